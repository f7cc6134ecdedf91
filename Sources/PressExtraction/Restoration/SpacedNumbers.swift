import PressText

/// Takes the blanks out of numbers: `12. 500 ha`, `1, 5 tỷ đồng`, `1 .250 .000 đồng`.
///
/// Behind a full stop stand three digits and then what is counted; behind a comma one to three, and then a unit. A
/// number that only names (`Điều 5. 120 hộ`), an item's or a year's stays. As a sentence may end with a number and the
/// next begin with one (`mức độ 3. 250 người`), a full stop before what is no unit takes another such number in the
/// text, and none without a blank; a comma one of both.
struct SpacedNumbers {
  private let text: NormalizedText
  private let tokens: [Token]

  /// The text with its numbers whole; nil where all are.
  static func mended(_ text: NormalizedText, _ tokens: [Token]) -> NormalizedText? {
    let numbers = SpacedNumbers(text: text, tokens: tokens)
    var found: [Split] = []
    var whole: (stops: Int, commas: Int) = (0, 0)
    var index = 0
    while index < tokens.count {
      index = tokens[index].isNumber ? numbers.read(at: index, &found, &whole) : index + 1
    }
    let commas = found.count { $0.isDecimal }
    var mend = TextMend(text)
    for number in found {
      let isSure =
        number.isDecimal
        ? whole.commas == 0 || commas > 1
        : number.isCounted || whole.stops == 0 && found.count - commas > 1
      if isSure { numbers.join(number, &mend) }
    }
    return mend.finished()
  }

  /// A number with blanks.
  private struct Split {
    /// The tokens behind whose mark a part begins.
    var ends: [Int]
    /// Whether a part stands behind a comma.
    var isDecimal: Bool
    /// Whether a unit follows, it has three parts, or a blank stands before its stop.
    var isCounted: Bool
  }

  private func join(_ number: Split, _ mend: inout TextMend) {
    for end in number.ends {
      let mark: UInt8 = tokens[end + 1].isMark(",") ? 0x2C : 0x2E
      mend.replace(Int(tokens[end].end)..<Int(tokens[end + 2].start), with: [mark])
    }
  }

  /// Notes the number that begins at a token, with blanks or `whole`; the token after it.
  private func read(
    at start: Int, _ found: inout [Split], _ whole: inout (stops: Int, commas: Int)
  ) -> Int {
    guard tokens[start].length < 4 else { return start + 1 }
    var last = start
    var split: [Int] = []
    var parts = 1
    var hasComma = false
    while let next = part(after: last, of: start) {
      if tokens[last + 1].isSpaced || tokens[next].isSpaced { split.append(last) }
      parts += 1
      hasComma = tokens[last + 1].isMark(",")
      last = next
      if hasComma { break }
    }
    if split.isEmpty {
      if parts > 1 { if hasComma { whole.commas += 1 } else { whole.stops += 1 } }
    } else if mayCount(start) {
      let isDecimal = split.last.map { tokens[$0 + 1].isMark(",") } ?? false
      let isCounted =
        parts > 2 || isUnit(last + 1) || split.contains { tokens[$0 + 1].isSpaced }
      found.append(Split(ends: split, isDecimal: isDecimal, isCounted: isCounted))
    }
    return last + 1
  }

  /// The next digits of a number that begins at a token.
  private func part(after last: Int, of start: Int) -> Int? {
    let (mark, next) = (last + 1, last + 2)
    guard next < tokens.count, tokens[next].isNumber, isClose(mark), isClose(next) else {
      return nil
    }
    let isSplit = tokens[mark].isSpaced || tokens[next].isSpaced
    let hasSpace = tokens[mark].isSpaced && tokens[next].isSpaced
    if tokens[mark].isMark(".") {
      guard tokens[next].length == 3, tokens[start].code > 0 else { return nil }
      let isItem = !tokens[start].flags.isDisjoint(with: [.startsLine, .startsSentence])
      return !isSplit || !isItem && !hasSpace && goesOn(next) ? next : nil
    }
    guard tokens[mark].isMark(","), tokens[next].length < 4 else { return nil }
    return !isSplit || !hasSpace && !isListed(start, next) && isUnit(next + 1) ? next : nil
  }

  /// Whether nothing but one blank stands before a token.
  private func isClose(_ index: Int) -> Bool {
    let gap = text.bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
    return gap.isEmpty || gap.count == 1 && gap.first == 0x20
  }

  /// Whether a number may count, by what stands before it.
  private func mayCount(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = tokens[start - 1]
    switch before.kind {
    case .number: return false
    case .mark:
      return tokens[start].isSpaced || before.isMark("(") || before.isMark("-") && before.isSpaced
    case .word:
      guard tokens[start].isSpaced else { return false }
      if before.flags.contains(.capitalized), !before.flags.contains(.startsSentence) {
        return false
      }
      return !NumberWords.shared.isNaming(letters(start - 1))
    case .none: return true
    }
  }

  /// Whether numbers are of a list (`5, ⟨6, 7 triệu⟩`), or what is meant is between them (`⟨2, 3 triệu⟩`,
  /// `⟨10, 15 triệu⟩`).
  private func isListed(_ start: Int, _ next: Int) -> Bool {
    if start > 1, tokens[start - 1].isMark(","), tokens[start - 2].isNumber { return true }
    let (one, other) = (tokens[start].code, tokens[next].code)
    return other == one
      || one > 0 && other > one
        && (other == one + 1 || other % 10 == 0 || one % 5 == 0 && other % 5 == 0)
  }

  /// Whether what is counted, or more digits, follow the digits at a token.
  private func goesOn(_ last: Int) -> Bool {
    let next = last + 1
    guard next < tokens.count else { return false }
    if tokens[next].isWord {
      return tokens[next].isSpaced && !tokens[next].flags.contains(.startsLine)
        && (!tokens[next].flags.contains(.capitalized) || isUnit(next))
    }
    let isMore = tokens[next].isMark(".") || tokens[next].isMark(",")
    return isMore && next + 1 < tokens.count && tokens[next + 1].isNumber
  }

  /// Whether a token is a unit or a numeral of scale (`tỷ`).
  private func isUnit(_ index: Int) -> Bool {
    guard index < tokens.count, !tokens[index].flags.contains(.startsLine) else { return false }
    if tokens[index].isMark("%") { return true }
    // `8GB` is the next thing in a list.
    guard tokens[index].isSpaced || !tokens[index].flags.contains(.capitalized) else {
      return false
    }
    return tokens[index].isWord && NumberWords.shared.isUnit(letters(index))
  }

  private func letters(_ index: Int) -> ArraySlice<UInt8> {
    text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }
}
