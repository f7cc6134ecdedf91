/// One piece of a body's name as the text has it.
struct NamePart: Sendable, Equatable {
  /// What a piece is.
  enum Content: Sendable, Equatable {
    /// Row of `OrganizationRules.heads`.
    case head(Int)
    /// Row of `OrganizationRules.known`.
    case known(Int)
    /// Row of `OrganizationRules.fields`.
    case field(Int)
    /// As printed.
    case text
    /// A head inside a proper name, as printed; row of `OrganizationRules.heads`.
    case inner(Int)
    /// A level word without a name (`tỉnh`).
    case level(UnitType)
    /// The name of a unit, perhaps with its type word.
    case place(PlaceRules.NameHit, UnitType?)
    /// A type word with a name that is in no gazetteer (`thôn Lau`).
    case locality(UnitType)
    /// A foreign country or city.
    case foreign
    /// A set (`các xã, phường`).
    case generic
  }

  var content: Content
  var tokens: Range<Int>

  /// Whether the piece tells which place the body belongs to.
  var isTail: Bool {
    switch content {
    case .level, .place, .locality, .foreign, .generic: true
    case .head, .known, .field, .text, .inner: false
    }
  }
}
