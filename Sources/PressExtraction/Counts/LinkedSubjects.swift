import PressText

/// Who acts in a sentence that names nobody, because the one before did.
extension LinkScan {
  /// What the count before a count is tied to, and where it starts.
  struct LinkedBefore {
    let who: CountLink?
    let when: CountLink?
    let start: Int
  }

  /// The body that acts on a count of a sentence that goes on, tells a deed without a subject, or is a member of a list.
  func carried(
    to count: Range<Int>, in sentence: SentenceCursor, after previous: LinkedBefore?
  ) -> Int? {
    guard sentence.start > 0 else { return nil }
    let start = count.lowerBound
    if let worker = worker(in: sentence, before: start) { return worker }
    if let previous, previous.start >= sentence.start {
      guard let who = previous.who, isCarried(who) else { return nil }
      // `Trao 20 suất quà, ⟨30 phần thưởng⟩`: as long as what it was carried to goes on.
      if who.rule == .whoContinued, reaches(previous.start, start),
        !tellsOfPerson(previous.start..<start)
      {
        return who.index
      }
    }
    let first = openingStart(sentence)
    let before = previous.flatMap { $0.start >= first ? $0 : nil }
    if let before {
      guard let who = before.who, isCarried(who) else { return nil }
    } else if organizations.nearest(from: first, to: sentence.start) == nil {
      return nil
    }
    let member = memberStart(sentence.start)
    let opening = deedStart(member)
    guard opening <= start else { return nil }
    let isDeed =
      words.deeds.leads[text.word(opening)]
      && (opensWithDeed(opening) || opensWithCounted(opening, count))
      || endsDateBehind(opening) && opensWithDeed(opening)
    let isBare = isDeed && !isActedOn(behind: count.upperBound)
    let isFound = !isDeed && opensWithFinding(opening, before: start)
    let isFigure = !isDeed && opensWithFigure(opening, before: start)
    guard
      isBare || isFound || isFigure && goesOnOverLine(opening)
        || continues(opening) && !opensWithOther(count, in: opening) && goesOnOverLine(opening)
          && !opensOtherPart(opening, before: start),
      reaches(opening, start), !tellsOfPerson(opening..<start)
    else { return nil }
    let isResult = words.deeds.outcomes.contains { $0.starts(in: text, at: opening) }
    let body =
      before != nil
      ? before?.who?.index
      : isDeed || isResult || isFound || isFigure
        ? subject(of: first..<sentence.start) : nil
    // `Công an tỉnh đã bắt Tám. ⟨Lập⟩ 12 công ty ma, …` tells what others did, but for lists.
    guard let body, !isFigure || isBusiness(body), !isFound || isAuthority(body),
      !isBare || !tellsInquiry(opening) || isInquirer(body, at: opening),
      !isBare || member > sentence.start || !isOfOffenders(body)
        || opensWithInquiry(opening, before: start)
    else { return nil }
    return body
  }

  /// `Đảng bộ xã đạt nhiều kết quả. Trong đó, thu nhập tăng; ⟨kết nạp⟩ 56 đảng viên`: the authority of the sentence before, whose
  /// deed a clause of a sentence that goes on tells.
  private func worker(in sentence: SentenceCursor, before count: Int) -> Int? {
    guard count - sentence.start < LinkScan.clauseReach, continues(sentence.start),
      goesOnOverLine(sentence.start)
    else { return nil }
    let first = max(sentence.start, count - LinkScan.workReach)
    guard let mark = (first..<count).last(where: { text[$0].isMark(";") }) else { return nil }
    let place = words.roles[text.word(mark + 1)].contains(.aspect) ? mark + 2 : mark + 1
    guard place < count, words.deeds.opens(at: place, in: text),
      organizations.places(from: sentence.start, to: mark).isEmpty,
      !tellsOfPerson(sentence.start..<count),
      let body = subject(of: openingStart(sentence)..<sentence.start), isAuthority(body)
    else { return nil }
    return body
  }

  /// How many tokens before a count the clause of a deed may start.
  private static let workReach = 24

  /// Whether the deeds that are told of a body's work may be those of others: police, courts, procuracies.
  private func isOfOffenders(_ body: Int) -> Bool {
    switch extraction.organizations[body].kind {
    case .police, .court, .procuracy: true
    default: false
    }
  }

  /// Whether a sentence without a subject tells that something is inquired into.
  private func tellsInquiry(_ opening: Int) -> Bool {
    words.deeds.inquiring.starts(in: text, at: deedPlace(opening))
  }

  /// `⟨Đang⟩ điều tra 4 vụ`, but not `Điều tra cho thấy`: whether the police do what a verb with its particle tells.
  private func isInquirer(_ body: Int, at opening: Int) -> Bool {
    extraction.organizations[body].kind == .police
      && words.roles[text.word(deedPlace(opening) - 1)].contains(.aspect)
  }

  /// Whether the figures that a report goes on with are those of a body: companies, banks.
  func isBusiness(_ body: Int) -> Bool {
    switch extraction.organizations[body].kind {
    case .company, .bank: true
    default: false
    }
  }

  /// Whether who acts on one count may act on the next one too: not whose it only is, no
  /// agent of a passive.
  private func isCarried(_ link: CountLink) -> Bool {
    link.rule != .whoOwner && link.rule != .whoBracket && link.rule != .whoLender
      && link.rule != .whoAgent
  }

  /// `⟨Năm 2016⟩, thụ lý 359 vụ`: whether a date starts at a token.
  private func endsDateBehind(_ place: Int) -> Bool { dates.first(in: place..<place + 2) != nil }

  /// The token behind the mark of a member of a list; that one where none stands there.
  func memberStart(_ start: Int) -> Int {
    guard opensMember(start) else { return start }
    return text[start].isMark("-") || text[start].isMark("+") ? start + 1 : start + 2
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
      // `⟨Công an tỉnh⟩: - Bắt giữ 12 đối tượng`
      let isHead =
        tokens.lowerBound == sentence.lowerBound && tokens.upperBound == sentence.upperBound - 1
      guard isHead || acts(until: asideEnd(tokens.upperBound)),
        extraction.organizations[Int(target.index)].kind != .media,
        role(of: tokens, in: sentence.lowerBound) == .subject,
        !opensClause(before: tokens.lowerBound, in: sentence.lowerBound)
      else { continue }
      if let found, found != Int(target.index) { return nil }
      found = Int(target.index)
    }
    return found
  }

  /// `Công ty A ⟨(12 tỷ đồng)⟩`: whether a body right before the bracket that begins with a count has it.
  func isHolder(_ body: LinkTarget, of count: Range<Int>) -> Bool {
    let (start, end) = (Int(body.start), Int(body.end))
    // `An của Hoa Sen ⟨(10 bàn)⟩`, `Giám đốc Sở Y tế ⟨(15%)⟩` tell of who is theirs, `chi cho Sở Y tế ⟨(5 tỷ đồng)⟩` of what
    // others do.
    if assigns(body, count) { return true }
    // `tại Sở Y tế ⟨(có 8 phòng)⟩`
    if end == count.lowerBound - 2, text[end].isMark("("),
      text.word(end + 1) == words.figures.having
    {
      return !hasTitle(endingAt: start)
    }
    return end == count.lowerBound - 1 && text[end].isMark("(")
      && (!words.roles[text.word(start - 1)].isAny(of: .objectOrRecipient)
        // `những hãng như Công ty A ⟨(12 tỷ đồng)⟩`
        || text.word(start - 1) == words.figures.such)
      && !hasTitle(endingAt: start)
  }

  /// `vượt chỉ tiêu giao của ⟨UBND tỉnh⟩ (70.544 người)`, `chỉ tiêu ⟨UBND tỉnh⟩ giao (92%)`: whether the bracket tells
  /// what a body wants others to reach.
  private func assigns(_ body: LinkTarget, _ count: Range<Int>) -> Bool {
    let (start, open) = (Int(body.start), count.lowerBound - 1)
    guard text[open].isMark("(") else { return false }
    if Int(body.end) == open - 1 {
      return text.word(open - 1) == words.assign
        && words.demands.contains { $0.ends(in: text, before: start) }
    }
    guard Int(body.end) == open, text.word(start - 1) == words.of else { return false }
    var place = start - 2
    while place >= max(0, start - LinkScan.goalDistance) {
      if words.demands.contains(where: { $0.starts(in: text, at: place) }) { return true }
      guard !text[place].isMark(",") || text[place + 1].isNumber, !text[place].isMark(";"),
        !text[place].flags.contains(.startsSentence)
      else { return false }
      place -= 1
    }
    return false
  }

  /// How many tokens before a body what it wants others to reach may stand.
  private static let goalDistance = 16

  /// `bà Ba vay ⟨Agribank⟩ 50 triệu đồng`: whether others borrow of a body.
  func isLender(_ start: Int) -> Bool { text.word(start - 1) == words.borrow }

  /// Whether a bank lends the money that is counted right behind it, and no other body of the sentence borrows it.
  func lends(_ body: LinkTarget, _ count: Range<Int>, in sentence: Int) -> Bool {
    Int(body.end) == count.lowerBound && isLender(Int(body.start))
      && extraction.organizations[Int(body.index)].kind == .bank
      && organizations.nearest(from: sentence, to: Int(body.start)) == nil
  }

  /// `gây thiệt hại cho ⟨Công ty A⟩ hơn 5 tỷ đồng`, `gây thất thoát số tiền 5 tỷ đồng của ⟨Công ty A⟩`: the body that lost a sum.
  func harmed(of count: Range<Int>) -> Int? {
    let (start, end) = (count.lowerBound, count.upperBound)
    if let body = organizations.nearest(from: start - LinkScan.harmReach, to: start),
      text.word(Int(body.start) - 1) == words.give, isHarm(endingAt: Int(body.start) - 1),
      (Int(body.end)..<start).allSatisfy({ text[$0].isWord && !isActor(until: $0) })
    {
      return Int(body.index)
    }
    guard text.word(end) == words.of,
      (start - 2...start).contains(where: { isHarm(endingAt: $0) }),
      let body = organizations.first(in: end + 1..<end + 2),
      !text.crossesSentence(end - 1..<Int(body.end))
    else { return nil }
    return Int(body.index)
  }

  private func isHarm(endingAt end: Int) -> Bool {
    words.harms.contains { $0.ends(in: text, before: end) }
  }

  /// How many tokens before a sum the body may start that lost it.
  private static let harmReach = 12

  /// `Công ty A (12 tỷ đồng), Hoa Sen ⟨(9 tỷ đồng)⟩`: whether a body has a bracket of its own, and the count stands in
  /// another.
  func hasOwnBracket(_ end: Int, before count: Int) -> Bool {
    text[count - 1].isMark("(") && text[end].isMark("(") && text[end + 1].isNumber
      && end < count - 1
  }

  /// `Công ty A (trước đây là ⟨Công ty B⟩) đề xuất …`: whether a body only ends a bracket of words
  /// behind another one, which closes before a count.
  func isRenamed(_ body: Range<Int>, before count: Int) -> Bool {
    guard text[body.upperBound].isMark(")"), body.upperBound < count else { return false }
    let first = max(0, body.lowerBound - LinkScan.bracketReach)
    guard let mark = (first..<body.lowerBound).last(where: { !text[$0].isWord }) else {
      return false
    }
    return text[mark].isMark("(") && mark < body.lowerBound - 1
      && organizations.nearest(from: 0, to: mark).map { Int($0.end) == mark } ?? false
  }

  /// How many tokens before a body the bracket may open that it ends.
  private static let bracketReach = 6

  /// `20 ⟨bệnh viện quận⟩`: whether what starts at a token is counted itself.
  func isCountedBody(_ start: Int) -> Bool {
    text[start - 1].isNumber && !text[start].flags.contains(.capitalized) && !endsDate(start)
  }

  /// `điều tra vụ tai nạn ⟨khiến 3 người chết⟩`: whether what is counted is what came of a case that a body before it only
  /// deals with.
  func isOutcome(behind end: Int, before count: Int) -> Bool {
    guard
      let event = (end..<max(end, count)).last(where: {
        words.events.contains(text.word($0)) && !words.inquiries[text.word($0 + 1)]
      }), let affair = (end..<event).last(where: { text.word($0) == words.affair }),
      words.causatives.contains(text.word(event))
        || !(affair..<event).contains(where: { text[$0].isMark(",") })
    else { return false }
    return (event..<count).allSatisfy { !text[$0].isMark(",") || text[$0 + 1].isNumber }
  }

  /// The first token of the sentence before; of the one before that where between them stands only the head of a list
  /// without a body, a date or a name (`Kết quả:`, but not `Kế hoạch năm 2017:`, `Huyện Đô Lương:`).
  func openingStart(_ sentence: SentenceCursor) -> Int {
    let head = sentence.previousStart..<sentence.start
    guard text[sentence.start - 1].isMark(":"), head.count <= LinkScan.headLength,
      organizations.places(from: head.lowerBound, to: head.upperBound).isEmpty,
      dates.places(from: head.lowerBound, to: head.upperBound).isEmpty,
      head.dropFirst().allSatisfy({ !text[$0].flags.contains(.capitalized) })
    else { return head.lowerBound }
    return sentence.earlierStart
  }

  /// How many tokens the head of a list has at most that is passed over, its colon too.
  private static let headLength = 8
}
