/// Anchors time expressions to the publication date and to one another.
package struct TimeResolver: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// One expression a finding, in the same order.
  package func resolve(
    _ findings: [TimeFinding], in text: ArticleText, published: PublicationDate?,
    options: ExtractionOptions, warnings: inout [Extraction.Warning]
  ) -> [TimeExpression] {
    []
  }
}
