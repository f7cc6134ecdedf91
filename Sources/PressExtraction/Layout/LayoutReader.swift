/// Tells an article's lines apart: title, subtitle, dateline, body, captions, boxes, byline, junk.
package struct LayoutReader: Sendable {
  private let rules: LayoutRules

  package init(rules: LayoutRules) {
    self.rules = rules
  }

  /// The lines of a text with their zones.
  package func read(_ text: ArticleText) -> Layout {
    Layout()
  }

  /// Sets title, subtitle, authors, outlet and section from the layout and what is given beside the text.
  package func describe(metadata: ArticleMetadata, in extraction: inout Extraction) {
    extraction.outlet = metadata.outlet
  }
}
