import PressText

/// Numbers whose unit or noun stands after the next one (`5 và 6 tấn`).
extension CountScan {
  /// `5 và 6 tấn`: a number whose unit stands after the next one.
  func listed(
    _ count: CountDraft, _ amount: Amount, _ strength: NameStrength?
  ) -> CountDraft? {
    let first = amount.first
    let end = first.tokens.upperBound
    let isDimension = text.word(first.tokens.lowerBound - 1) == words.by
    guard amount.second == nil, first.form == .digits, strength == nil || isDimension,
      joinsList(end), !looksLikeYear(first),
      let numeral = halfUnit(at: end + 1) ?? rules.numerals.read(at: end + 1, in: text),
      claims.isFree(numeral.tokens)
    else { return nil }
    var next = self.amount(numeral, opener: .unknown)
    let third = next.tokens.upperBound + 1
    if next.unit == nil, text.word(end) == words.by, text.word(third - 1) == words.by,
      let last = rules.numerals.read(at: third, in: text)
    {
      next = self.amount(last, opener: .unknown)
    }
    guard next.second == nil, next.first.form != .words else { return nil }
    guard let unit = next.unit else { return listedInTurn(count, amount, before: next) }
    guard unit.kind != .cents else { return nil }
    var count = count
    count.rule = .listed
    count.value = count.value?.scaled(by: next.first.scale)
    switch unit.kind {
    case .percent: count.kind = .percent
    case .money, .cents:
      count.kind = .money
      count.unit = unit.row
    case .measure:
      count.kind = .measure
      count.unitTokens = unit.tokens
      count.unit = unit.row
    }
    return count
  }

  /// `lần lượt là ⟨19⟩ và 12 dự án`: a number whose noun stands after the next one.
  private func listedInTurn(
    _ count: CountDraft, _ amount: Amount, before next: Amount
  ) -> CountDraft? {
    guard isInTurn(before: amount.tokens.lowerBound),
      let phrase = phrase(at: next.tokens.upperBound, allowsMass: false, allowsUnknown: false)
    else { return nil }
    var count = count
    count.rule = .listed
    count.noun = phrase.tokens
    count.end = amount.tokens.upperBound
    return count
  }

  private func joinsList(_ index: Int) -> Bool {
    text.word(index) == words.and
      || text.word(index) == words.by && text.isJoined(index) == text.isJoined(index + 1)
  }
}
