package import PressText

/// A value for each word of the vocabulary; words without one have the `absent` value.
package struct WordTable<Value: Sendable>: Sendable {
  private var values: [Value] = []
  private let absent: Value

  package init(absent: Value) {
    self.absent = absent
  }

  /// The word's value.
  package subscript(_ word: Word) -> Value {
    get {
      let index = Int(word.rawValue)
      return index < values.count ? values[index] : absent
    }
    set {
      let index = Int(word.rawValue)
      guard index > 0 else { return }
      let missing = index + 1 - values.count
      if missing > 0 { values.append(contentsOf: repeatElement(absent, count: missing)) }
      values[index] = newValue
    }
  }

  /// The values by the words' numbers; those of the last words may be left out.
  var all: [Value] { values }

  /// The words whose values fulfil a condition, by number.
  func words(where isIncluded: (Value) -> Bool) -> [Word] {
    values.indices.filter { isIncluded(values[$0]) }
      .map { Word(rawValue: UInt32(truncatingIfNeeded: $0)) }
  }
}

extension WordTable {
  /// The table as it is compiled.
  ///
  /// - Parameters:
  ///   - values: The values by the words' numbers.
  ///   - absent: The value of the others.
  init(_ values: [Value], absent: Value) {
    self.values = values
    self.absent = absent
  }
}

extension LexiconBuilder {
  /// A table that says of which words a list is.
  mutating func table(of list: String) -> WordTable<Bool> {
    var table = WordTable(absent: false)
    for word in words(of: list) { table[word] = true }
    return table
  }

  /// A table of the words with which phrases begin, and of the words of a list.
  mutating func table(ofFirsts phrases: [String], and list: String = "") -> WordTable<Bool> {
    var table = table(of: list)
    for phrase in phrases { table[word(phrase)] = true }
    return table
  }

  /// A table of what words can be, from a list for each role.
  mutating func table<Role: OptionSet & Sendable>(
    of lists: [(Role, String)]
  ) -> WordTable<Role> where Role.Element == Role {
    var table = WordTable<Role>(absent: [])
    for (role, list) in lists {
      for word in words(of: list) { table[word].insert(role) }
    }
    return table
  }
}

/// A value of words of which most have none.
protocol WordValue: TableValue, Sendable {
  /// The value of a word that has none.
  static var none: Self { get }
}

extension Bool: WordValue {
  static var none: Bool { false }
}

extension UInt64: WordValue {
  static var none: UInt64 { 0 }
}

extension WordValue where Self: OptionSet, RawValue: TableValue {
  static var none: Self { [] }

  @inline(__always)
  init(_ reader: inout TableReader) { self.init(rawValue: reader.value()) }

  func write(to writer: inout TableWriter) { rawValue.write(to: &writer) }
}

extension WordTable: TableValue where Value: WordValue {
  init(_ reader: inout TableReader) { self.init(reader.value(), absent: .none) }

  func write(to writer: inout TableWriter) { all.write(to: &writer) }
}
