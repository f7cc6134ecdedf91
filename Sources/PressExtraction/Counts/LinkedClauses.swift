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
}
