/// How much a text looks like Vietnamese: its words, by whether the orthography allows them.
struct VietnameseEvidence: Sendable, Equatable {
  /// Words of two letters and more, one beyond ASCII, that are syllables.
  var good = 0
  /// Other words with a letter or sign beyond ASCII inside.
  var bad = 0
  /// ASCII words that could be syllables, and those that could not.
  var plain = 0
  var foreign = 0

  /// Counts the words of valid UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    let (letters, alphabet) = (LetterTable.shared, Alphabet.shared)
    let syllables = SyllableAutomaton.shared
    var word = EvidenceWord()
    let bytes = Array(text)
    var at = 0
    while at < bytes.count {
      let (scalar, length) = ScalarReader.scalar(bytes, at: at)
      if !word.take(scalar, letters, alphabet, syllables) { end(&word) }
      at += length
    }
    end(&word)
  }

  init(good: Int = 0, bad: Int = 0) {
    self.good = good
    self.bad = bad
  }

  private mutating func end(_ word: inout EvidenceWord) {
    if word.counts {
      if !word.isSyllable { bad += 1 } else if word.letters > 1 { good += 1 }
    } else if word.isPlain {
      if word.isSyllable { plain += 1 } else { foreign += 1 }
    }
    word = EvidenceWord()
  }

  mutating func add(_ other: VietnameseEvidence) {
    good += other.good
    bad += other.bad
    plain += other.plain
    foreign += other.foreign
  }

  /// Good words less the bad ones, which weigh more: foreign names are rare in Vietnamese.
  var score: Int { good - 2 * bad }

  /// Whether nearly all words beyond ASCII are syllables.
  var isVietnamese: Bool { good > 0 && good >= 4 * bad }

  /// Whether syllables beyond ASCII are frequent: two words of three in Vietnamese, one of four among
  /// foreign names; one of twelve in Italian that was read as Vietnamese.
  var isDense: Bool { 7 * good >= good + bad + plain + foreign }
}

/// A word as the evidence sees it: letters, and whatever else may come of a letter's bytes.
private struct EvidenceWord {
  private var isBeyondASCII = false
  private(set) var letters = 0
  private var isUpper = true
  /// Whether it has a letter beyond ASCII that is not Vietnamese.
  private var hasForeign = false
  private var state = SyllableAutomaton.start
  /// The raw value of its last `Tone`.
  private var tone: UInt8 = 0
  private var tones = 0
  private var isBroken = false

  /// Whether it tells anything: not ASCII alone, nor a lone sign (`©`), nor an abbreviation (`NĐ`).
  var counts: Bool {
    if isBroken { return true }
    return isBeyondASCII && letters > 0 && (tones > 0 || hasForeign || !isUpper)
  }

  /// Whether it is of ASCII letters, not all capitals.
  var isPlain: Bool { !isBeyondASCII && letters > 0 && !isUpper }

  var isSyllable: Bool {
    !isBroken && tones < 2 && SyllableAutomaton.shared.allows(tone: tone, at: Int(state))
  }

  /// Takes the next scalar; false where it ends the word.
  mutating func take(
    _ scalar: UInt32, _ letters: LetterTable, _ alphabet: Alphabet, _ syllables: SyllableAutomaton
  ) -> Bool {
    if scalar < 0x80 {
      guard (scalar | 0x20) &- 0x61 < 26 else { return takeControl(scalar) }
      return take(letters.entries[Int(scalar)], syllables)
    }
    if EvidenceWord.isPlain(scalar) {
      isBeyondASCII = true
      return take(letters.entry(of: scalar), syllables)
    }
    if LookAlike.isInvisible(scalar) { return true }
    if EvidenceWord.isPunctuation(scalar) { return false }
    isBeyondASCII = true
    if let mark = Tone(mark: scalar) {
      tones += 1
      tone = mark.rawValue
      return true
    }
    var letter = alphabet.letter(scalar)
    if scalar == 0xD0 || scalar == 0xF0 {
      letter = VietnameseLetter(base: .dStroke, tone: .level, isUpper: scalar == 0xD0)
    }
    if letter.base == .foreign { hasForeign = true }
    return take(letter, syllables, isLetter: letters.entry(of: scalar).isLetter)
  }

  /// Whether a scalar is a letter of the table that stands for itself.
  @inline(__always)
  private static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD0, 0xF0, 0xD7, 0xF7: false
    case 0xC0..<0x250, 0x1E00..<0x1F00: true
    default: false
    }
  }

  /// Takes the next letter as the table has it: half the time of finding out (callgrind).
  @inline(__always)
  private mutating func take(_ entry: LetterTable.Entry, _ syllables: SyllableAutomaton) -> Bool {
    letters += 1
    if entry.base == Int(BaseLetter.foreign.rawValue) {
      if entry.lower >= 0x80 { hasForeign = true }
    } else if entry.bits & LetterTable.Entry.upper == 0 {
      isUpper = false
    }
    if entry.tone != 0 {
      tones += 1
      tone = entry.tone
    }
    state = syllables.next[Int(state) << 5 | entry.base]
    return true
  }

  /// Takes the next letter, or what may come of one.
  @inline(__always)
  private mutating func take(
    _ letter: VietnameseLetter, _ syllables: SyllableAutomaton, isLetter: Bool
  ) -> Bool {
    if isLetter { letters += 1 }
    if letter.base != .foreign, !letter.isUpper { isUpper = false }
    if letter.tone != .level {
      tones += 1
      tone = letter.tone.rawValue
    }
    state = syllables.step(state, letter.base)
    return true
  }

  /// A control character is part of no text.
  private mutating func takeControl(_ scalar: UInt32) -> Bool {
    guard scalar < 0x20, scalar != 0x09, scalar != 0x0A, scalar != 0x0D else { return false }
    isBeyondASCII = true
    isBroken = true
    return true
  }

  /// Signs beyond ASCII that stand between words.
  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB: true
    case 0x2000...0x201D, 0x2022, 0x2026, 0x2032, 0x2033, 0x2212, 0x3000, 0xFEFF: true
    default: scalar > 0x2150
    }
  }
}
