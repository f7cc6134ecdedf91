import PressText

/// Reads the heading of an act that the article itself is: `Số: 12/QĐ-UBND`, then place and day.
struct ActHeading {
  let text: ArticleText
  let dates: MentionIndex
  /// `ngày` before the day.
  let day: Word
  /// `số` before the number.
  let numberSign: Word
  /// `về`, `việc` before what a letter is about.
  let matter: [Word]

  /// How many tokens may stand between number and day: the country's name and motto, or a body's.
  private static let reach = 44
  /// How many tokens they may be with the marks of rules between.
  private static let ruledReach = 160

  /// The day behind the number of an act, `Hà Nam, ⟨ngày 7 tháng 5 năm 2018⟩`.
  ///
  /// - Parameter number: The tokens of a document's mention.
  /// - Returns: The day, or nil where the mention opens no act.
  func date(behind number: Range<Int>) -> MentionIndex.Entry? {
    guard opens(number) else { return nil }
    let end = number.upperBound
    var position = dates.position(from: end)
    while position < dates.entries.count,
      isNear(dates.entries[position].tokens.lowerBound, behind: end)
    {
      let date = dates.entries[position]
      position += 1
      if isOwn(date, behind: end) { return date }
      // `V/v thi hành Quyết định 45/QĐ-TTg ngày 2/3/2021`: a day in the line that tells what a letter is about.
      guard isAbout(end) else { return nil }
    }
    return nil
  }

  /// Whether a day stands within reach of a number; the marks of which rules are drawn (`_____`) count as nothing.
  private func isNear(_ day: Int, behind end: Int) -> Bool {
    guard day >= end + ActHeading.reach else { return true }
    guard day < end + ActHeading.ruledReach else { return false }
    return (end..<day).count { text[$0].kind != .mark } < ActHeading.reach
  }

  /// Whether a number fills a line of its own.
  func stands(at number: Range<Int>) -> Bool {
    opens(number) && opensLine(number.upperBound)
  }

  /// Whether a day ends a line that begins with a place, `Hà Nam, ⟨ngày 7 tháng 5 năm 2018⟩`, behind a number.
  private func isOwn(_ date: MentionIndex.Entry, behind end: Int) -> Bool {
    guard text.word(date.tokens.lowerBound) == day, closes(date.tokens.upperBound),
      let place = placeStart(before: date.tokens.lowerBound, from: end)
    else { return false }
    let next = text[end].isMark("|") ? end + 1 : end
    return place == next || opensLine(place) && opensLine(end)
  }

  /// `V/v …`, `Về việc …` on a line of its own.
  private func isAbout(_ index: Int) -> Bool {
    guard opensLine(index), text[index].flags.contains(.capitalized) else { return false }
    return text[index].length == 1 && text[index + 1].isMark("/") && text[index + 2].length == 1
      || text.word(index) == matter[0] && text.word(index + 1) == matter[1]
  }

  /// Whether a number stands behind `Số` or `Số:`, or a whole designation on a line of its own.
  private func opens(_ number: Range<Int>) -> Bool {
    let start = number.lowerBound
    guard text[start].isNumber else { return opensLine(start) && opensLine(number.upperBound) }
    let sign = text[start - 1].isMark(":") ? start - 2 : start - 1
    return text.word(sign) == numberSign && text[sign].flags.contains(.capitalized)
  }

  /// Whether a line or a cell of a table begins with a token.
  private func opensLine(_ index: Int) -> Bool {
    text.opensAnew(index) || text[index].isMark("|") || text[index - 1].isMark("|")
  }

  /// Whether a day ends its line, or a title in capitals follows it.
  private func closes(_ end: Int) -> Bool {
    end >= text.count || opensLine(end) || text[end].flags.contains(.upperCase)
  }

  /// Where the name of the place begins that stands before a day, with a comma: `⟨Tam Kỳ⟩, ngày 19 tháng 6`.
  private func placeStart(before day: Int, from first: Int) -> Int? {
    guard text[day - 1].isMark(",") else { return nil }
    var start = day - 1
    while start > first, start > day - 8 {
      let token = text[start - 1]
      guard
        token.isWord ? token.flags.contains(.capitalized) : token.isMark(".") || token.isMark("-")
      else { break }
      start -= 1
      if opensLine(start) { break }
    }
    return start < day - 1 ? start : nil
  }
}

extension IssueDateReader {
  /// The same reader for a document whose number tells the year: `Ngày 8-2, … ký ban hành Nghị định số 08/2017/NĐ-CP`.
  func assuming(_ year: Int?) -> IssueDateReader {
    guard let year else { return self }
    var reader = self
    reader.year = year
    return reader
  }

  /// `Số: 12/QĐ-UBND … Hà Nam, ⟨ngày 7 tháng 5 năm 2018⟩`: the day in the heading of the act that the article is.
  func heading(_ number: Range<Int>) -> Found? {
    ActHeading(
      text: text, dates: dates, day: rules.words.day, numberSign: rules.words.numberWord,
      matter: [rules.words.about, rules.words.matter]
    ).date(behind: number).flatMap(found)
  }

  /// The day that `XXXX-02-08` is in a year.
  static func day(of value: String, in year: Int) -> CivilDate? {
    guard value.hasPrefix("XXXX-"), value.utf8.count == 10,
      let month = Int(value.dropFirst(5).prefix(2)), let day = Int(value.suffix(2))
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
