import PressText

/// Finds time expressions.
package struct TimeExtractor: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  ///
  /// Nothing is found inside claimed tokens.
  package func find(in text: ArticleText, claims: Claims) -> [TimeFinding] {
    var findings: [TimeFinding] = []
    findings.reserveCapacity(16)
    let reader = TimeReader(text: text, claims: claims, rules: rules)
    var next = 0
    for index in text.hits.triggers(.date) where index >= next {
      let readings = reader.readings(at: index)
      guard !readings.isEmpty, claims.owner(index) == nil else { continue }
      if readings.contains(.fixed), let end = rules.timeless(at: index, in: text) {
        next = end
        continue
      }
      reader.origin = index
      let before = findings.count
      reader.read(index, readings, into: &findings)
      guard findings.count > before else { continue }
      reader.notice(findings[findings.count - 1])
      next = findings[findings.count - 1].mention.tokens.upperBound
    }
    return findings
  }
}

/// Words before a length of time that bound it.
struct LengthBound {
  var modifier: TimeExpression.Modifier
  var end: Int
  /// Whether it stands before lengths only, not before years and clock times.
  var isForLengths = true
}

extension TimeReader {
  /// `gần`, `hơn`, `trên`, `ít nhất`, `không quá`, `khoảng chừng`, `tối đa không quá`.
  ///
  /// What bounds stands right before a number; only `khoảng` may stand before other times.
  func bound(_ index: Int) -> LengthBound? {
    if text[index - 1].isNumber { return nil }
    guard var bound = singleBound(index) else { return nil }
    if let second = singleBound(bound.end) {
      (bound.end, bound.isForLengths) = (second.end, second.isForLengths && bound.isForLengths)
      if second.modifier != .approx { bound.modifier = second.modifier }
    }
    guard bound.isForLengths else { return bound }
    let next = outside(bound.end)
    return text[bound.end].isNumber || next.number > 0 || next.keyword == .halfOf
      || next.keyword == .tensRound ? bound : nil
  }

  private func singleBound(_ index: Int) -> LengthBound? {
    let roles = outside(index).roles
    if outside(index).keyword == .degree,
      outside(index - 1).keyword == .era || rules.degrees[text.word(index - 1)]
    {
      return nil
    }
    if roles.contains(.about) {
      return LengthBound(modifier: .approx, end: index + 1, isForLengths: false)
    }
    if roles.contains(.almost) { return LengthBound(modifier: .lessThan, end: index + 1) }
    // `sớm ⟨hơn⟩ 30 phút so với`
    if roles.contains(.over), rules.compared[text[index - 1].word],
      text[index].word == rules.more
    {
      return nil
    }
    if roles.contains(.over) { return LengthBound(modifier: .moreThan, end: index + 1) }
    guard let hit = text.hits.longest(.timeBound, at: index) else { return nil }
    let modifier: TimeExpression.Modifier =
      switch hit.payload {
      case 0: .equalOrMore
      case 1: .equalOrLess
      case 2: .lessThan
      default: .moreThan
      }
    return LengthBound(modifier: modifier, end: Int(hit.end))
  }

  /// Remembers a day or month, which may be the first of a range or list.
  func notice(_ finding: TimeFinding) {
    lastEnd = finding.mention.tokens.upperBound
    lastIsSame = false
    switch finding.meaning {
    case .moment(let time):
      if time.grain <= .month {
        if time.month != nil { lastDayEnd = lastEnd }
      } else if time.year != nil {
        switch time.grain {
        case .year, .quarter, .half, .months: (lastYearEnd, lastYearTime) = (lastEnd, time)
        default: break
        }
      }
    case .samePeriod(let time?) where time.year != nil && time.grain == .year:
      (lastYearEnd, lastYearTime, lastIsSame) = (lastEnd, time, true)
    default: break
    }
  }

  /// Appends what starts at an index; more than one finding for a list.
  func read(_ index: Int, _ readings: TimeReadings, into findings: inout [TimeFinding]) {
    if readings.contains(.bound), let bound = bound(index),
      let finding = approximate(index, bound)
    {
      findings.append(finding)
      return
    }
    if isInName(index) || isInStreet(index) { return }
    if readings.contains(.list), let list = daysOfMonths(index) ?? dayList(index) {
      findings += list
      return
    }
    if readings.contains(.period), let months = monthList(index) {
      findings += months
      return
    }
    if readings.contains(.fixed), let finding = fixed(index) {
      findings.append(finding)
    } else if readings.contains(.period), let finding = period(index) {
      findings.append(finding)
    } else if readings.contains(.moment), let finding = moments(index) {
      findings.append(finding)
    } else if readings.contains(.length), let finding = lengths(index) {
      findings.append(finding)
    }
  }

  /// Whether a capitalized day or month goes on a name (`Cách Mạng Tháng Tám`, `đường 30 Tháng 4`).
  private func isInName(_ index: Int) -> Bool {
    guard text[text[index].isNumber ? index + 1 : index].flags.contains(.capitalized) else {
      return false
    }
    let isNumber =
      text[index].isNumber && outside(index + 1).keyword == .month
      && text[index + 1].flags.contains(.capitalized)
    let month = text[isNumber ? index + 1 : index]
    let keyword = outside(index).keyword
    let isMonth = keyword == .month && (!text[index + 1].isNumber || text[index - 1].isNumber)
    let isDay =
      isMonth || outside(index).number > 0 && keyword != .year
      || keyword == .lunarDay || keyword == .lunarDayOld
    let flags = month.flags
    guard isNumber || isDay, flags.contains(.capitalized), !flags.contains(.upperCase),
      !text[index].flags.contains(.startsSentence)
    else { return false }
    let before = text[index - 1]
    if !isNumber, before.isNumber || outside(index - 1).number > 0, isInName(index - 1) {
      return true
    }
    guard before.isWord, outside(index - 1).unit == nil, outside(index - 1).number == 0 else {
      return false
    }
    return outside(index - 1).roles.contains(.names) || isProperName(index - 1)
  }

  /// Whether a day in words names a street or place (`đường 21 tháng 8`, `Quảng trường 2 ⟨tháng 4⟩`).
  private func isInStreet(_ index: Int) -> Bool {
    let day = text[index].isNumber ? index : index - 1
    guard text[day].isNumber, outside(day + 1).keyword == .month, text[day + 2].isNumber,
      !text[day].flags.contains(.startsSentence)
    else { return false }
    let before = outside(day - 1).roles
    return before.contains(.names) && before.isDisjoint(with: [.strongCue, .numbered, .dated])
  }

  /// Whether a number stands there, so that `hàng tháng` before it is goods of a month.
  private func opensNumber(_ index: Int) -> Bool {
    token(index).isNumber || roman(index) != nil
  }

  /// A finding over tokens from an index.
  func finding(
    _ range: Range<Int>, _ meaning: TimeFinding.Meaning, _ rule: TimeRule,
    _ modifier: TimeExpression.Modifier? = nil
  ) -> TimeFinding {
    var finding = TimeFinding(
      mention: Mention(tokens: range, rule: rule.rawValue), meaning: meaning,
      modifier: modifier ?? contextModifier(range.lowerBound, meaning))
    finding.isIssueDate = isIssueDate(range.lowerBound)
    return finding
  }

  /// Whether a document stands right before, but for a comma, a bracket or a verb of issuing.
  private func isIssueDate(_ index: Int) -> Bool {
    guard !text[index].flags.contains(.startsSentence) else { return false }
    let mark = text[index - 1]
    if claims.owner(index - 1) == .document { return true }
    let isGap = mark.isMark(",") || mark.isMark("(") || mark.isWord
    guard isGap, !mark.flags.contains(.startsSentence) else { return false }
    if claims.owner(index - 2) == .document { return true }
    return mark.isWord && outside(index - 1).unit == nil && claims.owner(index - 3) == .document
      && !text[index - 2].isMark(".")
  }

  /// `gần 2 năm`, `khoảng 22 giờ 30 phút tối qua`, `khoảng năm 2010`.
  private func approximate(_ index: Int, _ bound: LengthBound) -> TimeFinding? {
    let at = bound.end
    guard var finding = period(at) ?? moments(at) ?? lengths(at) else { return nil }
    switch finding.meaning {
    case .duration: break
    // No day is meant where it is at most so many later.
    case .shift(let length, _, _)
    where bound.modifier == .equalOrLess || bound.modifier == .equalOrMore:
      finding.meaning = .duration(length, nil)
    case .shift: break
    case .moment(let time) where !bound.isForLengths || time.grain == .clock: break
    case .range where !bound.isForLengths: break
    default: return nil
    }
    finding.mention.tokens = index..<finding.mention.tokens.upperBound
    finding.modifier = bound.modifier
    return finding
  }

  /// Whether `trước` at the end of a phrase leads to a holiday (`hồi trước ⟨Tết⟩`).
  private func goesOnBefore(_ end: Int) -> Bool {
    key(end - 1) == .before && (key(end) == .tet || rules.holiday(at: end, in: text) != nil)
  }

  /// Whether a phrase starts within `một ngày`, which is some day there (`một ⟨ngày sau⟩ khi cưới`).
  private func isSomeDay(_ index: Int) -> Bool {
    key(index) == .day && outside(index - 1).keyword == .one
  }

  /// Phrases of the lexicon, sets, holidays and `cùng kỳ`.
  private func fixed(_ index: Int) -> TimeFinding? {
    if key(index) == .same, key(index + 1) == .stretch { return samePeriod(index) }
    if let always = roundTheClock(index) ?? everyWeekday(index) { return always }
    if let hit = rules.phrase(at: index, in: text), claims.isFree(index..<hit.end) {
      switch hit.phrase {
      case .reference(let reference):
        // `sáng 22/5 ⟨tới đây⟩`, `ngày 12/4 ⟨vừa qua⟩`
        let isTurn =
          lastEnd == index && !text[index].flags.contains(.capitalized)
          && (key(index) == .just || key(index) == .coming && key(hit.end - 1) == .here)
        if goesOnBefore(hit.end) || isSomeDay(index) || isTurn { return nil }
        return finding(index..<hit.end, .reference(reference), .reference)
      case .every where key(index) == .everyOld && opensNumber(hit.end): return nil
      // `từng ⟨ngày 3/5⟩`, `từng ngày đêm trông coi`
      case .every(.day)
      where text.word(index) == rules.ever && (opensNumber(hit.end) || key(hit.end) == .night):
        return nil
      case .every(let unit):
        let end = unit <= .week ? clockTail(hit.end) : hit.end
        return finding(
          index..<onceTail(end), .every(TimeAmount(1, unit)), .set)
      case .shift: break
      case .nothing: break
      }
    }
    if let weekend = everyWeekend(index) { return weekend }
    if key(index) == .each || key(index) == .every || key(index) == .everyOld {
      guard let length = length(index + 1), key(index) == .each else { return nil }
      return finding(index..<onceTail(length.end), .every(length.low), .set)
    }
    return holiday(index)
  }
}
