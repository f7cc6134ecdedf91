/// A time expression as printed, before anything is known of the publication date.
package struct TimeFinding: Sendable {
  package var mention: Mention
}

/// Finds time expressions.
package struct TimeExtractor: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  ///
  /// Nothing is found inside claimed tokens.
  package func find(in text: ArticleText, claims: Claims) -> [TimeFinding] {
    []
  }
}
