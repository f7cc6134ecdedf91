import PressText

/// Reads a year with a digit too many inside a number: `15/20218/NĐ-CP`.
struct MisprintedYear {
  let text: ArticleText

  /// How many tokens behind the number the day of issue may end.
  private static let reach = 16

  /// The year that five digits between the marks of a number stand for; nil where that is not told.
  ///
  /// It is the one that is printed shortly behind them, with the day of issue; else the one that two equal digits side by
  /// side leave when one of them is dropped.
  func read(at index: Int) -> Int? {
    guard text[index].isNumber, text.isJoined(index), text[index + 1].isMark("/"),
      text.isJoined(index + 1), text[index + 2].isWord,
      text[index + 2].flags.contains(.capitalized)
    else { return nil }
    let digits = Int(text[index].code)
    var years: [Int] = []
    for place in [1, 10, 100, 1000] {
      let year = digits / (place * 10) * place + digits % place
      if (1990...2045).contains(year) { years.append(year) }
    }
    for next in index + 3..<index + MisprintedYear.reach
    where isYearOfDay(next) && years.contains(Int(text[next].code)) {
      return Int(text[next].code)
    }
    return years.first { year in years.count { $0 == year } == 2 }
  }

  /// `9/1/⟨2018⟩`: whether a token is the year of a day, and not that in another number (`12/⟨2021⟩/NĐ-CP`).
  private func isYearOfDay(_ index: Int) -> Bool {
    text[index].isNumber && text[index].length == 4 && text[index - 1].kind == .mark
      && text[index - 1].code == text[index - 3].code && text[index - 2].isNumber
      && text[index - 3].kind == .mark && text[index - 4].isNumber
  }
}
