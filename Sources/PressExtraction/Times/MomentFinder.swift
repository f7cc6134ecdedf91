import PressText

/// Days and clock times, alone, from one to another, and in lists.
extension TimeReader {
  /// A day, weekday, part of the day or clock time, with its other end where they share words.
  func moments(_ index: Int) -> TimeFinding? {
    let isNumber = token(index).isNumber
    if isNumber, let hours = hourRange(index) { return hours }
    let isCued = isNumber && canOpenDay(index)
    // `cùng ngày 12/12/2013` says that several things have the date.
    if key(index) == .same, key(index + 1) == .day, token(index + 2).isNumber { return nil }
    if key(index + 1) == .and, let whole = dayAndNight(index) { return whole }
    guard let first = moment(index, isCued: isCued) else { return nil }
    if let night = nightToMorning(first, at: index) { return night }
    if let range = momentRange(first, at: index) { return range }
    if first.hasWeekday, !first.hasDay, let range = weekdays(first, at: index) { return range }
    if first.time.year == nil, let every = everyTail(first.end), first.hasDay || first.hasWeekday {
      if !first.hasDay, every.unit > .week { return nil }
      if first.hasDay, every.unit != .year, first.time.month != nil { return nil }
      let meaning: TimeFinding.Meaning =
        first.hasDay && first.time.month != nil
        ? .everyDate(first.time) : .every(TimeAmount(1, every.unit))
      return finding(index..<every.end, meaning, .set)
    }
    if first.hasClock, !first.hasDay, !first.hasWeekday, let every = everyTail(first.end),
      every.unit == .day, outside(index - 1).keyword == .at || outside(index - 1).keyword == .enters
    {
      return finding(index..<every.end, .every(TimeAmount(1, .day)), .set)
    }
    if isEvery(first, at: index) {
      return finding(index..<first.end, .every(TimeAmount(1, .week)), .set)
    }
    guard accepts(first, at: index) else { return nil }
    return finding(
      index..<first.end, .moment(first.time), rule(of: first), edgeOfPart(index, first))
  }

  /// `ngày và đêm 5/6`: the whole day.
  private func dayAndNight(_ index: Int) -> TimeFinding? {
    guard key(index) == .day, let day = moment(index + 2),
      day.time.part == .night, day.isComplete, !day.hasClock, !day.hasWeekday
    else { return nil }
    var time = day.time
    (time.part, time.grain) = (nil, .day)
    return finding(index..<day.end, .moment(time), .day)
  }

  /// The end of a part of the day at which `đầu giờ chiều`, `cuối giờ sáng` is.
  private func edgeOfPart(_ index: Int, _ reading: MomentReading) -> TimeExpression.Modifier? {
    guard reading.hasPart, !reading.hasClock, key(index + 1) == .hour else { return nil }
    return key(index) == .start ? .start : key(index) == .end ? .end : nil
  }

  /// Whether a weekday is any of its kind (`các ⟨ngày Chủ nhật⟩`, `những ⟨tối thứ Bảy⟩`).
  private func isEvery(_ reading: MomentReading, at index: Int) -> Bool {
    guard reading.hasWeekday, !reading.hasDay, !reading.hasWeek, !reading.hasClock,
      reading.time.direction == nil, text[index].isWord, key(index) != .sundayShort
    else { return false }
    let before = outside(index - 1).keyword
    let after = key(reading.end)
    return (before == .those || before == .thoseAll) && after != .this && after != .past
  }

  /// `thứ 2, 4, 6 hằng tuần`, `thứ Hai đến thứ Sáu`, `thứ Hai đến thứ Sáu tuần tới`.
  private func weekdays(_ first: MomentReading, at index: Int) -> TimeFinding? {
    if let end = weekdaysEnd(first.end) {
      return finding(index..<end, .every(TimeAmount(1, .week)), .set)
    }
    if isRank(weekdayStart(index)) { return nil }
    if let weekend = firstOfWeekend(first, at: index) { return weekend }
    guard !first.hasClock, !first.hasWeek, let at = rangeMark(first.end), key(first.end) != .and,
      let second = weekday(at), let last = link(at, { moment(at) }), !last.hasDay
    else { return nil }
    guard last.hasWeek else {
      let isSure =
        text[second.end - 1].isNumber || text[second.end - 1].flags.contains(.capitalized)
      let isOrdinal = key(second.end) == .of && key(second.end + 1) != .week
      guard isSure || key(index) == .day && !isOrdinal || everyTail(second.end) != nil else {
        return nil
      }
      let end = everyTail(second.end)?.end ?? second.end
      return finding(index..<end, .every(TimeAmount(1, .week)), .set)
    }
    var start = last.time
    start.weekday = first.time.weekday
    return finding(index..<last.end, .range(start, last.time), .dayRange)
  }

  /// `Thứ 7` of `Thứ 7 và Chủ nhật tuần này`: the week stands with the day after.
  private func firstOfWeekend(_ first: MomentReading, at index: Int) -> TimeFinding? {
    guard !first.hasClock, !first.hasWeek, first.time.weekday == 6, key(first.end) == .and,
      let last = moment(first.end + 1), last.time.weekday == 7, last.hasWeek, !last.hasDay
    else { return nil }
    var time = first.time
    (time.shift, time.base) = (last.time.shift, last.time.base)
    return finding(index..<first.end, .moment(time), rule(of: first))
  }

  /// The token after `, 4, 6 hằng tuần` and the like behind a first weekday.
  func weekdaysEnd(_ index: Int) -> Int? {
    var end = index
    for _ in 0..<6 {
      guard isMark(end, ",") || key(end) == .and else { break }
      let at = end + 1
      let start = key(at) == .and ? at + 1 : at
      if let number = digits(start, most: 1), (2...7).contains(number) {
        end = start + 1
      } else if let next = weekday(start) {
        end = next.end
      } else {
        return nil
      }
    }
    return end > index ? everyTail(end)?.end : nil
  }

  private func rule(of reading: MomentReading) -> TimeRule {
    if reading.hasClock { return .clock }
    if reading.hasPart { return .dayPart }
    if reading.hasDay { return reading.time.shift != nil ? .relative : .day }
    return .weekday
  }

  /// Whether digits right here may be a day; the acceptance follows when all is read.
  private func canOpenDay(_ index: Int) -> Bool {
    if numericDate(index) != nil { return true }
    guard let day = digits(index, most: 2), (1...31).contains(day), startsGroup(index),
      key(index + 1) != .and, let mark = rangeMark(index + 1)
    else { return false }
    let at = key(mark) == .day ? mark + 1 : mark
    guard let date = link(at, { numericDate(at) }), date.time.day != nil else {
      return opensWordedRange(day, at: index, last: mark)
    }
    if date.time.year != nil { return true }
    // `4-3-3` is a line-up.
    if date.separator == "-", isMark(index + 1, "-") { return false }
    if isBracketed(day, index, date) { return true }
    return outside(index - 1).roles.contains(.weakCue) && date.isTight
      && (at > mark || endsPhrase(date.end) || isContinuedRange(date.end))
  }

  /// Whether a bracket holds nothing but days from one to a later one (`(11-22/4)`), whose number is none of a share or a
  /// mark (`(8-9/10)`) and of nothing numbered (`Trang (11-12/8)`).
  private func isBracketed(_ day: Int, _ index: Int, _ date: NumericDate) -> Bool {
    guard text[index - 1].isMark("("), isMark(date.end, ")"), isMark(index + 1, "-"),
      date.separator == "/", date.isTight, let last = date.time.day, let month = date.time.month,
      last >= 10, day < last, month < last
    else { return false }
    // `ở Nha Trang (18-25/3)`, not `Khu Văn Cao (8-15/7)`
    let isName = isProperName(index - 2) && isProperName(index - 3)
    let roles =
      isName
      ? outside(index - 4).roles : outside(index - 2).roles.union(outside(index - 3).roles)
    return roles.isDisjoint(with: [.score, .names, .numbered])
  }

  /// Whether a day after a cue goes on to a later one of a month in words (`từ 26 – 29 tháng 4`).
  private func opensWordedRange(_ day: Int, at index: Int, last: Int) -> Bool {
    guard outside(index - 1).roles.contains(.weakCue), let later = digits(last, most: 2),
      day < later, later <= 31, key(last + 1) == .month, let month = month(last + 1),
      digits(last + 2, most: 2) != nil || month.time.isLunar
    else { return false }
    return month.time.month != nil && month.time.lastMonth == nil && endsPhrase(month.end)
  }

  /// Whether more ends of ranges follow (`từ 16 đến 24/7, từ 28 …`).
  private func isContinuedRange(_ end: Int) -> Bool { isMark(end, ",") || key(end) == .and }

  private func accepts(_ reading: MomentReading, at index: Int) -> Bool {
    if reading.hasDay, reading.hasWeekday, isRank(weekdayStart(index)) { return false }
    if reading.isComplete {
      guard reading.hasDay, token(index).isNumber, !reading.hasClock else { return true }
      guard let date = numericDate(index) else { return true }
      if date.time.year != nil { return !isYearOfCode(index) && !isPlate(date, at: index) }
      return reading.time.isLunar || accepts(date, at: index, hasPartner: false)
    }
    if reading.hasDay {
      let time = TimeReading(time: reading.time, end: reading.end)
      guard !reading.hasClock, !reading.hasWeekday else { return true }
      guard !reading.hasPart else { return endsAfterNumber(reading.end) }
      return acceptsBareDay(time, at: index)
    }
    if reading.hasWeekday {
      // `kỳ họp ⟨thứ 3⟩ vừa rồi`; `phiên ⟨thứ 3⟩ vừa qua` is one of the exchange.
      if reading.time.direction == .past, !reading.hasWeek, isRank(weekdayStart(index)),
        !outside(weekdayStart(index) - 1).roles.contains(.weakCue)
      {
        return false
      }
      let hasTurn = reading.hasWeek || reading.time.direction != nil
      return acceptsWeekday(weekdayStart(index), end: reading.end, hasTurn: hasTurn)
    }
    if reading.hasClock {
      if reading.hasPart { return true }
      return acceptsClock(index, end: reading.end, isCertain: reading.isCertainClock)
    }
    return false
  }

  /// Whether `sáng 21` ends there, with no other number after the comma.
  private func endsAfterNumber(_ end: Int) -> Bool {
    guard text[end - 1].isNumber, !isContinued(end) else { return false }
    let after = text[end]
    if after.isMark("(") { return numericDate(end + 1)?.time.day != nil }
    return (after.isMark(",") || after.isMark(".")) && !text[end + 1].isNumber
  }

  /// Whether what could be a weekday ranks what stands before it (`kỳ họp ⟨thứ 3⟩, ngày 21/7`, `lần ⟨thứ năm⟩`).
  private func isRank(_ index: Int) -> Bool {
    guard key(index) == .ordinal, !text[index + 1].flags.contains(.capitalized) else {
      return false
    }
    let before = outside(index - 1)
    if before.keyword == .times || before.roles.contains(.ranked) { return true }
    return outside(index - 2).roles.contains(.ranked) && text[index - 1].isWord
      && before.keyword == nil && before.part == nil && before.roles.isEmpty
  }

  private func weekdayStart(_ index: Int) -> Int {
    (index..<index + 4).first { key($0) == .ordinal } ?? index
  }

  /// Whether three pairs of digits behind a boat or car and capitals are its number (`tàu QN 12-04-02`).
  private func isPlate(_ date: NumericDate, at index: Int) -> Bool {
    date.separator == "-" && text[date.end - 1].length == 2 && text[index - 1].isWord
      && text[index - 1].flags.contains(.upperCase) && rules.vehicles[text.word(index - 2)]
  }

  private func isYearOfCode(_ index: Int) -> Bool {
    if text[index].flags.contains(.startsSentence) { return false }
    let before = outside(index - 1)
    return before.roles.contains(.names) && !before.roles.contains(.strongCue)
      && before.keyword != .school && !before.roles.contains(.dated)
  }

  /// `đêm 30 rạng sáng 31-5`, `đêm mùng 7 rạng ngày mùng 8 tháng Giêng`: the night's value.
  private func nightToMorning(_ first: MomentReading, at index: Int) -> TimeFinding? {
    guard first.hasDay, first.hasPart, key(first.end) != .and || !first.isComplete else {
      return nil
    }
    let at =
      isMark(first.end, ",") || isMark(first.end, "-") || key(first.end) == .and && !first.hasClock
      ? first.end + 1 : first.end
    guard key(at) == .dawn, let last = moment(at, isCued: true), last.hasDay, last.isComplete
    else { return nil }
    var night = first.time
    if night.shift != nil, let next = last.time.day, next > 1, last.time.month != nil {
      // `đêm nay, rạng sáng 8/2`
      (night.day, night.month, night.year) = (next - 1, last.time.month, last.time.year)
      night.shift = nil
    } else if night.month == nil, night.shift == nil {
      guard let day = night.day, let next = last.time.day else { return nil }
      (night.month, night.year, night.isLunar) = (
        day > next ? previous(last.time.month) : last.time.month, last.time.year,
        last.time.isLunar
      )
    } else if night.year == nil, let year = last.time.year, let month = night.month {
      night.year = month > last.time.month ?? 12 ? year - 1 : year
    }
    return finding(index..<last.end, .moment(night), .nightToMorning)
  }

  private func previous(_ month: Int?) -> Int? { month.map { $0 == 1 ? 12 : $0 - 1 } }

  /// Both ends where one lacks what the other has; nil where each stands for itself.
  func momentRange(_ first: MomentReading, at index: Int) -> TimeFinding? {
    if let half = firstOfPair(first, at: index) { return half }
    guard let at = rangeMark(first.end), let last = link(at, { moment(at, isCued: true) }) else {
      return nil
    }
    guard last.hasDay == first.hasDay || last.hasDay || last.hasPart else { return nil }
    let isList = key(first.end) == .and
    if first.hasDay, first.time.day != nil, first.time.month == nil, first.time.index == nil {
      guard last.isComplete, last.time.day != nil, last.time.month != nil, !last.hasClock else {
        return nil
      }
      if isList, !areNeighbours(first.time, last.time) || first.hasPart { return nil }
      return finding(
        index..<last.end, .range(inheriting(first.time, from: last.time), last.time), .dayRange)
    }
    if first.hasDay, first.time.month != nil, first.time.year == nil, first.time.day != nil,
      last.time.month != nil, !isList
    {
      let hasYear =
        last.time.year != nil || last.time.yearShift != nil && first.time.yearShift == nil
      guard hasYear || sharesDay(first, last, at: index, last: at) else { return nil }
      var start = first.time
      start.direction = last.time.direction
      return finding(index..<last.end, .range(start, last.time), .dayRange)
    }
    if let parts = partRange(first, last, at: index) { return parts }
    guard first.hasClock, last.hasClock, !first.hasDay, !isList,
      last.hasDay || last.hasPart && !first.hasPart || areHours(first, last, at: index)
    else { return nil }
    return clockRange(first, last, at: index)
  }

  /// `ngày 25/5-3/6`: whether both days stand behind one `ngày`, with a dash between.
  private func sharesDay(
    _ first: MomentReading, _ last: MomentReading, at index: Int, last at: Int
  ) -> Bool {
    guard isMark(first.end, "-"), key(index) == .day, text[at].isNumber, !first.hasClock,
      !last.hasClock, !last.hasPart, last.time.month != first.time.month,
      let month = first.time.month, let later = last.time.month
    else { return false }
    return month < later || month == 12 && later == 1
  }

  /// `chiều và đêm 25/5`, `sáng và trưa nay`: two parts of one day.
  private func partRange(
    _ first: MomentReading, _ last: MomentReading, at index: Int
  ) -> TimeFinding? {
    guard let part = first.time.part, !first.hasDay, !first.hasClock, !first.hasWeekday,
      last.hasPart, last.hasDay, !last.hasClock, !last.hasWeekday
    else { return nil }
    var start = last.time
    start.part = part
    // `đêm và sáng mai`: the night before.
    if let end = last.time.part, order(part) > order(end) {
      guard let shift = last.time.shift else { return nil }
      start.shift = shift - 1
    }
    return finding(index..<last.end, .range(start, last.time), .range)
  }

  private func order(_ part: DayPart) -> Int { DayPart.allCases.firstIndex(of: part) ?? 0 }

  /// `tối 6` of `tối 6 và sáng 7/6`: the month stands with the day after.
  private func firstOfPair(_ first: MomentReading, at index: Int) -> TimeFinding? {
    guard first.hasDay, first.time.day != nil, first.time.month == nil, first.time.index == nil,
      isMark(first.end, ",") || key(first.end) == .and || first.hasPart && key(first.end) == .day
    else { return nil }
    // `đêm 11 ngày 12/6`
    let at = key(first.end) == .day ? first.end : first.end + 1
    guard dayPart(at) != nil || key(at) == .day && (first.hasPart || isMark(first.end, ",")),
      let last = moment(at, isCued: true), last.hasDay, last.time.month != nil,
      last.time.day != nil
    else { return nil }
    if !first.hasPart, !last.hasPart { return nil }
    return finding(
      index..<first.end, .moment(inheriting(first.time, from: last.time)), rule(of: first))
  }

  private func areNeighbours(_ first: PartialTime, _ last: PartialTime) -> Bool {
    guard let one = first.day, let other = last.day else { return false }
    return other == one + 1
  }

  /// A bare day with the month and year of the other end.
  private func inheriting(_ first: PartialTime, from last: PartialTime) -> PartialTime {
    var time = first
    (time.month, time.year, time.yearShift) = (last.month, last.year, last.yearShift)
    (time.isLunar, time.direction) = (last.isLunar, last.direction)
    if let day = first.day, let other = last.day, day > other, last.day != nil {
      time.month = previous(last.month)
      if last.month == 1, let year = last.year { time.year = year - 1 }
    }
    return time
  }

  /// `ngày 16, 17 và 18-7`: a finding a day, each with the month of the last.
  func dayList(_ index: Int) -> [TimeFinding]? {
    let start = text[index].isNumber ? index : listStart(index)
    guard text[start].isNumber, startsGroup(start), let list = days(start, from: index),
      index < start || isListCue(index - 1)
    else { return nil }
    let isPair = list.days.count == 1 && key(list.days[0].range.upperBound) == .and
    if isPair, list.last.time.day == list.days[0].day + 1 {
      guard index == start, let days = consecutiveDays(start) else { return nil }
      return [finding(start..<days.end, .range(days.first, days.last), .dayRange)]
    }
    var findings = list.days.map { entry in
      var time = list.last.time
      (time.day, time.part, time.minutes, time.grain) = (entry.day, nil, nil, .day)
      return finding(entry.range, .moment(time), .dayList)
    }
    findings.append(finding(list.lastStart..<list.last.end, .moment(list.last.time), .dayList))
    return findings
  }

  /// `ngày 15 và 25 hàng tháng`: a finding a day; `ngày 15 đến 25 hàng tháng`: one.
  func daysOfMonths(_ index: Int) -> [TimeFinding]? {
    guard key(index) == .day, digits(index + 1, most: 2) != nil else { return nil }
    var ranges: [Range<Int>] = []
    var (from, at, isSpan) = (index, index + 1, false)
    while ranges.count < 8, let day = digits(at, most: 2), (1...31).contains(day) {
      if let every = everyTail(at + 1) {
        guard every.unit == .month, !ranges.isEmpty else { return nil }
        ranges = isSpan ? [index..<every.end] : ranges + [from..<every.end]
        return ranges.map { finding($0, .every(TimeAmount(1, .month)), .set) }
      }
      guard let next = isMark(at + 1, ",") ? at + 2 : rangeMark(at + 1) else { return nil }
      isSpan = isSpan || !isMark(at + 1, ",") && key(at + 1) != .and
      ranges.append(from..<at + 1)
      from = key(next) == .and ? next + 1 : next
      at = key(from) == .day ? from + 1 : from
    }
    return nil
  }

  /// Bare days and the whole one that closes their list.
  private struct DayList {
    var days: [(range: Range<Int>, day: Int)] = []
    var last: TimeReading
    var lastStart: Int
  }

  /// `14, 15 và 16/11`: days that follow one another, as one stretch.
  func consecutiveDays(_ index: Int) -> (first: PartialTime, last: PartialTime, end: Int)? {
    guard let list = days(index, from: index), let first = list.days.first,
      let last = list.last.time.day, last - first.day == list.days.count
    else { return nil }
    var start = list.last.time
    (start.day, start.part, start.minutes, start.grain) = (first.day, nil, nil, .day)
    return (start, list.last.time, list.last.end)
  }

  /// A list from its first number on; `from`: where the first mention starts.
  private func days(_ start: Int, from index: Int) -> DayList? {
    var days: [(range: Range<Int>, day: Int)] = []
    var (at, from) = (start, index)
    while days.count < 16, let day = digits(at, most: 2), (1...31).contains(day),
      isMark(at + 1, ",") || isMark(at + 1, ";") || key(at + 1) == .and
    {
      days.append((from..<at + 1, day))
      at += isMark(at + 1, ",") && key(at + 2) == .and ? 3 : 2
      from = at
      if key(at) == .day { at += 1 }
    }
    guard let first = days.first, let last = link(at, { listEnd(at) }),
      last.time.day ?? 0 > first.day
    else { return nil }
    return DayList(days: days, last: last, lastStart: from)
  }

  /// Whether what stands before bare days makes them a list of dates: `từ`, `sáng`, `2 ngày (`.
  private func isListCue(_ index: Int) -> Bool {
    let before = outside(index)
    if before.roles.contains(.weakCue) || before.part != nil { return true }
    return text[index].isMark("(") && outside(index - 1).unit == .day
  }

  /// The first number after `ngày`, `hôm`, `mùng`, `ngày mùng`.
  private func listStart(_ index: Int) -> Int {
    switch key(index) {
    case .day, .date:
      let next = key(index + 1)
      return next == .lunarDay || next == .lunarDayOld ? index + 2 : index + 1
    case .lunarDay, .lunarDayOld: return index + 1
    default: return index
    }
  }

  private func listEnd(_ index: Int) -> TimeReading? {
    if let moment = moment(index, isCued: true), moment.hasPart, moment.hasDay,
      moment.time.month != nil, moment.time.day != nil
    {
      return TimeReading(time: moment.time, end: moment.end)
    }
    guard let reading = day(index, isCued: true), reading.time.month != nil,
      reading.time.grain == .day
    else { return nil }
    if let date = numericDate(index), date.time.year == nil {
      return accepts(date, at: index, hasPartner: true) ? reading : nil
    }
    return reading
  }
}
