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

  /// Whether a document can guide another: rules of a lower rank guide those of a higher one, and no decree a decree.
  func mayGuide(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    if [subject, object].allSatisfy({ extraction.documents[$0.entity].typeCode == "NĐ" }) {
      return false
    }
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

  /// Whether one document can change another that stands beside `theo`: national law one another, else those
  /// of one type.
  func mayChange(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    if let one = rank(subject), let two = rank(object), one.isNational, two.isNational {
      return true
    }
    return extraction.documents[subject.entity].type == extraction.documents[object.entity].type
  }

  /// Whether a document can change no such one: it is lower, or one is the party's and one the state's.
  func cannotChange(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    let systems = [subject, object].map { extraction.documents[$0.entity].system }
    return outranks(object, subject) || systems == [.party, .state] || systems == [.state, .party]
  }

  /// Whether a document was issued before another, by days without doubt or by the years of their numbers: it can do
  /// nothing to that one.
  func precedes(_ subject: MentionIndex.Entry, _ object: MentionIndex.Entry) -> Bool {
    let (one, two) = (extraction.documents[subject.entity], extraction.documents[object.entity])
    guard let first = one.issued, let second = two.issued, one.issuedEDTF == nil,
      two.issuedEDTF == nil
    else {
      guard one.number != nil, two.number != nil, let year = one.year, let other = two.year
      else { return false }
      return year < other
    }
    return first < second
  }

  private func rank(_ entry: MentionIndex.Entry) -> LegalRank? {
    LegalRank(of: extraction.documents[entry.entity])
  }

  /// Whether a document can do this to another: a law carries out and guides nothing, a report only tells of it.
  func mayAct(_ entry: MentionIndex.Entry, _ kind: Relation.Kind) -> Bool {
    guard kind == .implements || kind == .guides else { return true }
    let type = extraction.documents[entry.entity].typeCode ?? ""
    return !["L", "BL", "HP", "PL", "BC"].contains(type)
  }
}
