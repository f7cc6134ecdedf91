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
      sentence.move(to: tokens.lowerBound, in: scan.text, scan.words)
      if counts[index].kind != .age {
        // A size or a sum tells of a noun before it, which is the subject.
        let isSubject = counts[index].kind == .cardinal && counts[index].noun != nil
        let maker = scan.maker(behind: tokens.upperBound)
        let who =
          (isSubject ? scan.agent(behind: tokens.upperBound) : nil)
          ?? (isSubject && maker != nil && scan.isThere(tokens) ? maker : nil)
          ?? scan.organization(of: tokens, in: sentence, after: previous, madeBy: maker)
        counts[index].who = who
        counts[index].when = scan.date(of: tokens, in: sentence)
        counts[index].under = scan.document(of: tokens, in: sentence)
        counts[index].jointOrganizations = scan.jointBodies(
          who, before: tokens.lowerBound, in: sentence)
        counts[index].jointDocuments = scan.jointDocuments(
          counts[index].under, before: tokens.lowerBound, in: sentence)
        previous = who.map { ($0.index, tokens.lowerBound) }
      } else {
        previous = nil
      }
      if counts[index].change != nil {
        counts[index].base =
          scan.base(after: tokens.upperBound) ?? scan.base(before: tokens.lowerBound)
        shareBase(of: index, in: &counts, scan.text)
      }
    }
    PartLinker(rules: rules, text: extraction.text, bodies: scan.organizations).link(&counts)
    linkRepeats(&counts, in: extraction.text)
  }

  /// `tăng lần lượt ⟨5%⟩ và 6% so với cùng kỳ`: what a change is measured from is told for those joined to it too.
  private func shareBase(of index: Int, in counts: inout [Count], _ text: ArticleText) {
    var place = index
    while place > 0, counts[place].base != nil, counts[place - 1].base == nil,
      counts[place - 1].change == counts[place].change,
      counts[place - 1].kind == counts[place].kind,
      counts[place - 1].mention.tokens.upperBound + 1 == counts[place].mention.tokens.lowerBound
    {
      counts[place - 1].base = counts[place].base
      place -= 1
    }
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
