import PressText

/// Tells the lines that stand between the pages of a text: their numbers and running heads.
///
/// Numbers that count up are told wherever they stand; where they part a sentence, a single one that is marked as a
/// page's (`- 3 -`, `Trang 3`), a line that stands three times, and one that stands twice with a number beside it. A bare
/// number alone may be counted there (`tổng cộng⏎12⏎dự án`).
struct PageBreaks {
  let text: NormalizedText
  let tokens: [Token]
  /// The tokens of each line.
  let lines: [Range<Int>]

  /// A page has as many bytes.
  private static let shortestPage = 300
  /// How many lines may stand between two pages.
  private static let most = 4
  /// A longer line is no running head, a shorter one before a page's end no prose.
  private static let longestHead = 160
  private static let shortestLine = 24

  /// For each line whether it is between two pages.
  func furniture() -> [Bool] {
    var furniture = lines.map { _ in false }
    let pages = lines.map { number(in: $0) }
    let copies = copies(pages)
    let series = series(pages)
    var proven: Set<ArraySlice<UInt8>> = []
    for round in 0..<2 {
      var line = 1
      while line < lines.count {
        var end = line
        while end < lines.count, pages[end] != nil || copies[end] > 1 { end += 1 }
        defer { line = max(end, line + 1) }
        guard end > line, end < lines.count, end - line <= PageBreaks.most else { continue }
        let group = line..<end
        let isEvident =
          group.contains { series[$0] || isMarked($0, pages) || copies[$0] > 2 }
          || group.contains { pages[$0] != nil } && group.contains { copies[$0] > 1 }
        let isInside = isEvident && goesOn(line - 1, end)
        if round == 0, isInside {
          for head in group where copies[head] > 1 { proven.insert(bytes(of: head)) }
        }
        let isSure = group.allSatisfy {
          series[$0] || copies[$0] > 1 && proven.contains(bytes(of: $0))
        }
        if isInside || isSure { for head in group { furniture[head] = true } }
      }
    }
    return furniture
  }

  /// Whether a sentence goes on in a line though a page ended before it.
  func isParted(before line: Int) -> Bool {
    let first = lines[line].lowerBound
    let gap = text.bytes[Int(tokens[first - 1].end)..<Int(tokens[first].start)]
    return gap.contains(0x0C) && goesOn(line - 1, line)
  }

  // MARK: Lines

  private func bytes(of line: Int) -> ArraySlice<UInt8> {
    let range = lines[line]
    return text.bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
  }

  /// The number of a page that is all there is in a line: `12`, `- 12 -`, `Trang 3/9`; not so a day, `14/9/2022`.
  private func number(in line: Range<Int>) -> Int? {
    guard line.count < 6 else { return nil }
    var number: Int?
    var isNamed = false
    for index in line {
      switch tokens[index].kind {
      case .number:
        if number == nil {
          guard tokens[index].length < 4 else { return nil }
          number = Int(tokens[index].code)
        } else if !isNamed || !tokens[index - 1].isMark("/") {
          return nil
        }
      case .word:
        let word = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
        guard index == line.lowerBound,
          RestorationWords.shared.pages.contains(RestorationWords.lower(word))
        else { return nil }
        isNamed = true
      case .mark, .none:
        guard tokens[index].isMark("-") || tokens[index].isMark("/") else { return nil }
      }
    }
    return number
  }

  /// Which lines count pages: each one more than the one before, a page further on.
  private func series(_ pages: [Int?]) -> [Bool] {
    var series = pages.map { _ in false }
    var last: Int?
    for line in lines.indices {
      guard let page = pages[line] else { continue }
      defer { last = line }
      guard let before = last, pages[before] == page - 1, isPage(before, line) else { continue }
      series[before] = true
      series[line] = true
    }
    return series
  }

  /// Whether two lines lie a page apart.
  private func isPage(_ line: Int, _ other: Int) -> Bool {
    Int(tokens[lines[other].lowerBound].start) - Int(tokens[lines[line].lowerBound].start)
      >= PageBreaks.shortestPage
  }

  /// Whether the number of a page is told from what may be counted: `- 12 -`, `Trang 3`.
  private func isMarked(_ line: Int, _ pages: [Int?]) -> Bool {
    let range = lines[line]
    guard pages[line] != nil, range.count > 1 else { return false }
    let first = tokens[range.lowerBound]
    return first.isWord || first.isMark("-") && tokens[range.upperBound - 1].isMark("-")
  }

  /// How often each line that may be a head stands, pages apart.
  private func copies(_ pages: [Int?]) -> [Int] {
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for line in lines.indices where pages[line] == nil && standsApart(line, pages) {
      let bytes = bytes(of: line)
      guard bytes.count <= PageBreaks.longestHead else { continue }
      if let before = places[bytes]?.last, !isPage(before, line) { continue }
      places[bytes, default: []].append(line)
    }
    var copies = lines.map { _ in 0 }
    for same in places.values {
      for line in same { copies[line] = same.count }
    }
    return copies
  }

  /// Whether empty lines, a page's end or its number part a line from those around it: of lines that were broken to fit,
  /// some are the same by chance.
  private func standsApart(_ line: Int, _ pages: [Int?]) -> Bool {
    guard line > 0, line + 1 < lines.count else { return false }
    return (pages[line - 1] != nil || isApart(from: line))
      && (pages[line + 1] != nil || isApart(from: line + 1))
  }

  /// Whether an empty line or a page's end stands before a line.
  private func isApart(from line: Int) -> Bool {
    let first = lines[line].lowerBound
    let gap = text.bytes[Int(tokens[first - 1].end)..<Int(tokens[first].start)]
    return gap.contains(0x0C) || gap.count { $0 == 0x0A } > 1
  }

  /// Whether a sentence goes on from one line to another: no mark ends the one, and the other begins with a small letter.
  private func goesOn(_ line: Int, _ next: Int) -> Bool {
    let (last, first) = (tokens[lines[line].upperBound - 1], tokens[lines[next].lowerBound])
    let isOpen = last.kind != .mark || last.isMark(",") || last.isMark("-")
    let second = lines[next].count > 1 ? tokens[lines[next].lowerBound + 1] : Token.none
    let isItem = second.kind == .mark && !second.isSpaced && !second.isMark(",")
    return isOpen && first.isWord && !first.flags.contains(.capitalized) && !isItem
      && bytes(of: line).count >= PageBreaks.shortestLine
  }
}
