import PressText

/// One form for comparing values: NFD with each syllable's tone mark at its end, so that `hoà` and
/// `hòa` are equal; runs of white space are one space.
enum Folding {
  /// The form, with case.
  static func fold(_ text: String) -> String {
    let joined = text.unicodeScalars.split(whereSeparator: \.isSpace)
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    let decomposed = String(decoding: Decomposition.decompose(Array(joined.utf8)), as: UTF8.self)
    return toneLast(decomposed)
  }

  /// The form, without case.
  static func foldCase(_ text: String) -> String {
    let folded = fold(text).lowercased()
    guard folded.unicodeScalars.contains(where: { $0 == "ß" || $0 == "ς" }) else { return folded }
    var result = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "ß": result.append(contentsOf: "ss".unicodeScalars)
      case "ς": result.append("σ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func toneLast(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard scalars[index].isLetter else {
        result.append(scalars[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, scalars[end].continuesSyllable { end += 1 }
      let syllable = scalars[index..<end]
      let tones = syllable.filter(\.isTone)
      result.append(
        contentsOf: tones.count == 1 ? syllable.filter { !$0.isTone } + tones : Array(syllable))
      index = end
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    properties.isWhitespace || (0x1C...0x1F).contains(value)
  }

  fileprivate var isTone: Bool {
    switch value {
    case 0x300, 0x301, 0x303, 0x309, 0x323: true
    default: false
    }
  }

  /// A letter or a number that is no decimal digit.
  fileprivate var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      true
    case .otherNumber: properties.numericType != nil
    default: false
    }
  }

  fileprivate var continuesSyllable: Bool {
    isLetter || value == 0x5F || (0x300...0x36F).contains(value)
      || properties.generalCategory == .decimalNumber
  }
}
