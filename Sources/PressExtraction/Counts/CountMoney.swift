import PressText

/// Money without its currency, before its number, and numbers that share a unit.
extension CountBuilder {
  /// `giá 500 nghìn`.
  func isThousandsOfMoney(_ amount: Amount, _ leading: BoundReader.Leading) -> Bool {
    (amount.first.scale == 3 || amount.second?.scale == 3)
      && (amount.first.form == .mixed || amount.second?.form == .mixed)
      && (rules.prices[text.word(leading.start - 1)]
        || text[amount.tokens.upperBound].kind != .word)
  }

  func scaledMoney(
    _ count: Count, _ amount: Amount, _ leading: BoundReader.Leading
  ) -> Count? {
    var count = count
    let first = amount.first
    if first.isImplicitOne, leading.bound == nil { return nil }
    if context.nameStrength(of: first, before: leading.start) == .always { return nil }
    let next = text[amount.tokens.upperBound]
    if next.isWord, rules.words.timeUnits[next.word], !next.flags.contains(.startsSentence),
      next.word != rules.words.five || text.word(amount.tokens.upperBound + 1) != .unknown
    {
      return nil
    }
    count.kind = .money
    count.currency = "VND"
    count.mention.rule = CountRule.scaledMoney.rawValue
    takePer(&count)
    return count
  }

  /// Whether a token is a currency that may stand before its number.
  func startsPrefixedMoney(_ index: Int) -> Bool {
    guard rules.prefixCurrencies[text.word(index)] || text[index].kind == .mark,
      let hit = text.hits.longest(.unit, at: index)
    else { return false }
    return rules.lexicon.units[Int(hit.payload)].kind == .money
      && rules.numerals.words[text.word(index)].role == .none
  }

  func prefixedMoney(at index: Int, after limit: Int) -> Count? {
    guard !text[index].isNumber, startsPrefixedMoney(index),
      let unit = units.unit(at: index, scale: 9, isPrefix: true),
      !text[index - 1].isNumber || text[index].flags.contains(.startsSentence),
      index >= limit
    else { return nil }
    var next = unit.tokens.upperBound
    if text[next].isMark("."), text.isJoined(next) { next += 1 }
    guard text[next].isNumber,
      text.isJoined(next) || text[index].flags.contains(.upperCase) || next > unit.tokens.upperBound
        || text[index].flags.contains(.capitalized)
    else { return nil }
    let leading = bounds.leading(before: index)
    let reader = AmountReader(rules: rules, text: text, claims: claims)
    guard
      let numeral = reader.amount(
        at: next, opener: leading.opener.map { text.word($0) } ?? .unknown)
    else { return nil }
    var amount = numeral
    if amount.second == nil, let range = secondPrefixed(amount, unit) { amount = range }
    if let own = amount.unit, own.unit.code != unit.unit.code { amount.unit = nil }
    var count = Count(
      mention: Mention(
        tokens: index..<amount.tokens.upperBound, rule: CountRule.prefixedMoney.rawValue),
      kind: .money)
    setNumber(&count, amount)
    count.currency = unit.unit.code
    takePer(&count)
    amount.tokens = index..<amount.tokens.upperBound
    finish(&count, amount, leading, after: limit)
    return count
  }

  /// `VND1000-VND2000`.
  func secondPrefixed(_ amount: Amount, _ unit: UnitReader.Reading) -> Amount? {
    let end = amount.first.tokens.upperBound
    guard text[end].isMark("-"), let again = units.unit(at: end + 1, scale: 9),
      again.unit.code == unit.unit.code,
      let second = rules.numerals.read(at: again.tokens.upperBound, in: text)
    else { return nil }
    var range = Amount(
      tokens: amount.tokens.lowerBound..<second.tokens.upperBound, first: amount.first,
      second: second)
    range.unit = nil
    return range.ends == nil ? nil : range
  }
}
