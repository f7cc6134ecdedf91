import PressExtraction
import PressRecord

/// What gold may say: the keys of its objects, and what stands at each.
///
/// A key that is misspelt would not be compared, and pass for right.
struct GoldForm {
  /// What a value may be.
  private enum Shape {
    case text
    case number
    case flag
    case list
    /// One of these words.
    case word([String])
  }

  /// A key's values.
  private struct Field {
    var shape: Shape
    /// Whether it is compared: then it may be null, for "not told", or a list of what is right.
    var isCompared = true
  }

  private let fields: [(key: String, field: Field)]

  /// An article's object.
  static let article = GoldForm(
    fields: plain(["id", "text", "text_file", "published"], .text)
      + plain(ScoredKind.allCases.map(\.rawValue) + ["relations"], .list))

  /// A relation's object.
  static let relation = GoldForm(
    fields: plain(["from", "to"], .text)
      + plain(["type"], .word(Relation.Kind.allCases.map(\.rawValue))))

  /// A mention's object.
  static func mention(_ kind: ScoredKind) -> GoldForm {
    GoldForm(
      fields: plain(["in", "text"], .text) + plain(["nth"], .number) + plain(["optional"], .flag)
        + attributes(kind))
  }

  private static func plain(
    _ keys: [String], _ shape: Shape
  ) -> [(key: String, field: Field)] {
    keys.map { ($0, Field(shape: shape, isCompared: false)) }
  }

  private static func attributes(_ kind: ScoredKind) -> [(key: String, field: Field)] {
    let links = kind == .counts ? ["who", "when", "under", "base"] : []
    let others = kind == .dates ? ["calendar"] : []
    return (kind.fields + links + others).map { ($0, Field(shape: shape($0, of: kind))) }
  }

  private static func shape(_ key: String, of kind: ScoredKind) -> Shape {
    switch (kind, key) {
    case (.counts, "value"), (_, "low"), (_, "high"), (_, "of"): .number
    case (.organizations, "kind"): .word(Organization.Kind.allCases.map(\.rawValue))
    case (.counts, "kind"): .word(Count.Kind.allCases.map(\.rawValue))
    case (_, "bound"): .word(Count.Bound.allCases.map(\.rawValue))
    case (_, "change"): .word(Count.Change.allCases.map(\.rawValue))
    case (.dates, "type"): .word(TimeExpression.Kind.allCases.map(\.rawValue))
    case (_, "mod"): .word(TimeExpression.Modifier.allCases.map(\.rawValue))
    default: .text
    }
  }

  /// What is wrong with an object; nil where nothing is.
  func fault(of value: JSONValue) -> String? {
    guard case .object(let members) = value else { return "has to be an object" }
    for member in members {
      guard let field = fields.first(where: { $0.key == member.key })?.field else {
        return "has a key \"\(member.key)\" that gold has not; there are "
          + fields.map(\.key).joined(separator: ", ")
      }
      if let fault = fault(of: member.value, field) { return "\"\(member.key)\" \(fault)" }
    }
    return nil
  }

  private func fault(of value: JSONValue, _ field: Field) -> String? {
    if field.isCompared {
      if case .null = value { return nil }
      if case .array(let options) = value {
        return options.lazy.filter { $0 != .null }.compactMap { fault(of: $0, field.shape) }.first
      }
    }
    return fault(of: value, field.shape)
  }

  private func fault(of value: JSONValue, _ shape: Shape) -> String? {
    switch (shape, value) {
    case (.text, .string), (.number, .number), (.flag, .bool), (.list, .array): nil
    case (.word(let words), .string(let word)) where words.contains(word): nil
    case (.text, _): "has to be a string, not \(value.printed)"
    case (.number, _): "has to be a number, not \(value.printed)"
    case (.flag, _): "has to be true or false, not \(value.printed)"
    case (.list, _): "has to be a list, not \(value.printed)"
    case (.word(let words), _):
      "cannot be \(value.printed); there are \(words.joined(separator: ", "))"
    }
  }
}
