import PressText

/// Ties counts to the totals that they are parts of.
struct PartLinker {
  let rules: CountRules
  let text: ArticleText
  /// The bodies of the article.
  let bodies: LinkTargets
  private let inside, number: Word

  init(rules: CountRules, text: ArticleText, bodies: LinkTargets) {
    self.rules = rules
    self.text = text
    self.bodies = bodies
    inside = rules.links.inside
    number = rules.words.number
  }

  /// `35 vụ, … trong đó 8 vụ`: the counts after `trong đó` are parts of one before it.
  func link(_ counts: inout [Count]) {
    var lists: [PartList] = []
    var total: Int?
    for index in counts.indices.dropFirst() {
      let start = counts[index - 1].mention.tokens.lowerBound
      let end = counts[index - 1].mention.tokens.upperBound
      let next = counts[index].mention.tokens.lowerBound
      guard end <= next else { continue }
      let gap = end..<next
      if isBracketedShare(counts[index], of: counts[total ?? index - 1].mention.tokens.upperBound) {
        total = total ?? index - 1
        if let total, isPart(index, of: total, in: counts), isSame(index, total, in: counts) {
          counts[index].partOf = total
        }
        readBrackets(gap, behind: index - 1, &lists)
        continue
      }
      total = nil
      if text.crossesSentence(start..<next + 1) { lists.removeAll(keepingCapacity: true) }
      let opening = gap.count <= PartLinker.gap ? opening(of: gap) : nil
      if opening != nil || !lists.isEmpty || isLed(start) {
        read(gap, from: opening, to: index, in: counts, &lists)
        if let whole = whole(of: index, behind: gap, in: counts, &lists) {
          counts[index].partOf = whole
        }
      }
      if counts[index].kind != .percent, counts[index].kind == counts[index - 1].kind,
        counts[index].partOf == nil,
        let bracket = bracket(behind: gap)
      {
        linkShares(of: index - 1, to: bracket, &counts)
      }
    }
    linkSums(&counts)
  }

  /// Whether `trong` or `số` stands before a count.
  private func isLed(_ start: Int) -> Bool {
    let word = text.word(start - 1)
    return word == inside || word == number
  }

  /// Reads on from one count to the next: the list that opens between them, or what ends or parts those that are open.
  private func read(
    _ gap: Range<Int>, from opening: Int?, to index: Int, in counts: [Count],
    _ lists: inout [PartList]
  ) {
    readBrackets(gap.lowerBound..<(opening ?? gap.upperBound), behind: index - 1, &lists)
    if let opening {
      if lists.last?.isInNote == false { lists.removeLast() }
      if let whole = whole(of: index, from: opening, in: counts) {
        lists.append(
          PartList(whole: whole, first: index, hasVerb: opensWithVerb(gap), verb: verb(in: gap)))
        readBrackets(opening..<gap.upperBound, behind: nil, &lists)
      }
    } else if isFramed(index - 1, before: index, gap, in: counts) {
      lists = [PartList(whole: index - 1, first: index, hasVerb: true, verb: verb(in: gap))]
    } else if let open = lists.last, !open.isInNote {
      if !open.hasVerb, opensClause(gap) {
        lists.removeLast()
      } else if counts[index].kind != .percent, counts[index].change == nil,
        !isAlike(index, open.whole, in: counts)
      {
        let isAmount = counts[index].noun == nil && counts[open.whole].noun == nil
        lists[lists.count - 1].goOn(over: gap, isAmount: isAmount, of: self)
      }
    }
  }

  /// A bracket right behind a count tells about that one (`12 vụ ⟨(năm ngoái chuyển sang 2 vụ)⟩`), and a list that
  /// opens in a bracket ends with it.
  private func readBrackets(_ range: Range<Int>, behind count: Int?, _ lists: inout [PartList]) {
    guard !lists.isEmpty else { return }
    var owner = count
    for index in range {
      let token = text[index]
      if token.isMark("(") {
        for place in lists.indices.suffix(1) { lists[place].open(about: owner) }
      } else if token.isMark(")") {
        if let list = lists.last, !list.isInBracket { lists.removeLast() }
        for place in lists.indices.suffix(1) { lists[place].close() }
        owner = nil
      } else if token.isMark(",") || token.isMark(";") {
        owner = nil
      }
    }
  }

  /// The total of which a count is a part by the list that is open.
  private func whole(
    of index: Int, behind gap: Range<Int>, in counts: [Count], _ lists: inout [PartList]
  ) -> Int? {
    guard let open = lists.last, !isNoted(index, in: open, counts) else { return nil }
    let place = lists.count - 1
    if isParted(gap) { lists[place].isParted = true }
    guard isPart(index, of: open.whole, in: counts) else {
      return twin(of: index, in: open, counts)
    }
    if isAlike(index, open.whole, in: counts) {
      lists[place].isAlike = true
    } else if open.isAlike {
      return twin(of: index, in: open, counts)
    } else if !lists[place].isParted || open.isClosed {
      return nil
    }
    lists[place].isParted = false
    return open.whole
  }

  /// Whether a bracket about a member holds a count that is none: one of the same, but for
  /// `40.000 đô la, trong đó có 1 giải Nhì (⟨10.000 đô la⟩)`.
  private func isNoted(_ index: Int, in list: PartList, _ counts: [Count]) -> Bool {
    guard let owner = list.owner else { return false }
    return isSame(index, owner, in: counts)
      || counts[index].kind == .cardinal
        && (list.isAlike || !isAlike(index, list.whole, in: counts))
  }

  /// Whether a mark, `và` or `cùng` stands in a gap: what two members of a list have between them.
  private func isParted(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      let token = text[index]
      return token.kind == .mark && !token.isMark("(") && !token.isMark(")")
        || token.word == rules.links.and || token.word == rules.links.together
    }
  }
}
