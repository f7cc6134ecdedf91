import PressText

/// Ties counts to the totals that they are parts of.
struct PartLinker {
  let rules: CountRules
  let text: ArticleText
  /// The bodies of the article.
  let bodies: LinkTargets

  /// `35 vụ, … trong đó 8 vụ`: the counts after `trong đó` are parts of one before it.
  func link(_ counts: inout [Count]) {
    var list: PartList?
    var total: Int?
    for index in counts.indices.dropFirst() {
      if isBracketedShare(counts[index], of: counts[total ?? index - 1].mention.tokens.upperBound) {
        total = total ?? index - 1
        if let total, isPart(index, of: total, in: counts), isAlike(index, total, in: counts) {
          counts[index].partOf = total
        }
        continue
      }
      total = nil
      let start = counts[index - 1].mention.tokens.lowerBound
      let end = counts[index - 1].mention.tokens.upperBound
      let next = counts[index].mention.tokens.lowerBound
      guard end <= next else { continue }
      if text.crossesSentence(start..<next + 1) { list = nil }
      if next - end <= 40, opensParts(end..<next) {
        list = PartList(
          whole: whole(of: index, in: counts), hasVerb: opensWithVerb(end..<next))
      } else if list?.hasVerb == false, opensClause(end..<next) {
        list = nil
      } else if let open = list, !isAlike(index, open.whole, in: counts) {
        let isAmount = counts[index].noun == nil && counts[open.whole].noun == nil
        list?.goOn(over: end..<next, isAmount: isAmount, of: self)
      }
      guard let open = list, isPart(index, of: open.whole, in: counts) else { continue }
      let isAlike = isAlike(index, open.whole, in: counts)
      if isAlike { list?.isAlike = true }
      if isAlike || !open.isAlike && !open.isClosed { counts[index].partOf = open.whole }
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
    guard next.isMark(",") || next.isMark(";") || next.isMark(")"),
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
    return noun.prefix { $0 != 0x20 }.elementsEqual(total.prefix { $0 != 0x20 })
  }

  /// The total of which a count after `trong đó` is a part: the count before it, or one of the two before
  /// that where only that one counts the same (`340 trường của 12 huyện, trong đó 20 trường`).
  private func whole(of part: Int, in counts: [Count]) -> Int {
    for index in stride(from: part - 1, through: max(0, part - 3), by: -1) {
      guard isAlike(part, index, in: counts), isPart(part, of: index, in: counts) else { continue }
      if text.crossesSentence(between(index, part, in: counts)) { break }
      return index
    }
    // `vốn đạt 14.072 tỷ, tăng 8.213 tỷ so với năm trước; trong đó vốn địa phương 613 tỷ`
    for index in stride(from: part - 1, through: max(0, part - 3), by: -1)
    where !text.crossesSentence(between(index, part, in: counts)) {
      if counts[index].change == nil, isPart(part, of: index, in: counts) { return index }
    }
    return part - 1
  }

  /// The tokens from the start of one count to that of another.
  private func between(_ one: Int, _ other: Int, in counts: [Count]) -> Range<Int> {
    counts[one].mention.tokens.lowerBound..<counts[other].mention.tokens.lowerBound
  }

  /// The parts of one total, as they are read.
  private struct PartList {
    let whole: Int
    /// Whether a part counts the same as the whole (`56 chợ, trong đó 18 chợ`), as all have to then.
    var isAlike = false
    /// Whether no part follows.
    private(set) var isClosed = false
    private var separator: Separator?

    private enum Separator {
      case comma
      case semicolon
    }

    /// Whether its first member has a verb, so that a verb opens no other clause.
    let hasVerb: Bool

    init(whole: Int, hasVerb: Bool) {
      self.whole = whole
      self.hasVerb = hasVerb
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
      if isOther && !isAmount || linker.hasVerb(gap) { isClosed = true }
    }
  }

  /// Whether a verb stands between the last mark and the count.
  private func hasVerb(_ gap: Range<Int>) -> Bool {
    let last = gap.last { text[$0].isMark(";") || text[$0].isMark(",") } ?? gap.upperBound
    return (last..<gap.upperBound).contains { isVerb($0) }
  }

  /// Whether the parts of what was counted follow: `trong đó` in their own sentence, or `gồm` in one clause with it.
  private func opensParts(_ gap: Range<Int>) -> Bool {
    let words = rules.links
    guard
      let start = gap.last(where: { index in
        let word = text.word(index)
        return word == words.inside && text.word(index + 1) == words.that
          || word == words.including
      })
    else { return false }
    if text.crossesSentence(start..<gap.upperBound + 1) { return false }
    if text.word(start) == words.inside { return true }
    // `Tỉnh có 340 trường. ⟨Bao gồm⟩ 120 …`, but `Ban Thường vụ 15 đồng chí; Ủy ban Kiểm tra ⟨gồm⟩ 11`
    let lead = text.word(start - 1) == words.wholly ? start - 1 : start
    if text[lead].flags.contains(.startsSentence) || text[lead - 1].isMark(";") { return true }
    return bodies.nearest(from: lead - 16, to: lead).map { Int($0.end) != lead } ?? true
      && !(gap.lowerBound..<lead).contains { index in
        text[index].isMark(";") || text[index].flags.contains(.startsSentence)
      }
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
    return counts[part].currency == counts[whole].currency
      && counts[part].ucum == counts[whole].ucum
  }
}
