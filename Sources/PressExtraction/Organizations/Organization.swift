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

  /// Abbreviations expanded, place resolved: `Ban Thường vụ Thành ủy Uông Bí`.
  package var name: String
  package var kind: Kind
  package var place: PlaceReference?
  package var how: Resolution?
  /// In text order; never empty.
  package var mentions: [Mention]

  package init(name: String, kind: Kind, mentions: [Mention]) {
    self.name = name
    self.kind = kind
    self.mentions = mentions
  }
}
