import PressText

/// Ties counts to the totals that they are parts of.
struct PartLinker {
  let rules: CountRules
  let text: ArticleText
  /// The bodies of the article.
  let bodies: LinkTargets

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
      read(gap, to: index, in: counts, &lists)
      if let whole = whole(of: index, behind: gap, in: counts, &lists) {
        counts[index].partOf = whole
      } else if let bracket = bracket(behind: gap) {
        linkShares(of: index - 1, to: bracket, &counts)
      }
    }
  }

  /// The bracket that opens a few words behind a count, before the next one (`19 người chết ⟨(⟩Hà Nam 4 người`).
  private func bracket(behind gap: Range<Int>) -> Int? {
    let start = gap.lowerBound
    return (start..<min(gap.upperBound, start + PartLinker.tail)).first { text[$0].kind == .mark }
      .flatMap { text[$0].isMark("(") ? $0 : nil }
  }

  /// How many words of what is counted stand behind a count, before a bracket that tells its shares.
  private static let tail = 5

  /// `2.400 con (nuôi nhỏ lẻ: ⟨600 con⟩, nuôi tập trung: ⟨1.800 con⟩)`: two or more of the same in a bracket, which are
  /// no more together than what stands before it.
  private func linkShares(of whole: Int, to bracket: Int, _ counts: inout [Count]) {
    guard counts[whole].change == nil, let limit = counts[whole].value else { return }
    var sum = ExactDecimal.zero
    var last = whole
    var next = bracket + 1
    for index in counts.indices[(whole + 1)...] {
      let tokens = counts[index].mention.tokens
      let isInside = (next..<tokens.lowerBound).allSatisfy { place in
        !text[place].isMark(")") && !text[place].isMark("(")
          && !text[place].flags.contains(.startsSentence)
          && text.word(place) != rules.words.compared
      }
      guard isInside, tokens.lowerBound >= next else { break }
      next = tokens.upperBound
      guard counts[index].kind == counts[whole].kind else { continue }
      // `3.021.000.000 đồng (⟨ba nghìn không trăm hai mươi mốt triệu⟩)` says it again in words.
      guard isPart(index, of: whole, in: counts), isSame(index, whole, in: counts),
        counts[index].kind == .cardinal || tokens.contains(where: { text[$0].isNumber }),
        let value = counts[index].value, let more = sum.adding(value)
      else { return }
      sum = more
      last = index
    }
    guard last > whole + 1, sum <= limit else { return }
    for index in whole + 1...last where counts[index].kind == counts[whole].kind {
      counts[index].partOf = whole
    }
  }

  /// Whether two counts count the same, things by their noun, amounts by their unit.
  private func isSame(_ one: Int, _ other: Int, in counts: [Count]) -> Bool {
    isAlike(one, other, in: counts) || counts[one].noun == nil && counts[other].noun == nil
  }

  /// Reads on from one count to the next: the list that opens between them, or what ends or parts those that are open.
  private func read(
    _ gap: Range<Int>, to index: Int, in counts: [Count], _ lists: inout [PartList]
  ) {
    let opening = gap.count <= PartLinker.gap ? opening(of: gap) : nil
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

  /// `có 593 vụ, làm chết 134 người, trong đó 457 vụ, làm chết ⟨31 người⟩`: what another count behind the total counts,
  /// led by the same word, or the only amount there.
  private func twin(of part: Int, in list: PartList, _ counts: [Count]) -> Int? {
    let lead = text.word(counts[part].mention.tokens.lowerBound - 1)
    var only: Int?
    var amounts = 0
    for index in (list.whole + 1..<max(list.whole + 1, list.first)).reversed()
    where counts[index].change == nil && isSame(part, index, in: counts)
      && isPart(part, of: index, in: counts)
    {
      if lead != .unknown, text.word(counts[index].mention.tokens.lowerBound - 1) == lead {
        return index
      }
      amounts += 1
      only = index
    }
    let isLevel = lead == rules.words.up || lead == rules.words.down
    return amounts == 1 && list.isAlike && counts[part].kind != .cardinal && !isLevel ? only : nil
  }

  /// Whether a mark, `và` or `cùng` stands in a gap: what two members of a list have between them.
  private func isParted(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      let token = text[index]
      return token.kind == .mark && !token.isMark("(") && !token.isMark(")")
        || token.word == rules.links.and || token.word == rules.links.together
    }
  }

  /// `600 ca (TP.HCM ⟨386⟩, Long An ⟨80⟩)`, `600 ca tại TP.HCM (⟨386⟩)`: a number of its own noun in brackets,
  /// which open behind the total or have a name in front.
  private func isBracketedShare(_ count: Count, of total: Int) -> Bool {
    let tokens = count.mention.tokens
    guard count.mention.rule == CountRule.elliptic.rawValue, text[tokens.lowerBound].isNumber
    else { return false }
    let next = text[tokens.upperBound]
    if text[tokens.lowerBound - 1].isMark("(") { return next.isMark(")") }
    guard next.isMark(",") || next.isMark(";") || next.isMark(")") || next.word == rules.links.and,
      let open = bracket(before: tokens.lowerBound)
    else { return false }
    return open == total || text[open + 1].flags.contains(.capitalized)
  }

  /// The bracket that is open before a token.
  private func bracket(before index: Int) -> Int? {
    var place = index - 1
    while place > max(0, index - 60), !text[place].flags.contains(.startsSentence) {
      if text[place].isMark("(") { return place }
      if text[place].isMark(")") { return nil }
      place -= 1
    }
    return nil
  }

  /// Whether two counts count the same, by the first word of what they count.
  private func isAlike(_ one: Int, _ other: Int, in counts: [Count]) -> Bool {
    guard let noun = counts[one].noun?.utf8, let total = counts[other].noun?.utf8 else {
      return false
    }
    return noun.prefix { $0 != 0x20 && $0 != 0x2C }
      .elementsEqual(total.prefix { $0 != 0x20 && $0 != 0x2C })
  }

  /// The total of which a count after `trong đó` is a part: of the counts before it that count the same, or the like,
  /// the last one (`340 trường của 12 huyện, trong đó 20 trường`).
  ///
  /// It stands in the sentence of `trong đó`, or in the one before where that opens its own. A difference is no total
  /// (`16 vụ, giảm 22 vụ so với năm trước; trong đó 10 vụ`); what closed brackets hold is one only where nothing else
  /// counts the same.
  private func whole(of part: Int, from opening: Int, in counts: [Count]) -> Int? {
    let sentence = sentenceStart(
      before: opening, with: counts[part - 1].mention.tokens.lowerBound)
    let isFar =
      text.word(opening) == rules.links.inside || text[opening].flags.contains(.startsSentence)
    let reach = isFar ? PartLinker.reach : 3
    var noted: Int?
    var like: Int?
    var other: Int?
    var next = opening
    var depth = 0
    for index in stride(from: part - 1, through: max(0, part - reach), by: -1) {
      let tokens = counts[index].mention.tokens
      guard tokens.lowerBound >= sentence else { break }
      while next > tokens.upperBound {
        next -= 1
        if text[next].isMark(")") { depth += 1 }
        if text[next].isMark("("), depth > 0 { depth -= 1 }
      }
      guard counts[index].change == nil else { continue }
      if depth > 0 {
        if noted == nil, isAlike(part, index, in: counts), isPart(part, of: index, in: counts) {
          noted = index
        }
        continue
      }
      guard isPart(part, of: index, in: counts) else {
        if counts[index].kind != .percent { other = other ?? index }
        continue
      }
      if isAlike(part, index, in: counts) { return index }
      like = like ?? index
    }
    return noted ?? like ?? (isFar ? other : nil)
  }

  /// How many tokens may stand between a total and its first part.
  private static let gap = 40

  /// How many counts before a part its total may stand, and how many tokens its sentence may begin before.
  private static let (reach, tokenReach) = (8, 200)

  /// The first token of the sentence of the token before one; of the sentence before, where a bracket (`(Ảnh: An)`) or a
  /// few words (`Đáng chú ý, trong đó có …`) are all that stands between.
  private func sentenceStart(before index: Int, with other: Int) -> Int {
    let start = sentenceStart(before: index)
    let isCaption = text[start].isMark("(") && text[index - 1].isMark(")")
    let isLead = index - start < 6 && !text[index].flags.contains(.startsSentence)
    return other < start && start > 0 && (isCaption || isLead)
      ? sentenceStart(before: start) : start
  }

  private func sentenceStart(before index: Int) -> Int {
    var place = max(0, index - 1)
    while place > max(0, index - PartLinker.tokenReach),
      !text[place].flags.contains(.startsSentence)
    {
      place -= 1
    }
    return place
  }

  /// The parts of one total, as they are read.
  private struct PartList {
    let whole: Int
    /// The first part.
    let first: Int
    /// Whether its first member has a verb, so that a verb opens no other clause.
    let hasVerb: Bool
    /// The verb before the number of the first member, which another one may have too.
    let verb: Word?
    /// Whether a part counts the same as the whole (`56 chợ, trong đó 18 chợ`), as all have to then.
    var isAlike = false
    /// Whether a mark or `và` stands behind the last part, or there is none.
    var isParted = true
    /// Whether no part follows.
    private(set) var isClosed = false
    private var separator: Separator?
    /// The member about which the bracket tells that is open.
    private(set) var owner: Int?
    /// How many brackets are open.
    private var brackets = 0

    private enum Separator {
      case comma
      case semicolon
    }

    init(whole: Int, first: Int, hasVerb: Bool, verb: Word?) {
      self.whole = whole
      self.first = first
      self.hasVerb = hasVerb
      self.verb = verb
    }

    var isInNote: Bool { owner != nil }
    var isInBracket: Bool { brackets > 0 }

    mutating func open(about member: Int?) {
      brackets += 1
      owner = owner ?? member
    }

    mutating func close() {
      brackets = max(0, brackets - 1)
      if brackets == 0 { owner = nil }
    }

    /// Reads on between two counts: a verb of its own, or a semicolon after commas, closes the list; for amounts
    /// without a noun only both.
    mutating func goOn(over gap: Range<Int>, isAmount: Bool, of linker: PartLinker) {
      let text = linker.text
      let isSemicolon = gap.contains { text[$0].isMark(";") }
      guard isSemicolon || gap.contains(where: { text[$0].isMark(",") || text[$0].isWord })
      else { return }
      let isOther = isSemicolon && separator == .comma
      let isNew = isSemicolon && separator != .semicolon
      separator = separator ?? (isSemicolon ? .semicolon : .comma)
      if isAmount, !isNew { return }
      if isOther && !isAmount { isClosed = true }
      if let other = linker.verb(in: gap), !isAmount || other != verb { isClosed = true }
    }
  }

  /// The last verb between the last mark of a gap and the count behind it.
  private func verb(in gap: Range<Int>) -> Word? {
    let last = gap.last { text[$0].isMark(";") || text[$0].isMark(",") }
    guard let last else { return nil }
    return (last..<gap.upperBound).last { isVerb($0) }.map { text.word($0) }
  }

  /// The token after which the parts of what was counted follow: `trong đó` in their own sentence, or `gồm` in one
  /// clause with it.
  private func opening(of gap: Range<Int>) -> Int? {
    let words = rules.links
    guard
      let start = gap.last(where: { index in
        text.word(index) == words.inside && pointsBack(index + 1)
          || text.word(index) == words.including
      }), !text.crossesSentence(start..<gap.upperBound + 1)
    else { return nil }
    if text.word(start) == words.inside { return start }
    // `Tỉnh có 340 trường. ⟨Bao gồm⟩ 120 …`, but `Ban Thường vụ 15 đồng chí; Ủy ban Kiểm tra ⟨gồm⟩ 11`
    let lead = text.word(start - 1) == words.wholly ? start - 1 : start
    if text[lead].flags.contains(.startsSentence) || text[lead - 1].isMark(";") { return lead }
    guard bodies.nearest(from: lead - 16, to: lead).map({ Int($0.end) != lead }) ?? true else {
      return nil
    }
    let isParted = (gap.lowerBound..<lead).contains { index in
      text[index].isMark(";") || text[index].flags.contains(.startsSentence)
    }
    return isParted ? nil : lead
  }

  /// `trong ⟨đó⟩`, `trong ⟨số này⟩`, `trong ⟨tổng số đó⟩`.
  private func pointsBack(_ index: Int) -> Bool {
    if text.word(index) == rules.links.that { return true }
    let number = text.word(index) == rules.words.total ? index + 1 : index
    return text.word(number) == rules.words.number
      && rules.roles[text.word(number + 1)].contains(.pointer) && opensClause(index - 1)
  }

  /// `⟨Trong số 105 đại biểu⟩, có 46 nữ`, `⟨Trong 11 nhóm hàng⟩, 2 nhóm tăng giá`: whether the count before is the
  /// total of those that follow in its sentence.
  private func isFramed(
    _ index: Int, before part: Int, _ gap: Range<Int>, in counts: [Count]
  ) -> Bool {
    let start = counts[index].mention.tokens.lowerBound
    let isOfNumber = text.word(start - 1) == rules.words.number
    var lead = isOfNumber ? start - 2 : start - 1
    if isOfNumber, text.word(lead) == rules.words.total { lead -= 1 }
    guard text.word(lead) == rules.links.inside,
      gap.count <= PartLinker.gap, opensClause(lead),
      !text.crossesSentence(start..<gap.upperBound + 1),
      gap.contains(where: { text[$0].isMark(",") })
        || isOfNumber && text.word(gap.upperBound - 1) == rules.words.having,
      isPart(part, of: index, in: counts)
    else { return false }
    return isOfNumber || isAlike(part, index, in: counts)
      || isOfPeople(part, in: counts) && isOfPeople(index, in: counts)
  }

  /// Whether a sentence or a mark goes before a token.
  private func opensClause(_ index: Int) -> Bool {
    text[index].flags.contains(.startsSentence)
      || text[index - 1].kind == .mark && !text[index - 1].isMark("(")
  }

  /// Whether people are counted.
  private func isOfPeople(_ index: Int, in counts: [Count]) -> Bool {
    for token in counts[index].mention.tokens {
      if let noun = text.hits.longest(.countable, at: token) {
        return CountLexicon.nounClass(noun) == .person
      }
    }
    return false
  }

  /// `trong đó: ⟨hoàn thành⟩ 12 dự án; …`: whether a colon, or a verb of its own, leads to the first part.
  private func opensWithVerb(_ gap: Range<Int>) -> Bool {
    guard let start = gap.last(where: { text.word($0) == rules.links.that }) else { return false }
    return (start + 1..<max(start + 1, gap.upperBound)).contains { index in
      text[index].isMark(":") || isVerb(index)
    }
  }

  /// `trong đó có 412 cấp ủy viên; ⟨thi hành⟩ kỷ luật 156 đảng viên`: a clause of its own behind a semicolon.
  private func opensClause(_ gap: Range<Int>) -> Bool {
    guard let mark = gap.last(where: { text[$0].isMark(";") }) else { return false }
    return isVerb(mark + 1)
  }

  /// Whether a word between the members of a list is a verb, which opens a clause; a syllable of a name of several
  /// (`Thái ⟨Bình⟩`) is none.
  private func isVerb(_ index: Int) -> Bool {
    let word = text.word(index)
    let role = rules.roles[word]
    return role.contains(.end) && !role.contains(.endsBound) && !rules.links.listed.contains(word)
      && !(isCapitalized(index) && (isCapitalized(index - 1) || isCapitalized(index + 1)))
  }

  private func isCapitalized(_ index: Int) -> Bool {
    text[index].isWord && text[index].flags.contains(.capitalized)
  }

  private func isPart(_ part: Int, of whole: Int, in counts: [Count]) -> Bool {
    let kind = counts[part].kind
    guard kind == .cardinal || kind == .money || kind == .measure,
      kind == counts[whole].kind || kind == .cardinal && counts[whole].kind == .ratio,
      counts[part].change == nil || counts[part].change == counts[whole].change,
      let partValue = counts[part].value, let wholeValue = counts[whole].value,
      partValue < wholeValue
    else { return false }
    return (counts[part].per == nil || counts[part].per == counts[whole].per)
      && counts[part].currency == counts[whole].currency
      && counts[part].ucum == counts[whole].ucum
  }
}
