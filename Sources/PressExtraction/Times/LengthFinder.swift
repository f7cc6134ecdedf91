import PressText

/// Lengths of time, and the days and years that they lead to (`3 năm trước`, `cách đây 2 tháng`).
extension TimeReader {
  func lengths(_ index: Int) -> TimeFinding? {
    if let ago = agoLed(index) { return ago }
    guard index == origin || text[index].kind != .mark, let length = length(index) else {
      return nil
    }
    if let range = daysBeforeRange(index, length) { return range }
    if let every = everyOnce(index, length) { return every }
    if let shift = shifted(index, length) { return shift }
    guard acceptsLength(index, length), !isNumberOfYear(index, length),
      !isCountOfFeasts(length)
    else { return nil }
    let tail = lengthTail(length.end)
    if tail == length.end, let regular = regularStart(index, length) {
      return finding(regular..<tail, .every(length.low), .set)
    }
    let end = tail == length.end ? firstTail(tail) : tail
    return finding(index..<end, .duration(length.low, length.high), .duration)
  }

  /// Whether days are counted as feasts (`hai ngày lễ lớn`).
  private func isCountOfFeasts(_ length: Length) -> Bool {
    length.unit == .day && rules.feast.starts(in: text, at: length.end)
  }

  /// `⟨định kỳ 6 tháng⟩`: how often something is done, where one length and no date follows.
  private func regularStart(_ index: Int, _ length: Length) -> Int? {
    let start = index - rules.regular.count
    guard length.high == nil, length.unit >= .day, !token(length.end).isNumber,
      rules.regular.ends(in: text, before: index), claims.isFree(start..<index), start >= lastEnd
    else { return nil }
    return start
  }

  /// `hai năm ⟨đầu⟩ của dự án`, `3 tháng ⟨đầu tiên⟩`: no other word that `đầu` begins (`đầu tư`).
  private func firstTail(_ end: Int) -> Int {
    // `đại lý 4S đầu tiên`
    guard key(end) == .start, !startsAnew(end), text[end - 1].length > 1 else { return end }
    if key(end + 1) == .first { return end + 2 }
    let next = text[end + 1]
    return next.kind == .mark || next.kind == .none || key(end + 1) == .of ? end + 1 : end
  }

  /// `cách đây 2 tháng`, `cách nay 3 năm`, `sau 22 giờ nữa`, `trước đó 2 ngày`, `sau đó hai ngày`.
  private func agoLed(_ index: Int) -> TimeFinding? {
    if key(index) == .ago, key(index + 1) == .here || key(index + 1) == .now {
      var at = index + 2
      while at < index + 4, word(at).roles.isApproximator || key(at) == .exactly { at += 1 }
      guard let length = length(at) else { return nil }
      // `cách đây khoảng 4-5 ngày`
      if let high = length.high {
        return finding(index..<length.end, .duration(length.low, high), .shift)
      }
      return finding(
        index..<length.end, .shift(length.low, sign: -1, from: .publication), .shift)
    }
    if key(index) == .side, let length = length(index + 1), key(length.end) == .more {
      return finding(
        index..<length.end + 1, .shift(length.low, sign: 1, from: .publication), .shift)
    }
    guard key(index) == .before || key(index) == .side, key(index + 1) == .that,
      let length = length(index + 2), length.unit >= .day, length.high == nil,
      lengthTail(length.end) == length.end
    else { return nil }
    let sign = key(index) == .before ? -1 : 1
    return finding(index..<length.end, .shift(length.low, sign: sign, from: .discourse), .shift)
  }

  /// `2 ngày 9 và 10/8`, `5 năm 2016-2020`: the length and what it spans are one mention.
  private func daysBeforeRange(_ index: Int, _ length: Length) -> TimeFinding? {
    guard length.isPlain || text[index].isWord, length.low.count == 1 else { return nil }
    return restart(at: length.end) { rangeAfter(length, from: index) }
  }

  private func rangeAfter(_ length: Length, from index: Int) -> TimeFinding? {
    if length.unit == .day, text[length.end - 1].isWord, token(length.end).isNumber {
      if let moment = moment(length.end, isCued: true), moment.hasDay,
        let found = momentRange(moment, at: length.end)
      {
        return finding(index..<found.mention.tokens.upperBound, found.meaning, .dayRange)
      }
      guard let days = consecutiveDays(length.end) else { return nil }
      return finding(index..<days.end, .range(days.first, days.last), .dayRange)
    }
    if length.unit == .decade, let decades = decades(length.end - 2) {
      let last = decades.last ?? decades.first
      return finding(index..<last.end, .range(decades.first.time, last.time), .decade)
    }
    guard length.unit == .year else { return nil }
    if let years = yearRange(length.end) {
      return finding(index..<years.end, .range(years.first, years.last), .yearRange)
    }
    guard let years = yearList(length.end) else { return nil }
    return finding(index..<years.end, .range(years.first, years.last), .yearRange)
  }

  /// `2007 và 2008`, `2016, 2017 và 2018`: years that follow one another.
  private func yearList(_ index: Int) -> (first: PartialTime, last: PartialTime, end: Int)? {
    guard let first = bareYear(index) else { return nil }
    var last = first
    while let at = listMark(last.end), let next = link(at, { bareYear(at) }),
      let year = last.time.year, next.time.year == year + 1
    {
      last = next
    }
    return last.end > first.end ? (first.time, last.time, last.end) : nil
  }

  /// The token after `,`, `và` or both.
  private func listMark(_ index: Int) -> Int? {
    if isMark(index, ",") { return key(index + 1) == .and ? index + 2 : index + 1 }
    return key(index) == .and ? index + 1 : nil
  }

  /// `2 năm một lần`, `3 tháng/lần`, `1 tuần 2 lần`.
  private func everyOnce(_ index: Int, _ length: Length) -> TimeFinding? {
    if let often = onceOrMore(index, length) { return often }
    if isPerTimes(index, length) {
      return finding(index..<length.end, .every(length.low), .set)
    }
    let at = isMark(length.end, "/") ? length.end + 1 : length.end
    let isOnce =
      at > length.end && key(at) == .times || key(at) == .one && key(at + 1) == .times
      || digits(at) == 1 && key(at + 1) == .times
    guard isOnce else { return nil }
    let end = key(at) == .times ? at + 1 : at + 2
    return finding(index..<end, .every(length.low), .set)
  }

  /// Whether one unit stands behind how often in it (`hai lần ⟨một tuần⟩`).
  private func isPerTimes(_ index: Int, _ length: Length) -> Bool {
    guard length.high == nil, length.low.count == 1, length.low.first.number == ExactDecimal(1),
      length.unit >= .day, outside(index - 1).keyword == .times,
      text[index - 2].isNumber || outside(index - 2).number > 0
    else { return false }
    switch outside(length.end).keyword {
    case .before, .side, .past, .coming, .now, .row, .rowOld, .night: return false
    default: return !text[length.end].isNumber
    }
  }

  /// `1 tuần 2 lần`, `một năm hai lần`: how often in one; no length in which something happened so often.
  private func onceOrMore(_ index: Int, _ length: Length) -> TimeFinding? {
    guard length.high == nil, length.low.count == 1, length.low.first.number == ExactDecimal(1),
      length.unit >= .day, outside(index - 1).roles.isDisjoint(with: [.lasting, .over, .almost])
    else { return nil }
    let end = onceTail(length.end)
    return end > length.end ? finding(index..<end, .every(length.low), .set) : nil
  }

  /// `3 năm trước`, `ba ngày sau`, `23 ngày trước đây`.
  private func shifted(_ index: Int, _ length: Length) -> TimeFinding? {
    guard length.high == nil, !startsAnew(length.end), outside(index - 1).keyword != .ordinal else {
      return nil
    }
    let end = length.end
    // `rồi một ngày trước đám cưới` is some day; `rồi một ngày trước đó` is one.
    if length.unit == .day, key(index) == .one, rules.someday[text.word(index - 1)],
      token(end + 1).isWord, key(end + 1) != .that
    {
      return nil
    }
    if length.unit == .year, let era = era(end) {
      guard era.isBefore, let number = length.low.first.number.integer, number < 9999 else {
        return nil
      }
      var time = PartialTime(.year)
      time.year = 1 - number
      return finding(index..<era.end, .moment(time), .year)
    }
    if key(end) == .before, !outside(end + 1).roles.contains(.event), !token(end + 1).isNumber,
      key(end + 1) != .day
    {
      let isHere = key(end + 1) == .here
      let isThere = key(end + 1) == .that
      return finding(
        index..<end + (isHere || isThere ? 2 : 1),
        .shift(length.low, sign: -1, from: isThere ? .discourse : .publication), .shift)
    }
    guard key(end) == .side, !outside(end + 1).roles.contains(.event), !token(end + 1).isNumber
    else {
      return nil
    }
    let last = end + (key(end + 1) == .that ? 2 : 1)
    guard length.unit >= .day else {
      guard acceptsLength(index, length), endsShort(last) else { return nil }
      return finding(index..<last, .duration(length.low, nil), .duration)
    }
    return finding(index..<last, .shift(length.low, sign: 1, from: .discourse), .shift)
  }

  /// Whether `5 phút sau` tells when and is not what something is after (`30 phút sau tiếng sấm`): a mark or
  /// `đó` stands behind it, or it opens the clause.
  private func endsShort(_ end: Int) -> Bool {
    if text[end].kind != .word || text[end].flags.contains(.startsSentence) { return true }
    return key(end - 1) == .that || text[origin].flags.contains(.startsSentence)
      || text[origin - 1].kind == .mark
  }

  /// Whether the year's word belongs to the digits after it (`đợt 1 năm 2017`, `khép lại một năm 2016`).
  private func isNumberOfYear(_ index: Int, _ length: Length) -> Bool {
    // `học kỳ 1 năm học 2016-2017`
    if key(length.end - 1) == .year, key(length.end) == .school,
      digits(length.end + 1).map((1900...2100).contains) == true
    {
      return true
    }
    guard length.unit == .year, let year = year(length.end - 1)?.time.year else { return false }
    // `sau một năm 2017 doanh nghiệp đã về`
    if key(index) == .one {
      let before = outside(index - 1)
      return (1900...2060).contains(year) && !text[index].flags.contains(.startsSentence)
        && before.keyword != .side && before.keyword != .past && !before.roles.contains(.lasting)
        && outside(length.end + 1).unit == nil
    }
    return (length.isPlain || !outside(index - 1).roles.isDisjoint(with: [.ranked, .names]))
      && !outside(length.end + 1).roles.contains(.counted)
  }

  /// Whether `ngày` behind a number belongs to the day after it (`vòng 2 ⟨ngày 29/1⟩`, `lần hai ⟨ngày 9-12-2016⟩`), or to
  /// a list of days that do not follow one another (`hai ngày 6 và 8/6`); `nghỉ 4 ngày 30/4` is a length.
  private func opensDays(_ index: Int, _ length: Length) -> Bool {
    let at = length.end - 1
    guard key(at) == .day else { return false }
    let isRanked = outside(index - 1).roles.contains(.ranked)
    if isRanked || length.isPlain, let day = day(at, isCued: true)?.time {
      if day.year != nil || isRanked && day.month != nil { return true }
      // `V.League 2017 ngày 24/6`
      if day.month != nil, ExactDecimal(100) < length.low.first.number { return true }
    }
    return restart(at: at) { dayList(at) } != nil
  }

  /// Whether number and unit are a length of time and not an age, a phase or a phrase.
  private func acceptsLength(_ index: Int, _ length: Length) -> Bool {
    let before = outside(index - 1)
    // `kỳ họp thứ 7 ngày 30-6-1990`
    if before.keyword == .ordinal, text[index].isNumber { return false }
    if before.roles.contains(.names), !before.roles.contains(.lasting), text[index].isNumber,
      text[index - 1].isWord, before.roles.contains(.numbered), !isProperName(index - 1)
    {
      return false
    }
    if outside(length.end).roles.contains(.notDuration),
      outside(length.end + 1).keyword != .party, !opensCompound(length.end, after: length.unit)
    {
      return false
    }
    if length.unit == .month, token(length.end).isNumber, unit(length.end + 1) == nil,
      digits(length.end, most: 2) ?? 13 <= 12, text[index].isWord
    {
      return false
    }
    if key(length.end - 1) == .hourShort {
      return before.roles.contains(.lasting) || !before.roles.isDisjoint(with: [.over, .about])
        || lengthTail(length.end) > length.end
    }
    if length.unit == .minute, before.keyword == .hour { return false }
    if length.unit == .month, before.keyword == .day { return false }
    // `lần 10 ⟨ngày 23 tháng 9 năm 2016⟩`, `số 3591 ⟨ngày 21/4/2016⟩`
    if length.unit == .day, token(length.end).isNumber, opensDays(index, length) { return false }
    if length.unit == .hour, token(length.end).isNumber, unit(length.end + 1) != nil {
      return false
    }
    guard text[index].isWord else { return true }
    if before.roles.contains(.few) { return false }
    if before.keyword == .ordinal || before.keyword == .those { return false }
    return length.unit != .day || key(index) != .one || !isSomeDay(index, length.end)
  }

  /// Whether `một ngày` is some day and no length (`vào một ngày mưa`, `đến một ngày`, `Một ngày, cô …`); what is counted
  /// may follow (`Một ngày, 3 vụ cháy`).
  private func isSomeDay(_ index: Int, _ end: Int) -> Bool {
    if outside(end).roles.contains(.vague) || rules.someday[text.word(index - 1)] { return true }
    return text[index].flags.contains(.startsSentence) && isMark(end, ",")
      && !text[end + 1].isNumber && outside(end + 1).number == 0
  }
}
