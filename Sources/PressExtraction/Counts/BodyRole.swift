import PressText

/// How a body stands to what is counted behind it.
extension LinkScan {
  enum Role {
    case subject
    case unclear
    case object
  }

  /// How a body stands to what is counted behind it; the first one of a list is asked for itself.
  ///
  /// Without a count it is asked whether the body acts in the sentence at all.
  func role(
    of tokens: Range<Int>, in sentence: Int, before count: Int? = nil, isFirst: Bool = false
  ) -> Role {
    let start = tokens.lowerBound
    if isReporter(until: tokens.upperBound) || isBystander(tokens.upperBound) { return .object }
    if isAssigner(tokens, in: sentence) || isOfSpeaker(tokens, in: sentence) { return .object }
    if start == sentence { return .subject }
    if tellsUnderOwnHead(tokens, in: sentence) { return .subject }
    if hasTitle(endingAt: start) {
      return tellsOwnDeed(until: tokens.upperBound) || decides(tokens, before: count)
        ? .subject : .object
    }
    if isCompanion(start, in: sentence) { return .object }
    if !isFirst, let first = listStart(before: start, in: sentence) {
      return role(of: tokens, behind: first, in: sentence, before: count)
    }
    if hasFigure(tokens, in: sentence, before: count) || isRaised(tokens, in: sentence)
      || isExample(tokens, in: sentence, before: count)
    {
      return .subject
    }
    if decidesBy(tokens) { return .subject }
    let before = text[start - 1]
    guard before.isWord else {
      // `cấp ủy kiểm tra 7 chi bộ (⟨Ban Thường vụ Huyện ủy⟩ kiểm tra 2 chi bộ)`
      if before.isMark("("), isActor(until: tokens.upperBound) { return .subject }
      if isEnumerated(tokens, in: sentence) { return .object }
      return before.isMark("/") || before.isMark("(") || isOwner(start) ? .object : .subject
    }
    if let leader = leader(of: start, in: sentence),
      role(of: leader, in: sentence, before: count) != .object
    {
      return .object
    }
    // `các đơn vị thuộc các ⟨Bộ Y tế⟩, Bộ Nội vụ đã kiểm tra …`
    if words.generics.contains(before.word), before.word != words.whole, start - 2 > sentence,
      words.owning.contains(text.word(start - 2))
    {
      return .object
    }
    // `các cấp trong toàn ⟨Đảng bộ tỉnh⟩ đã kiểm tra …`
    if before.word == words.whole, start - 2 > sentence, text.word(start - 2) == words.inside {
      return .object
    }
    if before.word == words.accordingTo, start - 1 == sentence,
      text[tokens.upperBound].isMark(","),
      words.roles[text.word(tokens.upperBound + 1)].contains(.deed)
    {
      return .subject
    }
    // `báo cáo trình Đại hội ⟨Đảng bộ xã⟩ lần thứ XIX`
    if words.gatherings.contains(where: { $0.ends(in: text, before: start) }) {
      return words.roles[text.word(tokens.upperBound)].contains(.aspect) ? .unclear : .object
    }
    if words.owning.contains(before.word) || before.word == words.inside,
      isSquad(of: tokens, in: sentence),
      count.map({ $0 - tokens.upperBound < LinkScan.squadDeedReach }) ?? true
    {
      return .unclear
    }
    return role(of: tokens, behind: words.roles[before.word], in: sentence)
  }

  /// The role of a body in the list that opens with the one at `first`.
  private func role(
    of tokens: Range<Int>, behind first: Range<Int>, in sentence: Int, before count: Int?
  ) -> Role {
    let isOfMany = words.generics.contains(text.word(first.lowerBound - 1))
    let lead = text.word(first.lowerBound - (isOfMany ? 2 : 1))
    // `giữa Bộ Y tế và ⟨Bộ Công an⟩`
    if lead == words.between { return .object }
    // `Theo Bộ Tư pháp, ⟨Chính phủ⟩ đã ban hành 3 nghị định`
    if lead == words.accordingTo, first.lowerBound == sentence + 1,
      first.upperBound == tokens.lowerBound - 1, text[first.upperBound].isMark(","),
      words.roles[text.word(tokens.upperBound)].contains(.aspect)
    {
      return .subject
    }
    // `Theo (căn cứ) quyết định của UBND tỉnh, ⟨Sở Y tế⟩ có 11 phòng`: the comma ends what it is according to.
    if lead == words.of,
      text.word(sentence) == words.accordingTo || anaphors.basis.starts(in: text, at: sentence),
      text[tokens.lowerBound - 1].isMark(","), isActor(until: tokens.upperBound)
    {
      return .subject
    }
    let whole = role(of: first, in: sentence, before: count, isFirst: true)
    // `Đoàn gồm Sở A, Sở B ⟨và Sở C⟩ đã kiểm tra …`, but `12 báo cáo của UBND tỉnh, ⟨Tòa án⟩ và …`
    let isGoverned = words.roles[lead].isAny(of: .objectOrRecipient)
    return whole == .object && !isGoverned && isActor(until: tokens.upperBound) ? .unclear : whole
  }

  /// The role of a body by the word before it.
  private func role(of tokens: Range<Int>, behind role: LinkRole, in sentence: Int) -> Role {
    let start = tokens.lowerBound
    // `5 năm qua ⟨Huyện ủy⟩ ban hành …`
    if endsDate(start), isActor(until: tokens.upperBound) { return .subject }
    if isOrdered(tokens), acts(until: tokens.upperBound) { return .subject }
    if isCrewed(tokens) { return .subject }
    if role.isAny(of: .objectOrRecipient) || isSubmitted(to: start) { return .object }
    if words.payings.contains(where: { $0.ends(in: text, before: start) }) { return .object }
    if role.contains(.place) {
      if takesPlace(after: tokens.upperBound) || isVenue(start) { return .object }
      // `25% tại Công ty A, ⟨49%⟩ tại Công ty B`: the mark of a share opens no clause.
      let before = text[start - 2]
      return start - 1 == sentence || before.kind == .mark && !before.isMark("%")
        || isHeadedByDate(start - 1, in: sentence) && isActor(until: tokens.upperBound)
        ? .subject : .object
    }
    if role.contains(.subject) || endsDate(start) { return .subject }
    if holds(tokens.upperBound), endsWithOwned(start) { return .object }
    return isActor(until: termEnd(tokens.upperBound)) ? .unclear : .object
  }

  /// `cổ đông ⟨Công ty A⟩ sở hữu 5%`, `học sinh ⟨Trường B⟩ thiếu 5 em`, but not `công ty mẹ ⟨Vinatex⟩ lãi 5 tỷ đồng`: whether a
  /// body's people or shares end before its name.
  private func endsWithOwned(_ start: Int) -> Bool {
    let head = (max(0, start - 3)..<start).lazy.compactMap {
      self.text.hits.longest(.countable, at: $0)
    }.first
    guard let head, head.tokens.upperBound == start else { return false }
    return CountLexicon.nounClass(head) == .person
      || words.shares.contains { $0.ends(in: text, before: start) }
  }

  /// Whether it is told at a token what a body owns, lacks or earns.
  private func holds(_ end: Int) -> Bool {
    words.deeds.holdingStarts[text.word(end)]
      && words.deeds.holding.contains { $0.starts(in: text, at: end) }
  }

  /// `Tàu CSB 8001 thuộc ⟨Vùng Cảnh sát biển 4⟩ đã …`: whether the police or soldiers act whose ship is the subject.
  private func isCrewed(_ body: Range<Int>) -> Bool {
    let start = body.lowerBound
    guard text.word(start - 1) == words.belonging, isActor(until: body.upperBound) else {
      return false
    }
    let kind = kind(of: body)
    guard kind == .police || kind == .military else { return false }
    var place = start - 2
    while place > start - LinkScan.shipReach, text.word(place) != words.ship,
      text[place].isNumber || text[place].flags.contains(.capitalized)
    {
      place -= 1
    }
    return place < start - 2 && text.word(place) == words.ship
      && (text[place].flags.contains(.startsSentence) || text[place - 1].kind == .mark)
  }

  /// How many tokens before a body its ship may stand.
  private static let shipReach = 7

  /// `bầu Ban Chấp hành ⟨nhiệm kỳ 2020-2025⟩ gồm 27 đồng chí`: the token behind the term of a body that ends at one.
  private func termEnd(_ end: Int) -> Int {
    guard text.word(end) == words.term, let term = dates.first(in: end..<end + 1) else {
      return end
    }
    return Int(term.end)
  }

  /// `bầu Ban Chấp hành ⟨khóa XXIV, nhiệm kỳ 2020-2025⟩ gồm 27 đồng chí`: likewise, with its number.
  private func sessionEnd(_ end: Int) -> Int {
    guard words.sessions.contains(text.word(end)), text[end + 1].isNumber || text.isRoman(end + 1)
    else { return termEnd(end) }
    return termEnd(text[end + 2].isMark(",") ? end + 3 : end + 2)
  }

  /// `cơ cấu tổ chức ⟨Chính phủ⟩ gồm 20 bộ và 6 cơ quan`: whether people or bodies are counted of which a body consists.
  func consists(_ body: Range<Int>, of count: Range<Int>) -> Bool {
    let next = text.word(body.upperBound)
    guard next == words.including || next == words.term || words.sessions.contains(next) else {
      return false
    }
    let verb = sessionEnd(body.upperBound)
    let start = count.lowerBound
    guard text.word(verb) == words.including, verb < start, start - verb < 10,
      verb == start - 1 || joins(start - 1),
      !words.destinations.contains(text.word(body.lowerBound - 1)), !isPartial(body.lowerBound),
      (verb + 1..<start).allSatisfy({ index in
        text[index].isNumber || text[index].isMark(",")
          || text[index].isWord
            && !text[index].flags.contains(.startsSentence)
            && !words.roles[text.word(index)].isAny(of: .particleOrAspect)
      })
    else { return false }
    // `văn bản` is no `bản`.
    guard let noun = count.lazy.compactMap({ self.text.hits.longest(.countable, at: $0) }).first
    else { return false }
    let sort = CountLexicon.nounClass(noun)
    return sort == .person || sort == .body
  }

  /// `Đoàn công tác của ⟨Bộ Y tế⟩ gồm 12 người`: whether only some of a body that starts at a token are told of.
  private func isPartial(_ start: Int) -> Bool {
    hasTitle(endingAt: start) || words.roles[text.word(start - 1)].contains(.object)
  }

  /// `⟨Sở Y tế⟩ cùng Sở Nội vụ đã tuyển 250 viên chức`: who acts with the body that starts at a token.
  private func leader(of start: Int, in sentence: Int) -> Range<Int>? {
    let with = text.word(start - 1) == words.with ? start - 2 : start - 1
    guard text.word(with) == words.together,
      let other = organizations.nearest(from: max(sentence, with - 40), to: with),
      Int(other.end) == with
    else { return nil }
    return Int(other.start)..<with
  }

  /// `Trại tạm giam số 2 - ⟨Công an tỉnh⟩`: whether a body stands behind a dash only to say whose another one is.
  private func isOwner(_ start: Int) -> Bool {
    text[start - 1].isMark("-")
      && organizations.nearest(from: start - 40, to: start - 1).map { Int($0.end) } == start - 1
  }

  /// The first body of a list that goes on with the one at `start`, of long lists one of the last; nil where none does.
  private func listStart(before start: Int, in sentence: Int) -> Range<Int>? {
    var found: Range<Int>?
    var (start, bodies) = (start, 0)
    while bodies < LinkTargets.reach,
      joins(start - 1),
      let other = organizations.nearest(from: max(sentence, start - 40), to: start - 1),
      Int(other.end) == start - 1
    {
      start = Int(other.start)
      found = start..<Int(other.end)
      bodies += 1
    }
    return found
  }

  /// `Bộ Tài chính yêu cầu ⟨UBND tỉnh⟩ nộp 61 tỷ đồng`: whether a verb of ordering or asking stands before a body, but
  /// not `bàn giao cho ⟨Công ty A⟩ 5 thửa đất`, though `chuyển giao cho ⟨Sở Y tế⟩ hoàn thành 5 dự án`.
  private func isOrdered(_ body: Range<Int>) -> Bool {
    let start = body.lowerBound
    return words.orders.contains {
      $0.ends(in: text, before: start)
        && (!words.handing.contains(text.word(start - $0.count - 1))
          || text.hits.hasTerm(.phraseEnd, at: body.upperBound))
    }
  }

  /// `hồ sơ trình ⟨Quốc hội⟩ gồm 5 văn bản`, but `trong chương trình ⟨Sở Y tế⟩ …`.
  private func isSubmitted(to start: Int) -> Bool {
    guard text.word(start - 1) == words.submit, !words.courses.contains(text.word(start - 2)),
      let body = organizations.first(in: start..<start + 1)
    else { return false }
    // `trình ⟨Quốc hội⟩ thông qua 10 dự án` is what the one decides to whom it is submitted.
    return !text.hits.hasTerm(.issuingVerb, at: Int(body.end)) && !isConsidering(at: Int(body.end))
  }

  /// Whether a comma or `và` stands at a token.
  func joins(_ index: Int) -> Bool {
    text[index].isMark(",") || text.word(index) == words.and
  }

  /// `xem xét 10 dự án`, `xem xét, kỷ luật 10 đảng viên`, but not `xem xét gồm 5 văn bản`.
  private func isConsidering(at place: Int) -> Bool {
    guard let end = words.considering.end(in: text, at: place) else { return false }
    let verb = joins(end) ? end + 1 : end
    return text[end].isNumber || text.hits.hasTerm(.issuingVerb, at: verb)
      || words.concluding.starts(in: text, at: verb)
      || words.deeds.isTold(at: verb, in: text)
  }

  /// `Tại ⟨Nhà hát Thành phố⟩, hơn 500 đại biểu`: whether what starts there is where people meet.
  private func isVenue(_ start: Int) -> Bool {
    words.venues.contains { $0.starts(in: text, at: start) }
  }

  /// `Tại ⟨Trường X⟩, chương trình đã diễn ra với 500 sinh viên`: a body as the place of an event.
  private func takesPlace(after end: Int) -> Bool {
    guard text[end].isMark(",") else { return false }
    for index in end + 1..<end + 14 where !text[index].isMark(",") {
      if text[index].flags.contains(.startsSentence) || text[index].isNumber { return false }
      if text.word(index) == words.take, text.word(index + 1) == words.place { return true }
    }
    return false
  }

  /// Whether a verb or a particle of one stands behind a body (`lãnh đạo ⟨Sở Y tế⟩ đã …`).
  func isActor(until end: Int) -> Bool {
    let role = words.roles[text.word(end)]
    if text.word(end) == words.and { return false }
    if role.contains(.aspect) || role.contains(.particle) || role.contains(.deed) { return true }
    return rules.roles[text.word(end)].contains(.end) && !role.contains(.object)
      && !role.contains(.place) && !role.contains(.dateLink)
      || text.hits.hasTerm(.phraseEnd, at: end)
      || holds(end)
  }

  /// `Sở Y tế ⟨tổ chức⟩ 5 lớp`, `Huyện ủy ⟨họp⟩`: likewise, or one that is a noun too.
  func acts(until end: Int) -> Bool {
    isActor(until: end) || text.word(end) == words.meeting
      || words.hostings.contains { $0.starts(in: text, at: end) }
  }

  func hasTitle(endingAt end: Int) -> Bool { titleStart(endingAt: end) != nil }

  /// Where the title starts that ends before a token.
  func titleStart(endingAt end: Int) -> Int? {
    for start in max(0, end - 4)..<end where text.hits.hasTerm(.title, at: start) {
      for place in text.hits.places(at: start) {
        let hit = text.hits[place, at: start]
        if hit.kind == .title, Int(hit.end) == end { return start }
      }
    }
    return nil
  }

  func endsDate(_ index: Int) -> Bool {
    dates.nearest(from: index - 8, to: index).map { Int($0.end) == index } ?? false
  }
}
