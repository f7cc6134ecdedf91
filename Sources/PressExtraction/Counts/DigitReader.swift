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
    /// The value with a single comma before three digits taken for a separator of thousands.
    var grouped: ExactDecimal?
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
    case (_, 0) where hasGroups(index + 2..<end, in: text) && lastIsGroup:
      guard text[index].length <= 3, text[index].length == 1 || !startsWithZero(index, in: text)
      else { return nil }
      return reading(index..<end, fraction: nil, in: text)
    case (1, 0):
      return reading(index..<end, fraction: lastMark, in: text)
    case (0, 1):
      var result = reading(index..<end, fraction: lastMark, in: text)
      if lastIsGroup, text[index].length <= 3 {
        result?.grouped = reading(index..<end, fraction: nil, in: text)?.value
      }
      return result
    case (0, _) where hasGroups(index + 2..<end, in: text) && lastIsGroup:
      return reading(index..<end, fraction: nil, in: text)
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
    var scanner = DigitScanner()
    scanner.take(text[index + 1], in: text)
    return scanner.value(decimals: text[index + 1].length).map {
      Reading(end: index + 2, value: $0)
    }
  }

  private func isSeparator(_ index: Int, in text: ArticleText) -> Bool {
    (text[index].isMark(".") || text[index].isMark(",")) && text.isJoined(index)
      && text.isJoined(index + 1) && text[index + 1].isNumber
  }

  private func startsWithZero(_ index: Int, in text: ArticleText) -> Bool {
    text.normalized.bytes[Int(text[index].start)] == UInt8(ascii: "0")
  }

  private func hasGroups(_ range: Range<Int>, in text: ArticleText) -> Bool {
    stride(from: range.lowerBound, to: range.upperBound, by: 2).allSatisfy { text[$0].length == 3 }
  }

  private func plain(at index: Int, in text: ArticleText) -> Reading? {
    var end = index + 1
    if text[index].length <= 3, text[index].code != 0 {
      while text[end].isNumber, text[end].length == 3, text[end].isSpaced, end < index + 6,
        !isSeparator(end + 1, in: text), !text[end].flags.contains(.startsLine)
      {
        end += 1
      }
      if end > index + 1, !words.followsGroups[text.word(end)] { end = index + 1 }
    }
    var result = reading(index..<end, fraction: nil, in: text)
    if end == index + 1 { result?.plainDigits = text[index].length }
    return result
  }

  /// The number of the digits in `range`; those after the mark at `fraction` are decimals.
  private func reading(_ range: Range<Int>, fraction: Int?, in text: ArticleText) -> Reading? {
    var scanner = DigitScanner()
    var decimals = 0
    for index in range where text[index].isNumber {
      scanner.take(text[index], in: text)
      if let fraction, index > fraction { decimals += text[index].length }
    }
    return scanner.value(decimals: decimals).map { Reading(end: range.upperBound, value: $0) }
  }
}

/// Collects digits into an integer, noticing when they are too many.
private struct DigitScanner {
  private var total: Int64 = 0
  private var overflows = false

  mutating func take(_ token: Token, in text: ArticleText) {
    for byte in text.normalized.bytes[Int(token.start)..<Int(token.end)] {
      let (product, tooLarge) = total.multipliedReportingOverflow(by: 10)
      let (sum, stillTooLarge) = product.addingReportingOverflow(Int64(byte &- 0x30))
      overflows = overflows || tooLarge || stillTooLarge
      total = sum
    }
  }

  func value(decimals: Int) -> ExactDecimal? {
    overflows ? nil : ExactDecimal(total, exponent: -decimals)
  }
}
