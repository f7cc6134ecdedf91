import CLexicons
import PressText

/// The words by which texts are mended; read when the first text is met that needs it.
struct RestorationWords: Sendable {
  static let shared = RestorationWords()

  /// The letters of the alphabet without marks, in the order of `BaseLetter`.
  private static let plain = Array("aaabcddeeghiklmnooopqrstuuvxy".utf8)

  /// Words that head the number of a page, in lower case.
  private(set) var pages: Set<[UInt8]> = []
  /// First words of names of bodies that every level has, without diacritics.
  private(set) var heads: Set<[UInt8]> = []
  /// First words of names of bodies whose first letter is beyond ASCII, in lower case.
  private(set) var lostHeads: Set<[UInt8]> = []
  /// The words of levels with a bit for the rank of each level that the unit named behind it may have.
  private(set) var levels: [[UInt8]: UInt8] = [:]
  /// The words of levels that stand behind the names of bodies.
  private(set) var bodyLevels: Set<[UInt8]> = []

  private init() {
    unsafe LexiconFile(vnpress_lexicon_restoration_words).forEachRow(fields: 2) { row in
      take(Array(row.field(0)), row[1], row.list(2))
    }
  }

  private mutating func take(_ word: [UInt8], _ role: String, _ ranks: [ArraySlice<UInt8>]) {
    switch role {
    case "level", "body level":
      levels[word] = ranks.reduce(0) { $0 | RestorationWords.bit(ofLevel: $1) }
      if role == "body level" { bodyLevels.insert(word) }
    case "head": heads.insert(word)
    case "lost head": lostHeads.insert(word)
    case "page": pages.insert(word)
    default: break
    }
  }

  private static func bit(ofLevel name: ArraySlice<UInt8>) -> UInt8 {
    switch String(decoding: name, as: UTF8.self) {
    case "province": 0b001
    case "district": 0b010
    case "commune": 0b100
    default: 0
    }
  }

  /// The lower-case form of letters.
  static func lower(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    var lower: [UInt8] = []
    lower.reserveCapacity(letters.count)
    NameHash.forEachScalar(of: letters) { append(LetterFold.lower($0), to: &lower) }
    return lower
  }

  /// Letters in lower case with capitals: all, or the first alone.
  static func cased(_ letters: ArraySlice<UInt8>, isAll: Bool, isFirst: Bool) -> [UInt8] {
    var written: [UInt8] = []
    NameHash.forEachScalar(of: letters) { value in
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      let isUpper = isAll || isFirst && written.isEmpty
      written += (isUpper ? scalar.properties.uppercaseMapping : String(scalar)).utf8
    }
    return written
  }

  /// Appends a scalar, in UTF-8.
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    bytes += UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}").map { Array($0) } ?? []
  }

  /// The word of `SyllablePairs` that letters in any case are; nil where they are none.
  static func word(_ letters: ArraySlice<UInt8>) -> Int? {
    let lower = lower(letters)
    let pairs = SyllablePairs.shared
    return group(of: lower).first { pairs.letters(of: $0).elementsEqual(lower) }
  }

  /// The words of `SyllablePairs` that are as letters in lower case are without diacritics; empty where there are none.
  static func group(of lower: [UInt8]) -> Range<Int> {
    var plain: [UInt8] = []
    NameHash.forEachScalar(of: lower[...]) { value in
      let base = Int(Alphabet.shared.letter(value).base.rawValue)
      let isOfAlphabet = base < RestorationWords.plain.count
      plain.append(
        isOfAlphabet ? RestorationWords.plain[base] : UInt8(truncatingIfNeeded: min(value, 0x7F)))
    }
    return plain.count < 8 ? SyllablePairs.shared.words(SyllablePairs.key(plain)) : 0..<0
  }

  /// Whether letters in lower case are a Vietnamese syllable.
  static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    var state = SyllableAutomaton.start
    var tone = Tone.level
    NameHash.forEachScalar(of: letters) { value in
      let letter = Alphabet.shared.letter(value)
      state = SyllableAutomaton.shared.step(state, letter.base)
      if letter.tone != .level { tone = letter.tone }
    }
    return SyllableAutomaton.shared.allows(tone, at: state)
  }

  /// A word in the newer spelling, where that has its tone elsewhere: `uỷ`, `hoả`.
  static func modern(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var scalars: [UInt32] = []
    NameHash.forEachScalar(of: word) { scalars.append($0) }
    guard scalars.count > 1 else { return nil }
    var first = Alphabet.shared.letter(scalars[scalars.count - 2])
    var second = Alphabet.shared.letter(scalars[scalars.count - 1])
    let isOpen =
      first.base == .o && (second.base == .a || second.base == .e)
      || first.base == .u && second.base == .y
    guard isOpen, first.tone != .level, second.tone == .level else { return nil }
    swap(&first.tone, &second.tone)
    guard let one = first.scalar, let other = second.scalar else { return nil }
    var modern: [UInt8] = []
    for scalar in scalars.dropLast(2) + [one, other] {
      append(scalar, to: &modern)
    }
    return modern
  }
}
