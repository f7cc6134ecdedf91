import PressText

/// What a sentence goes on from: the act that the one before tells, the story of the paragraph before.
extension TimeAnchor {
  /// How many tokens before `cùng ngày` an act may stand from whose day of issue it counts.
  private static let actReach = 60

  /// Remembers the day of issue of a document that the sentence issues (`Tỉnh ủy ban hành Quyết định số 305-QĐ/TU,
  /// ⟨ngày 01/10/2021⟩`), no day of one that is only named.
  mutating func noteIssue(_ day: CivilDate, at start: Int) {
    let first = text.sentenceStart(of: start, within: 24)
    let isAct = (first..<start).contains { index in
      guard let verb = text.hits.longest(.issuingVerb, at: index) else { return false }
      return text.hits.hasTerm(.documentType, at: verb.tokens.upperBound)
    }
    if isAct { lastIssued = (day, start) }
  }

  /// The day of issue that the sentence before, or the same one, tells of an act, where that names no day of its own
  /// (`… ban hành Quyết định số 305-QĐ/TU, ngày 01/10/2021. ⟨Cùng ngày⟩, …`).
  func issueDay(before start: Int) -> CivilDate? {
    guard let lastIssued, start - lastIssued.token < TimeAnchor.actReach,
      isSameParagraph(lastIssued.token, start)
    else { return nil }
    let own = text.sentenceStart(of: start, within: TimeAnchor.actReach)
    let before = text.sentenceStart(of: max(0, own - 1), within: TimeAnchor.actReach)
    guard lastIssued.token >= before, lastNamed?.token ?? -1 < before else { return nil }
    return lastIssued.date
  }

  /// Whether a day stands with the words that go on with the paragraph before, in which a token stands
  /// (`Tiếp đó, ⟨ngày 16/7⟩`, `Sau đó, …`, `Đến ⟨ngày 16/7⟩`).
  func goesOn(from token: Int, at start: Int) -> Bool {
    guard token < start, start - token <= 400 else { return false }
    let first = text.sentenceStart(of: start, within: 5)
    guard text[first].flags.contains(.startsParagraph),
      !(token + 1..<first).contains(where: { text[$0].flags.contains(.startsParagraph) })
    else { return false }
    let words = (first..<first + 2).map { rules.words[text.word($0)].keyword }
    switch words[0] {
    case .turn: return words[1] == .that || words[1] == .following
    case .side: return words[1] == .that
    case .to: return first + 1 == start
    default: return false
    }
  }
}
