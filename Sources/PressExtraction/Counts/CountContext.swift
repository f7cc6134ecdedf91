import PressText

/// What stands around a number, and whether it makes the number no count.
struct CountContext {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  /// Whether the digits at `index` go on from a code, a date or a word without a space.
  func continuesCode(_ index: Int) -> Bool {
    guard text.isJoined(index) else { return false }
    let before = text[index - 1]
    guard before.kind == .mark else {
      return before.kind == .word && !(before.word == rules.by && text[index - 2].isNumber)
    }
    if before.isMark("-") || before.isMark("/") || before.isMark("+") || before.isMark(":") {
      return text.isJoined(index - 1) && (text[index - 2].isNumber || text[index - 2].isWord)
    }
    if before.isMark(".") || before.isMark(",") || before.isMark("%") {
      return text.isJoined(index - 1)
        && (text[index - 2].isNumber || text[index - 2].flags.contains(.upperCase))
    }
    return before.isMark("_") || before.isMark("@") || before.isMark("#") || before.isMark("&")
      || before.isMark("=")
  }

  /// Whether what follows a number in digits without a space makes a code of it (`30a`, `7:5`).
  func continuesIntoCode(_ end: Int) -> Bool {
    guard text.isJoined(end) else { return false }
    let token = text[end]
    if token.word == rules.by, text.isJoined(end + 1), text[end + 1].isNumber { return false }
    if token.kind == .word || token.kind == .number { return true }
    let joinsMore = text.isJoined(end + 1) && (text[end + 1].isNumber || text[end + 1].isWord)
    if token.isMark("-") || token.isMark("/") || token.isMark(":") || token.isMark("+") {
      return joinsMore
    }
    if token.isMark(".") || token.isMark(",") { return joinsMore && text[end + 1].isNumber }
    return token.isMark("_") || token.isMark("@") || token.isMark("=")
  }

  /// How surely the words before `index` make a name of the numeral.
  ///
  /// Names have no separators, decimals or scale words, and seldom words for digits; `cấp` and the
  /// like name small numbers only.
  func nameStrength(of numeral: Numeral, before index: Int) -> NameStrength? {
    if text.word(index - 1) == rules.rank, numeral.order > 0 { return .always }
    guard numeral.tokens.count == 1 || numeral.form == .words, numeral.order == 0,
      let name = name(before: index)
    else { return nil }
    if let largest = name.largest, let value = numeral.value?.integer, value > largest {
      return nil
    }
    return numeral.form == .words ? .soft : name.strength
  }

  /// The word before `index` after which a number is a name; also over the members of a list
  /// (`số 5, 6`).
  func name(before index: Int) -> NumberedName? {
    var index = index
    for _ in 0..<6 {
      guard index > 2, !text[index].flags.contains(.startsSentence) else { break }
      let mark = text[index - 1]
      guard mark.isMark(",") || mark.isMark("-") || mark.word == rules.words.and,
        text[index - 2].isNumber, !text.isJoined(index - 2), claims.owner(index - 2) == nil
      else { break }
      index -= 2
    }
    guard index > 0, !text[index].flags.contains(.startsSentence), text[index - 1].isWord else {
      return nil
    }
    var result: NumberedName?
    let isInsideName =
      text[index - 1].flags.contains(.capitalized) && text[index - 2].flags.contains(.capitalized)
      && !text[index - 1].flags.contains(.startsSentence)
    for start in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      for hit in text.hits.starting(at: start)
      where hit.kind == .numberedName && hit.tokens.upperBound == index
        && !(isInsideName && hit.tokens.count == 1)
      {
        result = rules.lexicon.names[Int(hit.payload)]
        if result?.strength == .capital {
          result?.strength = text[start].flags.contains(.capitalized) ? .always : .never
        }
        if result?.isTitle == true, !text[start].flags.contains(.capitalized) {
          result?.strength = .soft
        }
      }
    }
    if result?.strength == .never { return nil }
    if text.word(index - 1) == rules.words.number, countsBefore(index - 2) { return nil }
    if result == nil, isForeignName(index - 1) {
      return NumberedName(strength: .soft, isForeign: true)
    }
    return result
  }

  /// `tổng số 35`, `trong số 22`: `số` that is followed by a count.
  private func countsBefore(_ index: Int) -> Bool {
    let word = text.word(index)
    return word == rules.words.total || word == rules.words.inside
  }

  private func isForeignName(_ index: Int) -> Bool {
    let flags = text[index].flags
    return flags.contains(.capitalized) && !flags.contains(.syllable)
      && !flags.contains(.startsSentence) && text[index].length > 1
      && text.hits.longest(.unit, at: index) == nil
  }

  /// Whether a number in digits may be a year (`2017`), counted only after words like `có`.
  func looksLikeYear(_ numeral: Numeral) -> Bool {
    guard numeral.form == .digits, numeral.tokens.count == 1,
      let value = numeral.value?.integer
    else { return false }
    return value >= 1900 && value <= 2099 && text[numeral.tokens.lowerBound].length == 4
  }

  /// Whether a word opens a quantity (`có`, `với`, `khoảng`) right before `index`.
  func opensQuantity(before index: Int) -> Bool {
    index == 0 || text[index].flags.contains(.startsSentence)
      || rules.words.openers[text.word(index - 1)]
  }

  /// Whether a numeral in words may be one: homographs (`năm`, `ba`, `chín`) need their context.
  func isCredible(_ numeral: Numeral) -> Bool {
    guard numeral.form == .words else { return true }
    let start = numeral.tokens.lowerBound
    let flags = text[start].flags
    if flags.contains(.capitalized), !flags.contains(.startsSentence), !flags.contains(.upperCase),
      !opensAfterMark(start)
    {
      return false
    }
    if flags.contains(.capitalized), !flags.contains(.upperCase),
      text[numeral.tokens.upperBound].flags.contains(.capitalized)
    {
      return false
    }
    guard numeral.isSingleWord else { return true }
    let word = text.word(start)
    let words = rules.words
    if word == words.none { return false }
    if word == rules.three, rules.parents[text.word(start + 1)],
      text.hits.longest(.countable, at: start + 1)?.tokens.count ?? 1 == 1
    {
      return false
    }
    if word == words.five {
      return !words.beforeYear[text.word(start - 1)] && !text[start + 1].isNumber
        && !isHoursOrYears(start - 1)
    }
    return true
  }

  private func opensAfterMark(_ index: Int) -> Bool {
    text[index - 1].isMark("\"") || text[index - 1].isMark(":") || text[index - 1].isMark("(")
  }

  /// `hai năm`, `10 năm`: the word after a number is a year.
  private func isHoursOrYears(_ index: Int) -> Bool {
    text[index].isNumber || rules.numerals.words[text.word(index)].role != .none
  }

  /// Whether a game's result stands before `index` (`thắng 2-1`).
  func isScore(before index: Int) -> Bool {
    rules.words.scores[text.word(index - 1)]
  }

  /// Whether a ratio may start at a token: digits that go on from no code, or credible words.
  func isCreditableRatioStart(_ index: Int) -> Bool {
    let token = text[index]
    if token.isNumber { return !continuesCode(index) }
    return token.isWord
      && (!token.flags.contains(.capitalized) || token.flags.contains(.startsSentence)
        || token.flags.contains(.upperCase) || text[index - 1].kind == .mark)
  }

  /// `tăng`, `giảm` before a quantity, with `thêm`, `khoảng` and the like between.
  func changeVerb(before index: Int) -> Count.Change? {
    var place = index - 1
    let words = rules.words
    for _ in 0..<3 where place >= 0 {
      if text[place + 1].flags.contains(.startsSentence) { return nil }
      let word = text.word(place)
      if words.increases[word] { return .increase }
      if words.decreases[word] { return .decrease }
      guard words.changeFillers[word] else { return nil }
      place -= 1
    }
    return nil
  }
}
