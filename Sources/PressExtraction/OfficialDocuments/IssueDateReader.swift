import PressText

/// Reads the day on which a document was issued.
struct IssueDateReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let times: [TimeExpression]
  let dates: MentionIndex
  let organizations: MentionIndex
  /// The year of days that stand without one and that nothing else settles: that of the number.
  var year: Int?

  /// A day, and the time expression that tells it.
  struct Found {
    var day: CivilDate
    var time: Int
  }

  /// The day after a document: `ngày 5/12/2016`, `(10-3-2008)`, `của Bộ Y tế ban hành ngày 9-11`.
  ///
  /// `start`: The document's first token, where a verb of issuing may stand right before it (`ký Chỉ thị 24 vào ngày 2/6`).
  func after(_ end: Int, from start: Int? = nil) -> Found? {
    var next = rules.levelEnd(behind: end, in: text, dates)
    var hasVerb = false
    if let start, text.word(end) == rules.words.into {
      guard
        let verb = [start - 2, start - 1].first(where: {
          text.hits.longest(.issuingVerb, at: $0)?.tokens.upperBound == start
        }), text.word(verb) != rules.words.publish
      else { return nil }
      next += 1
    }
    while next < end + 30 {
      if text[next].flags.contains(.startsSentence) { return nil }
      if let date = dates.starting(at: next) {
        if let other = dates.starting(at: date.tokens.upperBound),
          !times[other.entity].isReference,
          !text[other.tokens.lowerBound].flags.contains(.startsSentence)
        {
          return found(other)
        }
        // `thảo luận dự án Luật X chiều nay`: such a day is that of what is said.
        guard hasVerb || date.tokens.contains(where: { text[$0].isNumber }) else { return nil }
        return isNextAct(date.tokens, after: end) ? nil : found(date)
      }
      if let body = organizations.starting(at: next) {
        next = body.tokens.upperBound
        continue
      }
      if let verb = rules.words.born.end(in: text, at: next)
        ?? text.hits.longest(.issuingVerb, at: next)?.tokens.upperBound
      {
        // `được ⟨công bố⟩ ngày 9/5`: no day of the year that the number tells.
        if year != nil, text.word(next) == rules.words.publish { return nil }
        next = verb
        hasVerb = true
        continue
      }
      // `của ⟨Chủ tịch⟩ UBND tỉnh ngày 28/6`
      if next > end, let office = organizations.titleEnd(at: next, in: text) {
        next = office
        continue
      }
      if let session = rules.words.meeting.end(in: text, at: next) {
        next = session
        continue
      }
      if let signatory = signatories.read(at: next) {
        next = signatory.end
        hasVerb = true
        continue
      }
      guard isPassed(next) || hasVerb && text.word(next) == rules.words.into else { return nil }
      next += 1
    }
    return nil
  }

  /// `⟨Ngày 4/1/2017⟩, tờ trình số 02 do ông A ký gửi …`: the day that opens the sentence of a document that is signed.
  func before(signed document: Range<Int>) -> Found? {
    let comma = document.lowerBound - 1
    guard text[comma].isMark(","), let date = dates.ending(at: comma, from: max(0, comma - 12)),
      opensSentence(date.tokens.lowerBound), signatories.read(at: document.upperBound) != nil
    else { return nil }
    return found(date)
  }

  private var signatories: SignatoryReader {
    SignatoryReader(text: text, rules: rules, organizations: organizations)
  }

  /// Whether a date between commas opens the next act: `…, ngày 10/2/2017, UBND tỉnh ban hành`.
  private func isNextAct(_ date: Range<Int>, after end: Int) -> Bool {
    // `ra Quyết định 12 và ⟨ngày 26/6⟩ ra Quyết định 15`
    if text.word(date.lowerBound - 1) == rules.words.and,
      text.hits.hasTerm(.issuingVerb, at: date.upperBound)
    {
      return true
    }
    guard date.lowerBound == end + 1, text[end].isMark(","), text[date.upperBound].isMark(","),
      let body = organizations.starting(at: date.upperBound + 1)
    else { return false }
    let end = body.tokens.upperBound
    return (end..<end + 6).contains { text.hits.longest(.issuingVerb, at: $0) != nil }
  }

  func found(_ entry: MentionIndex.Entry) -> Found? {
    day(entry.entity).map { Found(day: $0, time: entry.entity) }
  }

  /// Whether a token may stand between a document and its date.
  private func isPassed(_ index: Int) -> Bool {
    let token = text[index]
    guard !token.flags.contains(.startsSentence) else { return false }
    if token.kind == .mark {
      return token.isMark(",") || token.isMark("(") || token.isMark(")") || token.isMark("-")
    }
    let word = text.word(index)
    let words = rules.words
    if text.word(index - 1) == words.ordinalWord { return true }
    // `Công điện số 12/CĐ-TW ⟨hồi⟩ 16 giờ ngày 17/9`
    if words.hours.contains(word) { return dates.starting(at: index + 1) != nil }
    return word == words.of || word == words.by || word == words.passive || word == words.same
      || word == words.and || isOffice(index)
      || word == words.term
      || token.flags.contains(.upperCase) && token.isWord && !token.flags.contains(.syllable)
  }

  /// Whether a token is one of `Thủ tướng`.
  private func isOffice(_ index: Int) -> Bool {
    rules.words.primeMinister.starts(in: text, at: index)
      || rules.words.primeMinister.starts(in: text, at: index - 1)
  }

  /// The day of the act before a document: `Ngày 12/11/2021, UBND tỉnh ban hành …`.
  ///
  /// - Parameters:
  ///   - act: The issuers and their verb.
  ///   - taken: Time expressions that are other documents' days.
  /// - Returns: The day, or nil where the act has none.
  func before(_ act: IssuingActReader.Act, taken: Set<Int>) -> Found? {
    guard let subject = act.issuers.map(\.tokens.lowerBound).min() else { return nil }
    if let inside = dates.last(endingBefore: act.verb.lowerBound, from: subject),
      !taken.contains(inside.entity), let found = reached(inside, act.verb)
    {
      return found
    }
    guard var date = dates.last(endingBefore: subject, from: max(0, subject - 32)) else {
      return nil
    }
    let end = date.tokens.upperBound
    // `⟨Ngày 29/7/2022⟩ vừa qua, UBND tỉnh …`
    if times[date.entity].isReference,
      let day = dates.ending(at: date.tokens.lowerBound, from: max(0, subject - 32))
    {
      date = day
    }
    guard !taken.contains(date.entity), !isUnnumbered(date.tokens.lowerBound),
      !text[subject].flags.contains(.startsSentence),
      isClear(
        end..<subject,
        reach: opensSentence(date.tokens.lowerBound) ? IssueDateReader.longReach : 8)
    else { return nil }
    return reached(date, act.verb)
  }

  /// `Thực hiện Chỉ thị ⟨ngày 5/3⟩ của …, UBND tỉnh ban hành …`: whether a day is that of an act named without a number.
  private func isUnnumbered(_ day: Int) -> Bool {
    !text[day].flags.contains(.startsSentence)
      && (day - 3..<day).contains {
        text.hits.longest(.documentType, at: $0)?.tokens.upperBound == day
      }
  }

  /// The day with which the sentence of a verb of signing begins: `⟨Ngày 22/12/2024⟩, Tổng Bí thư đã ký`.
  func before(signing verb: Range<Int>, taken: Set<Int>) -> Found? {
    guard
      let date = dates.last(endingBefore: verb.lowerBound, from: max(0, verb.lowerBound - 32)),
      !taken.contains(date.entity),
      opensSentence(date.tokens.lowerBound) || followsClause(date.tokens),
      isDone(date.tokens.upperBound..<verb.lowerBound),
      isClear(date.tokens.upperBound..<verb.lowerBound, reach: IssueDateReader.longReach)
    else { return nil }
    return found(date)
  }

  /// The day of an act, also one that the story comes to: `Đến ⟨ngày 5/3⟩, UBND tỉnh ban hành`, no `tính đến ngày
  /// 5/3`, no `Đến ngày 5/3, UBND tỉnh phải ban hành`, and nothing that is there by then (`đã có`, but `cũng có`).
  private func reached(_ entry: MentionIndex.Entry, _ verb: Range<Int>) -> Found? {
    if let found = found(entry) { return found }
    let time = times[entry.entity]
    let start = entry.tokens.lowerBound - 1
    guard time.modifier == .onOrBefore, time.kind == .date || time.kind == .time,
      let day = time.begin, day == time.end, text.word(start) == rules.words.toward,
      text[start].flags.contains(.startsSentence),
      text.word(verb.lowerBound) != rules.words.has
        || text.word(verb.lowerBound - 1) == rules.words.also,
      isDone(entry.tokens.upperBound..<verb.lowerBound)
    else { return nil }
    return Found(day: day, time: entry.entity)
  }

  /// Whether no word between a day and a verb says that it is to come or denied, and no number that it sums up.
  private func isDone(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy { !text[$0].isNumber && !rules.words.unfinished.contains(text.word($0)) }
  }

  /// How many tokens may stand between the day that a sentence begins with and who acts on it.
  private static let longReach = 30

  /// `⟨Ngày 30/11⟩, …`, `Tiếp đó, ⟨ngày 30/11⟩, …`: what the sentence tells is of that day.
  func opensSentence(_ date: Int) -> Bool {
    if text[date].flags.contains(.startsSentence) { return true }
    // `Hôm qua (⟨ngày 26/6⟩), …`
    if text[date - 1].isMark("("), let told = dates.ending(at: date - 1, from: max(0, date - 6)) {
      return opensSentence(told.tokens.lowerBound)
    }
    // `BHG - ⟨Ngày 2/4⟩, …`
    if text[date - 1].isMark("-"), text[date].flags.contains(.capitalized) {
      return (max(0, date - 8)..<date).contains { text[$0].flags.contains(.startsParagraph) }
    }
    guard text[date - 1].isMark(",") || text[date - 1].isWord else { return false }
    return (max(0, date - 4)..<date).contains { text[$0].flags.contains(.startsSentence) }
  }

  /// `Sau khi kiểm tra, ⟨ngày 30/11⟩, ông A đã ký …`: whether a day between commas opens what follows on a clause.
  private func followsClause(_ date: Range<Int>) -> Bool {
    guard text[date.lowerBound - 1].isMark(","), text[date.upperBound].isMark(",") else {
      return false
    }
    let first = text.sentenceStart(of: date.lowerBound, within: IssueDateReader.longReach)
    return text[first].flags.contains(.startsSentence)
      && rules.words.clauseOpeners.contains(text.word(first))
      && dates.last(endingBefore: date.lowerBound, from: first) == nil
  }

  /// Whether nothing between a date and a subject says that the date is another act's.
  private func isClear(_ gap: Range<Int>, reach: Int) -> Bool {
    var index = gap.lowerBound
    var rest = reach
    while index < gap.upperBound {
      let token = text[index]
      guard rest > 0, !token.flags.contains(.startsSentence) else { return false }
      if let body = organizations.starting(at: index), body.tokens.upperBound <= gap.upperBound {
        index = body.tokens.upperBound
        continue
      }
      if token.kind == .mark {
        guard token.isMark(",") || token.isMark(")") || reach > 8 && isNameMark(index) else {
          return false
        }
      } else if !isOrdinal(index) {
        guard token.isWord, !rules.words.roles[text.word(index)].contains(.speech),
          !text.hits.hasTerm(.issuingVerb, at: index), !text.hits.hasTerm(.documentType, at: index)
        else { return false }
      }
      rest -= 1
      index += 1
    }
    return true
  }

  /// `kỳ họp thứ ⟨14⟩`: the number of the session at which something was passed.
  private func isOrdinal(_ index: Int) -> Bool {
    text[index].isNumber && text.word(index - 1) == rules.words.ordinalWord
  }

  /// `PGS⟨.⟩TS Lương Ngọc Khuê ⟨-⟩ Cục trưởng`: a mark in or behind the name of a person.
  private func isNameMark(_ index: Int) -> Bool {
    text[index].isMark("-") || text[index].isMark("(")
      || text[index].isMark(".") && text[index - 1].flags.contains(.upperCase)
  }

  /// The day of a time expression that is one day of a known year.
  private func day(_ time: Int) -> CivilDate? {
    let time = times[time]
    guard time.kind == .date || time.kind == .time, time.modifier == nil else { return nil }
    guard let begin = time.begin, begin == time.end else {
      return year.flatMap { IssueDateReader.day(of: time.value, in: $0) }
    }
    return begin
  }
}
