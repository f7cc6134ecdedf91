import PressText

/// The newest time of this calendar that an article prints whole, and how often it prints that year.
struct NewestTime {
  /// The last day of the newest month or day with a printed year.
  private(set) var last: CivilDate?
  /// How many printed times are of the newest year.
  private(set) var count = 0
  /// Whether one of them is a day, or the months from an end of the year.
  private(set) var isSure = false
  private var year = 0

  /// Notes a time with a printed year; `end` is its last day.
  mutating func note(_ end: CivilDate, _ grain: PartialTime.Grain) {
    if end.year > year {
      self = NewestTime()
      year = end.year
    }
    guard end.year == year else { return }
    count += 1
    guard grain < .year else { return }
    isSure = isSure || grain <= .day || grain == .months || grain == .half
    last = last.map { max($0, end) } ?? end
  }

  /// Whether a day is so near that it is told as of the same time.
  ///
  /// Of undated press of one year, 84 of 100 such days are of that year, of those farther away 40.
  func isNear(_ end: CivilDate) -> Bool {
    guard let last, isSure || count > 1 else { return false }
    let ahead = end.dayNumber - last.dayNumber
    return ahead <= NewestTime.daysAhead && -ahead <= NewestTime.daysBack * min(count, 4)
  }

  private static let daysAhead = 45
  private static let daysBack = 31
}

/// The year of a day, month or quarter in an article of which nobody knows when it was published.
extension TimeAnchor {
  /// The year that the same sentence told before, or that puts a time beside the newest one of the article.
  ///
  /// A year told long before is mostly history (`hiệp định năm 1995 … ⟨ngày 16/5⟩`).
  mutating func undatedYear(
    _ time: PartialTime, at index: Int, isLinked: Bool
  ) -> YearChoice? {
    if let year = bracketYear(time, at: index) ?? rangeYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if let year = lastPrintedYear(of: time, at: index) {
      return YearChoice(year: year, anchor: .discourse)
    }
    guard time.month != nil || time.index != nil else { return nil }
    let told =
      sentenceStory(findings[index].mention.tokens.lowerBound).flatMap { continued(time, from: $0) }
      ?? newestYear(time, at: index)
    if let told { return YearChoice(year: told, anchor: .discourse) }
    let joined = listYear(time, at: index) ?? (isLinked ? endYear(time, at: index) : nil)
    return joined.map { YearChoice(year: $0, anchor: .partner) }
  }

  /// The day that the sentence told of last before a token.
  private func sentenceStory(_ start: Int) -> CivilDate? {
    if let told = lastTold, told.token > lastDated?.token ?? -1, opensClause(told.token),
      !isBirth(told.token), !opensStretch(told.token),
      !text.crossesSentence(told.token..<start + 1)
    {
      return told.date
    }
    return lastDated.flatMap { text.crossesSentence($0.token..<start + 1) ? nil : $0.date }
  }

  /// The year in which a story that was at a day goes on: half a year back is as likely told.
  private func continued(_ time: PartialTime, from last: CivilDate) -> Int? {
    guard let first = begin(of: time, in: last.year) else { return last.year }
    return first.adding(days: 183) < last.firstOfMonth ? last.year + 1 : last.year
  }

  /// The year that puts a time near the newest one; a name of a holiday is every year's.
  private mutating func newestYear(_ time: PartialTime, at index: Int) -> Int? {
    let newest = allPrintedYears().newest
    guard let year = newest.last?.year else { return nil }
    let range = findings[index].mention.tokens
    guard year >= TimeAnchor.pressYears || newest.count > 1,
      !findings[index].isHoliday || range.contains(where: { text[$0].isNumber })
    else { return nil }
    for shift in [0, -1, 1] {
      if let end = end(of: time, in: year + shift), newest.isNear(end) { return year + shift }
    }
    return nil
  }

  /// Whether `từ`, `đến`, `trước`, `với` stands before: a year that bounds a stretch or is compared with.
  func opensStretch(_ start: Int) -> Bool {
    switch rules.words[text.word(start - 1)].keyword {
    case .from, .to, .coming, .before, .with: true
    default: false
    }
  }
}
