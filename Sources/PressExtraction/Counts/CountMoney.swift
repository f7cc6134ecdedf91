import PressText

/// Money without its currency, before its number, and numbers that share a unit.
extension CountScan {
  /// `giá 500 nghìn`.
  func isThousandsOfMoney(_ amount: Amount, _ leading: LeadingBound) -> Bool {
    (amount.first.scale == 3 || amount.second?.scale == 3)
      && (amount.first.form == .mixed || amount.second?.form == .mixed)
      && (rules.roles[text.word(leading.start - 1)].contains(.price)
        || text[amount.tokens.upperBound].kind != .word && !isGrade(amount))
  }

  /// `màn hình 4K`, `vàng 24k`: lines of a screen and parts of gold.
  private func isGrade(_ amount: Amount) -> Bool {
    let letter = amount.tokens.upperBound - 1
    guard amount.second == nil, text.isJoined(letter), let value = amount.first.value?.integer
    else {
      return false
    }
    if value <= 8_000 { return text[letter].flags.contains(.upperCase) }
    return value <= 24_000 && (letter - 5..<letter - 1).contains { text.word($0) == words.gold }
  }

  func scaledMoney(
    _ count: CountDraft, _ amount: Amount, _ leading: LeadingBound
  ) -> CountDraft? {
    let first = amount.first
    if first.isImplicitOne, leading.bound == nil { return nil }
    if nameStrength(of: first, before: leading.start) == .always { return nil }
    // `quốc lộ 1K`
    if first.form == .mixed, text.isJoined(first.tokens.lowerBound + 1),
      name(before: leading.start)?.strength == .always
    {
      return nil
    }
    let next = text[amount.tokens.upperBound]
    if next.isWord, rules.roles[next.word].contains(.timeUnit),
      !next.flags.contains(.startsSentence),
      next.word != words.five || !text[amount.tokens.upperBound + 1].isNumber
    {
      return nil
    }
    var count = count
    if let noun = nounNamed(before: leading.start) {
      count.noun = noun
      count.rule = .elliptic
      return count
    }
    if measures(before: leading.start) {
      count.rule = .elliptic
      return count
    }
    count.kind = .money
    count.unit = rules.lexicon.dongRow
    count.rule = .scaledMoney
    takePer(&count)
    return count
  }

  /// `dân số hơn ⟨96 triệu⟩`, `dân số Nhật Bản sẽ giảm ⟨40 triệu⟩`, `sản lượng đạt ⟨5 triệu⟩`: of what is counted by nature, and no sum, is told.
  private func measures(before start: Int) -> Bool {
    var place = start - 1
    while place > max(0, start - 8),
      text[place].flags.contains(.capitalized)
        || rules.roles[text.word(place)].isAny(of: .ofChangeOrCue)
        || rules.links.roles[text.word(place)].contains(.aspect)
    {
      place -= 1
    }
    return words.multitudes.contains { $0.ends(in: text, before: place + 1) }
      && !text.crossesSentence(place - 1..<start + 1)
  }

  func prefixedMoney(at index: Int, after limit: Int) -> CountDraft? {
    if text.word(index) == words.rupee, text[index].flags.contains(.upperCase),
      !text[index + 1].isMark(".")
    {
      return nil
    }
    guard index >= limit, let unit = unit(at: index, scale: 9, isPrefix: true), unit.kind == .money,
      !text[index - 1].isNumber || text[index].flags.contains(.startsSentence)
    else { return nil }
    var next = unit.tokens.upperBound
    if text[next].isMark("."), text.isJoined(next) { next += 1 }
    guard text[next].isNumber,
      text.isJoined(next) || text[index].flags.contains(.capitalized)
        || next > unit.tokens.upperBound
    else { return nil }
    guard let first = rules.numerals.read(at: next, in: text), claims.isFree(first.tokens) else {
      return nil
    }
    let leading = leading(before: index)
    var amount = amount(first, opener: leading.opener.map { text.word($0) } ?? .unknown)
    if amount.second == nil, let range = secondPrefixed(amount, unit) { amount = range }
    if let own = amount.unit, own.codeNumber != unit.codeNumber {
      amount.unit = nil
      amount.tokens =
        amount.tokens.lowerBound..<(amount.second ?? amount.first).tokens.upperBound
    }
    var count = CountDraft(.money, .prefixedMoney, index..<amount.tokens.upperBound)
    setNumber(&count, amount)
    takeMillions(&count, unit)
    count.unit = unit.row
    takePer(&count)
    amount.tokens = index..<amount.tokens.upperBound
    finish(&count, amount, leading, after: limit)
    return count
  }

  /// `$500⟨m⟩`, `£2⟨bn⟩`: English scales behind a foreign sum.
  private func takeMillions(_ count: inout CountDraft, _ unit: UnitReading) {
    let end = count.end
    guard unit.codeNumber != rules.lexicon.dong, text.isJoined(end), text[end].isWord,
      !(text.isJoined(end + 1) && (text[end + 1].isWord || text[end + 1].isNumber)),
      let power = text.word(end) == words.millions ? 6 : text.word(end) == words.billions ? 9 : nil
    else { return }
    count.value = count.value?.scaled(by: power)
    count.low = count.low?.scaled(by: power)
    count.high = count.high?.scaled(by: power)
    count.end = end + 1
  }

  /// Gives sums without a currency (`trả ⟨75 triệu⟩`) that of the sum before, in an article that tells several
  /// sums and none of them in đồng, where it is no more than a hundred times as large or as small (`799 USD`,
  /// but `25 triệu`); one in brackets behind a sum is its worth in đồng.
  func settleCurrencies(of drafts: inout [CountDraft]) {
    var told = 0
    var isBare = false
    for draft in drafts where draft.kind == .money {
      guard draft.rule != .scaledMoney, let unit = draft.unit else {
        isBare = true
        continue
      }
      if rules.lexicon.units[Int(unit)].codeNumber == rules.lexicon.dong { return }
      told += 1
    }
    guard isBare, told > 1 else { return }
    var last: CountDraft?
    for place in drafts.indices where drafts[place].kind == .money {
      if drafts[place].rule != .scaledMoney {
        last = drafts[place]
      } else if let last, !text[drafts[place].tokens.lowerBound - 1].isMark("("),
        abs(CountScan.wholeDigits(of: last) - CountScan.wholeDigits(of: drafts[place])) <= 2
      {
        drafts[place].unit = last.unit
      }
    }
  }

  private static func wholeDigits(of sum: CountDraft) -> Int {
    (sum.value ?? sum.high ?? sum.low)?.wholeDigits ?? 0
  }

  /// `VND1000-VND2000`.
  private func secondPrefixed(_ amount: Amount, _ unit: UnitReading) -> Amount? {
    let end = amount.first.tokens.upperBound
    guard text[end].isMark("-"), let again = self.unit(at: end + 1, scale: 9),
      again.codeNumber == unit.codeNumber,
      let second = rules.numerals.read(at: again.tokens.upperBound, in: text)
    else { return nil }
    let range = Amount(
      amount.tokens.lowerBound..<second.tokens.upperBound, amount.first, second)
    return range.ends == nil ? nil : range
  }
}
