import PressRecord

/// Whether a found attribute is what the gold says.
enum AttributeComparison {
  /// The gold states one value, or a list of which any will do; null stands for "none".
  static func isSame(_ field: String, gold: JSONValue, found: FoundMention) -> Bool {
    let options = if case .array(let options) = gold { options } else { [gold] }
    switch field {
    case "noun": return isNoun(found[field]?.string ?? "", options)
    case "issuer":
      let names = found.issuers
      if names.isEmpty { return options.contains(.null) }
      return (names + [names.joined(separator: ", ")]).contains { name in
        options.contains { isSame($0, .string(name)) }
      }
    default:
      guard let value = found[field] else { return options.contains(.null) }
      return options.contains { isSame($0, value) }
    }
  }

  /// A noun may be anything from the shortest to the longest that the gold states.
  private static func isNoun(_ found: String, _ options: [JSONValue]) -> Bool {
    let found = Array(Folding.fold(found).lowercased().utf8)
    let shortest = Array(Folding.fold(options.first?.string ?? "").lowercased().utf8)
    let longest = Array(
      Folding.fold(options.dropFirst().first?.string ?? options.first?.string ?? "").lowercased()
        .utf8)
    return found.starts(with: shortest) && longest.starts(with: found)
  }

  private static func isSame(_ gold: JSONValue, _ found: JSONValue) -> Bool {
    if gold == .null { return false }
    if let one = gold.double, let other = found.double {
      return abs(one - other) < 1e-9 * max(1, abs(one))
    }
    return Folding.foldCase(gold.printed) == Folding.foldCase(found.printed)
  }
}

extension JSONValue {
  /// A string's content, a number as it stands.
  var printed: String {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    case .bool(let value): value ? "True" : "False"
    case .null: "None"
    case .array(let elements): "[" + elements.map(\.printed).joined(separator: ", ") + "]"
    case .object: "{}"
    }
  }
}
