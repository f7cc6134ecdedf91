import PressText

/// Reads time expressions from left to right at one place of a text.
///
/// Claimed tokens and the next paragraph are out of its sight, so that no rule runs into them. A class,
/// so that the readings of one text share it without copies.
final class TimeReader {
  let text: ArticleText
  let claims: Claims
  let rules: TimeRules
  /// Where the present reading starts.
  var origin = 0
  /// The token that a range's mark joins to the end before it.
  private(set) var linked = -1
  /// The token after the last finding with a year.
  var lastYearEnd = -1
  /// The last year, or what is counted within it (`6 tháng đầu năm 2016`).
  var lastYearTime: PartialTime?
  /// Whether the last finding is `cùng kỳ` of a year.
  var lastIsSame = false
  /// The token after the last finding of any kind.
  var lastEnd = -1
  /// The token after the last finding of a day or month.
  var lastDayEnd = -1

  /// Whether the text prints days with full stops, once that was asked.
  var knownDottedDays: Bool?
  /// The last date in digits that was read, and where.
  var lastNumeric: (index: Int, origin: Int, date: NumericDate?)?

  init(text: ArticleText, claims: Claims, rules: TimeRules) {
    self.text = text
    self.claims = claims
    self.rules = rules
  }

  /// The token at an index; `Token.none` where it is claimed, or in another paragraph or line.
  func token(_ index: Int) -> Token {
    let token = text[index]
    return token.kind == .none || isHidden(token, index) ? .none : token
  }

  @inline(__always)
  private func isHidden(_ token: Token, _ index: Int) -> Bool {
    if index == origin { return false }
    if claims.owner(index) != nil { return true }
    return opensLine(index)
  }

  /// Whether a token starts a line that does not go on with the one before.
  func opensLine(_ index: Int) -> Bool {
    text[index].flags.contains(.startsLine) && startsAnother(index)
  }

  /// Whether a token at the start of a line does not go on with the one before.
  @inline(never)
  private func startsAnother(_ index: Int) -> Bool {
    let token = text[index]
    if token.flags.contains(.startsParagraph) || token.kind == .mark { return true }
    return token.kind == .word ? token.flags.contains(.capitalized) : !closesDate(index)
  }

  /// Whether a number at the start of a line goes on with a date that the line before begins (`ngày 21-⏎2-1998`,
  /// `30 tháng⏎6`, `năm⏎2016`).
  ///
  /// None that counts what follows: `Gửi 12 tháng⏎6,8%/năm`, `Hàng năm⏎2000 tấn`, `Sau 5 tháng⏎4 người`.
  private func closesDate(_ index: Int) -> Bool {
    let before = text[index - 1]
    let isOpen = goesOnAsDate(index + 1)
    guard isOpen || endsAsDate(index + 1) else { return false }
    if before.isMark("/") || before.isMark("-") {
      return !before.isSpaced && text[index - 2].isNumber && text[index].length <= 4
    }
    switch outside(index - 1).keyword {
    case .month:
      // `6 tháng⏎7` is a length beside a number, where no day stands before.
      let isLength = text[index - 2].isNumber && outside(index - 3).keyword != .day
      return text[index].length <= 2 && (isOpen || !isLength)
    case .year: return text[index].length == 4
    case .day: return text[index].length <= 2 && isOpen
    default: return false
    }
  }

  /// Whether what stands behind a number ends a date: a mark that no fraction or number of a list has, or a word that
  /// is counted by none.
  private func endsAsDate(_ index: Int) -> Bool {
    if text[index].kind == .mark {
      let isEnd = text[index].isMark(",") || text[index].isMark(";") || text[index].isMark(")")
      return isEnd && !isContinued(index)
    }
    let roles = outside(index).roles
    return roles.contains(.follows) && roles.isDisjoint(with: [.counted, .scale])
  }

  /// Whether a date goes on behind its number: `/2`, `-1998`, `tháng 6`, `năm 2006`, and nothing is counted then.
  private func goesOnAsDate(_ index: Int) -> Bool {
    let mark = text[index]
    let next = text[index + 1]
    guard next.isNumber else { return false }
    switch outside(index).keyword {
    case .year: return next.length == 4
    case .month: return next.length <= 2
    default: break
    }
    guard mark.isMark("/") || mark.isMark("-"), !mark.isSpaced, !next.isSpaced else { return false }
    let after = text[index + 2]
    return next.length == 4 || after.isMark("/") || after.isMark("-") || endsAsDate(index + 2)
  }

  /// What the word at an index can be.
  func word(_ index: Int) -> TimeWord {
    let token = text[index]
    guard token.kind == .word, !isHidden(token, index) else { return TimeWord() }
    return rules.words[token.word]
  }

  /// Whether a word has a capital that the one before it has not: what was printed without a full stop before
  /// it starts anew there (`bị cấm bay 12 tháng ⟨Trước⟩ đó`).
  func startsAnew(_ index: Int) -> Bool {
    let flags = text[index].flags
    return flags.contains(.capitalized) && !flags.contains(.upperCase)
      && !text[index - 1].flags.contains(.capitalized)
  }

  /// The keyword at an index.
  func key(_ index: Int) -> TimeKeyword? { word(index).keyword }

  /// Reads with the token at an index taken for the start of a range's other end.
  func link<Reading>(_ index: Int, _ read: () -> Reading?) -> Reading? {
    let before = linked
    linked = index
    defer { linked = before }
    return read()
  }

  /// Reads as if the present reading started at an index.
  func restart<Reading>(at index: Int, _ read: () -> Reading?) -> Reading? {
    let before = origin
    origin = index
    defer { origin = before }
    return read()
  }

  /// What the word before the reading, or anywhere outside it, can be.
  func outside(_ index: Int) -> TimeWord {
    let token = text[index]
    return token.kind == .word ? rules.words[token.word] : TimeWord()
  }

  func isMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    let token = text[index]
    return token.isMark(character) && !isHidden(token, index)
  }

  /// The value of a run of digits, with at most so many.
  func digits(_ index: Int, most: Int = 4) -> Int? {
    let token = text[index]
    guard token.isNumber, token.length <= most, token.code != .max, !isHidden(token, index) else {
      return nil
    }
    return Int(token.code)
  }

  /// The value of a run of digits that stands for itself: nothing is joined to it.
  func freeDigits(_ index: Int, most: Int = 4) -> Int? {
    guard let value = digits(index, most: most), !isContinued(index + 1) else { return nil }
    return value
  }

  /// A number from 1 through 99 in digits or words, and the token after it.
  func smallNumber(_ index: Int) -> (value: Int, end: Int)? {
    if let value = digits(index, most: 2) { return (value, index + 1) }
    return wordNumber(index)
  }

  /// A number from 1 through 99 in words, and the token after it.
  func wordNumber(_ index: Int) -> (value: Int, end: Int)? {
    let first = word(index).number
    guard first > 0 else { return nil }
    let second = word(index + 1)
    if first == 10 {
      let isUnit = second.number > 0 && second.number < 10 && !isYear(index + 1)
      return isUnit ? (10 + second.number, index + 2) : (10, index + 1)
    }
    guard second.keyword == .tens || second.keyword == .tensRound else {
      // `hai lăm`: only after tens.
      let isFive = second.number == 5 && second.keyword != .year && first != 1
      return isFive ? (first * 10 + 5, index + 2) : (first, index + 1)
    }
    let third = word(index + 2)
    let isUnit = third.number > 0 && third.number < 10 && !isYear(index + 2)
    return isUnit ? (first * 10 + third.number, index + 3) : (first * 10, index + 2)
  }

  /// Whether `năm` at an index is a year and not five: what follows is no unit.
  private func isYear(_ index: Int) -> Bool {
    key(index) == .year && word(index + 1).unit == nil
  }

  /// Whether the token at an index goes on without a space into a number, a code or a share.
  func isContinued(_ index: Int) -> Bool {
    let token = text[index]
    guard token.kind != .none, !token.isSpaced else { return false }
    if token.kind != .mark { return true }
    if token.isMark("%") || token.isMark("+") || token.isMark("°") { return true }
    let next = text[index + 1]
    guard next.kind == .number || next.kind == .word, !next.isSpaced else { return false }
    if next.kind == .word, token.isMark(".") || token.isMark(",") || token.isMark(":") {
      return false
    }
    return token.isMark("/") || token.isMark("-") || token.isMark(".") || token.isMark(",")
      || token.isMark(":") || token.isMark("_")
  }

  /// Whether a group of digits starts at an index: nothing joins it to a number or code before.
  func startsGroup(_ index: Int) -> Bool {
    guard index > 0, index != linked, index - 1 != lastEnd, !text[index].isSpaced else {
      return true
    }
    let before = text[index - 1]
    switch before.kind {
    case .none: return true
    case .number: return false
    case .word: return outside(index - 1).roles.contains(.strongCue)
    case .mark:
      if before.isMark("/") || before.isMark("+") || before.isMark("_") || before.isMark(".") {
        return false
      }
      guard before.isMark("-") || before.isMark(":") || before.isMark(",") else { return true }
      return before.isSpaced || text[index - 2].kind == .mark
        || before.isMark(":")
          && text[index - 2].isWord
    }
  }

  /// A roman numeral in capitals, up to XXI.
  func roman(_ index: Int) -> Int? {
    let token = token(index)
    guard token.isWord, token.flags.contains(.upperCase), token.length <= 5 else { return nil }
    var (total, before) = (0, 0)
    for byte in text.normalized.bytes[Int(token.start)..<Int(token.end)] {
      let value = byte == 0x49 ? 1 : byte == 0x56 ? 5 : byte == 0x58 ? 10 : 0
      guard value > 0 else { return nil }
      total += value > before ? value - 2 * before : value
      before = value
    }
    return total > 0 && total <= 30 ? total : nil
  }
}

/// What is read of one moment or stretch, and the token after it.
struct TimeReading {
  var time: PartialTime
  var end: Int
}
