import PressText

/// Bodies that are only members of what is told of, and those whom a body sends.
extension LinkScan {
  /// `Tổ công tác của ⟨Công an tỉnh⟩ đã bắt 3 đối tượng`: whether those act that a body has sent, which are the subject.
  func isSquad(of body: Range<Int>, in sentence: Int) -> Bool {
    guard words.done.contains(text.word(asideEnd(body.upperBound))) else { return false }
    let first = max(sentence, body.lowerBound - LinkScan.squadReach)
    var place = body.lowerBound - 2
    while place >= first, text[place].isWord {
      let isOfMany = words.generics.contains(text.word(place - 1))
      if words.squads.contains(where: { $0.starts(in: text, at: place) }) {
        return isOfMany || place == sentence || text[place - 1].kind == .mark || endsDate(place)
      }
      // `Các đơn vị của ⟨Công an tỉnh⟩ đã …`
      if isOfMany, words.unit.phrase.starts(in: text, at: place) {
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
