import PressText

/// Reads numbers as Vietnamese writes them: digits, scale words, words, and any mixture.
///
/// It reads what may be a number, the longest way; whether `năm` is five or a year before a noun is
/// for the caller to tell (`Numeral.isSingleWord`). Linear: a numeral has at most 40 tokens.
package struct NumeralReader: Sendable {
  let words: NumeralWords

  package init(_ builder: inout LexiconBuilder) {
    words = NumeralWords(&builder)
  }

  /// The numeral that starts at a token, or nil.
  package func read(at index: Int, in text: ArticleText) -> Numeral? {
    let token = text[index]
    switch token.kind {
    case .none: return nil
    case .number:
      return plain(token, at: index, in: text)
        ?? NumeralParser.number(at: index, in: text, words: words)
    case .mark: return signed(at: index, in: text)
    case .word:
      let word = words[token.word]
      switch word.role {
      case .none, .unitAfterTen, .letterScale, .zeroTens, .half, .point: return nil
      case .minus: return negative(index, from: index + 1, in: text)
      case .hundredsOf, .few, .some, .tens:
        return openNumber(at: index, in: text)
      case .halfOf: return halfOfScale(at: index, in: text)
      case .digit, .ten, .scale:
        return pair(at: index, in: text)
          ?? NumeralParser.number(at: index, in: text, words: words)
      }
    }
  }

  /// One token of digits behind which nothing goes on: nine tenths of all numbers.
  @inline(__always)
  private func plain(_ token: Token, at index: Int, in text: ArticleText) -> Numeral? {
    let next = text[index + 1]
    guard token.length <= 9 else { return nil }
    switch next.kind {
    case .number: return nil
    case .mark where !next.isSpaced && (next.isMark(".") || next.isMark(",")): return nil
    case .word where words[next.word].goesOnDigits: return nil
    case .none, .mark, .word: break
    }
    return Numeral(index..<index + 1, .digits, ExactDecimal(Int64(token.code)))
  }

  private func signed(at index: Int, in text: ArticleText) -> Numeral? {
    if text[index].isMark("-") { return negative(index, from: index + 1, in: text) }
    guard text[index].isMark(",") else { return nil }
    return NumeralParser.number(at: index, in: text, words: words)
  }

  private func negative(_ start: Int, from index: Int, in text: ArticleText) -> Numeral? {
    let next = text[index]
    guard next.isNumber || next.isMark(",") || words[next.word].role == .digit,
      let numeral = NumeralParser.number(at: index, in: text, words: words)
    else { return nil }
    return numeral.negated(from: start)
  }

  /// `nửa triệu`.
  private func halfOfScale(at index: Int, in text: ArticleText) -> Numeral? {
    let scale = words[text.word(index + 1)]
    guard scale.role == .scale, scale.value > 1,
      !words.isOtherWord(scale, before: text.word(index + 2), followsDigits: false)
    else { return nil }
    let power = Int(scale.value)
    return Numeral(index..<index + 2, .words, ExactDecimal(5, exponent: power - 1))
      .with(scale: power, order: power)
  }
}
