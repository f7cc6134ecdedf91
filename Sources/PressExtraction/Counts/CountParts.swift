import PressText

/// Number, noun, unit parts and what a unit is counted per.
extension CountBuilder {
  func setNumber(_ count: inout Count, _ amount: Amount) {
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
  func takeGroupedComma(_ count: inout Count, _ amount: Amount) {
    guard amount.second == nil, let grouped = amount.first.grouped, amount.first.scale == 0,
      count.currency == "VND" || count.kind == .cardinal
    else { return }
    count.value = grouped
  }

  /// `2 đô la và 23 xen`, `hai đô 23`.
  func takeCents(_ count: inout Count, _ unit: UnitReader.Reading) {
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
  func takeHalf(_ count: inout Count) {
    let end = count.mention.tokens.upperBound
    guard text.word(end) == rules.words.halfMore, let value = count.value, value.isInteger else {
      return
    }
    count.value = value.adding(ExactDecimal(5, exponent: -1))
    count.mention.tokens = count.mention.tokens.lowerBound..<end + 1
  }

  /// `1m71`.
  func takeCentimetres(_ count: inout Count, _ unit: UnitReader.Reading) {
    let end = count.mention.tokens.upperBound
    guard unit.unit.code == "m", unit.tokens.count == 1, text.isJoined(end), text[end].isNumber,
      text[end].length == 2, !context.continuesIntoCode(end + 1), let value = count.value
    else { return }
    count.value = value.adding(ExactDecimal(Int64(text[end].code), exponent: -2))
    count.mention.tokens = count.mention.tokens.lowerBound..<end + 1
  }

  func takePer(_ count: inout Count) {
    guard let per = units.per(at: count.mention.tokens.upperBound) else { return }
    count.per = text.string(per)
    count.mention.tokens = count.mention.tokens.lowerBound..<per.upperBound
  }

  func takeNoun(_ count: inout Count, allowsUnknown: Bool) {
    guard
      let phrase = nouns.phrase(
        at: count.mention.tokens.upperBound, allowsMass: true, allowsUnknown: allowsUnknown),
      count.kind != .money || phrase.nounClass == .mass, claims.isFree(phrase.tokens)
    else { return }
    setNoun(&count, phrase)
  }

  func take(_ phrase: NounPhraseReader.Phrase, into count: inout Count, _ amount: Amount) {
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

  func setNoun(_ count: inout Count, _ phrase: NounPhraseReader.Phrase) {
    count.noun = lowerStart(text.string(phrase.tokens), of: phrase.tokens.lowerBound)
    count.mention.tokens = count.mention.tokens.lowerBound..<phrase.tokens.upperBound
  }

  /// The noun with a small first letter, but for an abbreviation.
  func lowerStart(_ noun: String, of index: Int) -> String {
    guard !text[index].flags.contains(.upperCase), let first = noun.first else { return noun }
    return first.lowercased() + noun.dropFirst()
  }
}
