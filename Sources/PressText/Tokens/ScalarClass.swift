/// What the tokenizer takes a Unicode scalar for.
enum ScalarClass {
  case space
  case newline
  case digit
  case letter
  case mark
  /// Zero-width and other format characters: part of no token.
  case ignorable

  /// The class of a scalar above U+007F.
  static func ofScalar(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xC0...0x24F: scalar == 0xD7 || scalar == 0xF7 ? .mark : .letter
    case 0x1E00...0x1EFF, 0x300...0x36F: .letter
    case 0x85, 0x2028, 0x2029: .newline
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: .ignorable
    case 0x2010...0x2027, 0x2030...0x205E: .mark
    // A letter was lost more often than a mark.
    case 0xFFFD: .letter
    case 0x250..<0x530: near[Int(scalar - 0x250)]
    default: byProperties(scalar)
    }
  }

  /// Classes of U+0250 through U+052F, Greek and Cyrillic among them: properties cost 300 instructions each.
  private static let near = (UInt32(0x250)..<0x530).map(byProperties)

  @inline(never)
  private static func byProperties(_ scalar: UInt32) -> ScalarClass {
    guard let value = Unicode.Scalar(scalar) else { return .mark }
    let properties = value.properties
    if properties.isAlphabetic { return .letter }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
    case .spaceSeparator: return .space
    case .format, .control: return .ignorable
    default: return .mark
    }
  }

  /// The canonical code of a mark: ASCII for dashes, slashes and quotation marks, else the scalar.
  static func canonicalMark(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x2044, 0x2215, 0xFF0F: 0x2F
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2036: 0x22
    case 0x2018...0x201B, 0x2032, 0x2035: 0x27
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: scalar
    }
  }
}
