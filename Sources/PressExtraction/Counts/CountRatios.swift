import PressText

/// Parts of a whole: `11/11`, `98 trên 100`, `14 trong số 22`, `một phần ba`, `một nửa`.
extension CountScan {
  /// A part and its whole.
  struct Ratio {
    var end: Int
    var part: ExactDecimal
    var whole: ExactDecimal
    var rule: CountRule
    /// The row of the unit where both are sums of money and it stands in the span.
    var currency: Int32?
  }

  /// The ratio whose part is read.
  func ratio(_ part: Numeral) -> Ratio? {
    guard let value = part.value, !value.isNegative else { return nil }
    let end = part.tokens.upperBound
    if text[end].isMark("/") { return slash(part, value) }
    let next = text.word(end)
    if next == words.part { return fraction(value, at: end + 1) }
    if next == words.inside || next == words.over { return outOf(part, value) }
    return text.hits.hasTerm(.unit, at: end) ? measuredOutOf(part, value) : nil
  }

  /// `một nửa`, `nửa số hộ`, `phân nửa` at its second word.
  func half(at index: Int) -> Ratio? {
    let start = text.word(index) == words.one ? index + 1 : index
    guard text.word(start) == words.half, claims.isFree(index..<start + 1) else { return nil }
    let next = text.word(start + 1)
    if text[index - 1].isMark("\""), text[start + 1].isMark("\"") { return nil }
    if start == index {
      guard
        next == words.number || next == words.total || text.word(index - 1) == words.dividing
      else { return nil }
    } else if rules.roles[next].contains(.timeUnit) || rules.numerals.words[next].role == .scale {
      return nil
    }
    return Ratio(end: start + 1, part: .one, whole: ExactDecimal(2), rule: .half)
  }

  /// `11/11 xã`, `1/3 số hộ`.
  private func slash(_ part: Numeral, _ value: ExactDecimal) -> Ratio? {
    let mark = part.tokens.upperBound
    guard part.form == .digits, text.isJoined(mark) == text.isJoined(mark + 1),
      text[mark + 1].isNumber,
      let whole = rules.numerals.read(at: mark + 1, in: text), claims.isFree(whole.tokens)
    else { return nil }
    if let sums = sums(part, value, whole) { return sums }
    guard whole.form == .digits, let of = whole.value, of > .zero else { return nil }
    let end = whole.tokens.upperBound
    if text[end].isMark("/") && text.isJoined(end) { return nil }
    return Ratio(end: end, part: value, whole: of, rule: .slash)
  }

  /// `5.865/6.500 tỷ đồng`: a sum and its whole, of which one has marks (`1/2 tỷ` may be a half), with the scale
  /// word for both.
  private func sums(_ part: Numeral, _ value: ExactDecimal, _ whole: Numeral) -> Ratio? {
    guard whole.scale >= 6, whole.form == .mixed, let of = whole.value,
      part.tokens.count > 1 || whole.tokens.count > 3
        || of > ExactDecimal(12, exponent: whole.scale),
      let unit = unit(at: whole.tokens.upperBound, scale: whole.scale), unit.kind == .money
    else { return nil }
    let sum = value.scaled(by: whole.scale)
    // A plan may be exceeded (`5.200/4.800 tỷ đồng`).
    return sum <= of.scaled(by: 1)
      ? Ratio(end: unit.tokens.upperBound, part: sum, whole: of, rule: .slash, currency: unit.row)
      : nil
  }

  /// `một phần ba`, `hai phần năm`, `một phần tư`; `phần trăm` is a percentage.
  private func fraction(_ part: ExactDecimal, at index: Int) -> Ratio? {
    if text.word(index) == words.quarter {
      return Ratio(end: index + 1, part: part, whole: ExactDecimal(4), rule: .fraction)
    }
    guard let whole = rules.numerals.read(at: index, in: text), let of = whole.value,
      !whole.isImplicitOne, of > part, claims.isFree(whole.tokens)
    else { return nil }
    return Ratio(end: whole.tokens.upperBound, part: part, whole: of, rule: .fraction)
  }

  /// `98 trên 100`, `14 trong số 22`, `một trong ba`.
  private func outOf(_ part: Numeral, _ value: ExactDecimal) -> Ratio? {
    var index = part.tokens.upperBound
    let link = text.word(index)
    guard value.isInteger else { return nil }
    index += 1
    if text.word(index) == words.total { index += 1 }
    if text.word(index) == words.number { index += 1 }
    guard let whole = rules.numerals.read(at: index, in: text), let of = whole.value,
      of.isInteger, value <= of, !whole.isImplicitOne,
      claims.isFree(part.tokens.lowerBound..<whole.tokens.upperBound),
      !text.crossesSentence(part.tokens.lowerBound..<whole.tokens.upperBound)
    else { return nil }
    if link == words.over, part.form != whole.form { return nil }
    let end = whole.tokens.upperBound
    if rules.roles[text.word(end)].contains(.timeUnit) || unit(at: end, scale: 0) != nil {
      return nil
    }
    return Ratio(end: end, part: value, whole: of, rule: .outOf)
  }

  /// `132 ha trong số 157 ha`: both with the unit.
  private func measuredOutOf(_ part: Numeral, _ value: ExactDecimal) -> Ratio? {
    guard let unit = unit(at: part.tokens.upperBound, scale: part.scale),
      unit.kind == .measure || unit.kind == .money,
      text.word(unit.tokens.upperBound) == words.inside
    else { return nil }
    var index = unit.tokens.upperBound + 1
    if text.word(index) == words.total { index += 1 }
    if text.word(index) == words.number { index += 1 }
    guard index > unit.tokens.upperBound + 1,
      let whole = rules.numerals.read(at: index, in: text), let of = whole.value, value <= of,
      self.unit(at: whole.tokens.upperBound, scale: whole.scale)?.codeNumber == unit.codeNumber,
      claims.isFree(part.tokens.lowerBound..<whole.tokens.upperBound),
      !text.crossesSentence(part.tokens.lowerBound..<whole.tokens.upperBound)
    else { return nil }
    return Ratio(end: whole.tokens.upperBound, part: value, whole: of, rule: .outOf)
  }
}
