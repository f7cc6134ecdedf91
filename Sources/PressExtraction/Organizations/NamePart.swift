/// One piece of a body's name as the text has it.
struct NamePart: Sendable, Equatable {
  /// What a piece is.
  enum Content: Sendable, Equatable {
    /// Row of `OrganizationRules.heads`.
    case head(Int32)
    /// Row of `OrganizationRules.known`.
    case known(Int32)
    /// Row of `OrganizationRules.fields`.
    case field(Int32)
    /// As printed.
    case text
    /// A head inside a proper name, as printed; row of `OrganizationRules.heads`.
    case inner(Int32)
    /// A level word without a name (`tỉnh`).
    case level(UnitType)
    /// The name of a unit, by its number in the gazetteer, from a token on, perhaps with its type word
    /// before it.
    case place(name: Int32, start: Int32, UnitType?)
    /// A type word with a name that is in no gazetteer (`thôn Lau`).
    case locality(UnitType)
    /// A foreign country or city.
    case foreign
    /// A set (`các xã, phường`).
    case generic
  }

  var content: Content
  private let start: Int32
  private let end: Int32

  init(_ content: Content, _ tokens: Range<Int>) {
    self.content = content
    start = Int32(truncatingIfNeeded: tokens.lowerBound)
    end = Int32(truncatingIfNeeded: tokens.upperBound)
  }

  /// Token indices.
  var tokens: Range<Int> { Int(start)..<Int(end) }

  /// Whether the piece tells which place the body belongs to.
  var isTail: Bool {
    switch content {
    case .level, .place, .locality, .foreign, .generic: true
    case .head, .known, .field, .text, .inner: false
    }
  }

  /// The row of the head that it is.
  var head: Int? {
    if case .head(let row) = content { return Int(row) }
    return nil
  }
}
