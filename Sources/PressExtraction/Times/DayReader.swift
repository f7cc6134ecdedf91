import PressText

/// Days: `31/10/2017`, `5 tháng 3 năm 2020`, `mùng 3 Tết`, `hôm qua`, `thứ Hai`.
extension TimeReader {
  /// A date in digits.
  struct NumericDate {
    var time: PartialTime
    var end: Int
    var separator: Unicode.Scalar
    /// Whether nothing stands between the digits and the marks.
    var isTight: Bool

    /// Whether a year in words after it is the day's: not that of the span `5-6 năm nay`.
    var takesYear: Bool {
      separator == "/" || separator == "-" && (time.day ?? 0) > (time.month ?? 12)
    }
  }

  /// `D/M/Y`, `D-M`, `D.M.Y`, `M/Y`, `Y-M-D`; every part has to exist in the calendar.
  ///
  /// Read once; several rules ask for the same.
  func numericDate(_ index: Int) -> NumericDate? {
    if let last = lastNumeric, last.index == index, last.origin == origin { return last.date }
    let date = readNumericDate(index)
    lastNumeric = (index, origin, date)
    return date
  }

  private func readNumericDate(_ index: Int) -> NumericDate? {
    guard let first = digits(index), let separator = separator(index + 1),
      let second = digits(index + 2)
    else { return nil }
    let isTight = isJoined(index + 1) && isJoined(index + 2)
    let hasThird =
      self.separator(index + 3) == separator
      && (isTight
        ? isJoined(index + 3) && isJoined(index + 4) || isLooseYear(index + 3, separator)
        : text[index + 4].length == 4)
    if hasThird, let third = digits(index + 4) {
      return full(
        (first, second, third), at: index, separator: separator, isTight: isTight)
    }
    guard !isContinued(index + 3) || isRangeMark(index + 3) else { return nil }
    if text[index + 2].length == 4 {
      guard isTight, let time = month(first, year: second) else { return nil }
      return NumericDate(time: time, end: index + 3, separator: separator, isTight: true)
    }
    guard let time = day(first, second), text[index].length <= 2, text[index + 2].length <= 2,
      key(index + 3) != .month || separator == "/" && isTight
    else { return nil }
    return NumericDate(time: time, end: index + 3, separator: separator, isTight: isTight)
  }

  /// Whether a year stands apart from its day and month by a blank that slipped in (`ngày 25/7/ 2017`, `3-9- 2010`).
  private func isLooseYear(_ mark: Int, _ separator: Unicode.Scalar) -> Bool {
    guard let year = digits(mark + 1), text[mark + 1].length == 4, (1900...2100).contains(year),
      !isContinued(mark + 2)
    else { return false }
    return separator == "/" || separator == "-" && isJoined(mark)
  }

  private func full(
    _ parts: (Int, Int, Int), at index: Int, separator: Unicode.Scalar, isTight: Bool
  ) -> NumericDate? {
    let lengths = (text[index].length, text[index + 2].length, text[index + 4].length)
    guard !isContinued(index + 5) || isRangeMark(index + 5) || separator != "/" else { return nil }
    var date: CivilDate?
    if lengths.0 == 4, lengths.2 <= 2 {
      guard separator != "." else { return nil }
      date = CivilDate(year: parts.0, month: parts.1, day: parts.2)
    } else if lengths.0 <= 2, lengths.2 == 4, (1000...2999).contains(parts.2) {
      date =
        CivilDate(year: parts.2, month: parts.1, day: parts.0)
        ?? CivilDate(year: parts.2, month: parts.0, day: parts.1)
    } else if lengths.0 <= 2, lengths.2 == 2, separator != ".", isTight,
      !isContinued(index + 5)
    {
      // `22/12/44` is history, `31/12/35` the day when something is due.
      let year = parts.2 + (parts.2 < 40 ? 2000 : 1900)
      date = CivilDate(year: year, month: parts.1, day: parts.0)
    }
    guard let date else { return nil }
    var time = PartialTime(.day)
    (time.year, time.month, time.day) = (date.year, date.month, date.day)
    return NumericDate(time: time, end: index + 5, separator: separator, isTight: isTight)
  }

  private func month(_ month: Int, year: Int) -> PartialTime? {
    guard (1...12).contains(month), (1000...2999).contains(year) else { return nil }
    var time = PartialTime(.month)
    (time.year, time.month) = (year, month)
    return time
  }

  /// A day and month that some year has.
  func day(_ day: Int, _ month: Int) -> PartialTime? {
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    var time = PartialTime(.day)
    (time.month, time.day) = (month, day)
    return time
  }

  private func separator(_ index: Int) -> Unicode.Scalar? {
    let token = token(index)
    guard token.kind == .mark else { return nil }
    return token.isMark("/") ? "/" : token.isMark("-") ? "-" : token.isMark(".") ? "." : nil
  }

  func isJoined(_ index: Int) -> Bool { !text[index].isSpaced }

  /// Whether a dash at an index opens the other end of a range of dates.
  func isRangeMark(_ index: Int) -> Bool {
    guard isMark(index, "-"), digits(index + 1, most: 2) != nil else { return false }
    let mark = text[index + 2]
    return mark.isMark("/") || mark.isMark(".")
  }

  /// `ngày 5 tháng 3 năm 2020`, `hôm 17-7`, `mùng 3 Tết`, `rằm tháng Giêng`, `hôm qua`.
  ///
  /// Returns: The day; without a month where only its number is printed.
  func day(_ index: Int, isCued: Bool) -> TimeReading? {
    if let hit = rules.phrase(at: index, in: text),
      case .shift(.day, let shift, let base) = hit.phrase
    {
      let end = hit.end
      // `cùng ngày 24/3`: the digits say it better.
      if key(end - 1) == .day, token(end).isNumber { return day(end - 1, isCued: isCued) }
      var time = PartialTime(.day)
      (time.shift, time.base) = (shift, base)
      return TimeReading(time: time, end: end)
    }
    let start = dayWords(index)
    let hasWord = start > index
    if !text[start].isNumber {
      if key(start) == .fullMoon { return fullMoon(start) }
      if hasWord, let named = namedDay(start) { return named }
    }
    if let numeric = numericDate(start), numeric.time.grain == .day || !hasWord,
      startsGroup(start)
    {
      let needsCue = numeric.time.year == nil
      guard !needsCue || hasWord || isCued else { return nil }
      guard
        numeric.isTight || numeric.time.year != nil || numeric.separator == "/"
          || isLooseDay(numeric) || isHoliday(numeric.time, at: start)
      else { return nil }
      let reading = TimeReading(time: numeric.time, end: numeric.end)
      // `ngày 15/7 năm ngoái`.
      let hasYear =
        needsCue && key(numeric.end) == .year && (hasWord || takesYear(numeric))
      return lunarTail(hasYear ? withYear(reading) : reading)
    }
    guard let number = smallNumber(start), (1...31).contains(number.value) else { return nil }
    if let worded = dayOfMonth(number.value, number.end, hasWord: hasWord) { return worded }
    guard startsGroup(start) else { return nil }
    if hasWord || isCued || number.value >= 23, let tet = tetDay(number.value, number.end) {
      return tet
    }
    guard hasWord || isCued && text[start].isNumber else { return nil }
    var bare = bareDay(number.value, number.end, start)
    let word = outside(start - 1).keyword
    bare?.time.isLunar = hasWord && (word == .lunarDay || word == .lunarDayOld)
    return bare
  }

  /// Whether the year in words behind a day is the day's: one in four digits always is (`1-5 ⟨năm 2024⟩`).
  func takesYear(_ date: NumericDate) -> Bool {
    date.takesYear || date.isTight && text[date.end + 1].length == 4 && digits(date.end + 1) != nil
  }

  /// Whether `22 - 6`, written apart after a cue, can be no range of days.
  private func isLooseDay(_ date: NumericDate) -> Bool {
    guard date.separator == "-", let day = date.time.day, let month = date.time.month else {
      return false
    }
    let after = text[date.end]
    return day > month && (after.kind == .mark || after.kind == .none)
      && !after.isMark("/") && !after.isMark("-")
  }

  /// The token after `ngày`, `hôm`, `mùng` and the like.
  private func dayWords(_ index: Int) -> Int {
    var start = index
    switch key(start) {
    case .day, .date: start += 1
    case .dayShort where isMark(start + 1, "."): start += 2
    default: break
    }
    if text[start].isNumber { return start }
    if key(start) == .day { start += 1 }
    switch key(start) {
    case .lunarDay, .lunarDayOld: return start + 1
    default: return start
    }
  }

  /// `5 tháng 3 [năm 2020]`, `23 tháng Chạp`, `20 tháng này`.
  private func dayOfMonth(_ day: Int, _ index: Int, hasWord: Bool) -> TimeReading? {
    if hasWord,
      case .shift(.month, let shift, let base)? = rules.phrase(at: index, in: text)?.phrase,
      let end = rules.phrase(at: index, in: text)?.end
    {
      var time = PartialTime(.day)
      (time.day, time.shift, time.base) = (day, shift, base)
      time.index = 1
      return TimeReading(time: time, end: end)
    }
    guard key(index) == .month else { return nil }
    guard var reading = month(index), reading.time.lastMonth == nil, reading.time.month != nil,
      word(reading.end).unit.map({ $0 == .year || $0 == .month }) ?? true
        || reading.time.year != nil || text[reading.end - 1].isWord
    else { return nil }
    guard
      reading.time.isLunar
        || CivilDate(year: 2000, month: reading.time.month ?? 0, day: day) != nil
    else { return nil }
    guard !reading.time.isLunar || day <= 30 else { return nil }
    // `kỳ hạn 12 tháng 6,8%`
    if !hasWord, reading.time.year == nil, isMark(reading.end, ",") || isMark(reading.end, "%"),
      isContinued(reading.end)
    {
      return nil
    }
    reading.end = turnStart(reading)
    if reading.time.direction == .past { reading.time.direction = nil }
    reading.time.grain = .day
    reading.time.day = day
    let before = key(index - 2)
    if before == .lunarDay || before == .lunarDayOld,
      text[reading.end - 1].flags.contains(.capitalized)
    {
      reading.time.isLunar = true
    }
    return lunarTail(reading)
  }

  /// Where `vừa qua`, `tới`, `này` behind a month begin, which stand outside behind a whole date.
  private func turnStart(_ reading: TimeReading) -> Int {
    let end = reading.end
    switch reading.time.direction {
    case .past: return end - 2
    case .future: return key(end - 1) == .coming && key(end - 2) != .soon ? end - 1 : end - 2
    case nil: return key(end - 1) == .this && key(end - 2) != .year ? end - 1 : end
    }
  }

  /// Only `ngày 16`.
  private func bareDay(_ day: Int, _ end: Int, _ start: Int) -> TimeReading? {
    guard !isContinued(end) || isMark(end, "-") || isMark(end, ",") || isMark(end, "."),
      text[start].isNumber || end > start
    else { return nil }
    var time = PartialTime(.day)
    time.day = day
    return TimeReading(time: time, end: end)
  }

  /// `ngày đầu tiên của tháng 3`, `ngày cuối cùng của năm 2017`.
  private func namedDay(_ index: Int) -> TimeReading? {
    guard key(index) == .start || key(index) == .end,
      key(index + 1) == .first || key(index + 1) == .same
    else { return nil }
    let start = key(index + 2) == .of ? index + 3 : index + 2
    guard var reading = month(start) ?? year(start), reading.time.lastMonth == nil,
      reading.time.month != nil || reading.time.year != nil
    else { return nil }
    if reading.time.month == nil { reading.time.month = key(index) == .start ? 1 : 12 }
    let month = reading.time.month ?? 1
    reading.time.grain = .day
    reading.time.day =
      key(index) == .start
      ? 1 : CivilDate.days(inMonth: month, of: reading.time.year ?? 2001)
    return reading
  }
}
