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
    return others(line, in: text) <= 4 && !isOfEvent(line, in: text)
  }

  /// `Ngày vào Đảng: 19/1/1991`, `Sinh ngày 2/10/1970`, but not `Lê Văn Sinh, 2/10/2020`: whether a line tells a day of a life or
  /// the term of a paper.
  private func isOfEvent(_ line: Range<Int>, in text: ArticleText) -> Bool {
    line.contains { index in
      text[index].isWord && rules.isEventWord(text.word(index))
        && (index == line.lowerBound || !text[index].flags.contains(.capitalized))
    }
  }

  /// Whether a stamp is the article's own where another, the clock of its page, stands above it.
  ///
  /// The clock is a date and its weekday. The article's own has an hour (`Minh Anh - 16:42 05/01/2024`), or is
  /// not later and stands alone, not beside a place (`Hà Nội, ngày 5-3-2009`).
  func isOwn(_ line: Range<Int>, besideClock clock: Range<Int>, in text: ArticleText) -> Bool {
    guard others(clock, in: text) <= 1, buttons(clock, in: text).isEmpty else { return false }
    return line.contains {
      text[$0].isMark(":") && text[$0 - 1].isNumber && text[$0 + 1].isNumber
    } || others(line, in: text) == 0 && day(line, in: text) <= day(clock, in: text)
  }

  /// The day of a stamp in an order of days; 0 where its month is a word.
  private func day(_ line: Range<Int>, in text: ArticleText) -> UInt32 {
    guard let index = line.first(where: { startsFullDate($0, in: text) }) else { return 0 }
    let numbers = (index..<index + 7).filter { text[$0].isNumber }.map { text[$0].code }
    guard numbers.count >= 3 else { return 0 }
    let (day, year) = text[index].length == 4 ? (numbers[2], numbers[0]) : (numbers[0], numbers[2])
    return (year * 12 + numbers[1]) * 31 + day
  }

  /// How many words are neither the stamp's nor a button's (`Lượt xem: 87`).
  private func others(_ line: Range<Int>, in text: ArticleText) -> Int {
    let buttons = buttons(line, in: text)
    return line.count { index in
      text[index].isWord && !rules.isStampWord(text.word(index))
        && !buttons.contains { $0.contains(index) }
    }
  }

  /// The buttons beside a stamp: `Lượt xem`, `In bài viết`.
  private func buttons(_ line: Range<Int>, in text: ArticleText) -> [Range<Int>] {
    line.compactMap { index in
      guard let phrase = rules.phrase(at: index, in: text), phrase.role == .junk else { return nil }
      return index..<phrase.end
    }
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
