import PressText

/// Years, school years, terms, decades, centuries and seasons.
extension TimeReader {
  /// `năm 2017`, `năm ngoái`, `năm 179 TCN`, `năm Kỷ Hợi`, from `năm`.
  func year(_ index: Int) -> TimeReading? {
    if case .shift(.year, let shift, let base)? = rules.phrase(at: index, in: text)?.phrase,
      let end = rules.phrase(at: index, in: text)?.end
    {
      var time = PartialTime(.year)
      (time.shift, time.base) = (shift, base)
      return TimeReading(time: time, end: end)
    }
    guard key(index) == .year else { return nil }
    if let named = cycleYear(index + 1) { return namedYear(named) }
    guard let value = digits(index + 1), !isContinued(index + 2) || isYearMark(index + 2) else {
      return nil
    }
    var time = PartialTime(.year)
    if key(index + 2) == .bce {
      // Year 0 is 1 before Christ.
      time.year = 1 - value
      return TimeReading(time: time, end: index + 3)
    }
    let length = text[index + 1].length
    guard length == 4 && (1000...2999).contains(value) || length == 3 && value >= 100,
      length == 4 || !word(index + 2).roles.contains(.scale),
      length == 4 || !word(index + 2).roles.contains(.counted)
    else { return nil }
    time.year = value
    return TimeReading(time: time, end: index + 2)
  }

  private func namedYear(_ named: (year: Int, end: Int)) -> TimeReading {
    var time = PartialTime(.year)
    (time.year, time.isLunar) = (named.year, true)
    time.index = 60
    var end = named.end
    if let printed = freeDigits(end), text[end].length == 4, (1000...2100).contains(printed) {
      (time.year, time.index, end) = (printed, nil, end + 1)
    } else if isMark(end, "("), let printed = freeDigits(end + 1), isMark(end + 2, ")") {
      (time.year, time.index) = (printed, nil)
    }
    return TimeReading(time: time, end: end)
  }

  /// Whether a dash, slash or comma after a year opens the next one and no code.
  func isYearMark(_ index: Int) -> Bool {
    if isMark(index, ",") || isMark(index, ".") || isMark(index, ":") { return true }
    guard isMark(index, "-") || isMark(index, "/") else { return false }
    let width = text[index + 1].length
    return digits(index + 1) != nil && (width == 4 || width == 2)
      || text[index + 1].isWord
        && !text[index + 1].flags.contains(.upperCase)
  }

  /// A year in four digits without a word before it.
  func bareYear(_ index: Int) -> TimeReading? {
    guard startsGroup(index), text[index].length == 4, let value = digits(index),
      (1000...2100).contains(value), !isContinued(index + 1) || isYearMark(index + 1)
    else { return nil }
    var time = PartialTime(.year)
    time.year = value
    return TimeReading(time: time, end: index + 1)
  }

  /// `2015-2020`, `2015 đến 2020`, both in four digits.
  func yearRange(_ index: Int) -> (first: PartialTime, last: PartialTime, end: Int)? {
    guard let first = bareYear(index) else { return nil }
    var at = first.end
    if isMark(at, "-") || isMark(at, "/") {
      at += 1
    } else if key(at) == .to || key(at) == .coming {
      at += key(at + 1) == .through ? 2 : 1
    } else {
      return nil
    }
    if key(at) == .year { at += 1 }
    guard let start = first.time.year else { return nil }
    if let short = shortYear(at, after: start), isMark(at - 1, "-") || isMark(at - 1, "/") {
      var last = PartialTime(.year)
      last.year = short
      return (first.time, last, at + 1)
    }
    guard text[at].length == 4, let value = digits(at), (1000...2200).contains(value),
      start < value,
      !isContinued(at + 1) || isYearMark(at + 1)
    else { return nil }
    var last = PartialTime(.year)
    last.year = value
    return (first.time, last, at + 1)
  }

  /// The year after, where only its last digits are printed (`mùa giải 2016/17`).
  private func shortYear(_ index: Int, after year: Int) -> Int? {
    guard text[index].length == 2, isJoined(index), let value = digits(index),
      value == (year + 1) % 100, !isContinued(index + 1)
    else { return nil }
    return year + 1
  }

  /// `giai đoạn 2015-2020`, `nhiệm kỳ 2020 - 2025`, `năm học 2017-2018`, `niên vụ 2016/2017`.
  func term(_ index: Int) -> (first: PartialTime, last: PartialTime, end: Int)? {
    guard var at = termWords(index) else { return nil }
    let opens = isMark(at, "(")
    if opens { at += 1 }
    if key(at) == .from { at += 1 }
    if key(at) == .year { at += 1 }
    guard let range = yearRange(at) else { return nil }
    return (range.first, range.last, opens && isMark(range.end, ")") ? range.end + 1 : range.end)
  }

  private func termWords(_ index: Int) -> Int? {
    switch key(index) {
    case .period: key(index + 1) == .part ? index + 2 : nil
    case .term, .phase: key(index + 1) == .stretch ? index + 2 : nil
    case .year: key(index + 1) == .school ? index + 2 : nil
    case .era:
      key(index + 1) == .since || key(index + 1) == .cropOrCase || key(index + 1) == .degree
        ? index + 2 : nil
    default: nil
    }
  }

  /// `những năm 1990`, `những năm 80 của thế kỷ trước`, `thập niên 90`.
  func decade(_ index: Int) -> TimeReading? {
    var at = index
    if key(at) == .those || key(at) == .thoseAll, key(at + 1) == .year {
      at += 2
    } else if key(at) == .ten, key(at + 1) == .era || key(at + 1) == .century {
      at += key(at + 2) == .year ? 3 : 2
    } else {
      return nil
    }
    guard let value = digits(at), value % 10 == 0, !isContinued(at + 1) || isYearMark(at + 1)
    else { return nil }
    let length = text[at].length
    guard length == 4 && (1000...2100).contains(value) || length == 2 else { return nil }
    guard !(isMark(at + 1, "-") && digits(at + 2) != nil) else { return nil }
    var time = PartialTime(.decade)
    time.index = length == 4 ? value / 10 : (value >= 30 ? 190 : 200) + value / 10
    var end = at + 1
    let tail = key(end) == .of ? end + 1 : end
    if let century = century(tail) {
      end = century.end
      if length == 2, let index = century.time.index { time.index = index * 10 + value / 10 }
    }
    return TimeReading(time: time, end: end)
  }

  /// `thế kỷ XX`, `thế kỷ 21`, `thế kỷ trước`, `TK XIX`.
  func century(_ index: Int) -> TimeReading? {
    var at = index
    if key(at) == .world, key(at + 1) == .century {
      at += 2
    } else if key(at) == .centuryShort {
      at += 1
    } else {
      return nil
    }
    if key(at) == .ordinal { at += 1 }
    var time = PartialTime(.century)
    if key(at) == .before || key(at) == .this {
      time.shift = key(at) == .before ? -1 : 0
      return TimeReading(time: time, end: at + 1)
    }
    guard let value = roman(at).map({ ($0, at + 1) }) ?? smallNumber(at), (1...30).contains(value.0)
    else { return nil }
    time.index = value.0 - 1
    guard key(value.1) == .bce else { return TimeReading(time: time, end: value.1) }
    time.index = -value.0
    return TimeReading(time: time, end: value.1 + 1)
  }

  /// `mùa hè 2017`, `mùa xuân năm 1975`, `hè này`.
  func season(_ index: Int) -> TimeReading? {
    let at = key(index) == .season ? index + 1 : index
    guard let season = word(at).season else { return nil }
    var time = PartialTime(.season)
    time.index = season
    let reading = turned(withYear(TimeReading(time: time, end: at + 1)))
    let isName = isProperName(index) && isProperName(index - 1)
    guard at > index || word(at).roles.contains(.bareSeason) && !isName,
      outside(index - 1).season == nil
    else { return nil }
    let hasYear = reading.time.year != nil || reading.time.yearShift != nil
    guard hasYear || at > index && reading.end > at + 1 else { return nil }
    return reading
  }
}
