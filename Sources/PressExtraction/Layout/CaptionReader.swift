import PressText

/// Tells captions, and which of them are printed twice.
struct CaptionReader {
  let rules: LayoutRules

  /// Marks the captions of a layout whose furniture is marked already.
  func mark(_ layout: inout Layout, in text: ArticleText) {
    for index in layout.lines.indices
    where layout.lines[index].zone == .body && hasCredit(layout.lines[index].tokens, in: text) {
      layout.lines[index].zone = .caption
    }
    let captions = layout.lines.indices.filter { layout.lines[$0].zone == .caption }
    for index in captions {
      markPrintedTwice(index - 1, index, &layout, in: text)
      markPrintedTwice(index, index + 1, &layout, in: text)
    }
  }

  /// Whether a line ends in a picture's credit: `Ảnh: Hà Chi`, `(Ảnh: TTXVN)`, `Ảnh minh họa`.
  private func hasCredit(_ line: Range<Int>, in text: ArticleText) -> Bool {
    guard line.count <= 90 else { return false }
    for index in line.suffix(16) {
      guard let phrase = rules.phrase(at: index, in: text), phrase.role == .credit,
        phrase.end <= line.upperBound
      else { continue }
      let opens = index == line.lowerBound || opensCredit(text[index], after: text[index - 1])
      let next = text[phrase.end]
      let closes =
        phrase.end == line.upperBound || next.isMark(":") || next.isMark(".") || next.isMark(")")
      if opens && closes, !isByline(line, index, in: text) { return true }
    }
    return false
  }

  private func opensCredit(_ token: Token, after previous: Token) -> Bool {
    token.flags.contains(.capitalized) && (previous.kind == .mark || token.isSpaced)
  }

  /// `Bài, ảnh: Kim Tiến` and `Tin và ảnh: …` name the author.
  private func isByline(_ line: Range<Int>, _ credit: Int, in text: ArticleText) -> Bool {
    rules.phrase(at: line.lowerBound, in: text)?.role == .byline && credit - line.lowerBound <= 3
  }

  /// Marks two neighbouring lines as one caption printed twice, where they are nearly the same.
  private func markPrintedTwice(
    _ first: Int, _ second: Int, _ layout: inout Layout, in text: ArticleText
  ) {
    guard first >= 0, second < layout.lines.count else { return }
    let lines = (layout.lines[first], layout.lines[second])
    let zones: Set<Zone> = [.body, .caption]
    guard zones.contains(lines.0.zone), zones.contains(lines.1.zone),
      isNearlySame(lines.0.tokens, lines.1.tokens, in: text)
    else { return }
    layout.lines[first].zone = .caption
    layout.lines[second].zone = .caption
    layout.lines[second].repeats = lines.0.repeats ?? first
  }

  /// Whether the shorter line shares at least 60 % of its words, in order, with the longer.
  private func isNearlySame(_ one: Range<Int>, _ other: Range<Int>, in text: ArticleText) -> Bool {
    guard one.count <= 90, other.count <= 90 else { return false }
    let first = one.filter { text[$0].isWord }.map { surfaceKey($0, in: text) }
    let second = other.filter { text[$0].isWord }.map { surfaceKey($0, in: text) }
    let shorter = min(first.count, second.count)
    guard shorter >= 4 else { return false }
    return longestCommonSubsequence(first, second) * 10 >= shorter * 6
  }

  private func surfaceKey(_ index: Int, in text: ArticleText) -> ArraySlice<UInt8> {
    text.normalized.bytes[Int(text[index].start)..<Int(text[index].end)]
  }

  private func longestCommonSubsequence(
    _ one: [ArraySlice<UInt8>], _ other: [ArraySlice<UInt8>]
  ) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for item in one {
      var diagonal = 0
      for (index, candidate) in other.enumerated() {
        let above = row[index + 1]
        row[index + 1] = item.elementsEqual(candidate) ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[other.count]
  }
}
