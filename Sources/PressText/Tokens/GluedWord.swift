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

  /// The ways in which letters can be parted into words.
  ///
  /// None where the letters are one word, as are names of companies, products and places abroad (`YouTube`,
  /// `HòaPhát`, `Pêru`): the letters have to have a mark that hardly any but Vietnamese words have. Of several ways
  /// those in the fewest words are given.
  package static func partings(of text: [UInt8], _ range: Range<Int>) -> Partings {
    guard range.count > 3, range.count <= 3 * mostLetters,
      text[range].contains(where: { $0 >= 0x80 }), let letters = letters(text, range),
      letters.count <= mostLetters
    else { return Partings() }
    let isUpperCase = letters.allSatisfy(\.isCapital)
    if !isUpperCase, letters.dropFirst().contains(where: \.isCapital) {
      return Partings(ways: border(letters).map { [[$0]] } ?? [], areSure: true)
    }
    let isName = letters[0].isCapital && !isUpperCase
    let isMarked = letters.contains { isName ? $0.isVietnamese : $0.hasTone }
    return isMarked ? chains(letters) : Partings()
  }

  /// Ways to part letters into words.
  package struct Partings {
    /// Of each way the bytes at which the words after the first begin.
    package var ways: [[Int]] = []
    /// Whether the one way needs no more evidence: two words, of which the second begins with a consonant, since
    /// mistyped words (`Thuờng`) and words from abroad (`Coloradothường`) fall apart too.
    package var areSure = false
  }

  // MARK: Letters

  private struct Letter {
    /// First byte in the text.
    var place: Int
    var base: BaseLetter
    var tone: Tone
    var isCapital: Bool
    /// Whether it is of the block that hardly any other language needs; names from abroad have `đ` and `ơ` too.
    var isVietnamese: Bool

    /// Whether it has a tone that words of other languages hardly have.
    var hasTone: Bool { tone != .level && tone != .acute }
  }

  /// Nil where something else stands among them.
  private static func letters(_ text: [UInt8], _ range: Range<Int>) -> [Letter]? {
    var letters: [Letter] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = ScalarReader.scalar(text, at: at)
      let entry = LetterTable.entry(scalar)
      guard entry.isLetter, let base = BaseLetter(rawValue: UInt8(entry.base)),
        let tone = Tone(rawValue: entry.tone)
      else { return nil }
      letters.append(
        Letter(
          place: at, base: base, tone: tone, isCapital: entry.lower != scalar,
          isVietnamese: scalar >= 0x1E00))
      at += length
    }
    return letters
  }

  // MARK: Capitals

  /// Where the one capital behind small letters is that begins a word of small letters, behind a syllable.
  private static func border(_ letters: [Letter]) -> Int? {
    guard !letters[0].isCapital, let border = letters.firstIndex(where: \.isCapital),
      border + 1 < letters.count, letters[(border + 1)...].allSatisfy({ !$0.isCapital }),
      ends(of: letters, from: 0).contains(border)
    else { return nil }
    return letters[border].place
  }

  // MARK: Syllables

  /// The ways to part letters into the fewest syllables.
  private static func chains(_ letters: [Letter]) -> Partings {
    var ways = [[[Int]]](repeating: [], count: letters.count + 1)
    ways[0] = [[]]
    for start in letters.indices where !ways[start].isEmpty {
      for end in ends(of: letters, from: start) {
        let longer = ways[start].map { $0 + [start] }
        let fewest = ways[end].first?.count ?? .max
        if longer[0].count < fewest { ways[end] = longer }
        if longer[0].count == fewest, ways[end].count < 8 { ways[end] += longer }
      }
    }
    let all = (ways.last ?? []).map { $0.dropFirst() }.filter { !$0.isEmpty }
    let closed = all.filter { way in way.allSatisfy { !letters[$0].base.isVowel } }
    let found = (closed.isEmpty ? all : closed).map { way in way.map { letters[$0].place } }
    return Partings(ways: found, areSure: closed.count == 1 && found[0].count == 1)
  }

  /// Where syllables end that begin at a letter; of one letter only `ở` counts.
  private static func ends(of letters: [Letter], from start: Int) -> [Int] {
    let automaton = SyllableAutomaton.shared
    var state = SyllableAutomaton.start
    var tone = Tone.level
    var ends: [Int] = []
    for index in start..<letters.count {
      let letter = letters[index]
      state = automaton.step(state, letter.base)
      if letter.tone != .level {
        guard tone == .level else { break }
        tone = letter.tone
      }
      guard state != SyllableAutomaton.dead else { break }
      let isWord = index > start || letter.base == .oHorn && letter.tone == .hook
      if isWord, automaton.allows(tone, at: state) { ends.append(index + 1) }
    }
    return ends
  }
}
