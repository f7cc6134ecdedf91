import PressText

/// Who acts on what is counted and is told behind it, and whom a passive leaves behind.
extension LinkScan {
  /// `21 tập thể, 34 cá nhân được ⟨UBND tỉnh⟩ tặng bằng khen`: the agent of a passive whose subject is counted, or
  /// joined to what is counted.
  func agent(behind count: Range<Int>) -> CountLink? {
    let end = count.upperBound
    // `⟨4 lần⟩ được Chính phủ khen` tells how often another one was.
    guard !words.multiples.contains(text.word(end - 1)) else { return nil }
    // `phá 24 ổ nhóm ⟨đang⟩ bị …` tells more of what another one acts on.
    var place = isTensed(end) && isThere(count) ? end + 1 : end
    let last = end + LinkScan.joinedReach
    while place < last, !words.passives.contains(text.word(place)) {
      guard joins(place), text[place + 1].isNumber
      else { return modifiedAgent(behind: count) }
      place += 2
      while place < last, text[place].isWord, text.word(place) != words.and,
        !words.passives.contains(text.word(place))
      {
        if text[place].flags.contains(.startsSentence) { return nil }
        place += 1
      }
    }
    return place < last ? agent(ofPassive: place, from: end) : nil
  }

  /// `Huyện có 35 tập thể đạt thành tích xuất sắc được ⟨UBND huyện⟩ khen`: the agent of a passive that words part from what
  /// is counted, and that only is there.
  private func modifiedAgent(behind count: Range<Int>) -> CountLink? {
    guard isThere(count) else { return nil }
    var place = count.upperBound
    while place < count.upperBound + LinkScan.joinedReach,
      !words.passives.contains(text.word(place))
    {
      guard text[place].isWord, !text[place].flags.contains(.startsSentence),
        !words.clauses.contains(text.word(place)),
        !words.roles[text.word(place)].isAny(of: .particleOrAspect) || isTensed(place)
      else { return nil }
      place += 1
    }
    return agent(ofPassive: place, from: count.upperBound)
  }

  /// `12 đảng viên ⟨đã⟩ bị …`: whether a passive stands behind the particle of its time.
  private func isTensed(_ place: Int) -> Bool {
    words.predicates.contains(text.word(place)) && words.passives.contains(text.word(place + 1))
      && !words.passives.contains(text.word(place))
  }

  /// `Có ⟨5 tàu⟩ do Công ty A đóng`: whether it is only said of what is counted that it is there, so that nobody
  /// before it acts on it.
  func isThere(_ count: Range<Int>) -> Bool {
    let before = text[count.lowerBound - 1]
    return before.kind == .mark || before.word == words.and || words.states.contains(before.word)
      || text[count.lowerBound].flags.contains(.startsSentence)
  }

  /// `5 tàu do ⟨Công ty A⟩ đóng`: who makes, manages or sets what is counted, told behind it.
  func maker(behind end: Int) -> CountLink? {
    let place = text[end].word == words.cause ? end : end + 2
    guard text[place].word == words.cause,
      let maker = organizations.first(in: place + 1..<place + 2),
      (end..<place).allSatisfy({
        text[$0].isWord && !rules.roles[text.word($0)].contains(.end)
      }),
      !text.crossesSentence(end - 1..<Int(maker.end)), text[Int(maker.end)].isWord,
      isActor(until: Int(maker.end))
    else { return nil }
    return CountLink(Int(maker.index), .whoMaker)
  }

  /// `Với 46/47 đại biểu tán thành, ⟨HĐND tỉnh⟩ thông qua nghị quyết`, `Kiểm tra 14 cơ sở, ⟨Sở Y tế⟩ xử phạt …`: who acts
  /// with or on what is counted before.
  func actor(behind count: Range<Int>, in sentence: Int) -> CountLink? {
    let with = count.lowerBound - 1
    let isRest = opensWithRest(sentence, count)
    guard
      text.word(sentence) == words.with
        || text.word(with) == words.with
          && (text[with - 1].isMark(",") || text[with].flags.contains(.capitalized))
        || opensWithCounted(sentence, count) || isRest || opensWithSize(before: count, in: sentence)
    else { return nil }
    let last = min(count.upperBound + LinkScan.joinedReach, text.count)
    guard
      let comma = (count.upperBound..<max(count.upperBound, last)).first(where: {
        text[$0].isMark(",") && !text[$0 + 1].isNumber
          && !words.sizes.contains { [comma = $0] in $0.starts(in: text, at: comma + 1) }
      }),
      let actor = organizations.first(in: actorRange(behind: comma)),
      !text.crossesSentence(count.lowerBound..<Int(actor.end)), isActor(until: Int(actor.end)),
      !isRest || !isReporter(until: Int(actor.end))
    else { return nil }
    return CountLink(Int(actor.index), .whoActor)
  }

  /// `⟨Còn lại⟩ 4 hộ, Sở Y tế sẽ …`, `Đối với 5 hộ, …`: whether a sentence begins with those that are counted, to whom something is done,
  /// but not `Còn 200 m ⟨nữa⟩, …`, `Đối với 5 tỷ đồng ⟨mà⟩ ông An nợ, …`.
  private func opensWithRest(_ sentence: Int, _ count: Range<Int>) -> Bool {
    words.rests.contains { $0.end(in: text, at: sentence) == count.lowerBound }
      && !words.furthers[text.word(count.upperBound)]
  }

  /// `Ông An cho biết, với ⟨quy mô⟩ 650 giường, thực kê 962 giường, …`: whether a count tells how large a body is that acts
  /// behind, but not `cháy lan, với diện tích 50 m2, …`.
  private func opensWithSize(before count: Range<Int>, in sentence: Int) -> Bool {
    let start = count.lowerBound
    guard let size = words.sizes.first(where: { $0.ends(in: text, before: start) }) else {
      return false
    }
    let lead = start - size.count - 1
    return (max(sentence, lead - LinkScan.sizeReach)..<max(sentence, lead + 1)).contains { place in
      text.word(place) == words.with
        && (place == sentence
          || text[place - 1].kind == .mark
            && words.tellings.contains { $0.ends(in: text, before: place - 1) })
    }
  }

  /// How many tokens before the size of a body `với` may stand.
  private static let sizeReach = 8

  /// Where a body may start behind a comma, over a date: `…, năm 2023, ⟨Bệnh viện A⟩ khám …`.
  private func actorRange(behind comma: Int) -> Range<Int> {
    guard let date = dates.first(in: comma + 1..<comma + 3) else { return comma + 1..<comma + 2 }
    let start = text[Int(date.end)].isMark(",") ? Int(date.end) + 1 : Int(date.end)
    return start..<start + 1
  }

  /// How many tokens behind a count those may have that are joined to it.
  private static let joinedReach = 16

  /// `10 dự án được ⟨Chính phủ⟩ bảo lãnh có dư nợ 200 triệu USD`: whether the agent of a passive is left behind,
  /// by a comma or by what the subject is or has.
  func isPassed(_ agent: Range<Int>, before count: Int) -> Bool {
    let verb = (titleStart(endingAt: agent.lowerBound) ?? agent.lowerBound) - 1
    // `chương trình do ⟨Trung ương Hội⟩ phát động, các cấp hội nhận 6 trẻ`
    if text.word(verb) == words.cause,
      (agent.upperBound..<max(agent.upperBound, count)).contains(where: {
        text[$0].isMark(",") && words.generics.contains(text.word($0 + 1))
      })
    {
      return true
    }
    // `Tại họp báo do ⟨UBND tỉnh⟩ tổ chức, Công an tỉnh …`
    if text.word(verb) == words.cause, isHost(agent.upperBound, before: count) { return true }
    // `bị cơ quan ⟨Công an⟩ bắt`.
    guard
      words.passives.contains(text.word(verb))
        || words.passives.contains(text.word(verb - 2))
          && words.forces.contains(where: { $0.ends(in: text, before: verb + 1) })
    else { return false }
    for index in min(agent.upperBound + 1, count)..<count {
      if words.states.contains(text.word(index)) { return true }
      if text[index].isMark(",") { return text.word(index + 1) != words.inside }
    }
    return false
  }

  /// Whether a body that ends at a token only holds or leads what is told of, up to a comma that no more of it follows.
  private func isHost(_ end: Int, before count: Int) -> Bool {
    guard let verb = words.hostings.longestEnd(in: text, at: end),
      let comma = (verb..<max(verb, min(count, verb + LinkScan.hostReach))).first(where: {
        text[$0].kind == .mark
      }), text[comma].isMark(",")
    else { return false }
    return !text[comma + 1].isNumber && text.word(comma + 1) != words.inside
      && !words.states.contains(text.word(comma + 1))
      && !words.roles[text.word(comma + 1)].contains(.aspect)
  }

  /// How many tokens behind its verb what a body holds may go on.
  private static let hostReach = 12

  /// `được ⟨Chủ tịch⟩ UBND tỉnh tặng bằng khen`: whether a range is empty or a title.
  func isTitle(_ range: Range<Int>) -> Bool {
    range.isEmpty
      || text.hits.longest(.title, at: range.lowerBound).map { $0.tokens == range } ?? false
  }

  /// How many tokens behind a passive its agent may start, over a title.
  private static let titleReach = 6

  /// Who stands behind `được` or `bị`.
  private func agent(ofPassive place: Int, from end: Int) -> CountLink? {
    guard words.passives.contains(text.word(place)),
      let agent = organizations.first(in: place + 1..<place + LinkScan.titleReach),
      isTitle(place + 1..<Int(agent.start)),
      !text.crossesSentence(end - 1..<Int(agent.end)), isActor(until: Int(agent.end))
    else { return nil }
    return CountLink(Int(agent.index), .whoAgent)
  }
}
