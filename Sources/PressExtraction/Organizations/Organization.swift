/// A body, with every mention of it in the article.
///
/// The record's `organizations` entry.
package struct Organization: Sendable {
  /// What sort of body it is.
  package enum Kind: String, CaseIterable, Sendable {
    case party
    case state
    case legislature
    case court
    case procuracy
    case front
    case police
    case military
    case company
    case bank
    case school
    case hospital
    case media
    case association
    case cooperative
    case international
    case other

    /// Whether it is one of the state, the party or the front.
    var isPublic: Bool {
      switch self {
      case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: true
      case .company, .bank, .school, .hospital, .media, .association, .cooperative: false
      case .international, .other: false
      }
    }

    /// Whether two countries may have one together (`Hội Hữu nghị Việt Nam - Cuba`).
    var bindsCountries: Bool {
      switch self {
      case .state, .front, .association, .international: true
      case .party, .legislature, .court, .procuracy, .police, .military: false
      case .company, .bank, .school, .hospital, .media, .cooperative, .other: false
      }
    }
  }

  /// What name and place rest on.
  package enum Resolution: String, CaseIterable, Sendable {
    /// Both stand in the text.
    case stated
    /// The place comes from the article's scope or an earlier mention.
    case context
    /// The lexicon knows the body by this name.
    case lexicon
  }

  /// The end of a body that was merged or renamed.
  package struct Succession: Sendable, Equatable {
    /// The day, month or year since when it has been no more.
    package var end: String
    /// The full names of the bodies that took over.
    package var successors: [String]

    package init(end: String, successors: [String]) {
      self.end = end
      self.successors = successors
    }
  }

  /// Abbreviations expanded, place resolved: `Ban Thường vụ Thành ủy Uông Bí`.
  package var name: String
  package var kind: Kind
  package var place: PlaceReference?
  package var how: Resolution?
  /// What became of it, where the lexicon tells.
  package var succession: Succession?
  /// In text order; never empty.
  package var mentions: [Mention]

  /// The first token of the first mention.
  var start: Int { mentions.first?.tokens.lowerBound ?? 0 }

  package init(name: String, kind: Kind, mentions: [Mention]) {
    self.name = name
    self.kind = kind
    self.mentions = mentions
  }
}
