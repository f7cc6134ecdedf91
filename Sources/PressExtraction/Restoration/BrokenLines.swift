import PressText

/// Puts together what the ends of lines and pages parted: words (`Nghị quy-⏎ết`, `Ủy b⏎an`), and sentences with the
/// number of a page or its running head inside.
struct BrokenLines {
  private let text: NormalizedText
  private let tokens: [Token]
  private let tokenizer = Tokenizer(vocabulary: Vocabulary())
  /// The tokens of each line.
  private var lines: [Range<Int>] = []

  /// The text without what stands between the pages, and with its words whole; nil where nothing is to be mended.
  static func mended(_ text: NormalizedText, _ tokens: [Token]) -> NormalizedText? {
    var broken = BrokenLines(text: text, tokens: tokens)
    broken.readLines()
    let pages = PageBreaks(text: text, tokens: tokens, lines: broken.lines)
    let furniture = pages.furniture()
    var mend = TextMend(text)
    var line = 0
    while line < broken.lines.count {
      var next = line + 1
      while next < broken.lines.count, furniture[next] { next += 1 }
      guard next < broken.lines.count else { break }
      let isParted = next > line + 1 || pages.isParted(before: next)
      broken.join(line, next, isParted: isParted, &mend)
      line = next
    }
    return mend.finished()
  }

  private init(text: NormalizedText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  private mutating func readLines() {
    var start = 0
    for index in tokens.indices.dropFirst() where tokens[index].isSpaced && endsLine(before: index)
    {
      lines.append(start..<index)
      start = index
    }
    if start < tokens.count { lines.append(start..<tokens.count) }
  }

  private func endsLine(before index: Int) -> Bool {
    gap(before: index).contains { $0 == 0x0A || $0 == 0x0D }
  }

  private func gap(before index: Int) -> ArraySlice<UInt8> {
    text.bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
  }

  /// Joins two lines where a word or a page ended between them.
  private func join(_ line: Int, _ next: Int, isParted: Bool, _ mend: inout TextMend) {
    let (last, first) = (lines[line].upperBound - 1, lines[next].lowerBound)
    if let start = brokenWord(last, first) {
      let (head, tail) = (tokens[start], tokens[first])
      mend.replace(Int(head.start)..<Int(tail.end), with: letters(start) + letters(first))
    } else if isParted {
      mend.replace(Int(tokens[last].end)..<Int(tokens[first].start), with: [0x0A])
    }
  }

  /// The token at which a word begins that goes on in the next line.
  private func brokenWord(_ last: Int, _ first: Int) -> Int? {
    let isHyphen = tokens[last].isMark("-") && !tokens[last].isSpaced && last > 0
    let start = isHyphen ? last - 1 : last
    let (head, tail) = (tokens[start], tokens[first])
    guard head.isWord, tail.isWord, isOneCase(head, tail) else { return nil }
    // The soft hyphen.
    let isMarked = isHyphen || gap(before: first).starts(with: [0xC2, 0xAD])
    let whole = letters(start) + letters(first)
    guard let word = syllable(whole) else { return nil }
    return isMarked || isLikelier(word, start, first) ? start : nil
  }

  /// Whether two pieces are rather the word that they make together: a neighbour goes with that word, and one piece is
  /// none, or no more neighbours go with them.
  private func isLikelier(_ whole: Int, _ start: Int, _ first: Int) -> Bool {
    let (before, after) = (word(start - 1), word(first + 1))
    let together = [arePair(before, whole), arePair(whole, after)].count { $0 }
    guard together > 0 else { return false }
    guard let head = word(start), let tail = word(first) else { return true }
    guard !arePair(before, head) else { return false }
    return together >= [arePair(head, tail), arePair(tail, after)].count { $0 }
  }

  private func arePair(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return false }
    return SyllablePairs.shared.arePair(one, other)
  }

  /// Whether two pieces may be one word by their case.
  private func isOneCase(_ head: Token, _ tail: Token) -> Bool {
    if tail.flags.contains(.capitalized) {
      return head.flags.contains(.upperCase) && tail.flags.contains(.upperCase) && head.length > 1
    }
    return !head.flags.contains(.mixedCase) && !tail.flags.contains(.mixedCase)
      && (head.length == 1 || !head.flags.contains(.upperCase))
  }

  private func letters(_ index: Int) -> [UInt8] {
    Array(text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
  }

  /// The word that a token is; nil where Vietnamese has none such.
  private func word(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].flags.contains(.syllable) else {
      return nil
    }
    return RestorationWords.word(letters(index)[...])
  }

  private func syllable(_ letters: [UInt8]) -> Int? {
    // First what most are told by: the table is read when it is asked for.
    let found = tokenizer.tokens(of: letters)
    guard found.count == 1, found[0].flags.contains(.syllable) else { return nil }
    return RestorationWords.word(letters[...])
  }
}
