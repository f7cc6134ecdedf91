import PressText

/// Cuts a place's name, as a lexicon writes it, into the words and numbers by which it is found.
///
/// Case and marks do not matter: `Bà Rịa - Vũng Tàu`, `BÀ RỊA-VŨNG TÀU` and `Bà Rịa Vũng Tàu` are one.
enum NameSymbols {
  /// A word or a number of a name.
  enum Symbol: Equatable {
    case word(String)
    case number(Int)
  }

  static func symbols(of name: String) -> [Symbol] {
    var symbols: [Symbol] = []
    var word = ""
    var number: Int?
    for scalar in name.unicodeScalars {
      let value = scalar.value
      let isDigit = (0x30...0x39).contains(value)
      let isLetter = value >= 0x80 || (0x61...0x7A).contains(value | 0x20)
      if !isDigit, let known = number {
        symbols.append(.number(known))
        number = nil
      }
      if !isLetter, !word.isEmpty {
        symbols.append(.word(word))
        word = ""
      }
      if isDigit { number = ((number ?? 0) * 10 + Int(value - 0x30)) % 10_000 }
      if isLetter, let lower = Unicode.Scalar(LetterFold.lower(value)) {
        word.unicodeScalars.append(lower)
      }
    }
    if let number { symbols.append(.number(number)) }
    if !word.isEmpty { symbols.append(.word(word)) }
    return symbols
  }
}
