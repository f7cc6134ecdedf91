import PressText

/// Periods alone, in part (`cuối tháng 3`) and from one to another (`quý I và II/2017`).
extension TimeReader {
  /// A month, quarter, half, year, decade, century, season, term or relative period.
  func period(_ index: Int) -> TimeFinding? {
    if token(index).isNumber {
      return daysOfPeriod(index) ?? firstMonths(index) ?? monthYear(index) ?? framedYear(index)
    }
    let word = word(index)
    if word.number > 0, let found = daysOfPeriod(index) ?? firstMonths(index) { return found }
    return led(by: word.keyword, index) ?? season(index, word) ?? relative(index)
  }

  /// A period that its first word tells.
  private func led(by keyword: TimeKeyword?, _ index: Int) -> TimeFinding? {
    switch keyword {
    case .start, .middle, .end, .tenDays, .upper, .lower: return partOfPeriod(index)
    case .halfOf: return firstMonths(index) ?? partOfPeriod(index)
    case .period, .term, .phase, .era, .season: return namedTerm(index)
    case .year: return namedTerm(index) ?? schoolYear(index) ?? yearLed(index)
    case .all: return yearLed(index)
    case .those, .thoseAll, .ten: return decadeLed(index)
    case .world, .centuryShort:
      return century(index).map { found in
        guard let last = laterCentury(found) else {
          return finding(index..<found.end, .moment(found.time), .century)
        }
        return finding(index..<last.end, .range(found.time, last.time), .century)
      }
    case .month:
      if reversedDay(index) != nil { return nil }
      return month(index).map { joined($0, at: index, rule: .month) }
    case .week:
      return weekOfMonth(index).map { finding(index..<$0.end, .moment($0.time), .relative) }
        ?? weekOfDays(index)
    case .quarter: return quarter(index).map { joined($0, at: index, rule: .quarter) }
    case .quarterShort: return shortQuarter(index).map { joined($0, at: index, rule: .quarter) }
    default: return nil
    }
  }

  /// `tuần 13-17/2`, `tuần từ 6-10/2`: a week by its first and last day.
  private func weekOfDays(_ index: Int) -> TimeFinding? {
    let at = key(index + 1) == .from ? index + 2 : index + 1
    guard text[at].isNumber || key(at) == .day, let first = moment(at, isCued: true),
      !first.hasClock, let days = momentRange(first, at: at),
      case .range(let start, let end) = days.meaning, start.grain == .day, end.month != nil,
      let low = start.day, let high = end.day, start.month != end.month || high - low < 8
    else { return nil }
    return finding(index..<days.mention.tokens.upperBound, .range(start, end), .dayRange)
  }

  private func firstMonths(_ index: Int) -> TimeFinding? {
    monthsOfYear(index).map { finding(index..<$0.end, .moment($0.time), .monthsOfYear) }
  }

  private func namedTerm(_ index: Int) -> TimeFinding? {
    if let until = termFromNow(index) { return until }
    return term(index).map { finding(index..<$0.end, .range($0.first, $0.last), .term) }
  }

  /// `giai đoạn từ nay đến năm 2025`: up to the year.
  private func termFromNow(_ index: Int) -> TimeFinding? {
    guard let at = termWords(index), key(at) == .from, key(at + 1) == .now,
      key(at + 2) == .to || key(at + 2) == .coming
    else { return nil }
    let start = key(at + 3) == .through ? at + 4 : at + 3
    guard let year = year(start) ?? bareYear(start), year.time.year != nil else { return nil }
    return finding(index..<year.end, .moment(year.time), .term, .onOrBefore)
  }

  /// `năm học này`, `năm học mới`, `năm học trước`, `năm học tới`: by the publication.
  private func schoolYear(_ index: Int) -> TimeFinding? {
    let before = outside(index - 1).keyword
    guard key(index) == .year, key(index + 1) == .school, !isPer(index), before != .thoseAll,
      before != .those
    else { return nil }
    var time = PartialTime(.twoYears)
    switch key(index + 2) {
    case .this, .now: time.shift = 0
    case .before: time.shift = -1
    case .coming: time.shift = 1
    case .new: (time.shift, time.direction) = (0, .future)
    case .past: (time.shift, time.direction) = (0, .past)
    case .just where key(index + 3) == .past || key(index + 3) == .recently:
      (time.shift, time.direction) = (0, .past)
      return finding(index..<index + 4, .moment(time), .term)
    default: return nil
    }
    return finding(index..<index + 3, .moment(time), .term)
  }

  private func decadeLed(_ index: Int) -> TimeFinding? {
    // `những năm 2001-2005`, `những năm từ 2001 đến 2005`
    if key(index) == .those, key(index + 1) == .year,
      let range = yearRange(key(index + 2) == .from ? index + 3 : index + 2)
    {
      return finding(index..<range.end, .range(range.first, range.last), .yearRange)
    }
    if let found = decades(index) {
      guard let last = found.last else {
        return finding(index..<found.first.end, .moment(found.first.time), .decade)
      }
      return finding(index..<last.end, .range(found.first.time, last.time), .decade)
    }
    guard key(index) != .ten, word(index + 1).unit ?? .hour > .hour,
      var part = partOfPeriod(index + 2, isAfterUnit: true)
    else { return nil }
    let end = part.mention.tokens.upperBound
    // `những ngày cuối tuần`: any of them.
    if text[end - 1].isWord, key(end - 1) == .week, key(end - 2) == .end {
      return finding(index..<end, .every(TimeAmount(1, .week)), .set)
    }
    part.mention.tokens = index..<end
    // `những năm đầu 2000`
    if key(index + 1) == .year, case .moment(var time) = part.meaning, time.grain == .year,
      let year = time.year, year % 10 == 0, key(end - 2) != .year
    {
      time = PartialTime(.decade)
      time.index = year / 10
      part.meaning = .moment(time)
    }
    return part
  }

  private func season(_ index: Int, _ word: TimeWord) -> TimeFinding? {
    guard word.keyword == .season || word.season != nil, let found = season(index) else {
      return nil
    }
    return finding(index..<found.end, .moment(found.time), .season)
  }

  /// `năm 2017`, `năm 2015-2020`, `cả năm`.
  private func yearLed(_ index: Int) -> TimeFinding? {
    if key(index) == .all, key(index + 1) == .year {
      if let found = year(index + 1) {
        return finding(index..<found.end, .moment(found.time), .year)
      }
      var time = PartialTime(.year)
      time.shift = 0
      guard endsPhrase(index + 2) || word(index + 2).roles.contains(.result) else { return nil }
      return finding(index..<index + 2, .moment(time), .year)
    }
    guard key(index) == .year, !isPer(index) else { return nil }
    // `năm 2017 đến năm 2020`: each end is whole.
    if let range = yearRange(index + 1), key(range.end - 2) != .year {
      return finding(index..<range.end, .range(range.first, range.last), .yearRange)
    }
    guard let found = year(index) else { return nil }
    if let end = everyTail(found.end)?.end, found.time.year == nil {
      return finding(index..<end, .every(TimeAmount(1, .year)), .set)
    }
    return finding(index..<found.end, .moment(found.time), .year)
  }

  /// `tuần này`, `tháng trước`, `hôm qua`: phrases of the lexicon that no other rule took.
  private func relative(_ index: Int) -> TimeFinding? {
    guard let hit = rules.phrase(at: index, in: text), claims.isFree(index..<hit.end),
      !outside(index - 1).roles.contains(.few),
      case .shift(let unit, let shift, let base) = hit.phrase, unit != .day,
      !goesOn(hit.end), !isPer(index),
      unit != .quarter || !outside(index - 1).roles.contains(.fond)
    else { return nil }
    let grain: PartialTime.Grain =
      switch unit {
      case .week: .week
      case .month: .month
      case .quarter: .quarter
      default: .year
      }
    var time = PartialTime(grain)
    (time.shift, time.base) = (shift, base)
    return finding(index..<hit.end, .moment(time), .relative)
  }

  /// Whether a year is what a quantity is counted per (`10 tỷ đồng/⟨năm⟩ sau hơn 3 năm`).
  private func isPer(_ index: Int) -> Bool {
    text[index - 1].isMark("/") && isJoined(index) && !token(index + 1).isNumber
  }

  /// Whether the year that a phrase ends with is told after it (`sang năm ⟨2017⟩`, `sang năm ⟨mới⟩`).
  private func goesOn(_ end: Int) -> Bool {
    guard key(end - 1) == .year else { return false }
    return token(end).isNumber || key(end) == .new || key(end) == .school || word(end).cycle != nil
  }

  /// `12/2016`, `5-2017`; behind another month or day any (`tháng 7.1979 – ⟨6.1994⟩`).
  private func monthYear(_ index: Int) -> TimeFinding? {
    guard token(index).isNumber, startsGroup(index), let date = numericDate(index),
      date.time.grain == .month, (1900...2100).contains(date.time.year ?? 0)
    else { return nil }
    if lastDayEnd == index - 1, rangeMark(index - 1) == index, key(index - 1) != .and {
      return joined(TimeReading(time: date.time, end: date.end), at: index, rule: .month)
    }
    guard date.separator != ".", !isNamedNumber(index),
      date.separator == "/" || outside(index - 1).roles.contains(.weakCue)
        || text[index - 1].isMark("(") && text[date.end].isMark(")"),
      !outside(date.end).roles.contains(.counted)
    else { return nil }
    return joined(TimeReading(time: date.time, end: date.end), at: index, rule: .month)
  }

  private func isNamedNumber(_ index: Int) -> Bool {
    let before = outside(index - 1)
    if outside(index - 2).keyword == .phase { return false }
    return before.roles.contains(.names) && !before.roles.contains(.strongCue)
      && !isProperName(index - 1) || before.roles.contains(.score)
  }

  /// `2016-2017`; `SN 1986`, `(2016)`, `so với 2016`, `từ 2010`: a year without its word.
  private func framedYear(_ index: Int) -> TimeFinding? {
    guard token(index).isNumber, text[index].length == 4,
      !isNamedNumber(index) || outside(index - 1).keyword == .since && yearRange(index) != nil
    else { return nil }
    if let range = yearRange(index), let first = range.first.year, let last = range.last.year,
      first >= 1800, last - first <= 120, !follower(range.end).roles.contains(.counted)
    {
      let isSpread = text[index + 1].isWord
      guard isSpread else {
        return finding(index..<range.end, .range(range.first, range.last), .yearRange)
      }
    }
    guard let year = bareYear(index), let value = year.time.year, value >= 1800,
      isFramed(index, year.end)
    else { return nil }
    if lastIsSame, continuesYears(index) {
      return finding(index..<year.end, .samePeriod(year.time), .samePeriod)
    }
    if var time = lastYearTime, time.grain != .year, continuesYears(index) {
      time.year = value
      return finding(
        index..<year.end, .moment(time), time.grain == .quarter ? .quarter : .monthsOfYear)
    }
    return finding(index..<year.end, .moment(year.time), .year)
  }

  /// Whether a year stands right before, with a comma or `và` between (`năm 2014 và 2016`).
  func continuesYears(_ index: Int) -> Bool {
    guard lastYearEnd >= 0, lastYearEnd < index, index - lastYearEnd <= 2 else { return false }
    return (lastYearEnd..<index).allSatisfy {
      text[$0].isMark(",") || outside($0).keyword == .and || outside($0).keyword == .or
    }
  }

  /// Whether another year follows a comma (`(2014, 2015, 2016)`).
  private func opensYears(_ end: Int) -> Bool {
    (isMark(end, ",") || isMark(end, ";")) && link(end + 1, { bareYear(end + 1) }) != nil
  }

  /// Whether a year tells which season or crop is meant (`mùa mưa bão 2016`, `vụ hè thu 2017`).
  func namesSeason(_ index: Int) -> Bool {
    if outside(index - 1).season != nil { return true }
    for back in 2...4 {
      let token = text[index - back + 1]
      guard token.isWord, !token.flags.contains(.startsSentence) else { return false }
      switch outside(index - back).keyword {
      case .season: return true
      case .cropOrCase:
        let crop = outside(index - back + 1)
        return crop.season != nil || crop.keyword == .season
      default: break
      }
    }
    return false
  }

  /// Whether a year opens what a bracket tells of a person (`Lê Văn An (⟨1987⟩, trú thôn 4)`).
  private func isBirthYear(_ index: Int, _ end: Int) -> Bool {
    text[index - 1].isMark("(") && isProperName(index - 2) && text[end].isMark(",")
      && text[end + 1].isWord && !text[end + 1].flags.contains(.startsSentence)
  }

  /// Whether `con` makes many of `bà` (`2015 bà con`).
  private func isKinsfolk(_ index: Int) -> Bool {
    outside(index).roles.isSuperset(of: [.counted, .ranked])
  }

  /// Whether a sum, or a number that is no year, closes the range that starts with four digits
  /// (`từ 1900 đến 2000 đồng`, `từ 2000 đến 2500 người`).
  private func opensSums(_ end: Int) -> Bool {
    guard let at = rangeMark(end), key(end) != .and, text[at].isNumber else { return false }
    return text[at].length == 4 && text[at].code > 2100
      || !outside(at + 1).roles.isDisjoint(with: [.money, .scale])
  }

  /// Whether a year right before goes on to this one (`từ 2010 đến ⟨2015⟩ toàn xã`).
  private func closesYears(_ index: Int) -> Bool {
    guard lastYearEnd == index - 1, rangeMark(index - 1) == index, key(index - 1) != .and,
      let last = lastYearTime, last.grain == .year, let first = last.year
    else { return false }
    return digits(index) ?? 0 > first
  }

  /// The word behind a year; none where it starts a sentence (`Thời kỳ 1979 - 1981⏎⟨Tổ⟩ quốc …`).
  private func follower(_ end: Int) -> TimeWord {
    text[end].flags.contains(.startsSentence) ? TimeWord() : outside(end)
  }

  private func isFramed(_ index: Int, _ end: Int) -> Bool {
    let before = outside(index - 1)
    let after = follower(end)
    if before.roles.contains(.birth) || isSubjectYear(index) { return true }
    // `từ 2010 ông làm giám đốc`
    if after.keyword == .man || after.keyword == .woman, !isKinsfolk(end + 1) {
      return before.keyword == .from || before.keyword == .to || continuesYears(index)
    }
    // `năm 2014, 2015 số tiền`
    if after.roles.isSuperset(of: [.counted, .score]), continuesYears(index) { return true }
    if opensSums(end) { return false }
    if after.roles.contains(.scale) || isMark(end, "%") { return false }
    if closesYears(index) { return true }
    if after.roles.contains(.counted) { return false }
    if text[index - 1].isMark("("), text[end].isMark(")") || opensYears(end) { return true }
    if isBirthYear(index, end) { return true }
    if text[index - 1].isMark(":"), outside(index - 2).roles.contains(.birth) { return true }
    if continuesYears(index) || namesSeason(index) { return true }
    if before.keyword == .with, outside(index - 2).keyword == .compare { return true }
    guard endsPhrase(end) else { return leadsToYear(index, end) }
    if before.roles.contains(.dating) { return true }
    switch before.keyword {
    case .from, .to, .before, .side, .coming: return true
    case .degree: return outside(index - 2).keyword == .era
    // `giai đoạn 2014 đến nay`
    case .part: return outside(index - 2).keyword == .period
    // `so với thời điểm 2010`
    case .point: return outside(index - 2).keyword == .phase
    case .start, .end: return true
    case .through: return isThrough(index)
    // `bước sang 2018`, but `từ 1800 sang 2000`
    default: return text.word(index - 1) == rules.across && !text[index - 2].isNumber
    }
  }

  /// Whether `đến hết`, `từ … hết` stands before a year.
  private func isThrough(_ index: Int) -> Bool {
    outside(index - 1).keyword == .through && outside(index - 2).keyword == .to
  }

  /// Whether a preposition makes four digits a year before any word that they cannot count (`từ ⟨2018⟩ thuế giảm`,
  /// `đến hết ⟨2020⟩ hoàn thành`), where nothing is said to change to them (`tăng lên đến 2015 ki-lô-oát`).
  func leadsToYear(_ index: Int, _ end: Int) -> Bool {
    guard let value = digits(index), (1950...2060).contains(value), text[end].isWord,
      outside(index - 1).keyword == .end || !countsOn(end) || isUncounted(end),
      outside(end).roles.isDisjoint(with: [.money, .scale]),
      !text[end].flags.contains(.capitalized),
      // `từ 2015 tăng lên 2040`
      !outside(end).roles.contains(.change)
        || !text[end + 1].isNumber && !text[end + 2].isNumber
    else { return false }
    let lead = outside(index - 2)
    switch outside(index - 1).keyword {
    case .from, .to, .start, .end:
      return lead.roles.isDisjoint(with: [.change, .share, .score, .about, .over, .almost])
    default:
      return isThrough(index)
        || text.word(index - 1) == rules.across && !text[index - 2].isNumber
    }
  }

  /// `từ 2018 ⟨thuế⟩ giảm`: a noun that no number counts.
  private func isUncounted(_ end: Int) -> Bool {
    guard outside(end).unit == nil, !outside(end).roles.contains(.counted),
      !text.hits.hasTerm(.unit, at: end), let noun = text.hits.longest(.countable, at: end)
    else { return false }
    return CountLexicon.nounClass(noun) == .mass
  }

  /// `⟨2018⟩ là năm`, `⟨2018⟩ cũng là năm`: the year that a sentence tells of; no name goes before.
  func isSubjectYear(_ index: Int) -> Bool {
    guard let value = digits(index), text[index].length == 4, (1900...2100).contains(value),
      text[index].flags.contains(.startsSentence)
        || !text[index - 1].isNumber
          && (!text[index - 1].flags.contains(.capitalized)
            || text[index - 1].flags.contains(.startsSentence))
    else { return false }
    return (index + 1...index + 2).contains {
      text[$0].word == rules.copula && outside($0 + 1).keyword == .year && !text[$0 + 2].isNumber
        && text[index + 1].isWord && !text[index + 1].flags.contains(.startsSentence)
    }
  }

  /// Looks behind a month or quarter for the other end: `tháng 6 đến tháng 9/2017`.
  private func joined(_ first: TimeReading, at index: Int, rule: TimeRule) -> TimeFinding {
    if let end = everyTail(first.end)?.end, first.time.year == nil, first.time.grain == .month {
      return finding(index..<end, .everyDate(first.time), .set)
    }
    let alone = finding(index..<first.end, .moment(first.time), rule)
    guard first.time.lastMonth == nil, first.time.year == nil, first.time.yearShift == nil,
      let at = rangeMark(first.end) ?? quarterMark(first),
      let last = otherPeriod(at, like: first.time)
    else { return alone }
    if let every = everyMonths(first, last, at: index) { return every }
    let isShared = key(at) != .month && key(at) != .quarter
    let hasYear = last.time.year != nil || last.time.yearShift != nil || last.time.direction != nil
    guard isShared || hasYear && key(first.end) != .and else { return alone }
    if key(first.end) == .and, !isShared { return alone }
    return finding(index..<last.end, .range(first.time, last.time), .range)
  }

  /// `tháng 7 đến tháng 11 hằng năm`; where `và` joins them the first alone (`⟨tháng 3⟩ và tháng 9 hằng năm`).
  private func everyMonths(
    _ first: TimeReading, _ last: TimeReading, at index: Int
  ) -> TimeFinding? {
    guard first.time.grain == .month, last.time.year == nil, last.time.yearShift == nil,
      last.time.lastMonth == nil, let every = everyTail(last.end), every.unit == .year
    else { return nil }
    if key(first.end) == .and { return finding(index..<first.end, .everyDate(first.time), .set) }
    var time = first.time
    time.lastMonth = last.time.month
    return finding(index..<every.end, .everyDate(time), .set)
  }

  /// The token after the comma in `quý I, II/2023`.
  private func quarterMark(_ first: TimeReading) -> Int? {
    guard first.time.grain == .quarter, isMark(first.end, ","), roman(first.end + 1) != nil else {
      return nil
    }
    return first.end + 1
  }

  /// The token after `-`, `đến`, `tới`, `đến hết`, `và` between two ends.
  func rangeMark(_ index: Int) -> Int? {
    if isMark(index, "-") { return index + 1 }
    switch key(index) {
    case .to, .coming: return key(index + 1) == .through ? index + 2 : index + 1
    case .through where key(index + 1) == .to: return index + 2
    case .and: return index + 1
    default: return nil
    }
  }

  private func otherPeriod(_ index: Int, like first: PartialTime) -> TimeReading? {
    if first.grain == .quarter {
      if let found = quarter(index) { return found }
      guard let number = quarterNumber(index) else { return nil }
      var time = PartialTime(.quarter)
      time.index = number.quarter
      let reading = withYear(TimeReading(time: time, end: number.end))
      // `quý III, IV ⟨năm 2020⟩`, no `quý 3 và 4 tháng`, `quý 3 và 4 năm trước`.
      if word(number.end).unit != nil {
        let isYear = digits(number.end + 1) != nil && text[number.end + 1].length == 4
        guard reading.end > number.end, isYear || !text[index].isNumber else { return nil }
      }
      return (number.quarter > first.index ?? 9 || reading.time.year != nil) ? reading : nil
    }
    if let found = month(index) { return found }
    guard let number = digits(index, most: 2), (1...12).contains(number),
      number > first.month ?? 12 || isMark(index + 1, "/")
    else { return nil }
    var time = PartialTime(.month)
    time.month = number
    let reading = withYear(TimeReading(time: time, end: index + 1))
    guard reading.end > index + 1 || endsPhrase(index + 1) && !isContinued(index + 1) else {
      return nil
    }
    return reading
  }
}
