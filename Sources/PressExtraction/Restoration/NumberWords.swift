import CLexicons
import PressText

/// The words about a number by which its blanks are told; read when the first number is met that may have some.
struct NumberWords: Sendable {
  static let shared = NumberWords()

  /// Keys of words behind which a number names one thing: `điều`, `quận`, `tháng`.
  private var naming: Set<UInt64> = []
  /// Keys of the first words of units, and of numerals of scale.
  private var units: Set<UInt64> = []

  private init() {
    unsafe LexiconFile(vnpress_lexicon_restoration_words).forEachRow(fields: 2) { row in
      if row.field(1).elementsEqual("naming".utf8) { insert(row.field(0), into: &naming) }
      if row.field(1).elementsEqual("scale".utf8) { insert(row.field(0), into: &units) }
    }
    unsafe LexiconFile(vnpress_lexicon_numbered_names).forEachRow(fields: 2) { row in
      let strength = row.field(1)
      guard strength.elementsEqual("always".utf8) || strength.elementsEqual("capital".utf8) else {
        return
      }
      if let last = row.field(0).split(separator: 0x20).last { insert(last, into: &naming) }
    }
    unsafe LexiconFile(vnpress_lexicon_count_units).forEachRow(fields: 2) { row in
      if let first = row.field(0).split(separator: 0x20).first { insert(first, into: &units) }
    }
  }

  private func insert(_ word: ArraySlice<UInt8>, into set: inout Set<UInt64>) {
    set.insert(NumberWords.key(word))
  }

  /// Whether a number behind a word in any case names one thing.
  func isNaming(_ word: ArraySlice<UInt8>) -> Bool { naming.contains(NumberWords.key(word)) }

  /// Whether a word in any case begins a unit, or is a numeral of scale.
  func isUnit(_ word: ArraySlice<UInt8>) -> Bool { units.contains(NumberWords.key(word)) }

  /// The hash (FNV-1a) of the lower-case form of a word.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    NameHash.forEachScalar(of: word) { value in
      hash = (hash ^ UInt64(LetterFold.lower(value))) &* 0x100_0000_01B3
    }
    return hash
  }
}
