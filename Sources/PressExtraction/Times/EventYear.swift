import PressText

/// The year of an event that an article is about, where nobody knows when it was published.
extension TimeAnchor {
  /// The year of the article: that of its lead, else that of the event, of the last day whose year it told elsewhere, of the
  /// months for which it plans.
  mutating func ownYear(at index: Int) -> Int? {
    leadYear(at: index) ?? eventYear() ?? dayYear() ?? planYear()
  }

  /// The year of the last day without its own that the text told of, where that is the newest one
  /// (`ngày 24/6/2017 … Chiều 27/6, … mùa giải ⟨năm nay⟩`).
  ///
  /// Of undated press of seven months of one year, 94 of 100 such years are that one.
  mutating func dayYear() -> Int? {
    guard published == nil, let undatedDay, undatedDay >= TimeAnchor.leadYears else { return nil }
    let printed = allPrintedYears()
    guard (printed.plain.last ?? printed.newest.last)?.year == undatedDay else { return nil }
    return undatedDay
  }

  /// The year whose last months the article plans for.
  private mutating func planYear() -> Int? {
    guard published == nil else { return nil }
    let printed = allPrintedYears()
    return printed.restYear.flatMap {
      $0 >= TimeAnchor.leadYears && $0 == printed.plannedRest ? $0 : nil
    }
  }

  /// The year behind the name of an event in title or lead (`Kỳ thi … năm 2022`), where the text prints no other and tells
  /// of no day of its last months nor of the next year.
  ///
  /// Of undated press of seven months of one year, 97 of 100 days and months of such articles are of that year.
  mutating func eventYear() -> Int? {
    guard published == nil else { return nil }
    let told = toldEvent ?? readEventYear() ?? 0
    toldEvent = told
    return told > 0 ? told : nil
  }

  private func readEventYear() -> Int? {
    var sentences = 0
    for index in 0..<min(text.count, NewestTime.leadReach) {
      if text[index].flags.contains(.startsSentence) { sentences += 1 }
      guard sentences <= 3 else { return nil }
      guard isYear(index) else { continue }
      let year = text[index].code
      guard year >= 2000, endsName(index), hasEvent(before: index), !looksAhead() else {
        return nil
      }
      return isOnlyYear(year) ? Int(year) : nil
    }
    return nil
  }

  /// Whether the article is of the last months of a year or looks to the next: then an event may be that of the next.
  private func looksAhead() -> Bool {
    findings.contains {
      switch $0.meaning {
      case .moment(let time), .range(_, let time):
        time.year == nil && !time.isLunar && time.month ?? 0 >= 10
          || (time.yearShift ?? 0) > 0 || time.grain == .year && (time.shift ?? 0) > 0
      default: false
      }
    }
  }

  /// Whether a year ends a name and counts nothing (`2000 vận động viên`): `năm` stands before it, or no plain word behind.
  private func endsName(_ index: Int) -> Bool {
    let next = text[index + 1]
    if rules.words[next.word].roles.contains(.money) { return false }
    return rules.words[text.word(index - 1)].keyword == .year || !next.isWord
      || !next.flags.isDisjoint(with: [.startsLine, .capitalized]) || rules.continuing[next.word]
  }

  /// Whether four digits are a year of the press: no piece of a number, a range or a document's number.
  private func isYear(_ index: Int) -> Bool {
    let token = text[index]
    guard token.isNumber, token.length == 4, (1900...2049).contains(token.code) else {
      return false
    }
    let next = text[index + 1]
    return !next.isMark("/") && !next.isMark("%") && !isInNumber(index)
  }

  /// Whether a full stop or comma goes on with digits on either side (`2015,5`, `1.2015`).
  private func isInNumber(_ index: Int) -> Bool {
    let (last, next) = (text[index - 1], text[index + 1])
    let isEnd = (last.isMark(".") || last.isMark(",")) && !last.isSpaced && text[index - 2].isNumber
    return isEnd
      || (next.isMark(".") || next.isMark(",")) && !next.isSpaced && text[index + 2].isNumber
  }

  /// Whether the name of an event stands before a year, in the same sentence and line.
  private func hasEvent(before index: Int) -> Bool {
    guard !text[index - 1].isMark("-"), !text[index + 1].isMark("-") else { return false }
    let isYearWord = rules.words[text.word(index - 1)].keyword == .year
    if opensStretch(isYearWord ? index - 1 : index) { return false }
    if (index + 1...index + 3).contains(where: { text.word($0) == rules.picture }) { return false }
    var hasEvent = false
    var at = index - 1
    while at >= max(0, index - 24) {
      let word = text.word(at)
      if rules.memories[word] { return false }
      // `Hội lần đầu có năm 2003`
      if rules.words[word].keyword == .times, rules.words[text.word(at + 1)].keyword == .start {
        return false
      }
      hasEvent =
        hasEvent || at >= index - 16 && rules.events.contains { $0.starts(in: text, at: at) }
      let flags = text[at].flags
      if flags.contains(.startsSentence) || flags.contains(.startsLine) { break }
      at -= 1
    }
    return hasEvent
  }

  /// Whether every year of the text is one, or that one is told three times and thrice as often as earlier ones; the other
  /// year of a school year is none of its own (`năm học 2021 - 2022`).
  private func isOnlyYear(_ year: UInt32) -> Bool {
    var (told, earlier) = (0, 0)
    for index in 0..<text.count where isYear(index) {
      if text[index].code == year {
        told += 1
        continue
      }
      let code = text[index].code
      let isSchoolYear =
        code == year - 1 && text[index + 1].isMark("-") && text[index + 2].code == year
        || code == year + 1 && text[index - 1].isMark("-") && text[index - 2].code == year
      guard isSchoolYear || code < year else { return false }
      if !isSchoolYear { earlier += 1 }
    }
    return earlier == 0 || told >= max(3, 3 * earlier)
  }
}
