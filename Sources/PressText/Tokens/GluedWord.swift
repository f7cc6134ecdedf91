/// Words whose blanks were lost: `thành lậpTrung tâm`, `Sở Kế hoạchvà Đầu tư`, `đơnvị`.
///
/// Told by a capital in the midst of letters, or by letters that are no syllable but some in a row.
package enum GluedWord {
  /// No word of more letters is looked at.
  private static let mostLetters = 28

  /// Whether a word may be some: it is no syllable, and the vocabulary does not have it (`Miầu`).
  @inline(__always)
  package static func mayBe(_ flags: Token.Flags, _ code: UInt32) -> Bool {
    !flags.contains(.syllable) && Word(rawValue: code) == .unknown
  }

  /// Whether letters in small letters, which `mayBe` has let through, have a mark of Vietnamese, as a damaged word has.
  package static func isOdd(_ text: [UInt8], _ range: Range<Int>, _ flags: Token.Flags) -> Bool {
    flags.isDisjoint(with: [.capitalized, .upperCase, .mixedCase]) && range.count <= 14
      && range.contains { text[$0] >= 0xC3 && text[$0] != 0xE2 && text[$0] < 0xE3 }
  }

  /// Whether letters may be words; what they are, `border` and `syllables` tell.
  static func isPossible(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let letters = Letters(text, range) else { return false }
    return letters.border != nil || letters.areMarked && letters.isChain
  }

  /// The byte of the one capital behind small letters at which a word of small letters begins, behind a syllable.
  ///
  /// Nil in names of companies and products (`YouTube`, `HòaPhát`).
  package static func border(in text: [UInt8], _ range: Range<Int>) -> Int? {
    Letters(text, range)?.border
  }

  /// Letters of one case, or with a capital at their start, that are syllables in a row in some way.
  package struct Chain {
    /// The syllables, in bytes of the text, by their starts: those of all ways, and more.
    package var syllables: [Range<Int>] = []
    /// Whether a name, a shout or a word of another language may fall apart into syllables too (`Coloradothường`,
    /// `HÒAPHÁT`, `thème`).
    package var isDoubtful = false
  }

  /// The syllables that letters may be; nil where they have no mark that hardly any but Vietnamese words have, as
  /// names from abroad do not (`Pêru`, `Canađa`), or are no syllables.
  package static func chain(in text: [UInt8], _ range: Range<Int>) -> Chain? {
    guard let letters = Letters(text, range), letters.areMarked, letters.isChain else { return nil }
    var chain = Chain(isDoubtful: letters.isName || letters.isUpperCase || !letters.isVietnamese)
    for start in 0..<letters.count {
      letters.forEachEnd(of: start) { end in
        chain.syllables.append(letters.place(start)..<letters.place(end))
      }
    }
    return chain
  }

  // MARK: Letters

  /// The letters of a word, as far as they tell what it is made of.
  private struct Letters {
    private var entries: InlineArray<28, UInt32> = .init(repeating: 0)
    /// The byte at which each begins, from the first one's.
    private var places: InlineArray<29, UInt8> = .init(repeating: 0)
    private let start: Int
    private(set) var count = 0
    /// Whether one is of the block that hardly any other language needs.
    private(set) var isVietnamese = false
    /// Whether one has a tone that words of other languages hardly have.
    private var hasTone = false
    private var capitals = 0
    private var firstCapital = -1
    private var lastCapital = -1

    /// Nil where something else stands among them, or nothing beyond ASCII.
    init?(_ text: [UInt8], _ range: Range<Int>) {
      guard range.count > 3, range.count <= 3 * GluedWord.mostLetters,
        text[range].contains(where: { $0 >= 0x80 })
      else { return nil }
      start = range.lowerBound
      var at = start
      while at < range.upperBound {
        let (scalar, length) = ScalarReader.scalar(text, at: at)
        let entry = LetterTable.entry(scalar)
        guard entry.isLetter, count < GluedWord.mostLetters else { return nil }
        entries[count] = entry.bits
        places[count] = UInt8(truncatingIfNeeded: at - start)
        if scalar >= 0x1E00 { isVietnamese = true }
        if entry.tone != Tone.level.rawValue, entry.tone != Tone.acute.rawValue { hasTone = true }
        if entry.lower != scalar {
          if capitals == 0 { firstCapital = count }
          lastCapital = count
          capitals += 1
        }
        count += 1
        at += length
      }
      places[count] = UInt8(truncatingIfNeeded: at - start)
    }

    func place(_ letter: Int) -> Int { start + Int(places[letter]) }

    var isUpperCase: Bool { capitals == count }
    var isName: Bool { firstCapital == 0 && capitals == 1 }

    /// Whether they may be a chain: no capital within, and a mark of Vietnamese.
    var areMarked: Bool {
      (capitals == 0 || isName || isUpperCase) && (isName ? isVietnamese : hasTone)
    }

    var border: Int? {
      if capitals > 1 { return borderBehindCapitals }
      guard capitals == 1, firstCapital > 0, firstCapital + 1 < count else { return nil }
      var isSyllable = false
      forEachEnd(of: 0) { if $0 == firstCapital { isSyllable = true } }
      return isSyllable ? place(firstCapital) : nil
    }

    /// `UBND⟨thành⟩ phố`, `NĐ-CP⟨ngày⟩`: where a syllable with a mark of Vietnamese begins behind capitals alone.
    ///
    /// Nil where it begins with the last of them (`TPHồng`), or all are syllables together (`VIệt`).
    private var borderBehindCapitals: Int? {
      guard firstCapital == 0, lastCapital == capitals - 1, capitals + 1 < count,
        hasTone || isVietnamese, !isChain
      else { return nil }
      var (isSyllable, isLonger) = (false, false)
      forEachEnd(of: capitals) { if $0 == count { isSyllable = true } }
      forEachEnd(of: capitals - 1) { if $0 == count { isLonger = true } }
      return isSyllable && !isLonger ? place(capitals) : nil
    }

    /// Whether syllables in a row go from the first letter to the last.
    var isChain: Bool {
      // A bit for each letter that a row of syllables reaches.
      var reached: UInt32 = 1
      for start in 0..<count where reached & 1 << UInt32(start) != 0 {
        forEachEnd(of: start) { reached |= 1 << UInt32($0) }
      }
      return reached & 1 << UInt32(count) != 0
    }

    /// Calls `body` with the letters at which syllables end that begin at one; of one letter only `ở` counts.
    func forEachEnd(of start: Int, _ body: (Int) -> Void) {
      let automaton = SyllableAutomaton.shared
      var state = SyllableAutomaton.start
      var tone = Tone.level
      for index in start..<count {
        let entry = LetterTable.Entry(bits: entries[index])
        let letter = BaseLetter(rawValue: UInt8(truncatingIfNeeded: entry.base)) ?? .foreign
        state = automaton.step(state, letter)
        if let mark = Tone(rawValue: entry.tone), mark != .level {
          if tone != .level { return }
          tone = mark
        }
        if state == SyllableAutomaton.dead { return }
        let isWord = index > start || letter == .oHorn && tone == .hook
        if isWord, automaton.allows(tone, at: state) { body(index + 1) }
      }
    }
  }
}
