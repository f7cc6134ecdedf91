import PressText

/// A number or range of numbers with its unit.
struct Amount {
  /// From the first number through the last number or unit.
  var tokens: Range<Int>
  var first: Numeral
  /// The upper end of a range.
  var second: Numeral?
  var unit: UnitReader.Reading?
  /// A noun phrase that stands after the first number of a range (`từ 5 người đến 7 người`).
  var isFalling = false
  var isRising = false
  /// Whether the text joins the ends by words of change (`lên`, `xuống còn`).
  var isChange: Bool { isFalling || isRising }

  /// The ends of the range, the smaller first, with the scale words of the second given to the first.
  var ends: (low: ExactDecimal, high: ExactDecimal)? {
    guard let second, let right = second.value, var left = first.value else { return nil }
    if first.scale == 0, second.scale > 0, first.form == .digits || first.form == second.form {
      let scaled = left.scaled(by: second.scale)
      if isChange || scaled < right { left = scaled }
    }
    if left == right || right < left && !isChange { return nil }
    return left < right ? (left, right) : (right, left)
  }
}

/// Reads amounts: one number or two, with units after the last or after each.
struct AmountReader {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  private var units: UnitReader { UnitReader(rules: rules, text: text) }

  /// The amount that starts at a token.
  ///
  /// `opener` is the word before it, where that is `từ` or `giữa`.
  func amount(at index: Int, opener: Word) -> Amount? {
    guard let first = halfUnit(at: index) ?? rules.numerals.read(at: index, in: text),
      claims.isFree(first.tokens)
    else { return nil }
    let end = first.tokens.upperBound
    let firstUnit = units.unit(at: end, scale: first.scale)
    if let range = range(first, unit: firstUnit, opener: opener) { return range }
    return Amount(
      tokens: first.tokens.lowerBound..<(firstUnit?.tokens.upperBound ?? end), first: first,
      unit: firstUnit)
  }

  /// `nửa` before a unit of measure (`nửa lít dầu`).
  private func halfUnit(at index: Int) -> Numeral? {
    guard text.word(index) == rules.words.half,
      units.unit(at: index + 1, scale: 0)?.unit.kind == .measure
    else { return nil }
    return Numeral(
      tokens: index..<index + 1, form: .words, value: ExactDecimal(5, exponent: -1))
  }

  private func range(_ first: Numeral, unit: UnitReader.Reading?, opener: Word) -> Amount? {
    guard !first.isVague, first.high == nil else { return nil }
    var end = unit?.tokens.upperBound ?? first.tokens.upperBound
    let noun = unit == nil && opener == rules.words.from ? repeatedNoun(after: end) : nil
    if let noun { end = noun.upperBound }
    if unit != nil, let per = units.per(at: end) { end = per.upperBound }
    guard var link = link(at: end, opener: opener, hasUnit: unit != nil) else { return nil }
    link.next = skipBound(at: link.next)
    if unit?.unit.kind == .money, let prefix = units.unit(at: link.next, scale: 9),
      prefix.unit.code == unit?.unit.code
    {
      link.next = prefix.tokens.upperBound
    }
    guard let second = rules.numerals.read(at: link.next, in: text),
      second.value != nil, claims.isFree(end..<second.tokens.upperBound),
      !text.crossesSentence(first.tokens.lowerBound..<second.tokens.upperBound)
    else { return nil }
    if second.isSingleWord, first.form != .words { return nil }
    if let noun, text.word(second.tokens.upperBound) != text.word(noun.lowerBound) { return nil }
    let secondUnit = units.unit(at: second.tokens.upperBound, scale: second.scale)
    guard agree(first, unit, second, secondUnit, isDash: link.isDash) else { return nil }
    var amount = Amount(
      tokens: first.tokens.lowerBound..<(secondUnit?.tokens.upperBound ?? second.tokens.upperBound),
      first: first, second: second, unit: secondUnit ?? unit)
    amount.isRising = link.isRising
    amount.isFalling = link.isFalling
    return amount.ends == nil ? nil : amount
  }

  /// The noun that stands after both numbers of a range (`từ 5 người đến 7 người`).
  private func repeatedNoun(after index: Int) -> Range<Int>? {
    if text.word(index) == rules.words.times || text.word(index) == rules.words.age {
      return index..<index + 1
    }
    return text.hits.longest(.countable, at: index)?.tokens
  }

  /// What joins the two ends of a range.
  private struct Link {
    var next: Int
    var isDash = false
    var isRising = false
    var isFalling = false
  }

  private func link(at index: Int, opener: Word, hasUnit: Bool) -> Link? {
    let words = rules.words
    let opens = opener == words.from
    if text[index].isMark("-"), text.isJoined(index) == text.isJoined(index + 1) || !hasUnit {
      return Link(next: index + 1, isDash: true)
    }
    switch text.word(index) {
    case words.to, words.until: return Link(next: index + 1)
    case words.and where opener == words.between: return Link(next: index + 1)
    case words.up where opens:
      let next = text.word(index + 1)
      return Link(
        next: next == words.to || next == words.until ? index + 2 : index + 1, isRising: true)
    case words.down where opens:
      return Link(next: text.word(index + 1) == words.left ? index + 2 : index + 1, isFalling: true)
    case words.left where opens: return Link(next: index + 1, isFalling: true)
    default: return nil
    }
  }

  /// Bound words before the second number (`từ 12% xuống ⟨dưới⟩ 8%`).
  private func skipBound(at index: Int) -> Int {
    text.hits.longest(.bound, at: index)?.tokens.upperBound ?? index
  }

  /// Whether two numbers with these units make one range.
  private func agree(
    _ first: Numeral, _ unit: UnitReader.Reading?, _ second: Numeral,
    _ secondUnit: UnitReader.Reading?, isDash: Bool
  ) -> Bool {
    if isDash, text.isJoined(second.tokens.upperBound), secondUnit == nil,
      !text[second.tokens.upperBound].isWord
    {
      let context = CountContext(rules: rules, text: text, claims: claims)
      if context.continuesIntoCode(second.tokens.upperBound) { return false }
    }
    guard let unit else { return true }
    guard let secondUnit else { return false }
    return unit.unit.kind == secondUnit.unit.kind && unit.unit.code == secondUnit.unit.code
  }
}
