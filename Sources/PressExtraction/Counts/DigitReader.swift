import PressText

/// Reads numbers written in digits, with the separators of either school.
///
/// `.` in groups of three parts thousands and `,` opens decimals (`1.234,5`); two commas with
/// groups of three are English (`11,085,306`); one point without a group of three opens decimals.
struct DigitReader: Sendable {
  /// A number in digits.
  struct Reading: Equatable {
    var end: Int
    var value: ExactDecimal
    /// Whether a single comma stands before three digits, which may part thousands.
    var hasGroupingComma = false
    /// How many digits stand for whole numbers, for a number without marks; else 0.
    var plainDigits = 0
  }

  let words: NumeralWords

  /// The number that starts at a token of digits; nil where marks and digits make no number.
  func read(at index: Int, in text: ArticleText) -> Reading? {
    guard text[index].isNumber else { return nil }
    var end = index + 1
    var points = 0
    var commas = 0
    while isSeparator(end, in: text), end < index + 16 {
      if text[end].isMark(".") { points += 1 } else { commas += 1 }
      end += 2
    }
    if points + commas == 0 { return plain(at: index, in: text) }
    let lastMark = end - 2
    let lastIsGroup = text[end - 1].length == 3 && text[index].code != 0
    switch (points, commas) {
    case (_, 0) where lastIsGroup && hasGroups(index + 2..<end, in: text):
      guard text[index].length <= 3, text[index].length == 1 || !startsWithZero(index, in: text)
      else { return nil }
      return reading(index..<end, fraction: end, in: text)
    case (1, 0):
      return reading(index..<end, fraction: lastMark, in: text)
    case (0, 1):
      var result = reading(index..<end, fraction: lastMark, in: text)
      result?.hasGroupingComma = lastIsGroup && text[index].length <= 3
      return result
    case (0, _) where lastIsGroup && hasGroups(index + 2..<end, in: text):
      return reading(index..<end, fraction: end, in: text)
    case (_, 1) where text[lastMark].isMark(",") && hasGroups(index + 2..<lastMark, in: text),
      (1, _) where text[lastMark].isMark(".") && hasGroups(index + 2..<lastMark, in: text):
      return reading(index..<end, fraction: lastMark, in: text)
    default:
      return nil
    }
  }

  /// The decimals of a number without a whole part (`,77`), at its mark.
  func readDecimals(at index: Int, in text: ArticleText) -> Reading? {
    guard text[index].isMark(",") || text[index].isMark("."),
      !text.isJoined(index) || index == 0
        || text[index - 1].isMark("-"), text.isJoined(index + 1), text[index + 1].isNumber,
      !isSeparator(index + 2, in: text)
    else { return nil }
    return reading(index..<index + 2, fraction: index, in: text)
  }

  /// Whether a joined point or comma with digits after it stands at a token.
  @inline(__always)
  func isSeparator(_ index: Int, in text: ArticleText) -> Bool {
    let token = text[index]
    guard token.kind == .mark, token.isMark(".") || token.isMark(",") else { return false }
    guard text[index + 1].isNumber else { return false }
    guard text.isJoined(index) else { return isStray(index, in: text) }
    return text.isJoined(index + 1) || isSplit(index, in: text)
  }

  /// `30. 000 đồng`, `đạt 33. 690 xe`: whether a blank parts a point from a group of noughts, or from another group
  /// with what is counted behind it, where no name or day, and no single digit, ends at the point.
  private func isSplit(_ index: Int, in text: ArticleText) -> Bool {
    guard text[index].isMark("."), index > 1, text[index - 1].isNumber,
      text[index - 1].length <= 3, text[index - 1].code != 0, text[index + 1].length == 3,
      !text[index + 1].flags.contains(.startsLine)
    else { return false }
    if text[index + 1].code == 0 { return true }
    return text[index - 1].length > 1 && text[index - 2].isWord
      && !words.labels[text.word(index - 2)]
      && !text[index - 2].flags.contains(.capitalized)
      && (text.hits.hasTerm(.countable, at: index + 2) || text.hits.hasTerm(.unit, at: index + 2))
  }

  /// `12 . 500`, `13 .141`: whether a point behind a stray blank parts thousands.
  private func isStray(_ index: Int, in text: ArticleText) -> Bool {
    text[index].isMark(".") && index > 0 && text[index - 1].isNumber && text[index - 1].length <= 3
      && text[index - 1].code != 0 && text[index + 1].length == 3
      && !text[index].flags.contains(.startsLine) && !text[index + 1].flags.contains(.startsLine)
  }

  private func startsWithZero(_ index: Int, in text: ArticleText) -> Bool {
    text.normalized.bytes[Int(text[index].start)] == UInt8(ascii: "0")
  }

  private func hasGroups(_ range: Range<Int>, in text: ArticleText) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index].length != 3 { return false }
      index += 2
    }
    return true
  }

  private func plain(at index: Int, in text: ArticleText) -> Reading? {
    var end = index + 1
    if text[end].isNumber, text[index].length <= 3, text[index].code != 0 {
      while text[end].isNumber, text[end].length == 3, text[end].isSpaced, end < index + 6,
        !isSeparator(end + 1, in: text), !text[end].flags.contains(.startsLine)
      {
        end += 1
      }
      // `10 000 cán bộ`: nothing else begins with a nought.
      let isSure = (index + 1..<end).contains { startsWithZero($0, in: text) }
      if end > index + 1, !isSure, !words.followsGroups[text.word(end)] { end = index + 1 }
    }
    var result = reading(index..<end, fraction: end, in: text)
    if end == index + 1 { result?.plainDigits = text[index].length }
    return result
  }

  /// The number of the digits in `range`; those after the mark at `fraction` are decimals.
  private func reading(_ range: Range<Int>, fraction: Int, in text: ArticleText) -> Reading? {
    var total: Int64 = 0
    var decimals = 0
    for index in range {
      let token = text[index]
      guard token.isNumber else { continue }
      guard let next = DigitReader.appending(token, to: total, in: text) else { return nil }
      total = next
      if index > fraction { decimals += token.length }
    }
    return Reading(end: range.upperBound, value: ExactDecimal(total, exponent: -decimals))
  }

  /// A number with the digits of a token behind it; nil where it does not fit.
  private static func appending(_ token: Token, to total: Int64, in text: ArticleText) -> Int64? {
    var result = total
    for place in Int(token.start)..<Int(token.end) {
      let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
      let digit = Int64(text.normalized.bytes[place] &- 0x30)
      let (sum, isStillTooLarge) = product.addingReportingOverflow(digit)
      if isTooLarge || isStillTooLarge { return nil }
      result = sum
    }
    return result
  }
}
