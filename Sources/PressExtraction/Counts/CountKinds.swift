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
    if text.word(count.end) == words.age {
      count.end += 1
      takeHalf(&count)
    }
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
      || text.word(end) == words.compared
      // `phạt ⟨20 lần⟩ mức lương cơ sở`
      || text.word(end) == words.level && !isOne(amount.first)
      || !isTally(leading.start, end)
        && (!isOne(amount.first) && isMultiplied(leading.start)
          || changeVerb(before: leading.start) != nil)
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

  /// `nhân ⟨4 lần⟩`, `nhân lên ⟨4 lần⟩`, `vượt quy chuẩn ⟨4 lần⟩`.
  private func isMultiplied(_ start: Int) -> Bool {
    if words.limits.contains(where: { $0.ends(in: text, before: start) }) {
      for place in stride(from: start - 1, through: max(0, start - 6), by: -1) {
        guard text[place].isWord else { break }
        if text.word(place) == words.exceeding { return true }
        if text[place].flags.contains(.startsSentence) { break }
      }
      return false
    }
    let verb = text.word(start - 1) == words.up ? start - 2 : start - 1
    return rules.roles[text.word(verb)].contains(.multiplier)
  }

  /// `tăng ⟨5 lần⟩, giảm ⟨3 lần⟩`: how often each happened, where both stand side by side.
  private func isTally(_ start: Int, _ end: Int) -> Bool {
    let role = rules.roles[text.word(start - 1)]
    let other: CountRole =
      role.contains(.increase) ? .decrease : role.contains(.decrease) ? .increase : []
    guard other != [] else { return false }
    if joins(end), rules.roles[text.word(end + 1)].contains(other),
      let next = rules.numerals.read(at: end + 2, in: text)
    {
      return text.word(next.tokens.upperBound) == words.times
    }
    return joins(start - 2) && text.word(start - 3) == words.times
      && (max(0, start - 8)..<max(0, start - 3)).contains {
        rules.roles[text.word($0)].contains(other)
      }
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
    // `Km 1632 + ⟨300 m⟩`, `chuyên án ⟨062L⟩`, `bão số ⟨3 ký⟩`, `vòng ⟨16 V⟩.League`
    if unit.kind == .measure,
      isStone(before: amount.tokens.lowerBound) || isCode(amount.first)
        || isSigned(amount.first, unit) || startsName(unit)
    {
      return nil
    }
    var count = count
    take(unit, into: &count, amount)
    takeHalf(&count)
    takeCentimetres(&count, unit)
    takePer(&count)
    // `40 m2 ⟨vuông⟩`, but `3 m2 vuông tôm`
    if unit.kind == .measure, text[count.end - 1].isNumber, text.word(count.end) == words.square,
      text.hits.longest(.countable, at: count.end)?.tokens.count ?? 1 == 1
    {
      count.end += 1
    }
    if count.per.isEmpty {
      takeNoun(
        &count,
        allowsUnknown: unit.kind == .percent
          && isAbbreviation(skipQuantifier(at: count.end, ofShare: true))
          || unit.kind == .measure && rules.lexicon.units[Int(unit.row)].takesSubstance)
      takePer(&count)
    } else if unit.kind == .measure {
      takeNoun(&count, allowsUnknown: false)
    }
    return count
  }

  /// Whether `số` before a number names a thing by it, and what looks like kilograms is signing (`bão số ⟨3 ký⟩ xác nhận`).
  private func isSigned(_ number: Numeral, _ unit: UnitReading) -> Bool {
    text.word(unit.tokens.lowerBound) == words.signing
      && text.word(number.tokens.lowerBound - 1) == words.number
  }

  /// Whether a unit's letter begins a name that goes on behind a full stop or dash (`V.League`).
  private func startsName(_ unit: UnitReading) -> Bool {
    let (letter, mark) = (unit.tokens.upperBound - 1, unit.tokens.upperBound)
    guard text[letter].length == 1, text[letter].flags.contains(.capitalized),
      text[mark].isMark(".") || text[mark].isMark("-")
    else { return false }
    return text.isJoined(mark + 1) && text[mark + 1].isWord && text[mark + 1].length > 1
      && text[mark + 1].flags.contains(.capitalized)
  }

  /// Sets what sort of quantity a unit makes of a count.
  private func take(_ unit: UnitReading, into count: inout CountDraft, _ amount: Amount) {
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
      count.kind = .measure
      count.rule = .measure
      count.unitTokens = unit.tokens
      takeGroupedComma(&count, amount)
      count.unit =
        isTemperature(unit, before: amount.tokens.lowerBound) ? rules.lexicon.celsiusRow : unit.row
    }
  }

  /// An abbreviation of capitals that is no code (`TSDĐ`).
  private func isAbbreviation(_ index: Int) -> Bool {
    let token = text[index]
    return token.isWord && token.flags.contains(.upperCase) && token.length > 1
      && !text[index + 1].isNumber && !text.hits.hasTerm(.documentType, at: index)
  }

  /// `một`, which is an article as well.
  func isOne(_ numeral: Numeral) -> Bool {
    numeral.isSingleWord && text.word(numeral.tokens.lowerBound) == words.one
  }
}
