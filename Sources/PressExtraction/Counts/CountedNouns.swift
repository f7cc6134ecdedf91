import PressText

/// Whether a noun behind a number is counted by it.
extension CountScan {
  /// Whether a known or unknown noun after the number is counted by it.
  func counts(
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
    // `nổ gần ⟨1⟩ trạm bơm`
    if first.form == .digits, first.value == .one, isNear(leading, first) { return false }
    if isOne(first) {
      return leading.bound != nil && !leading.isPreposition && !isNear(leading, first)
        || standsAgainstNumber(phrase)
        || standsBeside(previous, phrase, leading.start)
    }
    if first.isImplicitOne, leading.bound == nil {
      return text.word(first.tokens.lowerBound - 1) == words.wholly
    }
    if first.isSingleWord, !phrase.isKnown { return false }
    return true
  }

  /// `nổ ⟨gần một⟩ trạm bơm`: beside something, where no lap, life or the like is told to be nearly over.
  private func isNear(_ leading: LeadingBound, _ first: Numeral) -> Bool {
    text.word(leading.start) == words.near && leading.start + 1 == first.tokens.lowerBound
      && !words.wholes.contains(text.word(first.tokens.upperBound))
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
    guard joins(next) else { return false }
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
      joins(start - 1)
    else { return false }
    return !text.crossesSentence(previous.tokens.lowerBound..<start + 1)
  }
}
