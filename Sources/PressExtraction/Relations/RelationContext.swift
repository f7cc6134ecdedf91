/// One article's documents, bodies and dates, for looking around from a verb.
///
/// A class, so that the readers share it without copies.
final class RelationContext {
  let extraction: Extraction
  let text: ArticleText
  let documents: MentionIndex
  let organizations: MentionIndex
  let dates: MentionIndex

  init(_ extraction: Extraction) {
    self.extraction = extraction
    text = extraction.text
    documents = MentionIndex(extraction.documents)
    organizations = MentionIndex(extraction.organizations)
    dates = MentionIndex(extraction.dates)
  }

  /// Whether a document can do this to another: a law carries out and guides nothing.
  func mayAct(_ entry: MentionIndex.Entry, _ kind: Relation.Kind) -> Bool {
    guard kind == .implements || kind == .guides else { return true }
    let type = extraction.documents[entry.entity].typeCode ?? ""
    return !["L", "BL", "HP", "PL"].contains(type)
  }
}
