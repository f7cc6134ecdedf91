import PressRecord

/// One mention of a record, with its entity's attributes.
struct FoundMention {
  var range: Range<Int>
  var text: String
  private let mention: JSONValue
  private let entity: JSONValue

  /// All mentions of one kind, in the record's order.
  static func all(of kind: ScoredKind, in record: JSONValue) -> [FoundMention] {
    var found: [FoundMention] = []
    for entity in record[kind.rawValue]?.elements ?? [] {
      for mention in mentions(of: entity) {
        let start = mention["start"]?.integer ?? 0
        found.append(
          FoundMention(
            range: start..<max(start, mention["end"]?.integer ?? 0),
            text: mention["text"]?.string ?? "", mention: mention, entity: entity))
      }
    }
    return found
  }

  /// The mentions of an entity, which has one or several.
  static func mentions(of entity: JSONValue) -> [JSONValue] {
    let several = entity["mentions"]?.elements ?? []
    return several.isEmpty ? [entity["mention"] ?? .null] : several
  }

  /// An attribute, of the mention or else of its entity.
  subscript(_ field: String) -> JSONValue? { mention[field] ?? entity[field] }

  /// The names of the bodies that issued it.
  var issuers: [String] { entity["issuers"]?.elements.compactMap { $0["name"]?.string } ?? [] }

  func overlaps(_ other: Range<Int>) -> Bool {
    range.lowerBound < other.upperBound && other.lowerBound < range.upperBound
  }
}
