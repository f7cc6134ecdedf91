import PressText

/// Days and months with a full stop between them and no word of a day before (`từ 15.7`, `cùng ngày (26.4)`).
///
/// A full stop is no decimal mark in Vietnamese, yet stands in marks of exams, versions and English numbers.
extension TimeReader {
  /// Whether digits with a full stop are a day by what stands around them.
  func isDottedDay(_ date: NumericDate, at index: Int) -> Bool {
    if closesTimeBracket(date, at: index) { return true }
    guard !isContinued(date.end) || isRangeMark(date.end), !countsDotted(date.end) else {
      return false
    }
    if lastDayEnd == index - 1, rangeMark(index - 1) == index { return true }
    let before = outside(index - 1)
    guard before.roles.contains(.weakCue) || before.keyword == .enters else { return false }
    switch before.keyword {
    case .now, .enters: return endsPhrase(date.end) || printsDottedDays
    case .from, .to, .through, .coming, .before, .side:
      guard opensDottedEnd(date) else { return false }
      let lead = outside(index - 2)
      guard lead.roles.isDisjoint(with: [.score, .change]), lead.keyword != .point else {
        return false
      }
      return lead.keyword == .now || printsDottedDays
    default: return false
    }
  }

  /// Whether a bracket right behind a time expression holds nothing but a day (`hai ngày sau (8.6)`).
  ///
  /// Behind a year, a month or a whole day it is a share, a mark or a score (`năm 2016 (7/9)`), behind a week or on a day
  /// of a match too (`thua Hải Phòng tuần trước (1-2)`).
  func closesTimeBracket(_ date: NumericDate, at index: Int) -> Bool {
    guard lastEnd == index - 1, text[index - 1].isMark("("), text[date.end].isMark(")") else {
      return false
    }
    if text[index - 2].isNumber {
      return key(index - 3) == .lunarDay || key(index - 3) == .lunarDayOld
    }
    guard mayBeScore(date, at: index) else { return true }
    return outside(index - 3).unit ?? .day <= .day && !followsScore(index)
  }

  /// Whether digits with a dash can be a score (`3-1`).
  func mayBeScore(_ date: NumericDate, at index: Int) -> Bool {
    date.separator == "-" && date.time.day ?? 0 < 10 && date.time.month ?? 0 < 10
      && text[index].length == 1
  }

  /// Whether the sentence tells of a match before an index.
  func followsScore(_ index: Int) -> Bool {
    var place = index - 1
    while place >= max(0, index - 24), !text[place + 1].flags.contains(.startsSentence) {
      let roles = outside(place).roles
      // No `số`, and no `Khánh Hòa`.
      if roles.contains(.score), !roles.contains(.names), !isProperName(place) { return true }
      place -= 1
    }
    return false
  }

  /// Whether what follows makes the digits a mark, a sum or a measure (`15.5 điểm`, `8.5 trở lên`, `15.05’`).
  private func countsDotted(_ end: Int) -> Bool {
    let token = text[end]
    guard token.isWord else { return token.isMark("'") || token.isMark("’") || token.isMark("%") }
    guard !token.flags.contains(.startsSentence) else { return false }
    let word = outside(end)
    return word.keyword == .back || word.keyword == .point || word.keyword == .degree
      || !word.roles.isDisjoint(with: [.scale, .money])
      || countsOn(end) && !word.roles.contains(.follows)
  }

  /// Whether the other end of a range, where one follows, is a later day too.
  private func opensDottedEnd(_ date: NumericDate) -> Bool {
    guard let at = rangeMark(date.end), key(date.end) != .and, text[at].isNumber else {
      return true
    }
    guard let last = link(at, { numericDate(at) }), last.separator == ".",
      let day = last.time.day, let month = last.time.month
    else { return false }
    return last.time.year != nil
      || !countsDotted(last.end)
        && (date.time.month ?? 0, date.time.day ?? 0) < (month, day)
  }

  /// Whether some day of the text is printed with full stops and can be nothing else (`ngày 21.7`, `1.7.2014`).
  var printsDottedDays: Bool {
    if let known = knownDottedDays { return known }
    let found = (1..<max(1, text.count - 1)).contains { index in
      text[index].isMark(".") && opensDotted(index)
    }
    knownDottedDays = found
    return found
  }

  private func opensDotted(_ mark: Int) -> Bool {
    let (day, month) = (text[mark - 1], text[mark + 1])
    guard day.isNumber, month.isNumber, day.length <= 2, month.length <= 2, !text[mark].isSpaced,
      !month.isSpaced, (1...31).contains(day.code), (1...12).contains(month.code)
    else { return false }
    let next = text[mark + 2]
    let goesOn = next.isMark(".") && text[mark + 3].isNumber && !text[mark + 3].isSpaced
    if goesOn { return text[mark + 3].length == 4 }
    let before = outside(mark - 2)
    return (before.roles.contains(.strongCue) || before.part != nil)
      && !text[mark - 2].isMark(".") && !countsDotted(mark + 2)
  }
}
