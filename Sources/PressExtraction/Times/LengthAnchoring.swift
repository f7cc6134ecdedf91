import PressText

/// Lengths of time, shifts by them, and `cùng kỳ`.
extension TimeAnchor {
  /// A length; `9 tháng` in a report of results is the months of the year so far.
  mutating func resolveLength(
    _ low: TimeAmount, _ high: TimeAmount?, at index: Int, into expression: inout TimeExpression
  ) {
    if high == nil, let months = accumulated(low, at: index) {
      write(months, into: &expression)
      lastPeriod = (months.value, expression.mention.tokens.lowerBound)
      return
    }
    expression.kind = .duration
    expression.value = high.map { low.iso + "/" + $0.iso } ?? low.iso
  }

  /// The months of the publication's year through the last or the present one, or those that the text told of
  /// last: `8 tháng năm 2024 … Tính chung ⟨8 tháng⟩`.
  private func accumulated(_ amount: TimeAmount, at index: Int) -> SettledTime? {
    let range = findings[index].mention.tokens
    guard amount.count == 1, amount.first.unit == .month, let count = amount.first.number.integer,
      count >= 2, range.count == 2, text[range.lowerBound].isNumber
    else { return nil }
    let told = toldMonths(count)
    let recent = published.flatMap { recentMonths(count, $0.date) }
    guard let found = told ?? recent, isTotal(range) else { return nil }
    return found
  }

  /// The months that the text told of last, or those through the month that it told of (`hết tháng 8 … Tính
  /// trong ⟨8 tháng⟩`).
  private func toldMonths(_ count: Int) -> SettledTime? {
    guard let value = lastPeriod?.value, let begin = value.begin, let end = value.end,
      end.month == count, begin.year == end.year
    else { return nil }
    if begin.month == 1, value.grain == .months || value.grain == .half {
      return SettledTime(value: value, anchor: .discourse)
    }
    guard value.grain == .month, begin.month == end.month else { return nil }
    return CalendarValue(yearToDate: end.year, through: count).map {
      SettledTime(value: $0, anchor: .discourse)
    }
  }

  private func recentMonths(_ count: Int, _ now: CivilDate) -> SettledTime? {
    let year = now.month == 1 ? now.year - 1 : now.year
    let recent = now.month == 1 ? [12] : [now.month, now.month - 1]
    guard recent.contains(count) || now.month == 1 && count == 12 else { return nil }
    return CalendarValue(yearToDate: year, through: count).map {
      SettledTime(value: $0, anchor: .publication)
    }
  }

  /// Whether months are the topic of a sentence, or results are told of them.
  private func isTotal(_ range: Range<Int>) -> Bool {
    let before = rules.words[text.word(range.lowerBound - 1)]
    let after = rules.words[text.word(range.upperBound)]
    let first = before.keyword == .inside ? range.lowerBound - 1 : range.lowerBound
    // `Tính trong 8 tháng,`
    let isTold =
      text[first - 1].flags.contains(.startsSentence)
      && !rules.words[text.word(first - 1)].roles.contains(.lasting)
    let opens =
      text[first].flags.contains(.startsSentence) || text[first - 1].kind == .mark || isTold
    let isTopic = opens && text[range.upperBound].isMark(",")
    // `2 tháng sau khi vỡ đê`
    if after.keyword == .side || isSpan(range) { return false }
    let isFree = before.roles.isDisjoint(with: [.lasting, .over, .almost, .about, .names])
    return (isTopic || isFree && isReport(range)) && !after.roles.contains(.notDuration)
  }

  /// `tạm giam ⟨4 tháng⟩`, `⟨6 tháng⟩ tù`, `7 năm, ⟨6 tháng⟩`: whether the words beside months tell how long something
  /// lasts, or by how much it is early or late.
  private func isSpan(_ range: Range<Int>) -> Bool {
    let (first, end) = (range.lowerBound, range.upperBound)
    let before = text.word(first - 1)
    let (after, next) = (rules.words[text.word(end)], rules.words[text.word(end + 1)])
    if rules.lastings[before] {
      // `so với ⟨6 tháng⟩ cùng kỳ`
      return rules.words[before].keyword != .with
        || rules.words[text.word(first - 2)].keyword != .compare
    }
    if rules.spanned[text.word(end)] { return true }
    // `⟨6 tháng⟩ từ ngày ký`, but `thu 6 tháng từ đất`; `⟨6 tháng⟩ gần nhất`, but `6 tháng gần 35 tỷ`.
    if after.keyword == .from { return [.day, .khi, .phase].contains(next.keyword) }
    if after.keyword == .near { return !text[end + 1].isNumber }
    let isJoined = text[first - 1].isMark(",") || text[first - 1].isMark("-")
    return isJoined && rules.words[text.word(first - 2)].unit != nil
  }

  /// Whether the sentence reports results: `cùng kỳ`, `doanh thu`, `đạt`, `lũy kế`.
  private func isReport(_ range: Range<Int>) -> Bool {
    func isResult(_ index: Int) -> Bool { rules.words[text.word(index)].roles.contains(.result) }
    var at = range.lowerBound
    while at > max(0, range.lowerBound - 12), !text[at].flags.contains(.startsSentence) {
      at -= 1
      if isResult(at) { return true }
    }
    at = range.upperBound
    while at < min(text.count, range.upperBound + 24), !text[at].flags.contains(.startsSentence) {
      if isResult(at) { return true }
      at += 1
    }
    return false
  }

  /// `3 năm trước`, `cách đây 2 tháng`, `ba ngày sau`: the grain of the unit.
  mutating func resolveShift(
    _ amount: TimeAmount, sign: Int, base: PartialTime.Base, into expression: inout TimeExpression
  ) {
    let part = amount.first
    guard let number = part.number.integer, number < 100_000 else {
      (expression.kind, expression.value) = (.duration, amount.iso)
      return
    }
    let count = sign * number
    let start = expression.mention.tokens.lowerBound
    if sign > 0, base == .discourse, part.unit == .month, let month = toldMonth(before: start),
      let value = shifted(count, .month, from: month)
    {
      storyMonth = value.begin.map { ($0, start) }
      return write(SettledTime(value: value, anchor: .discourse), into: &expression)
    }
    if sign > 0, base == .discourse, !hasStory(part.unit, start) {
      (expression.kind, expression.value) = (.duration, amount.iso)
      return
    }
    var told = reference(base)
    if base == .discourse, part.unit >= .year, let lastYear {
      told = CivilDate(year: lastYear, month: 1, day: 1)
    }
    guard let from = told else {
      // Nobody knows from when to count.
      if published == nil { lacksPublication = true }
      (expression.kind, expression.value) = (.duration, amount.iso)
      return
    }
    guard let value = shifted(count, part.unit, from: from) else {
      if let time = shiftedClock(count, part.unit) {
        expression.kind = .time
        write(SettledTime(value: time, anchor: .publication), into: &expression)
      } else {
        (expression.kind, expression.value) = (.duration, amount.iso)
      }
      return
    }
    let isStory = base == .discourse && lastDay != nil
    write(SettledTime(value: value, anchor: isStory ? .discourse : .publication), into: &expression)
    if value.grain == .day, let day = value.begin {
      lastDay = (day, start)
    }
  }

  /// The month that the story told of last, right before, and no day beside it (`⟨Tháng 4/2021⟩, ông nhậm chức. Ba tháng sau`).
  private func toldMonth(before start: Int) -> CivilDate? {
    guard let month = storyMonth, month.token > lastDay?.token ?? -1,
      isNear(month.token, start)
    else { return nil }
    if let lastDay, !text.crossesSentence(lastDay.token..<month.token + 1) { return nil }
    return month.date
  }

  /// Whether the text named a day, or for years a year, from which to count.
  private func hasStory(_ unit: TimeUnit, _ index: Int) -> Bool {
    if unit >= .year { return lastYear != nil && lastYear ?? 0 < published?.date.year ?? 9999 }
    return lastDay != nil
  }

  private func shifted(_ count: Int, _ unit: TimeUnit, from: CivilDate) -> CalendarValue? {
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return CalendarValue(day: from.adding(days: count))
    case .week: return CalendarValue(week: from.adding(days: 7 * count))
    case .month, .quarter:
      let date = from.firstOfMonth.adding(months: unit == .month ? count : 3 * count)
      return CalendarValue(year: date.year, month: date.month)
    case .year: return CalendarValue(year: from.year + count)
    case .decade: return CalendarValue(year: from.year + 10 * count)
    case .century: return CalendarValue(year: from.year + 100 * count)
    }
  }

  /// `21 giờ trước`, where the hour of publication is known.
  private func shiftedClock(_ count: Int, _ unit: TimeUnit) -> CalendarValue? {
    guard let published, let now = published.minutes,
      unit == .hour || unit == .minute
    else { return nil }
    let minutes = now + count * (unit == .hour ? 60 : 1)
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    return CalendarValue(
      day: published.date.adding(days: days), minutes: minutes - days * 1440, hasZone: false)
  }

  /// `cùng kỳ [năm trước]`: the last period of the story, a year earlier or in the year told.
  mutating func resolveSamePeriod(
    _ time: PartialTime?, at index: Int, into expression: inout TimeExpression
  ) {
    let start = expression.mention.tokens.lowerBound
    if let time, time.grain != .year {
      write(settle(time, at: index, partner: nil), into: &expression)
      return
    }
    if let open = openPeriod, open.token > lastPeriod?.token ?? -1,
      isSameParagraph(open.token, start)
    {
      let told = time?.year.flatMap { period(open.time, in: $0) }
      write(
        told.map { SettledTime(value: $0, anchor: .discourse) }
          ?? self.open(yearless(open.time), open.time.grain), into: &expression)
      return
    }
    var year = published.map { $0.date.year - 1 }
    if let time { year = settle(time, at: index, partner: nil).value.begin?.year ?? year }
    if let period = lastPeriod, isSameParagraph(period.token, start) {
      // Where no day of publication is known, `cùng kỳ năm trước` is the one before the period that is told.
      let told = year.map { $0 - (period.value.begin?.year ?? 0) }
      let shift = time == nil ? -period.value.years : told ?? time?.yearShift ?? -1
      let from = time?.year == nil ? min(-1, shift) : shift
      if from < 0, from > -100, let moved = period.value.moved(years: from) {
        write(SettledTime(value: moved, anchor: .discourse), into: &expression)
        return
      }
    }
    guard let year, let value = CalendarValue(year: year) else {
      write(open("XXXX", .year), into: &expression)
      return
    }
    write(SettledTime(value: value, anchor: .publication), into: &expression)
  }
}

extension CalendarValue {
  /// The months of a year through one of them; six are a half.
  init?(yearToDate year: Int, through month: Int) {
    if month == 6 {
      self.init(year: year, half: 1)
    } else {
      self.init(year: year, first: 1, last: month)
    }
  }

  /// How many years a row of years has; one for what is shorter.
  var years: Int {
    guard grain >= .year, let begin, let end else { return 1 }
    return max(1, end.year - begin.year + 1)
  }

  /// The same stretch so many years later.
  func moved(years: Int) -> CalendarValue? {
    guard let begin, let end else { return nil }
    let year = begin.year + years
    switch grain {
    case .year where begin.year != end.year:
      guard let first = CalendarValue(year: year), let last = CalendarValue(year: end.year + years)
      else { return nil }
      return CalendarValue(from: first, to: last)
    case .year: return CalendarValue(year: year)
    case .quarter: return CalendarValue(year: year, quarter: (begin.month + 2) / 3)
    case .half: return CalendarValue(year: year, half: begin.month == 1 ? 1 : 2)
    case .month where begin.month == end.month: return CalendarValue(year: year, month: begin.month)
    case .month, .months: return CalendarValue(year: year, first: begin.month, last: end.month)
    case .day:
      return CalendarValue(
        from: CalendarValue(day: begin.adding(months: 12 * years)),
        to: CalendarValue(day: end.adding(months: 12 * years)))
    default: return CalendarValue(year: year)
    }
  }
}
