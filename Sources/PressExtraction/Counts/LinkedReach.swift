import PressText

/// Where the reach of a day, a body or a document ends within a sentence.
extension LinkScan {
  /// `khởi công ⟨năm 2015⟩ và đến nay đạt 70%`, `thành lập ⟨năm 1998⟩ với ba kỹ sư, hiện có 75 người`: whether a clause
  /// that tells of the present stands between a time of more than a day and a count; but not where it tells of that time itself
  /// (`Tính đến tháng 6, hiện có …`) or somebody says so then.
  func isOverByNow(_ target: LinkTarget, before count: Int) -> Bool {
    let end = Int(target.end)
    let date = extraction.dates[Int(target.index)]
    guard count > end + 3, date.kind == .duration || date.begin != date.end else { return false }
    let first = max(end, count - LinkScan.clauseReach)
    return (max(end + 1, first)..<count).contains { place in
      (place > end + 1 || text[end].isWord) && words.reach.presentStarts[text.word(place)]
        && opensPresent(place)
        && !(first..<place).contains { index in
          words.tellings.contains { $0.starts(in: text, at: index) }
        }
    }
  }

  /// Whether a clause of the present starts at a token, behind a comma or a word that joins it.
  private func opensPresent(_ place: Int) -> Bool {
    guard text[place - 1].isMark(",") || words.reach.joints[text.word(place - 1)],
      let end = words.reach.presents.longestEnd(in: text, at: place)
    else { return false }
    return !words.reach.presentNouns[text.word(end)]
  }

  /// `từ 6% ⟨năm 2016⟩ lên 15%`: whether a time is that of the amount before it, from which another one has come.
  func isOfEarlier(_ target: LinkTarget, before count: Int, after previous: LinkedBefore?) -> Bool {
    guard let previous, let when = previous.when, when.rule == .whenAfter,
      when.index == Int(target.index), previous.start < Int(target.start),
      count - Int(target.end) <= LinkScan.changeReach,
      isFrom(previous.start)
    else { return false }
    let gap = Int(target.end)..<max(Int(target.end), count)
    // `từ 58% (năm 2009), ⟨đến nay⟩ có 82%`, but not `từ 3 phiên trước, có lúc lên 4 triệu đồng`.
    return gap.allSatisfy {
      text[$0].isWord || text[$0].isMark(")")
        || text[$0].isMark(",") && words.reach.changes[text.word($0 + 1)]
    }
      && gap.contains { words.reach.changes[text.word($0)] }
  }

  /// `xuống còn 4% ⟨đến cuối năm 2018⟩`: the time at which an amount has come to what it is.
  func dateOfChange(behind end: Int) -> Int? {
    guard words.reach.until[text.word(end)], let day = dates.first(in: end + 1..<end + 2),
      extraction.dates[Int(day.index)].kind == .date
    else { return nil }
    return Int(day.index)
  }

  /// `từ ⟨6%⟩`, `từ mức ⟨6%⟩`: whether an amount is one from which another has come.
  private func isFrom(_ start: Int) -> Bool {
    text.word(start) == words.reach.from
      || (max(0, start - 3)..<start).contains { text.word($0) == words.reach.from }
  }

  /// How many tokens may stand between the time of an amount and what has come of it.
  private static let changeReach = 5

  /// `Chiều 30/7, sau ⟨một ngày⟩ xét xử, …`: the time with which a sentence opens, right before a length of time.
  func opening(before length: LinkTarget, in sentence: Int) -> LinkTarget? {
    guard extraction.dates[Int(length.index)].kind == .duration,
      let opening = dates.nearest(from: sentence, to: Int(length.start)),
      Int(opening.start) <= sentence + 1, isUsable(opening, in: sentence)
    else { return nil }
    let kind = extraction.dates[Int(opening.index)].kind
    let gap = Int(opening.end)..<Int(length.start)
    guard kind == .date || kind == .time, gap.count <= LinkScan.openingReach,
      gap.allSatisfy({
        text[$0].isMark(",") || words.roles[text.word($0)].contains(.duration)
          || organizations.covers($0)
      })
    else { return nil }
    return opening
  }

  /// How many tokens may stand between such a time and the length behind it.
  private static let openingReach = 16

  /// `khen 5 em học giỏi qua ⟨3 năm⟩, đồng thời trao 20 suất quà`: whether a length of time within a clause ends with it before a
  /// count.
  func isOfClause(_ length: LinkTarget, before count: Int, in sentence: Int) -> Bool {
    let (start, end) = (Int(length.start), Int(length.end))
    // `Vốn huy động trong ⟨9 năm qua⟩ đạt 300 tỷ đồng, dân góp 90 tỷ đồng` goes on with its period.
    guard extraction.dates[Int(length.index)].kind == .duration,
      !words.roles[text.word(end - 1)].contains(.duration)
    else { return false }
    var lead = start
    while lead > sentence, words.roles[text.word(lead - 1)].contains(.duration) { lead -= 1 }
    if lead <= sentence + 3 || text[lead - 1].kind == .mark || text[lead - 2].kind == .mark
      || organizations.covers(lead - 1) || endsDate(lead)
    {
      return false
    }
    return (max(end, count - LinkScan.clauseReach)..<max(end, count)).contains { mark in
      (text[mark].isMark(";") || text[mark].isMark(","))
        && (text.word(mark + 1) == words.reach.or
          || words.deeds.additions.contains { $0.starts(in: text, at: mark + 1) }
          || words.deeds.opens(at: mark + 1, in: text))
    }
  }

  /// Whether a clause or a case of others stands between a body that ends at `end` and a count.
  func isEnded(_ end: Int, before count: Int) -> Bool {
    isLeft(end, before: count) || isFollowed(end, before: count)
      || isOutcome(behind: end, before: count) || isOffence(behind: end, before: count)
      || isOfPerson(behind: end, before: count)
  }

  /// `⟨Công an tỉnh⟩ khởi tố Lê Văn An về hành vi chiếm đoạt 5 tỷ đồng`: whether what is counted is what those did whom a body
  /// accuses.
  func isOffence(behind end: Int, before count: Int) -> Bool {
    let first = max(end, count - LinkScan.offenceReach)
    guard
      let offence = (first..<max(first, count)).last(where: { place in
        words.reach.offenceEnds[text.word(place)]
          && words.reach.offences.contains { $0.ends(in: text, before: place + 1) }
      }),
      (offence..<count).allSatisfy({ text[$0].kind != .mark || isInside($0) }),
      // `… về tội đánh bạc và thu giữ 5 tỷ đồng`
      !(offence..<count).contains(where: {
        text.word($0) == words.and && words.deeds.opens(at: $0 + 1, in: text)
      })
    else { return false }
    var isCharged = false
    for place in max(end, offence - LinkScan.clauseReach)..<offence {
      if text.word(place) == anaphors.fine { return false }
      isCharged =
        isCharged
        || words.reach.chargeStarts[text.word(place)]
          && words.reach.charges.contains { $0.starts(in: text, at: place) }
          && !isOtherCatch(place)
    }
    return isCharged
  }

  /// `bắt đầu`, `bắt buộc`, `nắm bắt`: whether `bắt` is a syllable of another word.
  private func isOtherCatch(_ place: Int) -> Bool {
    text.word(place) == words.reach.catching
      && (words.reach.catchTails[text.word(place + 1)]
        || text.word(place - 1) == words.reach.grasping)
  }

  /// Whether a mark ends no clause: of a quotation, of a number, before one.
  private func isInside(_ mark: Int) -> Bool {
    text[mark].isMark("\"") || text[mark].isMark("“") || text[mark].isMark("”")
      || text[mark].isMark("%") || text[mark + 1].isNumber && !text[mark].isMark(";")
  }

  /// How many tokens before a count what somebody is accused of may start.
  private static let offenceReach = 40

  /// `⟨Bộ Y tế⟩ quy định …`, `⟨Sở Y tế⟩ đã tổ chức họp báo về …`, `⟨UBND xã⟩ nơi cư trú`: whether a body only rules or
  /// tells what is counted, or is told of for a place.
  func isBystander(_ end: Int) -> Bool {
    var place = end
    if text.word(place) == words.reach.location { return true }
    while place < end + 4, words.roles[text.word(place)].isAny(of: .particleOrAspect) { place += 1 }
    if words.reach.ruling.starts(in: text, at: place) { return true }
    if let held = words.hostings.longestEnd(in: text, at: place) { place = held }
    return words.reach.briefings.contains { $0.starts(in: text, at: place) }
  }

  /// `⟨Sư đoàn 5⟩, Quân khu 7 đã …`: the unit that acts, where the body above it is named behind a comma.
  func unit(under body: LinkTarget, in sentence: Int) -> LinkTarget? {
    let start = Int(body.start)
    guard text[start - 1].isMark(","), !joins(Int(body.end)),
      let unit = organizations.nearest(from: max(sentence, start - 40), to: start - 1),
      Int(unit.end) == start - 1, isUnit(Int(unit.start)), !isUnit(start),
      extraction.organizations[Int(unit.index)].kind
        == extraction.organizations[Int(body.index)].kind,
      !isBusiness(Int(body.index)),
      extraction.organizations[Int(body.index)].kind != .state
        || words.reach.owners[text.word(start)],
      // `Sở Y tế, ⟨Phòng A⟩, Công an tỉnh` is a list.
      !joins(Int(unit.start) - 1)
        || organizations.nearest(from: sentence, to: Int(unit.start) - 1).map({
          Int($0.end) != Int(unit.start) - 1
        }) ?? true
    else { return nil }
    let tokens = Int(unit.start)..<Int(unit.end)
    return role(of: tokens, in: sentence, isFirst: true) == .object ? nil : unit
  }

  private func isUnit(_ start: Int) -> Bool {
    words.reach.units.contains { $0.starts(in: text, at: start) }
  }

  /// `Theo bà Lan, Trưởng phòng A, ⟨Cục B⟩, cả hai trường …`: whether a body is that of who says what follows.
  func isOfSpeaker(_ body: Range<Int>, in sentence: Int) -> Bool {
    let end = body.upperBound
    guard sentence < body.lowerBound, text.word(sentence) == words.accordingTo,
      text.word(sentence + 1) != words.that,
      end - sentence < LinkScan.clauseReach, text[end].isMark(","),
      !words.roles[text.word(end + 1)].contains(.deed),
      words.persons.contains(text.word(sentence + 1))
        || text[sentence + 1].flags.contains(.capitalized)
        || text.hits.hasTerm(.title, at: sentence + 1)
    else { return false }
    return dates.places(from: sentence, to: body.lowerBound).isEmpty
      && (sentence..<body.lowerBound).allSatisfy {
        !words.roles[text.word($0)].contains(.aspect) || organizations.covers($0)
      }
  }

  /// `Quyết định số 5 của ⟨UBND tỉnh⟩, thu hồi 12 ha đất`: whether a body's document does what is told behind it.
  func decidesBy(_ body: Range<Int>) -> Bool {
    let start = body.lowerBound
    guard text.word(start - 1) == words.of else { return false }
    var end = start - 1
    if let day = dates.nearest(from: start - 9, to: end), Int(day.end) == end {
      end = Int(day.start)
      if text[end - 1].isMark(",") { end -= 1 }
    }
    guard
      documents.nearest(from: start - LinkScan.ownedReach, to: end).map({ Int($0.end) == end })
        ?? false
    else { return false }
    let verb = text[body.upperBound].isMark(",") ? body.upperBound + 1 : body.upperBound
    return words.figures.rulings.contains { $0.starts(in: text, at: verb) }
  }

  /// How many tokens before a body its document may start.
  private static let ownedReach = 24

  /// `Sở Y tế phát hiện nhiều sai phạm, ⟨ông An đi khám⟩ 319 lần`: whether a person with a name acts between a body and a count.
  func isOfPerson(behind end: Int, before count: Int) -> Bool {
    (max(end, count - LinkScan.clauseReach)..<max(end, count)).contains { comma in
      guard text[comma].isMark(","), words.persons.contains(text.word(comma + 1)),
        text[comma + 2].flags.contains(.capitalized)
      else { return false }
      var place = comma + 2
      while place < min(count, comma + 8), text[place].isWord || text[place].isMark("."),
        text[place].flags.contains(.capitalized) || text[place].isMark(".")
      {
        place += 1
      }
      return place < count && text[place].isWord && isActor(until: place)
    }
  }
}
