/// Cuts normalised text into tokens, in one pass and without backtracking.
package struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Replaces `tokens` with those of `text`.
  ///
  /// - Parameters:
  ///   - text: Normalised UTF-8, shorter than 2³² bytes.
  ///   - tokens: The buffer; its storage is kept.
  package func tokenize(_ text: [UInt8], into tokens: inout [Token]) {
    tokens.removeAll(keepingCapacity: true)
    var scanner = TokenScanner(text: text, vocabulary: vocabulary)
    scanner.scan(into: &tokens)
    SentenceBoundary.mark(&tokens)
  }

  /// The tokens of `text`.
  package func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokenize(text, into: &tokens)
    return tokens
  }
}

/// The tokenizer's place in one text.
private struct TokenScanner {
  let text: [UInt8]
  let vocabulary: Vocabulary
  var position = 0
  var pending: Token.Flags = [.spaceBefore, .startsLine, .startsParagraph]
  var newlines = 0

  init(text: [UInt8], vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
  }

  mutating func scan(into tokens: inout [Token]) {
    while position < text.count {
      let byte = text[position]
      switch byte {
      case 0x0A:
        newline()
        position += 1
      case 0x0D:
        if position + 1 >= text.count || text[position + 1] != 0x0A { newline() }
        position += 1
      case 0x00...0x20, 0x7F:
        pending.insert(.spaceBefore)
        position += 1
      case 0x30...0x39:
        number(into: &tokens)
      case 0x41...0x5A, 0x61...0x7A:
        word(into: &tokens)
      case 0x21...0x7E:
        append(mark: UInt32(byte), length: 1, into: &tokens)
      default:
        other(into: &tokens)
      }
    }
  }

  private mutating func newline() {
    newlines += 1
    pending.formUnion(
      newlines > 1 ? [.spaceBefore, .startsLine, .startsParagraph] : [.spaceBefore, .startsLine])
  }

  private mutating func other(into tokens: inout [Token]) {
    let (scalar, length) = scalar(at: position)
    switch ScalarClass.ofScalar(scalar) {
    case .space:
      pending.insert(.spaceBefore)
      position += length
    case .newline:
      newline()
      position += length
    case .ignorable:
      position += length
    case .letter, .digit:
      word(into: &tokens)
    case .mark:
      append(mark: ScalarClass.canonicalMark(scalar), length: length, into: &tokens)
    }
  }

  private mutating func append(mark: UInt32, length: Int, into tokens: inout [Token]) {
    append(
      Token(
        start: UInt32(position), end: UInt32(position + length), code: mark, kind: .mark,
        flags: pending),
      into: &tokens)
    position += length
  }

  private mutating func append(_ token: Token, into tokens: inout [Token]) {
    tokens.append(token)
    pending = []
    newlines = 0
  }

  private mutating func number(into tokens: inout [Token]) {
    let start = position
    var value: UInt32 = 0
    while position < text.count, case 0x30...0x39 = text[position] {
      value = value &* 10 &+ UInt32(text[position] &- 0x30)
      position += 1
    }
    if position - start > 9 { value = .max }
    append(
      Token(
        start: UInt32(start), end: UInt32(position), code: value, kind: .number, flags: pending),
      into: &tokens)
  }

  private mutating func word(into tokens: inout [Token]) {
    let start = position
    var key = WordKey()
    var letters = 0
    var upper = 0
    var flags = pending
    while position < text.count {
      let byte = text[position]
      var letter: UInt32
      var length = 1
      if byte < 0x80 {
        guard (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A else { break }
        letter = UInt32(byte)
      } else {
        (letter, length) = scalar(at: position)
        let found = ScalarClass.ofScalar(letter)
        if found == .ignorable, letters > 0, continuesWord(at: position + length) {
          position += length
          continue
        }
        guard found == .letter else { break }
      }
      let lower = LetterFold.lower(letter)
      if lower != letter {
        if letters == 0 { flags.insert(.capitalized) }
        upper += 1
      }
      letters += 1
      key.add(lower)
      position += length
    }
    if upper == letters {
      flags.insert(.upperCase)
    } else if upper > 1 || upper == 1 && !flags.contains(.capitalized) {
      flags.insert(.mixedCase)
    }
    append(
      Token(
        start: UInt32(start), end: UInt32(position),
        code: vocabulary.word(forKey: key.value).rawValue,
        kind: .word, flags: flags),
      into: &tokens)
  }

  private func continuesWord(at position: Int) -> Bool {
    guard position < text.count else { return false }
    let byte = text[position]
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    return ScalarClass.ofScalar(scalar(at: position).0) == .letter
  }

  /// The scalar at a byte of valid UTF-8, and its length in bytes.
  private func scalar(at position: Int) -> (UInt32, Int) {
    let lead = UInt32(text[position])
    func next(_ offset: Int) -> UInt32 {
      position + offset < text.count ? UInt32(text[position + offset] & 0x3F) : 0
    }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}
