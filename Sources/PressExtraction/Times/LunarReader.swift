import PressText

/// Days of the lunar calendar: `rằm tháng Giêng`, `mùng 3 Tết`, `đêm giao thừa`, `năm Kỷ Hợi`.
extension TimeReader {
  /// `rằm tháng Bảy`, from `rằm`.
  func fullMoon(_ index: Int) -> TimeReading? {
    guard key(index + 1) == .month, var reading = month(index + 1), reading.time.month != nil,
      reading.time.lastMonth == nil
    else { return nil }
    reading.time.grain = .day
    reading.time.day = 15
    reading.time.isLunar = true
    return lunarTail(reading)
  }

  /// `3 Tết [Nguyên đán] [Mậu Tuất] [2018]`, from `Tết`.
  ///
  /// Day 23 and later are of the year's last month.
  func tetDay(_ day: Int, _ index: Int) -> TimeReading? {
    guard key(index) == .tet, day <= 10 || (20...30).contains(day) else { return nil }
    var time = PartialTime(.day)
    (time.day, time.month, time.isLunar) = (day, day <= 10 ? 1 : 12, true)
    var reading = TimeReading(time: time, end: tetEnd(index))
    if let named = cycleYear(reading.end) {
      (reading.time.year, reading.time.isCycleYear) = (named.year, named.isNamed)
      reading.end = named.end
    } else if let printed = freeDigits(reading.end), (1900...2100).contains(printed) {
      reading.time.year = printed
      reading.end += 1
    } else if day <= 10 {
      reading = withShiftedYear(reading)
    }
    if day > 10, let year = reading.time.year { reading.time.year = year - 1 }
    return reading
  }

  /// The token after `Tết`, `Tết Nguyên đán`, `Tết cổ truyền`.
  private func tetEnd(_ index: Int) -> Int {
    guard let hit = rules.holiday(at: index, in: text), hit.holiday.isLunar,
      hit.holiday.month == 1, hit.holiday.day == 1
    else { return index + 1 }
    return hit.end
  }

  /// Takes `âm lịch`, `(âm lịch)`, `ÂL` and `nhuận` after a day or month.
  func lunarTail(_ reading: TimeReading) -> TimeReading {
    var reading = reading
    // `29/2 nhuận` is a day of the solar year.
    let isSolar = reading.time.month == 2 && reading.time.day == 29
    if key(reading.end) == .leap, reading.time.month != nil, (reading.time.day ?? 1) <= 30, !isSolar
    {
      (reading.time.isLunar, reading.time.isLeapMonth) = (true, true)
      reading.end += 1
    }
    let open = isMark(reading.end, "(") ? 1 : 0
    let at = reading.end + open
    var length = 0
    if key(at) == .lunarShort { length = 1 }
    if key(at) == .lunar, key(at + 1) == .calendar { length = 2 }
    guard length > 0, (reading.time.day ?? 1) <= 30 else { return reading }
    if open == 1, !isMark(at + length, ")") { return reading }
    reading.time.isLunar = true
    reading.end = at + length + open
    // `ngày 15 tháng 3 âm lịch năm 2020`
    if reading.time.year == nil, reading.time.month != nil, let year = year(reading.end) {
      (reading.time.year, reading.time.yearShift) = (year.time.year, year.time.shift)
      (reading.time.isCycleYear, reading.end) = (year.time.isCycleYear, year.end)
    }
    return reading
  }

  /// A year by its name in the cycle of sixty.
  struct CycleYear {
    var year: Int
    /// Whether no digits tell which of its years is meant.
    var isNamed: Bool
    var end: Int
  }

  /// `Kỷ Hợi`, `Mậu Thân 1968`, `Canh Tý (1840)`; the bracket stays outside.
  ///
  /// Without digits the year from 1984 (`Giáp Tý`) on; the resolver moves it by sixties.
  func cycleYear(_ index: Int) -> CycleYear? {
    guard case .stem(let stem)? = word(index).cycle,
      case .branch(let branch)? = word(index + 1).cycle,
      token(index).flags.contains(.capitalized), token(index + 1).flags.contains(.capitalized),
      stem % 2 == branch % 2,
      let offset = (0..<60).first(where: { $0 % 10 == Int(stem) && $0 % 12 == Int(branch) })
    else { return nil }
    let end = index + 2
    if let printed = freeDigits(end), text[end].length == 4, (1000...2100).contains(printed) {
      return CycleYear(year: printed, isNamed: false, end: end + 1)
    }
    if isMark(end, "("), let printed = freeDigits(end + 1), isMark(end + 2, ")") {
      return CycleYear(year: printed, isNamed: false, end: end)
    }
    return CycleYear(year: 1984 + offset, isNamed: true, end: end)
  }

  /// `giao thừa`.
  func eve(_ index: Int) -> TimeReading? {
    guard key(index) == .eve, key(index + 1) == .eveSecond, key(index + 2) != .nextIn else {
      return nil
    }
    var time = PartialTime(.day)
    (time.day, time.month, time.isLunar) = (30, 12, true)
    return TimeReading(time: time, end: index + 2)
  }
}
