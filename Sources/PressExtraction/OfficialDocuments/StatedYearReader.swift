import PressText

/// Reads the year after a number that has none: `Nghị định 71 năm 2010`.
struct StatedYearReader {
  let text: ArticleText
  let rules: OfficialDocumentRules

  /// The year after a short form: `Nghị định 86 năm 2014`, `Nghị định 24 (năm 2014)`.
  func read(after end: Int) -> Int? {
    let next = text[end].isMark("(") ? end + 1 : end
    guard text.word(next) == rules.words.year, text[next + 1].isNumber, text[next + 1].length == 4,
      (1945...2045).contains(Int(text[next + 1].code))
    else { return nil }
    return Int(text[next + 1].code)
  }

  /// The year after a number with its code: `Quyết định 1956/QĐ-TTg năm 2009`.
  ///
  /// - Parameters:
  ///   - number: The tokens from the type's words on.
  ///   - code: The canonical number.
  /// - Returns: Nil where the year may be that of a deed: `kết quả thực hiện Nghị quyết … năm 2017`.
  func read(after number: Range<Int>, code: String) -> Int? {
    let end = number.upperBound
    guard let year = read(after: end) else { return nil }
    let next = end + (text[end].isMark("(") ? 3 : 2)
    if text[end].isMark("(") { return text[next].isMark(")") ? year : nil }
    guard !goesOn(at: next) else { return nil }
    let isOwned =
      text.word(next) == rules.words.of || text.word(next) == rules.words.about
      || text.word(next) == rules.words.by
    if isOwned || !isDone(number.lowerBound) { return year }
    return isKnown(code, year) ? year : nil
  }

  /// Whether a year is the first of several: `năm 2015-2020`, `năm 2015 và 2016`.
  private func goesOn(at index: Int) -> Bool {
    let token = text[index]
    if text.isJoined(index), token.kind != .mark { return true }
    let isJoint =
      token.isMark("-") || token.isMark("–") || token.isMark(",") || token.isMark("/")
      || rules.words.roles[text.word(index)].contains(.conjunction)
      || text.word(index) == rules.words.toward
    guard isJoint else { return false }
    let next = text.word(index + 1) == rules.words.year ? index + 2 : index + 1
    // `năm 1994, 41-CP năm 1995`: the next number is a document's.
    let isNumbered =
      token.isMark(",") && (text[next + 1].isMark("-") || text[next + 1].isMark("/"))
      && (text[next + 2].isWord || text[next + 3].isMark("/"))
    return text[next].isNumber && text[next].length <= 4 && !isNumbered
  }

  /// Whether a deed is told of before a document: `tình hình thực hiện`, not the order `Thực hiện`.
  private func isDone(_ start: Int) -> Bool {
    rules.words.deeds.contains(text.word(start - 1))
      && !text[start - 2].flags.contains(.capitalized)
  }

  /// Whether a well-known document has the number and is of the year.
  private func isKnown(_ code: String, _ year: Int) -> Bool {
    rules.wellKnown.rows(serial: String(code.prefix { $0 != "/" && $0 != "-" })).contains {
      rules.wellKnown[$0].number == code && rules.wellKnown[$0].issued.year == year
    }
  }
}
