/// A word of the vocabulary: a small number that stands for a syllable or an abbreviation.
package struct Word: Hashable, Sendable, RawRepresentable {
  package let rawValue: UInt32

  @inlinable package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// What is not in the vocabulary.
  @inlinable package static var unknown: Word { Word(rawValue: 0) }

  @inlinable package static func == (one: Word, other: Word) -> Bool {
    one.rawValue == other.rawValue
  }
}

/// The words that the lexicons and rules name, each with its number.
///
/// Look-up folds case, and `y` to `i` where only habit tells them apart (`tỷ`/`tỉ`, `kỹ`/`kĩ`,
/// `quý`/`quí`; never `tay`/`tai` or `thúy`/`thúi`). Diacritics tell words apart. The text has to be
/// normalised: tone marks in the traditional place, NFC.
package struct Vocabulary: Sendable {
  private var keys: [UInt64]
  private var words: [UInt32]
  private var mask: Int
  /// How many words there are; words are 1 through `count`.
  package private(set) var count = 0

  package init() {
    keys = Array(repeating: 0, count: 1 << 14)
    words = Array(repeating: 0, count: 1 << 14)
    mask = 1 << 14 - 1
  }

  /// The word with this key, or `Word.unknown`.
  package func word(forKey key: UInt64) -> Word {
    var slot = Int(truncatingIfNeeded: key) & mask
    while words[slot] != 0 {
      if keys[slot] == key { return Word(rawValue: words[slot]) }
      slot = (slot + 1) & mask
    }
    return .unknown
  }

  /// Gives the word with this key a number, or its number where it has one.
  package mutating func intern(key: UInt64) -> Word {
    let known = word(forKey: key)
    if known != .unknown { return known }
    if count * 2 >= keys.count { grow() }
    count += 1
    insert(key: key, word: UInt32(count))
    return Word(rawValue: UInt32(count))
  }

  private mutating func insert(key: UInt64, word: UInt32) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while words[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    words[slot] = word
  }

  private mutating func grow() {
    let (oldKeys, oldWords) = (keys, words)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    words = Array(repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for slot in oldKeys.indices where oldWords[slot] != 0 {
      insert(key: oldKeys[slot], word: oldWords[slot])
    }
  }
}

/// Folds the letters of one word, as they come, to its key in the vocabulary.
package struct WordKey: Sendable {
  private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var before: UInt64 = 0
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
  @inline(__always)
  package var value: UInt64 {
    var result = hash
    if WordKey.isY(letters.2), WordKey.foldsAfter(letters.1, letters.0) {
      result = WordKey.mix(before, WordKey.iForm(letters.2))
    }
    return result ^ (result >> 29)
  }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    ((hash << 5 | hash >> 59) ^ UInt64(letter)) &* 0x517C_C1B7_2722_0A95
  }

  @inline(__always)
  private static func isY(_ letter: UInt32) -> Bool {
    letter == 0x79 || letter == 0xFD || letter == 0x1EF3 || letter == 0x1EF5 || letter == 0x1EF7
      || letter == 0x1EF9
  }

  private static func iForm(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0xFD: 0xED
    case 0x1EF3: 0xEC
    case 0x1EF5: 0x1ECB
    case 0x1EF7: 0x1EC9
    case 0x1EF9: 0x129
    default: 0x69
    }
  }

  private static func foldsAfter(_ previous: UInt32, _ earlier: UInt32) -> Bool {
    switch Unicode.Scalar(previous) {
    case "h", "k", "l", "m", "s", "t", "v", "b", "d", "n", "r", "x", "c", "p", "g", "q": true
    case "u": earlier == 0x71
    default: false
    }
  }
}
