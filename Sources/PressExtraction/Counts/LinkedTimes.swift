import PressText

/// Times that hold on in the next sentence.
extension LinkScan {
  /// `Năm 2016, huyện có 45 trường. Trong đó có ⟨12 trường⟩ chuẩn`: the time of the count before, where a sentence that
  /// tells no time itself goes on, or is a member of a list.
  func carriedDate(
    of count: Range<Int>, in sentence: SentenceCursor, after previous: LinkedBefore?
  ) -> CountLink? {
    guard sentence.start > 0, dates.count > 0 else { return nil }
    let role = words.roles[text.word(sentence.start)]
    let isMember = isListed(sentence)
    guard
      isMember
        || (role.contains(.continuation) || role.contains(.halfContinuation))
          && words.deeds.parts.contains(where: { $0.starts(in: text, at: sentence.start) }),
      tellsNoTime(sentence.start..<count.upperBound), !isDistance(count)
    else { return nil }
    let first = sentence.openingStart(in: text)
    if let previous, previous.start >= first {
      guard let when = previous.when, isOfCalendar(when) else { return nil }
      return CountLink(when, .whenContinued)
    }
    guard isMember, text[sentence.start - 1].isMark(":") else { return nil }
    return onlyTime(of: first..<sentence.start).map { CountLink($0, .whenContinued) }
  }

  /// Whether no time is told in a range, but for how often.
  private func tellsNoTime(_ range: Range<Int>) -> Bool {
    dates.places(from: range.lowerBound, to: range.upperBound).allSatisfy { place in
      extraction.dates[Int(dates[place].index)].kind == .set
    }
  }

  /// Whether a time is that of a calendar, and no length.
  private func isOfCalendar(_ date: Int) -> Bool {
    let kind = extraction.dates[date].kind
    return kind == .date || kind == .time
  }

  /// The only time that a sentence tells.
  private func onlyTime(of sentence: Range<Int>) -> Int? {
    let places = dates.places(from: sentence.lowerBound, to: sentence.upperBound)
    guard places.count == 1, let place = places.first,
      isUsable(dates[place], in: sentence.lowerBound)
    else { return nil }
    return Int(dates[place].index)
  }
}
