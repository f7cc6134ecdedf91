import PressText

/// Weekday, part of the day, clock time and day in whatever order they stand together.
struct MomentReading {
  var time = PartialTime(.day)
  var end: Int
  var hasWeekday = false
  var hasDay = false
  var hasWeek = false
  var hasClock = false
  /// Whether the clock time could not be a length of time.
  var isCertainClock = false

  var hasPart: Bool { time.part != nil }
  /// Whether day and month are in digits or words, or the day is told relatively.
  var isComplete: Bool {
    time.shift != nil || time.day != nil && (time.month != nil || time.index == 1)
  }
}

extension TimeReader {
  /// `Thứ Hai, 04/12/2017, 06:51 [GMT+7]`, `8 giờ 30 phút sáng 3/12`, `tối hôm qua`, `sáng 16-5`.
  func moment(_ index: Int, isCued: Bool = false) -> MomentReading? {
    var reading = MomentReading(end: index)
    var at = index
    for _ in 0..<8 {
      guard let end = component(at, of: &reading, isCued: isCued) else { break }
      reading.end = end
      guard let next = connector(end, in: reading) else { break }
      at = next
    }
    guard reading.end > index else { return nil }
    if reading.hasClock, let end = zone(reading.end) {
      (reading.end, reading.time.hasZone) = (end, true)
    }
    if reading.time.hasZone, !reading.hasDay, let end = zonedDay(reading.end, of: &reading) {
      reading.end = end
    }
    if reading.hasClock, !reading.hasDay, let end = bracketedDay(reading.end, of: &reading) {
      reading.end = end
    }
    finish(&reading)
    return reading
  }

  /// `21 giờ GMT ngày 8/5`: the day behind the zone of a clock time.
  private func zonedDay(_ index: Int, of reading: inout MomentReading) -> Int? {
    let at = isMark(index, ",") ? index + 1 : index
    guard key(at) == .day || key(at) == .date || key(at) == .same else { return nil }
    return dayComponent(at, of: &reading, isCued: true)
  }

  /// `12h (4/7)`: the day of a clock time in brackets.
  private func bracketedDay(_ index: Int, of reading: inout MomentReading) -> Int? {
    guard isMark(index, "("), let date = numericDate(index + 1), date.time.day != nil,
      date.isTight, isMark(date.end, ")")
    else { return nil }
    (reading.time.year, reading.time.month, reading.time.day) = (
      date.time.year, date.time.month, date.time.day
    )
    reading.hasDay = true
    return date.end + 1
  }

  private func finish(_ reading: inout MomentReading) {
    if let minutes = reading.time.minutes {
      reading.time.grain = .clock
      if let part = reading.time.part { reading.time.minutes = self.minutes(minutes, in: part) }
    } else if reading.time.part != nil {
      reading.time.grain = .partOfDay
    }
    guard reading.hasDay || reading.hasWeekday, !reading.hasClock else { return }
    let end = reading.end
    if key(end) == .coming, reading.time.shift == nil, !opensOtherEnd(end + 1) {
      reading.time.direction = .future
      // `ngày 24/9 ⟨tới⟩`: outside, as behind a whole date.
      guard reading.time.day == nil || reading.time.month == nil else { return }
      reading.end = end + (key(end + 1) == .here ? 2 : 1)
    } else if reading.hasWeekday, !reading.hasDay, key(end) == .just,
      key(end + 1) == .recently || key(end + 1) == .past
    {
      (reading.time.direction, reading.end) = (.past, end + 2)
    }
  }

  /// Whether what follows `tới` is a date, so that it means "through".
  func opensOtherEnd(_ index: Int) -> Bool {
    token(index).isNumber || key(index) == .day || key(index) == .month || key(index) == .year
      || key(index) == .through || word(index).part != nil || key(index) == .ordinal
      || key(index) == .sunday || key(index) == .end || key(index) == .date
      || word(index).number > 0 || key(index) == .now || key(index) == .hour
  }

  /// Takes one part at an index; nil where there is none that is not there yet.
  private func component(_ index: Int, of reading: inout MomentReading, isCued: Bool) -> Int? {
    if token(index).isNumber {
      return clockComponent(index, of: &reading)
        ?? exactDay(index, of: &reading)
        ?? dayComponent(index, of: &reading, isCued: isCued)
    }
    let word = word(index)
    guard word.keyword != nil || word.number > 0 || word.part != nil || hasPhrase(index) else {
      return nil
    }
    if !reading.hasWeekday, !reading.hasDay, let weekday = weekday(index) {
      (reading.time.weekday, reading.hasWeekday) = (weekday.number, true)
      return weekday.end
    }
    if word.number > 0, let end = clockComponent(index, of: &reading) { return end }
    if !reading.hasPart, !reading.hasDay || reading.time.shift != nil,
      let part = dayPart(index)
    {
      reading.time.part = part.part
      return part.end
    }
    if reading.hasWeekday, !reading.hasDay, !reading.hasWeek, let week = weekPhrase(index) {
      (reading.time.shift, reading.hasWeek) = (week.shift, true)
      return week.end
    }
    return dayComponent(index, of: &reading, isCued: isCued)
  }

  private func hasPhrase(_ index: Int) -> Bool { text.hits.hasTerm(.timePhrase, at: index) }

  private func clockComponent(_ index: Int, of reading: inout MomentReading) -> Int? {
    guard !reading.hasClock, let clock = clock(index), !reading.hasDay || allowsClock(clock) else {
      return nil
    }
    (reading.time.minutes, reading.time.seconds) = (clock.minutes, clock.seconds)
    reading.hasClock = true
    reading.isCertainClock = clock.isCertain
    return clock.end
  }

  /// The day in digits after a relative one (`hôm qua 21-3`).
  private func exactDay(_ index: Int, of reading: inout MomentReading) -> Int? {
    guard reading.hasDay, reading.time.shift != nil, opensDigits(index),
      let date = numericDate(index)
    else { return nil }
    (reading.time.month, reading.time.day) = (date.time.month, date.time.day)
    reading.time.year = date.time.year
    return date.end
  }

  private func allowsClock(_ clock: Clock) -> Bool { clock.isCertain || zone(clock.end) != nil }

  private func dayComponent(
    _ index: Int, of reading: inout MomentReading, isCued: Bool
  ) -> Int? {
    guard !reading.hasDay, !reading.hasWeek else { return nil }
    if reading.hasPart || reading.hasClock, let near = nearDay(index, hasPart: reading.hasPart) {
      (reading.time.shift, reading.hasDay, reading.time.base) = (near.shift, true, near.base)
      return near.end
    }
    let cued = isCued || reading.hasPart || reading.hasWeekday || isDayOfClock(index, reading)
    guard let day = eve(index) ?? day(index, isCued: cued) ?? reversedDay(index) else { return nil }
    guard day.time.grain == .day else { return nil }
    if reading.hasWeekday, token(index).isNumber, day.time.month == nil { return nil }
    var time = day.time
    time.part = reading.time.part
    (time.minutes, time.seconds) = (reading.time.minutes, reading.time.seconds)
    time.weekday = reading.time.weekday
    reading.time = time
    reading.hasDay = true
    return day.end
  }

  /// Whether day and month after a clock time end the phrase (`17h00, 6/9`, `18 giờ 19/6`).
  private func isDayOfClock(_ index: Int, _ reading: MomentReading) -> Bool {
    guard reading.hasClock, opensDigits(index) else { return false }
    return reading.isCertainClock || text[index + 1].isMark("/") && text[index - 1].isWord
  }

  /// `nay`, `qua`, `mai`, `đó` after a part of the day.
  private func nearDay(
    _ index: Int, hasPart: Bool
  ) -> (shift: Int, base: PartialTime.Base, end: Int)? {
    guard hasPart else { return nil }
    switch key(index) {
    case .now: return (0, .publication, index + 1)
    case .past where !token(index).flags.contains(.capitalized):
      return (-1, .publication, index + 1)
    case .tomorrow where !token(index).flags.contains(.capitalized):
      return (1, .publication, index + 1)
    case .that, .thatOld: return isToldPart(index - 1) ? (0, .discourse, index + 1) : nil
    default: return nil
    }
  }

  /// Whether a part of a day before `đó` is one: no `ánh sáng đó`, `đen tối ấy`, `đa chiều đó`, `những đêm đó`.
  private func isToldPart(_ index: Int) -> Bool {
    let (token, before) = (text[index - 1], outside(index - 1))
    guard !token.isNumber, before.number == 0, before.keyword != .those, before.keyword != .thoseAll
    else { return false }
    return key(index) == .night || !token.isWord || text[index].flags.contains(.startsSentence)
      || before.keyword == .session || before.keyword == .to || before.keyword == .from
      || rules.leading[text.word(index - 1)]
  }

  /// `Tháng Mười Hai 29, 2013`.
  func reversedDay(_ index: Int) -> TimeReading? {
    guard key(index) == .month, let month = smallNumber(index + 1), month.value <= 12,
      let number = digits(month.end, most: 2), isMark(month.end + 1, ","),
      let year = freeDigits(month.end + 2) ?? digits(month.end + 2),
      text[month.end + 2].length == 4,
      let date = CivilDate(year: year, month: month.value, day: number)
    else { return nil }
    var time = PartialTime(.day)
    (time.year, time.month, time.day) = (date.year, date.month, date.day)
    return TimeReading(time: time, end: month.end + 3)
  }

  /// `tuần tới`, `của tuần này`.
  private func weekPhrase(_ index: Int) -> (shift: Int, end: Int)? {
    let at = key(index) == .of ? index + 1 : index
    guard case .shift(.week, let shift, _)? = rules.phrase(at: at, in: text)?.phrase,
      let end = rules.phrase(at: at, in: text)?.end
    else { return nil }
    return (shift, end)
  }

  /// The token from which the next component may be read.
  private func connector(_ index: Int, in reading: MomentReading) -> Int? {
    if isMark(index, ",") {
      // `Hôm nay, 12/6`: two mentions of one day.
      if reading.time.shift != nil, reading.hasDay { return nil }
      if !reading.hasDay, reading.hasWeekday || reading.hasClock {
        return dayPart(index + 1) == nil ? index + 1 : nil
      }
      return reading.time.year != nil && !reading.hasClock
        && (isMark(index + 2, ":") || key(index + 2) == .hourShort) ? index + 1 : nil
    }
    let isStamp = reading.time.year != nil && !reading.hasClock
    if isMark(index, "|") || isMark(index, "-") {
      if isStamp, isMark(index + 2, ":") || key(index + 2) == .hourShort { return index + 1 }
      guard !reading.hasDay, reading.hasClock || reading.hasWeekday else { return nil }
      return numericDate(index + 1)?.time.year != nil || weekday(index + 1) != nil
        ? index + 1 : nil
    }
    if key(index) == .at {
      return reading.hasDay && clock(index + 1) != nil ? index + 1 : nil
    }
    return index
  }

  /// Whether a day and month in digits stands there and ends the phrase (`Hôm qua, 21-3,`).
  private func opensDigits(_ index: Int) -> Bool {
    guard let date = numericDate(index), date.time.day != nil, date.isTight else { return false }
    return endsPhrase(date.end) || isNoShare(date)
      || isAfterNow(index) && !outside(date.end).roles.contains(.counted)
  }

  /// Whether `hôm nay` or `sáng nay` stands right before.
  private func isAfterNow(_ index: Int) -> Bool { outside(index - 1).keyword == .now }

  /// `thứ Hai`, `thứ 5`, `Chủ nhật`, `CN`: 1 Monday … 7 Sunday.
  func weekday(_ index: Int) -> (number: Int, end: Int)? {
    switch key(index) {
    case .sunday: return key(index + 1) == .sun ? (7, index + 2) : nil
    case .sundayOld:
      // `công chúa Nhật` is of Japan.
      let isName =
        outside(index - 1).roles.contains(.labour)
        || text[index + 1].flags.contains(.capitalized)
          && (!text[index].flags.contains(.capitalized) || isProperName(index + 2))
      return key(index + 1) == .sun && !isName ? (7, index + 2) : nil
    case .sundayShort where token(index).flags.contains(.upperCase): return (7, index + 1)
    case .date, .day:
      guard text[index + 1].isWord else { return nil }
      let next = key(index + 1)
      return next == .day || next == .date ? nil : weekday(index + 1)
    case .ordinal:
      guard !isContinued(index + 2) || isMark(index + 2, ",") else { return nil }
      let number = digits(index + 1, most: 1) ?? word(index + 1).number
      return (2...7).contains(number) ? (number - 1, index + 2) : nil
    default: return nil
    }
  }
}
