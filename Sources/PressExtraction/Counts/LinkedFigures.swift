import PressText

/// What is told of a body in figures, and what its head decides in its name.
extension LinkScan {
  /// `Doanh thu năm 2016 của ⟨Vinamilk⟩ đạt 46.000 tỷ đồng`: whether a body is the one whose figure is told behind it.
  func hasFigure(_ body: Range<Int>, in sentence: Int, before count: Int?) -> Bool {
    let of = body.lowerBound - 1
    let isAtPlace = text.word(of) == words.at
    guard text.word(of) == words.of || isAtPlace, let noun = figureOwned(by: of, in: sentence),
      // `thấp hơn giá vàng tại ⟨Công ty A⟩ 2 triệu đồng`
      !words.measures.contains(text.word(noun - 1)), text.word(noun - 1) != words.with,
      let verb = amountPlace(behind: asideEnd(body.upperBound), before: count),
      // Not `ông An trả chi phí của ⟨Công ty A⟩ 5 tỷ đồng`.
      verb >= asideEnd(body.upperBound) || opensFigure(noun, in: sentence)
    else { return false }
    let isOffered = words.figures.offers.contains { $0.starts(in: text, at: noun) }
    // `khả năng ⟨tăng⟩ lãi suất của ⟨Ngân hàng A⟩ là 74%`
    guard isOffered ? !rules.roles[text.word(noun - 1)].isAny(of: .ofChange) : !isAtPlace else {
      return false
    }
    return count.map { !isOfOther($0, behind: verb) } ?? true
  }

  /// `nâng tổng số đảng viên của ⟨Đảng bộ⟩ lên 231 đảng viên`: whether a body is the one whose people are so many now.
  func isRaised(_ body: Range<Int>, in sentence: Int) -> Bool {
    let figures = words.figures
    let end = figures.now.end(in: text, at: body.upperBound) ?? body.upperBound
    guard text.word(end) == figures.up, text[end + 1].isNumber else { return false }
    return
      (max(min(sentence, body.lowerBound), body.lowerBound - LinkScan.figureReach)..<body.lowerBound)
      .contains {
        figures.totals.starts(in: text, at: $0)
      }
  }

  /// `Doanh thu của A đạt 5 tỷ đồng, của B ⟨3 tỷ⟩`, `…, còn doanh thu ngành là ⟨9 tỷ⟩`, `…, gồm Coca Cola ⟨(2 tỷ)⟩`: whether a
  /// count behind the verb of a figure is that of another.
  private func isOfOther(_ count: Int, behind verb: Int) -> Bool {
    if text[count - 1].isMark("("), text[count - 2].flags.contains(.capitalized),
      !organizations.covers(count - 2),
      !(max(verb, count - 4)..<count - 1).contains(where: { text[$0].isNumber })
    {
      return true
    }
    return (verb..<max(verb, count)).contains {
      text[$0].isMark(",") && (text.word($0 + 1) == words.of || quotes(at: $0 + 1))
        || text.word($0) == words.figures.still && figureEnd($0 + 1) != nil
    }
  }

  /// `Lợi nhuận sau thuế đạt ⟨20 tỷ đồng⟩`, `Doanh thu của công ty đạt …`: whether a sentence tells a figure of a body that it
  /// does not name.
  func opensWithFigure(_ sentence: Int, before count: Int) -> Bool {
    guard var place = figureEnd(sentence),
      !words.figures.publics.contains(where: { $0.starts(in: text, at: sentence) })
    else { return false }
    let last = min(place + LinkScan.figureReach, count)
    while place < last, text[place].isWord, !text[place].flags.contains(.startsSentence) {
      // `Doanh thu ⟨năm 2016⟩ đạt …`
      if let date = dates.first(in: place..<place + 1), Int(date.end) < last {
        place = Int(date.end)
        continue
      }
      if figureVerb(at: place) != nil { return count - place <= LinkScan.amountReach }
      if text.word(place) == words.of {
        guard let end = businessEnd(place + 1), figureVerb(at: end) != nil else {
          return false
        }
        return count - end <= LinkScan.amountReach
      }
      guard !text[place].flags.contains(.capitalized), !isOfMany(place) else { return false }
      place += 1
    }
    return false
  }

  /// `; ⟨lợi nhuận⟩ sau thuế 21 tỷ đồng`: whether a figure that names no owner starts at a token, and how much it is stands a few
  /// words behind.
  func opensWithOwnFigure(_ place: Int, before end: Int) -> Bool {
    guard let noun = figureEnd(place),
      !words.figures.publics.contains(where: { $0.starts(in: text, at: place) }),
      let number = (noun..<max(noun, min(end + 1, noun + LinkScan.figureReach))).first(where: {
        text[$0].isNumber || text[$0].isMark(";")
      })
    else { return false }
    return (noun..<number).allSatisfy {
      text[$0].isWord && text.word($0) != words.of && !text[$0].flags.contains(.capitalized)
        && !words.figures.wholes[text.word($0)]
    }
  }

  /// `doanh thu ⟨ngành⟩ thép`, `sản lượng ⟨cả⟩ nước`, but not `doanh thu toàn công ty`: whether a figure is that of more than
  /// one body.
  private func isOfMany(_ place: Int) -> Bool {
    guard words.figures.wholes[text.word(place)] else { return false }
    return text.word(place) != words.whole
      || businessEnd(place + 1) == nil && text.word(place + 1) != words.figures.globe
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
  static let amountReach = 5

  /// The token behind the longest figure's noun that starts at a token.
  func figureEnd(_ place: Int) -> Int? {
    guard words.figures.starts[text.word(place)] else { return nil }
    return words.figures.nouns.compactMap { $0.end(in: text, at: place) }.max()
  }

  /// Whether only a few words stand in a range, no verb and no other owner.
  func isPlain(_ range: Range<Int>) -> Bool {
    let others = range.count { !dates.covers($0) }
    return others <= LinkScan.ownerDistance
      && range.allSatisfy {
        text.word($0) != words.of && text.word($0) != words.accordingTo
          && !words.roles[text.word($0)].contains(.aspect)
          && !words.figures.verbs[text.word($0)]
      }
  }

  /// How many tokens other than a date may stand between a figure's noun and `của`.
  private static let ownerDistance = 7

  /// `⟨đạt⟩ 5 tỷ đồng`, `năm 2016 có thể ⟨tăng⟩ 20%`: the verb behind which it stands how much a figure is, over a date.
  func figureVerb(at place: Int) -> Int? {
    var place = place
    if let date = dates.first(in: place..<place + 2) {
      place = Int(date.end)
      if text[place].isMark(",") { place += 1 }
    }
    if words.figures.able.starts(in: text, at: place) { place += words.figures.able.count }
    while words.roles[text.word(place)].isAny(of: .particleOrAspect),
      !words.figures.verbs[text.word(place)]
    {
      place += 1
    }
    return words.figures.verbs[text.word(place)] ? place : nil
  }

  /// How many tokens may stand between a figure's noun and whose it is, or how much.
  static let figureReach = 10

  /// `Chủ tịch ⟨UBND tỉnh⟩ Trần Văn An đã ký 12 quyết định`: whether who heads an authority decides what only that can, and
  /// the count is that of what is decided.
  func decides(_ body: Range<Int>, before count: Int?) -> Bool {
    guard let target = organizations.first(in: body.lowerBound..<body.lowerBound + 1),
      isAuthority(Int(target.index)), let title = titleStart(endingAt: body.lowerBound),
      !isLed(title)
    else { return false }
    var place = asideEnd(body.upperBound)
    let name = place
    while place < name + 5, text[place].isWord, text[place].flags.contains(.capitalized),
      !text[place].flags.contains(.startsSentence)
    {
      place += 1
    }
    // `Giám đốc ⟨Công an tỉnh⟩, đã trao thưởng …`
    if text[place].isMark(","), words.done.contains(text.word(place + 1)) { place += 1 }
    while place < name + LinkScan.nameLength,
      words.roles[text.word(place)].isAny(of: .particleOrAspect)
    {
      place += 1
    }
    let figures = words.figures
    if figures.decisions.contains(where: { $0.starts(in: text, at: place) }) { return true }
    // `quyết định tặng bằng khen cho 12 tập thể`
    if let verb = figures.rulings.lazy.compactMap({ $0.end(in: self.text, at: place) }).first,
      figures.decisions.contains(where: { $0.starts(in: text, at: verb) })
    {
      return true
    }
    guard let count else { return false }
    // `ký 6 quyết định`, but not `phê duyệt đề án, trong đó có 5 xã`.
    return figures.numbered.contains {
      $0.end(in: text, at: place).map { text[$0].isNumber } ?? false
    }
      || figures.rulings.contains { verb in
        verb.end(in: text, at: place).map { isWithin($0, until: count) } ?? false
      }
  }

  /// `đang chờ ⟨Thủ tướng⟩ Chính phủ phê duyệt`, `vợ ⟨Chủ tịch⟩ UBND xã`: whether the word before the title of who heads a
  /// body makes of it another one, an owner or the agent of a passive.
  private func isLed(_ title: Int) -> Bool {
    guard !text[title].flags.contains(.startsSentence) else { return false }
    let lead = text.word(title - 1)
    return words.figures.formers[lead] || words.passives.contains(lead) || lead == words.cause
      || words.roles[lead].isAny(of: .objectOrRecipient) || words.roles[lead].contains(.place)
  }

  /// Whether no mark and no word of another clause stands between the verb of a decision and a count.
  private func isWithin(_ verb: Int, until count: Int) -> Bool {
    guard verb <= count, count - verb < LinkScan.figureReach else { return false }
    return (verb..<count).allSatisfy { index in
      text[index].kind == .mark
        ? text[index].isMark("%") || text[index].isMark(",") && text[index + 1].isNumber
        : !words.figures.partings[text.word(index)]
    }
  }

  /// How many tokens a name and the particles of a verb behind it may have.
  private static let nameLength = 8

  /// Whether a body is of the state, of a party or a mass organisation.
  func isAuthority(_ body: Int) -> Bool {
    switch extraction.organizations[body].kind {
    case .state, .legislature, .party, .front, .police, .military, .court, .procuracy: true
    default: false
    }
  }

  /// `một số nơi làm tốt như ⟨Sở Y tế⟩ giảm 2 phòng`: whether a body is one of several that are told of, and acts on what is
  /// counted; commas go on with its numbers and deeds.
  func isExample(_ body: Range<Int>, in sentence: Int, before count: Int?) -> Bool {
    let such = body.lowerBound - 1
    guard let count, text.word(such) == words.figures.such, such > sentence, text[such - 1].isWord,
      !words.figures.likes[text.word(such - 1)]
    else { return false }
    let verb = asideEnd(body.upperBound)
    return isActor(until: verb) && !words.figures.unlike[text.word(verb)]
      && !words.roles[text.word(verb)].contains(.subject)
      && (verb..<max(verb, count)).allSatisfy {
        !text[$0].isMark(",") || text[$0 + 1].isNumber
          || isActor(until: $0 + 1) && !text[$0 + 1].flags.contains(.capitalized)
      }
  }
}
