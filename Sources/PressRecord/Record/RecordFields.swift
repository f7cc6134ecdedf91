import PressExtraction

extension RecordWriter {
  /// A string, unless it is absent or empty.
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    out.key(key)
    out.string(value)
  }

  /// A name that code gives, which needs no escape, unless it is absent.
  @inline(__always)
  mutating func name(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    out.key(key)
    out.name(value)
  }

  /// A whole number, unless it is absent.
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    out.key(key)
    out.integer(value)
  }

  /// An exact decimal, unless it is absent.
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: ExactDecimal?) {
    guard let value else { return }
    out.key(key)
    if let integer = value.integer { out.integer(integer) } else { out.number(value.description) }
  }

  /// A day, unless it is absent.
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: CivilDate?) {
    guard let value else { return }
    out.key(key)
    out.string(value)
  }

  /// The identifier of an entity.
  @inline(__always)
  mutating func identify(_ kind: MentionKind, _ index: Int) {
    out.key("id")
    out.string(kind.letter, index + 1)
  }

  /// The identifier of an entity, unless it is absent or its array is not written.
  @inline(__always)
  mutating func reference(_ key: StaticString, _ kind: MentionKind, _ index: Int?) {
    guard let index, options.selection.contains(kind) else { return }
    out.key(key)
    out.string(kind.letter, index + 1)
  }

  /// Several entities, unless there are none or their kind is not written.
  mutating func references(_ key: StaticString, _ kind: MentionKind, _ indices: [Int]) {
    guard !indices.isEmpty, options.selection.contains(kind) else { return }
    writeStrings(key, indices.map { kind.identifier($0) })
  }

  /// An array of strings, unless it is empty.
  mutating func writeStrings(_ key: StaticString, _ values: [String]) {
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
    String(Character(letter)) + String(index + 1)
  }

  /// The key of its array.
  var key: StaticString {
    switch self {
    case .document: "documents"
    case .organization: "organizations"
    case .count: "counts"
    case .date: "dates"
    case .place: "places"
    case .person: "people"
    }
  }

  /// The letter before the number in an identifier.
  var letter: Unicode.Scalar {
    switch self {
    case .document: "d"
    case .organization: "o"
    case .count: "c"
    case .date: "t"
    case .place: "p"
    case .person: "n"
    }
  }
}
