import PressText

/// Writes texts as words joined by one mark, as keys and identifiers ask for.
enum Slug {
  /// Words of ASCII letters and digits in lower case: `Quảng Ninh`, joined by `.`, is `quang.ninh`.
  static func ascii(_ text: String, joinedBy mark: Unicode.Scalar) -> String {
    joined(text, mark) { scalar in
      let base = LetterBase.base(LetterFold.lower(scalar))
      return isASCIIWord(base) ? base : nil
    }
  }

  /// Words in lower case, with their diacritics: `Luật Đất đai`, joined by `-`, is `luật-đất-đai`.
  static func lower(_ text: String, joinedBy mark: Unicode.Scalar) -> String {
    joined(text, mark) { scalar in
      let lower = LetterFold.lower(scalar)
      return (lower < 0x80 ? isASCIIWord(lower) : isWord(lower)) ? lower : nil
    }
  }

  private static func isASCIIWord(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar) || (0x30...0x39).contains(scalar)
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    if (0x1EA0...0x1EF9).contains(scalar) { return true }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
    default: return properties.isAlphabetic
    }
  }

  /// The runs of letters joined by a mark; `letter` gives each letter's form, nil for what parts words.
  @inline(__always)
  private static func joined(
    _ text: String, _ mark: Unicode.Scalar, _ letter: (UInt32) -> UInt32?
  ) -> String {
    var result = String.UnicodeScalarView()
    var isParted = false
    for scalar in text.unicodeScalars {
      guard let form = letter(scalar.value).flatMap(Unicode.Scalar.init) else {
        isParted = true
        continue
      }
      if isParted, !result.isEmpty { result.append(mark) }
      isParted = false
      result.append(form)
    }
    return String(result)
  }
}
