import PressText

/// Reads parts of a whole: `11/11`, `98 trên 100`, `14 trong số 22`, `một phần ba`, `một nửa`.
struct RatioReader {
  /// A part and its whole.
  struct Reading {
    var end: Int
    var part: ExactDecimal
    var whole: ExactDecimal
    var rule: CountRule
  }

  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  /// The ratio that starts at a token.
  func ratio(at index: Int) -> Reading? {
    if let half = half(at: index) { return half }
    guard let part = rules.numerals.read(at: index, in: text), let value = part.value,
      claims.isFree(part.tokens), !value.isNegative
    else { return nil }
    let end = part.tokens.upperBound
    if text[end].isMark("/") { return slash(part, value) }
    if text.word(end) == rules.words.part { return fraction(value, at: end + 1) }
    return outOf(part, value)
  }

  /// `một nửa`, `nửa số hộ`.
  private func half(at index: Int) -> Reading? {
    let words = rules.words
    let start = text.word(index) == words.one ? index + 1 : index
    guard text.word(start) == words.half, claims.isFree(index..<start + 1) else { return nil }
    let next = text.word(start + 1)
    if text[index - 1].isMark("\""), text[start + 1].isMark("\"") { return nil }
    if start == index {
      guard next == words.number || next == words.total else { return nil }
    } else if words.timeUnits[next] || rules.numerals.words[next].role == .scale {
      return nil
    }
    return Reading(end: start + 1, part: .one, whole: ExactDecimal(2), rule: .half)
  }

  /// `11/11 xã`, `1/3 số hộ`.
  private func slash(_ part: Numeral, _ value: ExactDecimal) -> Reading? {
    let mark = part.tokens.upperBound
    guard part.form == .digits, text.isJoined(mark) == text.isJoined(mark + 1),
      text[mark + 1].isNumber,
      let whole = rules.numerals.read(at: mark + 1, in: text), whole.form == .digits,
      let of = whole.value, !value.isNegative, of > .zero, claims.isFree(whole.tokens)
    else { return nil }
    let end = whole.tokens.upperBound
    if text[end].isMark("/") && text.isJoined(end) { return nil }
    return Reading(end: end, part: value, whole: of, rule: .slash)
  }

  /// `một phần ba`, `hai phần năm`, `một phần tư`; `phần trăm` is a percentage.
  private func fraction(_ part: ExactDecimal, at index: Int) -> Reading? {
    if text.word(index) == rules.words.quarter {
      return Reading(end: index + 1, part: part, whole: ExactDecimal(4), rule: .fraction)
    }
    guard let whole = rules.numerals.read(at: index, in: text), let of = whole.value,
      !whole.isImplicitOne, of > part, claims.isFree(whole.tokens)
    else { return nil }
    return Reading(end: whole.tokens.upperBound, part: part, whole: of, rule: .fraction)
  }

  /// `98 trên 100`, `14 trong số 22`, `một trong ba`.
  private func outOf(_ part: Numeral, _ value: ExactDecimal) -> Reading? {
    let words = rules.words
    var index = part.tokens.upperBound
    let link = text.word(index)
    guard link == words.inside || link == words.over, value.isInteger else { return nil }
    index += 1
    if text.word(index) == words.total { index += 1 }
    if text.word(index) == words.number { index += 1 }
    guard let whole = rules.numerals.read(at: index, in: text), let of = whole.value,
      of.isInteger, value <= of, !whole.isImplicitOne,
      claims.isFree(part.tokens.lowerBound..<whole.tokens.upperBound),
      !text.crossesSentence(part.tokens.lowerBound..<whole.tokens.upperBound)
    else { return nil }
    if link == words.over, part.form != whole.form { return nil }
    let reading = Reading(
      end: whole.tokens.upperBound, part: value, whole: of, rule: .outOf)
    let units = UnitReader(rules: rules, text: text)
    let isDuration = words.timeUnits[text.word(reading.end)]
    return isDuration || units.unit(at: reading.end, scale: 0) != nil ? nil : reading
  }
}
