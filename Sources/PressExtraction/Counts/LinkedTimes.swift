import PressText

/// Times that hold on in the next sentence.
extension LinkScan {
  /// `Năm 2016, huyện có 45 trường. Trong đó có ⟨12 trường⟩ chuẩn`: the time of the count before, where a sentence that
  /// tells no time itself goes on, or is a member of a list.
  func carriedDate(
    of count: Range<Int>, isMeasure: Bool, isSubject: Bool, in sentence: SentenceCursor,
    after previous: LinkedBefore?, who: CountLink?
  ) -> CountLink? {
    guard sentence.start > 0, dates.count > 0 else { return nil }
    let role = words.roles[text.word(sentence.start)]
    let isMember = isListed(sentence)
    if isSubject, !isMember, count.lowerBound == sentence.start {
      return periodBefore(count, in: sentence, after: previous)
    }
    if !isMeasure, tellsNoTime(sentence.start..<count.upperBound),
      let effect = dayOfEffect(in: sentence)
    {
      return CountLink(effect, .whenContinued)
    }
    if !isMeasure, let frame = reportTime(of: count, in: sentence) {
      return CountLink(frame, .whenContinued)
    }
    if let time = timeOfDeed(count, in: sentence, after: previous, who: who) { return time }
    guard
      isMember
        || !isMeasure && (role.contains(.continuation) || role.contains(.halfContinuation))
          && words.deeds.parts.contains(where: { $0.starts(in: text, at: sentence.start) })
        || !isMeasure && goesOnLikewise(sentence, after: previous),
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

  /// `Sáng nay, giá dầu WTI ở mức 60 USD. ⟨Tương tự⟩, dầu Brent …`: whether a sentence tells of another what was told of one at a time
  /// that opens the sentence before.
  private func goesOnLikewise(_ sentence: SentenceCursor, after previous: LinkedBefore?) -> Bool {
    guard let when = previous?.when, when.rule == .whenBefore,
      let end = words.likewise.end(in: text, at: sentence.start), text[end].isMark(","),
      !text[sentence.start].flags.contains(.startsLine)
    else { return false }
    let time = extraction.dates[when.index].mention.tokens
    return time.lowerBound >= sentence.previousStart
      && time.lowerBound < sentence.previousStart + LinkScan.openingTimeReach
      && text[asideEnd(time.upperBound)].isMark(",")
  }

  /// How many tokens before the time that opens a sentence may stand.
  private static let openingTimeReach = 12

  /// `Năm 2019, Sở Y tế đã thanh tra 78 cơ sở. Qua thanh tra, phạt ⟨5 cơ sở⟩`: the time of the count before, where the same body
  /// goes on with what it did, and tells no other time.
  private func timeOfDeed(
    _ count: Range<Int>, in sentence: SentenceCursor, after previous: LinkedBefore?, who: CountLink?
  ) -> CountLink? {
    guard let who, who.rule == .whoContinued, let previous, let when = previous.when,
      count.lowerBound - sentence.start < LinkScan.clauseReach,
      previous.start >= openingStart(sentence), previous.who?.index == who.index,
      when.rule != .whenDeadline, isOfCalendar(when.index),
      when.rule != .whenAfter || isOfReport(when.index),
      tellsNoTime(sentence.start..<count.upperBound), isUndated(behind: count.upperBound),
      !tellsPresent(sentence.start..<count.lowerBound),
      tellsDeed(sentence.start, before: count)
        || (sentence.start..<count.lowerBound).contains(where: {
          words.done.contains(text.word($0))
        })
    else { return nil }
    return CountLink(when.index, .whenContinued)
  }

  /// `Quý I, tỉnh có 45 dự án. ⟨12 dự án⟩ đã hoàn thành`: the period of the count before, for what the next sentence begins
  /// with, where the same is counted and no other time is told.
  private func periodBefore(
    _ count: Range<Int>, in sentence: SentenceCursor, after previous: LinkedBefore?
  ) -> CountLink? {
    guard let previous, previous.start >= sentence.previousStart, count.count > 1,
      !text[sentence.start].flags.contains(.startsLine), text[sentence.start].isNumber,
      (1..<count.count).allSatisfy({
        text.word(previous.start + $0) == text.word(count.lowerBound + $0)
      }),
      text.word(count.upperBound) != words.of, text.word(count.upperBound) != words.this,
      isAlone(behind: count.upperBound), let when = previous.when, when.rule == .whenBefore,
      isOfReport(when.index)
    else { return nil }
    return CountLink(when.index, .whenContinued)
  }

  /// `6 tháng đầu năm 2020, kinh tế tỉnh tăng trưởng chậm. GRDP tăng ⟨0,47%⟩`: the period with which the sentence before opens, the
  /// only one that it tells, where a sentence of the same line tells none, nor of what is now; of a term what was done in it.
  private func reportTime(of count: Range<Int>, in sentence: SentenceCursor) -> Int? {
    guard !text[sentence.start].flags.contains(.startsLine),
      count.lowerBound - sentence.start < LinkScan.clauseReach,
      tellsNoTime(sentence.start..<count.upperBound), isUndated(behind: count.upperBound),
      let place = reportPeriod(before: sentence, of: count),
      holds(place, over: sentence.start..<count.lowerBound),
      !isDistance(count), !isTimeless(count, in: sentence.start),
      !tellsOfPerson(sentence.start..<count.lowerBound)
    else { return nil }
    lastReported = (sentence.start, place)
    return Int(place.index)
  }

  /// The period with which the sentence before opens, the only one that it tells; that of the ones before where it tells none
  /// and its counts have theirs.
  private func reportPeriod(before sentence: SentenceCursor, of count: Range<Int>) -> LinkTarget? {
    let range = sentence.previousStart..<sentence.start
    if let lastReported, lastReported.sentence == sentence.previousStart {
      // `Tuy nhiên, ⟨theo⟩ ông An, …`, `Tỉnh ⟨kiến nghị⟩ …`: what others say is no more of the report.
      return tellsByOthers(sentence.start..<count.lowerBound) ? nil : lastReported.time
    }
    guard onlyTime(of: range) != nil, let place = dates.first(in: range) else { return nil }
    let isHead = Int(place.start) <= sentence.previousStart + 1
    let opens =
      opensClause(Int(place.start), in: sentence.previousStart)
      && (isHead || text[Int(place.end)].isMark(","))
    return opens || isOfStatement(place, in: sentence) ? place : nil
  }

  /// `Công ty A công bố báo cáo tài chính ⟨quý I⟩. Doanh thu đạt …`: whether a period is that of a financial statement, with whose
  /// figures a sentence begins.
  private func isOfStatement(_ period: LinkTarget, in sentence: SentenceCursor) -> Bool {
    let start = Int(period.start)
    let figure =
      words.accordingTo == text.word(sentence.start) ? sentence.start + 3 : sentence.start
    return opensWithOwnFigure(figure, before: figure + LinkScan.clauseReach)
      && (max(sentence.previousStart, start - LinkScan.statementReach)..<start).contains { place in
        words.figures.statements.contains { $0.starts(in: text, at: place) }
      }
  }

  /// How many tokens before its period the name of a financial statement may start.
  private static let statementReach = 8

  /// Whether it is told in a range who says or means something.
  private func tellsByOthers(_ range: Range<Int>) -> Bool {
    range.contains { place in
      text.word(place) == words.accordingTo
        || words.tellings.contains { $0.starts(in: text, at: place) }
    }
  }

  /// Whether a period of a report holds for what is told next, which tells not of what is now; a term for what was done.
  private func holds(_ time: LinkTarget, over range: Range<Int>) -> Bool {
    let tokens = Int(time.start)..<Int(time.end)
    if text.word(tokens.lowerBound) == words.term {
      return range.contains { words.done.contains(text.word($0)) }
    }
    return isOfReport(Int(time.index)) && !tokens.contains { text.word($0) == words.season }
      && !tellsPresent(range)
  }

  /// `⟨hiện⟩ có 12 xã`, but not `phát hiện 12 vụ`: whether what is now or always is told in a range.
  func tellsPresent(_ range: Range<Int>) -> Bool {
    range.contains {
      words.presents[text.word($0)] && !words.presentLeads[text.word($0 - 1)]
        && !words.figures.costs.starts(in: text, at: $0)
    }
  }

  /// `⟨Quý I⟩, …`, `Về công tác thanh tra ⟨quý I⟩, …`, `…, trong ⟨quý I⟩, đơn vị này …`: whether a time opens a sentence or a clause of it.
  private func opensClause(_ start: Int, in sentence: Int) -> Bool {
    start <= sentence + 3 || text.word(sentence) == words.about || text[start - 1].isMark(",")
      || text[start - 2].isMark(",")
  }

  /// Whether no time but those of a comparison (`so với cùng kỳ`) is told behind a count in its sentence.
  private func isUndated(behind end: Int) -> Bool {
    guard let next = dates.first(in: end..<end + LinkScan.sentenceReach) else { return true }
    return words.comparisons.contains(text.word(Int(next.start))) || isAlone(behind: end)
  }

  /// `6 tháng đầu năm`, `quý I`: whether a time is one of whole months for which figures are reported.
  private func isOfReport(_ date: Int) -> Bool {
    let date = extraction.dates[date]
    guard date.kind == .date, let begin = date.begin, let end = date.end else { return false }
    return begin.year == end.year && (1...10).contains(end.month - begin.month) && begin.day == 1
      && end.day >= 28
  }

  /// Whether no time is told behind a count in its sentence.
  private func isAlone(behind end: Int) -> Bool {
    guard let next = dates.first(in: end..<end + LinkScan.sentenceReach) else { return true }
    return (end...Int(next.start)).contains { text[$0].flags.contains(.startsSentence) }
  }

  /// How many tokens behind what a sentence begins with another time is looked for.
  private static let sentenceReach = 60

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
  func isTimeless(_ count: Range<Int>, in sentence: Int) -> Bool {
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

  /// `so với cùng kỳ`: whether a time only tells what others are compared with.
  func isComparedTime(_ time: LinkTarget) -> Bool {
    words.comparisons.contains(text.word(Int(time.start))) || isCompared(Int(time.start))
  }

  /// The only time that a sentence tells, but for those that others are compared with.
  private func onlyTime(of sentence: Range<Int>) -> Int? {
    let places = dates.places(from: sentence.lowerBound, to: sentence.upperBound).filter {
      !isComparedTime(dates[$0])
    }
    guard places.count == 1, let place = places.first,
      isUsable(dates[place], in: sentence.lowerBound)
    else { return nil }
    return Int(dates[place].index)
  }
}
