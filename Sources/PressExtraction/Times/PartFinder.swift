import PressText

/// The start, middle or end of a period, and its first days.
extension TimeReader {
  /// `đầu năm nay`, `cuối tháng 3`, `trung tuần tháng 11`, `nửa cuối tháng 11`, `cuối tuần này`.
  func partOfPeriod(_ index: Int, isAfterUnit: Bool = false) -> TimeFinding? {
    if let day = endOfDay(index) { return day }
    guard let part = partWord(index) else { return nil }
    let start = isAfterUnit || key(index) == .halfOf ? ofPeriod(part.end) : part.end
    if let term = term(start) {
      return finding(index..<term.end, .range(term.first, term.last), .term, part.modifier)
    }
    if let whole = wholePeriod(start) {
      return finding(index..<whole.end, .moment(whole.time), .partOfPeriod, part.modifier)
    }
    guard part.isBareAllowed, let bare = barePeriod(start) else { return nil }
    return finding(index..<bare.end, .moment(bare.time), .partOfPeriod, part.modifier)
  }

  /// `cuối ngày 5/6`, `cuối ngày hôm qua`; `lần cuối ngày 5/6` was the last one.
  private func endOfDay(_ index: Int) -> TimeFinding? {
    guard key(index) == .end, key(index + 1) == .day, !outside(index - 1).roles.contains(.ranked),
      let day = moments(index + 1), case .moment(let time) = day.meaning, time.grain == .day
    else { return nil }
    let end = day.mention.tokens.upperBound
    return finding(index..<end, .moment(time), .partOfPeriod, .end)
  }

  /// Passes over the words after a unit in `đầu tiên của`, `cuối cùng của`, `đầu của`, `còn lại trong`.
  private func ofPeriod(_ index: Int) -> Int {
    if key(index) == .of || key(index) == .inside { return index + 1 }
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
    // `những tháng còn lại của năm`
    case .remaining where key(index + 1) == .again: return (.end, index + 2, true)
    default: return nil
    }
  }

  private func wholePeriod(_ index: Int) -> TimeReading? {
    if let found = month(index) ?? quarter(index) ?? decade(index) ?? century(index) {
      return found
    }
    if key(index) == .those, key(index + 1) == .year { return nil }
    if let found = year(index) { return found }
    if let found = bareYear(index),
      endsPhrase(found.end) || isMark(found.end, "-") || leadsToYear(index, found.end)
    {
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

  /// `10 ngày đầu tháng 3`, `15 ngày đầu năm 2017`, `20 ngày cuối tháng 6`, `15 ngày đầu tháng`, `2 tuần đầu tháng 6`.
  func daysOfPeriod(_ index: Int) -> TimeFinding? {
    guard token(index).isNumber || word(index).number > 0, startsGroup(index),
      var number = smallNumber(index), number.value <= 31,
      key(number.end) == .day || key(number.end) == .week,
      key(number.end + 1) == .start || key(number.end + 1) == .end
    else { return nil }
    if key(number.end) == .week { number.value *= 7 }
    let start = number.end + 2
    let isFirst = key(number.end + 1) == .start
    guard
      let whole = month(start) ?? year(start)
        ?? (isFirst ? thisMonth(start) : nil),
      (2...31).contains(number.value), whole.time.lastMonth == nil, !whole.time.isLunar
    else { return nil }
    var first = whole.time
    if whole.time.grain == .year {
      (first.month, first.yearShift, first.shift) = (isFirst ? 1 : 12, first.shift, nil)
    }
    first.grain = .day
    let length = first.month.map { CivilDate.days(inMonth: $0, of: first.year ?? 2001) }
    guard first.month != nil || first.shift != nil, number.value <= length ?? 28 else { return nil }
    var last = first
    (first.day, last.day) = (1, number.value)
    if !isFirst { (first.day, last.day) = (length.map { $0 - number.value + 1 }, length) }
    return finding(index..<whole.end, .range(first, last), .daysOfPeriod)
  }

  /// `tháng`, `tháng này`, `tháng trước`: the month of the publication or one so far from it.
  private func thisMonth(_ index: Int) -> TimeReading? {
    guard key(index) == .month else { return nil }
    var time = PartialTime(.month)
    (time.shift, time.index) = (0, 1)
    guard let hit = rules.phrase(at: index, in: text),
      case .shift(.month, let shift, let base) = hit.phrase
    else {
      return endsPhrase(index + 1) ? TimeReading(time: time, end: index + 1) : nil
    }
    (time.shift, time.base) = (shift, base)
    return TimeReading(time: time, end: hit.end)
  }
}
