import PressText

/// Whether what could be a date is one: what stands around it.
extension TimeReader {
  /// Whether a day and month without a year, in digits and without a word of its own, is a date.
  ///
  /// `hasPartner`: Whether another date stands at the other end of a range or list.
  func accepts(_ date: NumericDate, at index: Int, hasPartner: Bool) -> Bool {
    guard let day = date.time.day, let month = date.time.month, startsGroup(index),
      date.isTight || isHoliday(date.time, at: index)
    else { return false }
    if isNamed(index) || isMark(date.end, "%") { return false }
    if date.separator == ".", !before(index).roles.contains(.strongCue), before(index).part == nil,
      !followsDay(index), !endsDottedRange(index)
    {
      return isDottedDay(date, at: index) || isNamedDay(date, at: index)
    }
    if closesTimeBracket(date, at: index) { return true }
    if hasPartner { return true }
    if isContinued(date.end), !isRangeMark(date.end) { return false }
    if followsPartner(index) || rules.holiday(endingAt: index, in: text) != nil
      || isRangeMark(date.end)
    {
      return true
    }
    if isAlone(index, date.end) { return date.separator != "." }
    if opensStory(date, at: index) { return true }
    let before = outside(index - 1)
    if before.roles.contains(.strongCue) { return true }
    if followsDay(index) {
      // `Hôm qua, 1/2 số ao cạn`
      if isMark(index - 1, ","), !endsPhrase(date.end), day <= month { return false }
      // `Hôm nay, 19/5 ⟨Công an⟩ huyện …` can be no share; `thua Hải Phòng hôm qua (1-2)`
      return (isNoShare(date) || !isCounting(date.end))
        && !(mayBeScore(date, at: index) && followsScore(index))
    }
    if before.part != nil { return true }
    guard date.separator != "." else { return false }
    // `từ nay đến 13/7 bằng mọi cách`
    if before.keyword == .to, outside(index - 2).keyword == .now { return true }
    let end = end(of: date)
    if opensPolicy(date, at: index) { return true }
    let isLineEnd = text[end].flags.contains(.startsLine)
    if !isLineEnd, outside(end).roles.contains(.counted) { return false }
    if before.roles.contains(.weakCue) {
      if day < month, outside(index - 2).roles.contains(.share) { return false }
      return endsPhrase(end) || day > 12 && standsFree(date, at: index)
    }
    if isNamedDay(date, at: index) { return true }
    guard date.separator == "/" else { return false }
    return (day > month || isDayOfEvent(index)) && endsPhrase(end) && !before.roles.contains(.over)
      || text[index - 1].isMark("(") && text[date.end].isMark(")")
        && (isDayBracket(index - 1) || isNamedDay(date, at: index - 1))
  }

  /// `từ ⟨1/7⟩ cán bộ được tăng lương`: the first of a month of the second half of the year, from which rules are in force;
  /// a tenth is a share, and so is what something changes from.
  private func opensPolicy(_ date: NumericDate, at index: Int) -> Bool {
    guard date.time.day == 1, let month = date.time.month, month >= 6, month != 10,
      date.separator == "/", date.isTight, outside(index - 1).keyword == .from,
      text[date.end].isWord, outside(date.end).keyword == nil,
      outside(date.end).roles.isDisjoint(with: [.scale, .money, .change])
    else { return false }
    return outside(index - 2).roles.isDisjoint(with: [.score, .change, .share])
      && !text.hits.hasTerm(.unit, at: date.end)
  }

  /// Whether `ngày` and the words of an event stand right before (`ngày khai giảng ⟨5/9⟩`).
  private func isDayOfEvent(_ index: Int) -> Bool {
    guard let day = (2...3).first(where: { outside(index - $0).keyword == .day }) else {
      return false
    }
    let before = outside(index - day - 1)
    return before.number == 0 && !text[index - day - 1].isNumber && before.keyword != .each
      && (1..<day).allSatisfy { back in
        let word = outside(index - back)
        return text[index - back].isWord && word.keyword == nil && word.roles.isEmpty
      }
  }

  /// Whether the name of a day stands right before (`ngày Đường sắt Việt Nam ⟨21-10⟩`, `ngày Thương binh - liệt sĩ ⟨27.7⟩`).
  private func isNamedDay(_ date: NumericDate, at index: Int) -> Bool {
    guard endsPhrase(date.end) || key(date.end) == .this, !isContinued(date.end),
      !mayBeScore(date, at: index) || key(date.end) == .this
    else { return false }
    var hasName = false
    for back in 1...7 {
      let token = text[index - back]
      let word = outside(index - back)
      if word.keyword == .day {
        let before = outside(index - back - 1)
        return hasName && back > 1 && before.number == 0 && !text[index - back - 1].isNumber
          && before.keyword != .each && before.roles.isDisjoint(with: [.few, .scale])
      }
      if token.isMark("-"), back > 1, text[index - back - 1].isWord { continue }
      guard token.isWord, word.unit == nil, word.number == 0, word.part == nil,
        word.keyword == nil || word.keyword == .of || token.flags.contains(.capitalized),
        word.roles.isDisjoint(with: [.strongCue, .score, .change, .few]),
        !token.flags.contains(.startsSentence)
      else { return false }
      let isName = token.flags.contains(.capitalized)
      // Behind other marks than a slash only a name leads to a day: scores follow the rest.
      if back == 1, date.separator != "/", !isName, !isNameTail(index) { return false }
      hasName = hasName || isName
    }
    return false
  }

  /// Whether the words before an index go on a name behind its dash (`Thương binh - liệt sĩ`).
  private func isNameTail(_ index: Int) -> Bool {
    (2...3).contains { text[index - $0].isMark("-") } && text[index - 1].isWord
  }

  /// `từ ngày 21.6 đến ⟨24.6⟩`: a later day with a full stop, behind one that a cue stands before.
  private func endsDottedRange(_ index: Int) -> Bool {
    guard isMark(index - 1, "-") || key(index - 1) == .to, text[index - 2].isNumber,
      isMark(index - 3, "."), text[index - 4].isNumber,
      outside(index - 5).roles.contains(.strongCue), let day = digits(index - 4, most: 2),
      let month = digits(index - 2, most: 2), let last = digits(index, most: 2),
      let lastMonth = digits(index + 2, most: 2)
    else { return false }
    return (month, day) < (lastMonth, last)
  }

  /// The token after a date and the year in words on it (`15/7 ⟨năm ngoái⟩`).
  private func end(of date: NumericDate) -> Int {
    guard takesYear(date), key(date.end) == .year else { return date.end }
    return withYear(TimeReading(time: date.time, end: date.end)).end
  }

  /// What the word before an index can be.
  private func before(_ index: Int) -> TimeWord { outside(index - 1) }

  /// Whether digits at an index are a name, an index or a score.
  private func isNamed(_ index: Int) -> Bool {
    if text[index].flags.contains(.startsSentence) { return false }
    let before = outside(index - 1)
    if before.roles.contains(.strongCue) || isProperName(index - 1) { return false }
    // `dẫn trước 2-1`, `thua đến 1-6`
    let isLed = before.keyword == .before || before.keyword == .to || before.keyword == .coming
    if isLed, outside(index - 2).roles.contains(.score) { return true }
    return before.roles.contains(.names) || before.roles.contains(.score)
  }

  /// Whether a word is capitalized within its sentence (`bị cáo Trang`).
  func isProperName(_ index: Int) -> Bool {
    let flags = text[index].flags
    return flags.contains(.capitalized) && !flags.contains(.startsSentence)
      && !flags.contains(.upperCase)
  }

  /// Whether a day stands right before, with `-`, `đến`, `và` or a comma between.
  private func followsPartner(_ index: Int) -> Bool {
    guard lastDayEnd >= 0, lastDayEnd < index, index - lastDayEnd <= 3 else { return false }
    return (lastDayEnd..<index).allSatisfy {
      text[$0].isMark("-") || text[$0].isMark(",") || isLink(outside($0).keyword)
    }
  }

  /// Whether a word joins the ends of a range or list.
  func isLink(_ keyword: TimeKeyword?) -> Bool {
    keyword == .and || keyword == .to || keyword == .coming || keyword == .through
      || keyword == .or || keyword == .day
  }

  /// Whether a day is that of the holiday whose name stands right before it (`Quốc khánh 2 - 9`).
  func isHoliday(_ time: PartialTime, at index: Int) -> Bool {
    guard let holiday = rules.holiday(endingAt: index, in: text) else { return false }
    return !holiday.isLunar && holiday.day == time.day && holiday.month == time.month
  }

  /// Whether the line holds nothing else.
  private func isAlone(_ index: Int, _ end: Int) -> Bool {
    text[index].flags.contains(.startsLine)
      && (text[end].kind == .none || text[end].flags.contains(.startsLine))
  }

  /// `⟨19-10⟩, Hội …`, `(TN) - ⟨5/8⟩, UBND …`: the day of a story at the start of a line of its title or lead, or behind
  /// the dateline in brackets.
  private func opensStory(_ date: NumericDate, at index: Int) -> Bool {
    guard date.separator != ".", !mayBeScore(date, at: index), index < NewestTime.leadReach,
      text[date.end].isMark(","), text[date.end + 1].isWord,
      text[date.end + 1].flags.contains(.capitalized)
    else { return false }
    if text[index].flags.contains(.startsLine) { return true }
    return text[index - 1].isMark("-") && text[index - 2].isMark(")")
      && (3...8).contains { text[index - $0].flags.contains(.startsLine) }
  }

  /// Whether a weekday or `hôm nay (`, `sáng qua,` stands right before.
  private func followsDay(_ index: Int) -> Bool {
    let mark = text[index - 1]
    let at = mark.isMark("(") || mark.isMark(",") ? index - 2 : index - 1
    let before = outside(at)
    switch before.keyword {
    case .sun: return outside(at - 1).keyword == .sunday || outside(at - 1).keyword == .sundayOld
    case .now, .past, .tomorrow:
      return outside(at - 1).part != nil || outside(at - 1).keyword == .date
        || outside(at - 1).keyword == .day
        || outside(at - 1).keyword == .from && mark.isMark("(")
    default:
      return (2...7).contains(before.number) && outside(at - 1).keyword == .ordinal
        || text[at].isNumber && outside(at - 1).keyword == .ordinal && mark.kind == .mark
    }
  }

  /// Whether a bracket holds a date and not a share: after a document, a holiday or a time word.
  private func isDayBracket(_ index: Int) -> Bool {
    if claims.owner(index - 1) == .document { return true }
    let before = outside(index - 1)
    if before.roles.contains(.counted) { return false }
    guard let day = digits(index + 1), let month = digits(index + 3) else { return false }
    return day != month && (day > month || before.part != nil || before.keyword == .now)
  }

  /// Whether digits that can be no ratio are a day before any other word: no score, no change from one number to
  /// another, no `24/7`, no number of a house, nothing that is counted.
  private func standsFree(_ date: NumericDate, at index: Int) -> Bool {
    let lead = outside(index - 2)
    let next = outside(date.end)
    guard lead.roles.isDisjoint(with: [.score, .change]), !next.roles.contains(.change),
      !text[date.end].flags.contains(.capitalized), !countsOn(date.end),
      date.separator == "/" || outside(index - 1).keyword != .from
    else { return false }
    return date.time.day != 24 || date.time.month != 7
  }

  /// Whether what follows can be counted by digits before it, or be their unit.
  func countsOn(_ end: Int) -> Bool {
    let word = outside(end)
    return word.roles.contains(.counted) || word.unit != nil
      || text.hits.hasTerm(ofKinds: TermKind.unit.bit | TermKind.countable.bit, at: end)
  }

  /// Whether digits behind `hôm nay` are its day whatever follows: no part of what is counted, or a name behind them.
  func isNoShare(_ date: NumericDate) -> Bool {
    guard let day = date.time.day, let month = date.time.month, outside(date.end).part == nil
    else { return false }
    return day > month && date.separator != "-" || text[date.end].flags.contains(.capitalized)
  }

  private func isCounting(_ end: Int) -> Bool {
    outside(end).roles.contains(.counted) && !outside(end).roles.contains(.follows)
  }

  /// Whether what follows ends the expression: a mark, a verb or preposition, a name.
  func endsPhrase(_ end: Int) -> Bool {
    let token = text[end]
    if token.kind != .word { return token.kind == .none || token.kind == .mark }
    if token.flags.contains(.startsLine) { return true }
    let word = outside(end)
    if word.roles.contains(.follows) { return true }
    return token.flags.contains(.capitalized) && !word.roles.contains(.counted)
  }

  /// `Bí thư ⟨thứ Ba⟩`, `đoạt giải ⟨thứ Ba⟩`, but not `lễ trao giải ⟨thứ Bảy⟩ này`, `gửi thư ⟨thứ Hai⟩`.
  private func isRank(_ index: Int, end: Int) -> Bool {
    guard !text[index].flags.contains(.capitalized), key(end) != .this else { return false }
    return rules.secretary.ends(in: text, before: index)
      || text.word(index - 1) == rules.prize && (weekday(index)?.number ?? 7) < 3
  }

  /// Whether a weekday that stands alone is one and no ordinal.
  func acceptsWeekday(_ index: Int, end: Int, hasTurn: Bool) -> Bool {
    if key(index) == .sundayShort {
      return outside(index - 1).part != nil || isMark(end, ",") && text[end + 1].isNumber
    }
    // `Thứ Hai đen tối` is the name of a crash.
    if outside(index - 1).keyword == .times || text.word(end) == rules.black { return false }
    if key(index) != .ordinal { return !text[index - 1].isMark("\"") }
    if hasTurn || opensDayBracket(end) { return true }
    // `Bí thư thứ Ba`, `giải thứ Ba`
    if isRank(index, end: end) { return false }
    let isAlone = index == 0 && text[end].kind == .none
    if isAlone { return true }
    if weekday(index)?.number == 6, key(end) == .and, weekday(end + 1)?.number == 7 { return true }
    let before = outside(index - 1)
    let isCapital = text[index + 1].isWord && text[index + 1].flags.contains(.capitalized)
    // `phiên thứ Sáu`, no `phiên thứ Năm liên tiếp`
    if before.roles.isSuperset(of: [.ranked, .weakCue]), isCapital { return key(end) != .rowOld }
    // `kỳ họp thứ Ba`
    if before.roles.contains(.ranked)
      || outside(index - 2).roles.contains(.ranked) && text[index - 1].isWord
        && before.keyword == nil && before.part == nil
    {
      return false
    }
    if isCapital { return true }
    if before.part != nil || before.keyword == .date { return true }
    guard before.keyword == .at || before.keyword == .from || before.keyword == .enters
    else { return false }
    return !outside(end).roles.contains(.counted) && outside(end).keyword != .two
  }

  /// Whether a bracket with the day of the weekday follows (`phiên thứ hai (12/6)`).
  private func opensDayBracket(_ end: Int) -> Bool {
    guard isMark(end, "("), let date = numericDate(key(end + 1) == .day ? end + 2 : end + 1) else {
      return false
    }
    return date.time.day != nil && isMark(date.end, ")")
  }

  /// Whether a clock time that could be a length of time is one.
  func acceptsClock(_ index: Int, end: Int, isCertain: Bool) -> Bool {
    var at = index - 1
    while at >= index - 2, !outside(at).roles.isDisjoint(with: [.about, .almost, .over]) { at -= 1 }
    let isBounded = at < index - 1
    let before = outside(at)
    if isCertain {
      let isLettered = key(index + 1) == .hourShort
      if !isLettered, before.roles.contains(.score) || before.roles.contains(.names) {
        return false
      }
      // `hẹn ⟨21h15⟩ xe chạy`, `lúc ⟨7g06⟩ nhà máy mở cửa`
      if isLettered || before.roles.contains(.clockCue), text[index + 2].isNumber { return true }
      let after = outside(end)
      return !after.roles.contains(.counted) || after.keyword == .hour || isMark(end, ",")
    }
    if before.roles.contains(.score) { return false }
    // `6 giờ - ⟨22 giờ⟩`
    if isMark(at, "-"), key(at - 1) == .hour, let low = digits(at - 2, most: 2),
      let high = digits(index, most: 2), low < high,
      outside(at - 3).keyword == .from || outside(at - 3).keyword == .at,
      !outside(at - 4).roles.contains(.lasting)
    {
      return true
    }
    if before.keyword == .at || before.keyword == .hoi || before.keyword == .enters {
      return outside(end).keyword != .more
    }
    if before.roles.contains(.lasting), before.keyword != .past { return false }
    if before.keyword == .from, outside(at - 1).roles.contains(.change) { return false }
    // `17 giờ (giờ Việt Nam)`
    if isMark(end, "("), key(end + 1) == .hour, text[end + 2].flags.contains(.capitalized) {
      return true
    }
    // `17 giờ giờ Việt Nam`, `17 giờ theo giờ địa phương`
    if key(end) == .hour && text[end + 1].flags.contains(.capitalized)
      || key(end) == .following && key(end + 1) == .hour
    {
      return true
    }
    // `Hẹn ⟨22h⟩ sẽ diễn`, `phát lúc 9h và ⟨14h⟩ các ngày thứ Ba`
    if key(index + 1) == .hourShort, let hour = digits(index, most: 2),
      hour >= 13 && rules.announcing[text.word(end)]
        || hour >= 6 && key(end) == .thoseAll && key(end + 1) == .day
    {
      return true
    }
    if opensHours(index, end) { return true }
    let turn = lengthTail(end)
    if turn > end || outside(end).keyword == .side || outside(end).keyword == .before {
      return false
    }
    if before.roles.contains(.clockCue) { return true }
    let hour = digits(index, most: 2) ?? 0
    if isBounded {
      return hour >= 5 && (key(index + 1) == .hourShort || hour >= 13 || isMark(end, ","))
    }
    if opensScene(index, end) { return hour >= 4 }
    return key(index + 1) == .hourShort && hour >= 4 && !text[index - 1].isWord
      && !text[index - 1].isMark("/") && !text[end].isMark("/") && !isCounting(end)
  }

  /// `⟨10 giờ⟩, dân đã chờ đông`, `Chợ vắng, ⟨10 giờ⟩, tại bến có …`: whether a comma ends an hour that opens a sentence, or
  /// one that a comma parts from no other length and the place follows.
  private func opensScene(_ index: Int, _ end: Int) -> Bool {
    guard isMark(end, ","), text[index].isNumber, key(index + 1) == .hour, text[end + 1].isWord,
      outside(end + 1).number == 0
    else { return false }
    return text[index].flags.contains(.startsSentence)
      || text[index - 1].isMark(",") && text[index - 2].isWord && outside(index - 2).unit == nil
        && text.word(end + 1) == rules.located
  }

  /// Whether a clock time goes on to a later one (`9 giờ đến 16 giờ`).
  private func opensHours(_ index: Int, _ end: Int) -> Bool {
    guard let at = rangeMark(end), key(end) != .and, let hour = digits(index, most: 2), hour >= 5,
      let last = link(at, { clock(at) })
    else { return false }
    return last.minutes > hour * 60 && lengthTail(last.end) == last.end
  }

  /// Whether only the number of a day, with `ngày` before it, is a day.
  func acceptsBareDay(_ reading: TimeReading, at index: Int) -> Bool {
    guard
      key(index) == .day || key(index) == .lunarDay || key(index) == .lunarDayOld
        || key(index) == .date
    else { return false }
    let before = outside(index - 1)
    guard before.keyword != .each, before.number == 0, !text[index - 1].isNumber,
      before.keyword != .every, before.keyword != .everyOld
    else { return false }
    let end = reading.end
    guard !isContinued(end), text[end - 1].isNumber || key(index) != .day else { return false }
    let after = text[end]
    if after.kind == .none || after.isMark(".") || after.isMark(")") { return true }
    if after.isMark(",") || after.isMark(";") { return !text[end + 1].isNumber }
    let word = outside(end)
    return word.roles.contains(.follows) && word.unit == nil && word.keyword != .and
  }
}
