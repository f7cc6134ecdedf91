/// Finds quantities.
package struct CountExtractor: Sendable {
  private let rules: CountRules

  package init(rules: CountRules) {
    self.rules = rules
  }

  /// The counts in text order, without links; no two overlap.
  ///
  /// Nothing is found inside claimed tokens.
  package func find(in text: ArticleText, claims: Claims) -> [Count] {
    []
  }
}
