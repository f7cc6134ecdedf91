import PressText

/// Reads one exact number: parts from large to small, each a number below a hundred or in digits
/// with the scale words after it.
///
/// What reads `parts` is mutating: elsewhere all of them are copied for a look at one (objdump, Swift 6.3).
struct NumeralParser {
  /// A summand and the power of ten of its last scale word.
  private struct Part {
    var value: ExactDecimal
    var scale: Int
  }

  /// The summands so far, the largest scale first.
  private var parts: InlineArray<12, Part>
  private var count = 0
  private var hasDigits = false
  private var hasWords = false
  private var isOpen = false
  private var isInformal = false
  private var hasGroupingComma = false
  private var scaleSum = 0
  private var summands = 0

  private static let longest = 40

  private init() {
    parts = InlineArray(repeating: Part(value: .zero, scale: 0))
  }

  /// The number that starts at a token, the longest way.
  static func number(at index: Int, in text: ArticleText, words: NumeralWords) -> Numeral? {
    var parser = NumeralParser()
    return parser.parse(at: index, in: text, words)
  }

  private mutating func parse(
    at start: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Numeral? {
    var index = start
    let isImplicitOne = words[text.word(start)].role == .scale
    if isImplicitOne {
      let scale = words[text.word(start)]
      if words.isOtherWord(scale, before: text.word(start + 1), followsDigits: false) { return nil }
      append(Part(value: .one, scale: 0))
      hasWords = true
    } else {
      guard let next = takeSummand(at: start, in: text, words) else { return nil }
      index = next
    }
    while index < start + NumeralParser.longest, count < parts.count {
      guard
        let next = takePoint(at: index, in: text, words) ?? takeScale(at: index, in: text, words)
          ?? takeHalf(at: index, in: text, words)
          ?? takeLowerPart(at: index, in: text, words)
      else { break }
      index = next
    }
    return numeral(start..<index, isImplicitOne: isImplicitOne)
  }

  private var last: Part? { mutating get { count > 0 ? parts[count - 1] : nil } }

  private mutating func append(_ part: Part) {
    parts[count] = part
    count += 1
  }

  private mutating func numeral(_ range: Range<Int>, isImplicitOne: Bool) -> Numeral? {
    guard !range.isEmpty else { return nil }
    var total = ExactDecimal.zero
    var order = 0
    for place in 0..<count {
      guard let sum = total.adding(parts[place].value) else { return nil }
      total = sum
      order = max(order, parts[place].scale)
    }
    let form: Numeral.Form = hasDigits ? (hasWords ? .mixed : .digits) : .words
    var result =
      (isOpen ? Numeral(range, form, atLeast: total) : Numeral(range, form, total))
      .with(scale: summands <= 1 ? scaleSum : 0, order: order)
    result.isImplicitOne = isImplicitOne && count == 1
    result.hasGroupingComma = hasGroupingComma && count == 1
    result.isInformal = isInformal
    return result
  }

  /// Takes a number below a hundred, or one in digits.
  private mutating func takeSummand(
    at index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Int? {
    if text[index].isNumber || text[index].isMark(",") {
      let digits = DigitReader(words: words)
      guard
        let reading = text[index].isNumber
          ? digits.read(at: index, in: text) : digits.readDecimals(at: index, in: text)
      else { return nil }
      append(Part(value: reading.value, scale: 0))
      hasGroupingComma = reading.hasGroupingComma
      hasDigits = true
      summands += 1
      return reading.end
    }
    guard let (value, end, isOpen) = belowHundred(at: index, in: text, words) else { return nil }
    append(Part(value: ExactDecimal(Int64(value)), scale: 0))
    self.isOpen = isOpen
    hasWords = true
    summands += 1
    return end
  }

  /// `bảy`, `mười lăm`, `hai mươi mốt`, `năm mươi mấy`.
  private func belowHundred(
    at index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> (value: Int, end: Int, isOpen: Bool)? {
    let first = words[text.word(index)]
    let tens: Int
    var end = index + 1
    switch first.role {
    case .ten: tens = 10
    case .digit:
      guard words[text.word(index + 1)].role == .tens, first.value > 1 else {
        return (Int(first.value), end, false)
      }
      tens = Int(first.value) * 10
      end += 1
    default: return nil
    }
    let next = words[text.word(end)]
    switch next.role {
    case .unitAfterTen:
      return (tens + Int(next.value), end + 1, false)
    case .digit where next.value > 0 && words[text.word(end + 1)].role != .tens:
      if text.word(end) == words.five, !isScale(end + 1, in: text, words) {
        return (tens, end, false)
      }
      return (tens + Int(next.value), end + 1, false)
    case .some:
      return (tens, end + 1, true)
    default:
      return (tens, end, false)
    }
  }

  private func isScale(_ index: Int, in text: ArticleText, _ words: NumeralWords) -> Bool {
    words[text.word(index)].role == .scale
  }

  /// `nghìn`, `tỷ`, `k`: multiplies what is smaller than it.
  private mutating func takeScale(
    at index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Int? {
    let word = words[text.word(index)]
    let power = Int(word.value)
    switch word.role {
    case .scale:
      guard !isProperName(index, in: text),
        !words.isOtherWord(
          word, before: text.word(index + 1), followsDigits: text[index - 1].isNumber)
      else { return nil }
    case .letterScale:
      guard takesLetter(at: index, power: power, in: text, words) else { return nil }
    default: return nil
    }
    var sum = ExactDecimal.zero
    var taken = 0
    while taken < count, parts[count - 1 - taken].scale < power {
      guard let next = sum.adding(parts[count - 1 - taken].value) else { return nil }
      sum = next
      taken += 1
    }
    guard taken > 0 else { return nil }
    count -= taken
    append(Part(value: sum.scaled(by: power), scale: power))
    scaleSum += power
    hasWords = true
    return index + 1
  }

  /// Whether a letter stands for a scale: `100K`, `1tr2`, `15 tr đồng`.
  private mutating func takesLetter(
    at index: Int, power: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Bool {
    guard text[index - 1].isNumber else { return false }
    let token = text[index]
    if token.length == 1 {
      guard text.isJoined(index), !isCode(index + 1, in: text, words) else { return false }
      if power == 3 { return true }
      isInformal = token.flags.contains(.upperCase)
      return isInformal
    }
    return text.isJoined(index) || words.currencies[text.word(index + 1)]
  }

  /// Whether letters or digits go on without a space (`3G-4`, `5K1`).
  private func isCode(_ index: Int, in text: ArticleText, _ words: NumeralWords) -> Bool {
    text.isJoined(index) && (text[index].isNumber || text[index].isWord)
      && !words.currencies[text.word(index)]
  }

  /// A capital in the middle of a line of small letters begins a name (`Vạn Ninh`).
  private func isProperName(_ index: Int, in text: ArticleText) -> Bool {
    let flags = text[index].flags
    return flags.contains(.capitalized) && !flags.contains(.upperCase)
      && text[index + 1].flags.contains(.capitalized)
  }

  /// `rưỡi` after a scale word: half of it.
  private mutating func takeHalf(at index: Int, in text: ArticleText, _ words: NumeralWords) -> Int?
  {
    guard words[text.word(index)].role == .half, let part = last, part.scale > 0 else {
      return nil
    }
    append(Part(value: ExactDecimal(5, exponent: part.scale - 1), scale: 0))
    hasWords = true
    return index + 1
  }

  /// `phẩy mười một`, `chấm 3`: decimals, in digits or words.
  private mutating func takePoint(
    at index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Int? {
    guard words[text.word(index)].role == .point, let part = last else { return nil }
    var end = index + 1
    var decimals: ExactDecimal?
    if text[end].isNumber, !isDecimalMark(end + 1, in: text) {
      decimals = DigitReader(words: words).read(at: end, in: text)?.value.scaled(
        by: -text[end].length)
      end += 1
    } else if let (value, after) = spelledDecimals(at: end, in: text, words) {
      decimals = value
      end = after
    }
    guard let decimals, let sum = part.value.adding(decimals) else { return nil }
    parts[count - 1] = Part(value: sum, scale: part.scale)
    hasWords = true
    return end
  }

  private func isDecimalMark(_ index: Int, in text: ArticleText) -> Bool {
    text.isJoined(index) && text.isJoined(index + 1) && text[index + 1].isNumber
  }

  /// `không năm` is .05, `mười một` .11.
  private func spelledDecimals(
    at index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> (ExactDecimal, Int)? {
    var digits: Int64 = 0
    var end = index
    while words[text.word(end)].role == .digit, end < index + 9,
      words[text.word(end + 1)].role != .tens
    {
      digits = digits &* 10 &+ Int64(words[text.word(end)].value)
      end += 1
    }
    if end > index { return (ExactDecimal(digits, exponent: index - end), end) }
    guard let (value, after, isOpen) = belowHundred(at: index, in: text, words), !isOpen else {
      return nil
    }
    return (ExactDecimal(Int64(value), exponent: -2), after)
  }

  /// The next part after a scale word: `1 triệu ⟨200 nghìn⟩`, `một trăm ⟨linh năm⟩`, `2 tỷ ⟨5⟩`.
  private mutating func takeLowerPart(
    at index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Int? {
    guard let last, last.scale > 1 else { return nil }
    let index = isGroupComma(index, in: text, words) ? index + 1 : index
    guard !text[index].flags.contains(.startsLine) else { return nil }
    if text[index].isNumber {
      return takeLowerDigits(at: index, below: last.scale, in: text, words)
    }
    let word = words[text.word(index)]
    if word.role == .zeroTens {
      guard let (value, end, _) = belowHundred(at: index + 1, in: text, words) else { return nil }
      append(ExactDecimal(Int64(value)), hasWords: true)
      return end
    }
    if word.role == .some {
      isOpen = true
      hasWords = true
      return index + 1
    }
    if word.role == .unitAfterTen {
      append(ExactDecimal(Int64(word.value), exponent: last.scale - 1), hasWords: true)
      return index + 1
    }
    return takeLowerWords(at: index, below: last, in: text, words)
  }

  /// Whether a comma parts a number in words (`một triệu⟨,⟩ hai trăm nghìn đồng`): behind it a smaller scale follows.
  private mutating func isGroupComma(
    _ index: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Bool {
    guard text[index].isMark(","), !hasDigits, let last, last.scale >= 3,
      let (_, end, isOpen) = belowHundred(at: index + 1, in: text, words), !isOpen,
      isScale(end, in: text, words)
    else { return false }
    return scale(at: end, in: text, words) < last.scale
  }

  /// The words below a hundred behind a scale word: `một triệu ⟨hai trăm⟩`, `một nghìn ⟨hai⟩`.
  private mutating func takeLowerWords(
    at index: Int, below last: Part, in text: ArticleText, _ words: NumeralWords
  ) -> Int? {
    guard let (value, end, isOpen) = belowHundred(at: index, in: text, words),
      value > 0 || isScale(end, in: text, words)
    else {
      return nil
    }
    if value < 10, end == index + 1, !continues(end, in: text, words) {
      guard
        text.word(index) != words.five && !hasDigits && value > 1
          || words.currencies[text.word(end)]
      else { return nil }
      append(ExactDecimal(Int64(value), exponent: last.scale - 1), hasWords: true)
      return end
    }
    guard !isScale(end, in: text, words) || scale(at: end, in: text, words) != last.scale else {
      return nil
    }
    append(ExactDecimal(Int64(value)), hasWords: true)
    self.isOpen = isOpen
    return end
  }

  private func scale(at index: Int, in text: ArticleText, _ words: NumeralWords) -> Int {
    Int(words[text.word(index)].value)
  }

  private func continues(_ index: Int, in text: ArticleText, _ words: NumeralWords) -> Bool {
    let role = words[text.word(index)].role
    return role == .scale || role == .point
  }

  private mutating func append(_ value: ExactDecimal, hasWords: Bool) {
    append(Part(value: value, scale: 0))
    self.hasWords = self.hasWords || hasWords
    summands += 1
  }

  /// Digits after a scale word.
  private mutating func takeLowerDigits(
    at index: Int, below scale: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Int? {
    guard let reading = DigitReader(words: words).read(at: index, in: text),
      reading.plainDigits > 0, reading.plainDigits <= 3,
      !isCode(index + 1, in: text, words) || isScale(reading.end, in: text, words),
      !isSplit(index + 1, in: text)
    else { return nil }
    let power: Int
    if isScale(reading.end, in: text, words) || isJoinedScale(reading.end, in: text, words) {
      guard self.scale(at: reading.end, in: text, words) < scale, text[reading.end].kind == .word
      else { return nil }
      power = 0
    } else if reading.plainDigits == 3 {
      guard
        scale == 3 || scale == 6 && endsAmount(reading.end, after: index, in: text, words)
          || scale == 9 && endsAmount(reading.end, after: index, in: text, words)
      else { return nil }
      power = scale - 3
    } else {
      guard reading.plainDigits == 1 || text.isJoined(index),
        endsAmount(reading.end, after: index, in: text, words)
      else { return nil }
      power = scale - reading.plainDigits
    }
    hasDigits = true
    append(reading.value.scaled(by: power), hasWords: false)
    return reading.end
  }

  private func isJoinedScale(_ index: Int, in text: ArticleText, _ words: NumeralWords) -> Bool {
    words[text.word(index)].role == .letterScale && text.isJoined(index)
  }

  /// Whether a joined mark ties the digits to more digits (`5/7`, `5-6`).
  private func isSplit(_ index: Int, in text: ArticleText) -> Bool {
    text[index].kind == .mark && text.isJoined(index) && text.isJoined(index + 1)
      && text[index + 1].isNumber
  }

  /// Whether an amount may end before `index`: at a currency, a mark, the end of the line, or where
  /// the last digits were joined to the scale (`1tr2`).
  private func endsAmount(
    _ index: Int, after digits: Int, in text: ArticleText, _ words: NumeralWords
  ) -> Bool {
    if text.isJoined(digits) { return true }
    let next = text[index]
    return next.kind == .none || next.flags.contains(.startsLine)
      || next.kind == .mark && !next.isMark("%") && !next.isMark("/") && !next.isMark("-")
      || words.currencies[next.word]
  }
}
