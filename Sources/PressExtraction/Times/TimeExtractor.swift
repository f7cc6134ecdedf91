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
    var reader = TimeReader(text: text, claims: claims, rules: rules)
    var index = 0
    while index < text.count {
      let token = text[index]
      let opens =
        token.kind == .number
        || token.kind == .word && token.code != 0 && rules.words[token.word].opens
      guard opens, claims.owner(index) == nil else {
        index += 1
        continue
      }
      reader.origin = index
      let before = findings.count
      reader.read(index, into: &findings)
      if findings.count > before { reader.notice(findings[findings.count - 1]) }
      index =
        findings.count > before ? findings[findings.count - 1].mention.tokens.upperBound : index + 1
    }
    return findings
  }
}

extension TimeReader {
  /// Remembers a day or month, which may be the first of a range or list.
  mutating func notice(_ finding: TimeFinding) {
    guard case .moment(let time) = finding.meaning, time.grain <= .month, time.month != nil else {
      return
    }
    lastDay = (finding.mention.tokens.upperBound, time.year != nil)
  }

  /// Appends what starts at an index; more than one finding for a list.
  func read(_ index: Int, into findings: inout [TimeFinding]) {
    let word = word(index)
    if word.roles.contains(.about) || word.roles.contains(.almost) || word.roles.contains(.over) {
      if let finding = approximate(index, word.roles) { findings.append(finding) }
      return
    }
    if let list = dayList(index) {
      findings += list
      return
    }
    guard let finding = fixed(index) ?? period(index) ?? moments(index) ?? lengths(index) else {
      return
    }
    findings.append(finding)
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
    let before = range.lowerBound - (text[range.lowerBound - 1].kind == .mark ? 2 : 1)
    finding.isIssueDate = claims.owner(before) == .document
    return finding
  }

  /// `gần 2 năm`, `khoảng 22 giờ 30 phút tối qua`, `khoảng năm 2010`.
  private func approximate(_ index: Int, _ roles: TimeWord.Roles) -> TimeFinding? {
    guard var finding = period(index + 1) ?? moments(index + 1) ?? lengths(index + 1) else {
      return nil
    }
    switch finding.meaning {
    case .duration, .shift: break
    case .moment(let time) where roles.contains(.about) || time.grain == .clock: break
    case .range where roles.contains(.about): break
    default: return nil
    }
    finding.mention.tokens = index..<finding.mention.tokens.upperBound
    finding.modifier =
      roles.contains(.over) ? .moreThan : roles.contains(.almost) ? .lessThan : .approx
    return finding
  }

  /// Phrases of the lexicon, sets, holidays and `cùng kỳ`.
  private func fixed(_ index: Int) -> TimeFinding? {
    if key(index) == .same, key(index + 1) == .stretch { return samePeriod(index) }
    if let always = roundTheClock(index) { return always }
    if let hit = rules.phrase(at: index, in: text), claims.isFree(index..<hit.end) {
      switch hit.phrase {
      case .reference(let reference):
        return finding(index..<hit.end, .reference(reference), .reference)
      case .every where key(index) == .everyOld && opensNumber(hit.end): return nil
      case .every(let unit):
        return finding(
          index..<onceTail(hit.end), .every(TimeAmount(1, unit)), .set)
      case .shift: break
      }
    }
    if key(index) == .each || key(index) == .every || key(index) == .everyOld {
      guard let length = length(index + 1), key(index) == .each else { return nil }
      return finding(index..<onceTail(length.end), .every(length.low), .set)
    }
    return holiday(index)
  }
}
