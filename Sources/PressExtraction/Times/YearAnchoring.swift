import PressText

/// The year of a day, month, quarter or season that is printed without one.
extension TimeAnchor {
  /// A year, and what settled it.
  struct YearChoice {
    var year: Int
    var anchor: TimeExpression.Anchor
    var isGuess = false
  }

  /// The first of these that tells: print, partner, weekday, tense, discourse, publication date.
  mutating func year(
    of time: PartialTime, at index: Int, partner: SettledTime?, isLinked: Bool = true
  ) -> YearChoice? {
    if let year = time.year {
      return YearChoice(year: cycled(year, time), anchor: .explicit)
    }
    if let shift = time.yearShift {
      let base = time.base == .discourse ? lastYear : presentYear(time, at: index)
      if base == nil, shift == 0, published == nil, time.grain == .month {
        return newestMonth(time, at: index)
      }
      return base.map {
        YearChoice(year: $0 + shift, anchor: published == nil ? .discourse : .publication)
      }
    }
    if let year = partner?.value.end?.year ?? joinedYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if let year = tetYear(of: time) { return YearChoice(year: year, anchor: .discourse) }
    guard let now = published?.date else {
      lacksPublication = true
      return undatedYear(time, at: index, isLinked: isLinked)
    }
    return evidentYear(time, at: index, now, isLinked: isLinked)
      ?? toldYear(time, at: index, now) ?? likelyYear(time, at: index, now)
  }

  /// The year of what a finding is joined to in its sentence, whenever the article was published.
  private func joinedYear(_ time: PartialTime, at index: Int) -> Int? {
    if let year = partnerYear(time, at: index) ?? otherHalfYear(time, at: index) { return year }
    guard time.grain == .month || time.grain == .quarter else { return nil }
    return throughYear(time, at: index) ?? comparedYear(time, at: index)
  }

  /// The year that what is printed right beside a finding leaves alone.
  private mutating func evidentYear(
    _ time: PartialTime, at index: Int, _ now: CivilDate, isLinked: Bool
  ) -> YearChoice? {
    if let year = weekdayYear(time, near: now) { return YearChoice(year: year, anchor: .weekday) }
    if let year = bracketYear(time, at: index) ?? rangeYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if time.direction == nil, let year = namedYear(at: index, near: now) {
      return YearChoice(year: year, anchor: .explicit)
    }
    if let year = newYear(time, at: index) { return YearChoice(year: year, anchor: .explicit) }
    if isLinked, let year = endYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    guard let direction = time.direction ?? (isSoon(index) ? .future : nil) else { return nil }
    return year(of: time, on: direction == .past ? .past : .future, of: now).map {
      YearChoice(year: $0, anchor: .tense)
    }
  }

  /// The year that the list, the sentence or the story tells.
  private mutating func toldYear(
    _ time: PartialTime, at index: Int, _ now: CivilDate
  ) -> YearChoice? {
    if let year = listYear(time, at: index) ?? carriedYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if reachesNow(index) || isJustPast(index), let year = year(of: time, on: .past, of: now) {
      return YearChoice(year: year, anchor: .partner)
    }
    if let choice = discourseYear(time, at: index) { return choice }
    if let year = printedYear(of: time, near: now) {
      return YearChoice(year: year, anchor: .discourse)
    }
    if isToldBack(index), let year = year(of: time, on: .past, of: now) {
      return YearChoice(year: year, anchor: .tense)
    }
    guard !isRecent(time), let year = sentenceYear(at: index) else { return nil }
    return YearChoice(year: year, anchor: .partner)
  }

  /// The year that is only likely, from the publication's on.
  private func likelyYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> YearChoice? {
    if let year = issueYear(time, at: index, now) {
      return YearChoice(year: year, anchor: .publication, isGuess: true)
    }
    if let year = sequenceYear(time, at: index, after: now) {
      return YearChoice(year: year, anchor: .discourse, isGuess: true)
    }
    if let preference,
      let year = year(of: time, on: preference == .future ? .future : .past, of: now)
    {
      return YearChoice(year: year, anchor: .publication)
    }
    if let year = deadlineYear(time, at: index, now) {
      return YearChoice(year: year, anchor: .discourse)
    }
    if let year = dutyYear(time, at: index, now) ?? tenseYear(time, at: index, now)
      ?? boundYear(time, at: index, now)
    {
      return YearChoice(year: year, anchor: .tense)
    }
    return defaultYear(time, at: index, now).map {
      YearChoice(year: $0, anchor: .publication, isGuess: true)
    }
  }

  /// The year that is `năm nay`; for Tết at the end of a year the coming one.
  private mutating func presentYear(_ time: PartialTime, at index: Int) -> Int? {
    guard let now = published?.date else {
      return time.yearShift == 0 ? ownYear(at: index) : eventYear()
    }
    let isTet = time.isLunar && time.month == 1 && time.day ?? 31 <= 10
    return isTet && now.month >= 11 ? now.year + 1 : now.year
  }

  /// What begins and ends when in each of three years; a year that lacks it is left out.
  func candidates(_ time: PartialTime, near now: CivilDate) -> YearCandidates {
    var candidates = YearCandidates()
    for year in now.year - 1...now.year + 1 {
      if time.grain <= .day {
        if let date = date(time, in: year) { candidates.add(year, date, date) }
      } else if let value = period(time, in: year), let begin = value.begin, let end = value.end {
        candidates.add(year, begin, end)
      }
    }
    return candidates
  }

  func year(
    of time: PartialTime, on side: TimeRules.Side, of now: CivilDate
  ) -> Int? {
    let all = candidates(time, near: now)
    switch side {
    // An archive may have a story under the day before it.
    case .past: return all.last { $0.begin.dayNumber <= now.dayNumber + 2 }?.year
    case .future, .directive: return all.first { $0.end >= now }?.year
    case .near: return all.nearest(to: now)?.year
    }
  }

  /// The year in which the weekday beside the day agrees.
  private func weekdayYear(_ time: PartialTime, near now: CivilDate) -> Int? {
    guard let weekday = time.weekday, time.day != nil else { return nil }
    return candidates(time, near: now).nearest(to: now) { $0.begin.weekday == weekday }?.year
  }
}
