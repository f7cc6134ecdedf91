import PressText

/// Finds quantities.
package struct CountExtractor: Sendable {
  private let rules: CountRules

  package init(rules: CountRules) {
    self.rules = rules
  }

  /// The counts in text order, without links; no two overlap.
  ///
  /// Nothing is found inside claimed tokens, nor outside the parts of the page that are searched.
  package func find(in text: ArticleText, claims: Claims) -> [Count] {
    let scan = CountScan(rules: rules, text: text, claims: claims)
    var counts: [Count] = []
    var drafts = scan.completed(scan.drafts())
    scan.settleCurrencies(of: &drafts)
    counts.reserveCapacity(drafts.count)
    for draft in drafts { counts.append(draft.count(in: text, rules)) }
    return counts
  }
}
