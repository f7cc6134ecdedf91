import PressText

/// Numbers that are open or two in one: `hàng trăm`, `vài chục`, `dăm ba`, `năm bảy`.
extension NumeralReader {
  /// The open number that starts at a token.
  func openNumber(at index: Int, in text: ArticleText) -> Numeral? {
    let word = words[text.word(index)]
    switch word.role {
    case .hundredsOf: return hundredsOf(at: index, in: text)
    case .few: return few(at: index, value: Int(word.value), in: text)
    case .some: return some(at: index, in: text)
    case .tens: return tens(at: index, in: text)
    default: return nil
    }
  }

  /// `hàng trăm`, `hàng chục nghìn`: at least one of them.
  private func hundredsOf(at index: Int, in text: ArticleText) -> Numeral? {
    let (power, end) = scales(at: index + 1, in: text)
    guard power > 0 else { return nil }
    return atLeast(index..<end, low: .tenTo(power), scale: power)
  }

  /// `vài`, `vài chục`, `dăm ba`, `vài ba trăm`.
  private func few(at index: Int, value: Int, in text: ArticleText) -> Numeral? {
    if text.word(index - 1) == words.stone { return nil }
    let second = words[text.word(index + 1)]
    if second.role == .digit, second.value > 2, text.word(index + 1) != words.five {
      let (power, end) = scales(at: index + 2, in: text)
      let (low, high) = (min(value, Int(second.value)), max(value, Int(second.value)))
      return two(index..<end, low, high, power: power)
    }
    let (power, end) = scales(at: index + 1, in: text)
    return atLeast(index..<end, low: nil, scale: power)
  }

  /// `mấy chục`, `mấy nghìn`; a bare `mấy` asks or says nothing.
  private func some(at index: Int, in text: ArticleText) -> Numeral? {
    let (power, end) = scales(at: index + 1, in: text)
    return power > 0 ? atLeast(index..<end, low: nil, scale: power) : nil
  }

  /// `mươi`: about ten; `mươi mười lăm`.
  private func tens(at index: Int, in text: ArticleText) -> Numeral? {
    if words[text.word(index + 1)].role == .ten {
      guard let upper = NumeralParser.number(at: index + 1, in: text, words: words),
        let high = upper.value?.integer, high > 10
      else { return nil }
      return two(index..<upper.tokens.upperBound, 10, high, power: 0)
    }
    let (power, end) = scales(at: index + 1, in: text)
    return atLeast(index..<end, low: nil, scale: power)
  }

  /// Two neighbouring numbers with a comma between, of which the first stands at a token.
  func neighbours(at start: Int, in text: ArticleText) -> Numeral? {
    let (first, second) = (text[start], text[start + 2])
    guard second.isNumber, second.code == first.code &+ 1, first.code > 0, first.length <= 2,
      second.length <= 2, !text.isJoined(start + 2), !second.flags.contains(.startsLine),
      !(text[start - 1].isMark(",") && text[start - 2].isNumber),
      !words.labels[text.word(start - 1)], text[start + 3].isWord,
      words[text.word(start + 3)].role == .none,
      !words.joints[text.word(start + 3)]
    else { return nil }
    return Numeral(
      start..<start + 3, .digits, ExactDecimal(Int64(first.code)),
      ExactDecimal(Int64(second.code)))
  }

  /// `hai ba`, `hai, ba`, `năm bảy`, `ba bốn trăm`: two neighbouring digits in words.
  func pair(at index: Int, in text: ArticleText) -> Numeral? {
    let first = words[text.word(index)]
    // `trong năm, sáu người` may tell of a year.
    let isListed = text[index + 1].isMark(",") && text.word(index) != words.five
    let place = isListed ? index + 2 : index + 1
    let second = words[text.word(place)]
    guard first.role == .digit, first.value > 0, !text[place].flags.contains(.startsLine),
      !isListed || !isOneOfList(index, in: text)
    else { return nil }
    let other: Int
    switch second.role {
    case .digit where text.word(place) != words.five || isCounted(place + 1, in: text):
      other = Int(second.value)
    case .ten where first.value == 9: other = 10
    default: return nil
    }
    if isNoun(place, in: text) { return nil }
    let low = Int(first.value)
    let isNeighbour = other == low + 1 || low == 5 && other == 7
    guard isNeighbour, words[text.word(place + 1)].role != .tens,
      !follows(place + 1, other: other, in: text)
    else { return nil }
    let (power, end) = scales(at: place + 1, in: text)
    return two(index..<end, low, other, power: power)
  }

  /// `hiệp một, hai cầu thủ`, `hai, ba, bốn xe`: whether a number before a comma is a name, or one of a longer list.
  private func isOneOfList(_ index: Int, in text: ArticleText) -> Bool {
    words.labels[text.word(index - 1)]
      || text[index - 1].isMark(",") && words[text.word(index - 2)].role == .digit
      || text[index + 3].isMark(",") && words[text.word(index + 4)].role == .digit
  }

  /// `hai ⟨ba lô⟩`, but `hai ba ⟨lô đất⟩`: the second digit begins a noun.
  private func isNoun(_ index: Int, in text: ArticleText) -> Bool {
    guard let noun = text.hits.longest(.countable, at: index), noun.tokens.count > 1 else {
      return false
    }
    return text.hits.longest(.countable, at: index + 1)?.tokens.count ?? 1 == 1
  }

  /// `bốn năm` is a time; only a scale word shows that five is meant.
  private func isCounted(_ index: Int, in text: ArticleText) -> Bool {
    words[text.word(index)].role == .scale
  }

  /// Whether digits go on after the pair: a number read out digit by digit.
  private func follows(_ index: Int, other: Int, in text: ArticleText) -> Bool {
    let role = words[text.word(index)].role
    return role == .digit || other == 10 && (role == .digit || role == .unitAfterTen)
  }

  /// The power of ten of the scale words from a token on, and the token after them.
  private func scales(at index: Int, in text: ArticleText) -> (power: Int, end: Int) {
    var (power, last, end) = (0, 0, index)
    while words[text.word(end)].role == .scale, Int(words[text.word(end)].value) > last,
      !words.isOtherWord(
        words[text.word(end)], before: text.word(end + 1), followsDigits: false)
    {
      last = Int(words[text.word(end)].value)
      power += last
      end += 1
    }
    // `hàng triệu triệu` is only said with more force.
    if power > 3, text.word(end) == text.word(end - 1) { end += 1 }
    return (power, end)
  }

  private func atLeast(_ range: Range<Int>, low: ExactDecimal?, scale: Int) -> Numeral {
    Numeral(range, .words, atLeast: low).with(scale: scale, order: scale)
  }

  private func two(_ range: Range<Int>, _ low: Int, _ high: Int, power: Int) -> Numeral {
    Numeral(
      range, .words, ExactDecimal(Int64(low), exponent: power),
      ExactDecimal(Int64(high), exponent: power)
    ).with(scale: power, order: power)
  }
}
