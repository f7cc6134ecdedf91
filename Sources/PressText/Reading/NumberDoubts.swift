/// Tells by the bytes about digits what may have to be mended: letters that were read for digits, blanks inside a
/// number.
enum NumberDoubts {
  /// What is doubtful about the digits in a range of a text.
  @inline(__always)
  static func about(_ text: Span<UInt8>, _ digits: Range<Int>) -> TextDoubts {
    let (start, end) = (digits.lowerBound, digits.upperBound)
    var doubts: TextDoubts = []
    let before = start > 2 ? text[start &- 1] : 0
    if before == 0x20 {
      if text[start &- 2] & 0xFD == 0x2C, isSplit(text, digits, mark: start &- 2) {
        doubts = .spacedNumbers
      }
    } else if before != 0x28, before & 0xFC != 0x2C || text[start &- 2] &- 0x30 >= 10 {
      doubts = leading(text, digits)
    }
    if end < text.count, text[end] > 0x40, isOdd(text, digits) { doubts.insert(.letterDigits) }
    return doubts
  }

  /// What is doubtful about digits by what stands right before them.
  @inline(never)
  private static func leading(_ text: Span<UInt8>, _ digits: Range<Int>) -> TextDoubts {
    let start = digits.lowerBound
    let (before, second) = (byte(text, start - 1), byte(text, start - 2))
    if looksLikeDigit(before) { return .letterDigits }
    let third = byte(text, start - 3)
    if before & 0xFC == 0x2C {
      let isOdd = second == 0x6C || second == 0x4F || isCapital(second) && third <= 0x20
      if isOdd { return .letterDigits }
      return second == 0x20 && isSplit(text, digits, mark: start - 1) ? .spacedNumbers : []
    }
    let isAlone = second <= 0x20 || second == 0x28
    return isCapital(before) && isAlone && isInside(byte(text, digits.upperBound))
      ? .letterDigits : []
  }

  /// Whether a letter right behind digits may be one: not where it is likelier a unit or a roman number.
  @inline(never)
  private static func isOdd(_ text: Span<UInt8>, _ digits: Range<Int>) -> Bool {
    let (after, next) = (text[digits.upperBound], byte(text, digits.upperBound + 1))
    if looksLikeDigit(after) { return after == 0x4F || next > 0x20 && next < 0x3A }
    guard isCapital(after) else { return false }
    // `năm 201S`
    return isInside(next) || digits.count == 3 && isStop(next) && text[digits.lowerBound] < 0x33
  }

  /// Whether a mark, with a blank before or behind it, may part the digits of one number.
  @inline(never)
  private static func isSplit(_ text: Span<UInt8>, _ digits: Range<Int>, mark: Int) -> Bool {
    let last = byte(text, mark - 1) == 0x20 ? mark - 2 : mark - 1
    guard byte(text, last) &- 0x30 < 10 else { return false }
    let after = byte(text, digits.upperBound)
    return text[mark] == 0x2E
      ? digits.count == 3 : digits.count < 4 && (after == 0x25 || after == 0x20 || after > 0x40)
  }

  /// Whether a byte goes on a number: a digit, or a mark that stands in numbers.
  private static func isInside(_ byte: UInt8) -> Bool {
    byte &- 0x2D < 13 || byte == 0x25
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2C || byte == 0x2E || byte == 0x29
  }

  /// `l`, `I`, `O` or `o`.
  private static func looksLikeDigit(_ byte: UInt8) -> Bool {
    byte | 0x20 == 0x6F || byte == 0x6C || byte == 0x49
  }

  /// `S`, `B` or `Z`, which look like 5, 8 and 2.
  private static func isCapital(_ byte: UInt8) -> Bool {
    byte == 0x53 || byte == 0x42 || byte == 0x5A
  }

  /// Whether a byte is of a letter that Vietnamese has.
  @inline(never)
  static func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = byte(text, index)
    return (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte <= 0xE1
  }

  /// A byte; a blank outside the text.
  private static func byte(_ text: Span<UInt8>, _ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0x20
  }
}
