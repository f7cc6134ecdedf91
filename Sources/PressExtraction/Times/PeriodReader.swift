import PressText

/// Months, quarters, halves and years.
extension TimeReader {
  /// `tháng 12/2016`, `tháng Tư năm 2016`, `tháng 10 năm ngoái`, `tháng 9-10`, from `tháng`.
  func month(_ index: Int) -> TimeReading? {
    guard key(index) == .month else { return nil }
    guard let name = monthName(index + 1) else { return edgeOfYear(index) }
    var time = PartialTime(.month)
    (time.month, time.isLunar) = (name.month, name.isLunar)
    var end = name.end
    if key(end) == .leap {
      (time.isLunar, time.isLeapMonth, end) = (true, true, end + 1)
    } else if let last = secondMonth(end) {
      (time.lastMonth, end) = (last.month, last.end)
    }
    var reading = withYear(TimeReading(time: time, end: end))
    if reading.time.year == nil, isContinued(reading.end), !isMark(reading.end, ",") { return nil }
    if reading.end == name.end, isAmount(reading.end) { return nil }
    reading = lunarTail(reading)
    return turned(reading)
  }

  /// `tháng đầu năm 2017`, `tháng đầu tiên của năm nay`, `tháng cuối cùng của năm`, where nothing counts the month.
  private func edgeOfYear(_ index: Int) -> TimeReading? {
    guard key(index + 1) == .start || key(index + 1) == .end, outside(index - 1).number == 0,
      !text[index - 1].isNumber, outside(index - 1).roles.isDisjoint(with: [.few, .scale])
    else { return nil }
    switch outside(index - 1).keyword {
    case .halfOf, .each, .every, .everyOld, .thoseAll, .those, .all: return nil
    default: break
    }
    let at = ofYear(index + 2)
    guard key(at) == .year, key(at + 1) != .school else { return nil }
    var time = PartialTime(.month)
    time.month = key(index + 1) == .start ? 1 : 12
    let reading = withYear(TimeReading(time: time, end: at))
    guard !reading.time.isLunar else { return nil }
    if reading.end > at { return reading }
    // `trong tháng cuối năm`
    guard at == index + 2, key(index + 1) == .end, endsPhrase(at + 1) else { return nil }
    time.yearShift = 0
    return TimeReading(time: time, end: at + 1)
  }

  private func monthName(_ index: Int) -> (month: Int, isLunar: Bool, end: Int)? {
    if key(index) == .firstLunarMonth { return (1, true, index + 1) }
    if key(index) == .lastLunarMonth { return (12, true, index + 1) }
    if let value = digits(index, most: 2) {
      return (1...12).contains(value) ? (value, false, index + 1) : nil
    }
    guard let number = wordNumber(index), number.value <= 12 else { return nil }
    let isNamed = token(index).flags.contains(.capitalized)
    if word(index).keyword == .year, !isNamed {
      let next = key(number.end)
      guard next == .year || token(number.end).kind == .mark, !isMark(number.end, ",") else {
        return nil
      }
    }
    return (number.value, false, number.end)
  }

  /// The other end of `tháng 9-10`.
  private func secondMonth(_ index: Int) -> (month: Int, end: Int)? {
    guard isMark(index, "-"), let month = digits(index + 1, most: 2), (1...12).contains(month),
      !isMark(index + 2, "-") || text[index + 2].isSpaced,
      word(index + 2).unit == nil
    else { return nil }
    return (month, index + 2)
  }

  /// Whether a sum or share stands where a month would: `lương tháng 5 triệu`.
  private func isAmount(_ index: Int) -> Bool {
    if isMark(index, "%") { return true }
    if isMark(index, ","), isJoined(index), isJoined(index + 1), text[index + 1].isNumber {
      return word(index + 2).roles.contains(.scale)
    }
    if key(index) == .times { return true }
    guard let unit = word(index).unit else { return word(index).roles.contains(.scale) }
    return unit != .year && !(unit == .month || unit == .day)
  }

  /// Takes the year that stands after a month, quarter, half or season.
  func withYear(_ reading: TimeReading) -> TimeReading {
    var reading = reading
    let end = reading.end
    if isMark(end, "/") || isMark(end, "-") || isMark(end, "."),
      let year = digits(end + 1), text[end + 1].length == 4, (1000...2999).contains(year),
      !isContinued(end + 2) || isMark(end + 2, "-") || isMark(end + 2, ".")
    {
      reading.time.year = year
      reading.end = end + 2
      return reading
    }
    // `4 tháng 12, 2017`
    if isMark(end, ","), !isJoined(end + 1), let year = freeDigits(end + 1),
      text[end + 1].length == 4, (1900...2100).contains(year), endsPhrase(end + 2)
    {
      (reading.time.year, reading.end) = (year, end + 2)
      return reading
    }
    let isBeforeYear =
      key(end) == .of || isMark(end, ",") && key(end + 1) == .year
      || key(end) == .thoseAll && reading.time.grain != .month
    let at = isBeforeYear ? end + 1 : end
    if at == end, let year = freeDigits(end), text[end].length == 4, (1900...2100).contains(year) {
      guard !word(end + 1).roles.contains(.counted) else { return reading }
      reading.time.year = year
      reading.end = end + 1
      return reading
    }
    if let year = year(at), year.time.grain == .year, year.time.lastMonth == nil {
      (reading.time.year, reading.time.yearShift) = (year.time.year, year.time.shift)
      reading.time.isCycleYear = year.time.isCycleYear
      reading.time.base = year.time.base
      reading.time.isLunar = reading.time.isLunar || year.time.isLunar
      reading.end = year.end
    }
    return reading
  }

  /// Takes `tới`, `vừa qua`, `này` after a period without a year.
  func turned(_ reading: TimeReading) -> TimeReading {
    var reading = reading
    guard reading.time.year == nil, reading.time.yearShift == nil else { return reading }
    let end = reading.end
    if key(end) == .just, key(end + 1) == .past || key(end + 1) == .recently {
      (reading.time.direction, reading.end) = (.past, end + 2)
    } else if key(end) == .coming, token(end + 1).kind != .number, word(end + 1).number == 0,
      key(end + 1) != .day, key(end + 1) != .month, key(end + 1) != .now
    {
      (reading.time.direction, reading.end) = (.future, end + (key(end + 1) == .here ? 2 : 1))
    } else if key(end) == .this, reading.time.grain != .day {
      (reading.time.yearShift, reading.end) = (0, end + 1)
    } else if key(end) == .soon, key(end + 1) == .coming {
      (reading.time.direction, reading.end) = (.future, end + 2)
    }
    return reading
  }

  /// `quý III/2017`, `quý 3`, `quý I tới`, `quý đầu năm`, `quý đầu tiên của năm 2017`, from `quý`.
  func quarter(_ index: Int) -> TimeReading? {
    guard key(index) == .quarter, !outside(index - 1).roles.contains(.fond) else { return nil }
    var time = PartialTime(.quarter)
    if let value = quarterNumber(index + 1) {
      time.index = value.quarter
      return turned(withYear(TimeReading(time: time, end: value.end)))
    }
    guard key(index + 1) == .start || key(index + 1) == .end else { return nil }
    time.index = key(index + 1) == .start ? 1 : 4
    let at = ofYear(index + 2)
    guard key(at) == .year, key(at + 1) != .school else { return nil }
    let reading = withYear(TimeReading(time: time, end: at))
    guard reading.end == at else { return reading }
    return at == index + 2 ? TimeReading(time: time, end: at + 1) : nil
  }

  /// Passes over `tiên của`, `cùng của`, `tiên trong` before a year.
  private func ofYear(_ index: Int) -> Int {
    guard key(index) == .first || key(index) == .same else { return index }
    return key(index + 1) == .of || key(index + 1) == .inside ? index + 2 : index + 1
  }

  /// `Q4/2016`.
  func shortQuarter(_ index: Int) -> TimeReading? {
    guard token(index).flags.contains(.upperCase), isJoined(index + 1), !isMark(index + 2, ","),
      let number = digits(index + 1, most: 1), (1...4).contains(number)
    else { return nil }
    var time = PartialTime(.quarter)
    time.index = number
    let reading = withYear(TimeReading(time: time, end: index + 2))
    return reading.time.year != nil ? reading : nil
  }

  /// `tuần đầu tiên của tháng 9`, `tuần cuối tháng 3`, `tuần thứ hai của tháng 5`, `tuần 3 tháng 6/2019`, `tuần cuối cùng của
  /// năm 2024`.
  func weekOfMonth(_ index: Int) -> TimeReading? {
    guard key(index) == .week, !text[index - 1].isNumber, let place = weekPlace(index + 1) else {
      return nil
    }
    let at = key(place.end) == .of ? place.end + 1 : place.end
    if var reading = month(at) {
      guard reading.time.lastMonth == nil, reading.time.month != nil else { return nil }
      reading.time.grain = .week
      reading.time.index = place.number
      return reading
    }
    guard place.isEdge, var reading = year(at), reading.time.year != nil, !reading.time.isLunar
    else { return nil }
    reading.time.grain = .week
    (reading.time.index, reading.time.month) = (place.number, place.number == 1 ? 1 : 12)
    return reading
  }

  /// Which week of a month or year a word or number names: 1 the first, -1 the last.
  private func weekPlace(_ index: Int) -> (number: Int, isEdge: Bool, end: Int)? {
    if key(index) == .start || key(index) == .end {
      let isLong = key(index + 1) == .first || key(index + 1) == .same
      return (key(index) == .start ? 1 : -1, true, isLong ? index + 2 : index + 1)
    }
    let isRanked = key(index) == .ordinal
    let at = isRanked ? index + 1 : index
    guard let number = digits(at, most: 1) ?? (isRanked ? word(at).number : nil),
      (1...5).contains(number)
    else { return nil }
    return (number, false, at + 1)
  }

  /// The number of a quarter in digits, words or roman, at an index.
  func quarterNumber(_ index: Int) -> (quarter: Int, end: Int)? {
    if let value = roman(index) ?? digits(index, most: 1) {
      return (1...4).contains(value) ? (value, index + 1) : nil
    }
    let number = word(index).number
    return (1...4).contains(number) ? (number, index + 1) : nil
  }

  /// `6 tháng đầu năm 2017`, `9 tháng năm 2019`, `9 tháng 2019`, `2 quý đầu năm`, `nửa đầu năm`.
  func monthsOfYear(_ index: Int) -> TimeReading? {
    if key(index) == .halfOf { return halfYear(index) }
    guard startsGroup(index), var number = smallNumber(index), (1...12).contains(number.value),
      key(number.end) == .month || key(number.end) == .quarter && number.value <= 3
    else { return nil }
    let isQuarters = key(number.end) == .quarter
    if isQuarters { number.value *= 3 }
    let after = number.end + 1
    if key(after) == .start || key(after) == .end {
      let start = key(after + 1) == .of ? after + 2 : after + 1
      if text[start].length == 4, digits(start) != nil {
        let reading = monthsReading(number.value, isFirst: key(after) == .start, year: start)
        return reading.time.year == nil ? nil : reading
      }
      if !isQuarters, number.value < 3, let quarter = quarter(start) {
        return monthsOfQuarter(quarter, number.value, isFirst: key(after) == .start)
      }
      guard key(start) == .year, key(start + 1) != .school else { return nil }
      return monthsReading(number.value, isFirst: key(after) == .start, year: start)
    }
    guard !isQuarters else { return nil }
    if let printed = digits(after + 1), isMark(after, "/"), text[after + 1].length == 4 {
      var reading = monthsReading(number.value, isFirst: true, year: after)
      (reading.time.year, reading.end) = (printed, after + 2)
      return reading
    }
    // `9 tháng năm 2016`, `9 tháng 2016`, `9 tháng năm nay`.
    let year = key(after) == .year ? after + 1 : after
    guard text[index].isNumber,
      digits(year) != nil && text[year].length == 4 || year > after && key(year) == .now
    else { return nil }
    let reading = monthsReading(number.value, isFirst: true, year: after)
    return reading.time.year == nil && reading.time.yearShift == nil ? nil : reading
  }

  /// `2 tháng đầu quý IV/2016`, `hai tháng cuối quý I`.
  private func monthsOfQuarter(
    _ quarter: TimeReading, _ count: Int, isFirst: Bool
  ) -> TimeReading? {
    guard let index = quarter.time.index, (1...4).contains(index), quarter.time.shift == nil else {
      return nil
    }
    var reading = quarter
    let last = isFirst ? 3 * index - 3 + count : 3 * index
    (reading.time.grain, reading.time.index) = (.months, nil)
    (reading.time.month, reading.time.lastMonth) = (last - count + 1, last)
    return reading
  }

  private func halfYear(_ index: Int) -> TimeReading? {
    guard key(index + 1) == .start || key(index + 1) == .end || key(index + 1) == .side else {
      return nil
    }
    let start = key(index + 2) == .of ? index + 3 : index + 2
    guard key(start) == .year, key(start + 1) != .school else { return nil }
    return monthsReading(6, isFirst: key(index + 1) == .start, year: start)
  }

  private func monthsReading(_ count: Int, isFirst: Bool, year index: Int) -> TimeReading {
    var time = PartialTime(count == 6 ? .half : .months)
    time.index = isFirst ? 1 : 2
    time.month = isFirst ? 1 : 13 - count
    time.lastMonth = isFirst ? count : 12
    let reading = withYear(TimeReading(time: time, end: index))
    return reading.end > index ? reading : TimeReading(time: time, end: index + 1)
  }
}
