import PressText

/// Times that hold on in the next sentence.
extension LinkScan {
  /// `Năm 2016, huyện có 45 trường. Trong đó có ⟨12 trường⟩ chuẩn`: the time of the count before, where a sentence that
  /// tells no time itself goes on, or is a member of a list.
  func carriedDate(
    of count: Range<Int>, isMeasure: Bool, in sentence: SentenceCursor,
    after previous: LinkedBefore?
  ) -> CountLink? {
    guard sentence.start > 0, dates.count > 0 else { return nil }
    let role = words.roles[text.word(sentence.start)]
    let isMember = isListed(sentence)
    guard
      isMember
        || !isMeasure && (role.contains(.continuation) || role.contains(.halfContinuation))
          && words.deeds.parts.contains(where: { $0.starts(in: text, at: sentence.start) }),
      tellsNoTime(sentence.start..<count.upperBound), !isDistance(count),
      !isTimeless(count, in: sentence.start)
    else { return nil }
    let first = openingStart(sentence)
    if let previous, previous.start >= first {
      guard let when = previous.when, isOfCalendar(when.index) else { return nil }
      let isOfMember = previous.start >= sentence.start || opensMember(sentence.previousStart)
      guard isMember, isOfMember, when.rule != .whenContinued else {
        if isMember { lastListed = (sentence.start, when.index) }
        return CountLink(when.index, .whenContinued)
      }
      return previous.start < sentence.start ? headTime(over: sentence) : nil
    }
    guard isMember, text[sentence.start - 1].isMark(":"),
      let time = onlyTime(of: first..<sentence.start)
    else { return nil }
    lastListed = (sentence.start, time)
    return CountLink(time, .whenContinued)
  }

  /// `- Trồng 5 ha năm 2015; - Mở ⟨3 lớp⟩`: the time of the head or of the member before, where the one between has a time
  /// of its own.
  private func headTime(over sentence: SentenceCursor) -> CountLink? {
    let start = sentence.previousStart
    guard start > 0 else { return nil }
    let time =
      text[start - 1].isMark(":")
      ? onlyTime(of: sentence.earlierStart..<start)
      : lastListed.flatMap { $0.sentence == sentence.earlierStart ? $0.date : nil }
    guard let time, isOfCalendar(time) else { return nil }
    lastListed = (sentence.start, time)
    return CountLink(time, .whenContinued)
  }

  /// `Cụ thể, theo quy định mỗi người bị phạt ⟨5 triệu đồng⟩`, `ông An có ⟨3 tiền án⟩`: whether what is told holds at any time.
  private func isTimeless(_ count: Range<Int>, in sentence: Int) -> Bool {
    words.records.contains { $0.starts(in: text, at: count.lowerBound + 1) }
      || (max(sentence, count.lowerBound - LinkScan.ruleReach)..<count.lowerBound).contains {
        text.word($0) == words.anaphors.each
          || text.word($0) == words.accordingTo && words.rulings[0].starts(in: text, at: $0 + 1)
      }
  }

  /// How many tokens before a count `theo quy định` and `mỗi` are looked for.
  private static let ruleReach = 24

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
