import PressText

/// Clock times and parts of the day.
extension TimeReader {
  /// A clock time as printed.
  struct Clock {
    var minutes: Int
    /// The seconds where they are printed too (`17:05:38`).
    var seconds: Int?
    var end: Int
    /// Whether it can be nothing but a clock time (`8h30`, `06:51`, `9 giờ kém 15`).
    var isCertain: Bool
  }

  /// `8h30`, `20 giờ`, `9 giờ kém 15`, `06:51`, `10g45`.
  func clock(_ index: Int) -> Clock? {
    guard startsGroup(index) else { return nil }
    if let hours = digits(index, most: 2), hours <= 24 {
      if isMark(index + 1, ":"), isJoined(index + 1) { return colonClock(index, hours) }
      if key(index + 1) == .hourShort || key(index + 1) == .clockShort {
        return letterClock(index, hours)
      }
    }
    guard let hours = smallNumber(index), hours.value <= 24, key(hours.end) == .hour else {
      return nil
    }
    return wordClock(hours.value, hours.end + 1)
  }

  private func colonClock(_ index: Int, _ hours: Int) -> Clock? {
    guard let minutes = digits(index + 2, most: 2), text[index + 2].length == 2,
      isJoined(index + 2), minutes < 60
    else { return nil }
    var end = index + 3
    var seconds: Int?
    if isMark(end, ":"), let printed = digits(end + 1, most: 2), text[end + 1].length == 2,
      printed < 60
    {
      seconds = printed
      end += 2
    }
    if key(end) == .hourShort, isJoined(end) { end += 1 }
    guard !isContinued(end) || isMark(end, "-") else { return nil }
    if let isLate = halfOfDay(end, hours) {
      let shifted = hours % 12 + (isLate ? 12 : 0)
      return Clock(
        minutes: shifted * 60 + minutes, seconds: seconds, end: end + 1, isCertain: true)
    }
    return Clock(minutes: hours * 60 + minutes, seconds: seconds, end: end, isCertain: true)
  }

  /// Whether `PM`, and not `AM`, stands at an index; so `CH` and `SA` of pages made in Vietnamese.
  private func halfOfDay(_ index: Int, _ hours: Int) -> Bool? {
    switch key(index) {
    case .am: return false
    case .pm: return true
    case .amShort, .pmShort:
      guard hours <= 12, text[index].flags.contains(.upperCase), endsClock(index + 1) else {
        return nil
      }
      return key(index) == .pmShort
    default: return nil
    }
  }

  /// Whether what follows a clock's letters is no name that they begin (`2:00 ⟨CH⟩ Séc gặp Đức`, `10:30 ⟨SA⟩ PA`).
  private func endsClock(_ index: Int) -> Bool {
    !text[index].isWord || text[index].flags.contains(.startsLine)
      || !text[index].flags.contains(.capitalized)
  }

  private func letterClock(_ index: Int, _ hours: Int) -> Clock? {
    let isGram = key(index + 1) == .clockShort
    if let minutes = digits(index + 2, most: 2), minutes < 60, text[index + 2].length == 2,
      !isContinued(index + 3) || isMark(index + 3, "-") || key(index + 3) == .minuteShort
        || key(index + 3) == .minute
    {
      guard isJoined(index + 2) || !isGram && minuteEnd(index + 3) > index + 3 else {
        return Clock(minutes: hours * 60, end: index + 2, isCertain: false)
      }
      return Clock(minutes: hours * 60 + minutes, end: minuteEnd(index + 3), isCertain: true)
    }
    // `13h5 ngày 12/5`
    let isShort =
      !isGram && isJoined(index + 1) && isJoined(index + 2) && !isContinued(index + 3)
    if let minutes = digits(index + 2, most: 1), isJoined(index + 2) || !isGram,
      minuteEnd(index + 3) > index + 3 || isShort
    {
      return Clock(
        minutes: hours * 60 + minutes, end: minuteEnd(index + 3), isCertain: true)
    }
    if key(index + 2) == .less, let minutes = smallNumber(index + 3), minutes.value < 60 {
      return Clock(
        minutes: (hours + 23) % 24 * 60 + 60 - minutes.value, end: minuteEnd(minutes.end),
        isCertain: true)
    }
    guard isJoined(index + 1) || !isGram, !isContinued(index + 2) || isMark(index + 2, "-"),
      !isAddress(index + 2)
    else { return nil }
    let isSure =
      word(index + 2).part != nil || key(index + 2) == .day || key(index + 2) == .date
      || key(index + 2) == .same
    guard !isGram || isSure else { return nil }
    return Clock(minutes: hours * 60, end: index + 2, isCertain: isSure)
  }

  /// Whether the address of a site goes on with a full stop (`24h.com.vn`).
  private func isAddress(_ index: Int) -> Bool {
    isMark(index, ".") && isJoined(index) && isJoined(index + 1) && text[index + 1].isWord
      && !text[index + 1].flags.contains(.capitalized)
  }

  private func wordClock(_ hours: Int, _ index: Int) -> Clock? {
    if key(index) == .half {
      return Clock(minutes: hours * 60 + 30, end: index + 1, isCertain: false)
    }
    if key(index) == .less, let minutes = smallNumber(index + 1), minutes.value < 60 {
      return Clock(
        minutes: (hours + 23) % 24 * 60 + 60 - minutes.value, end: minuteEnd(minutes.end),
        isCertain: true)
    }
    guard let minutes = smallNumber(index) else {
      return Clock(minutes: hours * 60, end: index, isCertain: word(index).part != nil)
    }
    let end = minuteEnd(minutes.end)
    let isDate = key(minutes.end) == .day && token(minutes.end + 1).isNumber
    let isFree = !isContinued(minutes.end) && (word(minutes.end).unit == nil || isDate)
    guard minutes.value < 60 else { return nil }
    guard end > minutes.end || isFree && text[index].isNumber else {
      return Clock(minutes: hours * 60, end: index, isCertain: false)
    }
    return Clock(
      minutes: hours * 60 + minutes.value, end: end,
      isCertain: end == minutes.end || word(end).part != nil || key(end) == .day)
  }

  private func minuteEnd(_ index: Int) -> Int {
    if key(index) == .minute || key(index) == .minuteShort || isMark(index, "'") {
      return index + 1
    }
    return index
  }

  /// `sáng`, `buổi chiều`, `rạng sáng`, `sáng sớm`, `chiều tối`, `nửa đêm`, `đầu giờ chiều`.
  func dayPart(_ index: Int) -> (part: DayPart, end: Int)? {
    var at = index
    if key(at) == .session { at += 1 }
    if key(at) == .dawn { at += 1 }
    if key(at) == .start || key(at) == .end, key(at + 1) == .hour { at += 2 }
    if key(at) == .halfOf, key(at + 1) == .night { at += 1 }
    if key(at) == .middle, word(at + 1).part == .noon || word(at + 1).part == .night { at += 1 }
    guard let part = word(at).part else { return key(index) == .dawn ? (.morning, index + 1) : nil }
    var end = at + 1
    if word(end).part != nil { end += 1 }
    if key(end) == .early || key(end) == .late { end += 1 }
    return (part, end)
  }

  /// A printed hour as the part of the day puts it: `3 giờ chiều` is 15:00.
  func minutes(_ minutes: Int, in part: DayPart) -> Int {
    let hour = minutes / 60
    switch part {
    case .morning: return minutes
    case .noon: return hour < 5 ? minutes + 720 : minutes
    case .afternoon, .evening: return hour < 12 ? minutes + 720 : minutes
    case .night:
      if hour == 12 { return minutes - 720 }
      return (6..<12).contains(hour) ? minutes + 720 : minutes
    }
  }

  /// `[GMT+7]`, `(GMT+7)`, `GMT+7` after a clock time, and the token after it.
  func zone(_ index: Int) -> Int? {
    let open = isMark(index, "[") || isMark(index, "(") ? 1 : 0
    var at = index + open
    guard key(at) == .zone || key(at) == .utc else { return nil }
    at += 1
    if isMark(at, "+"), digits(at + 1, most: 2) == 7 { at += 2 }
    guard open == 0 || isMark(at, "]") || isMark(at, ")") else { return nil }
    return at + open
  }
}
