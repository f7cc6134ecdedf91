import PressText

/// Tells boxes beside the report: those under a heading of their own, and sentences set apart.
struct BoxReader {
  let rules: LayoutRules

  /// Marks the boxes of a layout whose furniture, head and captions are marked already.
  func mark(_ layout: inout Layout, in text: ArticleText) {
    var index = 0
    // Few reports set more sentences apart; each is sought in the whole text.
    var quotations = 8
    while index < layout.lines.count {
      guard layout.lines[index].zone == .body else {
        index += 1
        continue
      }
      if let heading = heading(layout.lines[index].tokens, in: text) {
        index = markBox(under: index, isWhole: heading, &layout, in: text)
      } else {
        if quotations > 0, isQuotation(layout.lines[index].tokens, in: text) {
          quotations -= 1
          if isHeld(index, layout, in: text) { layout.lines[index].zone = .box }
        }
        index += 1
      }
    }
  }

  /// Whether a line heads a box; true where the line is the box itself (`Lời tòa soạn: …`).
  private func heading(_ line: Range<Int>, in text: ArticleText) -> Bool? {
    guard let phrase = rules.phrase(at: line.lowerBound, in: text), phrase.role == .box,
      phrase.end <= line.upperBound, text[line.lowerBound].flags.contains(.capitalized)
    else { return nil }
    let isOpen = text[phrase.end].isMark(":") && phrase.end + 1 < line.upperBound
    if isOpen { return true }
    let rest = phrase.end..<line.upperBound
    return rest.contains { text[$0].isWord } ? nil : false
  }

  /// Marks a heading and what stands under it: the lines up to the next empty one, and where the heading
  /// stands alone, the paragraph after it; gives the line from which to go on.
  private func markBox(
    under index: Int, isWhole: Bool, _ layout: inout Layout, in text: ArticleText
  ) -> Int {
    layout.lines[index].zone = .box
    var next = index + 1
    var mayStartParagraph = !isWhole
    while next < layout.lines.count, layout.lines[next].zone == .body {
      let isFirst = text[layout.lines[next].tokens.lowerBound].flags.contains(.startsParagraph)
      if isFirst, !mayStartParagraph { break }
      mayStartParagraph = false
      layout.lines[next].zone = .box
      next += 1
    }
    return next
  }

  /// Whether a paragraph is only a quotation.
  private func isQuotation(_ line: Range<Int>, in text: ArticleText) -> Bool {
    (10...80).contains(line.count) && text[line.lowerBound].isMark("\"")
      && text[line.lowerBound].flags.contains(.startsParagraph)
  }

  /// Whether another paragraph holds a line word for word.
  private func isHeld(_ index: Int, _ layout: Layout, in text: ArticleText) -> Bool {
    let line = layout.lines[index].tokens
    let words = line.filter { text[$0].isWord || text[$0].isNumber }
    guard words.count >= 8 else { return false }
    return layout.lines.indices.contains { other in
      other != index && layout.lines[other].zone == .body
        && layout.lines[other].tokens.count > line.count
        && holds(layout.lines[other].tokens, words, in: text)
    }
  }

  /// Whether a line holds all these words and numbers, one after another.
  private func holds(_ line: Range<Int>, _ words: [Int], in text: ArticleText) -> Bool {
    line.contains { start in
      guard text.isSame(start, words[0]) else { return false }
      var at = start
      for word in words {
        while at < line.upperBound, text[at].kind == .mark { at += 1 }
        guard at < line.upperBound, text.isSame(at, word) else { return false }
        at += 1
      }
      return true
    }
  }
}
