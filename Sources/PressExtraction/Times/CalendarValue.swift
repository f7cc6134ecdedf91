/// A resolved point or stretch of the calendar, as TIMEX3 and EDTF write it.
///
/// Its letters are put together only when asked for: of most values only the days are.
struct CalendarValue: Sendable, Equatable {
  /// What it is made of; what its days tell is not said again.
  private enum Form: Sendable, Equatable {
    case day
    case partOfDay(DayPart)
    case clock(Int, seconds: Int?, hasZone: Bool)
    case week
    case month
    case months
    case quarter
    case half
    case season(Int)
    case year
    /// A lunar year, which begins and ends within two years of the calendar.
    case lunarYear(Int)
    case decade(Int)
    case century(Int)
    case days
    case unknown(String)
    indirect case pair(CalendarValue, CalendarValue)
  }

  private var form: Form
  private(set) var begin: CivilDate?
  private(set) var end: CivilDate?
  private(set) var grain: PartialTime.Grain

  private init(_ form: Form, _ begin: CivilDate?, _ end: CivilDate?, _ grain: PartialTime.Grain) {
    (self.form, self.begin, self.end, self.grain) = (form, begin, end, grain)
  }

  /// One day.
  init(day: CivilDate) { self.init(.day, day, day, .day) }

  /// A part of a day.
  init(day: CivilDate, part: DayPart) { self.init(.partOfDay(part), day, day, .partOfDay) }

  /// A clock time; minutes may run over midnight.
  init(day: CivilDate, minutes: Int, seconds: Int? = nil, hasZone: Bool) {
    let day = minutes >= 1440 ? day.adding(days: minutes / 1440) : day
    self.init(.clock(minutes % 1440, seconds: seconds, hasZone: hasZone), day, day, .clock)
  }

  /// A week of the ISO calendar.
  init(week day: CivilDate) {
    let monday = day.monday
    self.init(.week, monday, monday.adding(days: 6), .week)
  }

  /// A month.
  init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(.month, first, first.lastOfMonth, .month)
  }

  /// Months of one year, or of two where the last comes before the first.
  init?(year: Int, first: Int, last: Int) {
    self.init(.months, months: first, last, of: year, .months)
  }

  /// A quarter (1 through 4).
  init?(year: Int, quarter: Int) {
    self.init(.quarter, months: quarter * 3 - 2, quarter * 3, of: year, .quarter)
  }

  /// A half (1 or 2).
  init?(year: Int, half: Int) {
    self.init(.half, months: half * 6 - 5, half * 6, of: year, .half)
  }

  /// A season: 0 spring through 3 winter, which lasts through the next January.
  init?(year: Int, season: Int) {
    guard (0...3).contains(season) else { return nil }
    let first = 2 + 3 * season
    self.init(.season(season), months: first, season == 3 ? 1 : first + 2, of: year, .season)
  }

  private init?(
    _ form: Form, months first: Int, _ last: Int, of year: Int, _ grain: PartialTime.Grain
  ) {
    guard let begin = CivilDate(year: year, month: first, day: 1),
      let end = CivilDate(year: first <= last ? year : year + 1, month: last, day: 1)
    else { return nil }
    self.init(form, begin, end.lastOfMonth, grain)
  }

  /// A year; 0 is 1 before Christ.
  init?(year: Int) { self.init(.year, years: year, year, .year) }

  /// A lunar year with its first and last days.
  init(lunarYear year: Int, _ first: CivilDate, _ last: CivilDate) {
    self.init(.lunarYear(year), first, last, .year)
  }

  /// A decade: 199 is the nineties.
  init?(decade: Int) {
    self.init(.decade(decade), years: decade * 10, decade * 10 + 9, .decade)
  }

  /// A century by its first two digits: 19 is the twentieth; -1 is the first before Christ.
  init?(century: Int) {
    let first = century < 0 ? century * 100 + 1 : century * 100
    self.init(.century(century), years: century == 0 ? 1 : first, first + 99, .century)
  }

  private init?(_ form: Form, years first: Int, _ last: Int, _ grain: PartialTime.Grain) {
    guard let begin = CivilDate(year: first, month: 1, day: 1),
      let end = CivilDate(year: last, month: 12, day: 31)
    else { return nil }
    self.init(form, begin, end, grain)
  }

  /// From one to another.
  init(from first: CalendarValue, to last: CalendarValue) {
    self.init(.pair(first, last), first.begin, last.end, max(first.grain, last.grain))
  }

  /// Days of the Gregorian calendar that another calendar's unit covers.
  init(days range: (CivilDate, CivilDate), grain: PartialTime.Grain) {
    self.init(.days, range.0, range.1, grain)
  }

  /// Something of which not all is known.
  init(unknown value: String, grain: PartialTime.Grain) {
    self.init(.unknown(value), nil, nil, grain)
  }

  /// TIMEX3.
  var value: String {
    switch form {
    case .unknown(let value): return value
    case .pair(let first, let last): return first.value + "/" + last.value
    default: return text(isEDTF: false).string
    }
  }

  /// Whether TIMEX3 and EDTF write it with the same letters.
  var isAlikeInEDTF: Bool {
    switch form {
    case .day, .month, .months, .days: true
    case .year: begin?.year ?? 0 > 0
    case .partOfDay, .clock, .week, .quarter, .half, .season, .lunarYear, .decade, .century,
      .unknown, .pair:
      false
    }
  }

  /// EDTF (ISO 8601-2), with a `?` after a year that is a guess.
  ///
  /// An interval has no such sign.
  func edtf(isGuess: Bool) -> String? {
    switch form {
    case .unknown, .lunarYear: return nil
    case .pair(let first, let last):
      guard let start = first.edtf(isGuess: false), let end = last.edtf(isGuess: false) else {
        return nil
      }
      return start + "/" + end
    default: return text(isEDTF: true, isGuess: isGuess).string
    }
  }

  /// Whether EDTF writes its first and last days or months.
  private var isInterval: Bool {
    switch form {
    case .week, .months, .days: true
    case .day, .partOfDay, .clock, .month, .quarter, .half, .season, .year, .lunarYear, .decade,
      .century, .unknown, .pair:
      false
    }
  }

  private func text(isEDTF: Bool, isGuess: Bool = false) -> DateText {
    var text = DateText()
    text.isYearDoubtful = isGuess && !isInterval
    guard let begin, let end else { return text }
    switch form {
    case .day, .partOfDay, .clock: addDay(begin, isEDTF, to: &text)
    case .week where !isEDTF: ISOWeek(of: begin).add(to: &text)
    case .week, .days: text.add(begin, to: end)
    case .month: text.add(month: begin)
    case .months:
      text.add(month: begin)
      text.add("/")
      text.add(month: end)
    case .quarter, .half, .season: addPart(of: begin.year, begin.month, isEDTF, to: &text)
    case .year, .lunarYear, .decade, .century: addYears(begin, end, isEDTF, to: &text)
    case .unknown, .pair: break
    }
    return text
  }

  private func addDay(_ day: CivilDate, _ isEDTF: Bool, to text: inout DateText) {
    text.add(day)
    if case .partOfDay(let part) = form, !isEDTF {
      text.add("T")
      for letter in part.rawValue.unicodeScalars { text.add(letter) }
    }
    guard case .clock(let minutes, let seconds, let hasZone) = form else { return }
    text.add(minutes: minutes)
    if let seconds {
      text.add(seconds: seconds)
    } else if isEDTF {
      text.add(seconds: 0)
    }
    if hasZone { text.addZone() }
  }

  /// The codes of ISO 8601-2: seasons 21 through 24, quarters 33 through 36, halves 40 and 41.
  private func addPart(of year: Int, _ month: Int, _ isEDTF: Bool, to text: inout DateText) {
    text.add(year: year)
    text.add("-")
    switch form {
    case .quarter where isEDTF: text.add(33 + month / 3, width: 2)
    case .quarter:
      text.add("Q")
      text.add(1 + month / 3, width: 1)
    case .half where isEDTF: text.add(40 + month / 7, width: 2)
    case .half:
      text.add("H")
      text.add(1 + month / 7, width: 1)
    case .season(let season) where isEDTF: text.add(21 + season, width: 2)
    case .season(let season):
      for letter in ["SP", "SU", "FA", "WI"][season].unicodeScalars { text.add(letter) }
    default: break
    }
  }

  private func addYears(
    _ begin: CivilDate, _ end: CivilDate, _ isEDTF: Bool, to text: inout DateText
  ) {
    switch form {
    case .lunarYear(let year): text.add(year, width: 4)
    case .decade(let decade):
      text.add(decade, width: 3)
      if isEDTF { text.add("X") }
    case .century(let century) where century >= 0:
      text.add(century, width: 2)
      if isEDTF { for _ in 0..<2 { text.add("X") } }
    case .century(let century) where !isEDTF:
      text.addBeforeChrist()
      text.add(-century, width: 2)
    case .century:
      text.add(begin.year, width: 4)
      text.add("/")
      text.add(end.year, width: 4)
    default:
      guard begin.year <= 0, !isEDTF else { return text.add(year: begin.year) }
      text.addBeforeChrist()
      text.add(1 - begin.year, width: 4)
    }
  }
}

extension DateText {
  fileprivate mutating func add(month date: CivilDate) {
    add(year: date.year)
    add("-")
    add(date.month, width: 2)
  }

  fileprivate mutating func add(_ first: CivilDate, to last: CivilDate) {
    add(first)
    add("/")
    add(last)
  }

  fileprivate mutating func add(seconds: Int) {
    add(":")
    add(seconds, width: 2)
  }

  fileprivate mutating func addBeforeChrist() {
    add("B")
    add("C")
  }
}
