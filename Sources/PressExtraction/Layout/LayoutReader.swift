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
  /// `title`: The title that is given beside it: then none is told by other lines.
  func read(
    _ text: ArticleText, captions: [Range<Int>] = [], title: GivenTitle? = nil
  ) -> Layout {
    var layout = Layout(lines: lines(of: text))
    FurnitureReader(rules: rules).mark(&layout, in: text)
    markKnown(captions, &layout, in: text)
    CaptionReader(rules: rules).mark(&layout, in: text)
    HeadReader(rules: rules, given: title).mark(&layout, in: text)
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
    if text.isRestored { extraction.warnings.append(BareTyping.warning) }
    extraction.title = metadata.title ?? joined(.title)
    extraction.subtitle = joined(.subtitle)
    extraction.outlet = metadata.outlet
    extraction.section = metadata.section ?? HeadReader(rules: rules, given: nil).section(of: text)
    extraction.authors = metadata.authors
    if extraction.authors.isEmpty {
      (extraction.authors, extraction.signature) = BylineReader(rules: rules).authors(of: text)
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

  private func markKnown(_ captions: [Range<Int>], _ layout: inout Layout, in text: ArticleText) {
    var rest = captions[...]
    for index in layout.lines.indices where layout.lines[index].zone == .body {
      let line = text.sourceRange(layout.lines[index].tokens)
      while let caption = rest.first, caption.upperBound <= line.lowerBound { rest.removeFirst() }
      guard let caption = rest.first else { return }
      if caption.contains(line.lowerBound) { layout.lines[index].zone = .caption }
    }
  }
}
