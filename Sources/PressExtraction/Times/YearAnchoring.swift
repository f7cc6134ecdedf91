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
      let base = time.base == .discourse ? lastYear : presentYear(time)
      return base.map { YearChoice(year: $0 + shift, anchor: .publication) }
    }
    if let year = partner?.value.end?.year { return YearChoice(year: year, anchor: .partner) }
    if let year = partnerYear(time, at: index) ?? otherHalfYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if time.grain == .month || time.grain == .quarter,
      let year = throughYear(time, at: index) ?? comparedYear(time, at: index)
    {
      return YearChoice(year: year, anchor: .partner)
    }
    if let year = tetYear(of: time) { return YearChoice(year: year, anchor: .discourse) }
    guard let now = published?.date else {
      lacksPublication = true
      return discourseYear(time, at: index, isNeeded: true)
    }
    if let year = weekdayYear(time, near: now) { return YearChoice(year: year, anchor: .weekday) }
    if let year = bracketYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    if let year = rangeYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    if time.direction == nil, let year = namedYear(at: index, near: now) {
      return YearChoice(year: year, anchor: .explicit)
    }
    if let year = newYear(time, at: index) { return YearChoice(year: year, anchor: .explicit) }
    if isLinked, let year = endYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if let direction = time.direction {
      let side: TimeRules.Side = direction == .past ? .past : .future
      if let year = year(of: time, on: side, of: now) {
        return YearChoice(year: year, anchor: .tense)
      }
    }
    if let year = listYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    if let year = carriedYear(time, at: index) { return YearChoice(year: year, anchor: .partner) }
    if reachesNow(index) || isJustPast(index), let year = year(of: time, on: .past, of: now) {
      return YearChoice(year: year, anchor: .partner)
    }
    if let choice = discourseYear(time, at: index, isNeeded: false) { return choice }
    if let year = printedYear(of: time, near: now) {
      return YearChoice(year: year, anchor: .discourse)
    }
    if isToldBack(index), let year = year(of: time, on: .past, of: now) {
      return YearChoice(year: year, anchor: .tense)
    }
    if !isRecent(time), let year = sentenceYear(at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
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
    if let year = dutyYear(time, at: index, now) { return YearChoice(year: year, anchor: .tense) }
    if let year = tenseYear(time, at: index, now) { return YearChoice(year: year, anchor: .tense) }
    return defaultYear(time, at: index, now).map {
      YearChoice(year: $0, anchor: .publication, isGuess: true)
    }
  }

  /// The year that is `năm nay`; for Tết at the end of a year the coming one.
  private func presentYear(_ time: PartialTime) -> Int? {
    guard let now = published?.date else { return nil }
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

  /// The year where nothing tells: the latest that is not past the publication by more than two days.
  private func defaultYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    if time.isLunar || findings[index].isHoliday
      || rules.holiday(endingAt: findings[index].mention.tokens.lowerBound, in: text) != nil
    {
      return year(of: time, on: .near, of: now)
    }
    switch time.grain {
    case .quarter, .half, .months, .season:
      let isLate =
        candidates(time, near: now).first {
          $0.year == now.year && $0.begin.dayNumber - now.dayNumber > 190
        } != nil
      return isLate ? now.year - 1 : now.year
    case .month: return likeliestOfMonth(time, now)
    default: return isPartOfMonth(index) ? likeliestOfMonth(time, now) : likeliest(time, now)
    }
  }

  /// `10 ngày đầu tháng 3`: days that are counted from an end of a month.
  private func isPartOfMonth(_ index: Int) -> Bool {
    let start = findings[index].mention.tokens.lowerBound
    let part = rules.words[text.word(start + 2)].keyword
    return rules.words[text.word(start + 1)].unit != nil && (part == .start || part == .end)
  }

  /// The publication's year, but for a month far ahead, and for January as told in December.
  private func likeliestOfMonth(_ time: PartialTime, _ now: CivilDate) -> Int {
    let ahead = (time.month ?? 1) - now.month
    return ahead > 5 ? now.year - 1 : ahead <= -10 && now.month == 12 ? now.year + 1 : now.year
  }

  /// The last before the publication, but for one that follows it by far sooner.
  private func likeliest(_ time: PartialTime, _ now: CivilDate) -> Int? {
    let all = candidates(time, near: now)
    guard let past = all.last({ $0.begin <= now }) else { return all.first { _ in true }?.year }
    guard let next = all.first({ $0.begin > now }) else { return past.year }
    let ahead = next.begin.dayNumber - now.dayNumber
    return ahead * 5 < now.dayNumber - past.end.dayNumber ? next.year : past.year
  }

  /// The year on the side of a cue; none for the months of "the year", which is the publication's.
  private func tenseYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    guard time.grain != .months, time.grain != .half, let cue = nearestCue(at: index),
      cue.side == .future || !time.isLunar, let year = year(of: time, on: cue.side, of: now),
      cue.side == .past && cue.isSure && leadsSentence(index)
        || !isFarFetched(year, time, now, cueDistance: cue.distance)
    else { return nil }
    return year
  }

  /// The year of a deadline soon after the last day that the story named, of which an archive may tell much later
  /// (`Ngày 6/2, Bộ yêu cầu … Sở báo cáo ⟨trước ngày 10/2⟩`).
  private func deadlineYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let modifier = findings[index].modifier
    guard time.grain == .day, !time.isLunar, modifier == .before || modifier == .onOrBefore,
      let last = lastDay?.date, let day = date(time, in: last.year), day <= now,
      (0...TimeAnchor.longestNotice).contains(day.dayNumber - last.dayNumber)
    else { return nil }
    return last.year
  }

  /// How many days behind the day of the story its deadlines lie at most.
  private static let longestNotice = 45

  /// The year of the day from which a sentence says that a duty or right holds (`Từ ngày 1/7, người mua phải xác thực`),
  /// where the coming one is far nearer than the last.
  private func dutyYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let range = findings[index].mention.tokens
    guard time.grain == .day || time.grain == .month, !time.isLunar,
      rules.words[text.word(range.lowerBound - 1)].keyword == .from, leads(range.lowerBound - 1),
      text[range.upperBound].isMark(","), side(at: index) != .past,
      holdsDuty(range.upperBound + 1)
    else { return nil }
    let all = candidates(time, near: now)
    guard let past = all.last({ $0.begin <= now }), let next = all.first({ $0.begin > now }),
      (next.begin.dayNumber - now.dayNumber) * 2 <= now.dayNumber - past.end.dayNumber
    else { return nil }
    return next.year
  }

  /// Whether `phải`, `được` follows in the sentence.
  private func holdsDuty(_ start: Int) -> Bool {
    for at in start..<start + 20 {
      if text[at].kind == .none || text[at].flags.contains(.startsSentence) { return false }
      if rules.duties[text.word(at)] { return true }
    }
    return false
  }

  /// The lunar year of a day of Tết or of the days before it, where the article tells which Tết it is about.
  private func tetYear(of time: PartialTime) -> Int? {
    guard time.isLunar, let tetYear, let day = time.day, time.direction == nil else { return nil }
    if time.month == 1, day <= 10 { return tetYear }
    return time.month == 12 && day >= 20 ? tetYear - 1 : nil
  }

  /// Whether `hồi` says that a day or month is past (`hồi tháng 1`, `hồi trước Tết`); before a clock time it may be any.
  private func isToldBack(_ index: Int) -> Bool {
    let start = findings[index].mention.tokens.lowerBound
    let before = rules.words[text.word(start - 1)].keyword
    let at = before == .before ? start - 2 : start - 1
    return rules.words[text.word(at)].keyword == .hoi && text[start].isWord
  }

  /// Whether a sentence opens with a date, so that its verb tells the side (`Ngày 15/1, công an đã …`).
  private func leadsSentence(_ index: Int) -> Bool {
    let range = findings[index].mention.tokens
    guard text[range.upperBound].isMark(",") else { return false }
    if text[range.lowerBound].flags.contains(.startsSentence) { return true }
    let before = rules.words[text.word(range.lowerBound - 1)].keyword
    return text[range.lowerBound - 1].flags.contains(.startsSentence)
      && before != .from && before != .to && before != .before
  }

  /// Whether a cue puts a day most of a year away while another year has it near.
  private func isFarFetched(
    _ year: Int, _ time: PartialTime, _ now: CivilDate, cueDistance: Int
  ) -> Bool {
    let all = candidates(time, near: now)
    func distance(_ begin: CivilDate) -> Int { abs(begin.dayNumber - now.dayNumber) }
    guard let chosen = all.first({ $0.year == year }) else { return false }
    if time.grain == .quarter, year > now.year {
      return all.first { $0.year == now.year && now.dayNumber - $0.end.dayNumber < 150 } != nil
    }
    let isPast = chosen.begin <= now
    guard distance(chosen.begin) > (isPast ? 300 : cueDistance > 8 ? 180 : 240) else {
      return false
    }
    let share = isPast ? 12 : cueDistance > 8 ? 3 : 6
    return all.first {
      $0.year != year && distance($0.begin) * share < distance(chosen.begin) * 2
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

  /// The year that the same sentence gives the other half of the year (`sơ kết ⟨6 tháng đầu năm⟩, phương hướng
  /// 6 tháng cuối năm 2018`).
  private func otherHalfYear(_ time: PartialTime, at index: Int) -> Int? {
    guard time.grain == .half, time.direction == nil else { return nil }
    let start = findings[index].mention.tokens.lowerBound
    for place in max(0, index - 2)..<min(findings.count, index + 3) where place != index {
      guard case .moment(let other) = findings[place].meaning, other.grain == .half,
        other.index != time.index, let year = other.year
      else { continue }
      let end = findings[place].mention.tokens.lowerBound
      if !text.crossesSentence(min(start, end)..<max(start, end) + 1) { return year }
    }
    return nil
  }

  /// The year of what the month or quarter that the paragraph told of last is compared with: it lies before
  /// (`tháng 6/2022 giảm 0,2% so với ⟨tháng 5⟩`).
  private func comparedYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard !time.isLunar, time.direction == nil, isCompared(start), let told = lastPeriod,
      told.value.grain == time.grain,
      isSameParagraph(told.token, start), let begin = told.value.begin,
      let base = period(time, in: begin.year)?.begin, base != begin
    else { return nil }
    return base < begin ? begin.year : begin.year - 1
  }

  /// The year of what closes a row from a month or quarter to the months through it (`tháng 7 và ⟨7 tháng năm 2017⟩`,
  /// `quý IV và ⟨năm 2017⟩`).
  private func throughYear(_ time: PartialTime, at index: Int) -> Int? {
    guard !time.isLunar, time.direction == nil else { return nil }
    let last = lastMonth(of: time)
    for place in (index + 1..<index + 3).prefix(while: { $0 < findings.count }) {
      let gap =
        findings[place - 1].mention.tokens.upperBound..<findings[place].mention.tokens.lowerBound
      guard (1...2).contains(gap.count), gap.allSatisfy({ isListLink($0) }),
        case .moment(let other) = findings[place].meaning, other.grain >= .month,
        other.grain <= .year, other.grain != .season, other.grain > time.grain
      else { return nil }
      let end = other.grain == .year ? 12 : lastMonth(of: other)
      guard end == last else { return nil }
      if let year = other.year { return year }
    }
    return nil
  }

  /// Whether a comma, `và` or `cả` stands between what is listed.
  private func isListLink(_ index: Int) -> Bool {
    let key = rules.words[text.word(index)].keyword
    return text[index].isMark(",") || key == .and || key == .all
  }

  /// The year in which a range ends that starts here (`từ 1/1 đến 20/9`).
  ///
  /// Not asked again for the range's end, so that chains of ends take no longer than they are.
  private mutating func endYear(_ time: PartialTime, at index: Int) -> Int? {
    let end = findings[index].mention.tokens.upperBound
    guard index + 1 < findings.count, time.direction == nil, time.month != nil else { return nil }
    let next = findings[index + 1]
    let start = next.mention.tokens.lowerBound
    guard start > end, start - end <= 2, isRangeLink(end..<start),
      case .moment(let other) = next.meaning, other.year == nil, other.yearShift == nil,
      other.grain == time.grain, other.isLunar == time.isLunar, let last = other.month,
      let choice = year(of: other, at: index + 1, partner: nil, isLinked: false)
    else { return nil }
    // Over the turn of a year either end may be the nearer one.
    let isLater = (time.month ?? 0, time.day ?? 0) > (last, other.day ?? 31)
    return isLater ? nil : choice.year
  }

  func isRangeLink(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let key = rules.words[text.word(index)].keyword
      return text[index].isMark("-") || key == .to || key == .coming || key == .through
    }
  }

  /// Whether a stretch up to now starts with a finding (`từ tháng 1 tới nay`).
  private func reachesNow(_ index: Int) -> Bool {
    let end = findings[index].mention.tokens.upperBound
    func key(_ index: Int) -> TimeKeyword? { rules.words[text.word(index)].keyword }
    return (key(end) == .to || key(end) == .coming)
      && (key(end + 1) == .now || key(end + 1) == .hour)
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

  /// The year of the month right before, where `,` or `và` joins a later one to it (`các tháng 9, 10, ⟨11⟩`).
  private func listYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard text[start].isNumber, time.grain == .month, !time.isLunar, let last = lastSettled,
      last.grain == .month, last.end < start, start - last.end <= 2,
      time.month ?? 0 > last.begin.month,
      (last.end..<start).allSatisfy({
        text[$0].isMark(",") || rules.words[text.word($0)].keyword == .and
      })
    else { return nil }
    return last.begin.year
  }

  /// The year that the same sentence printed with an earlier quarter or month of a row, or opened with (`quý I năm 2021
  /// đạt 20 tỷ đồng, ⟨quý II⟩ đạt 30 tỷ đồng`).
  private func carriedYear(_ time: PartialTime, at index: Int) -> Int? {
    guard time.grain == .quarter || time.grain == .month, !time.isLunar, time.direction == nil,
      side(at: index) != .future
    else { return nil }
    let start = findings[index].mention.tokens.lowerBound
    var ordinal = lastMonth(of: time)
    var place = index - 1
    while place >= max(0, index - 8) {
      let range = findings[place].mention.tokens
      guard start - range.upperBound < 60, !text.crossesSentence(range.lowerBound..<start + 1),
        case .moment(let other) = findings[place].meaning, other.direction == nil,
        !isCompared(range.lowerBound), !isBirth(range.lowerBound)
      else { return nil }
      if other.grain == .year {
        guard opensClause(range.lowerBound), let year = other.year,
          published.map({ $0.date.year > year }) ?? true
        else { return nil }
        return year
      }
      guard other.grain == .quarter || other.grain == .month else { return nil }
      let earlier = lastMonth(of: other)
      guard earlier < ordinal else { return nil }
      // `bị bắt tháng 3/2020, … tháng 5`: a story, not a row.
      if let year = other.year { return time.grain == .quarter ? year : nil }
      ordinal = earlier
      place -= 1
    }
    return nil
  }

  /// The last month of a month or quarter.
  private func lastMonth(of time: PartialTime) -> Int {
    time.grain == .quarter ? (time.index ?? 0) * 3 : time.lastMonth ?? time.month ?? 0
  }

  /// Whether `vừa qua`, `vừa rồi` behind a finding says that it is past (`ngày 26/6 vừa qua`).
  private func isJustPast(_ index: Int) -> Bool {
    let end = findings[index].mention.tokens.upperBound
    let next = rules.words[text.word(end + 1)].keyword
    return rules.words[text.word(end)].keyword == .just && (next == .past || next == .recently)
  }

  /// The year with which the sentence opens, no other date between (`Năm ngoái, giải dừng từ tháng 8`).
  private func sentenceYear(at index: Int) -> Int? {
    guard index > 0, let last = lastSettled, last.grain == .year,
      last.end == findings[index - 1].mention.tokens.upperBound
    else { return nil }
    let side = side(at: index)
    guard let now = published?.date.year, side != .future || last.begin.year >= now,
      side != .past || last.begin.year <= now
    else { return nil }
    let first = findings[index - 1].mention.tokens.lowerBound
    let start = findings[index].mention.tokens.lowerBound
    guard opensClause(first), start - last.end < 24, !text.crossesSentence(first..<start + 1) else {
      return nil
    }
    return last.begin.year
  }

  /// Whether a token is among the first of its clause.
  private func opensClause(_ index: Int) -> Bool {
    (max(0, index - 3)...index).contains {
      text[$0].flags.contains(.startsSentence) || text[$0 - 1].isMark(";")
    } || text[index - 1].isMark(",")
  }

  /// The year that goes on a row of days to come (`tựu trường cuối tháng 8, khai giảng ngày 5/9`).
  private func sequenceYear(_ time: PartialTime, at index: Int, after now: CivilDate) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard let last = lastSettled, last.begin > now, last.grain <= .month, last.end < start,
      start - last.end < 40, isSameParagraph(last.end - 1, start), side(at: index) != .past
    else { return nil }
    let all = candidates(time, near: now)
    guard all.first({ isNear($0.begin, now, 45) }) == nil else { return nil }
    let next = all.first { $0.end >= last.begin }
    return next.flatMap { $0.begin.dayNumber - last.begin.dayNumber < 200 ? $0.year : nil }
  }

  /// The year of a New Year's Eve or Day that is greeted (`đêm 31-12, chào năm mới 2024`).
  private func newYear(_ time: PartialTime, at index: Int) -> Int? {
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

  /// The year of the story, where it tells of another time than the publication's.
  private func discourseYear(
    _ time: PartialTime, at index: Int, isNeeded: Bool
  ) -> YearChoice? {
    let start = findings[index].mention.tokens.lowerBound
    let told = lastTold.flatMap {
      isNeeded && $0.token > lastDated?.token ?? -1 && isSameParagraph($0.token, start) ? $0 : nil
    }
    guard let last = told ?? lastDated else { return nil }
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
    // A story goes on in time; where nothing else tells, half a year back is as likely told.
    let reach = isNeeded ? 183 : 0
    if let first = begin(year), first.adding(days: reach) < last.date.firstOfMonth { year += 1 }
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
  func side(at index: Int) -> TimeRules.Side? { nearestCue(at: index)?.side }

  /// A word that puts a finding on a side of the publication date.
  struct Cue {
    /// How many tokens away it stands.
    var distance: Int
    var side: TimeRules.Side
    /// Whether it is `đã`, `vừa` or of several words: a single syllable may be a piece of another word
    /// (`ký túc xá`).
    var isSure: Bool
  }

  /// The nearest cue of the sentence.
  func nearestCue(at index: Int) -> Cue? {
    let range = findings[index].mention.tokens
    var best: Cue?
    var at = range.lowerBound
    while at >= max(0, range.lowerBound - 18) {
      if var cue = cue(at, range.lowerBound - at) {
        if cue.side == .directive {
          // `đề nghị xử lý ông An, ngày 8/2, công an đã …`: a clause of its own, that nobody asks for.
          if text[range.lowerBound - 1].isMark(","), text[range.upperBound].isMark(",") { break }
          cue.side = .future
          return cue
        }
        best = cue
        break
      }
      if text[at].flags.contains(.startsSentence) { break }
      at -= 1
    }
    at = range.upperBound
    while at < min(text.count, range.upperBound + 18), !text[at].flags.contains(.startsSentence) {
      if let cue = cue(at, at - range.upperBound + 1) {
        // `Ngày 6/2, Bộ ⟨yêu cầu⟩ báo cáo trước ngày 10/2`: what is asked for is to come, not the asking.
        if cue.side == .directive { break }
        if cue.distance <= best?.distance ?? .max { best = cue }
        break
      }
      at += 1
    }
    return best
  }

  private func cue(_ index: Int, _ distance: Int) -> Cue? {
    guard let hit = text.hits.longest(.timeCue, at: index),
      let side = TimeRules.Side(rawValue: Int(hit.payload))
    else { return nil }
    let key = rules.words[text.word(index)].keyword
    return Cue(
      distance: distance, side: side,
      isSure: key == .already || key == .just || hit.tokens.count > 1)
  }
}
