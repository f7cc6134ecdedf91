import PressText

/// Dates behind the verb of what is counted, and of the sentence before.
extension LinkScan {
  /// `4.600 xe nhập khẩu ⟨trong tháng 10/2010⟩`, `30 tỉnh thực hiện ⟨vào tháng 8⟩`: the date at the end of the clause that what is
  /// counted begins, where none stands before it; of a sum only where no passive tells of what it is the price.
  ///
  /// `72% chuyên gia ⟨dự báo⟩ giá tăng trong tuần tới` dates what is told.
  func dateBehindVerb(_ end: Int, isSubject: Bool, in sentence: Int) -> Int? {
    guard nextDate < dates.count else { return nil }
    let target = dates[nextDate]
    let start = Int(target.start)
    guard start > end, start <= end + LinkScan.verbReach,
      isWithin(start) || isBack(start - 1, from: end, until: Int(target.end)),
      extraction.dates[Int(target.index)].kind == .date, isUsable(target, in: sentence),
      (end..<start).allSatisfy({ place in
        text[place].isWord && !text[place].flags.contains(.startsSentence)
          && text.word(place) != words.and && text.word(place) != words.compared
          && (isSubject || !words.passives.contains(text.word(place)))
          && !words.clauses.contains(text.word(place))
          && !words.subordinates[text.word(place)]
          && !words.tellings.contains { $0.starts(in: text, at: place) }
          && text.word(place) != words.apart
      }),
      // `ký 4 văn kiện ⟨Trong⟩ năm 2017, …` is a sentence whose mark is lost.
      !text[start].flags.contains(.startsSentence), !text[start - 1].flags.contains(.capitalized)
    else { return nil }
    return Int(target.index)
  }

  /// `36 ghế ⟨hồi⟩ năm 2009`, but not `như hồi năm ngoái`, `12 người sau vụ cháy hồi tháng 4`, `12 người … ông An hồi tháng 4 cho biết`:
  /// whether the word stands at a token behind which it is told when something was that is counted.
  private func isBack(_ place: Int, from end: Int, until dateEnd: Int) -> Bool {
    text.word(place) == words.back && text.word(place - 1) != words.figures.such
      && !words.roles[text.word(place - 1)].contains(.comparison)
      && !(end..<max(end, place)).contains { words.figures.remote[text.word($0)] }
      && !words.tellings.contains { $0.starts(in: text, at: dateEnd) }
  }

  /// How many tokens behind a count the date of its clause may start.
  private static let verbReach = 13

  /// Whether `trong` or `vào` stands before a token.
  func isWithin(_ start: Int) -> Bool {
    let before = text.word(start - 1)
    return before == words.inside || before == words.into
  }
}
