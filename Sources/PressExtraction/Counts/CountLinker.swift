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
    var previous: LinkScan.LinkedBefore?
    for index in counts.indices {
      let tokens = counts[index].mention.tokens
      sentence.move(to: tokens.lowerBound, in: scan.text, scan.words)
      let kind = counts[index].kind
      if kind != .age {
        // A size or a sum tells of a noun before it, which is the subject.
        let isSubject = kind == .cardinal && counts[index].noun != nil
        var maker = scan.maker(behind: tokens.upperBound)
        // `50% học sinh của Trường A`: a share of those whom a body has, but not `30% cổ phần của Công ty A`.
        let isShare = (kind == .percent || kind == .ratio) && scan.endsInStaff(tokens.upperBound)
        if maker == nil, isSubject || isShare { maker = scan.owner(behind: tokens) }
        let who =
          (isSubject ? scan.agent(behind: tokens) : nil)
          ?? (isSubject || isShare ? maker.flatMap { scan.isThere(tokens) ? $0 : nil } : nil)
          ?? scan.organization(
            of: tokens, isMoney: kind == .money, in: sentence, after: previous, madeBy: maker)
        let when =
          scan.date(of: tokens, isSubject: isSubject, in: sentence, after: previous)
          ?? scan.carriedDate(
            of: tokens, isMeasure: kind == .measure, isSubject: isSubject, in: sentence,
            after: previous, who: who) ?? scan.titleTime(of: tokens, in: sentence)
        let under = scan.document(of: tokens, in: sentence)
        counts[index].who = who
        counts[index].when = when
        counts[index].under = under
        counts[index].jointOrganizations = scan.jointBodies(
          who, before: tokens.lowerBound, in: sentence)
        counts[index].jointDocuments = scan.jointDocuments(
          under, before: tokens.lowerBound, in: sentence)
        previous = LinkScan.LinkedBefore(
          who: who, when: when?.rule == .whenTitle ? nil : when, start: tokens.lowerBound)
      } else {
        previous = LinkScan.LinkedBefore(who: nil, when: nil, start: tokens.lowerBound)
        // `người dưới 16 tuổi`, but not `ông An, 45 tuổi`.
        if counts[index].bound != .exact {
          counts[index].under = scan.document(of: tokens, in: sentence)
        }
      }
      let isMultiple = kind == .multiple
      if counts[index].change != nil || isMultiple {
        counts[index].base = scan.base(of: tokens, isMultiple: isMultiple, in: sentence)
        shareBase(of: index, in: &counts, scan)
      }
    }
    linkTitle(&counts, scan)
    PartLinker(rules: rules, text: extraction.text, bodies: scan.organizations).link(&counts)
    linkRepeats(&counts, in: extraction.text)
  }

  /// `tăng lần lượt ⟨5%⟩ và 6% so với cùng kỳ`: what a change is measured from is told for those joined to it too.
  private func shareBase(of index: Int, in counts: inout [Count], _ scan: LinkScan) {
    guard index > 0 else { return }
    let tokens = counts[index].mention.tokens
    if counts[index].base == nil, counts[index - 1].base != nil,
      scan.sharesBase(counts[index - 1].mention.tokens, with: tokens, isBehind: true)
    {
      counts[index].base = counts[index - 1].base
    }
    var place = index
    while let before = changeBefore(place, in: counts, scan.text), counts[before].base == nil,
      scan.sharesBase(
        counts[before].mention.tokens, with: counts[place].mention.tokens, isBehind: false)
    {
      counts[before].base = counts[place].base
      place = before
    }
  }

  /// The change before a count that has a base, over one percentage of another sort or in a bracket
  /// (`giảm 4 vụ ⟨(-14,8%)⟩, giảm …`).
  private func changeBefore(_ index: Int, in counts: [Count], _ text: ArticleText) -> Int? {
    guard counts[index].base != nil, index > 0 else { return nil }
    let start = counts[index - 1].mention.tokens.lowerBound
    let isAside =
      counts[index - 1].kind == .percent
      && (counts[index - 1].change == nil || text[start - 1].isMark("("))
    let before = isAside ? index - 2 : index - 1
    return before >= 0 && counts[before].change != nil ? before : nil
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
