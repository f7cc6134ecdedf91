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

  /// `3 Tết [Mậu Tuất] [2018]`, from `Tết`.
  ///
  /// Day 23 and later are of the year's last month.
  func tetDay(_ day: Int, _ index: Int) -> TimeReading? {
    guard key(index) == .tet, day <= 10 || (20...30).contains(day) else { return nil }
    var time = PartialTime(.day)
    (time.day, time.month, time.isLunar) = (day, day <= 10 ? 1 : 12, true)
    var reading = TimeReading(time: time, end: index + 1)
    if let named = cycleYear(index + 1) {
      reading.time.year = named.year
      reading.end = named.end
      if let printed = freeDigits(reading.end), (1900...2100).contains(printed) { reading.end += 1 }
    } else if let printed = freeDigits(index + 1), (1900...2100).contains(printed) {
      reading.time.year = printed
      reading.end += 1
    }
    if day > 10, let year = reading.time.year { reading.time.year = year - 1 }
    return reading
  }

  /// Takes `âm lịch`, `(âm lịch)` and `ÂL` after a day or month.
  func lunarTail(_ reading: TimeReading) -> TimeReading {
    var reading = reading
    let open = isMark(reading.end, "(") ? 1 : 0
    let at = reading.end + open
    var length = 0
    if key(at) == .lunarShort { length = 1 }
    if key(at) == .lunar, key(at + 1) == .calendar { length = 2 }
    guard length > 0, (reading.time.day ?? 1) <= 30 else { return reading }
    if open == 1, !isMark(at + length, ")") { return reading }
    reading.time.isLunar = true
    reading.end = at + length + open
    return reading
  }

  /// `Kỷ Hợi`: the year of the sexagenary cycle nearest to 2000; the resolver moves it by sixties.
  func cycleYear(_ index: Int) -> (year: Int, end: Int)? {
    guard case .stem(let stem)? = word(index).cycle,
      case .branch(let branch)? = word(index + 1).cycle, token(index).flags.contains(.capitalized),
      token(index + 1).flags.contains(.capitalized),
      stem % 2 == branch % 2
    else { return nil }
    // 1984 was Giáp Tý.
    for offset in 0..<60 where offset % 10 == stem && offset % 12 == branch {
      return (1984 + offset, index + 2)
    }
    return nil
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
