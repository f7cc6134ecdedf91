import PressText

/// Subjects of other clauses, which stand between a body and what is counted.
extension LinkScan {
  /// `Sau khi ⟨UBND tỉnh⟩ phê duyệt, người dân nhận 5 tỷ đồng`: whether a body acts in a clause of time or condition behind
  /// which the subject of the main clause stands.
  func isSubordinate(_ target: LinkTarget, _ count: Range<Int>, in sentence: Int) -> Bool {
    guard opensClause(before: Int(target.start), in: sentence) else { return false }
    let last = min(count.lowerBound, Int(target.end) + LinkScan.subclauseReach)
    guard
      let comma = (Int(target.end)..<last).first(where: {
        text[$0].isMark(",") && !(text[$0 - 1].isNumber && text[$0 + 1].isNumber)
      })
    else { return false }
    return opensMain(comma + 1, count)
  }

  /// How many tokens a clause of time may have behind its subject.
  private static let subclauseReach = 40

  /// Whether `khi` or `nếu` stands a few words before a token, and no mark between.
  func opensClause(before start: Int, in sentence: Int) -> Bool {
    var place = start - 1
    while place >= max(sentence, start - 4), text[place].isWord {
      if words.subordinates[text.word(place)] { return true }
      place -= 1
    }
    return false
  }

  /// Whether a subject starts at a token: what is counted, before its verb, or people or a place before a verb.
  private func opensMain(_ start: Int, _ count: Range<Int>) -> Bool {
    if start == count.lowerBound { return isActor(until: count.upperBound) }
    guard
      text.hits.hasTerm(.countable, at: start) && !text.hits.hasTerm(.phraseEnd, at: start)
        || text.hits.hasTerm(.placeType, at: start) || words.many[text.word(start)]
    else { return false }
    let verb = (start + 1..<max(start + 1, count.lowerBound)).first {
      words.roles[text.word($0)].contains(.aspect) || words.passives.contains(text.word($0))
    }
    // `công ty ⟨này⟩ sẽ nộp` is the body told of.
    return verb.map { text.word($0 - 1) != words.this } ?? false
  }

  /// `Phát hiện 2 người lạ, ⟨người dân⟩ đã báo`, `Lập 3 hội, ⟨Tám⟩ bán vé`: whether a subject stands behind the comma of a
  /// clause without one.
  func isActedOn(behind end: Int) -> Bool {
    guard
      let comma = (end..<end + LinkScan.otherReach).first(where: {
        text[$0].kind == .mark || text[$0].flags.contains(.startsSentence)
      }), text[comma].isMark(","), !text[comma + 1].flags.contains(.startsSentence)
    else { return false }
    return opensOther(comma + 1, before: comma + LinkScan.otherReach)
  }

  /// Whether a name or people stand at a token, and a verb or its particle a few words behind.
  private func opensOther(_ place: Int, before end: Int) -> Bool {
    let isName = text[place].flags.contains(.capitalized)
    guard
      isName
        || text.hits.hasTerm(.countable, at: place) && !text.hits.hasTerm(.phraseEnd, at: place)
        || text.hits.hasTerm(.placeType, at: place) || words.many[text.word(place)]
    else { return false }
    for next in place + 1..<max(place + 1, min(end, place + 6)) {
      guard text[next].isWord, !text[next].flags.contains(.startsSentence) else { return false }
      if isActor(until: next) { return true }
    }
    return false
  }

  /// How many tokens behind a count the comma of its clause may stand, and behind that a verb.
  private static let otherReach = 16

  /// `Trong đó, ⟨Hà Đông⟩ có 6 cơ sở`, `Kết quả ⟨khám nghiệm⟩ cho thấy 5 vết`: whether a sentence that goes on with a part or
  /// a result tells of others than who acted before.
  func opensOtherPart(_ sentence: Int, before count: Int) -> Bool {
    guard let end = words.deeds.results.longestEnd(in: text, at: sentence) else {
      return false
    }
    let isMarked = text[end].isMark(",") || text[end].isMark(":")
    var place = isMarked ? end + 1 : end
    if let date = dates.first(in: place..<place + 2) {
      place = text[Int(date.end)].isMark(",") ? Int(date.end) + 1 : Int(date.end)
    }
    guard place < count else { return false }
    if words.deeds.outcomes.contains(where: { $0.starts(in: text, at: sentence) }) {
      return isMarked
        ? !isActor(until: place) && !opensWithDeed(place)
        : !words.states.contains(text.word(place)) && !words.done.contains(text.word(place))
          // `Kết quả ⟨điều tra⟩ cho biết …` names what was done, `Qua đó ⟨kiến nghị⟩ …` does it.
          && (text.word(sentence) == words.result || !words.deeds.opens(at: place, in: text))
    }
    return opensOther(place, before: count)
  }

  /// `Qua kiểm tra, ⟨phát hiện⟩ 12 cơ sở`: whether a sentence tells a deed of those who looked before, or what there is.
  func opensWithFinding(_ sentence: Int, before count: Int) -> Bool {
    guard
      var place = words.deeds.inspections.longestEnd(in: text, at: sentence)
    else { return false }
    while place < min(count, sentence + LinkScan.inspectionReach), joins(place),
      let next = words.deeds.inspecting.longestEnd(in: text, at: place + 1)
    {
      place = next
    }
    if text[place].isMark(",") { place += 1 }
    return place < count
      && (words.roles[text.word(place)].contains(.aspect) || opensWithDeed(place)
        // `Qua kiểm tra, ⟨kết luận⟩ 3 tổ chức có khuyết điểm`
        || words.concluding.starts(in: text, at: place))
  }

  /// How many tokens what opens such a sentence may have.
  private static let inspectionReach = 12

  /// `Trong đó, ⟨anh Nguyễn Văn An⟩ góp 5 triệu đồng`: whether a person with a name acts in a range.
  func tellsOfPerson(_ range: Range<Int>) -> Bool {
    range.contains { place in
      text[place + 1].flags.contains(.capitalized) && words.persons.contains(text.word(place))
        && !text[place + 1].flags.contains(.startsSentence) && place + 2 < range.upperBound
        && startsClause(place, in: range.lowerBound)
    }
  }

  /// Whether a subject may start at a token: at a comma or a colon, behind a date, `đó` or `gia đình`.
  private func startsClause(_ place: Int, in sentence: Int) -> Bool {
    let before = text[place - 1]
    return place == sentence || before.isMark(",") || before.isMark(":")
      || before.word == words.that
      || words.families.contains(before.word) || endsDate(place)
  }

  /// `Trong 9 ngày Tết ⟨tại⟩ Bệnh viện A tiếp nhận 22 ca`, but not `vụ nổ chiều 5/6 tại Công ty A làm 3 người chết`: whether a date that
  /// opens a clause ends before a token.
  func isHeadedByDate(_ end: Int, in sentence: Int) -> Bool {
    // `bảy ngày ⟨Tết⟩ tại …`
    guard let date = dates.nearest(from: end - 8, to: end), Int(date.end) >= end - 2,
      (Int(date.end)..<end).allSatisfy({ text[$0].isWord })
    else { return false }
    let start = Int(date.start)
    return start <= sentence + 1 || text[start - 1].isMark(",") || text[start - 2].isMark(",")
  }
}
