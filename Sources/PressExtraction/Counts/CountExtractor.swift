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
    var counts: [Count] = []
    let drafts = drafts(in: text, claims: claims)
    counts.reserveCapacity(drafts.count)
    for draft in drafts { counts.append(draft.count(in: text, rules)) }
    return counts
  }

  /// The counts before they are written out; what is only needed to find them is given back.
  private func drafts(in text: ArticleText, claims: Claims) -> [CountDraft] {
    let scan = CountScan(rules: rules, text: text, claims: claims)
    var drafts = scan.completed(scan.drafts())
    scan.settleCurrencies(of: &drafts)
    return drafts
  }
}
