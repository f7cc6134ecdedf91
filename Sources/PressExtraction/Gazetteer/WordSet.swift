import PressText

/// A set of words of the vocabulary.
///
/// One bit of a number that a word has for many sets: what is asked of a word together lies together.
struct WordSet: Sendable {
  private let members: [UInt64]
  private let bit: UInt64

  fileprivate init(_ members: [UInt64], bit: Int) {
    self.members = members
    self.bit = 1 << UInt64(bit)
  }

  /// Whether a word is in the set.
  @inline(__always)
  subscript(_ word: Word) -> Bool {
    let index = Int(word.rawValue)
    return index < members.count && members[index] & bit != 0
  }
}

/// Sets of words while they are collected.
struct WordSets {
  private var members: [[UInt64]]
  private let count: Int

  /// As many empty sets.
  init(count: Int) {
    self.count = count
    members = Array(repeating: [], count: WordSets.groups(of: count))
  }

  /// How many numbers a word has for so many sets.
  private static func groups(of count: Int) -> Int {
    max(0, count + UInt64.bitWidth - 1) / UInt64.bitWidth
  }

  /// Adds a word to the set of a number; the unknown word is in none.
  mutating func insert(_ word: Word, into set: Int) {
    let index = Int(word.rawValue)
    guard index > 0 else { return }
    let group = set / UInt64.bitWidth
    let missing = index + 1 - members[group].count
    if missing > 0 { members[group] += repeatElement(0, count: missing) }
    members[group][index] |= 1 << UInt64(set % UInt64.bitWidth)
  }

  /// The sets, by number.
  var all: [WordSet] {
    (0..<count).map { WordSet(members[$0 / UInt64.bitWidth], bit: $0 % UInt64.bitWidth) }
  }
}

extension WordSets: TableValue {
  init(_ reader: inout TableReader) {
    count = reader.value()
    members = (0..<WordSets.groups(of: count)).map { _ in reader.numbers() }
  }

  func write(to writer: inout TableWriter) {
    count.write(to: &writer)
    for group in members { writer.numbers(group) }
  }
}
