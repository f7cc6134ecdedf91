import PressText

/// Finds the counts of one article, without links.
///
/// A class, so that its readers share text, rules and claims without copies.
final class CountScan {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims
  let words: CountWords
  /// The tokens at which a count may start.
  let starts: [Int]

  init(rules: CountRules, text: ArticleText, claims: Claims) {
    self.rules = rules
    self.text = text
    self.claims = claims
    words = rules.words
    starts = Array(text.hits.triggers(.count))
  }

  /// The counts in text order; no two overlap.
  func drafts() -> [CountDraft] {
    var drafts: [CountDraft] = []
    // A list that grows step by step is copied at each of them; what stays unused is never touched.
    drafts.reserveCapacity(starts.count)
    var next = 0
    for index in starts {
      guard index >= next, claims.owner(index) == nil,
        var draft = count(at: index, after: drafts.last), text.zone(index) != .junk,
        // A noun never reaches into a date: `[…] 27 | rạng sáng 28/2`.
        claims.isFree(draft.tokens, but: .organization)
      else { continue }
      if let last = drafts.last, draft.tokens.lowerBound < last.end {
        draft.tokens = index..<max(index + 1, draft.end)
      }
      next = max(index + 1, draft.end)
      if let last = drafts.last, repeats(draft, last) { continue }
      drafts.append(draft)
    }
    return drafts
  }

  /// The count whose number starts at a token.
  ///
  /// `previous` is the count before, whose noun a bare `5 triệu` may stand for.
  private func count(at index: Int, after previous: CountDraft?) -> CountDraft? {
    let token = text[index]
    let limit = previous?.end ?? 0
    switch token.kind {
    case .none: return nil
    case .mark: return prefixedMoney(at: index, after: limit)
    case .number:
      if continuesCode(index) { return paired(at: index, after: previous) }
    case .word:
      if text[index - 1].isMark("-"), text.isJoined(index), text.isJoined(index - 1) { return nil }
      if token.word == words.fold { return spelledFold(at: index) }
      if rules.roles[token.word].contains(.prefixCurrency) {
        return prefixedMoney(at: index, after: limit)
      }
      if let half = half(at: index), isCreditableRatioStart(index),
        let count = count(half, at: index)
      {
        return count
      }
    }
    guard
      let first = neighbours(at: index) ?? halfUnit(at: index) ?? manyUnits(at: index)
        ?? rules.numerals.read(at: index, in: text).map({ toldAgain($0) }),
      claims.isFree(first.tokens), mayCount(first), !isSome(first)
    else { return nil }
    if isCreditableRatioStart(index), text.word(index - 1) != words.rank,
      let ratio = ratio(first)
    {
      if let count = count(ratio, at: index) { return count }
      // `một phần tư thế kỷ`
      if ratio.rule == .fraction { return nil }
    }
    return count(first, after: previous)
  }

  /// `4, 5 ⟨lần⟩`: two neighbouring numbers with a comma and a space between, which no longer list goes before.
  @inline(__always)
  private func neighbours(at index: Int) -> Numeral? {
    guard text[index + 1].isMark(","), text[index].isNumber else { return nil }
    return rules.numerals.neighbours(at: index, in: text)
  }

  /// `một ⟨vài⟩ quy định`, `1 ⟨vài⟩ nơi`: no number, as `một số` is none.
  private func isSome(_ numeral: Numeral) -> Bool {
    guard numeral.isVague, numeral.order == 0 else { return false }
    let before = text[numeral.tokens.lowerBound - 1]
    return before.word == words.one
      || before.isNumber && before.code == 1 && name(before: numeral.tokens.lowerBound - 1) == nil
  }

  /// Whether what stands on both sides of a numeral leaves room for a count: nine tenths of the
  /// numbers that are none end here.
  private func mayCount(_ first: Numeral) -> Bool {
    if first.order > 0 { return true }
    let before = text.word(first.tokens.lowerBound - 1)
    if before == words.age || before == words.wholly || rules.roles[before].contains(.endsBound) {
      return true
    }
    let end = first.tokens.upperBound
    if text.hits.hasTerm(.unit, at: end) || text.hits.hasTerm(.countable, at: end) { return true }
    let next = text[end]
    switch next.kind {
    case .none, .number: return false
    case .mark: return next.isMark("-") || next.isMark("/") || next.isMark("\"") && next.isSpaced
    case .word:
      if next.word == words.times || next.word == words.age || next.word == words.all
        || next.word == words.total || next.word == words.number || next.word == words.compared
      {
        return true
      }
      if words.former.contains(next.word) { return true }
      let role = rules.roles[next.word]
      return role.contains(.link) || !role.isAny(of: .endOrTime)
        || role.contains(.timeUnit) && text.word(end + 1) == words.age
    }
  }

  /// The count of a number that is no part of a ratio.
  func count(_ printed: Numeral, after previous: CountDraft?) -> CountDraft? {
    var first = text[printed.tokens.lowerBound - 1].isMark("-") ? signed(printed) : printed
    let index = first.tokens.lowerBound
    let leading = leading(before: index)
    if leading.bound != nil, !leading.compares, first.isVague { first = roundNumber(first) }
    let amount = amount(first, opener: leading.opener.map { text.word($0) } ?? .unknown)
    guard isSound(amount), var count = interpret(amount, leading, after: previous),
      count.value?.isNegative != true || mayBeNegative(count) && !isSound(before: index)
    else { return nil }
    if let previous, count.rule == .scaledMoney, previous.kind == .cardinal,
      !text.crossesSentence(previous.tokens.lowerBound..<index + 1),
      !(max(0, leading.start - 2)..<leading.start).contains(where: {
        rules.roles[text.word($0)].isAny(of: .priceOrPay)
      }),
      let value = previous.value, value >= ExactDecimal(100_000)
    {
      count.kind = .cardinal
      count.unit = nil
      count.noun = previous.noun
      count.rule = .elliptic
    }
    finish(&count, amount, leading, after: previous?.end ?? 0)
    takeMinus(&count, leading)
    takeChange(&count, after: previous)
    return count
  }

  /// `gần ⟨cả trăm⟩ người`: the number itself, where a bound tells how near it is.
  private func roundNumber(_ number: Numeral) -> Numeral {
    guard text.word(number.tokens.lowerBound) == words.wholly, let low = number.low else {
      return number
    }
    return Numeral(number.tokens, .words, low).with(scale: number.scale, order: number.order)
  }

  /// `tăng lần lượt 5,4% và ⟨6,3%⟩`: the change of the count before in a list.
  private func takeChange(_ count: inout CountDraft, after previous: CountDraft?) {
    if count.change == nil, let sign = signedChange(count) {
      count.change = sign
      return
    }
    guard count.change == nil, let previous, previous.change != nil,
      previous.kind == count.kind
        && (isJoined(count, to: previous) || isComparedToo(count, after: previous)
          || isAside(count, with: previous))
        || isEquivalent(count, to: previous) || isRate(count, of: previous)
        || isObjectToo(count, after: previous)
    else { return }
    count.change = previous.change
  }

  /// `(⟨-18,67%⟩)`, `(⟨+2,5%⟩)`, `⟨-2,5%⟩ so với cùng kỳ`: a share whose sign tells the change; and what else has a sign
  /// in brackets of its own (`giảm 3,8% (-⟨1.390 ha⟩)`).
  private func signedChange(_ count: CountDraft) -> Count.Change? {
    if count.kind != .percent { return bracketedSign(count) }
    guard count.kind == .percent, count.noun.isEmpty, let value = count.value else { return nil }
    let start = count.tokens.lowerBound
    let isPlus = text[start - 1].isMark("+")
    let isAside = text[isPlus ? start - 2 : start - 1].isMark("(") && text[count.end].isMark(")")
    guard isAside || isCompared(count.end) else { return nil }
    if isPlus { return .increase }
    return value.isNegative ? .decrease : nil
  }

  private func bracketedSign(_ count: CountDraft) -> Count.Change? {
    let start = count.tokens.lowerBound
    let sign = text[start - 1]
    guard sign.isMark("+") || sign.isMark("-"), text.isJoined(start), text[start - 2].isMark("("),
      text[count.end].isMark(")"),
      count.kind == .measure || count.kind == .money
        || count.kind == .cardinal && !count.noun.isEmpty
          && !rules.roles[text.word(count.noun.lowerBound)].contains(.balance)
    else { return nil }
    return sign.isMark("+") ? .increase : .decrease
  }

  /// `tăng 2,9 USD, tương đương ⟨0,24%⟩`, `giảm 833 đồng (tương ứng ⟨2%⟩)`: a change told again in another unit.
  private func isEquivalent(_ count: CountDraft, to previous: CountDraft) -> Bool {
    // `tăng 10 tỷ đồng, tương đương 80% kế hoạch` is a share of something else.
    guard count.noun.isEmpty,
      count.kind == .percent || count.kind == .money || count.kind == .measure,
      previous.kind == .percent || count.kind == .percent, previous.kind != count.kind
    else { return false }
    let start = count.tokens.lowerBound
    let mark = text[previous.end]
    let lead = mark.isMark(",") || mark.isMark("(") ? previous.end + 1 : previous.end
    guard lead + 2 == start else { return false }
    return rules.links.equals.contains { $0.starts(in: text, at: lead) }
  }

  /// `giảm 4 vụ (⟨14,8%⟩)`: by which share of itself something changed, alone in the bracket behind by how much.
  func isRate(_ count: CountDraft, of previous: CountDraft) -> Bool {
    let start = count.tokens.lowerBound
    return count.kind == .percent && previous.kind != .percent && count.noun.isEmpty
      && previous.end == start - 1 && text[start - 1].isMark("(") && text[count.end].isMark(")")
  }

  /// `5% ⟨và 6%⟩`: two shares of nothing else, or counts in a list that `lần lượt` opens.
  private func isJoined(_ count: CountDraft, to previous: CountDraft) -> Bool {
    let mark = count.tokens.lowerBound - 1
    guard previous.end == mark, joins(mark) else {
      return false
    }
    return isInTurn(before: previous.tokens.lowerBound)
      || count.kind == .percent && count.noun.isEmpty && previous.noun.isEmpty
        && text.word(mark) == words.and
  }

  /// `giảm 3 phòng, ⟨2 chi cục⟩`, `giảm 4 đơn vị cấp huyện và ⟨60 đơn vị⟩ cấp xã`: a second thing of which there are more or
  /// fewer, where the sentence ends behind it or compares.
  private func isObjectToo(_ count: CountDraft, after previous: CountDraft) -> Bool {
    let mark = count.tokens.lowerBound - 1
    guard count.kind == .cardinal, previous.kind == .cardinal, !count.noun.isEmpty,
      !previous.noun.isEmpty, previous.rule == .cardinal, count.rule == .cardinal,
      mark >= previous.end, mark - previous.end <= 3, joins(mark),
      changeVerb(before: previous.tokens.lowerBound) != nil
    else { return false }
    let detail = previous.end..<mark
    guard
      detail.allSatisfy({ index in
        text[index].isWord && !text[index].flags.contains(.capitalized)
          && claims.owner(index) == nil
      })
    else { return false }
    // What tells more of the first stands behind the second too; `tăng 9 ca, ⟨4 ca⟩` is a part of them.
    var end = count.end
    if !detail.isEmpty, text.word(end) == text.word(previous.end) {
      end += detail.count
    } else if text.word(count.noun.lowerBound) == text.word(previous.noun.lowerBound) {
      return false
    }
    return endsClause(end) && !text[end].isMark(",") && !text[end].isMark("(") || isCompared(end)
  }

  /// `(tăng 30 đảng viên và ⟨74 tổ chức⟩)`: two counts by which something changed, alone in brackets.
  private func isAside(_ count: CountDraft, with previous: CountDraft) -> Bool {
    let mark = count.tokens.lowerBound - 1
    guard previous.end == mark, text.word(mark) == words.and, text[count.end].isMark(")"),
      !count.noun.isEmpty
    else { return false }
    let start = previous.tokens.lowerBound
    return (max(0, start - 4)..<start).contains { text[$0].isMark("(") }
  }

  /// `tăng 6% so với tháng trước và ⟨23%⟩ so với cùng kỳ`.
  private func isComparedToo(_ count: CountDraft, after previous: CountDraft) -> Bool {
    let mark = count.tokens.lowerBound - 1
    return isCompared(count.end) && isCompared(previous.end) && mark - previous.end < 16
      && joins(mark)
      && !text.crossesSentence(previous.tokens.lowerBound..<mark)
  }

  /// `âm ⟨gần 18 tỷ đồng⟩`: a minus before the bound of a quantity.
  private func takeMinus(_ count: inout CountDraft, _ leading: LeadingBound) {
    let minus = count.tokens.lowerBound - 1
    guard leading.bound != nil, minus >= 0, text.word(minus) == words.minus,
      count.kind == .money || count.kind == .percent, let value = count.value,
      claims.owner(minus) == nil, !text[minus + 1].flags.contains(.startsSentence)
    else { return }
    count.value = value.negated
    count.tokens = minus..<count.end
  }

  /// A number with the minus that is printed before it, where a unit tells that it is one (`-38 độ C`,
  /// `(-12,7 tỷ đồng)`): no dash of a list or a range.
  private func signed(_ number: Numeral) -> Numeral {
    let start = number.tokens.lowerBound
    let sign = text[start - 1]
    guard number.form != .words, text.isJoined(start),
      !sign.flags.contains(.startsLine)
    else { return number }
    let before = text[start - 2]
    if before.isMark(","), !text.isJoined(start - 1),
      amount(number, opener: .unknown).unit?.kind == .percent
    {
      return number.negated(from: start - 1)
    }
    let isAfterColon = before.isMark(":") && !text.isJoined(start - 1)
    guard isAfterColon || (text.isJoined(start - 1) ? before.isMark("(") : before.isWord),
      let unit = amount(number, opener: .unknown).unit
    else { return number }
    switch unit.kind {
    case .measure: if !isCold(unit) { return number }
    case .percent: if isName(before), !isCompared(unit.tokens.upperBound) { return number }
    default: if isAfterColon || isName(before) { return number }
    }
    return number.negated(from: start - 1)
  }

  private func isName(_ token: Token) -> Bool {
    token.isWord && token.flags.contains(.capitalized)
  }

  /// `⟨-2,5%⟩ so với cùng kỳ`: a change.
  private func isCompared(_ end: Int) -> Bool {
    text.word(end) == words.compared && text.word(end + 1) == rules.links.with
  }

  /// Whether a measure may lie below zero: a temperature.
  private func isCold(_ unit: UnitReading) -> Bool {
    unit.row == rules.lexicon.celsiusRow || unit.codeNumber == rules.lexicon.degree
      || unit.codeNumber == rules.lexicon.celsius
  }

  /// Whether `âm` at an index is a sound and no minus (`ghi âm 360 độ`).
  private func isSound(before index: Int) -> Bool {
    text.word(index) == words.minus && rules.roles[text.word(index - 1)].contains(.sound)
  }

  /// Whether what is counted may be less than nothing: no things, but for strokes of golf and the like.
  private func mayBeNegative(_ count: CountDraft) -> Bool {
    guard count.kind == .cardinal || count.kind == .multiple else { return count.kind != .age }
    return !count.noun.isEmpty
      && rules.roles[text.word(count.noun.lowerBound)].contains(.balance)
  }

  /// `7 triệu/tháng`: a number with a scale word, and what a sum is paid for; nothing that is measured
  /// (`5 triệu/ml`, `mật độ 2 nghìn/km2`), and what is so much a year only after a price's word.
  private func isScaledRate(_ amount: Amount) -> Bool {
    let last = amount.second ?? amount.first
    let start = amount.tokens.lowerBound
    guard last.scale > 0, text[last.tokens.upperBound - 1].isWord,
      let per = per(at: amount.tokens.upperBound)
    else { return false }
    let before = start - 8..<start
    let isMeasured = before.contains { index in
      rules.roles[text.word(index)].contains(.amount)
        && rules.roles[text.word(index - 1)].contains(.amountLead)
    }
    return !isMeasured
      && (rules.roles[text.word(per.lowerBound)].contains(.paidFor)
        || before.contains { rules.roles[text.word($0)].isAny(of: .priceOrPay) })
  }

  /// Whether the digits of an amount are no part of a code and its words no other words.
  private func isSound(_ amount: Amount) -> Bool {
    let first = amount.first
    guard isCredible(first) else { return false }
    if first.isInformal, amount.unit?.kind != .money { return false }
    guard amount.unit == nil else { return true }
    if continuesIntoCode(amount.tokens.upperBound), !isScaledRate(amount) { return false }
    if amount.second == nil {
      return first.form != .digits || !continuesIntoCode(first.tokens.upperBound)
    }
    return !isScore(before: first.tokens.lowerBound) && first.value != .zero
  }
}
