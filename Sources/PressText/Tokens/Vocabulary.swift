/// A word of the vocabulary: a small number that stands for a syllable or an abbreviation.
public struct Word: Hashable, Sendable, RawRepresentable {
  /// Its number; 0 for what is unknown.
  public let rawValue: UInt32

  /// The word with a number.
  @inlinable public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// What is not in the vocabulary.
  @inlinable public static var unknown: Word { Word(rawValue: 0) }

  /// Whether two words are the same.
  @inlinable public static func == (one: Word, other: Word) -> Bool {
    one.rawValue == other.rawValue
  }
}

/// The words that the lexicons and rules name, each with its number.
///
/// Look-up folds case, and `y` to `i` where only habit tells them apart (`tỷ`/`tỉ`, `kỹ`/`kĩ`,
/// `quý`/`quí`; never `tay`/`tai` or `thúy`/`thúi`). Diacritics tell words apart. The text has to be
/// normalised: tone marks in the traditional place, NFC.
package struct Vocabulary: Sendable {
  /// A key with its word, side by side: one look-up, one cache line.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var word: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 14)
  /// How many words there are; words are 1 through `count`.
  package private(set) var count = 0

  package init() {}

  /// The vocabulary of keys, in the order of their words.
  package init(keys: [UInt64]) {
    for key in keys { _ = intern(key: key) }
  }

  /// The keys, in the order of their words.
  package var keys: [UInt64] {
    slots.filter { $0.word != 0 }.sorted { $0.word < $1.word }.map(\.key)
  }

  /// The word with this key, or `Word.unknown`.
  package func word(forKey key: UInt64) -> Word {
    var index = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[index].word != 0 {
      if slots[index].key == key { return Word(rawValue: slots[index].word) }
      index = (index + 1) & (slots.count - 1)
    }
    return .unknown
  }

  /// Gives the word with this key a number, or its number where it has one.
  package mutating func intern(key: UInt64) -> Word {
    let known = word(forKey: key)
    if known != .unknown { return known }
    if count * 2 >= slots.count { grow() }
    count += 1
    insert(Slot(key: key, word: UInt32(count)))
    return Word(rawValue: UInt32(count))
  }

  private mutating func insert(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.key) & (slots.count - 1)
    while slots[index].word != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.word != 0 { insert(slot) }
  }
}

/// Folds the letters of one word, as they come, to its key in the vocabulary.
package struct WordKey: Sendable {
  private var hash = WordKey.seed
  private var before = WordKey.seed
  private var letters: (UInt32, UInt32, UInt32) = (0, 0, 0)

  package init() {}

  /// Takes the next letter, folded to lower case by `LetterFold`.
  @inline(__always)
  package mutating func add(_ letter: UInt32) {
    before = hash
    hash = WordKey.mix(hash, letter)
    letters = (letters.1, letters.2, letter)
  }

  /// The key, with a final `y` that only habit tells from `i` folded.
  package var value: UInt64 {
    guard WordKey.isY(letters.2), WordKey.foldsAfter(letters.1, letters.0) else {
      return WordKey.finish(hash)
    }
    return WordKey.finish(WordKey.mix(before, WordKey.iForm(letters.2)))
  }

  // MARK: The steps, for the tokenizer, which has its own loop

  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func mix(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    ((hash << 5 | hash >> 59) ^ UInt64(letter)) &* 0x517C_C1B7_2722_0A95
  }

  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

  private static func isY(_ letter: UInt32) -> Bool {
    Alphabet.shared.letter(letter).base == .y
  }

  /// The same letter with `i` for `y`.
  static func iForm(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0xFD: 0xED
    case 0x1EF3: 0xEC
    case 0x1EF5: 0x1ECB
    case 0x1EF7: 0x1EC9
    case 0x1EF9: 0x129
    default: 0x69
    }
  }

  /// Whether a final `y` after these letters is a habit's.
  static func foldsAfter(_ previous: UInt32, _ earlier: UInt32) -> Bool {
    switch previous {
    case 0x62, 0x63, 0x64, 0x67, 0x68, 0x6B, 0x6C, 0x6D, 0x6E: true
    case 0x70, 0x71, 0x72, 0x73, 0x74, 0x76, 0x78: true
    case 0x75: earlier == 0x71
    default: false
    }
  }
}
