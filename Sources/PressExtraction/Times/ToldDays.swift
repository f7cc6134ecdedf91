import PressText

/// Days that go back to one told before: the same day as an hour's, and days whose year nothing tells.
extension TimeAnchor {
  /// How many tokens behind an hour the same day is told of.
  private static let hourReach = 150

  /// The day of the hour or part of the day that the paragraph told of last, for another one of the same day (`8 giờ ngày
  /// 9/7 xả lũ. Hồi ⟨9 giờ cùng ngày⟩, …`).
  func hourDay(_ time: PartialTime, at index: Int) -> CivilDate? {
    let range = findings[index].mention.tokens
    let start = range.lowerBound
    guard !text[range.upperBound].isMark("("), time.minutes != nil || time.part != nil,
      let hour = lastHour,
      hour.token == lastNamed?.token, start - hour.token < TimeAnchor.hourReach,
      isSameParagraph(hour.token, start)
    else { return nil }
    return hour.date
  }

  /// Whether a finding, where the text named no day yet, may be any day (`hôm đó`, `sáng hôm sau`); `cùng ngày` and
  /// `một ngày trước đó` count from the publication.
  func isAnyDay(_ shift: Int, at index: Int) -> Bool {
    let sign: TimeKeyword = shift < 0 ? .that : .same
    return !findings[index].mention.tokens.contains { rules.words[text.word($0)].keyword == sign }
  }

  /// A time with the day that the story is at, where its year is open (`⟨Ngày 6/2⟩ … trưa cùng ngày`, `Hôm qua (6/2)`).
  func withOpenDay(_ time: PartialTime, at index: Int) -> PartialTime {
    // `đêm mùng 4 (31/1)`: the bracket tells which day of this calendar it is.
    guard published == nil, time.month == nil, time.day == nil || time.isLunar else { return time }
    let range = findings[index].mention.tokens
    var filled = time
    if index + 1 < findings.count,
      text[range.upperBound].isMark("(") || text[range.upperBound].isMark(","),
      findings[index + 1].mention.tokens.lowerBound == range.upperBound + 1,
      case .moment(let other) = findings[index + 1].meaning, other.grain == .day, !other.isLunar,
      other.shift == nil, text[range.upperBound].isMark("(") || time.shift != nil
    {
      (filled.month, filled.day) = (other.month, other.day)
    } else if time.day != nil {
      return time
    } else if let openToday, let shift = time.shift, time.weekday == nil, time.base != .discourse {
      let day = openToday.adding(days: shift)
      (filled.month, filled.day) = (day.month, day.day)
    } else if let openDay, time.weekday == nil, time.base == .discourse || time.shift == nil,
      isSameParagraph(openDay.token, range.lowerBound) || isSameDay(time, at: index),
      let day = CivilDate(year: 2000, month: openDay.month, day: openDay.day)
    {
      // `⟨Ngày 6/2⟩ … hôm sau`
      let told = day.adding(days: time.shift ?? 0)
      (filled.month, filled.day) = (told.month, told.day)
    }
    return filled
  }

  /// Whether a sentence goes on with `cùng ngày`, however far the day is told.
  private func isSameDay(_ time: PartialTime, at index: Int) -> Bool {
    let range = findings[index].mention.tokens
    return time.base == .discourse && time.shift == 0 && leads(range.lowerBound)
      && range.contains { rules.words[text.word($0)].keyword == .same }
  }

  /// Learns which day and month the text calls today where no year is known (`Chiều nay (30/5) … ⟨tối nay⟩`).
  mutating func noteOpenToday(_ time: PartialTime) {
    guard published == nil, let shift = time.shift, time.weekday == nil, time.base != .discourse,
      time.index == nil, !time.isLunar, let month = time.month, let day = time.day,
      let date = CivilDate(year: 2001, month: month, day: day)
    else { return }
    openToday = date.adding(days: -shift)
  }
}
