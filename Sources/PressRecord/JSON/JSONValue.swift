/// A JSON document read into memory.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// As printed.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order of the text; a key may stand twice.
  case object([Member])

  /// A key and its value.
  package struct Member: Sendable, Equatable {
    package var key: String
    package var value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a key; the last one where it stands twice, nil where this is no object.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The elements; empty where this is no array.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The string; nil where this is none.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number; nil where this is none.
  package var double: Double? {
    if case .number(let digits) = self { Double(digits) } else { nil }
  }

  /// The whole number; nil where this is none or does not fit.
  package var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
