/// Tells when an article was published.
package struct PublicationResolver: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// The date by dateline, metadata, URL, file name or option, in this order; nil where none tells.
  package func resolve(
    findings: [TimeFinding], in text: ArticleText, metadata: ArticleMetadata,
    options: ExtractionOptions
  ) -> PublicationDate? {
    nil
  }
}
