import PressText

/// Hours of the day from one to another.
extension TimeReader {
  /// `8-9 giờ sáng`, `7 - 8h tối`.
  func hourRange(_ index: Int) -> TimeFinding? {
    guard isMark(index + 1, "-") || key(index + 1) == .to || key(index + 1) == .coming,
      let low = digits(index, most: 2),
      low <= 24, startsGroup(index),
      let last = link(index + 2, { moment(index + 2) }), last.hasClock,
      let high = last.time.minutes, link(index + 2, { clock(index + 2) }) != nil,
      clock(index) == nil
    else { return nil }
    var first = last.time
    let printed = low * 60
    first.minutes = first.part.map { minutes(printed, in: $0) } ?? printed
    guard let start = first.minutes, start < high,
      last.hasPart || last.hasDay || last.isCertainClock
        || outside(index - 1).keyword == .at || isHourFrame(index, before: high)
        || isWorkingDay(index, low, high, end: last.end)
        || key(index + 3) == .hourShort && low >= 5 && high >= 780 && high - low * 60 >= 120
          && endsHours(last.end) && tellsHours(index)
    else { return nil }
    return finding(index..<last.end, .range(first, last.time), .range)
  }

  /// Whether what stands before `từ` tells when and not how long: a temperature, an opening, a peak, a part of
  /// the day (`trên 35 độ C từ 10-17 giờ`, `mở cửa từ 7 - 19 giờ`).
  ///
  /// Early hours beside a temperature may be how long it lasts (`sấy ở 60 độ từ 4-6 giờ`).
  private func isHourFrame(_ index: Int, before high: Int) -> Bool {
    guard outside(index - 1).keyword == .from else { return false }
    let isScale = text[index - 2].length == 1 && text[index - 2].flags.contains(.upperCase)
    let lead = outside(isScale ? index - 3 : index - 2)
    switch lead.keyword {
    case .degree: return high >= 780
    case .opening, .point: return true
    default: return lead.part != nil
    }
  }

  /// `cấm xe từ 6-9 giờ`, `nắng nóng từ 10-17 giờ`: of what happens at hours of the day, and lasts for no told length.
  private func isWorkingDay(_ index: Int, _ low: Int, _ high: Int, end: Int) -> Bool {
    guard outside(index - 1).keyword == .from, low >= 5, high - low * 60 >= 120, endsHours(end)
    else { return false }
    return (index - 5..<index - 1).contains { rules.hourly[text.word($0)] }
  }

  /// Whether the word before hours lets them tell when: `từ` behind no length, `là`, a peak, or a mark.
  private func tellsHours(_ index: Int) -> Bool {
    switch outside(index - 1).keyword {
    case .from: outside(index - 2).roles.isDisjoint(with: [.lasting, .change])
    case .point: true
    default:
      text.word(index - 1) == rules.copula || text[index].flags.contains(.startsSentence)
        || text[index - 1].kind == .mark
    }
  }

  /// Whether nothing behind hours makes them a length (`10-14h/ngày`, `8-14h một ngày`).
  private func endsHours(_ end: Int) -> Bool {
    outside(end).keyword != .each && outside(end).number == 0 && lengthTail(end) == end
      && !isMark(end, "/")
  }

  /// Two clock times with a part of the day or a day that they share, or a dash between them.
  func clockRange(
    _ first: MomentReading, _ last: MomentReading, at index: Int
  ) -> TimeFinding? {
    guard let printed = first.time.minutes, let high = last.time.minutes else { return nil }
    var start = last.time
    start.part = first.time.part ?? last.time.part
    start.minutes = printed
    if first.time.part == nil, let part = last.time.part {
      let shifted = minutes(printed, in: part)
      start.minutes = shifted < high ? shifted : printed
    }
    return finding(index..<last.end, .range(start, last.time), .range)
  }

  /// `8h - 8h30`, `13h - 16h`, `6 giờ - 22 giờ`: a dash joins them, and they are no length (`ngủ 7h - 8h mỗi ngày`).
  func areHours(_ first: MomentReading, _ last: MomentReading, at index: Int) -> Bool {
    guard isMark(first.end, "-"), !first.hasPart, !last.hasPart, !first.hasWeekday,
      !last.hasWeekday, let low = first.time.minutes, let high = last.time.minutes,
      low < high || low >= 1080 && high <= 720, lengthTail(last.end) == last.end,
      !isMark(last.end, "/"), !isMark(last.end, "-")
    else { return false }
    let before = outside(index - 1)
    if first.isCertainClock || last.isCertainClock {
      return acceptsClock(index, end: last.end, isCertain: true)
        && before.roles.isDisjoint(with: [.score, .names])
    }
    let after = outside(last.end)
    guard after.keyword != .each, after.keyword != .more, after.number == 0,
      !text[last.end].isNumber, low == 0 || low >= 300 || high - low >= 120,
      key(index + 1) == .hourShort || low >= 300 && abs(high - low) >= 120
    else { return false }
    switch before.keyword {
    case .from:
      let lead = outside(index - 2).roles
      return lead.isDisjoint(with: [.lasting, .change])
    case .at, .hoi: return true
    default:
      return before.part != nil || text[index].flags.contains(.startsSentence)
        || text[index - 1].kind == .mark
    }
  }
}
