import PressText

/// Makes one count of the words around a number.
struct CountBuilder {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  private var context: CountContext { CountContext(rules: rules, text: text, claims: claims) }
  private var units: UnitReader { UnitReader(rules: rules, text: text) }
  private var bounds: BoundReader { BoundReader(rules: rules, text: text, claims: claims) }
  private var nouns: NounPhraseReader { NounPhraseReader(rules: rules, text: text) }

  /// The count whose number starts at a token.
  ///
  /// `limit`: The end of the count before; bound words are not taken from it.
  /// `previous`: The count before, whose noun a bare `5 triệu` may stand for.
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

  private func isOfSameSentence(_ previous: Count, _ index: Int) -> Bool {
    !text.crossesSentence(previous.mention.tokens.lowerBound..<index + 1)
  }

  /// Whether the digits of an amount are no part of a code and its words no other words.
  private func isSound(_ amount: Amount) -> Bool {
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

  private func interpret(_ amount: Amount, _ leading: BoundReader.Leading) -> Count? {
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
  private func isAgeFrame(_ amount: Amount, _ leading: BoundReader.Leading) -> Bool {
    guard amount.unit == nil, text.word(leading.start - 1) == rules.words.age,
      claims.owner(leading.start - 1) == nil, !text[leading.start].flags.contains(.startsSentence)
    else { return false }
    let value = amount.first.value ?? .zero
    return value > .zero && value < ExactDecimal(120)
      && nouns.phrase(at: amount.tokens.upperBound, allowsMass: false, allowsUnknown: false) == nil
  }

  private func age(_ count: Count, _ amount: Amount) -> Count? {
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
  private func multiple(
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
  private func quantity(
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

  private func cardinal(
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
  private func counts(
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
  private func isOne(_ numeral: Numeral) -> Bool {
    numeral.isSingleWord && text.word(numeral.tokens.lowerBound) == rules.words.one
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
      guard text[start].flags.contains(.startsSentence) else { continue }
      return text.hits.starting(at: start).contains {
        $0.kind == .countable && $0.tokens.upperBound == index
      }
    }
    return false
  }

  /// Whether a number may count a noun that no lexicon knows: a whole number that is not printed
  /// behind a name (`Vĩnh Tân 1 nghiên cứu`).
  private func canCountUnknown(_ first: Numeral, _ leading: BoundReader.Leading) -> Bool {
    let start = first.tokens.lowerBound
    if let value = first.value, !value.isInteger || isPrintedDecimal(first) { return false }
    if followsNoun(start) { return false }
    if leading.bound != nil || text[start].flags.contains(.startsSentence) { return true }
    let before = text[start - 1]
    return claims.owner(start - 1) != .organization
      && (!before.flags.contains(.capitalized) || before.flags.contains(.startsSentence))
  }

  /// After `nhóm`, `ngày` and the like only people are counted, or what is too many for a name.
  private func isCountedAfterName(_ phrase: NounPhraseReader.Phrase, _ first: Numeral) -> Bool {
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
  private func standsAgainstNumber(_ amount: Amount, _ phrase: NounPhraseReader.Phrase) -> Bool {
    let next = phrase.tokens.upperBound
    guard text[next].isMark(",") || text.word(next) == rules.words.and else { return false }
    guard let numeral = rules.numerals.read(at: next + 1, in: text), numeral.value != nil else {
      return false
    }
    return text.word(next + 1) != rules.words.one
      && nouns.phrase(at: numeral.tokens.upperBound, allowsMass: false, allowsUnknown: false) != nil
  }

  /// `5 và 6 tấn`: a number whose unit stands after the next one.
  private func listed(_ count: Count, _ amount: Amount, _ strength: NameStrength?) -> Count? {
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

  private func joinsList(_ index: Int) -> Bool {
    text.word(index) == rules.words.and
      || text.word(index) == rules.by && text.isJoined(index) == text.isJoined(index + 1)
  }

  // MARK: - Money without its currency

  /// `giá 500 nghìn`.
  private func isThousandsOfMoney(_ amount: Amount, _ leading: BoundReader.Leading) -> Bool {
    (amount.first.scale == 3 || amount.second?.scale == 3)
      && (amount.first.form == .mixed || amount.second?.form == .mixed)
      && (rules.prices[text.word(leading.start - 1)]
        || text[amount.tokens.upperBound].kind != .word)
  }

  private func scaledMoney(
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

  // MARK: - Parts

  private func setNumber(_ count: inout Count, _ amount: Amount) {
    if let ends = amount.ends {
      count.low = ends.low
      count.high = ends.high
      count.bound = .range
    } else if amount.first.isVague {
      count.low = amount.first.low
      count.bound = .vague
    } else if amount.first.high != nil {
      count.low = amount.first.low
      count.high = amount.first.high
      count.bound = .range
    } else {
      count.value = amount.first.value
    }
    if amount.isRising { count.change = .increase }
    if amount.isFalling { count.change = .decrease }
  }

  /// `2,500 đồng` and `2,500 người` are two thousand five hundred.
  private func takeGroupedComma(_ count: inout Count, _ amount: Amount) {
    guard amount.second == nil, let grouped = amount.first.grouped, amount.first.scale == 0,
      count.currency == "VND" || count.kind == .cardinal
    else { return }
    count.value = grouped
  }

  /// `2 đô la và 23 xen`, `hai đô 23`.
  private func takeCents(_ count: inout Count, _ unit: UnitReader.Reading) {
    guard unit.unit.kind == .money, unit.unit.code != "VND", let whole = count.value else { return }
    var index = unit.tokens.upperBound
    if text.word(index) == rules.words.and { index += 1 }
    guard !text[index].flags.contains(.startsSentence),
      let cents = rules.numerals.read(at: index, in: text), let value = cents.value,
      value < ExactDecimal(100), value.isInteger, claims.isFree(cents.tokens)
    else { return }
    var end = cents.tokens.upperBound
    if let name = units.unit(at: end, scale: 0), name.unit.kind == .cents {
      end = name.tokens.upperBound
    } else {
      let next = text[end]
      guard index == unit.tokens.upperBound, text[index].isNumber, text[index].length == 2,
        next.kind == .none || next.flags.contains(.startsSentence)
      else { return }
    }
    count.value = whole.adding(value.scaled(by: -2))
    count.mention.tokens = count.mention.tokens.lowerBound..<end
  }

  /// `2 tấn rưỡi`.
  private func takeHalf(_ count: inout Count) {
    let end = count.mention.tokens.upperBound
    guard text.word(end) == rules.words.halfMore, let value = count.value, value.isInteger else {
      return
    }
    count.value = value.adding(ExactDecimal(5, exponent: -1))
    count.mention.tokens = count.mention.tokens.lowerBound..<end + 1
  }

  /// `1m71`.
  private func takeCentimetres(_ count: inout Count, _ unit: UnitReader.Reading) {
    let end = count.mention.tokens.upperBound
    guard unit.unit.code == "m", unit.tokens.count == 1, text.isJoined(end), text[end].isNumber,
      text[end].length == 2, !context.continuesIntoCode(end + 1), let value = count.value
    else { return }
    count.value = value.adding(ExactDecimal(Int64(text[end].code), exponent: -2))
    count.mention.tokens = count.mention.tokens.lowerBound..<end + 1
  }

  private func takePer(_ count: inout Count) {
    guard let per = units.per(at: count.mention.tokens.upperBound) else { return }
    count.per = text.string(per)
    count.mention.tokens = count.mention.tokens.lowerBound..<per.upperBound
  }

  private func takeNoun(_ count: inout Count, allowsUnknown: Bool) {
    guard
      let phrase = nouns.phrase(
        at: count.mention.tokens.upperBound, allowsMass: true, allowsUnknown: allowsUnknown),
      count.kind != .money || phrase.nounClass == .mass, claims.isFree(phrase.tokens)
    else { return }
    setNoun(&count, phrase)
  }

  private func take(_ phrase: NounPhraseReader.Phrase, into count: inout Count, _ amount: Amount) {
    setNoun(&count, phrase)
    takeGroupedComma(&count, amount)
    let end = count.mention.tokens.upperBound
    guard let per = units.per(at: end) else { return }
    if phrase.nounClass == .body, text.hits.longest(.countable, at: per.lowerBound) != nil {
      return
    }
    count.per = text.string(per)
    count.mention.tokens = count.mention.tokens.lowerBound..<per.upperBound
  }

  private func setNoun(_ count: inout Count, _ phrase: NounPhraseReader.Phrase) {
    count.noun = lowerStart(text.string(phrase.tokens), of: phrase.tokens.lowerBound)
    count.mention.tokens = count.mention.tokens.lowerBound..<phrase.tokens.upperBound
  }

  /// The noun with a small first letter, but for an abbreviation.
  private func lowerStart(_ noun: String, of index: Int) -> String {
    guard !text[index].flags.contains(.upperCase), let first = noun.first else { return noun }
    return first.lowercased() + noun.dropFirst()
  }

  // MARK: - Whole

  /// Sets bound, change and span by what stands on either side.
  private func finish(
    _ count: inout Count, _ amount: Amount, _ leading: BoundReader.Leading, after limit: Int
  ) {
    var start = amount.tokens.lowerBound
    var end = count.mention.tokens.upperBound
    let trailing = trailing(after: end, opener: leading.opener)
    if let trailing, amount.second == nil {
      count.bound = trailing.bound
      end = trailing.end
    }
    let comparison = leading.compares ? comparisonStart(count, leading, end) : nil
    let dropsBound = leading.compares && comparison == nil || isPlace(count, leading)
    if leading.start >= limit, leading.start < start {
      let usesOpener = leading.opener == nil || amount.second != nil || trailing != nil
      if let comparison {
        start = comparison
      } else if !dropsBound, usesOpener, leading.bound != nil || leading.fold != nil {
        start = leading.start
      } else if let opener = leading.opener, usesOpener {
        start = opener
      } else if !dropsBound, leading.bound != nil, let opener = leading.opener,
        opener > leading.start
      {
        start = leading.start
      }
      if let bound = leading.bound, !dropsBound, count.bound == .exact { count.bound = bound }
    }
    if count.change == nil { count.change = context.changeVerb(before: start) }
    count.mention.tokens = start..<end
  }

  /// `trở lên`, also behind what completes the noun of a quantity that `từ` opens.
  private func trailing(after end: Int, opener: Int?) -> (bound: Count.Bound, end: Int)? {
    for index in end...(opener == nil ? end : end + 3) {
      if let trailing = bounds.trailing(at: index) { return trailing }
      guard text[index].isWord, claims.owner(index) == nil else { return nil }
    }
    return nil
  }

  /// Where the bound of a comparison starts; nil for a difference (`cao hơn 1,2 tạ/ha so với`).
  ///
  /// A height or length is a bound (`cao ⟨hơn 90 m⟩`), and so is what has no subject
  /// (`⟨nhiều hơn 1 đô la⟩`); people and things are compared only with `so với`.
  private func comparisonStart(
    _ count: Count, _ leading: BoundReader.Leading, _ end: Int
  ) -> Int? {
    if text.word(end) == rules.words.compared || count.value == nil { return nil }
    if text[leading.start].flags.contains(.startsSentence) { return leading.start }
    if count.kind == .cardinal { return leading.start }
    return count.kind == .measure && count.ucum == "m" && count.per == nil ? leading.start + 1 : nil
  }

  /// `trên 23 tuyến phố`, `dưới 3 hình thức`: a preposition.
  private func isPlace(_ count: Count, _ leading: BoundReader.Leading) -> Bool {
    guard leading.isPreposition, count.kind == .cardinal, let value = count.value?.integer,
      value % 10 != 0 || value == 10,
      let hit = text.hits.starting(at: count.mention.tokens.upperBound - 1).last(where: {
        $0.kind == .countable
      }) ?? nounHit(count)
    else { return false }
    return CountLexicon.nounClass(hit) == .surface || rules.surfaces[text.word(Int(hit.start))]
  }

  private func nounHit(_ count: Count) -> TermHit? {
    for index in count.mention.tokens {
      if let hit = text.hits.longest(.countable, at: index) { return hit }
    }
    return nil
  }

  // MARK: - Forms of their own

  /// `gấp đôi`, `gấp rưỡi`, `gấp ba`.
  private func spelledFold(at index: Int) -> Count? {
    let words = rules.words
    let value: ExactDecimal
    switch text.word(index + 1) {
    case words.double: value = ExactDecimal(2)
    case words.halfMore: value = ExactDecimal(15, exponent: -1)
    default: return nil
    }
    var end = index + 2
    if text.word(end) == words.times { end += 1 }
    var start = index
    let leading = bounds.leading(before: index)
    var count = Count(
      mention: Mention(tokens: index..<end, rule: CountRule.fold.rawValue), kind: .multiple)
    count.value = value
    if let bound = leading.bound, leading.opener == nil {
      start = leading.start
      count.bound = bound
    } else if let hit = text.hits.longest(.bound, at: index + 1), hit.tokens.upperBound < end {
      count.bound = rules.lexicon.bounds[Int(hit.payload)].bound
    }
    count.change = context.changeVerb(before: start)
    count.mention.tokens = start..<end
    return count
  }

  private func ratio(at index: Int) -> Count? {
    guard context.isCreditableRatioStart(index) else { return nil }
    let reader = RatioReader(rules: rules, text: text, claims: claims)
    guard let ratio = reader.ratio(at: index) else { return nil }
    return RatioBuilder(rules: rules, text: text, claims: claims).count(ratio, at: index)
  }

  // MARK: - Currency before the number

  /// Whether a token is a currency that may stand before its number.
  func startsPrefixedMoney(_ index: Int) -> Bool {
    guard rules.prefixCurrencies[text.word(index)] || text[index].kind == .mark,
      let hit = text.hits.longest(.unit, at: index)
    else { return false }
    return rules.lexicon.units[Int(hit.payload)].kind == .money
      && rules.numerals.words[text.word(index)].role == .none
  }

  private func prefixedMoney(at index: Int, after limit: Int) -> Count? {
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
  private func secondPrefixed(_ amount: Amount, _ unit: UnitReader.Reading) -> Amount? {
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
