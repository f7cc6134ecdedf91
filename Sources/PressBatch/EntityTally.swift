import PressExtraction
import PressRecord

/// How many entities and relations records hold.
package struct EntityTally: Sendable, Equatable {
  /// In the order of `MentionKind.allCases`.
  private var counts = [Int](repeating: 0, count: MentionKind.allCases.count)
  private var relations = 0

  init() {}

  /// Of one article, as far as its record shows them.
  init(_ extraction: Extraction, selection: KindSelection) {
    for (index, kind) in MentionKind.allCases.enumerated() where selection.contains(kind) {
      counts[index] =
        switch kind {
        case .document: extraction.documents.count
        case .organization: extraction.organizations.count
        case .count: extraction.counts.count
        case .date: extraction.dates.count
        case .place: extraction.places.count
        case .person: extraction.people.count
        }
    }
    if selection.contains(.document) { relations = extraction.relations.count }
  }

  /// Reads what `write` wrote; what is not there is 0.
  init(_ value: JSONValue?) {
    for (index, kind) in MentionKind.allCases.enumerated() {
      counts[index] = value?[kind.rawValue]?.integer ?? 0
    }
    relations = value?["relations"]?.integer ?? 0
  }

  /// A JSON object: the arrays of records, with how many elements all records have in them.
  func write(to out: inout JSONWriter) {
    out.beginObject()
    for (index, kind) in MentionKind.allCases.enumerated() {
      out.key(named: kind.rawValue)
      out.integer(counts[index])
    }
    out.key("relations")
    out.integer(relations)
    out.endObject()
  }

  static func += (sum: inout EntityTally, part: EntityTally) {
    for index in sum.counts.indices { sum.counts[index] += part.counts[index] }
    sum.relations += part.relations
  }
}
