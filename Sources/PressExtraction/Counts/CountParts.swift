import PressText

/// Number, noun, unit parts and what a unit is counted per.
extension CountScan {
  func setNumber(_ count: inout CountDraft, _ amount: Amount) {
    if amount.second != nil, let ends = amount.ends {
      count.low = ends.low
      count.high = ends.high
      count.bound = .range
    } else if amount.first.isVague {
      count.low = amount.first.low
      count.bound = .vague
    } else if amount.first.isRange {
      count.low = amount.first.low
      count.high = amount.first.high
      count.bound = .range
    } else {
      count.value = amount.first.value
    }
    if amount.isRising { count.change = .increase }
    if amount.isFalling { count.change = .decrease }
  }

  /// `2,500 đồng`, `2,500 người` and `25,000 USD` are thousands.
  func takeGroupedComma(_ count: inout CountDraft, _ amount: Amount) {
    guard let grouped = amount.first.grouped,
      amount.first.scale == 0
        ? count.kind == .cardinal || isDong(count.unit) || isEnglish(amount)
        : amount.second == nil && isRound(amount.first)
    else { return }
    guard let second = amount.second else {
      count.value = grouped
      return
    }
    guard let high = second.grouped, second.scale == 0, grouped < high else { return }
    (count.low, count.high) = (grouped, high)
  }

  /// `22,600 tỷ đồng`: hundreds of billions behind a comma, which as decimals would not be written out; `36,200 triệu
  /// đồng` is the price of gold.
  private func isRound(_ number: Numeral) -> Bool {
    let last = text[number.tokens.lowerBound + 2]
    return number.scale == 9 && number.tokens.count == 4 && last.isNumber && last.code % 100 == 0
  }

  /// `25,000 m2`: three noughts behind a comma, which no decimals are; `57,945 USD`, `8,500 USD`: a sum, where no price of
  /// a pound or a barrel is told (`17,193 USD/ounce`) and no rate of exchange; small rates rarely end with a nought.
  private func isEnglish(_ amount: Amount) -> Bool {
    let last = text[(amount.second ?? amount.first).tokens.upperBound - 1]
    if last.isNumber, last.code == 0 { return true }
    guard let unit = amount.unit, unit.kind == .money, let value = amount.first.value,
      !words.ratedCurrencies.contains(text.word(unit.tokens.lowerBound)),
      value >= ExactDecimal(10) || value >= ExactDecimal(2) && last.isNumber && last.code % 10 == 0
    else { return false }
    let (before, end) = (amount.first.tokens.lowerBound - 1, unit.tokens.upperBound)
    let isRate =
      text[before].isMark("=") || words.exchanging.contains(text.word(before))
      || words.exchanging.contains(text.word(before - 1)) || text[end].isMark("/")
      || text[end].isMark("-") || words.exchanging.contains(text.word(end))
    // `16,125 USD ⟨mỗi ounce⟩`, `34,510 baht ⟨cho 1 USD⟩`
    return !isRate && !text.hits.hasTerm(.unit, at: end + 1) && !text[end + 1].isNumber
  }

  private func isDong(_ unit: Int32?) -> Bool {
    guard let unit else { return false }
    return rules.lexicon.units[Int(unit)].codeNumber == rules.lexicon.dong
  }

  /// `2 đô la và 23 xen`, `hai đô 23`.
  func takeCents(_ count: inout CountDraft, _ unit: UnitReading) {
    guard unit.kind == .money, unit.codeNumber != rules.lexicon.dong, let whole = count.value else {
      return
    }
    var index = unit.tokens.upperBound
    if text.word(index) == words.and { index += 1 }
    guard !text[index].flags.contains(.startsSentence),
      let cents = rules.numerals.read(at: index, in: text), let value = cents.value,
      value < ExactDecimal(100), value.isInteger, claims.isFree(cents.tokens)
    else { return }
    var end = cents.tokens.upperBound
    if let name = self.unit(at: end, scale: 0), name.kind == .cents {
      end = name.tokens.upperBound
    } else {
      let next = text[end]
      guard index == unit.tokens.upperBound, text[index].isNumber, text[index].length == 2,
        next.kind == .none || next.flags.contains(.startsSentence)
      else { return }
    }
    count.value = whole.adding(value.scaled(by: -2))
    count.end = end
  }

  /// `2 tấn rưỡi`, `2 tuổi rưỡi`.
  func takeHalf(_ count: inout CountDraft) {
    guard text.word(count.end) == words.halfMore, let value = count.value, value.isInteger else {
      return
    }
    count.value = value.adding(ExactDecimal(5, exponent: -1))
    count.end += 1
  }

  /// `1m71`.
  func takeCentimetres(_ count: inout CountDraft, _ unit: UnitReading) {
    let end = count.end
    guard unit.codeNumber == rules.lexicon.metre, unit.tokens.count == 1, text.isJoined(end),
      text[end].isNumber, text[end].length == 2, !continuesIntoCode(end + 1),
      let value = count.value
    else { return }
    count.value = value.adding(ExactDecimal(Int64(text[end].code), exponent: -2))
    count.end = end + 1
  }

  func takePer(_ count: inout CountDraft) {
    guard let per = per(at: count.end), !isSameUnit(per, as: count.unit) else { return }
    count.per = per
    count.end = per.upperBound
  }

  /// `693 ha/⟨750 ha⟩`: a plan in the same unit, and no rate.
  private func isSameUnit(_ per: Range<Int>, as row: Int32?) -> Bool {
    guard let row, text[per.lowerBound].isNumber,
      let unit = unit(at: per.lowerBound + 1, scale: 9)
    else { return false }
    return unit.codeNumber == rules.lexicon.units[Int(row)].codeNumber
  }

  func takeNoun(_ count: inout CountDraft, allowsUnknown: Bool) {
    guard
      let phrase = phrase(at: count.end, allowsMass: true, allowsUnknown: allowsUnknown),
      count.kind != .money || phrase.nounClass == .mass || isSecurity(phrase),
      claims.isFree(phrase.tokens), !isParticle(phrase), !isSum(phrase, of: count.kind),
      !words.stage.starts(in: text, at: phrase.tokens.lowerBound),
      count.kind != .measure || isSubstance(phrase, after: count.end)
    else { return }
    count.noun = phrase.tokens
    count.end = phrase.tokens.upperBound
  }

  /// `dài 5 km ⟨tổng vốn đầu tư⟩ 12 tỷ đồng`: what another count tells, and nothing that has a length.
  private func isSum(_ phrase: NounPhrase, of kind: Count.Kind) -> Bool {
    guard text.word(phrase.tokens.lowerBound) == words.total else { return false }
    let next = phrase.tokens.upperBound
    return kind == .measure
      || kind == .money
        && (text[next].isNumber || rules.roles[text.word(next)].contains(.endsBound))
  }

  /// `40 m2 ⟨bằng⟩ đá`, `40 độ C ⟨nơi⟩ thành phố`: a word that begins what comes next as well.
  private func isParticle(_ phrase: NounPhrase) -> Bool {
    rules.roles[text.word(phrase.tokens.lowerBound)].contains(.means)
  }

  /// `2.000 tỷ đồng ⟨trái phiếu⟩`: a paper that stands for a sum.
  private func isSecurity(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count == 2 && text.word(phrase.tokens.lowerBound + 1) == words.paper
  }

  /// Whether a noun may be measured: no colour, no price of what is measured (`5 kg | giá 20.000 đồng`),
  /// and no name that a capital opens.
  private func isSubstance(_ phrase: NounPhrase, after end: Int) -> Bool {
    let start = phrase.tokens.lowerBound
    let flags = text[start].flags
    if phrase.tokens.count == 1, rules.roles[text.word(start)].contains(.verbLike) { return false }
    if phrase.isKnown, isBearer(phrase) || opensAmount(phrase) { return false }
    return !rules.roles[text.word(start)].contains(.hue) && !isPrice(phrase)
      && (!flags.contains(.capitalized) || flags.contains(.upperCase))
  }

  /// `khu vực 100 m | ⟨bảo vệ⟩ bờ biển`, `nặng 60 kg | ⟨người⟩ mẫu`: people and bodies, of whom nothing is measured.
  private func isBearer(_ phrase: NounPhrase) -> Bool {
    phrase.nounClass == .person
      || phrase.nounClass == .body && !words.measured.contains(text.word(phrase.tokens.lowerBound))
  }

  /// `2,0 lít | ⟨công suất⟩ 150 mã lực`, `75 mg | ⟨hộp⟩ 30 viên`: a noun with an amount of its own; but `2 lượng vàng 9999`
  /// and `300 g bột 200 g đường`.
  private func opensAmount(_ phrase: NounPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    let last = text.word(next - 1)
    guard text[next].isNumber, !text[next].flags.contains(.startsSentence),
      claims.owner(next) == nil, last != words.gold, last != words.silver,
      let numeral = rules.numerals.read(at: next, in: text)
    else { return false }
    if rules.roles[last].contains(.amount) { return true }
    let unit = unit(at: numeral.tokens.upperBound, scale: numeral.scale)
    return unit?.kind != .measure && unit?.kind != .percent
  }

  /// Whether `giá` names a price that follows; else it may be the sprouts.
  private func isPrice(_ phrase: NounPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    // `10 m3 đầu ⟨giá⟩ 9.600 đồng`
    let isName =
      phrase.tokens.count == 1
      || phrase.tokens.count == 2 && text.word(phrase.tokens.lowerBound) == words.first
    return isName && text.word(next - 1) == words.price
      && (text[next].isNumber || rules.roles[text.word(next)].contains(.opener))
  }

  func take(_ phrase: NounPhrase, into count: inout CountDraft, _ amount: Amount) {
    count.noun = phrase.tokens
    count.end = phrase.tokens.upperBound
    takeGroupedComma(&count, amount)
    guard let per = per(at: count.end) else { return }
    if phrase.nounClass == .body, text.hits.hasTerm(.countable, at: per.lowerBound) { return }
    count.per = per
    count.end = per.upperBound
  }
}
