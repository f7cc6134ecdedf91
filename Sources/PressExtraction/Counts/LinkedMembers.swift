import PressText

/// Bodies that are only members of what is told of, and those whom a body sends.
extension LinkScan {
  /// `Tổ công tác của ⟨Công an tỉnh⟩ đã bắt 3 đối tượng`: whether those act that a body has sent, which are the subject.
  func isSquad(of body: Range<Int>, in sentence: Int) -> Bool {
    guard words.done.contains(text.word(asideEnd(body.upperBound))) else { return false }
    let first = max(sentence, body.lowerBound - LinkScan.squadReach)
    let isInside = text.word(body.lowerBound - 1) == words.inside
    var place = body.lowerBound - 2
    while place >= first, text[place].isWord {
      let isOfMany = words.generics.contains(text.word(place - 1))
      // `Các thành viên trong ⟨Hội Nông dân xã⟩ đã …`
      if isOfMany, words.members.contains(where: { $0.starts(in: text, at: place) }) {
        return true
      }
      if !isInside, words.squads.contains(where: { $0.starts(in: text, at: place) }) {
        return isOfMany || place == sentence || text[place - 1].kind == .mark || endsDate(place)
      }
      // `Các đơn vị của ⟨Công an tỉnh⟩ đã …`
      if isOfMany, !isInside, words.unit.phrase.starts(in: text, at: place) {
        return kind(of: body) == .police
      }
      place -= 1
    }
    return false
  }

  /// What sort of body a mention is of; nil where none starts there.
  func kind(of body: Range<Int>) -> Organization.Kind? {
    organizations.first(in: body.lowerBound..<body.lowerBound + 1).map {
      extraction.organizations[Int($0.index)].kind
    }
  }

  /// How many tokens behind their body what those do is counted that it has sent.
  static let squadDeedReach = 40

  /// How many tokens before a body those may start that it has sent.
  private static let squadReach = 9

  /// `Sở Y tế được ⟨UBND tỉnh⟩ giao chỉ tiêu 5 tỷ đồng`: whether a body, or those joined to it, gives another one what is to be reached,
  /// which is that of the one to whom it is given.
  func isAssigner(_ body: Range<Int>, in sentence: Int) -> Bool {
    var (end, bodies) = (body.upperBound, 1)
    while bodies < LinkScan.mostAssigners, joins(end),
      let next = organizations.first(in: end + 1..<end + 2)
    {
      (end, bodies) = (Int(next.end), bodies + 1)
    }
    guard text.word(end) == words.assign,
      words.demands.contains(where: { $0.starts(in: text, at: end + 1) })
        || words.quotas.contains(where: { $0.starts(in: text, at: end + 1) })
    else { return false }
    var start = body.lowerBound
    while bodies < LinkScan.mostAssigners, start > sentence, joins(start - 1),
      let other = organizations.nearest(from: sentence, to: start - 1), Int(other.end) == start - 1
    {
      (start, bodies) = (Int(other.start), bodies + 1)
    }
    let title = titleStart(endingAt: start) ?? start
    let passive = title - 1
    return passive > sentence && words.given == text.word(passive)
      && organizations.nearest(from: sentence, to: passive).map { Int($0.end) == passive } ?? false
  }

  /// How many bodies give one what is to be reached, at most.
  private static let mostAssigners = 4

  /// `- Tiếp dân của lãnh đạo ⟨UBND tỉnh⟩: đã tiếp 25 lượt`: whether a member of a list names what a body does, and tells behind a
  /// colon how often it did that.
  func tellsUnderOwnHead(_ body: Range<Int>, in sentence: Int) -> Bool {
    let end = body.upperBound
    guard text[end].isMark(":"), opensMember(sentence),
      body.lowerBound - sentence < LinkScan.squadReach * 2, words.done.contains(text.word(end + 1))
    else { return false }
    let start = memberStart(sentence)
    // Not `- Vụ án Ngân hàng A: đã bắt 3 người`.
    guard text.word(start) == text.word(end + 2) else { return false }
    return (start..<max(start, body.lowerBound)).allSatisfy {
      text[$0].isWord && text.word($0) != words.accordingTo && text.word($0) != words.report
    }
  }

  /// `tổ chức lại 3 sở gồm: Tài chính, ⟨Công Thương⟩ (giảm 7 phòng)`: whether a body is only one of those of which it is told
  /// what others do.
  func isEnumerated(_ body: Range<Int>, in sentence: Int) -> Bool {
    let (start, end) = (body.lowerBound, body.upperBound)
    let isBracketed = text[end].isMark("(")
    // `gồm: Sở A mở 5 lớp, Sở B: 5 tỷ đồng` tells of each.
    guard
      isBracketed || joins(end) || text[end].isMark(";")
        || text[end].flags.contains(.startsSentence)
    else { return false }
    let first = min(start, max(sentence, start - LinkScan.enumeratedReach))
    guard let colon = (first..<start).last(where: { text[$0].isMark(":") || text[$0].isMark(";") }),
      text[colon].isMark(":"), text.word(colon - 1) == words.including
    else { return false }
    // `gồm: Sở A ⟨(5 tỷ đồng)⟩, Sở B ⟨(3 tỷ đồng)⟩`
    if isBracketed, !(colon..<start).contains(where: { joins($0) }) { return false }
    return (colon + 1..<start).allSatisfy { index in
      !text[index].isNumber && !text[index].isMark("(")
        && !words.roles[text.word(index)].contains(.aspect)
        && !text.hits.hasTerm(.phraseEnd, at: index)
    }
  }

  /// How many tokens behind the colon of a list its bodies may stand.
  private static let enumeratedReach = 40
}
