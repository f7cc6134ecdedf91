import PressText

/// What is told of a body in figures, and what its head decides in its name.
extension LinkScan {
  /// `Doanh thu năm 2016 của ⟨Vinamilk⟩ đạt 46.000 tỷ đồng`: whether a body is the one whose figure is told behind it.
  func hasFigure(_ body: Range<Int>, in sentence: Int) -> Bool {
    let of = body.lowerBound - 1
    guard text.word(of) == words.of, tellsFigure(at: asideEnd(body.upperBound)) else {
      return false
    }
    var place = of - 2
    while place >= max(sentence, of - LinkScan.figureReach) {
      defer { place -= 1 }
      guard text[place].isWord || text[place].isNumber || text[place].isMark("/") else {
        return false
      }
      if let end = figureEnd(place), end <= of { return isPlain(end..<of) }
    }
    return false
  }

  /// `Lợi nhuận sau thuế đạt ⟨20 tỷ đồng⟩`, `Doanh thu của công ty đạt …`: whether a sentence tells a figure of a body that it
  /// does not name.
  func opensWithFigure(_ sentence: Int, before count: Int) -> Bool {
    guard var place = figureEnd(sentence) else { return false }
    let last = min(place + LinkScan.figureReach, count)
    while place < last, text[place].isWord, !text[place].flags.contains(.startsSentence) {
      if tellsFigure(at: place) { return count - place <= LinkScan.amountReach }
      if text.word(place) == words.of {
        guard let end = businessEnd(place + 1), tellsFigure(at: end) else { return false }
        return count - end <= LinkScan.amountReach
      }
      guard !text[place].flags.contains(.capitalized) else { return false }
      place += 1
    }
    return false
  }

  /// The token behind the bare head of a company or a bank, `này` with it.
  private func businessEnd(_ place: Int) -> Int? {
    for head in words.heads where head.kind == .company || head.kind == .bank {
      guard let end = head.phrase.end(in: text, at: place) else { continue }
      return text.word(end) == words.this ? end + 1 : end
    }
    return nil
  }

  /// How many tokens may stand between the verb of a figure and how much it is.
  private static let amountReach = 5

  /// The token behind the longest figure's noun that starts at a token.
  private func figureEnd(_ place: Int) -> Int? {
    guard words.figures.starts[text.word(place)] else { return nil }
    return words.figures.nouns.compactMap { $0.end(in: text, at: place) }.max()
  }

  /// Whether only a few words stand in a range, no verb and no other owner.
  private func isPlain(_ range: Range<Int>) -> Bool {
    let others = range.count { !dates.covers($0) }
    return others <= LinkScan.ownerDistance
      && range.allSatisfy {
        text.word($0) != words.of && !words.roles[text.word($0)].contains(.aspect)
          && !words.figures.verbs[text.word($0)]
      }
  }

  /// How many tokens other than a date may stand between a figure's noun and `của`.
  private static let ownerDistance = 5

  /// `⟨đạt⟩ 5 tỷ đồng`, `năm 2016 ⟨tăng⟩ 20%`: whether how much a figure is stands behind a token, over a date.
  private func tellsFigure(at place: Int) -> Bool {
    var place = place
    if let date = dates.first(in: place..<place + 2) {
      place = Int(date.end)
      if text[place].isMark(",") { place += 1 }
    }
    while words.roles[text.word(place)].isAny(of: .particleOrAspect),
      !words.figures.verbs[text.word(place)]
    {
      place += 1
    }
    return words.figures.verbs[text.word(place)]
  }

  /// How many tokens may stand between a figure's noun and whose it is, or how much.
  private static let figureReach = 10

  /// `Chủ tịch ⟨UBND tỉnh⟩ Trần Văn An đã ký 12 quyết định`: whether who heads an authority decides what only that can.
  func decides(_ body: Range<Int>) -> Bool {
    guard let target = organizations.first(in: body.lowerBound..<body.lowerBound + 1),
      isAuthority(Int(target.index)), let title = titleStart(endingAt: body.lowerBound),
      !words.figures.formers[text.word(title - 1)], text.word(title - 1) != words.submit
    else { return false }
    var place = asideEnd(body.upperBound)
    let name = place
    while place < name + 5, text[place].isWord, text[place].flags.contains(.capitalized),
      !text[place].flags.contains(.startsSentence)
    {
      place += 1
    }
    while place < name + LinkScan.nameLength,
      words.roles[text.word(place)].isAny(of: .particleOrAspect)
    {
      place += 1
    }
    return words.figures.decisions.contains { $0.starts(in: text, at: place) }
      || words.figures.numbered.contains { verb in
        verb.end(in: text, at: place).map { text[$0].isNumber } ?? false
      }
  }

  /// How many tokens a name and the particles of a verb behind it may have.
  private static let nameLength = 8

  /// Whether a body is of the state, of a party or a mass organisation.
  private func isAuthority(_ body: Int) -> Bool {
    switch extraction.organizations[body].kind {
    case .state, .legislature, .party, .front, .police, .military, .court, .procuracy: true
    default: false
    }
  }

  /// `một số nơi làm tốt như ⟨Sở Y tế⟩ giảm 2 phòng`: whether a body is one of several that are told of, and acts.
  func isExample(_ body: Range<Int>, in sentence: Int) -> Bool {
    let such = body.lowerBound - 1
    return text.word(such) == words.figures.such && such > sentence && text[such - 1].isWord
      && !words.figures.likes[text.word(such - 1)]
      && isActor(until: asideEnd(body.upperBound))
      && !words.roles[text.word(asideEnd(body.upperBound))].contains(.subject)
  }
}
