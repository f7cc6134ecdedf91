import PressText

/// Anchors time expressions to the publication date and to one another.
package struct TimeResolver: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// One expression a finding, in the same order.
  package func resolve(
    _ findings: [TimeFinding], in text: ArticleText, published: PublicationDate?,
    options: ExtractionOptions, warnings: inout [Extraction.Warning]
  ) -> [TimeExpression] {
    var anchor = TimeAnchor(
      rules: rules, text: text, findings: findings, published: published,
      preference: options.preference)
    var expressions: [TimeExpression] = []
    expressions.reserveCapacity(findings.count)
    for index in findings.indices {
      expressions.append(anchor.resolve(index))
    }
    if anchor.lacksPublication {
      warnings.append(
        Extraction.Warning(
          code: "no-publication-date",
          message: "no publication date is known; "
            + "dates without a year take that of the date before, or stay open"))
    }
    warnings += anchor.warnings
    return expressions
  }
}

/// What the resolver knows at one point of the text.
struct TimeAnchor {
  let rules: TimeRules
  let text: ArticleText
  let findings: [TimeFinding]
  let published: PublicationDate?
  let preference: DatePreference?
  /// The last day that the story named, and its token; no issue dates, no deadlines.
  var lastDay: (date: CivilDate, token: Int)?
  /// The last day that the text named, whatever for, and its token.
  var lastNamed: (date: CivilDate, token: Int)?
  /// The last day that the text named with an hour or a part of the day, and its token.
  var lastHour: (date: CivilDate, token: Int)?
  /// The last day of issue of a document that a sentence issues, and its token.
  var lastIssued: (date: CivilDate, token: Int)?
  /// The last day that a sentence opens with.
  var leadDay: CivilDate?
  /// The day that the text calls today (`Sáng nay (12.6)`): it may be in print a day later, in an archive months.
  var toldToday: CivilDate?
  /// The same where no year is known, in a year that stands for any.
  var openToday: CivilDate?
  /// The last month or year that the text named.
  var lastMonth: (year: Int, month: Int)?
  var lastYear: Int?
  /// The last day or month with a printed year, and its token.
  var lastDated: (date: CivilDate, token: Int)?
  /// The first day of the last year, half or months with a printed year, and its token.
  var lastTold: (date: CivilDate, token: Int)?
  /// The last period (month, quarter, half, months, year), no base of a comparison.
  var lastPeriod: (value: CalendarValue, token: Int)?
  /// The last month that the story tells of, its first day and token.
  var storyMonth: (date: CivilDate, token: Int)?
  /// The last day whose year nothing tells, and its token.
  var openDay: (month: Int, day: Int, token: Int)?
  /// The last period whose year nothing tells.
  var openPeriod: (time: PartialTime, token: Int)?
  /// The finding before: when it begins, its grain and the token after it.
  var lastSettled: (begin: CivilDate, grain: PartialTime.Grain, end: Int)?
  /// The lunar year of the Tết that the article is about, where it tells one and no other.
  private(set) var tetYear: Int?
  /// The years printed with days; read when they are first asked for.
  var printedYears: PrintedYears?
  /// The year of the last day that an undated article printed without one.
  var undatedDay: Int?
  /// The year of the event that an undated article is about, 0 for none; read when it is first asked for.
  var toldEvent: Int?
  /// The year of the only Tết of an undated article, 0 for none; read when it is first asked for.
  var onlyTet: Int?
  var lacksPublication = false
  var warnings: [Extraction.Warning] = []

  init(
    rules: TimeRules, text: ArticleText, findings: [TimeFinding], published: PublicationDate?,
    preference: DatePreference?
  ) {
    self.rules = rules
    self.text = text
    self.findings = findings
    self.published = published
    self.preference = preference
    tetYear = toldTet()
  }

  /// The year of the only Tết that is printed with its year.
  private func toldTet() -> Int? {
    var told: Int?
    for finding in findings {
      guard case .moment(let time) = finding.meaning, time.isLunar, time.month == 1,
        let printed = time.year, time.day ?? 31 <= 10
      else { continue }
      let year = cycled(printed, time)
      // One of another year is what this year's is compared with.
      if let now = published?.date, let day = rules.lunar.date(year: year, month: 1, day: 1),
        abs(day.dayNumber - now.dayNumber) > 300
      {
        continue
      }
      guard told == nil || told == year else { return nil }
      told = year
    }
    return told
  }

  /// The expression of a finding; remembers it for those that follow.
  mutating func resolve(_ index: Int) -> TimeExpression {
    let finding = findings[index]
    var expression = TimeExpression(mention: finding.mention, kind: .date, value: "")
    expression.modifier = finding.modifier
    switch finding.meaning {
    case .reference(let reference): expression.value = reference.rawValue
    case .every(let amount):
      (expression.kind, expression.value) = (.set, amount.iso)
    case .everyDate(let time):
      (expression.kind, expression.value) = (.set, yearless(time))
      if time.isLunar { expression.isLunar = true }
    case .duration(let low, let high): resolveLength(low, high, at: index, into: &expression)
    case .shift(let amount, let sign, let base):
      resolveShift(amount, sign: sign, base: base, into: &expression)
    case .samePeriod(let time): resolveSamePeriod(time, at: index, into: &expression)
    case .moment(let time): resolveMoment(time, at: index, into: &expression)
    case .range(let first, let last): resolveRange(first, last, at: index, into: &expression)
    }
    return expression
  }

  private mutating func resolveMoment(
    _ time: PartialTime, at index: Int, into expression: inout TimeExpression
  ) {
    if isUntold(time, at: index) {
      expression.value = TimeReference.past.rawValue
      return
    }
    let settled = settle(time, at: index, partner: nil)
    expression.kind = time.grain == .clock || time.grain == .partOfDay ? .time : .date
    expression.isLunar = time.isLunar
    write(settled, into: &expression)
    remember(settled, time, at: index)
  }

  /// Whether `hôm đó`, `ngày ấy` goes back to no day that the text named.
  private func isUntold(_ time: PartialTime, at index: Int) -> Bool {
    guard time.grain == .day, time.base == .discourse, time.shift == 0, time.day == nil,
      lastDay == nil, lastNamed == nil, openDay == nil
    else { return false }
    let range = findings[index].mention.tokens
    let isPrinted = text[range.upperBound].isMark("(") && text[range.upperBound + 1].isNumber
    return !isPrinted && !range.contains { rules.words[text.word($0)].keyword == .same }
  }

  private mutating func resolveRange(
    _ first: PartialTime, _ last: PartialTime, at index: Int,
    into expression: inout TimeExpression
  ) {
    let end = settle(last, at: index, partner: nil)
    var whole = end
    var isOvernight = false
    var start = settle(first, at: index, partner: end)
    if let one = start.value.begin, let other = end.value.begin, one > other, first.year == nil,
      let year = end.value.begin?.year
    {
      var earlier = first
      (earlier.year, earlier.yearShift) = (year - 1, nil)
      start = settle(earlier, at: index, partner: nil)
    }
    if first.grain == .clock, let one = first.minutes, let other = last.minutes, one > other,
      let day = start.value.begin, day == end.value.begin
    {
      isOvernight = last.day == nil && last.shift == nil && last.weekday == nil
      // `22h - 5h` without a day go on to the next, `22h - 5h sáng 6/3` begin the day before.
      if isOvernight {
        whole.value = CalendarValue(
          day: day.adding(days: 1), minutes: other, hasZone: last.hasZone)
      } else {
        start.value = CalendarValue(
          day: day.adding(days: -1), minutes: one, hasZone: first.hasZone)
      }
    }
    let isTime = first.grain <= .partOfDay && last.grain <= .partOfDay
    expression.kind = isTime ? .time : .date
    expression.isLunar = first.isLunar
    whole.value = CalendarValue(from: start.value, to: whole.value)
    write(whole, into: &expression)
    // What follows is of the day that hours over midnight begin on.
    if isOvernight { whole.value = start.value }
    remember(whole, last, at: index)
  }

  /// Sets value, days and EDTF as the modifier has them.
  func write(_ settled: SettledTime, into expression: inout TimeExpression) {
    let value = settled.value
    expression.value = value.value
    expression.anchor = settled.anchor
    (expression.begin, expression.end) = (value.begin, value.end)
    expression.edtf =
      !settled.isGuess && value.isAlikeInEDTF
      ? expression.value : value.edtf(isGuess: settled.isGuess)
    switch expression.modifier {
    case .end where value.grain == .week:
      // A weekend: the week's last two days.
      expression.begin = value.end?.adding(days: -1)
      expression.edtf = value.end.map { $0.adding(days: -1).iso + "/" + $0.iso }
    case .before:
      expression.edtf = value.begin.map { "../" + $0.adding(days: -1).iso }
      (expression.begin, expression.end) = (nil, value.begin?.adding(days: -1))
    case .after:
      expression.edtf = value.end.map { $0.adding(days: 1).iso + "/.." }
      (expression.begin, expression.end) = (value.end?.adding(days: 1), nil)
    case .onOrBefore: expression.edtf = value.edtf(isGuess: false).map { "../" + $0 }
    case .approx: expression.edtf = value.edtf(isGuess: false).map { $0 + "~" }
    default: break
    }
  }

  private mutating func remember(_ settled: SettledTime, _ time: PartialTime, at index: Int) {
    let start = findings[index].mention.tokens.lowerBound
    guard let begin = settled.value.begin else { return noteOpen(time, at: index) }
    lastSettled = (begin, time.grain, findings[index].mention.tokens.upperBound)
    lastYear = begin.year
    if settled.value.grain <= .month { lastMonth = (begin.year, begin.month) }
    guard text.zone(start) != .dateline else { return }
    noteStory(settled, begin, time, at: index)
    if published == nil, time.grain <= .day, time.day != nil, time.month != nil, time.year == nil,
      !time.isLunar, !findings[index].isIssueDate
    {
      undatedDay = settled.anchor == .discourse ? begin.year : undatedDay
    }
    let isDeadline = isDeadline(findings[index].modifier, begin, at: start)
    if settled.value.grain == .day, findings[index].isIssueDate { noteIssue(begin, at: start) }
    let isTold =
      settled.value.grain <= .day && !findings[index].isIssueDate && !isBirth(start)
      && !isNamedOnly(index)
    if isTold { lastNamed = (settled.value.end ?? begin, start) }
    if isTold, isHour(time, settled, at: index) { lastHour = (begin, start) }
    if isTold, !isDeadline {
      if begin <= published?.date ?? begin { lastDay = (begin, start) }
      if leads(start), time.grain >= .day || !isOfCase(start) { leadDay = begin }
    }
    if settled.value.grain == .month, time.grain == .month, !findings[index].isIssueDate,
      !isDeadline, begin <= published?.date ?? begin, !isCompared(start)
    {
      storyMonth = (begin, start)
    }
    notePeriod(settled.value, at: index)
  }

  /// Whether a day is told by the name of its holiday only: a season more than the day of a story (`dịp Tết Đinh Dậu`).
  private func isNamedOnly(_ index: Int) -> Bool {
    findings[index].isHoliday
      && !findings[index].mention.tokens.contains { text[$0].isNumber && text[$0].length < 3 }
  }

  /// Whether a finding is an hour or part of a day that is past: none that opens a stretch (`đi từ ⟨tối 7/2⟩`), none that
  /// somebody told of as yesterday's or today's.
  private func isHour(_ time: PartialTime, _ settled: SettledTime, at index: Int) -> Bool {
    let range = findings[index].mention.tokens
    guard time.grain < .day, let begin = settled.value.begin, begin == settled.value.end,
      begin <= published?.date ?? begin,
      time.shift == nil || time.base == .discourse
        || text[range.upperBound].isMark("(")
    else { return false }
    return rules.words[text.word(range.lowerBound - 1)].keyword != .from
      && !isOfCase(range.lowerBound)
  }

  /// Whether an hour is that of a case, or of what somebody said, within another story (`đánh giá vụ nổ ⟨đêm 30/11⟩`,
  /// `ông cho biết tai nạn xảy ra lúc ⟨5 giờ ngày 1/12⟩`).
  private func isOfCase(_ start: Int) -> Bool {
    var at = start - 1
    while at > start - 12, at > 0, text[at].kind != .mark, !text[at].flags.contains(.startsSentence)
    {
      let word = text.word(at)
      if rules.words[word].keyword == .cropOrCase || rules.sayings[word] { return true }
      at -= 1
    }
    return false
  }

  /// Remembers a period, or a stretch of days, that a story tells of: no base of a comparison, no row of years
  /// (`cao nhất giai đoạn 2011-2025`).
  private mutating func notePeriod(_ value: CalendarValue, at index: Int) {
    let start = findings[index].mention.tokens.lowerBound
    let isYears =
      value.grain >= .year && value.begin?.year != value.end?.year && !isCountedYears(start)
    let isPeriod = value.grain >= .month && value.grain <= .twoYears && !isYears
    let isDayRange = value.grain == .day && value.begin != value.end
    let link = rules.words[text.word(start - 1)].keyword
    if link == .to || link == .coming || link == .through,
      let whole = sinceNewYear(value, at: index)
    {
      lastPeriod = (whole, start)
    } else if isPeriod || isDayRange, !isCompared(start) {
      lastPeriod = (value, start)
    }
  }

  /// `⟨2 năm⟩ 2019 - 2020`: years that are one period by their number.
  private func isCountedYears(_ start: Int) -> Bool {
    let word = rules.words[text.word(start)]
    return (text[start].isNumber || word.number > 0)
      && rules.words[text.word(start + 1)].keyword == .year
  }

  /// The stretch that `từ đầu năm đến` opens and a month or day closes.
  private func sinceNewYear(_ value: CalendarValue, at index: Int) -> CalendarValue? {
    let start = findings[index].mention.tokens.lowerBound
    guard value.grain == .month || value.grain == .day, index > 0,
      findings[index - 1].modifier == .start
    else { return nil }
    let gap = findings[index - 1].mention.tokens.upperBound..<start
    guard (1...2).contains(gap.count), isRangeLink(gap), let end = value.end,
      case .moment(let opening) = findings[index - 1].meaning, opening.grain == .year
    else { return nil }
    return value.grain == .month
      ? CalendarValue(yearToDate: end.year, through: end.month)
      : CivilDate(year: end.year, month: 1, day: 1).map {
        CalendarValue(from: CalendarValue(day: $0), to: CalendarValue(day: end))
      }
  }

  /// Remembers a day, month, quarter or half whose year stays open.
  private mutating func noteOpen(_ time: PartialTime, at index: Int) {
    let start = findings[index].mention.tokens.lowerBound
    if time.grain <= .day, !time.isLunar, let month = time.month, let day = time.day {
      openDay = (month, day, start)
      (lastDay, lastNamed, leadDay) = (nil, nil, nil)
    }
    guard case .moment = findings[index].meaning, time.grain >= .month, time.grain <= .half,
      time.shift == nil, !isCompared(start), text.zone(start) != .dateline
    else { return }
    openPeriod = (time, start)
  }

  /// Whether a day bounds something and is none of the story; what a sentence opens with and is past goes on
  /// with it (`Đến 0h ngày 28/1, nhóm Hùng …`).
  private func isDeadline(
    _ modifier: TimeExpression.Modifier?, _ begin: CivilDate, at start: Int
  ) -> Bool {
    guard modifier == .onOrBefore else { return modifier == .before || modifier == .after }
    return !text[start - 1].flags.contains(.startsSentence) || begin > published?.date ?? begin
  }

  /// Remembers a printed year as that of the story, which ends where the text is back in the present.
  private mutating func noteStory(
    _ settled: SettledTime, _ begin: CivilDate, _ time: PartialTime, at index: Int
  ) {
    if settled.anchor == .publication || settled.anchor == .tense {
      lastDated = nil
      return
    }
    let start = findings[index].mention.tokens.lowerBound
    guard !findings[index].isIssueDate, time.year != nil, settled.value.grain != .week else {
      return
    }
    if settled.value.grain > .month, settled.value.end?.year == begin.year, !isCompared(start) {
      lastTold = (CivilDate(year: begin.year, month: 1, day: 1) ?? begin, start)
    }
    guard settled.value.grain <= .month else { return }
    // `lần đầu kể từ tháng 7/2007` and `so với tháng 5/2014` tell of the present.
    let before = rules.words[text.word(start - 1)].keyword
    if before == .from || before == .before || before == .with || isBirth(start) { return }
    lastDated = (begin, start)
  }

  /// Whether a token is among the first of its sentence.
  func leads(_ index: Int) -> Bool {
    (max(0, index - 7)...index).contains { text[$0].flags.contains(.startsSentence) }
  }

  /// Whether a finding is the day or year of a birth (`sinh ngày 16/5/1995`, `SN: 1990`), which no story goes on from.
  func isBirth(_ start: Int) -> Bool {
    let at = text[start - 1].isMark(":") ? start - 2 : start - 1
    return rules.words[text.word(at)].roles.contains(.birth)
  }

  /// Whether `so với` stands before: the period is only what another is compared with (`so với vụ mùa ⟨năm 2016⟩`).
  func isCompared(_ index: Int) -> Bool {
    for back in 1...6 {
      let token = text[index - back]
      guard token.isWord else { return false }
      if rules.words[token.word].keyword == .compare { return true }
      if token.flags.contains(.startsSentence) { return false }
    }
    return false
  }
}

/// A value, and how it was settled.
struct SettledTime {
  var value: CalendarValue
  var anchor: TimeExpression.Anchor
  /// Whether the year is only the likeliest.
  var isGuess = false
}
