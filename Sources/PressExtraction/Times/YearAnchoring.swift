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
    of time: PartialTime, at index: Int, partner: SettledTime?
  ) -> YearChoice? {
    if let year = time.year { return YearChoice(year: year, anchor: .explicit) }
    if let shift = time.yearShift {
      let base = time.base == .discourse ? lastYear : published?.date.year
      return base.map { YearChoice(year: $0 + shift, anchor: .publication) }
    }
    if let year = partner?.value.end?.year { return YearChoice(year: year, anchor: .partner) }
    if let year = partnerYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    guard let now = published?.date else { return discourseYear(time, at: index, isNeeded: true) }
    if let year = weekdayYear(time, near: now) { return YearChoice(year: year, anchor: .weekday) }
    if let year = bracketYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    if let year = rangeYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    if let year = namedYear(at: index, near: now) {
      return YearChoice(year: year, anchor: .explicit)
    }
    if let direction = time.direction {
      let side: TimeRules.Side = direction == .past ? .past : .future
      if let year = year(of: time, on: side, of: now) {
        return YearChoice(year: year, anchor: .tense)
      }
    }
    if let choice = discourseYear(time, at: index, isNeeded: false) { return choice }
    if prefersFuture, let year = year(of: time, on: .future, of: now) {
      return YearChoice(year: year, anchor: .publication)
    }
    if let side = side(at: index), side == .future || !time.isLunar,
      let year = year(of: time, on: side, of: now), !isFarFetched(year, time, now)
    {
      return YearChoice(year: year, anchor: .tense)
    }
    return defaultYear(time, at: index, now).map {
      YearChoice(year: $0, anchor: .publication, isGuess: true)
    }
  }

  /// What begins and ends when in each of three years; a year that lacks it is left out.
  private func candidates(_ time: PartialTime, near now: CivilDate) -> YearCandidates {
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

  private func year(
    of time: PartialTime, on side: TimeRules.Side, of now: CivilDate
  ) -> Int? {
    let all = candidates(time, near: now)
    switch side {
    case .past: return all.last { $0.begin <= now }?.year
    case .future, .directive: return all.first { $0.end >= now }?.year
    case .near: return all.nearest(to: now)?.year
    }
  }

  /// The year where nothing tells: the latest that is not past the publication by more than two days.
  private func defaultYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let isHoliday = findings[index].mention.rule == TimeRule.holiday.rawValue
    if time.isLunar || isHoliday { return year(of: time, on: .near, of: now) }
    switch time.grain {
    case .quarter, .half, .months, .season:
      let isLate =
        candidates(time, near: now).first {
          $0.year == now.year && $0.begin.dayNumber - now.dayNumber > 190
        } != nil
      return isLate ? now.year - 1 : now.year
    default: return likeliest(time, now)
    }
  }

  /// The last before the publication, but for one that follows it by far sooner.
  private func likeliest(_ time: PartialTime, _ now: CivilDate) -> Int? {
    let all = candidates(time, near: now)
    guard let past = all.last({ $0.begin <= now }) else { return all.first { _ in true }?.year }
    guard let next = all.first({ $0.begin > now }) else { return past.year }
    let ahead = next.begin.dayNumber - now.dayNumber
    return ahead * 5 < now.dayNumber - past.end.dayNumber ? next.year : past.year
  }

  /// Whether a cue puts a day most of a year away while another year has it near.
  private func isFarFetched(_ year: Int, _ time: PartialTime, _ now: CivilDate) -> Bool {
    let all = candidates(time, near: now)
    func distance(_ begin: CivilDate) -> Int { abs(begin.dayNumber - now.dayNumber) }
    guard let chosen = all.first({ $0.year == year }) else { return false }
    let isPast = chosen.begin <= now
    guard distance(chosen.begin) > (isPast ? 300 : 240) else { return false }
    return all.first {
      $0.year != year && distance($0.begin) * (isPast ? 12 : 3) < distance(chosen.begin)
    } != nil
  }

  /// The year in which the weekday beside the day agrees.
  private func weekdayYear(_ time: PartialTime, near now: CivilDate) -> Int? {
    guard let weekday = time.weekday, time.day != nil else { return nil }
    return candidates(time, near: now).nearest(to: now) { $0.begin.weekday == weekday }?.year
  }

  /// The year of the next finding, where only `-`, `và`, `,` stand between (`30/4 và 1/5/2017`).
  private func partnerYear(_ time: PartialTime, at index: Int) -> Int? {
    let end = findings[index].mention.tokens.upperBound
    guard index + 1 < findings.count, time.direction == nil else { return nil }
    let next = findings[index + 1]
    let gap = next.mention.tokens.lowerBound - end
    guard gap <= 3, case .moment(let other) = next.meaning, let year = other.year,
      other.grain == time.grain, !text.crossesSentence(end - 1..<end + gap + 1)
    else { return nil }
    let isLinked = (end..<end + max(0, gap)).allSatisfy { index in
      let key = rules.words[text.word(index)].keyword
      return text[index].kind == .mark && !text[index].isMark("(") && !text[index].isMark(")")
        || key == .and || key == .to || key == .coming || key == .through
    }
    guard isLinked else { return nil }
    if let month = time.month, let later = other.month {
      let isLater = month > later || month == later && (time.day ?? 0) > (other.day ?? 0)
      return isLater ? year - 1 : year
    }
    return year
  }

  /// The year of the day right before the bracket (`Hôm qua (13/5)`), where it is the same day.
  private func bracketYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard let last = lastSettled, last.end == start - 1, text[start - 1].isMark("("),
      time.grain <= .day, last.begin.month == time.month, last.begin.day == time.day
    else { return nil }
    return last.begin.year
  }

  /// The year of the finding before, where `-` or `đến` joins them: a range does not end before it starts.
  private func rangeYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard let last = lastSettled, last.end < start, start - last.end <= 3, last.grain == time.grain
    else { return nil }
    let isLinked = (last.end..<start).allSatisfy { index in
      let key = rules.words[text.word(index)].keyword
      return text[index].isMark("-") || key == .to || key == .coming || key == .through
    }
    guard isLinked else { return nil }
    let year = last.begin.year
    let begin = time.grain <= .day ? date(time, in: year) : period(time, in: year)?.begin
    guard let begin else { return nil }
    return begin < last.begin ? year + 1 : year
  }

  /// A year that the same clause names before (`AFF Cup 2018 … từ 8-11`), no other date between.
  private func namedYear(at index: Int, near now: CivilDate) -> Int? {
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
      before.grain == .year, let year = before.year
    else { return nil }
    return year
  }

  /// The year of the story, where it tells of another time than the publication's.
  private func discourseYear(
    _ time: PartialTime, at index: Int, isNeeded: Bool
  ) -> YearChoice? {
    guard let last = lastDated else { return nil }
    let start = findings[index].mention.tokens.lowerBound
    if !isNeeded {
      guard let now = published?.date, now.year - last.date.year >= 2,
        isSameParagraph(last.token, start), !findings[index].isIssueDate
      else { return nil }
    }
    guard time.month != nil || time.index != nil else { return nil }
    var year = last.date.year
    func begin(_ year: Int) -> CivilDate? {
      time.grain <= .day ? date(time, in: year) : period(time, in: year)?.begin
    }
    if let first = begin(year), first < last.date.firstOfMonth { year += 1 }
    if !isNeeded, let told = begin(year), isRecent(time), !isNear(told, last.date, 3) {
      return nil
    }
    return YearChoice(year: year, anchor: .discourse)
  }

  /// Whether a day or month lies so shortly before the publication that the present is meant.
  private func isRecent(_ time: PartialTime) -> Bool {
    guard let now = published?.date else { return false }
    let past = candidates(time, near: now).last { $0.begin <= now.adding(days: 3) }
    return past.map { isNear($0.end, now, 45) || $0.end > now } ?? false
  }

  private func isNear(_ one: CivilDate, _ other: CivilDate, _ days: Int) -> Bool {
    abs(one.dayNumber - other.dayNumber) <= days
  }

  /// On which side of the publication date the nearest cue of the sentence puts a finding.
  func side(at index: Int) -> TimeRules.Side? {
    let range = findings[index].mention.tokens
    var best: (distance: Int, side: TimeRules.Side)?
    var at = range.lowerBound
    while at >= max(0, range.lowerBound - 18) {
      if let side = cue(at) {
        if side == .directive { return .future }
        best = (range.lowerBound - at, side)
        break
      }
      if text[at].flags.contains(.startsSentence) { break }
      at -= 1
    }
    at = range.upperBound
    while at < min(text.count, range.upperBound + 18), !text[at].flags.contains(.startsSentence) {
      if let side = cue(at), side != .directive {
        let distance = at - range.upperBound + 1
        if distance <= best?.distance ?? .max { best = (distance, side) }
        break
      }
      at += 1
    }
    return best?.side
  }

  private func cue(_ index: Int) -> TimeRules.Side? {
    text.hits.longest(.timeCue, at: index).flatMap { TimeRules.Side(rawValue: Int($0.payload)) }
  }
}
