import PressText

/// Who acts in a sentence that names nobody, because the one before did.
extension LinkScan {
  /// What the count before a count is tied to, and where it starts.
  struct LinkedBefore {
    let who: CountLink?
    let when: Int?
    let start: Int
  }

  /// The body that acts on a count of a sentence that goes on, tells a deed without a subject, or is a member of a list.
  func carried(
    to count: Range<Int>, in sentence: SentenceCursor, after previous: LinkedBefore?
  ) -> Int? {
    guard sentence.start > 0 else { return nil }
    let start = count.lowerBound
    if let previous, previous.start >= sentence.start {
      guard let who = previous.who, isCarried(who) else { return nil }
      // `Trao 20 suất quà, ⟨30 phần thưởng⟩`: as long as what it was carried to goes on.
      if who.rule == .whoContinued, reaches(previous.start, start),
        !tellsOfPerson(previous.start..<start)
      {
        return who.index
      }
    }
    let first = sentence.openingStart(in: text)
    let before = previous.flatMap { $0.start >= first ? $0 : nil }
    if let before {
      guard let who = before.who, isCarried(who) else { return nil }
    } else if organizations.nearest(from: first, to: sentence.start) == nil {
      return nil
    }
    let opening = memberStart(sentence.start)
    guard opening <= start else { return nil }
    let isDeed =
      words.deeds.leads[text.word(opening)]
      && (opensWithDeed(opening) || opensWithCounted(opening, count))
      || endsDateBehind(opening) && opensWithDeed(opening)
    guard
      isDeed && reaches(opening, start)
        || continues(opening) && !opensWithOther(count, in: opening) && goesOnOverLine(opening),
      !tellsOfPerson(opening..<start)
    else { return nil }
    if let before { return before.who?.index }
    let isResult = words.deeds.outcomes.contains { $0.starts(in: text, at: opening) }
    return isDeed || isResult ? subject(of: first..<sentence.start) : nil
  }

  /// Whether who acts on one count may act on the next one too: not whose it only is.
  private func isCarried(_ link: CountLink) -> Bool {
    link.rule != .whoOwner && link.rule != .whoBracket
  }

  /// `⟨Năm 2016⟩, thụ lý 359 vụ`: whether a date starts at a token.
  private func endsDateBehind(_ place: Int) -> Bool { dates.first(in: place..<place + 2) != nil }

  /// The token behind the mark of a member of a list; that one where none stands there.
  private func memberStart(_ start: Int) -> Int {
    guard opensMember(start) else { return start }
    return text[start].isMark("-") || text[start].isMark("+") ? start + 1 : start + 2
  }

  /// `Trao ⟨20 suất quà⟩`, `Đã giám sát ⟨12 chi bộ⟩`: whether a sentence tells what was done to what is counted right
  /// behind the verb.
  func opensWithCounted(_ sentence: Int, _ count: Range<Int>) -> Bool {
    guard words.deeds.leads[text.word(sentence)] else { return false }
    let place = words.roles[text.word(sentence)].contains(.aspect) ? sentence + 1 : sentence
    let start = count.lowerBound
    guard start > place, start <= place + 4 else { return false }
    return words.deeds.counted.contains { deed in
      // `Kiểm tra được 12 cơ sở`
      deed.end(in: text, at: place).map { $0 == start || $0 == start - 1 && text[$0].isWord }
        ?? false
    }
  }

  /// `Trong đó`, `Kết quả`: whether a sentence that goes on does so with the result of what was done before.
  private func goesOnWithResult(_ sentence: Int) -> Bool {
    words.deeds.results.contains { $0.starts(in: text, at: sentence) }
  }

  /// Whether a sentence that goes on stands in the paragraph of the one before, or goes on with its result.
  private func goesOnOverLine(_ sentence: Int) -> Bool {
    !text[sentence].flags.contains(.startsLine) || goesOnWithResult(sentence)
  }

  /// The only body that acts in a sentence.
  private func subject(of sentence: Range<Int>) -> Int? {
    var found: Int?
    for place in organizations.places(from: sentence.lowerBound, to: sentence.upperBound) {
      let target = organizations[place]
      let tokens = Int(target.start)..<Int(target.end)
      guard isActor(until: asideEnd(tokens.upperBound)),
        extraction.organizations[Int(target.index)].kind != .media,
        role(of: tokens, in: sentence.lowerBound) == .subject,
        !opensClause(before: tokens.lowerBound, in: sentence.lowerBound)
      else { continue }
      if let found, found != Int(target.index) { return nil }
      found = Int(target.index)
    }
    return found
  }

  /// `Công ty A ⟨(12 tỷ đồng)⟩`, `bà Ba vay Agribank ⟨50 triệu đồng⟩`: whether a body right before a count, or before the
  /// bracket that begins with it, has it or lends it.
  func isHolder(_ body: LinkTarget, of count: Range<Int>) -> Bool {
    let (start, end) = (Int(body.start), Int(body.end))
    if end == count.lowerBound - 1 {
      // `An của Hoa Sen ⟨(10 bàn)⟩` tells of who is theirs.
      return text[end].isMark("(") && text.word(start - 1) != words.of
    }
    return extraction.organizations[Int(body.index)].kind == .bank
      && (start - 3..<start).contains { text.word($0) == words.borrow }
  }

  /// `Công ty A (12 tỷ đồng), Hoa Sen ⟨(9 tỷ đồng)⟩`: whether a body has a bracket of its own, and the count stands in
  /// another.
  func hasOwnBracket(_ end: Int, before count: Int) -> Bool {
    text[count - 1].isMark("(") && text[end].isMark("(") && text[end + 1].isNumber
      && end < count - 1
  }

  /// `20 ⟨bệnh viện quận⟩`: whether what starts at a token is counted itself.
  func isCountedBody(_ start: Int) -> Bool {
    text[start - 1].isNumber && !text[start].flags.contains(.capitalized) && !endsDate(start)
  }

  /// `điều tra vụ tai nạn ⟨khiến 3 người chết⟩`: whether what is counted is what came of a case that a body before it only
  /// deals with.
  func isOutcome(behind end: Int, before count: Int) -> Bool {
    guard
      let event = (end..<max(end, count)).last(where: { words.events.contains(text.word($0)) }),
      (end..<event).contains(where: { text.word($0) == words.affair })
    else { return false }
    return (event..<count).allSatisfy { !text[$0].isMark(",") || text[$0 + 1].isNumber }
  }

  /// `17 bác sĩ của ⟨Bệnh viện Bạch Mai⟩`: whose what is counted is, told right behind it.
  func owner(behind count: Range<Int>) -> CountLink? {
    let end = count.upperBound
    guard organizations.count > 0,
      let place = (end...end + LinkScan.ownerReach).first(where: { text.word($0) == words.of }),
      text.word(end - 1) != rules.words.times,
      (end..<place).allSatisfy({
        text[$0].isWord && !rules.roles[text.word($0)].contains(.end)
          && !text.hits.hasTerm(.phraseEnd, at: $0)
      }),
      let owner = organizations.first(in: place + 1..<place + 2),
      extraction.organizations[Int(owner.index)].kind != .media,
      !text.crossesSentence(end - 1..<Int(owner.end))
    else { return nil }
    let next = Int(owner.end)
    // `12 báo cáo của Bộ Y tế, Bộ Nội vụ` are those of several.
    let isOfSeveral =
      (text[next].isMark(",") || text.word(next) == words.and)
      && organizations.first(in: next + 1..<next + 2) != nil
    return isOfSeveral ? nil : CountLink(Int(owner.index), .whoOwner)
  }

  /// How many tokens may stand between what is counted and `của`.
  private static let ownerReach = 2
}

extension SentenceCursor {
  /// The first token of the sentence before; of the one before that where only the head of a list stands between
  /// (`Kết quả:`).
  func openingStart(in text: ArticleText) -> Int {
    let isHead = text[start - 1].isMark(":") && start - previousStart <= SentenceCursor.headLength
    return isHead ? earlierStart : previousStart
  }

  /// How many tokens the head of a list has at most that names nobody.
  private static let headLength = 8
}
