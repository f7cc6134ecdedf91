/// Tells the line ends at which a text was only broken to fit from those that mean something, and takes the
/// flags of a line's first token off what continues the line before.
///
/// After a line that no stop ends, a small letter goes on, and so does a number where prose stands before and
/// after it; not after a headline. A capital goes on only where the lines about it were filled up: each is so
/// long that the next one's first word had no room in the width that they share.
struct LineJoiner {
  /// A line of the text.
  private struct Line {
    /// Its tokens.
    var tokens: Range<Int>
    /// Whether one line end stands before it, and what stands before that needs no more to end.
    var mayContinue = false
    /// How many scalars it has with the blanks that it begins with; 0 as long as nobody asked.
    var width = 0
  }

  /// A longer first line is no headline.
  private static let longestHeadline = 150
  /// Prose that a number may go on is as long.
  private static let prose = 100

  private let text: [UInt8]
  private var lines: [Line] = []

  /// Takes the flags off; `starts` are the first tokens of lines but the first, ascending.
  ///
  /// - Returns: Whether a line begins with a small letter where no sentence or lead ended.
  static func join(_ tokens: inout [Token], starts: [UInt32], of text: [UInt8]) -> Bool {
    var (mayBeBroken, isOpen) = (false, false)
    for start in starts where start < tokens.count {
      let token = tokens[Int(start)]
      guard !token.flags.contains(.capitalized), token.kind != .mark else { continue }
      if !token.flags.contains(.startsParagraph) { mayBeBroken = true }
      if token.isWord, start > 0, mayGoOn(after: tokens[Int(start) - 1]) { isOpen = true }
    }
    if mayBeBroken { joinBroken(&tokens, starts, of: text) }
    return isOpen
  }

  private static func joinBroken(_ tokens: inout [Token], _ starts: [UInt32], of text: [UInt8]) {
    var joiner = LineJoiner(text: text)
    guard joiner.readLines(tokens, starts) > 0 else { return }
    joiner.joinFilled(&tokens)
    for index in 1..<joiner.lines.count where joiner.goesOn(index, tokens) {
      joiner.join(index, &tokens)
    }
  }

  /// Whether a sentence may go on after a token that ends a line: it is a word, a number, a comma or a hyphen.
  private static func mayGoOn(after token: Token) -> Bool {
    token.kind != .mark || token.code == 0x2C || token.code == 0x2D
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  /// Whether a line of a paragraph begins with what no sentence begins with, or a number: no other text was
  /// broken.
  private static func mayBeOpened(_ tokens: [Token], _ start: Int) -> Bool {
    guard start < tokens.count else { return false }
    let token = tokens[start]
    return token.flags.isDisjoint(with: [.startsParagraph, .capitalized]) && token.kind != .mark
  }

  private func join(_ index: Int, _ tokens: inout [Token]) {
    tokens[lines[index].tokens.lowerBound].flags.subtract([.startsLine, .startsSentence])
  }

  /// Reads the lines; gives how many may continue the one before.
  private mutating func readLines(_ tokens: [Token], _ starts: [UInt32]) -> Int {
    var start = 0
    var found = 0
    lines.reserveCapacity(starts.count + 1)
    for next in starts where next > start && next < tokens.count {
      lines.append(Line(tokens: start..<Int(next)))
      start = Int(next)
    }
    lines.append(Line(tokens: start..<tokens.count))
    for index in lines.indices.dropFirst() {
      let token = tokens[lines[index].tokens.lowerBound]
      guard token.flags.contains(.startsLine), !token.flags.contains(.startsParagraph),
        !ends(lines[index - 1], tokens)
      else { continue }
      lines[index].mayContinue = true
      found += 1
    }
    return found
  }

  /// Whether a sentence or a list's lead ends with a line.
  private func ends(_ line: Line, _ tokens: [Token]) -> Bool {
    var index = line.tokens.upperBound - 1
    while index > line.tokens.lowerBound, isClosing(tokens[index]) { index -= 1 }
    guard tokens[index].kind == .mark else { return false }
    switch tokens[index].code {
    case 0x2E: return !SentenceBoundary.endsAbbreviation(tokens, index, text)
    case 0x21, 0x3A, 0x3B, 0x3F, 0x2026: return true
    default: return false
    }
  }

  private func isClosing(_ token: Token) -> Bool {
    token.isMark("\"") || token.isMark("'") || token.isMark(")") || token.isMark("]")
  }

  // MARK: One line end

  /// Whether a line goes on with the sentence before it, by how it begins.
  private mutating func goesOn(_ index: Int, _ tokens: [Token]) -> Bool {
    let line = lines[index].tokens
    let token = tokens[line.lowerBound]
    guard lines[index].mayContinue, token.flags.contains(.startsLine),
      LineJoiner.mayBeOpened(tokens, line.lowerBound), !isItem(line, tokens)
    else { return false }
    let isAfterComma = tokens[line.lowerBound - 1].isMark(",")
    guard isAfterComma || index > 1 || width(0, tokens) > LineJoiner.longestHeadline else {
      return false
    }
    if token.kind == .number, asksForNumber(tokens, line.lowerBound - 1) { return true }
    switch token.kind {
    case .word: return !token.flags.contains(.mixedCase)
    case .number:
      // The lead of an article need not end with a stop.
      guard isAfterComma || index > 2 && width(index - 1, tokens) >= LineJoiner.prose else {
        return false
      }
      return ends(lines[index], tokens) || width(index, tokens) >= LineJoiner.prose / 2
    case .mark, .none: return false
    }
  }

  /// Whether a word in small letters leaves a number to be said (`ngày 15 tháng 3 năm⏎2019`).
  ///
  /// A month only behind a day, a year only behind a month: `Hàng năm⏎2000 tấn` and `Gửi 12 tháng⏎6,8%` are whole.
  private func asksForNumber(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, (4...7).contains(token.end - token.start) else { return false }
    if LineJoiner.beforeNumbers.contains(where: { isWord(token, $0) }) { return true }
    guard index >= 2, tokens[index - 1].isNumber else { return false }
    let before = tokens[index - 2]
    return isWord(token, LineJoiner.month) && LineJoiner.days.contains { isWord(before, $0) }
      || isWord(token, LineJoiner.year) && LineJoiner.months.contains { isWord(before, $0) }
  }

  private func isWord(_ token: Token, _ word: [UInt8]) -> Bool {
    word.elementsEqual(text[Int(token.start)..<Int(token.end)])
  }

  private static let beforeNumbers = ["quý", "khoản", "điều"].map { Array($0.utf8) }
  private static let days = ["ngày", "Ngày"].map { Array($0.utf8) }
  private static let months = ["tháng", "Tháng"].map { Array($0.utf8) }
  private static let month = Array("tháng".utf8)
  private static let year = Array("năm".utf8)

  /// Whether a line begins with the sign of a list's item: `a)`, `b.`, `2.`, `3/`.
  private func isItem(_ line: Range<Int>, _ tokens: [Token]) -> Bool {
    guard line.count > 1, tokens[line.lowerBound].length <= 2 else { return false }
    let sign = tokens[line.lowerBound + 1]
    guard sign.kind == .mark, !sign.isSpaced else { return false }
    let isAlone = line.count == 2 || tokens[line.lowerBound + 2].isSpaced
    return sign.isMark(")") || isAlone && (sign.isMark(".") || sign.isMark("/"))
  }

  /// The scalars of a line with the blanks before it.
  private mutating func width(_ index: Int, _ tokens: [Token]) -> Int {
    if lines[index].width > 0 { return lines[index].width }
    var start = Int(tokens[lines[index].tokens.lowerBound].start)
    let end = Int(tokens[lines[index].tokens.upperBound - 1].end)
    while start > 0, text[start - 1] == 0x20 { start -= 1 }
    let width = FilledLines.width(text[start..<end])
    lines[index].width = width
    return width
  }

  // MARK: Filled lines

  /// Joins the lines of each stretch of short lines that were filled up.
  private mutating func joinFilled(_ tokens: inout [Token]) {
    var start = 0
    while start < lines.count {
      var end = start
      var open = 0
      while end < lines.count, isShort(end, tokens) {
        if end > start, lines[end].mayContinue { open += 1 }
        end += 1
      }
      // Too few to tell anything.
      if open > 1 { joinFilled(start..<end, open: open, &tokens) }
      start = end + 1
    }
  }

  /// Whether a line may have been broken to fit, by its bytes: letters have two on the average at most.
  private func isShort(_ index: Int, _ tokens: [Token]) -> Bool {
    let line = lines[index].tokens
    let bytes = tokens[line.upperBound - 1].end - tokens[line.lowerBound].start
    return bytes <= 2 * UInt32(FilledLines.widest)
  }

  private mutating func joinFilled(_ range: Range<Int>, open: Int, _ tokens: inout [Token]) {
    var widest = 0
    // A headline need not have been broken.
    for index in range where index > 0 || range.count < 4 {
      widest = max(widest, width(index, tokens))
    }
    guard widest <= FilledLines.widest, widest >= FilledLines.narrowest else { return }
    var filled: [Int] = []
    var small = 0
    for index in range.dropFirst() where lines[index].mayContinue {
      guard isFilled(index - 1, widest, tokens) else { continue }
      filled.append(index)
      let first = tokens[lines[index].tokens.lowerBound]
      if first.isWord, !first.flags.contains(.capitalized) { small += 1 }
    }
    guard FilledLines.areBroken(filled: filled.count, beforeSmall: small, of: open) else { return }
    for index in filled where !isItem(lines[index].tokens, tokens) { join(index, &tokens) }
  }

  /// Whether the next line's first word had no room in a line.
  private mutating func isFilled(_ index: Int, _ widest: Int, _ tokens: [Token]) -> Bool {
    let next = lines[index + 1].tokens
    var end = next.lowerBound + 1
    while end < next.upperBound, !tokens[end].isSpaced { end += 1 }
    let word = FilledLines.width(
      text[Int(tokens[next.lowerBound].start)..<Int(tokens[end - 1].end)])
    return width(index, tokens) + 1 + word > widest
  }
}
