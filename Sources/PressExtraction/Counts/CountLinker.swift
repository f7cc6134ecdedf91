import PressText

/// Ties counts to who, as of when and under which document, to totals and to repeats.
package struct CountLinker: Sendable {
  private let rules: CountRules

  package init(rules: CountRules) {
    self.rules = rules
  }

  /// Sets the links of `counts`, which become the counts of `extraction`.
  package func link(_ counts: inout [Count], in extraction: Extraction) {
    guard !counts.isEmpty else { return }
    let targets = LinkTargets(extraction)
    let finder = LinkFinder(rules: rules, extraction: extraction, targets: targets)
    for index in counts.indices {
      let previous = index > 0 ? counts[index - 1] : nil
      counts[index].organization = finder.organization(of: counts[index], after: previous)
      counts[index].date = finder.date(of: counts[index])
      counts[index].document = finder.document(of: counts[index])
      if counts[index].change != nil { counts[index].base = finder.base(of: counts[index]) }
    }
    linkParts(&counts, in: extraction.text)
    linkRepeats(&counts, in: extraction.text)
  }

  /// `35 vụ, … trong đó 8 vụ`: the counts after `trong đó` are parts of the one before it.
  private func linkParts(_ counts: inout [Count], in text: ArticleText) {
    var total: Int?
    for index in counts.indices.dropFirst()
    where
      counts[index - 1].mention.tokens.upperBound <= counts[index].mention.tokens.lowerBound
    {
      let gap =
        counts[index - 1].mention.tokens.upperBound..<counts[index].mention.tokens.lowerBound
      if text.crossesSentence(counts[index - 1].mention.tokens.lowerBound..<gap.upperBound + 1) {
        total = nil
      }
      if gap.count <= 40, opensParts(gap, in: text) { total = index - 1 }
      guard let whole = total, isPart(counts[index], of: counts[whole]) else { continue }
      counts[index].partOf = whole
    }
  }

  private func opensParts(_ gap: Range<Int>, in text: ArticleText) -> Bool {
    let words = rules.links
    return gap.contains { index in
      text.word(index) == words.inside && text.word(index + 1) == words.that
        || text.word(index) == words.including
    }
  }

  private func isPart(_ part: Count, of whole: Count) -> Bool {
    guard part.kind == whole.kind, part.currency == whole.currency, part.ucum == whole.ucum,
      part.kind == .cardinal || part.kind == .money || part.kind == .measure,
      let partValue = part.value, let wholeValue = whole.value
    else { return false }
    return partValue < wholeValue
  }

  /// A line printed again repeats the counts of the first one.
  private func linkRepeats(_ counts: inout [Count], in text: ArticleText) {
    var first: [Int: [Int: Int]] = [:]
    for index in counts.indices {
      let start = counts[index].mention.tokens.lowerBound
      guard let line = text.layout.line(ofToken: start) else { continue }
      let place = start - text.layout.lines[line].tokens.lowerBound
      if let original = text.layout.lines[line].repeats {
        counts[index].repeats = first[original]?[place]
      } else {
        first[line, default: [:]][place] = index
      }
    }
  }
}
