import PressText

/// Sets, holidays, `cùng kỳ`, and the modifiers that words outside a finding give.
extension TimeReader {
  /// Takes `một lần`, `2 lần` after a set's period.
  func onceTail(_ index: Int) -> Int {
    guard let number = smallNumber(index), key(number.end) == .times else { return index }
    return number.end + 1
  }

  /// Takes `lúc 20h` after a set's period (`hằng đêm lúc 20h`).
  func clockTail(_ index: Int) -> Int {
    let at = key(index) == .enters ? index + 1 : index
    guard key(at) == .at, let clock = clock(at + 1), rangeMark(clock.end) == nil else {
      return index
    }
    return dayPart(clock.end)?.end ?? clock.end
  }

  /// `mỗi thứ Bảy`, `mỗi tối thứ Tư`.
  func everyWeekday(_ index: Int) -> TimeFinding? {
    guard key(index) == .each else { return nil }
    let at = dayPart(index + 1)?.end ?? index + 1
    guard let weekday = weekday(at) else { return nil }
    let end = weekdaysEnd(weekday.end) ?? everyTail(weekday.end)?.end ?? weekday.end
    return finding(index..<end, .every(TimeAmount(1, .week)), .set)
  }

  /// `mỗi dịp cuối tuần`, `mỗi cuối tuần`.
  func everyWeekend(_ index: Int) -> TimeFinding? {
    let at = key(index + 1) == .occasion ? index + 2 : index + 1
    guard key(index) == .each, key(at) == .end, key(at + 1) == .week else { return nil }
    return finding(index..<at + 2, .every(TimeAmount(1, .week)), .set)
  }

  /// `24/7`, `24/24 giờ`, `24/24h`.
  func roundTheClock(_ index: Int) -> TimeFinding? {
    guard digits(index, most: 2) == 24, isMark(index + 1, "/"), startsGroup(index),
      let second = digits(index + 2, most: 2), second == 7 || second == 24
    else { return nil }
    var end = index + 3
    if key(end) == .hour || key(end) == .hourShort && isJoined(end) { end += 1 }
    guard !isContinued(end) else { return nil }
    let before = outside(index - 1)
    if second == 7, isMark(end, "/") || before.part != nil { return nil }
    if second == 7, !before.roles.isDisjoint(with: [.strongCue, .weakCue]) { return nil }
    return finding(index..<end, .every(TimeAmount(1, .day)), .set)
  }

  /// Where `hằng năm`, `mỗi tuần` stands after a day, month or weekday: its unit and end.
  func everyTail(_ index: Int) -> (unit: TimeUnit, end: Int)? {
    guard case .every(let unit)? = rules.phrase(at: index, in: text)?.phrase,
      let end = rules.phrase(at: index, in: text)?.end
    else { return nil }
    return (unit, end)
  }

  /// `cùng kỳ`, `cùng kỳ năm trước`, `cùng kỳ 2016`.
  func samePeriod(_ index: Int) -> TimeFinding? {
    let at = index + 2
    // `cùng kỳ quý I/2024`, `cùng kỳ 6 tháng năm 2023`
    if let part = quarter(at) ?? monthsOfYear(at),
      part.time.year != nil || part.time.yearShift != nil
    {
      return finding(index..<part.end, .samePeriod(part.time), .samePeriod)
    }
    if let year = year(at) {
      return finding(index..<year.end, .samePeriod(year.time), .samePeriod)
    }
    if let year = bareYear(at) {
      return finding(index..<year.end, .samePeriod(year.time), .samePeriod)
    }
    if let month = month(at) {
      return finding(index..<month.end, .samePeriod(month.time), .samePeriod)
    }
    if case .shift(let unit, let shift, let base)? = rules.phrase(at: at, in: text)?.phrase,
      let end = rules.phrase(at: at, in: text)?.end, unit == .month || unit == .quarter
    {
      var time = PartialTime(unit == .month ? .month : .quarter)
      (time.shift, time.base) = (shift, base)
      return finding(index..<end, .samePeriod(time), .samePeriod)
    }
    return finding(index..<at, .samePeriod(nil), .samePeriod)
  }

  /// `Tết Nguyên đán Mậu Tuất 2018`, `Ngày Nhà giáo Việt Nam`, `Giáng sinh`.
  ///
  /// Digits after the name say the day better; after `kỷ niệm 70 năm` the day is only a name.
  func holiday(_ index: Int) -> TimeFinding? {
    if key(index) == .tet, let named = cycleYear(index + 1) ?? printedYear(index + 1) {
      return newYear(index, named)
    }
    if key(index) == .tet, let day = tetDay(1, index), day.time.yearShift != nil {
      return finding(index..<day.end, .moment(day.time), .holiday)
    }
    let hasDay = key(index) == .day
    guard let hit = rules.holiday(at: hasDay ? index + 1 : index, in: text),
      hasDay || !hit.holiday.needsDay, claims.isFree(index..<hit.end),
      outside(index - 1).keyword != .year, hasDay || isNameOfDay(index..<hit.end),
      !(hit.holiday.isNationalDay && isForeign(hit.end))
    else { return nil }
    var time = PartialTime(.day)
    (time.month, time.day) = (hit.holiday.month, hit.holiday.day)
    time.isLunar = hit.holiday.isLunar
    var reading = TimeReading(time: time, end: hit.end)
    if let named = cycleYear(reading.end) {
      (reading.time.year, reading.time.isCycleYear) = (named.year, named.isNamed)
      reading.end = named.end
    }
    let isYear = key(reading.end) == .year
    if let printed = freeDigits(reading.end + (isYear ? 1 : 0)), (1900...2100).contains(printed) {
      (reading.time.year, reading.end) = (printed, reading.end + (isYear ? 2 : 1))
    }
    reading = turned(withShiftedYear(reading))
    guard hasDay || reading.end > hit.end || standsAsTime(index, hit.end) else { return nil }
    let bracket = isMark(reading.end, "(") ? reading.end + 1 : reading.end
    if let printed = numericDate(bracket), printed.time.day != nil { return nil }
    return finding(index..<reading.end, .moment(reading.time), .holiday)
  }

  /// Takes `năm nay`, `năm ngoái` after a holiday.
  func withShiftedYear(_ reading: TimeReading) -> TimeReading {
    guard reading.time.year == nil, key(reading.end) == .year, let year = year(reading.end),
      let shift = year.time.shift, year.time.base == .publication
    else { return reading }
    var reading = reading
    (reading.time.yearShift, reading.end) = (shift, year.end)
    return reading
  }

  /// Whether a national day is another country's (`Quốc khánh Pháp`, `ngày Quốc khánh của Estonia`).
  private func isForeign(_ end: Int) -> Bool {
    let at = key(end) == .of ? end + 1 : end
    let token = token(at)
    guard token.isWord else { return false }
    if text.word(at) == rules.home { return false }
    return at > end
      || token.flags.contains(.capitalized) && !token.flags.contains(.startsSentence)
        && word(at).keyword == nil
  }

  /// The year in four digits right after `Tết`.
  private func printedYear(_ index: Int) -> CycleYear? {
    guard let year = freeDigits(index), text[index].length == 4, (1900...2100).contains(year),
      !outside(index + 1).roles.contains(.counted)
    else { return nil }
    return CycleYear(year: year, isNamed: false, end: index + 1)
  }

  /// `Tết Mậu Thân 1968`, `Tết Mậu Thân năm 1968`, `Tết 2018`.
  private func newYear(_ index: Int, _ named: CycleYear) -> TimeFinding {
    var time = PartialTime(.day)
    (time.month, time.day, time.isLunar) = (1, 1, true)
    (time.year, time.isCycleYear) = (named.year, named.isNamed)
    var end = named.end
    if named.isNamed, key(end) == .year, let printed = printedYear(end + 1) {
      (time.year, time.isCycleYear, end) = (printed.year, false, printed.end)
    }
    return finding(index..<end, .moment(time), .holiday)
  }

  /// Whether a holiday's name is one and no piece of other words (`tập trung thu hoạch`).
  private func isNameOfDay(_ range: Range<Int>) -> Bool {
    let index = range.lowerBound
    if key(index) == .tet || text[index].flags.contains(.startsSentence) { return true }
    if range.contains(where: { text[$0].flags.contains(.capitalized) }) { return true }
    let before = outside(index - 1)
    return before.keyword == .tet || before.part != nil
      || !before.roles.isDisjoint(with: [.weakCue, .strongCue])
      || word(index).roles.contains(.weakCue)
  }

  /// Whether a holiday's name tells when and does not only describe (`chợ Giáng sinh`).
  private func standsAsTime(_ index: Int, _ end: Int) -> Bool {
    if key(index) == .tet || text[index].flags.contains(.startsSentence) { return true }
    let before = outside(index - 1)
    return before.part != nil || before.keyword == .season || before.keyword == .hoi
      || !before.roles.isDisjoint(with: [.weakCue, .strongCue, .clockCue, .names])
      || text[end].kind != .word
  }

  /// What `trước`, `sau`, `đến`, `từ` before a finding in its line make of it.
  func contextModifier(
    _ start: Int, _ meaning: TimeFinding.Meaning
  ) -> TimeExpression.Modifier? {
    guard case .moment(let time) = meaning, time.shift == nil, !opensLine(start) else {
      return nil
    }
    // `sau thời điểm ⟨31/12/2016⟩`
    let isPoint = outside(start - 1).keyword == .point && outside(start - 2).keyword == .phase
    switch outside(isPoint ? start - 3 : start - 1).keyword {
    case .before: return .before
    case .side: return .after
    case .to where !isPoint, .through where !isPoint: return isRangeEnd(start) ? nil : .onOrBefore
    default: return nil
    }
  }

  /// Whether another date stands right before `đến`, or `từ` in the few words before, so that it closes
  /// a range; `từ nay đến` tells no start.
  private func isRangeEnd(_ start: Int) -> Bool {
    let link = outside(start - 2).keyword == .to ? start - 2 : start - 1
    if lastEnd == link { return true }
    for back in 2..<14 where outside(start - back).keyword == .from {
      let next = outside(start - back + 1).keyword
      return next != .now && next != .hour
    }
    return false
  }
}
