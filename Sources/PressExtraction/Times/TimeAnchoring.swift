/// Points and stretches of the calendar: what is not printed is settled here.
extension TimeAnchor {
  /// The value of what is printed.
  ///
  /// `partner`: The other end of the range, already settled.
  mutating func settle(_ time: PartialTime, at index: Int, partner: SettledTime?) -> SettledTime {
    switch time.grain {
    case .clock, .partOfDay, .day: return settleDay(time, at: index, partner: partner)
    case .week:
      if time.month != nil { return settleWeek(time, at: index) }
      let start = findings[index].mention.tokens.lowerBound
      guard let base = reference(time.base, at: start) else { return open("XXXX-WXX", .week) }
      return SettledTime(
        value: CalendarValue(week: base.adding(days: 7 * (time.shift ?? 0))), anchor: .publication)
    case .decade: return fixed(time.index.flatMap { CalendarValue(decade: $0) })
    case .century: return settleCentury(time)
    case .year: return settleYear(time, at: index)
    case .twoYears: return settleSchoolYear(time)
    case .month, .months, .quarter, .half, .season:
      return time.shift != nil
        ? relativePeriod(time, at: index) : settlePeriod(time, at: index, partner: partner)
    }
  }

  private func fixed(_ value: CalendarValue?) -> SettledTime {
    SettledTime(
      value: value ?? CalendarValue(unknown: "XXXX", grain: .year),
      anchor: value == nil ? .none : .explicit)
  }

  /// What stays open for want of a publication date.
  mutating func open(_ value: String, _ grain: PartialTime.Grain) -> SettledTime {
    if published == nil { lacksPublication = true }
    return SettledTime(value: CalendarValue(unknown: value, grain: grain), anchor: .none)
  }

  /// A week of a month, the first of which is the one whose Thursday is in it; the last likewise.
  private mutating func settleWeek(_ time: PartialTime, at index: Int) -> SettledTime {
    var month = time
    month.grain = .month
    let settled = settle(month, at: index, partner: nil)
    guard let first = settled.value.begin, let last = settled.value.end else { return settled }
    let place = time.index ?? 1
    let monday =
      place > 0
      ? first.adding(days: (11 - first.weekday) % 7 - 3 + 7 * (place - 1))
      : last.adding(days: -((last.weekday + 3) % 7) - 3)
    // A fifth week that the month has not.
    guard monday.adding(days: 3) <= last else { return settled }
    return SettledTime(value: CalendarValue(week: monday), anchor: settled.anchor)
  }

  /// The day that relative words count from: the one that the text calls today, else that of publication; of the
  /// discourse, one that is to come only where it is near.
  func reference(_ base: PartialTime.Base, at index: Int? = nil) -> CivilDate? {
    guard base == .discourse else { return toldToday ?? published?.date }
    if let index, let lastNamed, isSameParagraph(lastNamed.token, index),
      index - lastNamed.token < 60, lastNamed.token >= lastDay?.token ?? 0
    {
      return lastNamed.date
    }
    return lastDay?.date ?? published?.date
  }

  private mutating func settleCentury(_ time: PartialTime) -> SettledTime {
    if let index = time.index { return fixed(CalendarValue(century: index)) }
    guard let year = published?.date.year else { return open("XX", .century) }
    return SettledTime(
      value: CalendarValue(century: year / 100 + (time.shift ?? 0))
        ?? CalendarValue(unknown: "XX", grain: .century), anchor: .publication)
  }

  private mutating func settleYear(_ time: PartialTime, at index: Int) -> SettledTime {
    if let year = time.year {
      guard time.isLunar else { return fixed(CalendarValue(year: year)) }
      return fixed(lunarYear(cycled(year, time)))
    }
    var base = published?.date.year
    let isStory = time.base == .discourse || isToldYear(index)
    if isStory { base = lastYear ?? base }
    if let told = story(time, at: index) { base = told.year }
    let report = reportYear(time, at: index)
    if let report { base = report }
    if base == nil, time.base == .publication {
      base = time.shift == 0 ? ownYear(at: index) : eventYear()
    }
    guard let base else { return open("XXXX", .year) }
    return SettledTime(
      value: CalendarValue(year: base + (time.shift ?? time.yearShift ?? 0))
        ?? CalendarValue(unknown: "XXXX", grain: .year),
      anchor: isStory || published == nil || report != nil ? .discourse : .publication)
  }

  /// `trong năm này` is the year that was told last; that of the publication is `năm nay`.
  private func isToldYear(_ index: Int) -> Bool {
    let range = findings[index].mention.tokens
    return lastYear != nil && rules.words[text.word(range.upperBound - 1)].keyword == .this
      && rules.words[text.word(range.lowerBound - 1)].keyword == .inside
  }

  /// `năm học này`, `năm học mới`: school opens in September, and the new year is spoken of from May on.
  private mutating func settleSchoolYear(_ time: PartialTime) -> SettledTime {
    guard let now = published?.date else { return open("XXXX", .twoYears) }
    // One that is over ends in May: `năm học vừa qua`.
    let year =
      time.direction == .past
      ? now.year - (now.month < 6 ? 2 : 1)
      : now.year - (now.month < (time.direction == .future ? 5 : 9) ? 1 : 0)
    let first = CalendarValue(year: year + (time.shift ?? 0))
    guard let first, let last = CalendarValue(year: year + (time.shift ?? 0) + 1) else {
      return open("XXXX", .twoYears)
    }
    return SettledTime(value: CalendarValue(from: first, to: last), anchor: .publication)
  }

  private func lunarYear(_ year: Int) -> CalendarValue? {
    let months = rules.lunar.months(of: year)
    guard let first = months.first, let last = months.last else { return CalendarValue(year: year) }
    return CalendarValue(lunarYear: year, first.first, last.last)
  }

  /// The last year that a name alone tells where nobody knows the publication.
  private static let lastSureYear = 2027

  /// A printed year; one that only its name tells is the last before the publication, or at most two years
  /// after.
  ///
  /// `Tết Mậu Thân` of an undated article is that of 1968, not of 2028.
  func cycled(_ year: Int, _ time: PartialTime) -> Int {
    guard time.isCycleYear else { return year }
    guard let now = published?.date.year else {
      return year > TimeAnchor.lastSureYear ? year - 60 : year
    }
    let next = now + 2
    let last = next - ((next - year) % 60 + 60) % 60
    guard time.isLeapMonth, let month = time.month else { return last }
    // Only some of the years of a name have that leap month.
    return stride(from: last, through: last - 120, by: -60).first {
      rules.lunar.month(month, of: $0, isLeap: true) != nil
    } ?? last
  }

  /// The first day of the period of the same grain that the same sentence named, or for a comparison the same
  /// paragraph (`Tháng 1/2023, … Trong đó, dầu thô tăng 6% so với ⟨tháng trước⟩`).
  private func story(_ time: PartialTime, at index: Int) -> CivilDate? {
    let start = findings[index].mention.tokens.lowerBound
    guard time.base == .story, let period = lastPeriod, period.value.grain == time.grain,
      period.token < start
    else { return nil }
    let isTold = time.grain < .year || lastTold?.token == period.token && start - period.token < 80
    // `lỗ 80 tỷ đồng, trong khi ⟨năm trước⟩ lãi 9 tỷ đồng`
    let isContrast =
      rules.words[text.word(start - 1)].keyword == .khi
      && rules.words[text.word(start - 2)].keyword == .inside
    let isNear =
      (isCompared(start) || isContrast) && isTold
      ? isSameParagraph(period.token, start)
      : start - period.token < 120 && !text.crossesSentence(period.token..<start + 1)
    return isNear ? period.value.begin : nil
  }

  /// The year before the publication's, of which the paragraph reports, for its start that a balance is compared with and
  /// its end (`Đến ngày 31/12/2024, nợ tăng 2% so với ⟨đầu năm⟩`, `vào thời điểm ⟨cuối năm⟩`).
  private func reportYear(_ time: PartialTime, at index: Int) -> Int? {
    let range = findings[index].mention.tokens
    guard time.shift == 0, time.base == .publication, let now = published?.date, let lastDated,
      lastDated.date.year == now.year - 1, now.month <= 6,
      rules.words[text.word(range.upperBound - 1)].keyword == .year,
      isSameParagraph(lastDated.token, range.lowerBound)
    else { return nil }
    switch findings[index].modifier {
    case .start: return isCompared(range.lowerBound) ? lastDated.date.year : nil
    case .end:
      let isPoint = rules.words[text.word(range.lowerBound - 1)].keyword == .point
      return isPoint ? lastDated.date.year : nil
    default: return nil
    }
  }

  /// `tháng trước`, `quý này`, `cùng tháng`.
  private mutating func relativePeriod(_ time: PartialTime, at index: Int) -> SettledTime {
    let pattern = time.grain == .quarter ? "XXXX-QX" : "XXXX-XX"
    var base = published?.date
    if time.base == .discourse, let last = lastMonth {
      base = CivilDate(year: last.year, month: last.month, day: 1)
    }
    if let told = story(time, at: index) { base = told }
    guard let base else { return open(pattern, time.grain) }
    let months = (time.grain == .quarter ? 3 : 1) * (time.shift ?? 0)
    let date = base.firstOfMonth.adding(months: months)
    let value =
      time.grain == .quarter
      ? CalendarValue(year: date.year, quarter: (date.month + 2) / 3)
      : CalendarValue(year: date.year, month: date.month)
    return SettledTime(
      value: value ?? CalendarValue(unknown: pattern, grain: time.grain),
      anchor: time.base == .discourse ? .discourse : .publication)
  }

  private mutating func settlePeriod(
    _ time: PartialTime, at index: Int, partner: SettledTime?
  ) -> SettledTime {
    guard let choice = year(of: time, at: index, partner: partner) else {
      return open(yearless(time), time.grain)
    }
    guard let value = period(time, in: choice.year) else { return open(yearless(time), time.grain) }
    return SettledTime(value: value, anchor: choice.anchor, isGuess: choice.isGuess)
  }

  /// A month, quarter, half or season of a year.
  func period(_ time: PartialTime, in year: Int) -> CalendarValue? {
    if time.isLunar, let month = time.month {
      return rules.lunar.month(month, of: year, isLeap: time.isLeapMonth).map {
        CalendarValue(days: ($0.first, $0.last), grain: .month)
      }
    }
    switch time.grain {
    case .quarter: return time.index.flatMap { CalendarValue(year: year, quarter: $0) }
    case .half: return time.index.flatMap { CalendarValue(year: year, half: $0) }
    case .season: return time.index.flatMap { CalendarValue(year: year, season: $0) }
    default:
      guard let month = time.month else { return CalendarValue(year: year) }
      guard let last = time.lastMonth else { return CalendarValue(year: year, month: month) }
      return CalendarValue(year: year, first: month, last: last)
    }
  }

  /// A value without its year (`XXXX-09-02`).
  func yearless(_ time: PartialTime) -> String {
    if let part = time.part, time.minutes == nil { return yearlessDay(time) + "T" + part.rawValue }
    if let minutes = time.minutes {
      return yearlessDay(time) + "T" + digits(minutes / 60, 2) + ":" + digits(minutes % 60, 2)
    }
    switch time.grain {
    case .quarter: return "XXXX-Q" + String(time.index ?? 0)
    case .season: return "XXXX-" + seasonCode(time.index)
    case .half: return "XXXX-H" + String(time.index ?? 0)
    case .month:
      let first = "XXXX-" + digits(time.month ?? 0, 2)
      return time.lastMonth.map { first + "/XXXX-" + digits($0, 2) } ?? first
    case .months:
      return "XXXX-" + digits(time.month ?? 0, 2) + "/XXXX-" + digits(time.lastMonth ?? 0, 2)
    default: return yearlessDay(time)
    }
  }

  private func seasonCode(_ index: Int?) -> String {
    switch index {
    case 0: "SP"
    case 1: "SU"
    case 2: "FA"
    default: "WI"
    }
  }

  private func yearlessDay(_ time: PartialTime) -> String {
    "XXXX-" + (time.month.map { digits($0, 2) } ?? "XX") + "-"
      + (time.day.map { digits($0, 2) } ?? "XX")
  }
}
