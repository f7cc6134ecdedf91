/// Finds out fast whether text may be something else that was read wrongly.
enum MojibakeScan {
  /// Whether a line of valid UTF-8 deserves a closer look.
  static func isSuspect(_ text: ArraySlice<UInt8>) -> Bool {
    var at = text.startIndex
    var circumflexes = 0
    while at < text.endIndex {
      let byte = text[at]
      if byte == 0x5E {
        circumflexes += 1
        if circumflexes > 1 { return true }
      } else if byte == 0xC3 || byte == 0xC2, at + 1 < text.endIndex {
        let second = text[at + 1]
        if byte == 0xC3
          ? odd(second, foreignLetters) || isCapitalInside(text, at) : isOddSign(text, at)
        {
          return true
        }
        at += 1
      }
      at += 1
    }
    return false
  }

  /// Letters of U+00C0 through U+00FF that are not Vietnamese, a bit each.
  private static let foreignLetters: UInt64 = {
    var bits: UInt64 = 0
    for scalar in UInt32(0xC0)..<0x100 {
      let isSign = scalar == 0xD7 || scalar == 0xF7 || scalar == 0xD0 || scalar == 0xF0
      if !isSign, Alphabet.shared.letter(scalar).base == .foreign {
        bits |= 1 << UInt64(scalar - 0xC0)
      }
    }
    return bits
  }()

  /// Signs of U+00A0 through U+00BF that stand beside letters: no-break space, quotation marks,
  /// degree, powers, middle dot.
  private static let plainSigns: UInt64 = [0x20, 0x2B, 0x30, 0x32, 0x33, 0x37, 0x3B].reduce(0) {
    $0 | 1 << UInt64($1)
  }

  private static func odd(_ second: UInt8, _ set: UInt64) -> Bool {
    set >> UInt64(second & 0x3F) & 1 != 0
  }

  /// Whether `Ì` or `Ò`, at a byte C3, stands right after a small letter: the tones of Windows-1258
  /// (`cuÒa`).
  static func isCapitalInside<Bytes>(_ text: Bytes, _ at: Int) -> Bool
  where Bytes: RandomAccessCollection, Bytes.Index == Int, Bytes.Element == UInt8 {
    guard at > text.startIndex, at + 1 < text.endIndex,
      text[at + 1] == 0x8C || text[at + 1] == 0x92
    else { return false }
    let before = text[at - 1]
    if before < 0x80 { return before >= 0x61 && before <= 0x7A }
    return before >= 0xA0 && at > text.startIndex + 1 && text[at - 2] == 0xC3
  }

  /// Whether the sign at a byte C2 stands in a word; `á»` is how the bytes of `ệ` begin.
  static func isOddSign<Bytes>(_ text: Bytes, _ at: Int) -> Bool
  where Bytes: RandomAccessCollection, Bytes.Index == Int, Bytes.Element == UInt8 {
    guard at + 1 < text.endIndex else { return false }
    let second = text[at + 1]
    let before = at > text.startIndex ? text[at - 1] : 0
    if second == 0xBB { return before == 0xA1 }
    if odd(second, plainSigns) { return false }
    let after = at + 2 < text.endIndex ? text[at + 2] : 0
    return isLetter(before) || isLetter(after)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
