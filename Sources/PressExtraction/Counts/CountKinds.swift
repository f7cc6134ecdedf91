import PressText

/// What sort of quantity an amount is.
extension CountScan {
  func interpret(
    _ amount: Amount, _ leading: LeadingBound, after previous: CountDraft?
  ) -> CountDraft? {
    var count = CountDraft(.cardinal, .cardinal, amount.tokens)
    setNumber(&count, amount)
    let next = text.word(amount.tokens.upperBound)
    if next == words.age || isAgeFrame(amount, leading) { return age(count, amount) }
    if rules.roles[next].contains(.timeUnit),
      text.word(amount.tokens.upperBound + 1) == words.age
    {
      return infantAge(count, amount)
    }
    if let unit = amount.unit { return quantity(count, amount, unit, leading) }
    if next == words.times { return multiple(count, amount, leading) }
    if leading.fold != nil {
      count.kind = .multiple
      count.rule = .fold
      return count
    }
    return cardinal(count, amount, leading, after: previous)
  }

  /// `độ tuổi từ 15 đến 49`, `ở tuổi 26`.
  private func isAgeFrame(_ amount: Amount, _ leading: LeadingBound) -> Bool {
    guard amount.unit == nil, text.word(leading.start - 1) == words.age,
      claims.owner(leading.start - 1) == nil, !text[leading.start].flags.contains(.startsSentence),
      !text[leading.start - 2].isNumber
    else { return false }
    let value = amount.first.value ?? .zero
    return value > .zero && value < ExactDecimal(120)
      && phrase(at: amount.tokens.upperBound, allowsMass: false, allowsUnknown: false) == nil
  }

  private func age(_ count: CountDraft, _ amount: Amount) -> CountDraft? {
    guard amount.unit == nil,
      !amount.first.isSingleWord || !rules.roles[text.word(count.end + 1)].contains(.youth)
    else { return nil }
    var count = count
    count.kind = .age
    count.rule = .age
    if text.word(count.end) == words.age { count.end += 1 }
    return count
  }

  /// `6 tháng tuổi`, `40 năm tuổi`: an age with its unit, which is told where it is no year.
  private func infantAge(_ count: CountDraft, _ amount: Amount) -> CountDraft? {
    guard amount.unit == nil, text.word(amount.tokens.lowerBound) != words.five else { return nil }
    var count = count
    count.kind = .age
    count.rule = .age
    let unit = count.end
    if text.word(unit) != words.five { count.unitTokens = unit..<unit + 1 }
    count.end = unit + 2
    return count
  }

  /// `2,3 lần` after a change is a multiple, else `lần` is what is counted.
  private func multiple(
    _ count: CountDraft, _ amount: Amount, _ leading: LeadingBound
  ) -> CountDraft? {
    var count = count
    let end = amount.tokens.upperBound + 1
    let isMultiple =
      leading.fold != nil || leading.compares
      || amount.first.value?.isInteger == false && !isAveraged(leading.start)
      || !isOne(amount.first)
        && isMultiplied(leading.start)
      || text.word(end) == words.compared || changeVerb(before: leading.start) != nil
    count.end = end
    guard !isMultiple else {
      count.kind = .multiple
      count.rule = leading.fold == nil ? .multiple : .fold
      return count
    }
    guard nameStrength(of: amount.first, before: amount.tokens.lowerBound) != .always,
      text.word(end) != words.rank, !isOne(amount.first)
    else { return nil }
    return cardinal(count, amount, leading, after: nil)
  }

  /// `nhân ⟨4 lần⟩`, `nhân lên ⟨4 lần⟩`.
  private func isMultiplied(_ start: Int) -> Bool {
    let verb = text.word(start - 1) == words.up ? start - 2 : start - 1
    return rules.roles[text.word(verb)].contains(.multiplier)
  }

  /// `trung bình ⟨0,9 lần⟩`: times that are counted on the average.
  private func isAveraged(_ start: Int) -> Bool {
    let before = text.word(start - 1)
    return before == words.average || before == words.mean
  }

  /// A share, an amount of money or a measure.
  private func quantity(
    _ count: CountDraft, _ amount: Amount, _ unit: UnitReading, _ leading: LeadingBound
  ) -> CountDraft? {
    if leading.bound == nil, amount.second == nil,
      isOne(amount.first) || amount.first.isImplicitOne
        || amount.first.form == .words && isSaying(amount.first)
    {
      return nil
    }
    var count = count
    switch unit.kind {
    case .percent:
      count.kind = .percent
      count.rule = .percent
      if unit.tokens.count > 1, text[unit.tokens.lowerBound].isWord,
        unit.tokens.count > 2 || text[unit.tokens.upperBound - 1].isMark("%")
      {
        count.unitTokens = unit.tokens
      }
    case .money, .cents:
      count.kind = .money
      count.unit = unit.row
      count.rule = .money
      takeGroupedComma(&count, amount)
      if unit.kind == .cents { count.value = count.value?.scaled(by: -2) }
      takeCents(&count, unit)
    case .measure:
      // `Km 1632 + ⟨300 m⟩`, `chuyên án ⟨062L⟩`
      if isStone(before: amount.tokens.lowerBound) || isCode(amount.first) { return nil }
      count.kind = .measure
      count.rule = .measure
      count.unitTokens = unit.tokens
      count.unit =
        isTemperature(unit, before: amount.tokens.lowerBound) ? rules.lexicon.celsiusRow : unit.row
    }
    takeHalf(&count)
    takeCentimetres(&count, unit)
    takePer(&count)
    if count.per.isEmpty {
      takeNoun(
        &count,
        allowsUnknown: unit.kind == .percent && isAbbreviation(count.end)
          || unit.kind == .measure && rules.lexicon.units[Int(unit.row)].takesSubstance)
      takePer(&count)
    } else if unit.kind == .measure {
      takeNoun(&count, allowsUnknown: false)
    }
    return count
  }

  private func cardinal(
    _ count: CountDraft, _ amount: Amount, _ leading: LeadingBound, after previous: CountDraft?
  ) -> CountDraft? {
    var count = count
    let first = amount.first
    if first.isVague || first.isRange { count.rule = .openCardinal }
    if amount.second != nil { count.rule = .range }
    var strength =
      leading.bound == nil && amount.second == nil && leading.opener == nil
      ? nameStrength(of: first, before: leading.start) : nil
    if strength != nil, isCountedAgain(amount.tokens, after: previous) { strength = nil }
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

  /// An abbreviation of capitals that is no code (`TSDĐ`).
  private func isAbbreviation(_ index: Int) -> Bool {
    let token = text[index]
    return token.isWord && token.flags.contains(.upperCase) && token.length > 1
      && !text[index + 1].isNumber && !text.hits.hasTerm(.documentType, at: index)
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

  /// A word of small letters that is no Vietnamese syllable (`smartphone`).
  private func isForeignNoun(_ phrase: NounPhrase) -> Bool {
    let token = text[phrase.tokens.lowerBound]
    return !token.flags.contains(.syllable) && !token.flags.contains(.upperCase) && token.length > 3
  }

  /// Whether a known or unknown noun after the number is counted by it.
  private func counts(
    _ phrase: NounPhrase, _ amount: Amount, _ leading: LeadingBound, _ strength: NameStrength?,
    after previous: CountDraft?
  ) -> Bool {
    let first = amount.first
    if strength == .always || isProvision(phrase) || isSerial(first) { return false }
    if strength == .soft, !isCountedAfterName(phrase, first) || startsName(phrase) { return false }
    if !phrase.isKnown, !canCountUnknown(first, leading) { return false }
    if looksLikeYear(first), leading.bound == nil, isYear(leading), !goesBeyondYears(amount),
      !isInRow(phrase, leading.start, after: previous)
    {
      return false
    }
    if isTrap(amount, phrase, leading) || opensRange(phrase) { return false }
    if isOne(first) {
      return leading.bound != nil && !leading.isPreposition || standsAgainstNumber(phrase)
        || standsBeside(previous, phrase, leading.start)
    }
    if first.isImplicitOne, leading.bound == nil {
      return text.word(first.tokens.lowerBound - 1) == words.wholly
    }
    if first.isSingleWord, !phrase.isKnown { return false }
    return true
  }

  /// `3 ⟨Từ⟩ trên 1 tỷ đến 10 tỷ`: the number of a row, and no word is counted.
  private func opensRange(_ phrase: NounPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    guard text[start].flags.contains(.capitalized), phrase.tokens.count == 1,
      rules.roles[text.word(start)].contains(.endsBound)
    else { return false }
    return text[start + 1].isNumber || text[start + 2].isNumber
  }

  /// `750 vịt, ⟨2000 gà⟩`: things that stand right behind others that are counted.
  private func isInRow(_ phrase: NounPhrase, _ start: Int, after previous: CountDraft?) -> Bool {
    guard let previous, previous.kind == .cardinal, !previous.noun.isEmpty, phrase.isKnown else {
      return false
    }
    return previous.end == start - 1 && text[start - 1].isMark(",")
      && !text[start].flags.contains(.startsSentence)
  }

  /// Whether the second number of a range is none of a year (`từ 2000 đến 2500 người`).
  private func goesBeyondYears(_ amount: Amount) -> Bool {
    amount.second?.value?.integer.map { $0 > 2100 } ?? false
  }

  /// A number of an account, a card or a telephone: many digits without groups, or one nought before others.
  func isSerial(_ first: Numeral) -> Bool {
    guard first.form == .digits, first.tokens.count == 1 else { return false }
    let token = text[first.tokens.lowerBound]
    return token.length > 7 || isCode(first)
  }

  /// `005`, `062L`: digits that begin with a nought.
  func isCode(_ first: Numeral) -> Bool {
    guard first.form == .digits, first.tokens.count == 1 else { return false }
    let token = text[first.tokens.lowerBound]
    return token.length > 2 && text.normalized.bytes[Int(token.start)] == UInt8(ascii: "0")
  }

  /// Whether a noun after a name's number has a capital and so starts what comes next (`tập 4 ⟨Gương⟩ mặt`).
  func startsName(_ phrase: NounPhrase) -> Bool {
    let flags = text[phrase.tokens.lowerBound].flags
    return flags.contains(.capitalized) && !flags.contains(.upperCase)
  }

  /// `Trung ương 5 ⟨khóa⟩ XII`, `khoản 4 ⟨Điều⟩ 7`: what a number follows.
  private func isProvision(_ phrase: NounPhrase) -> Bool {
    let end = phrase.tokens.upperBound
    guard phrase.tokens.count == 1,
      rules.roles[text.word(phrase.tokens.lowerBound)].contains(.provision)
    else { return false }
    return text[end].isNumber || RomanNumeral.value(of: end, in: text) != nil
  }

  /// `một`, which is an article as well.
  func isOne(_ numeral: Numeral) -> Bool {
    numeral.isSingleWord && text.word(numeral.tokens.lowerBound) == words.one
  }

  /// `4.0`: decimals, though they are zero.
  private func isPrintedDecimal(_ numeral: Numeral) -> Bool {
    numeral.tokens.count == 3 && text[numeral.tokens.upperBound - 1].isNumber
      && text[numeral.tokens.upperBound - 1].length != 3
  }

  /// Whether a noun at the start of a sentence or line stands right before (`Hình 3 mô tả`).
  private func followsNoun(_ index: Int) -> Bool {
    for length in 1...3 where index >= length {
      let start = index - length
      guard text[start].flags.contains(.startsSentence),
        text.hits.hasTerm(.countable, at: start)
      else { continue }
      for place in text.hits.places(at: start) {
        let hit = text.hits[place, at: start]
        if hit.kind == .countable, Int(hit.end) == index { return true }
      }
      return false
    }
    return false
  }

  /// Whether a number may count a noun that no lexicon knows: a whole number that is not printed
  /// behind a name (`Vĩnh Tân 1 nghiên cứu`).
  private func canCountUnknown(_ first: Numeral, _ leading: LeadingBound) -> Bool {
    let start = first.tokens.lowerBound
    if let value = first.value, !value.isInteger || isPrintedDecimal(first) { return false }
    if followsNoun(start) { return false }
    if leading.bound != nil || text[start].flags.contains(.startsSentence) { return true }
    let before = text[start - 1]
    return claims.owner(start - 1) != .organization
      && (!before.flags.contains(.capitalized) || before.flags.contains(.startsSentence))
  }

  /// After `nhóm`, `ngày` and the like only people are counted, or what is too many for a name.
  private func isCountedAfterName(_ phrase: NounPhrase, _ first: Numeral) -> Bool {
    guard phrase.isKnown, !text[phrase.tokens.upperBound].isNumber else { return false }
    let noun = text.word(phrase.tokens.lowerBound)
    if noun == words.times { return !words.afterTime.contains(text.word(phrase.tokens.upperBound)) }
    let role = rules.roles[noun]
    if phrase.nounClass == .person || role.contains(.capacity)
      || role.contains(.classifier) && (phrase.tokens.count > 1 || noun == words.piece)
    {
      return true
    }
    if phrase.nounClass == .body, isBehindBody(first.tokens.lowerBound) { return true }
    if role.contains(.result), name(before: first.tokens.lowerBound)?.isForeign == true {
      return true
    }
    if first.form == .words { return phrase.nounClass != .body }
    guard let value = first.value else { return true }
    return value > ExactDecimal(99) && !looksLikeYear(first)
      && !text.hits.hasTerm(.placeType, at: phrase.tokens.lowerBound)
  }

  /// `UBND ⟨9⟩ tỉnh`: right behind the short name of a body, whose number it is not.
  private func isBehindBody(_ index: Int) -> Bool {
    text[index - 1].flags.contains(.upperCase) && claims.owner(index - 1) == .organization
  }

  /// `một thôn, hai tổ`: an article stands for a number where another number stands beside it.
  ///
  /// Up to four words may stand between (`một người chết, hai người bị thương`).
  private func standsAgainstNumber(_ phrase: NounPhrase) -> Bool {
    var next = phrase.tokens.upperBound
    while next < phrase.tokens.upperBound + 4, text[next].isWord, text.word(next) != words.and,
      !text[next].flags.contains(.startsSentence)
    {
      next += 1
    }
    guard text[next].isMark(",") || text.word(next) == words.and else { return false }
    guard text.word(next + 1) != words.one, text.word(next + 1) != words.none,
      text.word(phrase.tokens.lowerBound - 1) != words.number,
      let numeral = rules.numerals.read(at: next + 1, in: text), numeral.value != nil,
      !rules.roles[text.word(phrase.tokens.lowerBound)].contains(.limb),
      !rules.roles[text.word(numeral.tokens.upperBound)].contains(.limb)
    else { return false }
    return self.phrase(at: numeral.tokens.upperBound, allowsMass: false, allowsUnknown: false)
      != nil
  }

  /// `hai người chết, ⟨một người⟩ bị thương`: the same noun was counted just before.
  private func standsBeside(_ previous: CountDraft?, _ phrase: NounPhrase, _ start: Int) -> Bool {
    guard let previous, previous.kind == .cardinal, !previous.noun.isEmpty,
      start - previous.end <= 6,
      text.word(previous.noun.lowerBound) == text.word(phrase.tokens.lowerBound),
      text[start - 1].isMark(",") || text.word(start - 1) == words.and
    else { return false }
    return !text.crossesSentence(previous.tokens.lowerBound..<start + 1)
  }

  /// `5 và 6 tấn`: a number whose unit stands after the next one.
  private func listed(
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
