import PressText

/// Tells the head of an article: its dateline, title and subtitle.
struct HeadReader {
  let rules: LayoutRules
  /// The title that is given beside the text.
  let given: GivenTitle?

  /// Marks the head of a layout whose furniture and captions are marked already.
  func mark(_ layout: inout Layout, in text: ArticleText) {
    let dateline = markDateline(&layout, in: text)
    markTitle(&layout, dateline: dateline, in: text)
  }

  /// The section that a line above the title names: `Xây dựng Đảng`.
  func section(of text: ArticleText) -> String? {
    let line = text.layout.lines.prefix { $0.zone != .title && $0.zone != .body }.last {
      $0.zone == .junk
        && FurnitureReader(rules: rules).isOnly($0.tokens, FurnitureReader.section, in: text)
    }
    return line.map { text.string($0.tokens) }
  }

  /// Marks the line with the publication date: one of the first lines, else one of the last.
  private func markDateline(_ layout: inout Layout, in text: ArticleText) -> Int? {
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    let stamp = DateStamp(rules: rules)
    let first = body.prefix(8).filter { stamp.matches(layout.lines[$0].tokens, in: text) }
    if let dateline = first.first {
      let above = body.prefix { $0 < dateline }
      let isHeadless = above.allSatisfy { layout.lines[$0].tokens.count <= 4 }
      let clock = layout.lines[dateline].tokens
      let own = first.dropFirst().first {
        isHeadless && stamp.isOwn(layout.lines[$0].tokens, besideClock: clock, in: text)
      }
      if let own {
        layout.lines[dateline].zone = .junk
        markPageName(dateline..<own, &layout, in: text)
      }
      layout.lines[own ?? dateline].zone = .dateline
      return own ?? dateline
    }
    for index in body.suffix(3) where stamp.matches(layout.lines[index].tokens, in: text) {
      layout.lines[index].zone = .dateline
      return nil
    }
    return nil
  }

  /// Marks the page's name between its clock and the article's stamp, where the headline stands below both.
  private func markPageName(_ lines: Range<Int>, _ layout: inout Layout, in text: ArticleText) {
    let next = layout.lines[(lines.upperBound + 1)...].first { $0.zone == .body }
    guard let next, next.tokens.count > 6, isHeadline(next.tokens, in: text) else { return }
    for index in lines where layout.lines[index].tokens.count <= 6 {
      layout.lines[index].zone = .junk
    }
  }

  /// Marks title and subtitle: what stands before the dateline, or the first line.
  private func markTitle(_ layout: inout Layout, dateline: Int?, in text: ArticleText) {
    markNavigation(&layout, in: text)
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    var head = body.filter { index in dateline.map { index < $0 } ?? false }
    if head.isEmpty {
      head = Array(body.prefix { isHeadline(layout.lines[$0].tokens, in: text) }.prefix(3))
    }
    head = Array(head.prefix { isHeadline(layout.lines[$0].tokens, in: text) })
    if let list = head.dropFirst().firstIndex(where: {
      text[layout.lines[$0].tokens.upperBound - 1].isMark(":")
    }) {
      head.removeSubrange(list...)
    }
    if head.isEmpty, let first = body.first, body.count > 1, layout.lines[first].tokens.count <= 40
    {
      head = [first]
    }
    if let given {
      let told = head.firstIndex { given.isTold(by: layout.lines[$0].tokens, in: text) }
      guard let told else { return }
      for index in head[..<told] { layout.lines[index].zone = .subtitle }
      head.removeSubrange(..<told)
    }
    guard var title = head.first else { return }
    if head.count > 1, layout.lines[title].tokens.count <= 4,
      text[layout.lines[head[1]].tokens.lowerBound].flags.contains(.startsParagraph)
    {
      layout.lines[title].zone = .subtitle
      title = head[1]
    }
    layout.lines[title].zone = .title
    for index in head where index > title {
      let continues = !text[layout.lines[index].tokens.lowerBound].flags.contains(.startsParagraph)
      layout.lines[index].zone = continues && index == title + 1 ? .title : .subtitle
    }
  }

  /// Marks the lines of a page that stand above its headline: a section's name, a menu in letters without
  /// marks, how long ago it was (`58 phút trước`).
  private func markNavigation(_ layout: inout Layout, in text: ArticleText) {
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    for (index, next) in zip(body, body.dropFirst()).prefix(8) {
      let (line, below) = (layout.lines[index].tokens, layout.lines[next].tokens)
      guard isNavigation(line, above: below, in: text), next != body.last else { return }
      layout.lines[index].zone = .junk
    }
  }

  private func isNavigation(
    _ line: Range<Int>, above below: Range<Int>, in text: ArticleText
  ) -> Bool {
    let isSection = FurnitureReader(rules: rules).isOnly(
      line, FurnitureReader.section, in: text)
    if isSection || isAge(line, in: text) { return true }
    guard isHeadline(below, in: text), below.count > 4 else { return false }
    if line.count <= 10, text[line.lowerBound].isWord, isLowerCase(line.lowerBound, in: text) {
      return !isLowerCase(below.lowerBound, in: text)
    }
    return line.count <= 12 && isPlain(line, in: text) && !isPlain(below, in: text)
  }

  /// `58 phút trước`.
  private func isAge(_ line: Range<Int>, in text: ArticleText) -> Bool {
    line.count == 3 && text[line.lowerBound].isNumber
      && rules.isStampWord(text.word(line.lowerBound + 1))
      && text.word(line.lowerBound + 2) == rules.ago
  }

  private func isLowerCase(_ index: Int, in text: ArticleText) -> Bool {
    text[index].flags.isDisjoint(with: [.capitalized]) && text[index].flags.contains(.syllable)
  }

  /// Whether a line is words in ASCII letters only: `Chung nhan Tin Nhiem`.
  private func isPlain(_ line: Range<Int>, in text: ArticleText) -> Bool {
    let bytes = text.normalized.bytes
    return line.allSatisfy { !text[$0].isNumber }
      && bytes[Int(text[line.lowerBound].start)..<Int(text[line.upperBound - 1].end)].allSatisfy {
        $0 < 0x80
      }
  }

  private func isHeadline(_ line: Range<Int>, in text: ArticleText) -> Bool {
    line.count <= 45 && !text[line.upperBound - 1].isMark(".")
      && !text[line.upperBound - 1].isMark(";")
  }
}
