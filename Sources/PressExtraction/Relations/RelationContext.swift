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

  /// Whether a document can guide another: rules of a lower rank guide those of a higher one.
  func mayGuide(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    guard let guiding = rank(subject), let guided = rank(object) else { return true }
    return guided <= guiding
  }

  /// Whether a document is a rule of law above another.
  func outranks(_ entry: MentionIndex.Entry, _ other: MentionIndex.Entry) -> Bool {
    guard let one = rank(entry), let two = rank(other) else { return false }
    return one < two
  }

  /// Whether one document can be the way in which another is carried out.
  func carriesOut(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    RelationContext.means.contains(extraction.documents[subject.entity].typeCode ?? "")
      && RelationContext.policies.contains(extraction.documents[object.entity].typeCode ?? "")
  }

  /// Codes of the types that carry out policies.
  private static let means: Set<String> = [
    "KL", "KH", "HD", "CTr", "CTHĐ", "ĐA", "TT", "TTLT", "QyĐ",
  ]

  /// Codes of the types that lay down policies.
  private static let policies: Set<String> = ["NQ", "CT", "L", "BL", "PL", "NĐ"]

  /// Whether a document can change another: rules of law one another, else those of one type.
  func mayChange(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    if rank(subject) != nil, rank(object) != nil { return true }
    return extraction.documents[subject.entity].type == extraction.documents[object.entity].type
  }

  /// The rank of what lays down law, 1 the highest; nil for other documents.
  private func rank(_ entry: MentionIndex.Entry) -> Int? {
    switch extraction.documents[entry.entity].typeCode ?? "" {
    case "HP": 1
    case "L", "BL", "PL": 2
    case "NĐ": 3
    case "TT", "TTLT": 4
    default: nil
    }
  }

  /// Whether a document can do this to another: a law carries out and guides nothing.
  func mayAct(_ entry: MentionIndex.Entry, _ kind: Relation.Kind) -> Bool {
    guard kind == .implements || kind == .guides else { return true }
    let type = extraction.documents[entry.entity].typeCode ?? ""
    return !["L", "BL", "HP", "PL"].contains(type)
  }
}
