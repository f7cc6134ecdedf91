import PressText

/// The years that an article prints with the days of the year.
struct PrintedYears {
  /// For each day of the year its year; 0 where none is printed, -1 where several are.
  private var years: [Int16]
  /// The last year that is printed with a day.
  private(set) var last = 0
  /// The newest time that is printed with its year; of no time where none is.
  var newest = NewestTime()
  /// The year of the first day that the article prints whole before its story; 0 where it prints none.
  var lead = 0

  /// The newest of what is neither planned nor in force from a day, of no bare years and no stretches of years.
  var plain = NewestTime()
  /// The newest half or row of months that is told of: its last day, and whether it is but the first months, however many.
  var part: (end: CivilDate, isOpen: Bool)?

  /// The last year whose second half is printed, which a report on the first plans for; 0 for none.
  var rest = 0

  /// The same, counted in months (`6 tháng cuối năm 2017`): halves in one word are as often over.
  var plannedRest = 0
  /// The last year that stands bare.
  var bare = 0

  /// The last year whose second half is printed, where nothing that is told is later.
  var restYear: Int? { rest > 0 && (newest.last?.year ?? rest) == rest ? rest : nil }

  /// The newest of what is neither planned nor bare, where it is told of twice and no later year stands bare.
  var agreed: NewestTime? {
    guard plain.isAgreed, let year = plain.last?.year, year >= bare else { return nil }
    return plain
  }

  /// No year of any day.
  init() {
    years = Array(repeating: 0, count: 13 * 32)
  }

  /// The one year that is printed with a day.
  subscript(month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let year = years[month * 32 + day]
    return year > 0 ? Int(year) : nil
  }

  /// Notes the year that stands with a day, where one does.
  mutating func note(_ time: PartialTime) {
    guard let year = time.year, let month = time.month, let day = time.day, !time.isLunar,
      (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year)
    else { return }
    let place = month * 32 + day
    last = max(last, year)
    let isSame = years[place] == 0 || years[place] == Int16(year)
    years[place] = isSame ? Int16(year) : -1
  }
}

extension TimeAnchor {
  /// The year near the publication that the article prints with the same day elsewhere (`từ ngày 22 đến 24/6/2017 …
  /// ⟨Chiều 24/6⟩`).
  mutating func printedYear(of time: PartialTime, near now: CivilDate) -> Int? {
    guard let year = printedYears(of: time)?.year else { return nil }
    // A day of every year may be another year's: `Ngày 2/9/2016, đoàn đến. ⟨Ngày 2/9⟩, đoàn lại đến`.
    let all = candidates(time, near: now)
    let isNear = all.first {
      $0.year == year && abs($0.begin.dayNumber - now.dayNumber) <= TimeAnchor.presentDays
    }
    return isNear?.year
  }

  /// The same where the publication is not known: the last year that the article prints with any day.
  ///
  /// A day of an earlier year is remembered (`65 năm sau ngày 6/2/1952 … ⟨Thứ hai 6/2⟩`), a holiday is every year's.
  mutating func lastPrintedYear(of time: PartialTime, at index: Int) -> Int? {
    guard let (year, last) = printedYears(of: time), year == last, year >= TimeAnchor.pressYears,
      findings[index].mention.tokens.contains(where: { text[$0].isNumber })
    else { return nil }
    return year
  }

  /// The year that is printed with a day, and the last one that is printed with any.
  private mutating func printedYears(of time: PartialTime) -> (year: Int, last: Int)? {
    guard time.grain <= .day, !time.isLunar, time.direction == nil, let month = time.month,
      let day = time.day
    else { return nil }
    let printed = allPrintedYears()
    return printed[month, day].map { ($0, printed.last) }
  }

  /// The years printed, read once.
  mutating func allPrintedYears() -> PrintedYears {
    if let printedYears { return printedYears }
    let printed = readPrintedYears()
    printedYears = printed
    return printed
  }

  /// The year of an article of which nobody knows when it was published: that of the whole day which it opens with, or of
  /// several times in its lead, where no day or month that it tells of is later; a bare year may be that bounds a stretch
  /// (`đến năm 2030`).
  ///
  /// Of undated press of seven months of one year, `năm nay` behind such a day is that year in 97 of 100, behind such times
  /// in 95; none where years have passed since (`Mười năm sau, ⟨năm nay⟩`).
  mutating func leadYear(at index: Int) -> Int? {
    guard published == nil else { return nil }
    if index > 0, case .shift(let amount, _, _) = findings[index - 1].meaning,
      amount.first.unit >= .year
    {
      return nil
    }
    let printed = allPrintedYears()
    guard let year = printed.newest.last?.year, year >= TimeAnchor.leadYears else { return nil }
    return printed.lead == year || printed.newest.isPresent ? year : nil
  }

  /// Since when archives without days of publication may have begun: earlier days are history.
  static let pressYears = 1990

  /// Since when a whole day may open an undated article as its own: earlier ones mostly open a history.
  static let leadYears = 2000

  /// How many days from the publication the present reaches.
  private static let presentDays = 45

  private func readPrintedYears() -> PrintedYears {
    var years = PrintedYears()
    for index in findings.indices {
      let start = findings[index].mention.tokens.lowerBound
      switch findings[index].meaning {
      case .moment(let time) where time.year != nil && !isBirth(start):
        years.note(time)
        noteNewest(time, at: index, in: &years)
      case .range(let first, let last) where last.year != nil && !isBirth(start):
        years.note(first)
        years.note(last)
        noteNewest(last, at: index, in: &years, isRange: true, isDayRange: first.grain == .day)
      default: break
      }
    }
    return years
  }

  /// Notes what the article tells of as the newest: no month or longer time that it mentions only aside, no day up to which
  /// something is to be done.
  private func noteNewest(
    _ time: PartialTime, at index: Int, in years: inout PrintedYears, isRange: Bool = false,
    isDayRange: Bool = false
  ) {
    let start = findings[index].mention.tokens.lowerBound
    guard let printed = time.year, !time.isLunar, time.grain <= .year else { return }
    let year = cycled(printed, time)
    let months = monthsOfYear(time, at: index)
    if time.grain == .half && time.index == 2 || months == .end {
      years.rest = max(years.rest, year)
      if hasMonthWord(index) { years.plannedRest = max(years.plannedRest, year) }
    }
    // `những tháng đầu năm` are told of until April or so.
    let end =
      months == .start ? CivilDate(year: year, month: 4, day: 30) : end(of: time, in: year)
    guard time.grain <= .day ? isRange || !isTerm(at: index) : !isAside(index), let end,
      let begin = begin(of: time, in: year)
    else { return }
    let grain = months == .start ? .months : time.grain
    years.newest.note(begin, end, grain, at: start)
    if grain == .year, !isRange { years.bare = max(years.bare, year) }
    if grain < .year, !isRange || isDayRange, time.grain > .day || !isAhead(start) {
      years.plain.note(begin, end, grain, at: start)
      if grain == .months || grain == .half,
        rules.words[text.word(start - 1)].keyword != .through,
        years.part.map({ $0.end < end }) ?? true
      {
        years.part = (end, months == .start)
      }
    }
    if years.lead == 0, time.grain <= .day, start < NewestTime.leadReach,
      !findings[index].isIssueDate, isDayRange || !opensStretch(start),
      !rules.words[text.word(start - 1)].roles.contains(.dating)
    {
      years.lead = year
    }
  }

  /// The side of a year whose first or last months are told of (`những tháng đầu năm 2017`, `các tháng còn lại của năm
  /// 2017`).
  private func monthsOfYear(_ time: PartialTime, at index: Int) -> TimeExpression.Modifier? {
    guard time.grain == .year, let modifier = findings[index].modifier,
      modifier == .start || modifier == .end,
      hasMonthWord(index)
    else { return nil }
    return modifier
  }

  private func hasMonthWord(_ index: Int) -> Bool {
    findings[index].mention.tokens.contains { rules.words[text.word($0)].keyword == .month }
  }

  /// Whether a day ends a term (`thuê đến ⟨ngày 30/6/2018⟩`): no stretch from another day, nothing counted up to it, no
  /// sentence that it opens.
  ///
  /// Of undated press of seven months of one year, hardly half of the days near such a day are of its year.
  private func isTerm(at index: Int) -> Bool {
    let start = findings[index].mention.tokens.lowerBound
    func key(_ index: Int) -> TimeKeyword? { rules.words[text.word(index)].keyword }
    let link = key(start - 1)
    guard link == .to || link == .coming || link == .through else { return false }
    let first = link == .through && key(start - 2) == .to ? start - 2 : start - 1
    if text[first].flags.contains(.startsSentence) || text.word(first - 1) == rules.counted {
      return false
    }
    return index == 0 || findings[index - 1].mention.tokens.upperBound != first
  }

  /// Whether a day is that from which something will hold or happen (`có hiệu lực từ ⟨ngày 1/7/2018⟩`).
  private func isAhead(_ start: Int) -> Bool {
    opensStretch(start) || isPlanned(start)
      || (max(0, start - 8)..<start).contains { text.word($0) == rules.force }
  }

  /// Whether a month or longer bounds a stretch, is compared with, planned, remembered or named below a picture.
  private func isAside(_ index: Int) -> Bool {
    let range = findings[index].mention.tokens
    let start = range.lowerBound
    func key(_ index: Int) -> TimeKeyword? { rules.words[text.word(index)].keyword }
    if opensStretch(start) || isCompared(start) || isPlanned(start) { return true }
    // `hồi tháng 11/2015`, `thành lập (tháng 11/1998)`, `cùng kỳ quý I/2019`
    if key(start - 1) == .hoi || text[start - 1].isMark("(") { return true }
    if key(start - 1) == .stretch, key(start - 2) == .same { return true }
    // `thấp hơn quý I/2022`, `cao hơn mức của quý I/2022`
    let ends = key(start - 1) == .of ? start - 5..<start - 1 : start - 1..<start
    if ends.contains(where: { text.word($0) == rules.more }) { return true }
    // `Trước đó, tháng 4/2016, …`
    if index > 0, case .reference(.past) = findings[index - 1].meaning,
      findings[index - 1].mention.tokens.upperBound >= start - 1
    {
      return true
    }
    return (range.upperBound..<range.upperBound + 3).contains { text.word($0) == rules.picture }
  }

  /// Whether the sentence has announced what follows (`dự kiến`, `sẽ`, `kế hoạch`).
  private func isPlanned(_ start: Int) -> Bool {
    var at = start
    while at >= max(0, start - 16) {
      let word = text.word(at)
      if rules.plans[word] ? rules.planned[text.word(at - 1)] : rules.announcing[word] {
        return true
      }
      if text[at].flags.contains(.startsSentence) { return false }
      at -= 1
    }
    return false
  }

  /// The year of the day of issue right behind a document's number: that of the number, else the last that is past
  /// (`Quyết định 12/2016/QĐ-UBND ⟨ngày 26/5⟩`).
  func issueYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard findings[index].isIssueDate, time.grain == .day, !time.isLunar, time.day != nil,
      rules.words[text.word(start)].keyword == .day, !text[start - 1].isMark(","),
      rules.words[text.word(start - 1)].keyword == nil
    else { return nil }
    for token in max(0, start - 10)..<max(0, start - 1)
    where text[token].isNumber && text[token].length == 4 && text[token - 1].isMark("/")
      && text[token + 1].isMark("/") && text[token].code <= now.year
    {
      return Int(text[token].code)
    }
    return year(of: time, on: .past, of: now)
  }
}
