import PressText

/// The year that the story gives a finding: its sentence, its paragraph, the days before.
extension TimeAnchor {
  /// The lunar year of a day of Tết or of the days before it, where the article tells which Tết it is about.
  func tetYear(of time: PartialTime) -> Int? {
    guard time.isLunar, let tetYear, let day = time.day, time.direction == nil else { return nil }
    if time.month == 1, day <= 10 { return tetYear }
    return time.month == 12 && day >= 20 ? tetYear - 1 : nil
  }

  /// A year that the same clause names before (`AFF Cup 2018 … từ 8-11`), no other date between.
  func namedYear(at index: Int, near now: CivilDate) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    let limit = index > 0 ? findings[index - 1].mention.tokens.upperBound : 0
    var at = start - 1
    while at >= max(limit, start - 14), at > 0, !text[at + 1].flags.contains(.startsSentence) {
      let token = text[at]
      if token.isNumber, token.length == 4, text[at - 1].isWord,
        text[at - 1].flags.contains(.capitalized),
        text[at + 1].isSpaced || !text[at + 1].isMark("-") && !text[at + 1].isMark("/"),
        abs(Int(token.code) - now.year) <= 1
      {
        return Int(token.code)
      }
      at -= 1
    }
    guard index > 0, limit >= start - 2, case .moment(let before) = findings[index - 1].meaning,
      before.grain == .year || before.isLunar && findings[index - 1].isHoliday,
      let year = before.year, isYearOfNext(findings[index - 1].mention.tokens, start)
    else { return nil }
    return year
  }

  /// Whether a year may be that of the day after it: no birth, no base of a comparison, no later one of a
  /// list, in the same sentence.
  private func isYearOfNext(_ year: Range<Int>, _ start: Int) -> Bool {
    let first = year.lowerBound
    let isListed = text[first].isNumber && text[first - 1].isMark(",")
    return !text.crossesSentence(year.upperBound - 1..<start + 1)
      && !(year.upperBound..<start).contains { text[$0].isMark(")") }
      && !isListed && !isBirth(first) && !isCompared(first)
  }

  /// The year of a New Year's Eve or Day that is greeted (`đêm 31-12, chào năm mới 2024`).
  func newYear(_ time: PartialTime, at index: Int) -> Int? {
    let isEve = time.month == 12 && time.day == 31
    guard isEve || time.month == 1 && time.day == 1, !time.isLunar else { return nil }
    let end = findings[index].mention.tokens.upperBound
    for at in end..<end + 14 {
      if text[at].kind == .none || text[at].flags.contains(.startsParagraph) { return nil }
      if rules.words[text.word(at)].keyword == .new, text[at + 1].isNumber,
        text[at + 1].length == 4, (1900...2100).contains(text[at + 1].code)
      {
        return Int(text[at + 1].code) - (isEve ? 1 : 0)
      }
    }
    return nil
  }

  /// The year with which the sentence opens, no other date between (`Năm ngoái, giải dừng từ tháng 8`).
  func sentenceYear(at index: Int) -> Int? {
    guard index > 0, let last = lastSettled, last.grain == .year,
      last.end == findings[index - 1].mention.tokens.upperBound
    else { return nil }
    let side = side(at: index)
    guard let now = published?.date.year, side != .future || last.begin.year >= now,
      side != .past || last.begin.year <= now
    else { return nil }
    let first = findings[index - 1].mention.tokens.lowerBound
    let start = findings[index].mention.tokens.lowerBound
    guard opensClause(first), !isBirth(first), !isCompared(first), start - last.end < 24,
      !text.crossesSentence(first..<start + 1)
    else { return nil }
    return last.begin.year
  }

  /// Whether a token is among the first of its clause.
  func opensClause(_ index: Int) -> Bool {
    (max(0, index - 3)...index).contains {
      text[$0].flags.contains(.startsSentence) || text[$0 - 1].isMark(";")
    } || text[index - 1].isMark(",")
  }

  /// The year that goes on a row of days to come (`tựu trường cuối tháng 8, khai giảng ngày 5/9`).
  func sequenceYear(_ time: PartialTime, at index: Int, after now: CivilDate) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    // `có hiệu lực từ ngày 1/8/2023. …, ⟨6 tháng đầu năm⟩, tỉnh thu …`: such a part of a year is reported on.
    guard time.grain != .half, time.grain != .months,
      let last = lastSettled, last.begin > now, last.grain <= .month, last.end < start,
      start - last.end < 40, isSameParagraph(last.end - 1, start), side(at: index) != .past
    else { return nil }
    let all = candidates(time, near: now)
    guard all.first({ isNear($0.begin, now, 45) }) == nil else { return nil }
    let next = all.first { $0.end >= last.begin }
    return next.flatMap { $0.begin.dayNumber - last.begin.dayNumber < 200 ? $0.year : nil }
  }

  /// The year of the story, where it tells of another time than the publication's.
  func discourseYear(_ time: PartialTime, at index: Int) -> YearChoice? {
    let start = findings[index].mention.tokens.lowerBound
    guard let last = lastDated, let now = published?.date, now.year - last.date.year >= 2,
      isSameParagraph(last.token, start) || goesOn(from: last.token, at: start),
      !findings[index].isIssueDate, time.month != nil || time.index != nil
    else { return nil }
    var year = last.date.year
    if let first = begin(of: time, in: year), first < last.date.firstOfMonth { year += 1 }
    if let told = begin(of: time, in: year), isRecent(time), !isNear(told, last.date, 3) {
      return nil
    }
    return YearChoice(year: year, anchor: .discourse)
  }

  /// The first day of a time in a year.
  func begin(of time: PartialTime, in year: Int) -> CivilDate? {
    time.grain <= .day ? date(time, in: year) : period(time, in: year)?.begin
  }

  /// Whether a day or month lies so shortly before the publication that the present is meant.
  func isRecent(_ time: PartialTime) -> Bool {
    guard let now = published?.date else { return false }
    let past = candidates(time, near: now).last { $0.begin <= now.adding(days: 3) }
    return past.map { isNear($0.end, now, 45) || $0.end > now } ?? false
  }

  /// The last day of a time in a year.
  func end(of time: PartialTime, in year: Int) -> CivilDate? {
    time.grain <= .day ? date(time, in: year) : period(time, in: year)?.end
  }

  private func isNear(_ one: CivilDate, _ other: CivilDate, _ days: Int) -> Bool {
    abs(one.dayNumber - other.dayNumber) <= days
  }
}
