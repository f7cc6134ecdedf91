/// Ties counts to who, as of when and under which document, to totals and to repeats.
package struct CountLinker: Sendable {
  private let rules: CountRules

  package init(rules: CountRules) {
    self.rules = rules
  }

  /// Sets the links of `counts`, which become the counts of `extraction`.
  package func link(_ counts: inout [Count], in extraction: Extraction) {}
}
