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
    let scan = LinkScan(rules: rules, extraction: extraction)
    var sentence = SentenceCursor()
    var previous: (index: Int, start: Int)?
    for index in counts.indices {
      let tokens = counts[index].mention.tokens
      sentence.move(to: tokens.lowerBound, in: scan.text)
      if counts[index].kind != .age {
        let who = scan.organization(before: tokens.lowerBound, in: sentence, after: previous)
        counts[index].who = who
        counts[index].when = scan.date(of: tokens, in: sentence)
        counts[index].under = scan.document(before: tokens.lowerBound, in: sentence)
        previous = who.map { ($0.index, tokens.lowerBound) }
      } else {
        previous = nil
      }
      if counts[index].change != nil { counts[index].base = scan.base(after: tokens.upperBound) }
    }
    linkParts(&counts, in: extraction.text)
    linkRepeats(&counts, in: extraction.text)
  }

  /// `35 vụ, … trong đó 8 vụ`: the counts after `trong đó` are parts of the one before it.
  private func linkParts(_ counts: inout [Count], in text: ArticleText) {
    var total: Int?
    for index in counts.indices.dropFirst() {
      let start = counts[index - 1].mention.tokens.lowerBound
      let end = counts[index - 1].mention.tokens.upperBound
      let next = counts[index].mention.tokens.lowerBound
      guard end <= next else { continue }
      if text.crossesSentence(start..<next + 1) { total = nil }
      if next - end <= 40, opensParts(end..<next, in: text) { total = index - 1 }
      guard let whole = total, isPart(index, of: whole, in: counts) else { continue }
      counts[index].partOf = whole
    }
  }

  private func opensParts(_ gap: Range<Int>, in text: ArticleText) -> Bool {
    let words = rules.links
    for index in gap {
      let word = text.word(index)
      if word == words.inside && text.word(index + 1) == words.that || word == words.including {
        return true
      }
    }
    return false
  }

  private func isPart(_ part: Int, of whole: Int, in counts: [Count]) -> Bool {
    let kind = counts[part].kind
    guard kind == .cardinal || kind == .money || kind == .measure, kind == counts[whole].kind,
      let partValue = counts[part].value, let wholeValue = counts[whole].value,
      partValue < wholeValue
    else { return false }
    return counts[part].currency == counts[whole].currency
      && counts[part].ucum == counts[whole].ucum
  }

  /// A line printed again repeats the counts of the first one.
  private func linkRepeats(_ counts: inout [Count], in text: ArticleText) {
    let lines = text.layout.lines
    guard lines.contains(where: { $0.repeats != nil }) else { return }
    var first: [Int: [Int: Int]] = [:]
    for index in counts.indices {
      let start = counts[index].mention.tokens.lowerBound
      guard let line = text.layout.line(ofToken: start) else { continue }
      let place = start - lines[line].tokens.lowerBound
      if let original = lines[line].repeats {
        counts[index].repeats = first[original]?[place]
      } else {
        first[line, default: [:]][place] = index
      }
    }
  }
}
