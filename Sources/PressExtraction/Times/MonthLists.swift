import PressText

/// Months that share their word, and their year (`tháng 6, 7 và 8/2017`).
extension TimeReader {
  /// Months by their numbers, ascending, and what closes their list.
  private struct MonthList {
    var months: [(index: Int, month: Int)] = []
    var last: TimeReading
    /// Whether each is that of every year.
    var isEvery = false
  }

  /// `tháng 6, 7 và 8/2017`: a finding a month; `hai tháng 6 và 7`, which follow one another: one stretch.
  func monthList(_ index: Int) -> [TimeFinding]? {
    var (start, count) = (index, 0)
    if key(index) != .month {
      guard let number = smallNumber(index), startsGroup(index) else { return nil }
      (start, count) = (number.end, number.value)
    }
    guard key(start) == .month, let list = months(start + 1, isCounted: count > 0),
      accepts(list, count, at: start)
    else { return nil }
    let all = list.months.map { time($0.month, like: list.last.time) }
    if count > 0, !list.isEvery, let first = all.first, let last = all.last,
      (last.month ?? 0) - (first.month ?? 0) == count - 1
    {
      return [finding(index..<list.last.end, .range(first, last), .range)]
    }
    return all.indices.map { place in
      let from = place == 0 ? start : list.months[place].index
      let end = place == all.count - 1 ? list.last.end : list.months[place].index + 1
      return list.isEvery
        ? finding(from..<end, .everyDate(all[place]), .set)
        : finding(from..<end, .moment(all[place]), .month)
    }
  }

  private func time(_ month: Int, like last: PartialTime) -> PartialTime {
    var time = last
    time.month = month
    return time
  }

  /// The list from its first number on.
  private func months(_ start: Int, isCounted: Bool) -> MonthList? {
    var (months, next): ([(index: Int, month: Int)], Int?) = ([], start)
    while let at = next, months.count < 12, let month = digits(at, most: 2),
      (1...12).contains(month), month > months.last?.month ?? 0
    {
      months.append((at, month))
      next = monthMark(at + 1, isCounted: isCounted)
    }
    guard months.count > 1, let last = months.last else { return nil }
    var time = PartialTime(.month)
    time.month = last.month
    let reading = turned(lunarTail(withYear(TimeReading(time: time, end: last.index + 1))))
    if let every = everyTail(reading.end), reading.time.year == nil {
      return MonthList(
        months: months, last: TimeReading(time: reading.time, end: every.end), isEvery: true)
    }
    return MonthList(months: months, last: reading)
  }

  /// The token after `,`, `và` or both; between months that are counted also after a dash.
  private func monthMark(_ index: Int, isCounted: Bool) -> Int? {
    if isMark(index, ",") { return key(index + 1) == .and ? index + 2 : index + 1 }
    return key(index) == .and || isCounted && isMark(index, "-") ? index + 1 : nil
  }

  /// Whether the numbers are months: so many as are counted, or three of them, or two that `các`, a year or
  /// `tới` closes; nothing that the last of them could count.
  private func accepts(_ list: MonthList, _ count: Int, at start: Int) -> Bool {
    guard let last = list.months.last else { return false }
    let isClosed = list.last.end > last.index + 1
    guard isClosed || !isContinued(last.index + 1) && !countsOn(last.index + 1) else {
      return false
    }
    if count > 0 { return count == list.months.count }
    if list.months.count > 2 || list.isEvery { return true }
    let before = outside(start - 1).keyword
    return text[last.index - 1].isMark(",") && (isClosed || before == .thoseAll)
  }
}
