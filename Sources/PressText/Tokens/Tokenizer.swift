/// Cuts normalised text into tokens, in one pass and without backtracking.
///
/// `TextReader` does this and normalising in one, many times faster; its laws rest on this.
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
    var list = TokenList(reusing: &tokens, capacity: text.count / 4)
    cut(text, 0..<text.count, into: &list)
    list.finish(text)
    tokens = list.tokens
  }

  /// The tokens of `text`.
  package func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokenize(text, into: &tokens)
    return tokens
  }

  /// Appends the tokens that start in a range of `text`, as long as there are not enough.
  func cut(_ text: [UInt8], _ range: Range<Int>, into list: inout TokenList) {
    var position = range.lowerBound
    while position < range.upperBound, !list.isFull {
      let byte = text[position]
      switch ByteKind(byte) {
      case .letter, .sign:
        let word = word(text, at: position)
        if word.end > position {
          list.append(position, word.end, code(of: word), .word, word.flags)
          position = word.end
        } else {
          position = other(text, position, text, &list)
        }
      case .space:
        list.space()
        position += 1
      case .digit:
        let (value, end) = Tokenizer.number(text.span, position)
        list.append(position, end, value, .number, [])
        position = end
      case .mark:
        list.mark(UInt32(byte), UInt32(byte), position, position + 1)
        position += 1
      case .newline:
        list.endLine(text)
        position = Tokenizer.lineEnd(text.span, position)
      }
    }
  }

  // MARK: The steps; each gives the position after what it took

  /// The word that starts at a byte; it ends there too where no letter stands.
  func word(_ text: [UInt8], at position: Int) -> WordScan.Word {
    words.word(text.span, at: position)
  }

  /// The number of a word in the vocabulary.
  func code(of word: WordScan.Word) -> UInt32 {
    vocabulary.word(forKey: word.key).rawValue
  }

  /// The value of the digits from a byte on, up to the most that a token has, and the byte after them.
  @inline(__always)
  static func number(_ text: Span<UInt8>, _ start: Int) -> (value: UInt32, end: Int) {
    var end = start
    var value: UInt32 = 0
    let last = min(text.count, start &+ Token.longest)
    while end < last, text[end] &- 0x30 < 10 {
      value = value &* 10 &+ UInt32(text[end] &- 0x30)
      end &+= 1
    }
    return (end &- start > 9 ? .max : value, end)
  }

  /// The position after the line end at a byte.
  @inline(__always)
  static func lineEnd(_ text: Span<UInt8>, _ position: Int) -> Int {
    let isPair =
      text[position] == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A
    return position + (isPair ? 2 : 1)
  }

  /// Takes a scalar that is no letter, beyond ASCII; the tokens' offsets count bytes of `normal`.
  func other(
    _ text: [UInt8], _ position: Int, _ normal: [UInt8], _ list: inout TokenList
  ) -> Int {
    let (scalar, length) = ScalarReader.scalar(text, at: position)
    switch ScalarClass.ofScalar(scalar) {
    case .space: list.space()
    case .newline: list.endLine(normal)
    case .ignorable: break
    case .letter, .digit, .mark:
      list.mark(ScalarClass.canonicalMark(scalar), scalar, position, position + length)
    }
    return position + length
  }
}

/// What a byte starts.
enum ByteKind {
  case space
  /// A letter, or another scalar up to U+1FFF.
  case letter
  /// What else is beyond ASCII; the punctuation of the press among it.
  case sign
  case digit
  case mark
  case newline

  @inline(__always)
  init(_ byte: UInt8) {
    if (byte | 0x20) &- 0x61 < 26 {
      self = .letter
    } else if byte >= 0x80 {
      self = byte == 0xC2 || byte >= 0xE2 ? .sign : .letter
    } else if byte == 0x0A || byte == 0x0D {
      self = .newline
    } else if byte <= 0x20 || byte == 0x7F {
      self = .space
    } else {
      self = byte &- 0x30 < 10 ? .digit : .mark
    }
  }
}
