import PressText

/// Tells an article's lines apart: title, subtitle, dateline, body, captions, boxes, byline, junk.
package struct LayoutReader: Sendable {
  private let rules: LayoutRules

  package init(rules: LayoutRules) {
    self.rules = rules
  }

  /// The lines of a text with their zones.
  ///
  /// `text`: The article.
  /// `captions`: Byte ranges of its source that are known to be captions, ascending.
  package func read(_ text: ArticleText, captions: [Range<Int>] = []) -> Layout {
    var layout = Layout(lines: lines(of: text))
    markFurniture(&layout, in: text)
    markKnown(captions, &layout, in: text)
    CaptionReader(rules: rules).mark(&layout, in: text)
    let dateline = markDateline(&layout, in: text)
    markHead(&layout, dateline: dateline, in: text)
    BylineReader(rules: rules).mark(&layout, in: text)
    BoxReader(rules: rules).mark(&layout, in: text)
    return layout
  }

  /// Sets title, subtitle, authors, outlet and section from the layout and what is given beside the
  /// text.
  package func describe(metadata: ArticleMetadata, in extraction: inout Extraction) {
    let text = extraction.text
    func joined(_ zone: Zone) -> String? {
      let parts = text.layout.lines.filter { $0.zone == zone }.map { text.string($0.tokens) }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
    if BareTyping(rules: rules).isBare(text) { extraction.warnings.append(BareTyping.warning) }
    extraction.title = metadata.title ?? joined(.title)
    extraction.subtitle = joined(.subtitle)
    extraction.outlet = metadata.outlet
    extraction.section = metadata.section
    extraction.authors = metadata.authors
    if extraction.authors.isEmpty {
      extraction.authors = BylineReader(rules: rules).authors(of: text)
    }
  }

  private func lines(of text: ArticleText) -> [Layout.Line] {
    var lines: [Layout.Line] = []
    let all = text.tokens
    let tokens = all.span
    var (start, index) = (0, 1)
    while index < tokens.count {
      if tokens[index].flags.contains(.startsLine) {
        lines.append(Layout.Line(tokens: start..<index, zone: .body))
        start = index
      }
      index += 1
    }
    if start < tokens.count {
      lines.append(Layout.Line(tokens: start..<tokens.count, zone: .body))
    }
    return lines
  }

  /// Lines of dots, buttons, lists of other articles, comments.
  private func markFurniture(_ layout: inout Layout, in text: ArticleText) {
    var isRest = false
    var isRelated = false
    for index in layout.lines.indices {
      let line = layout.lines[index].tokens
      if isRest || !line.contains(where: { text[$0].kind != .mark }) || isOnlyJunk(line, in: text) {
        layout.lines[index].zone = .junk
        continue
      }
      guard let role = heading(line, in: text) else {
        isRelated = isRelated && line.count <= 30 && !text[line.upperBound - 1].isMark(".")
        if isRelated { layout.lines[index].zone = .junk }
        continue
      }
      isRest = role == .rest
      isRelated = role == .related
      layout.lines[index].zone = .junk
    }
  }

  private func markKnown(_ captions: [Range<Int>], _ layout: inout Layout, in text: ArticleText) {
    var rest = captions[...]
    for index in layout.lines.indices where layout.lines[index].zone == .body {
      let line = text.sourceRange(layout.lines[index].tokens)
      while let caption = rest.first, caption.upperBound <= line.lowerBound { rest.removeFirst() }
      guard let caption = rest.first else { return }
      if caption.contains(line.lowerBound) { layout.lines[index].zone = .caption }
    }
  }

  private func isOnlyJunk(_ line: Range<Int>, in text: ArticleText) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      if let phrase = rules.phrase(at: index, in: text), phrase.role == .junk {
        index = phrase.end
      } else if text[index].kind == .mark {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// The role of a line that is only a heading of furniture, perhaps with a count and marks.
  private func heading(_ line: Range<Int>, in text: ArticleText) -> LayoutRules.Role? {
    guard let phrase = rules.phrase(at: line.lowerBound, in: text),
      phrase.role == .rest || phrase.role == .related,
      phrase.end <= line.upperBound,
      !(phrase.end..<line.upperBound).contains(where: { text[$0].isWord })
    else { return nil }
    return phrase.role
  }

  /// Marks the line with the publication date: one of the first lines, else one of the last.
  private func markDateline(_ layout: inout Layout, in text: ArticleText) -> Int? {
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    let stamp = DateStamp(rules: rules)
    for index in body.prefix(8) where stamp.matches(layout.lines[index].tokens, in: text) {
      layout.lines[index].zone = .dateline
      return index
    }
    for index in body.suffix(3) where stamp.matches(layout.lines[index].tokens, in: text) {
      layout.lines[index].zone = .dateline
      return nil
    }
    return nil
  }

  /// Marks title and subtitle: what stands before the dateline, or the first line.
  private func markHead(_ layout: inout Layout, dateline: Int?, in text: ArticleText) {
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    var head = body.filter { index in dateline.map { index < $0 } ?? false }
    if head.isEmpty {
      head = Array(body.prefix { isHeadline(layout.lines[$0].tokens, in: text) }.prefix(3))
    }
    head = Array(head.prefix { isHeadline(layout.lines[$0].tokens, in: text) })
    if head.isEmpty, let first = body.first, body.count > 1, layout.lines[first].tokens.count <= 40
    {
      head = [first]
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

  private func isHeadline(_ line: Range<Int>, in text: ArticleText) -> Bool {
    line.count <= 45 && !text[line.upperBound - 1].isMark(".")
      && !text[line.upperBound - 1].isMark(";")
  }
}
