/// Cuts normalised text into tokens, in one pass and without backtracking.
package struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary
  private let words = WordScan()

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
    tokens.reserveCapacity(text.count / 4)
    var line = LineScan()
    var position = 0
    while position < text.count {
      let byte = text[position]
      switch Tokenizer.kinds[Int(byte)] {
      case .letter:
        if !word(text, &position, &tokens, &line) { other(text, &position, &tokens, &line) }
      case .space:
        line.pending.insert(.spaceBefore)
        position += 1
      case .digit:
        number(text, &position, &tokens, &line)
      case .mark:
        mark(UInt32(byte), UInt32(byte), length: 1, &position, &tokens, &line)
      case .newline:
        line.end(&tokens, of: text)
        position += byte == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A ? 2 : 1
      }
    }
    line.end(&tokens, of: text)
  }

  /// The tokens of `text`.
  package func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokenize(text, into: &tokens)
    return tokens
  }

  /// What a byte starts.
  private enum Kind: UInt8 {
    case space
    /// A letter, or any sequence beyond ASCII.
    case letter
    case digit
    case mark
    case newline
  }

  private static let kinds: [Kind] = (0..<256).map { byte in
    switch byte {
    case 0x0A, 0x0D: .newline
    case 0...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: .letter
    default: .mark
    }
  }

  /// Reads a word; false where no letter stands.
  @inline(__always)
  private func word(
    _ text: [UInt8], _ position: inout Int, _ tokens: inout [Token], _ line: inout LineScan
  ) -> Bool {
    let word = words.word(text.span, at: position)
    guard word.end > position else { return false }
    let code = vocabulary.word(forKey: word.key).rawValue
    append(position, word.end, code, .word, word.flags, &tokens, &line)
    position = word.end
    if position < text.count, text[position] == 0x20 {
      line.pending = .spaceBefore
      position += 1
    }
    return true
  }

  @inline(__always)
  private func number(
    _ text: [UInt8], _ position: inout Int, _ tokens: inout [Token], _ line: inout LineScan
  ) {
    let start = position
    var value: UInt32 = 0
    while position < text.count, text[position] &- 0x30 < 10 {
      value = value &* 10 &+ UInt32(text[position] &- 0x30)
      position += 1
    }
    if position - start > 9 { value = .max }
    append(start, position, value, .number, [], &tokens, &line)
  }

  private func other(
    _ text: [UInt8], _ position: inout Int, _ tokens: inout [Token], _ line: inout LineScan
  ) {
    let (scalar, known) = ScalarReader.scalar(text, at: position)
    switch ScalarClass.ofScalar(scalar) {
    case .space:
      line.pending.insert(.spaceBefore)
      position += known
    case .newline:
      line.end(&tokens, of: text)
      position += known
    case .ignorable:
      position += known
    case .letter, .digit, .mark:
      let code = ScalarClass.canonicalMark(scalar)
      mark(code, scalar, length: known, &position, &tokens, &line)
    }
  }

  @inline(__always)
  private func mark(
    _ code: UInt32, _ scalar: UInt32, length: Int, _ position: inout Int, _ tokens: inout [Token],
    _ line: inout LineScan
  ) {
    append(position, position + length, code, .mark, [], &tokens, &line)
    line.note(scalar, at: tokens.count - 1)
    position += length
  }

  @inline(__always)
  private func append(
    _ start: Int, _ end: Int, _ code: UInt32, _ kind: Token.Kind, _ flags: Token.Flags,
    _ tokens: inout [Token], _ line: inout LineScan
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), code: code,
        kind: kind, flags: flags.union(line.pending)))
    line.pending = []
    line.newlines = 0
  }
}
