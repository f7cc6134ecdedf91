import PressText

/// The start, middle or end of a period, and its first days.
extension TimeReader {
  /// `đầu năm nay`, `cuối tháng 3`, `trung tuần tháng 11`, `nửa cuối tháng 11`, `cuối tuần này`.
  func partOfPeriod(_ index: Int) -> TimeFinding? {
    guard let part = partWord(index) else { return nil }
    let start = ofPeriod(part.end)
    if let whole = wholePeriod(start) {
      return finding(index..<whole.end, .moment(whole.time), .partOfPeriod, part.modifier)
    }
    guard part.isBareAllowed, let bare = barePeriod(start) else { return nil }
    return finding(index..<bare.end, .moment(bare.time), .partOfPeriod, part.modifier)
  }

  /// Passes over the words in `đầu tiên của`, `cuối cùng của`, `đầu của`.
  private func ofPeriod(_ index: Int) -> Int {
    if key(index) == .of { return index + 1 }
    let isLong = key(index) == .first || key(index) == .same
    return isLong && key(index + 1) == .of ? index + 2 : index
  }

  private func partWord(
    _ index: Int
  ) -> (modifier: TimeExpression.Modifier, end: Int, isBareAllowed: Bool)? {
    switch key(index) {
    case .start: return (.start, index + 1, true)
    case .middle: return (.mid, index + 1, true)
    case .end: return (.end, index + 1, true)
    case .tenDays where key(index + 1) == .week: return (.mid, index + 2, false)
    case .upper where key(index + 1) == .week: return (.start, index + 2, false)
    case .lower where key(index + 1) == .week: return (.end, index + 2, false)
    case .halfOf where key(index + 1) == .start: return (.start, index + 2, false)
    case .halfOf where key(index + 1) == .end || key(index + 1) == .side:
      return (.end, index + 2, false)
    default: return nil
    }
  }

  private func wholePeriod(_ index: Int) -> TimeReading? {
    if let found = month(index) ?? quarter(index) ?? decade(index) ?? century(index) {
      return withoutTurn(found)
    }
    if key(index) == .those, key(index + 1) == .year { return nil }
    if let found = year(index) { return found }
    if let found = bareYear(index), endsPhrase(found.end) || isMark(found.end, "-") {
      return found
    }
    if let hit = rules.phrase(at: index, in: text),
      case .shift(let unit, let shift, let base) = hit.phrase, unit != .day, unit != .year
    {
      var time = PartialTime(unit == .week ? .week : unit == .month ? .month : .quarter)
      (time.shift, time.base) = (shift, base)
      return TimeReading(time: time, end: hit.end)
    }
    guard let date = numericDate(index), date.time.grain == .month, startsGroup(index) else {
      return season(index)
    }
    return TimeReading(time: date.time, end: date.end)
  }

  /// Leaves `vừa qua` outside, as after a whole date.
  private func withoutTurn(_ reading: TimeReading) -> TimeReading {
    var reading = reading
    if reading.time.direction == .past { reading.end -= 2 }
    return reading
  }

  /// `năm`, `tháng`, `tuần`, `quý` alone: that of the publication.
  private func barePeriod(_ index: Int) -> TimeReading? {
    let grain: PartialTime.Grain
    switch key(index) {
    case .year: grain = .year
    case .month: grain = .month
    case .week: grain = .week
    case .quarter: grain = .quarter
    default: return nil
    }
    let next = key(index + 1)
    guard next != .school, next != .first, digits(index + 1) == nil else { return nil }
    var time = PartialTime(grain)
    time.shift = 0
    return TimeReading(time: time, end: index + 1)
  }

  /// `10 ngày đầu tháng 3`, `15 ngày đầu năm 2017`.
  func daysOfPeriod(_ index: Int) -> TimeFinding? {
    guard token(index).isNumber || word(index).number > 0, startsGroup(index),
      let number = smallNumber(index),
      key(number.end) == .day, key(number.end + 1) == .start
    else { return nil }
    let start = number.end + 2
    guard let whole = month(start) ?? year(start), (2...31).contains(number.value),
      whole.time.lastMonth == nil, !whole.time.isLunar
    else { return nil }
    var (first, last) = (whole.time, whole.time)
    if whole.time.grain == .year {
      (first.month, first.yearShift, first.shift) = (1, first.shift, nil)
    }
    guard first.month != nil else { return nil }
    first.grain = .day
    (first.day, last) = (1, first)
    last.day = number.value
    return finding(index..<whole.end, .range(first, last), .daysOfPeriod)
  }
}
