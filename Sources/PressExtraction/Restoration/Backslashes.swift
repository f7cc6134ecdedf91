import PressText

/// Reads what backslashes stand for: the escapes of a program's string (`\"`, `\/`, `\n`, `\u1ea1`) in a text that has
/// some, and strokes that were turned (`06\NQ-TU`, `5\12\2016`).
struct Backslashes {
  private let text: [UInt8]
  /// Whether the text has escapes for sure.
  private var isEscaped = false

  /// The text without them; nil where all mean themselves.
  static func mended(_ text: NormalizedText) -> NormalizedText? {
    var reader = Backslashes(text: text.bytes)
    reader.isEscaped = reader.places.contains { reader.isSureEscape($0) }
    var mend = TextMend(text)
    var end = 0
    for place in reader.places where place >= end {
      guard let (bytes, after) = reader.meaning(place) else { continue }
      mend.replace(place..<after, with: bytes)
      end = after
    }
    return mend.finished()
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private var places: [Int] { text.indices.filter { text[$0] == 0x5C } }

  private subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0x20
  }

  /// Whether a backslash begins an escape whatever stands elsewhere: before a quotation mark, a stroke, a line's end of
  /// two parts, an empty line's or the number of a letter.
  private func isSureEscape(_ place: Int) -> Bool {
    switch self[place + 1] {
    case 0x22, 0x2F: true
    case 0x6E, 0x72: self[place + 2] == 0x5C && self[place + 3] == 0x6E
    case 0x75: unit(at: place) != nil
    default: false
    }
  }

  /// What stands for a backslash and what belongs to it, and the byte after that; nil where it is one.
  private func meaning(_ place: Int) -> ([UInt8], Int)? {
    let next = self[place + 1]
    // The escape of a backslash is two.
    let last = next == 0x5C ? place + 1 : place
    if isStroke(from: place, through: last) { return ([0x2F], last + 1) }
    guard isEscaped || next == 0x6E && isLineEnd(place) else { return nil }
    switch next {
    case 0x22, 0x27, 0x2F, 0x5C: return ([next], place + 2)
    case 0x6E, 0x72: return ([0x0A], place + 2)
    case 0x74: return ([0x20], place + 2)
    case 0x75: return letter(at: place)
    default: return nil
    }
  }

  /// Whether digits or capitals stand on both sides, as at the strokes of numbers and dates.
  private func isStroke(from first: Int, through last: Int) -> Bool {
    let after = self[last + 1]
    let isCapital = after &- 0x41 < 26 || after == 0xC4 && self[last + 2] == 0x90
    let before = self[first - 1]
    return (isCapital || after &- 0x30 < 10) && (before &- 0x30 < 10 || before &- 0x41 < 26)
  }

  /// Whether `\n` ends a sentence's line, and no small letter follows: not `đèo\núi`.
  private func isLineEnd(_ place: Int) -> Bool {
    let (before, after) = (self[place - 1], self[place + 2])
    return (before == 0x2E || before == 0x3F || before == 0x21 || before == 0x22 || before == 0x6E)
      && (after == 0x5C || after &- 0x41 < 26 || after >= 0x80 || after == 0x2D || after == 0x22)
  }

  /// The letter that `\u` and four digits stand for, or eight that are a pair.
  private func letter(at place: Int) -> ([UInt8], Int)? {
    guard var value = unit(at: place) else { return nil }
    var end = place + 6
    if (0xD800..<0xDC00).contains(value), let low = unit(at: end), (0xDC00..<0xE000).contains(low) {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      end += 6
    }
    guard value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (Array(String(scalar).utf8), end)
  }

  /// The number of four hexadecimal digits behind `\u`.
  private func unit(at place: Int) -> UInt32? {
    guard self[place] == 0x5C, self[place + 1] == 0x75 else { return nil }
    var value: UInt32 = 0
    for offset in 2..<6 {
      let byte = self[place + offset]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
