import PressText

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
    let builder = CountBuilder(rules: rules, text: text, claims: claims)
    var counts: [Count] = []
    var next = 0
    for start in text.hits.triggers(.count) {
      let index = Int(start)
      guard index >= next, claims.owner(index) == nil, text.zone(index) != .junk,
        isTrigger(index, in: text, builder),
        var count = builder.count(at: index, after: counts.last)
      else { continue }
      let end = counts.last?.mention.tokens.upperBound ?? 0
      if count.mention.tokens.lowerBound < end {
        count.mention.tokens = index..<max(index + 1, count.mention.tokens.upperBound)
      }
      counts.append(count)
      next = max(index + 1, count.mention.tokens.upperBound)
    }
    EllipsisFinder(rules: rules, text: text, claims: claims).complete(&counts)
    return counts
  }

  private func isTrigger(_ index: Int, in text: ArticleText, _ builder: CountBuilder) -> Bool {
    let token = text[index]
    return token.isNumber || rules.numerals.words.startsNumeral(token.word)
      || token.word == rules.words.fold || builder.startsPrefixedMoney(index)
  }
}
