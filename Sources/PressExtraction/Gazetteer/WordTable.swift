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
      while values.count <= index { values.append(absent) }
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
