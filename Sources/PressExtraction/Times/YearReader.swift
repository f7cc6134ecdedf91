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
    // `năm mới 2018`
    if key(index + 1) == .new {
      if let named = cycleYear(index + 2) { return namedYear(named) }
      guard let year = bareYear(index + 2), !outside(year.end).roles.contains(.counted) else {
        return nil
      }
      return year
    }
    if isFiscal(index) {
      return bareYear(index + 3).flatMap { outside($0.end).roles.contains(.counted) ? nil : $0 }
    }
    if let named = cycleYear(index + 1) { return namedYear(named) }
    guard let value = digits(index + 1), !isContinued(index + 2) || isYearMark(index + 2) else {
      return nil
    }
    var time = PartialTime(.year)
    if let era = era(index + 2) {
      // Year 0 is 1 before Christ.
      time.year = era.isBefore ? 1 - value : value
      return TimeReading(time: time, end: era.end)
    }
    let length = text[index + 1].length
    guard length == 4 && (1000...2999).contains(value) || length == 3 && value >= 100,
      length == 4 || !word(index + 2).roles.contains(.scale),
      // `cả năm 149.380 ha`.
      length == 4
        || !text.isJoined(index + 2) || !text.isJoined(index + 3) || !text[index + 3].isNumber,
      length == 4 || !word(index + 2).roles.contains(.counted)
    else { return nil }
    time.year = value
    return TimeReading(time: time, end: index + 2)
  }

  /// `năm tài chính`, `năm tài khóa`.
  private func isFiscal(_ index: Int) -> Bool {
    key(index) == .year && key(index + 1) == .fiscal
      && (key(index + 2) == .fiscalSecond || key(index + 2) == .since)
  }

  /// `TCN`, `trước Công nguyên`, `SCN`, `sau Công nguyên`, and the token after it.
  func era(_ index: Int) -> (isBefore: Bool, end: Int)? {
    switch key(index) {
    case .bce: return (true, index + 1)
    case .ce: return (false, index + 1)
    case .before, .side:
      guard key(index + 1) == .common, key(index + 2) == .origin else { return nil }
      return (key(index) == .before, index + 3)
    default: return nil
    }
  }

  private func namedYear(_ named: CycleYear) -> TimeReading {
    var time = PartialTime(.year)
    (time.year, time.isLunar, time.isCycleYear) = (named.year, true, named.isNamed)
    return TimeReading(time: time, end: named.end)
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
    let isLed = outside(index - 1).keyword == .year
    if let short = shortYear(at, after: start, isLed: isLed),
      isMark(at - 1, "-") || isMark(at - 1, "/")
    {
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

  /// The year after, where only its last digits are printed (`mùa giải 2016/17`); after `năm` any later
  /// one of the century (`các năm 1992-94`).
  private func shortYear(_ index: Int, after year: Int, isLed: Bool) -> Int? {
    guard text[index].length == 2, isJoined(index), let value = digits(index),
      value == (year + 1) % 100 || isLed && value > year % 100, !isContinued(index + 1)
    else { return nil }
    return value == (year + 1) % 100 ? year + 1 : year / 100 * 100 + value
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

  func termWords(_ index: Int) -> Int? {
    switch key(index) {
    case .period: key(index + 1) == .part ? index + 2 : nil
    case .term, .phase: key(index + 1) == .stretch ? index + 2 : nil
    case .year where key(index + 1) == .school: key(index + 2) == .new ? index + 3 : index + 2
    case .year where isFiscal(index): index + 3
    case .season: seasonOfMatches(index)
    case .era:
      key(index + 1) == .since || key(index + 1) == .cropOrCase || key(index + 1) == .degree
        ? index + 2 : nil
    default: nil
    }
  }

  /// `mùa giải 2016-2017`, `mùa bóng 2016/17`, `mùa 1988-1989`.
  private func seasonOfMatches(_ index: Int) -> Int? {
    let at = token(index + 1).isWord && rules.matches[text.word(index + 1)] ? index + 2 : index + 1
    return yearRange(at) != nil ? at : nil
  }

  /// `những năm 1990`, `những năm 80 của thế kỷ trước`, `thập niên 90`.
  func decade(_ index: Int) -> TimeReading? {
    guard let decades = decades(index), decades.last == nil else { return nil }
    return decades.first
  }

  /// One decade, or two that bound some: `những năm 60-70 của thế kỷ trước`, `thập niên 80 và 90`.
  func decades(_ index: Int) -> (first: TimeReading, last: TimeReading?)? {
    var at = index
    if key(at) == .those || key(at) == .thoseAll, key(at + 1) == .year {
      at += 2
    } else if key(at) == .ten, key(at + 1) == .era || key(at + 1) == .century {
      at += key(at + 2) == .year ? 3 : 2
    } else {
      return nil
    }
    guard var first = tens(at) else { return nil }
    var last = otherTens(first.end, after: first)
    while let later = last.flatMap({ otherTens($0.end, after: $0) }) { last = later }
    if last == nil, isMark(first.end, "-"), digits(first.end + 1) != nil { return nil }
    var end = last?.end ?? first.end
    let tail = key(end) == .of ? end + 1 : end
    if let century = century(tail) {
      end = century.end
      if let index = century.time.index {
        first.time.index = moved(first.time.index, toCentury: index)
        let later = moved(last?.time.index, toCentury: index)
        last?.time.index = later
      }
    }
    first.end = end
    last?.end = end
    return (first, last)
  }

  /// The decade that `80` or `1980` is.
  private func tens(_ index: Int) -> TimeReading? {
    // `những năm 1970s`
    let end = key(index + 1) == .secondShort && isJoined(index + 1) ? index + 2 : index + 1
    guard let value = digits(index), value % 10 == 0, !isContinued(end) || isYearMark(end)
    else { return nil }
    let length = text[index].length
    guard length == 4 && (1000...2100).contains(value) || length == 2 else { return nil }
    var time = PartialTime(.decade)
    time.index = length == 4 ? value / 10 : (value >= 30 ? 190 : 200) + value / 10
    return TimeReading(time: time, end: end)
  }

  private func otherTens(_ index: Int, after first: TimeReading) -> TimeReading? {
    let mark = isMark(index, ",") ? index + 1 : rangeMark(index)
    guard let mark else { return nil }
    let at = key(mark) == .year ? mark + 1 : mark
    guard let last = link(at, { tens(at) }), text[at].length == text[first.end - 1].length,
      last.time.index ?? 0 > first.time.index ?? 0
    else { return nil }
    return last
  }

  /// A decade printed in two digits, in a century that is told.
  private func moved(_ decade: Int?, toCentury century: Int) -> Int? {
    decade.map { century * 10 + $0 % 10 }
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
    guard let number = centuryNumber(at) else { return nil }
    time.index = number.value - 1
    guard let era = era(number.end) else { return TimeReading(time: time, end: number.end) }
    if era.isBefore { time.index = -number.value }
    return TimeReading(time: time, end: era.end)
  }

  private func centuryNumber(_ index: Int) -> (value: Int, end: Int)? {
    guard let number = roman(index).map({ ($0, index + 1) }) ?? smallNumber(index),
      (1...30).contains(number.0)
    else { return nil }
    return number
  }

  /// `thế kỷ XV-XVI`, `thế kỷ 17 và 18`: the later one and the token after it.
  func laterCentury(_ first: TimeReading) -> TimeReading? {
    guard let index = first.time.index, index > 0, let at = rangeMark(first.end),
      let number = link(at, { centuryNumber(at) }), number.value - 1 > index,
      roman(at) != nil || !isContinued(number.end) && unit(number.end) == nil
    else { return nil }
    var time = first.time
    time.index = number.value - 1
    return TimeReading(time: time, end: number.end)
  }

  /// `mùa hè 2017`, `mùa xuân năm 1975`, `hè này`.
  func season(_ index: Int) -> TimeReading? {
    let at = key(index) == .season ? index + 1 : index
    guard let season = word(at).season else { return nil }
    // `mừng Xuân ⟨năm 2025⟩` greets the feast.
    if at == index, key(at + 1) == .year, text.word(index - 1) == rules.greeting { return nil }
    var time = PartialTime(.season)
    time.index = season
    var plain = TimeReading(time: time, end: at + 1)
    if let named = cycleYear(plain.end) {
      (plain.time.year, plain.time.isCycleYear) = (named.year, named.isNamed)
      plain.end = named.end
    }
    let reading = turned(plain.time.year == nil ? withYear(plain) : plain)
    let isName = isProperName(index) && isProperName(index - 1)
    guard at > index || word(at).roles.contains(.bareSeason) && !isName,
      outside(index - 1).season == nil, !outside(index - 1).roles.contains(.fond)
    else { return nil }
    let hasYear = reading.time.year != nil || reading.time.yearShift != nil
    guard hasYear || at > index && reading.end > at + 1 else { return nil }
    return reading
  }
}
