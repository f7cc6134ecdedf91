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

  /// The last year whose second half is printed, which a report on the first plans for; 0 for none.
  var rest = 0

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
        noteNewest(last, at: index, in: &years, isRange: first.grain == .day)
      default: break
      }
    }
    return years
  }

  /// Notes what the article tells of as the newest: no month or longer time that it mentions only aside.
  private func noteNewest(
    _ time: PartialTime, at index: Int, in years: inout PrintedYears, isRange: Bool = false
  ) {
    let start = findings[index].mention.tokens.lowerBound
    guard let printed = time.year, !time.isLunar, time.grain <= .year,
      time.grain <= .day || !isAside(index)
    else { return }
    let year = cycled(printed, time)
    if time.grain == .half, time.index == 2 { years.rest = max(years.rest, year) }
    guard let begin = begin(of: time, in: year),
      let end = end(of: time, in: year)
    else { return }
    years.newest.note(begin, end, time.grain, at: start)
    if years.lead == 0, time.grain <= .day, start < NewestTime.leadReach,
      !findings[index].isIssueDate, isRange || !opensStretch(start),
      !rules.words[text.word(start - 1)].roles.contains(.dating)
    {
      years.lead = year
    }
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
