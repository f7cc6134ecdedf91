import PressText

/// Makes one count of the words around a number.
struct CountBuilder {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  var context: CountContext { CountContext(rules: rules, text: text, claims: claims) }
  var units: UnitReader { UnitReader(rules: rules, text: text) }
  var bounds: BoundReader { BoundReader(rules: rules, text: text, claims: claims) }
  var nouns: NounPhraseReader { NounPhraseReader(rules: rules, text: text) }

  /// The count whose number starts at a token.
  ///
  /// `previous` is the count before, whose noun a bare `5 triệu` may stand for.
  func count(at index: Int, after previous: Count?) -> Count? {
    let limit = previous?.mention.tokens.upperBound ?? 0
    if text.word(index) == rules.words.fold { return spelledFold(at: index) }
    if let money = prefixedMoney(at: index, after: limit) { return money }
    if text[index].isNumber, context.continuesCode(index) { return nil }
    if let ratio = ratio(at: index) { return ratio }
    let leading = bounds.leading(before: index)
    let opener = leading.opener.map { text.word($0) } ?? .unknown
    let reader = AmountReader(rules: rules, text: text, claims: claims)
    guard let amount = reader.amount(at: index, opener: opener), isSound(amount) else { return nil }
    guard var count = interpret(amount, leading) else { return nil }
    if let previous, count.mention.rule == CountRule.scaledMoney.rawValue,
      previous.kind == .cardinal, isOfSameSentence(previous, index),
      let value = previous.value, value >= ExactDecimal(100_000)
    {
      count.kind = .cardinal
      count.currency = nil
      count.mention.rule = CountRule.elliptic.rawValue
    }
    finish(&count, amount, leading, after: limit)
    return count
  }

  func isOfSameSentence(_ previous: Count, _ index: Int) -> Bool {
    !text.crossesSentence(previous.mention.tokens.lowerBound..<index + 1)
  }

  /// Whether the digits of an amount are no part of a code and its words no other words.
  func isSound(_ amount: Amount) -> Bool {
    let first = amount.first
    guard context.isCredible(first) else { return false }
    if first.isInformal, amount.unit?.unit.kind != .money { return false }
    if amount.unit == nil, context.continuesIntoCode(amount.tokens.upperBound) { return false }
    if amount.second == nil, amount.unit == nil, first.form == .digits,
      context.continuesIntoCode(first.tokens.upperBound)
    {
      return false
    }
    if amount.second != nil, amount.unit == nil,
      context.isScore(before: first.tokens.lowerBound) || first.value == .zero
    {
      return false
    }
    return true
  }

  // MARK: - Kinds

  func interpret(_ amount: Amount, _ leading: BoundReader.Leading) -> Count? {
    let end = amount.tokens.upperBound
    let mention = Mention(tokens: amount.tokens, rule: CountRule.cardinal.rawValue)
    var count = Count(mention: mention, kind: .cardinal)
    setNumber(&count, amount)
    if text.word(end) == rules.words.age || isAgeFrame(amount, leading) {
      return age(count, amount)
    }
    if text.word(end) == rules.words.times, amount.unit == nil {
      return multiple(count, amount, leading)
    }
    if leading.fold != nil, amount.unit == nil {
      count.kind = .multiple
      count.mention.rule = CountRule.fold.rawValue
      return count
    }
    if let unit = amount.unit { return quantity(count, amount, unit, leading) }
    return cardinal(count, amount, leading)
  }

  /// `độ tuổi từ 15 đến 49`, `ở tuổi 26`.
  func isAgeFrame(_ amount: Amount, _ leading: BoundReader.Leading) -> Bool {
    guard amount.unit == nil, text.word(leading.start - 1) == rules.words.age,
      claims.owner(leading.start - 1) == nil, !text[leading.start].flags.contains(.startsSentence)
    else { return false }
    let value = amount.first.value ?? .zero
    return value > .zero && value < ExactDecimal(120)
      && nouns.phrase(at: amount.tokens.upperBound, allowsMass: false, allowsUnknown: false) == nil
  }

  func age(_ count: Count, _ amount: Amount) -> Count? {
    var count = count
    count.kind = .age
    count.mention.rule = CountRule.age.rawValue
    guard amount.unit == nil else { return nil }
    if text.word(amount.tokens.upperBound) == rules.words.age {
      count.mention.tokens = amount.tokens.lowerBound..<amount.tokens.upperBound + 1
    }
    return count
  }

  /// `2,3 lần` after a change is a multiple, else `lần` is what is counted.
  func multiple(
    _ count: Count, _ amount: Amount, _ leading: BoundReader.Leading
  ) -> Count? {
    var count = count
    let end = amount.tokens.upperBound + 1
    let isMultiple =
      leading.fold != nil || leading.compares || amount.first.value?.isInteger == false
      || !isOne(amount.first) && rules.multipliers[text.word(leading.start - 1)]
      || text.word(end) == rules.words.compared
      || context.changeVerb(before: leading.start) != nil
    count.mention.tokens = amount.tokens.lowerBound..<end
    guard !isMultiple else {
      count.kind = .multiple
      count.mention.rule = (leading.fold == nil ? CountRule.multiple : .fold).rawValue
      return count
    }
    guard context.nameStrength(of: amount.first, before: amount.tokens.lowerBound) != .always,
      text.word(end) != rules.rank,
      !amount.first.isSingleWord || text.word(amount.tokens.lowerBound) != rules.words.one
    else { return nil }
    return cardinal(count, amount, leading)
  }

  /// A share, an amount of money or a measure.
  func quantity(
    _ count: Count, _ amount: Amount, _ unit: UnitReader.Reading, _ leading: BoundReader.Leading
  ) -> Count? {
    var count = count
    let isBareOne =
      amount.first.isSingleWord && text.word(amount.first.tokens.lowerBound) == rules.words.one
    if isBareOne, leading.bound == nil, amount.second == nil { return nil }
    if amount.first.isImplicitOne, leading.bound == nil, amount.second == nil { return nil }
    switch unit.unit.kind {
    case .percent:
      count.kind = .percent
      count.mention.rule = CountRule.percent.rawValue
      if unit.tokens.count > 1, text[unit.tokens.lowerBound].isWord,
        unit.tokens.count > 2 || text[unit.tokens.upperBound - 1].isMark("%")
      {
        count.unit = text.string(unit.tokens)
      }
    case .money, .cents:
      count.kind = .money
      count.currency = unit.unit.code
      count.mention.rule = CountRule.money.rawValue
      takeGroupedComma(&count, amount)
      if unit.unit.kind == .cents { count.value = count.value?.scaled(by: -2) }
      takeCents(&count, unit)
    case .measure:
      count.kind = .measure
      count.mention.rule = CountRule.measure.rawValue
      count.unit = text.string(unit.tokens)
      count.ucum = unit.unit.code.isEmpty ? nil : unit.unit.code
    }
    takeHalf(&count)
    takeCentimetres(&count, unit)
    takePer(&count)
    if count.per == nil {
      takeNoun(
        &count,
        allowsUnknown: unit.unit.kind == .measure && rules.substanceUnits.contains(unit.unit.code))
      takePer(&count)
    }
    return count
  }

  func cardinal(
    _ count: Count, _ amount: Amount, _ leading: BoundReader.Leading
  ) -> Count? {
    var count = count
    let first = amount.first
    if first.isVague || first.high != nil { count.mention.rule = CountRule.openCardinal.rawValue }
    if amount.second != nil { count.mention.rule = CountRule.range.rawValue }
    let strength =
      leading.bound == nil && amount.second == nil && leading.opener == nil
      ? context.nameStrength(of: first, before: leading.start) : nil
    let mayBeUnknown =
      strength == nil && !first.isSingleWord && !context.looksLikeYear(first)
      && !first.isImplicitOne
    let phrase = nouns.phrase(
      at: amount.tokens.upperBound, allowsMass: false, allowsUnknown: mayBeUnknown)
    let isScaled = first.order >= 6 || (amount.second?.order ?? 0) >= 6
    guard let phrase, phrase.isKnown || !isScaled else {
      if let listed = listed(count, amount, strength) { return listed }
      return isScaled || isThousandsOfMoney(amount, leading)
        ? scaledMoney(count, amount, leading) : nil
    }
    guard counts(phrase, amount, leading, strength) else { return nil }
    take(phrase, into: &count, amount)
    return count
  }

  /// Whether a known or unknown noun after the number is counted by it.
  func counts(
    _ phrase: NounPhraseReader.Phrase, _ amount: Amount, _ leading: BoundReader.Leading,
    _ strength: NameStrength?
  ) -> Bool {
    let first = amount.first
    if strength == .always { return false }
    if strength == .soft, !isCountedAfterName(phrase, first) { return false }
    if !phrase.isKnown, !canCountUnknown(first, leading) { return false }
    if context.looksLikeYear(first), leading.bound == nil,
      !context.opensQuantity(before: leading.start)
    {
      return false
    }
    if isOne(first) { return leading.bound != nil || standsAgainstNumber(amount, phrase) }
    if first.isImplicitOne, leading.bound == nil {
      return text.word(first.tokens.lowerBound - 1) == rules.words.wholly
    }
    if first.isSingleWord, !phrase.isKnown { return false }
    return true
  }

  /// `một`, which is an article as well.
  func isOne(_ numeral: Numeral) -> Bool {
    numeral.isSingleWord && text.word(numeral.tokens.lowerBound) == rules.words.one
  }

  /// `4.0`: decimals, though they are zero.
  func isPrintedDecimal(_ numeral: Numeral) -> Bool {
    numeral.tokens.count == 3 && text[numeral.tokens.upperBound - 1].isNumber
      && text[numeral.tokens.upperBound - 1].length != 3
  }

  /// Whether a noun at the start of a sentence or line stands right before (`Hình 3 mô tả`).
  func followsNoun(_ index: Int) -> Bool {
    for length in 1...3 where index >= length {
      let start = index - length
      guard text[start].flags.contains(.startsSentence) else { continue }
      return text.hits.starting(at: start).contains {
        $0.kind == .countable && $0.tokens.upperBound == index
      }
    }
    return false
  }

  /// Whether a number may count a noun that no lexicon knows: a whole number that is not printed
  /// behind a name (`Vĩnh Tân 1 nghiên cứu`).
  func canCountUnknown(_ first: Numeral, _ leading: BoundReader.Leading) -> Bool {
    let start = first.tokens.lowerBound
    if let value = first.value, !value.isInteger || isPrintedDecimal(first) { return false }
    if followsNoun(start) { return false }
    if leading.bound != nil || text[start].flags.contains(.startsSentence) { return true }
    let before = text[start - 1]
    return claims.owner(start - 1) != .organization
      && (!before.flags.contains(.capitalized) || before.flags.contains(.startsSentence))
  }

  /// After `nhóm`, `ngày` and the like only people are counted, or what is too many for a name.
  func isCountedAfterName(_ phrase: NounPhraseReader.Phrase, _ first: Numeral) -> Bool {
    guard phrase.isKnown else { return false }
    if phrase.nounClass == .person || rules.capacities[text.word(phrase.tokens.lowerBound)] {
      return true
    }
    if rules.results[text.word(phrase.tokens.lowerBound)],
      context.name(before: first.tokens.lowerBound)?.isForeign == true
    {
      return true
    }
    if first.form == .words { return phrase.nounClass != .body }
    guard let value = first.value else { return true }
    return value > ExactDecimal(99) && !context.looksLikeYear(first)
  }

  /// `một thôn, hai tổ`: an article stands for a number where another number stands beside it.
  func standsAgainstNumber(_ amount: Amount, _ phrase: NounPhraseReader.Phrase) -> Bool {
    let next = phrase.tokens.upperBound
    guard text[next].isMark(",") || text.word(next) == rules.words.and else { return false }
    guard let numeral = rules.numerals.read(at: next + 1, in: text), numeral.value != nil else {
      return false
    }
    return text.word(next + 1) != rules.words.one
      && nouns.phrase(at: numeral.tokens.upperBound, allowsMass: false, allowsUnknown: false) != nil
  }

  /// `5 và 6 tấn`: a number whose unit stands after the next one.
  func listed(_ count: Count, _ amount: Amount, _ strength: NameStrength?) -> Count? {
    let first = amount.first
    guard amount.second == nil, first.form == .digits, strength == nil,
      !context.looksLikeYear(first), joinsList(first.tokens.upperBound),
      let next = AmountReader(rules: rules, text: text, claims: claims).amount(
        at: first.tokens.upperBound + 1, opener: .unknown),
      next.second == nil, next.first.form != .words, let unit = next.unit, unit.unit.kind != .cents
    else { return nil }
    var count = count
    count.mention.rule = CountRule.listed.rawValue
    count.value = count.value?.scaled(by: next.first.scale)
    switch unit.unit.kind {
    case .percent: count.kind = .percent
    case .money, .cents:
      count.kind = .money
      count.currency = unit.unit.code
    case .measure:
      count.kind = .measure
      count.unit = text.string(unit.tokens)
      count.ucum = unit.unit.code.isEmpty ? nil : unit.unit.code
    }
    return count
  }

  func joinsList(_ index: Int) -> Bool {
    text.word(index) == rules.words.and
      || text.word(index) == rules.by && text.isJoined(index) == text.isJoined(index + 1)
  }
}
