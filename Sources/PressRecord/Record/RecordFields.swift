import PressExtraction

extension RecordWriter {
  /// A string, unless it is absent or empty.
  mutating func field(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    out.key(key)
    out.string(value)
  }

  /// A whole number, unless it is absent.
  mutating func field(_ key: String, _ value: Int?) {
    guard let value else { return }
    out.key(key)
    out.integer(value)
  }

  /// An exact decimal, unless it is absent.
  mutating func field(_ key: String, _ value: ExactDecimal?) {
    guard let value else { return }
    out.key(key)
    out.number(value.description)
  }

  /// The identifier of an entity, unless it is absent or its array is not written.
  mutating func reference(_ key: String, _ kind: MentionKind, _ index: Int?) {
    guard let index, options.selection.contains(kind) else { return }
    field(key, kind.identifier(index))
  }

  /// An array of strings, unless it is empty.
  mutating func writeStrings(_ key: String, _ values: [String]) {
    if values.isEmpty { return }
    out.key(key)
    out.beginArray()
    for value in values { out.string(value) }
    out.endArray()
  }
}

extension MentionKind {
  /// The record's name for the entity at an index of its array: `d1`, `o12`.
  package func identifier(_ index: Int) -> String {
    let letter =
      switch self {
      case .document: "d"
      case .organization: "o"
      case .count: "c"
      case .date: "t"
      case .place: "p"
      case .person: "n"
      }
    return letter + String(index + 1)
  }
}
