import PressText

/// How many things, by the noun that is counted.
extension CountScan {
  func cardinal(
    _ count: CountDraft, _ amount: Amount, _ leading: LeadingBound, after previous: CountDraft?
  ) -> CountDraft? {
    var count = count
    let first = amount.first
    if first.isVague || first.isRange { count.rule = .openCardinal }
    if amount.second != nil { count.rule = .range }
    var strength =
      leading.bound == nil && amount.second == nil && leading.opener == nil
      ? nameStrength(of: first, before: leading.start) : nil
    if strength != nil,
      isCountedAgain(amount.tokens, after: previous) || isMilestone(amount, leading)
    {
      strength = nil
    }
    let mayBeUnknown =
      strength == nil && !first.isSingleWord && !looksLikeYear(first) && !first.isImplicitOne
    let phrase = phrase(
      at: amount.tokens.upperBound, allowsMass: false, allowsUnknown: mayBeUnknown)
    let isScaled = first.order >= 6 || (amount.second?.order ?? 0) >= 6
    guard let phrase, phrase.isKnown || !isScaled || isForeignNoun(phrase) else {
      if let listed = listed(count, amount, strength) { return listed }
      if strength == nil,
        let quoted = quoted(count, amount) ?? pronoun(count, amount, after: previous)
      {
        return quoted
      }
      if amount.isChange, !isScaled, phrase == nil { return change(count, amount, leading) }
      if let difference = difference(count, amount, leading, after: previous) { return difference }
      return isScaled || isThousandsOfMoney(amount, leading)
        ? scaledMoney(count, amount, leading) : nil
    }
    // `Điều 12 Nghị định 15/2020/NĐ-CP`
    if rules.roles[text.word(leading.start - 1)].contains(.provision),
      text.hits.hasTerm(.documentType, at: phrase.tokens.lowerBound)
    {
      return nil
    }
    guard !isSome(amount), counts(phrase, amount, leading, strength, after: previous) else {
      return nil
    }
    take(phrase, into: &count, amount)
    return count
  }

  /// `đạt cột mốc ⟨300 trận⟩`, `ở mức ⟨46 điểm⟩`: results, no stone of a border and no step of a scale.
  private func isMilestone(_ amount: Amount, _ leading: LeadingBound) -> Bool {
    words.levels.contains(text.word(leading.start - 1))
      && rules.roles[text.word(amount.tokens.upperBound)].contains(.result)
  }

  /// `1 số người`: some, as `một số` is.
  private func isSome(_ amount: Amount) -> Bool {
    let end = amount.tokens.upperBound
    return amount.second == nil && amount.first.value == .one && text.word(end) == words.number
      && !text.hits.hasTerm(.countable, at: end)
      && (isOne(amount.first) || !words.numberedThings.contains(text.word(end + 1)))
  }

  /// `7 "đại gia"`: a noun of a few words in quotation marks.
  private func quoted(_ count: CountDraft, _ amount: Amount) -> CountDraft? {
    let open = amount.tokens.upperBound
    guard text[open].isMark("\""), text[open].isSpaced, text.isJoined(open + 1),
      text[open + 1].isWord, !looksLikeYear(amount.first), !isOne(amount.first)
    else { return nil }
    for close in open + 2..<open + 6 {
      let token = text[close]
      if token.isMark("\""), text.isJoined(close) {
        var count = count
        count.noun = open + 1..<close
        count.end = close + 1
        return count
      }
      guard token.isWord, claims.owner(close) == nil, !token.flags.contains(.startsSentence) else {
        return nil
      }
    }
    return nil
  }

  /// `cả ⟨ba⟩ cùng về`, `cả ⟨hai⟩ đều bị bắt`: all of those who were told of.
  private func pronoun(
    _ count: CountDraft, _ amount: Amount, after previous: CountDraft?
  ) -> CountDraft? {
    let start = amount.tokens.lowerBound
    let next = text[amount.tokens.upperBound]
    guard text.word(start - 1) == words.wholly, amount.second == nil, amount.unit == nil,
      let value = amount.first.value?.integer, (2...20).contains(value),
      amount.tokens.count == 1, text.word(start) != words.five,
      next.kind != .number, !rules.roles[next.word].contains(.timeUnit),
      text.word(start) != words.three || !rules.roles[next.word].contains(.besides)
    else { return nil }
    var count = count
    count.rule = .elliptic
    if let previous, previous.kind == .cardinal, previous.value == amount.first.value,
      start - previous.end < 40, !previous.noun.isEmpty,
      !rules.roles[text.word(previous.noun.lowerBound)].isAny(of: .verbOrLimb)
    {
      count.noun = previous.noun
    }
    return count
  }

  /// `94 dịch vụ công mức 3 và ⟨2 dịch vụ⟩`: what was counted just before is counted again, though
  /// the number follows a name; and `cấp ⟨12 giấy phép⟩`, `điều ⟨2 trực thăng⟩`, where the name is a verb.
  private func isCountedAgain(_ number: Range<Int>, after previous: CountDraft?) -> Bool {
    let noun = text.word(number.upperBound)
    guard noun != .unknown else { return false }
    let verb = text.word(number.lowerBound - 1)
    if verb == words.grade { return rules.roles[noun].contains(.issued) }
    if verb == words.article { return rules.roles[noun].contains(.sent) }
    guard let previous, !previous.noun.isEmpty, number.lowerBound - previous.end < 16,
      text.word(number.lowerBound - 1) == words.and || text[number.lowerBound - 1].isMark(",")
    else { return false }
    return text.word(previous.noun.lowerBound) == noun
      && text.hits.hasTerm(.countable, at: number.upperBound)
      && !text.crossesSentence(previous.tokens.lowerBound..<number.upperBound)
  }

  /// `từ 331 xuống còn 318`: a change whose noun stands before.
  private func change(
    _ count: CountDraft, _ amount: Amount, _ leading: LeadingBound
  ) -> CountDraft? {
    guard let second = amount.second, !looksLikeYear(amount.first), !looksLikeYear(second) else {
      return nil
    }
    var count = count
    count.noun = nounNamed(before: leading.start) ?? 0..<0
    return count
  }

  /// `tuyển 18.000 sinh viên, tăng ⟨3.000⟩ so với năm trước`: by how many of what was counted just before, or of what the
  /// clause names, something changed.
  private func difference(
    _ count: CountDraft, _ amount: Amount, _ leading: LeadingBound, after previous: CountDraft?
  ) -> CountDraft? {
    guard text.word(amount.tokens.upperBound) == words.compared, amount.second == nil,
      amount.first.form == .digits, amount.first.value?.isInteger == true,
      !looksLikeYear(amount.first), !isSerial(amount.first), leading.opener == nil,
      let change = changeVerb(before: leading.start), !reachesLevel(change, before: leading.start)
    else { return nil }
    var count = count
    count.rule = .elliptic
    if let noun = nounNamed(before: leading.start) {
      count.noun = noun
    } else if let previous, previous.kind == .cardinal,
      !text.crossesSentence(previous.tokens.lowerBound..<leading.start + 1)
    {
      count.noun = previous.noun
    }
    return count.noun.isEmpty ? nil : count
  }

  /// A word of small letters that is no Vietnamese syllable (`smartphone`).
  private func isForeignNoun(_ phrase: NounPhrase) -> Bool {
    let token = text[phrase.tokens.lowerBound]
    return !token.flags.contains(.syllable) && !token.flags.contains(.upperCase) && token.length > 3
  }
}
