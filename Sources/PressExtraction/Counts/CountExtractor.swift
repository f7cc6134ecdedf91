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
    let numerals = rules.numerals.words
    var counts: [Count] = []
    var index = 0
    while index < text.count {
      let token = text.tokens[index]
      let isTrigger =
        token.kind == .number
        || token.kind == .word && numerals.startsNumeral(token.word)
        || token.kind == .word && token.word == rules.words.fold
        || token.kind != .number && builder.startsPrefixedMoney(index)
      guard isTrigger, claims.owner(index) == nil, text.zone(index) != .junk,
        var count = builder.count(at: index, after: counts.last)
      else {
        index += 1
        continue
      }
      let end = counts.last?.mention.tokens.upperBound ?? 0
      if count.mention.tokens.lowerBound < end {
        count.mention.tokens = index..<max(index + 1, count.mention.tokens.upperBound)
      }
      counts.append(count)
      index = max(index + 1, count.mention.tokens.upperBound)
    }
    EllipsisFinder(rules: rules, text: text, claims: claims).complete(&counts)
    return counts
  }
}
