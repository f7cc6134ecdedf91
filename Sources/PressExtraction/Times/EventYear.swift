import PressText

/// The year of an event that an article is about, where nobody knows when it was published.
extension TimeAnchor {
  /// The year of the article: that of its lead, else that of the event.
  mutating func ownYear(at index: Int) -> Int? { leadYear(at: index) ?? eventYear() }

  /// The year behind the name of an event in title or lead (`Kỳ thi … năm 2022`), where the text prints no other.
  ///
  /// Of undated press of one year, 97 of 100 days and months of such articles are of that year.
  mutating func eventYear() -> Int? {
    guard published == nil else { return nil }
    let told = toldEvent ?? readEventYear() ?? 0
    toldEvent = told
    return told > 0 ? told : nil
  }

  private func readEventYear() -> Int? {
    for index in 0..<min(text.count, NewestTime.leadReach) where isYear(index) {
      let year = text[index].code
      guard year >= 2000, hasEvent(before: index) else { return nil }
      return isOnlyYear(year) ? Int(year) : nil
    }
    return nil
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
    var at = index - 1
    while at >= max(0, index - 16) {
      if rules.events.contains(where: { $0.starts(in: text, at: at) }) { return true }
      let flags = text[at].flags
      if flags.contains(.startsSentence) || flags.contains(.startsLine) { return false }
      at -= 1
    }
    return false
  }

  /// Whether every year of the text is one; the other year of a school year is none of its own (`năm học 2021 - 2022`).
  private func isOnlyYear(_ year: UInt32) -> Bool {
    for index in 0..<text.count where isYear(index) && text[index].code != year {
      let code = text[index].code
      let isSchoolYear =
        code == year - 1 && text[index + 1].isMark("-") && text[index + 2].code == year
        || code == year + 1 && text[index - 1].isMark("-") && text[index - 2].code == year
      guard isSchoolYear else { return false }
    }
    return true
  }
}
