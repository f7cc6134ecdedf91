/// The tone of a syllable, in the order of the dictionaries.
package enum Tone: UInt8, Sendable, CaseIterable {
  /// No mark (ngang).
  case level
  /// `à` (huyền).
  case grave
  /// `ả` (hỏi).
  case hook
  /// `ã` (ngã).
  case tilde
  /// `á` (sắc).
  case acute
  /// `ạ` (nặng).
  case dot

  /// The tone of a combining mark; `nil` for other scalars.
  package init?(mark: UInt32) {
    switch mark {
    case 0x300: self = .grave
    case 0x309: self = .hook
    case 0x303: self = .tilde
    case 0x301: self = .acute
    case 0x323: self = .dot
    default: return nil
    }
  }
}

/// A letter of the Vietnamese alphabet without its tone and case.
///
/// The raw values ascend with the alphabet; vowels with circumflex, breve or horn are letters.
package enum BaseLetter: UInt8, Sendable, CaseIterable {
  case a
  case aBreve
  case aCircumflex
  case b
  case c
  case d
  case dStroke
  case e
  case eCircumflex
  case g
  case h
  case i
  case k
  case l
  case m
  case n
  case o
  case oCircumflex
  case oHorn
  case p
  case q
  case r
  case s
  case t
  case u
  case uHorn
  case v
  case x
  case y
  /// What the alphabet lacks.
  case foreign

  /// Whether it is a vowel.
  package var isVowel: Bool {
    switch self {
    case .a, .aBreve, .aCircumflex, .e, .eCircumflex, .i, .o, .oCircumflex, .oHorn, .u, .uHorn, .y:
      true
    default: false
    }
  }

  /// Whether it carries a circumflex, breve or horn.
  package var isShaped: Bool {
    switch self {
    case .aBreve, .aCircumflex, .eCircumflex, .oCircumflex, .oHorn, .uHorn: true
    default: false
    }
  }

  /// The letter with a circumflex, breve or horn put on it; `nil` where there is none such.
  package func shaped(by mark: UInt32) -> BaseLetter? {
    switch (self, mark) {
    case (.a, 0x302): .aCircumflex
    case (.e, 0x302): .eCircumflex
    case (.o, 0x302): .oCircumflex
    case (.a, 0x306): .aBreve
    case (.o, 0x31B): .oHorn
    case (.u, 0x31B): .uHorn
    default: nil
    }
  }
}

/// A letter as it stands in a text: base letter, tone, case.
package struct VietnameseLetter: Sendable, Equatable {
  package var base: BaseLetter
  package var tone: Tone
  package var isUpper: Bool

  package init(base: BaseLetter, tone: Tone, isUpper: Bool) {
    self.base = base
    self.tone = tone
    self.isUpper = isUpper
  }

  /// The precomposed scalar; `nil` for foreign letters and for a tone on a consonant.
  package var scalar: UInt32? { Alphabet.shared.scalar(of: self) }
}

/// The scalars of the Vietnamese alphabet, both ways.
package struct Alphabet: Sendable {
  package static let shared = Alphabet()

  /// Letters by scalar, lower case, tones in the order of `Tone`.
  private static let rows: [(BaseLetter, StaticString)] = [
    (.a, "aàảãáạ"), (.aBreve, "ăằẳẵắặ"), (.aCircumflex, "âầẩẫấậ"),
    (.e, "eèẻẽéẹ"), (.eCircumflex, "êềểễếệ"), (.i, "iìỉĩíị"),
    (.o, "oòỏõóọ"), (.oCircumflex, "ôồổỗốộ"), (.oHorn, "ơờởỡớợ"),
    (.u, "uùủũúụ"), (.uHorn, "ưừửữứự"), (.y, "yỳỷỹýỵ"),
    (.b, "b"), (.c, "c"), (.d, "d"), (.dStroke, "đ"), (.g, "g"), (.h, "h"), (.k, "k"), (.l, "l"),
    (.m, "m"), (.n, "n"), (.p, "p"), (.q, "q"), (.r, "r"), (.s, "s"), (.t, "t"), (.v, "v"),
    (.x, "x"),
  ]

  /// Scalars that a look-up has room for: Latin up to U+024F, then U+1E00 through U+1EFF.
  private static let size = 0x250 + 0x100

  /// Base letter, tone and case of each scalar, packed.
  private var packed = [UInt16](repeating: UInt16(BaseLetter.foreign.rawValue), count: size)
  /// The lower-case scalar of each base letter and tone; 0 where there is none.
  private var scalars = [UInt32](repeating: 0, count: 30 * 6)

  private init() {
    for (base, row) in Alphabet.rows {
      for (tone, scalar) in "\(row)".unicodeScalars.enumerated() {
        scalars[Int(base.rawValue) * 6 + tone] = scalar.value
        let code = UInt16(base.rawValue) | UInt16(tone) << 5
        packed[Alphabet.slot(scalar.value)] = code
        let upper = Alphabet.upper(scalar.value)
        packed[Alphabet.slot(upper)] = code | 0x100
      }
    }
  }

  /// The letter that a scalar is; its base is `foreign` where the alphabet lacks it.
  @inline(__always)
  package func letter(_ scalar: UInt32) -> VietnameseLetter {
    let slot = Alphabet.slot(scalar)
    let code = slot < packed.count ? packed[slot] : UInt16(BaseLetter.foreign.rawValue)
    return VietnameseLetter(
      base: BaseLetter(rawValue: UInt8(truncatingIfNeeded: code & 0x1F)) ?? .foreign,
      tone: Tone(rawValue: UInt8(truncatingIfNeeded: code >> 5 & 7)) ?? .level,
      isUpper: code & 0x100 != 0)
  }

  fileprivate func scalar(of letter: VietnameseLetter) -> UInt32? {
    let scalar = scalars[Int(letter.base.rawValue) * 6 + Int(letter.tone.rawValue)]
    guard scalar != 0 else { return nil }
    return letter.isUpper ? Alphabet.upper(scalar) : scalar
  }

  /// The upper-case scalar of a lower-case letter of the alphabet.
  private static func upper(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A, 0xE0...0xFE: scalar - 0x20
    case 0x1B0: 0x1AF
    case 0x1EA0...0x1EFF: scalar & ~1
    default: scalar - 1
    }
  }

  @inline(__always)
  private static func slot(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x1E00...0x1EFF: Int(scalar) - 0x1E00 + 0x250
    case 0..<0x250: Int(scalar)
    default: size
    }
  }
}
