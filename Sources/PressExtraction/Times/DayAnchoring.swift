import PressText

/// Days: printed, relative, by weekday, by the lunar calendar.
extension TimeAnchor {
  mutating func settleDay(
    _ time: PartialTime, at index: Int, partner: SettledTime?
  ) -> SettledTime {
    guard let day = day(of: time, at: index, partner: partner) else {
      let filled = withOpenDay(time, at: index)
      noteOpenToday(filled)
      return open(yearless(filled), time.grain)
    }
    checkWeekday(time, day.date, at: index)
    var value = CalendarValue(day: day.date)
    if let minutes = time.minutes {
      value = clock(minutes, time, on: day)
    } else if let part = time.part {
      value = CalendarValue(day: day.date, part: part)
    }
    return SettledTime(value: value, anchor: day.anchor, isGuess: day.isGuess)
  }

  /// A day, and how it was found.
  struct Day {
    var date: CivilDate
    var anchor: TimeExpression.Anchor
    var isGuess = false
  }

  private mutating func day(
    of time: PartialTime, at index: Int, partner: SettledTime?
  ) -> Day? {
    if time.month != nil, time.day != nil {
      if let day = namedDay(time, at: index) { return day }
      let day = calendarDay(time, at: index, partner: partner)
      if let date = day?.date { noteToday(time, date) }
      return day
    }
    if time.day != nil {
      // `đêm mùng 4 (31/1)`
      let isTold = time.isLunar && time.index == nil
      return (isTold ? bracketDay(after: index) : nil) ?? numberedDay(time, at: index)
    }
    if time.shift == nil, let weekday = time.weekday,
      let told = bracketDay(after: index, weekday: weekday)
    {
      return told
    }
    if let weekday = time.weekday { return weekdayDay(weekday, time, at: index) }
    if let shift = time.shift {
      let start = findings[index].mention.tokens.lowerBound
      if time.base == .discourse, shift == 0, let day = issueDay(before: start) {
        return Day(date: day, anchor: .discourse)
      }
      if time.base == .discourse, shift == 0, let day = hourDay(time, at: index) {
        return Day(date: day, anchor: .discourse)
      }
      if time.base == .discourse, shift == 0, leads(start), let leadDay {
        return Day(date: leadDay, anchor: .discourse)
      }
      if let told = bracketDay(after: index) {
        noteToday(time, told.date)
        return told
      }
      if time.base == .discourse, lastDay == nil, lastNamed == nil, isAnyDay(shift, at: index) {
        return nil
      }
      return reference(time.base, at: start).map {
        Day(
          date: $0.adding(days: shift),
          anchor: time.base == .discourse && lastDay != nil ? .discourse : .publication)
      }
    }
    return bareClockDay(time, at: index)
  }

  /// Learns which day the text calls today where it prints the day of a relative one; none that is to come, and none of
  /// another year, of which a story tells.
  private mutating func noteToday(_ time: PartialTime, _ date: CivilDate) {
    guard let shift = time.shift, time.base != .discourse else { return }
    let today = date.adding(days: -shift)
    if let published {
      let age = published.date.dayNumber - today.dayNumber
      guard age >= 0, age < TimeAnchor.oldest else { return }
    }
    toldToday = today
  }

  /// How many days before the day that the archive gives a text may call today.
  private static let oldest = 300

  /// The day in the bracket or behind the comma right behind (`Sáng nay (7-2)`, `Hôm nay, ngày 7/2`), which is the
  /// same.
  private mutating func bracketDay(after index: Int, weekday: Int? = nil) -> Day? {
    let end = findings[index].mention.tokens.upperBound
    guard index + 1 < findings.count, text[end].isMark("(") || text[end].isMark(","),
      findings[index + 1].mention.tokens.lowerBound == end + 1,
      case .moment(var other) = findings[index + 1].meaning, other.grain == .day,
      other.month != nil, other.day != nil, other.shift == nil
    else { return nil }
    // `Hôm qua, ngày 1/5 ⟨được⟩ chọn làm ngày lễ`
    let next = text.word(findings[index + 1].mention.tokens.upperBound)
    guard text[end].isMark("(") || !rules.predicates[next] else { return nil }
    other.weekday = weekday
    return calendarDay(other, at: index + 1, partner: nil)
  }

  private mutating func calendarDay(
    _ time: PartialTime, at index: Int, partner: SettledTime?
  ) -> Day? {
    guard let choice = year(of: time, at: index, partner: partner) else { return nil }
    return date(time, in: choice.year).map {
      Day(date: $0, anchor: choice.anchor, isGuess: choice.isGuess)
    }
  }

  /// `khủng bố ⟨11/9⟩`, `sự kiện ⟨11-9⟩`: the day that is the name of what happened in 2001.
  private func namedDay(_ time: PartialTime, at index: Int) -> Day? {
    guard time.month == 9, time.day == 11, time.year == nil, !time.isLunar else { return nil }
    let start = findings[index].mention.tokens.lowerBound
    let isCued = rules.words[text.word(start)].keyword == .day
    guard rules.attacks[text.word(start - 1)], published?.date.year ?? 9999 > 2001,
      text[isCued ? start + 1 : start].isNumber
    else { return nil }
    return CivilDate(year: 2001, month: 9, day: 11).map { Day(date: $0, anchor: .explicit) }
  }

  /// The Gregorian day of day and month in a year of their calendar.
  func date(_ time: PartialTime, in year: Int) -> CivilDate? {
    guard let month = time.month, let day = time.day else { return nil }
    return time.isLunar
      ? rules.lunar.date(year: year, month: month, isLeap: time.isLeapMonth, day: day)
      : CivilDate(year: year, month: month, day: day)
  }

  /// `ngày 20`, `ngày 20 tháng trước`.
  private mutating func numberedDay(_ time: PartialTime, at index: Int) -> Day? {
    guard let number = time.day, let published else { return nil }
    func inMonth(_ shift: Int, _ base: CivilDate) -> CivilDate? {
      let first = base.firstOfMonth.adding(months: shift)
      return CivilDate(year: first.year, month: first.month, day: number)
    }
    if time.index == 1 {
      var base = published.date
      if time.base == .discourse, let last = lastMonth {
        base = CivilDate(year: last.year, month: last.month, day: 1) ?? base
      }
      return inMonth(time.shift ?? 0, base).map { Day(date: $0, anchor: .publication) }
    }
    let base = lastDay?.date ?? published.date
    if time.isLunar {
      return lunarDay(number, near: base).map { Day(date: $0, anchor: .publication, isGuess: true) }
    }
    if time.direction == .future || side(at: index) == .future {
      let candidates = (0...2).compactMap { inMonth($0, published.date) }
      return candidates.first { $0 >= published.date }.map { Day(date: $0, anchor: .tense) }
    }
    let candidates = [0, -1, -2].compactMap { inMonth($0, base) }
    let limit = max(published.date.adding(days: 2), base)
    return candidates.first { $0 <= limit }.map { Day(date: $0, anchor: .publication) }
  }

  /// `mùng 3` without a month: of the first one where Tết is near, else of the present one.
  private func lunarDay(_ number: Int, near base: CivilDate) -> CivilDate? {
    guard let month = rules.lunar.month(of: base) else { return nil }
    let isAtEnd = month.month == 12 && number <= 10
    let year = isAtEnd ? month.year + 1 : month.year
    let isNearTet = isAtEnd || month.month == 1 || month.month == 2 && number <= 10
    return rules.lunar.date(year: year, month: isNearTet ? 1 : month.month, day: number)
  }

  private mutating func weekdayDay(_ weekday: Int, _ time: PartialTime, at index: Int) -> Day? {
    guard let now = published?.date else { return nil }
    if let weeks = time.shift {
      return Day(
        date: now.monday.adding(days: 7 * weeks + weekday - 1), anchor: .publication)
    }
    let back = (now.weekday - weekday + 7) % 7
    let past = now.adding(days: -back)
    let next = now.adding(days: (weekday - now.weekday + 7) % 7)
    switch time.direction {
    case .past: return Day(date: back == 0 ? past.adding(days: -7) : past, anchor: .tense)
    case .future:
      return Day(date: next == now ? next.adding(days: 7) : next, anchor: .tense)
    case nil: break
    }
    // `Chủ nhật ⟨này⟩` is the next one.
    let end = findings[index].mention.tokens.upperBound
    if preference == .future || rules.words[text.word(end)].keyword == .this {
      return Day(date: next, anchor: .publication)
    }
    if !isTold(at: index), side(at: index) == .future { return Day(date: next, anchor: .tense) }
    return Day(date: past, anchor: .publication)
  }

  /// Whether `hôm thứ Sáu` is told of, whatever is to come (`Tàu sẽ đến, ông nói ⟨hôm thứ Sáu⟩`): no `này` stands behind it
  /// and no `sẽ` before it, behind a verb of saying in the same clause.
  private func isTold(at index: Int) -> Bool {
    let range = findings[index].mention.tokens
    func key(_ index: Int) -> TimeKeyword? { rules.words[text.word(index)].keyword }
    guard key(range.lowerBound) == .date, key(range.upperBound) != .this,
      key(range.upperBound - 1) != .this
    else { return false }
    let isSaid = rules.sayings[text.word(range.lowerBound - 1)]
    var at = range.lowerBound - 1
    while at > range.lowerBound - 18, isSaid ? text[at].isWord : text[at].kind != .none {
      if rules.announcing[text.word(at)] { return false }
      if text[at].flags.contains(.startsSentence) { return true }
      at -= 1
    }
    return true
  }

  /// The day of a clock time that has none: the last one that its sentence named, or the story's in the paragraph, or the
  /// publication's.
  private mutating func bareClockDay(_ time: PartialTime, at index: Int) -> Day? {
    let start = findings[index].mention.tokens.lowerBound
    if let named = lastNamed, named.token < start, start - named.token < 60,
      !text.crossesSentence(named.token..<start + 1)
    {
      return Day(date: named.date, anchor: .discourse)
    }
    if let last = lastDay, isSameParagraph(last.token, start) {
      return Day(date: last.date, anchor: .discourse)
    }
    if let told = storyHour(before: start), time.part != nil {
      return Day(date: told, anchor: .discourse)
    }
    return published.map { Day(date: $0.date, anchor: .publication) }
  }

  /// How many tokens behind a time of the story what goes on with it may be told in the next paragraph.
  private static let storyReach = 80

  /// The day of the hour or part of a day that the paragraph before told of last, where it is past for days (`Chiều 12/5, chị
  /// nhập viện. ⏎ “⟨9h tối⟩, tôi sinh bé”`).
  private func storyHour(before start: Int) -> CivilDate? {
    guard let now = published?.date, let lastHour, lastHour.token == lastNamed?.token,
      lastHour.date.adding(days: 2) <= now, isNear(lastHour.token, start),
      !isSameParagraph(lastHour.token, start)
    else { return nil }
    return lastHour.date
  }

  /// Whether a token lies at most a few lines before another, in its paragraph or the one before.
  func isNear(_ token: Int, _ start: Int) -> Bool {
    guard token < start, start - token < TimeAnchor.storyReach else { return false }
    return (token + 1...start).count { text[$0].flags.contains(.startsParagraph) } < 2
  }

  /// Whether no paragraph starts between two tokens, at most 400 apart.
  func isSameParagraph(_ first: Int, _ second: Int) -> Bool {
    guard first < second, second - first <= 400 else { return false }
    return !(first + 1...second).contains { text[$0].flags.contains(.startsParagraph) }
  }

  private func clock(_ minutes: Int, _ time: PartialTime, on day: Day) -> CalendarValue {
    guard preference == .future, day.anchor == .publication, time.shift == nil, time.weekday == nil,
      time.month == nil, let now = published?.minutes, minutes < now
    else {
      return CalendarValue(
        day: day.date, minutes: minutes, seconds: time.seconds, hasZone: time.hasZone)
    }
    if time.part == nil, minutes < 720, minutes + 720 > now {
      return CalendarValue(
        day: day.date, minutes: minutes + 720, seconds: time.seconds, hasZone: time.hasZone)
    }
    return CalendarValue(
      day: day.date.adding(days: 1), minutes: minutes, seconds: time.seconds,
      hasZone: time.hasZone)
  }

  /// Warns where the weekday printed is not the day's.
  private mutating func checkWeekday(_ time: PartialTime, _ date: CivilDate, at index: Int) {
    guard let weekday = time.weekday, time.day != nil, date.weekday != weekday else { return }
    let printed = text.string(findings[index].mention.tokens)
    warnings.append(
      Extraction.Warning(
        code: "weekday-mismatch",
        message: "the weekday of \"\(printed)\" is not that of \(date.iso)"))
  }
}
