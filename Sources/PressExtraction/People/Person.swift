/// A person with an office.
///
/// The record's `people` entry.
package struct Person: Sendable {
  package var name: String
  /// As printed, without the organisation: `Trưởng Ban`.
  package var role: String?
  /// Index in `Extraction.organizations`.
  package var organization: Int?
  package var mentions: [Mention]

  package init(name: String, mentions: [Mention]) {
    self.name = name
    self.mentions = mentions
  }
}
