import PressText

/// Which findings stand joined to one another: `Chương trình 11-CTr/TU và Kế hoạch 27-KH/TU`.
struct DocumentChain {
  /// For each finding, the position of the first finding of its chain.
  let first: [Int]

  /// Joins neighbours between which only commas, `và`, dates and the like stand.
  init(
    _ findings: [OfficialDocumentFinding], in text: ArticleText, rules: OfficialDocumentRules,
    dates: MentionIndex
  ) {
    var first = Array(findings.indices)
    for position in findings.indices.dropFirst() {
      let gap =
        findings[position - 1].mention.tokens
        .upperBound..<max(
          findings[position - 1].mention.tokens.upperBound,
          findings[position].mention.tokens.lowerBound)
      if DocumentChain.joins(gap, in: text, rules: rules, dates: dates) {
        first[position] = first[position - 1]
      }
    }
    self.first = first
  }

  private static func joins(
    _ gap: Range<Int>, in text: ArticleText, rules: OfficialDocumentRules, dates: MentionIndex
  ) -> Bool {
    guard gap.count <= 16, !gap.isEmpty else { return false }
    var index = gap.lowerBound
    var isJoined = false
    while index < gap.upperBound {
      if let date = dates.starting(at: index), date.tokens.upperBound <= gap.upperBound {
        index = date.tokens.upperBound
        continue
      }
      let token = text[index]
      if token.flags.contains(.startsSentence) { return false }
      let roles = rules.words.roles[text.word(index)]
      if token.isMark(",") || token.isMark(";") || roles.contains(.conjunction) {
        isJoined = true
      } else {
        let isPassed =
          token.isMark("(") || token.isMark(")") || roles.contains(.numberSign)
          || text.word(index) == rules.words.various || text.word(index) == rules.words.same
          || text.word(index) == rules.words.plural
        guard isPassed else { return false }
      }
      index += 1
    }
    return isJoined
  }
}
