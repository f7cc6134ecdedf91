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
  let starts: [Int32]

  init(rules: CountRules, text: ArticleText, claims: Claims) {
    self.rules = rules
    self.text = text
    self.claims = claims
    words = rules.words
    starts = text.hits.triggers(.count)
  }

  /// The counts in text order; no two overlap.
  func drafts() -> [CountDraft] {
    var drafts: [CountDraft] = []
    var next = 0
    for start in starts {
      let index = Int(start)
      guard index >= next, claims.owner(index) == nil,
        var draft = count(at: index, after: drafts.last), text.zone(index) != .junk
      else { continue }
      if let last = drafts.last, draft.tokens.lowerBound < last.end {
        draft.tokens = index..<max(index + 1, draft.end)
      }
      next = max(index + 1, draft.end)
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
      if continuesCode(index) { return nil }
    case .word:
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
    guard let first = halfUnit(at: index) ?? rules.numerals.read(at: index, in: text),
      claims.isFree(first.tokens), mayCount(first)
    else { return nil }
    if isCreditableRatioStart(index), text.word(index - 1) != words.rank,
      let ratio = ratio(first), let count = count(ratio, at: index)
    {
      return count
    }
    return count(first, after: previous)
  }

  /// Whether what stands on both sides of a numeral leaves room for a count: nine tenths of the
  /// numbers that are none end here.
  private func mayCount(_ first: Numeral) -> Bool {
    if first.order > 0 { return true }
    let before = text.word(first.tokens.lowerBound - 1)
    if before == words.age || rules.roles[before].contains(.endsBound) { return true }
    let end = first.tokens.upperBound
    if text.hits.hasTerm(.unit, at: end) || text.hits.hasTerm(.countable, at: end) { return true }
    let next = text[end]
    switch next.kind {
    case .none, .number: return false
    case .mark: return next.isMark("-") || next.isMark("/")
    case .word:
      if next.word == words.times || next.word == words.age || next.word == words.all
        || next.word == words.total || next.word == words.number
      {
        return true
      }
      if words.former.contains(next.word) { return true }
      let role = rules.roles[next.word]
      return role.contains(.link) || !role.isAny(of: .endOrTime)
    }
  }

  /// The count of a number that is no part of a ratio.
  private func count(_ first: Numeral, after previous: CountDraft?) -> CountDraft? {
    let index = first.tokens.lowerBound
    let leading = leading(before: index)
    let amount = amount(first, opener: leading.opener.map { text.word($0) } ?? .unknown)
    guard isSound(amount), var count = interpret(amount, leading, after: previous)
    else { return nil }
    if let previous, count.rule == .scaledMoney, previous.kind == .cardinal,
      !text.crossesSentence(previous.tokens.lowerBound..<index + 1),
      let value = previous.value, value >= ExactDecimal(100_000)
    {
      count.kind = .cardinal
      count.unit = nil
      count.noun = previous.noun
      count.rule = .elliptic
    }
    finish(&count, amount, leading, after: previous?.end ?? 0)
    return count
  }

  /// Whether the digits of an amount are no part of a code and its words no other words.
  private func isSound(_ amount: Amount) -> Bool {
    let first = amount.first
    guard isCredible(first) else { return false }
    if first.isInformal, amount.unit?.kind != .money { return false }
    guard amount.unit == nil else { return true }
    if continuesIntoCode(amount.tokens.upperBound) { return false }
    if amount.second == nil {
      return first.form != .digits || !continuesIntoCode(first.tokens.upperBound)
    }
    return !isScore(before: first.tokens.lowerBound) && first.value != .zero
  }
}
