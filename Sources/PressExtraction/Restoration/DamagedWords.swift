import PressText

/// Gives the words of a damaged text back what a scan or a conversion took from them: marks (`Nghi quyêt`), their unity
/// (`quyế t`, `t ỉnh`), letters (`cơng`, `đĩ` of a text that was read as VNI twice).
///
/// A text is damaged of which many words are none, but would be with other marks. What stands there is weighed against
/// what could, by the words about it; words that are sound have to be much less likely than others to change.
struct DamagedWords {
  private let text: [UInt8]
  private let tokens: [Token]
  private let pairs = SyllablePairs.shared
  /// Whether letters are as of a text in Unicode that was read as VNI.
  private var isTwiceRead = false
  /// Whether so much is odd that words of the press may have been others too.
  private var changesSound = false
  /// What it costs that a word lost marks: the fewer words are odd, the more.
  private var lost = Cost.mostLost

  /// A damaged text has so many odd words with marks at least, and one in so many; with more, words of the press may have
  /// been others too; one that was read twice has more.
  private static let fewest = 2
  private static let fewestForSound = 4
  private static let fewestTwice = 3
  private static let oneIn = 250
  /// A longer text, in bytes, stays as it is.
  private static let longest = 1 << 20

  /// What it costs, in half bits, that a word lost marks, has a wrong tone, was parted, was read twice; that letters are no
  /// word.
  private enum Cost {
    static let leastLost = 5
    static let mostLost = 12
    /// What a wrong tone costs more than a lost one.
    static let toned = 8
    static let parted = 9
    static let partedSound = 20
    static let twice = 2
    static let unknown = 44
    /// What a name costs more to change.
    static let name = 9
  }

  /// The text with its words; nil where it is not damaged.
  static func mended(_ text: NormalizedText, _ tokens: [Token]) -> NormalizedText? {
    var damaged = DamagedWords(text: text.bytes, tokens: tokens)
    guard text.bytes.count <= longest, damaged.isDamaged() else { return nil }
    var mend = TextMend(text)
    var start = 0
    while start < tokens.count {
      let end = damaged.rowEnd(start)
      var row = WordRow(damaged.pairs)
      for index in start..<end { row.extend(index - start, with: damaged.choices(index, end)) }
      for choice in row.best(end - start) {
        damaged.write(choice.word, start + choice.start..<start + choice.end, &mend)
      }
      start = end
    }
    return mend.finished()
  }

  private init(text: [UInt8], tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  // MARK: Damage

  /// Whether many words are odd: small letters, no syllable, but a word with other marks, or with the next; or as those
  /// of a text that was read twice.
  private mutating func isDamaged() -> Bool {
    var (words, odd, marked) = (0, 0, 0)
    var mayBeTwice = false
    // A text repeats the foreign words that it has.
    var seen: Set<[UInt8]> = []
    for index in tokens.indices where tokens[index].isWord {
      words += 1
      guard isOdd(index) else { continue }
      let lower = letters(index)
      let isTwice = isReadTwice(index)
      mayBeTwice = mayBeTwice || isTwice
      if isTwice || mayLackMarks(lower) || isPart(index) {
        odd += 1
        if seen.insert(lower).inserted, lower.contains(where: { $0 >= 0x80 }) { marked += 1 }
      }
    }
    lost = DamagedWords.cost(ofLosing: odd, of: words)
    guard marked > 0 else { return false }
    isTwiceRead = mayBeTwice && wasReadTwice(words)
    let isOften = odd * DamagedWords.oneIn >= words
    changesSound = isTwiceRead || seen.count >= DamagedWords.fewestForSound && isOften
    return isTwiceRead || marked >= DamagedWords.fewest && isOften
  }

  /// Whether several words, and enough of all, are as a text has them that was read as VNI.
  private func wasReadTwice(_ words: Int) -> Bool {
    var twice: Set<[UInt8]> = []
    for index in tokens.indices where tokens[index].isWord && isReadTwice(index) {
      twice.insert(letters(index))
    }
    return twice.count >= DamagedWords.fewestTwice && twice.count * DamagedWords.oneIn >= words
  }

  /// What a lost mark costs where so many words are odd: about one in nine that lost some is.
  private static func cost(ofLosing odd: Int, of words: Int) -> Int {
    var (share, cost) = (9 * Double(odd) + 1, 0)
    while share < Double(words), cost < Cost.mostLost {
      share *= 1.414
      cost += 1
    }
    return max(cost, Cost.leastLost)
  }

  /// Whether small letters are no word, but were one before they were read as VNI: `khơng`, `phịng`.
  private func isReadTwice(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.length <= 12,
      token.flags.isDisjoint(with: [.capitalized, .upperCase, .mixedCase])
    else { return false }
    let letters = text[Int(token.start)..<Int(token.end)]
    guard letters.contains(where: { $0 >= 0x80 }), RestorationWords.word(letters) == nil else {
      return false
    }
    return DamagedWords.readOnce(Array(letters)).contains { RestorationWords.word($0[...]) != nil }
  }

  /// Whether a token is of small letters and no syllable.
  private func isOdd(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.length <= 21 && GluedWord.mayBe(token.flags, token.code)
      && token.flags.isDisjoint(with: [.capitalized, .upperCase, .mixedCase])
      && !(index > 0 && tokens[index - 1].isNumber)
  }

  /// Whether letters lack marks of a Vietnamese word: other spellings of foreign ones are none (`mêtan`, `vitamin`, `oxy`).
  private func mayLackMarks(_ letters: [UInt8]) -> Bool {
    RestorationWords.group(of: letters).contains { word in
      let whole = pairs.letters(of: word)
      return RestorationWords.isSyllable(whole) && DamagedWords.hasLost(letters, whole)
    }
  }

  /// Whether a token is a word with the one before or after it.
  private func isPart(_ index: Int) -> Bool {
    // A foreign word that the press has is whole.
    let letters = letters(index)
    if letters.count > 3, RestorationWords.word(letters[...]) != nil { return false }
    return (2...3).contains { length in
      (max(0, index - length + 1)...index).contains { joined($0, length) != nil }
    }
  }

  // MARK: Choices

  /// Where the row of words ends that begins at a token: with the line, or after many.
  private func rowEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, end - start < 2000, !tokens[end].flags.contains(.startsLine) {
      end += 1
    }
    return end
  }

  /// What may stand from a token on, up to the end of its row.
  private func choices(_ index: Int, _ end: Int) -> [WordRow.Choice] {
    let token = tokens[index]
    switch token.kind {
    case .number: return [WordRow.Choice(word: pairs.number, length: 1, cost: 0)]
    case .mark, .none:
      let mark = token.isMark(",") ? pairs.comma : pairs.stop
      return [WordRow.Choice(word: mark, length: 1, cost: 0)]
    case .word: break
    }
    guard token.length <= 21, !token.flags.contains(.mixedCase) else {
      return [WordRow.Choice(word: pairs.stop, length: 1, cost: 0)]
    }
    var choices: [WordRow.Choice] = []
    let lower = letters(index)
    let group = RestorationWords.group(of: lower)
    let own = group.first { pairs.letters(of: $0).elementsEqual(lower) }
    // Abbreviations and foreign names are what they are.
    let isSound = own != nil
    let isFixed = !isSound && (group.isEmpty || !isOddOrName(index))
    if let own {
      choices.append(WordRow.Choice(word: own, length: 1, cost: 0))
    } else {
      let isName = isFixed && !isOdd(index) && !(isTwiceRead && isReadTwice(index))
      let cost = isName ? 0 : Cost.unknown
      choices.append(WordRow.Choice(word: pairs.stop, length: 1, cost: cost, isUnknown: true))
    }
    if !isFixed, !isSound || changesSound {
      appendOthers(group, than: lower, own, index, to: &choices)
    }
    if isTwiceRead { appendReadOnce(lower, to: &choices) }
    for length in 2..<6 where index + length <= end {
      guard let (word, isBroken) = joined(index, length) else { continue }
      let cost = isBroken ? Cost.parted : Cost.partedSound
      choices.append(WordRow.Choice(word: word, length: length, cost: cost))
    }
    return choices
  }

  /// Whether letters that are no syllable may be a damaged word: small ones, or a name with a mark.
  private func isOddOrName(_ index: Int) -> Bool {
    isOdd(index)
      || tokens[index].flags.contains(.capitalized) && letters(index).contains { $0 >= 0x80 }
  }

  /// Appends the words that letters may be with other marks.
  private func appendOthers(
    _ group: Range<Int>, than lower: [UInt8], _ own: Int?, _ index: Int,
    to choices: inout [WordRow.Choice]
  ) {
    let isName = tokens[index].flags.contains(.capitalized) && own != nil
    for other in group where other != own {
      let isLost = DamagedWords.hasLost(lower, pairs.letters(of: other))
      // A name is changed where marks were only lost, and no word loses all that it has.
      if !isLost, isName || pairs.letters(of: other).allSatisfy({ $0 < 0x80 }) { continue }
      let cost = lost + (isLost ? 0 : Cost.toned) + (isName ? Cost.name : 0)
      choices.append(WordRow.Choice(word: other, length: 1, cost: cost))
    }
  }

  /// Appends the words that letters were before they were read as VNI.
  private func appendReadOnce(_ lower: [UInt8], to choices: inout [WordRow.Choice]) {
    for letters in DamagedWords.readOnce(lower) {
      if let word = RestorationWords.word(letters[...]) {
        choices.append(WordRow.Choice(word: word, length: 1, cost: Cost.twice))
      }
    }
  }

  /// Whether letters are those of a word without some of its marks.
  private static func hasLost(_ letters: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    var (lower, whole): ([VietnameseLetter], [VietnameseLetter]) = ([], [])
    NameHash.forEachScalar(of: letters[...]) { lower.append(Alphabet.shared.letter($0)) }
    NameHash.forEachScalar(of: word) { whole.append(Alphabet.shared.letter($0)) }
    return lower.count == whole.count
      && zip(lower, whole).allSatisfy { one, other in
        (one.tone == .level || one.tone == other.tone)
          && (one.base == other.base || !one.base.isShaped && one.base != .dStroke)
      }
  }

  /// What letters may have been before `ó`, `ò`, `ô`, `oà`, `oá` were read as VNI has them.
  private static func readOnce(_ lower: [UInt8]) -> [[UInt8]] {
    twiceRead.compactMap { read, meant in
      guard let place = lower.indices.first(where: { lower[$0...].starts(with: read) }) else {
        return nil
      }
      return lower[..<place] + meant + lower[(place + read.count)...]
    }
  }

  private static let twiceRead: [([UInt8], [UInt8])] = [
    ("ơ", "ô"), ("ị", "ò"), ("ĩ", "ó"), ("ồ", "oà"), ("ố", "oá"), ("ồ", "òa"), ("ố", "óa"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  // MARK: Joining

  /// The word that so many tokens in a row are together, and whether one of them alone is none.
  private func joined(_ first: Int, _ length: Int) -> (word: Int, isBroken: Bool)? {
    guard first + length <= tokens.count else { return nil }
    var whole: [UInt8] = []
    var (letterCount, isBroken) = (0, false)
    for index in first..<first + length {
      let token = tokens[index]
      guard token.isWord, token.length <= 18, !token.flags.contains(.mixedCase) else { return nil }
      if index > first {
        guard token.isSpaced, token.start == tokens[index - 1].end + 1,
          !token.flags.contains(.startsLine), token.flags.isDisjoint(with: [.capitalized])
        else { return nil }
      }
      let part = letters(index)
      letterCount += part.count { $0 & 0xC0 != 0x80 }
      guard letterCount <= 7 else { return nil }
      isBroken = isBroken || !token.flags.contains(.syllable) || letterCount == 1
      whole += part
    }
    guard isBroken || length == 2, let word = RestorationWords.word(whole[...]) else { return nil }
    return (word, isBroken)
  }

  /// The letters of a token in lower case.
  private func letters(_ index: Int) -> [UInt8] {
    RestorationWords.lower(text[Int(tokens[index].start)..<Int(tokens[index].end)])
  }

  // MARK: Writing

  /// Writes a word in place of tokens that are not that word, in their case.
  private func write(_ word: Int, _ range: Range<Int>, _ mend: inout TextMend) {
    let first = tokens[range.lowerBound]
    guard first.isWord, word != pairs.stop else { return }
    let letters = pairs.letters(of: word)
    if range.count == 1, letters.elementsEqual(self.letters(range.lowerBound)) { return }
    let written = RestorationWords.cased(
      letters, isAll: first.flags.contains(.upperCase) && first.length > 1,
      isFirst: first.flags.contains(.capitalized))
    mend.replace(Int(first.start)..<Int(tokens[range.upperBound - 1].end), with: written)
  }
}
