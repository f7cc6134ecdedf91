import PressText

/// Tells a line that is only a date stamp: `Thứ Hai, 04/12/2017, 06:51 [GMT+7]`.
struct DateStamp {
  let rules: LayoutRules

  /// Whether the line holds a full date and little else.
  ///
  /// Up to four words beside the stamp's own are let through (`Hà Nội, ngày 5-3-2009`, `Minh Anh -
  /// 16:42 05/01/2024`), where the line does not end as a sentence.
  func matches(_ line: Range<Int>, in text: ArticleText) -> Bool {
    guard line.count <= 26, !text[line.upperBound - 1].isMark("."),
      line.contains(where: {
        startsFullDate($0, in: text) || text.word($0) == rules.month && isNamedMonth($0, in: text)
      })
    else { return false }
    let others = line.count { text[$0].isWord && !rules.isStampWord(text.word($0)) }
    return others <= 4
  }

  /// `04/12/2017`, `4-12-2017`, `04.12.2017`, `2017-12-04`, `ngày 4 tháng 12 năm 2017`.
  private func startsFullDate(_ index: Int, in text: ArticleText) -> Bool {
    let first = text[index]
    guard first.isNumber else { return false }
    if isSeparator(text[index + 1]), text[index + 2].isNumber, isSeparator(text[index + 3]),
      text[index + 4].isNumber
    {
      let (day, month, year) = (first.code, text[index + 2].code, text[index + 4].code)
      if text[index + 4].length == 4 { return isDay(day) && isMonth(month) && isYear(year) }
      return first.length == 4 && isYear(day) && isMonth(month) && isDay(year)
    }
    guard isDay(first.code), text.word(index + 1) == rules.month, text[index + 2].isNumber,
      isMonth(text[index + 2].code)
    else { return false }
    let year = text[index + 3].isNumber ? index + 3 : index + 4
    return text[year].isNumber && isYear(text[year].code)
  }

  /// `4 Tháng Mười Hai, 2017`, `Tháng Mười Hai 4, 2017`: a month in words, a day and a year beside it.
  private func isNamedMonth(_ index: Int, in text: ArticleText) -> Bool {
    var hasDay = text[index - 1].isNumber && isDay(text[index - 1].code)
    for at in index + 1..<index + 7 {
      let token = text[at]
      if token.isNumber, token.length == 4 { return hasDay && isYear(token.code) }
      if token.isNumber { hasDay = hasDay || isDay(token.code) }
      guard token.isNumber || token.isMark(",") || rules.isStampWord(token.word) else {
        return false
      }
    }
    return false
  }

  private func isSeparator(_ token: Token) -> Bool {
    token.isMark("/") || token.isMark("-") || token.isMark(".")
  }

  private func isDay(_ number: UInt32) -> Bool { (1...31).contains(number) }
  private func isMonth(_ number: UInt32) -> Bool { (1...12).contains(number) }
  private func isYear(_ number: UInt32) -> Bool { (1900...2100).contains(number) }
}
