import PressText

/// Reads ordinals: `thứ nhất`, `thứ 3`, `lần thứ XV`, `đầu tiên`.
///
/// They number members of a row and are never counts.
package struct OrdinalReader: Sendable {
  private let numerals: NumeralReader
  private let rank: Word
  private let firstAfterRank: Word
  private let fourthAfterRank: Word
  private let beginning: Word
  private let ofAll: Word

  package init(numerals: NumeralReader, _ builder: inout LexiconBuilder) {
    self.numerals = numerals
    rank = builder.word("thứ")
    firstAfterRank = builder.word("nhất")
    fourthAfterRank = builder.word("tư")
    beginning = builder.word("đầu")
    ofAll = builder.word("tiên")
  }

  /// The ordinal that starts at a token: its tokens and place in the row, or nil.
  package func read(at index: Int, in text: ArticleText) -> (tokens: Range<Int>, place: Int)? {
    if text.word(index) == beginning, text.word(index + 1) == ofAll {
      return (index..<index + 2, 1)
    }
    guard text.word(index) == rank else { return nil }
    let next = text.word(index + 1)
    if next == firstAfterRank { return (index..<index + 2, 1) }
    if next == fourthAfterRank { return (index..<index + 2, 4) }
    if let place = RomanNumeral.value(of: index + 1, in: text) { return (index..<index + 2, place) }
    guard let numeral = numerals.read(at: index + 1, in: text), let place = numeral.value?.integer,
      place > 0
    else { return nil }
    return (index..<numeral.tokens.upperBound, place)
  }
}

/// Numbers in Roman capitals, as ordinals are written.
enum RomanNumeral {
  /// The value of a token of Roman capitals up to 3999; nil for any other.
  static func value(of index: Int, in text: ArticleText) -> Int? {
    let token = text[index]
    guard token.isWord, token.flags.contains(.upperCase), token.length <= 9 else { return nil }
    var total = 0
    var previous = 0
    for byte in text.normalized.bytes[Int(token.start)..<Int(token.end)].reversed() {
      let digit = value(of: byte)
      guard digit > 0 else { return nil }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 ? total : nil
  }

  private static func value(of byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }
}
