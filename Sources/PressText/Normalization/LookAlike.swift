/// Scalars that stand for another one: typed, pasted or recognised in its place.
enum LookAlike {
  /// Zero-width and other invisible scalars that may be dropped.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether an invisible scalar beside this one is dropped: beside Latin, digits, spaces and
  /// punctuation it is litter; between letters of other scripts and emoji it can have a meaning.
  static func dropsInvisible(beside scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x530, 0x1E00...0x214F: true
    case 0xFF00...0xFF5E, 0xFB00...0xFB06, 0x1D400...0x1D7FF: true
    default: false
    }
  }

  /// Appends what a scalar stands for in any word.
  static func appendPlain(_ scalar: UInt32, to scalars: inout [UInt32]) {
    switch scalar {
    case 0xD0, 0x189: scalars.append(0x110)
    // The letter oi, which fonts of old documents show as `ư`: `đƣợc`, `thông tƣ`.
    case 0x1A2, 0x1A3: scalars.append(scalar + 0xD)
    case 0xFF01...0xFF5E: scalars.append(scalar - 0xFEE0)
    case 0xFB00: scalars += [0x66, 0x66]
    case 0xFB01: scalars += [0x66, 0x69]
    case 0xFB02: scalars += [0x66, 0x6C]
    case 0xFB03: scalars += [0x66, 0x66, 0x69]
    case 0xFB04: scalars += [0x66, 0x66, 0x6C]
    case 0xFB05, 0xFB06: scalars += [0x73, 0x74]
    case 0x1D400...0x1D7FF: scalars.append(mathematical(scalar))
    default: scalars.append(scalar)
    }
  }

  /// How many letters `appendPlain` makes of one.
  static func letters(of scalar: UInt32) -> Int {
    switch scalar {
    case 0xFB00...0xFB02, 0xFB05, 0xFB06: 2
    case 0xFB03, 0xFB04: 3
    default: 1
    }
  }

  /// The ASCII letter or digit of a bold, italic or other styled one.
  private static func mathematical(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1D7CE...0x1D7FF: 0x30 + (scalar - 0x1D7CE) % 10
    case 0x1D400...0x1D6A3:
      (scalar - 0x1D400) % 52 < 26
        ? 0x41 + (scalar - 0x1D400) % 52 : 0x61 + (scalar - 0x1D400) % 52 - 26
    default: scalar
    }
  }

  /// Whether `appendPlain` changes a scalar.
  static func isPlainlyReplaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD0, 0x189, 0x1A2, 0x1A3, 0xFF01...0xFF5E, 0xFB00...0xFB06, 0x1D400...0x1D6A3,
      0x1D7CE...0x1D7FF:
      true
    default: false
    }
  }

  /// The Latin letter that a Cyrillic or Greek one looks like; `nil` for those that look like none.
  static func latin(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x370..<0x530: pairs[Int(scalar) - 0x370] == 0 ? nil : pairs[Int(scalar) - 0x370]
    // What NFC writes as one of these.
    case 0x1F79: 0xF3
    case 0x1FBB: 0xC1
    case 0x1FC9: 0xC9
    case 0x1FDB: 0xCD
    case 0x1FEB: 0xDD
    case 0x1FF9: 0xD3
    default: nil
    }
  }

  /// Whether a scalar is of a script whose letters pass for Latin ones.
  static func isCyrillicOrGreek(_ scalar: UInt32) -> Bool {
    scalar >= 0x370 && scalar < 0x530
  }

  /// Latin letters by Cyrillic or Greek scalar from U+0370 on.
  private static let pairs: [UInt32] = {
    let cyrillic: [StaticString] = [
      "АA", "ВB", "ЕE", "КK", "МM", "НH", "ОO", "РP", "СC", "ТT", "УY", "ХX", "ІI", "ЈJ", "ЅS",
      "аa", "еe", "оo", "рp", "сc", "уy", "хx", "іi", "јj", "ѕs", "һh", "ԁd", "ԛq", "ԝw", "ӐĂ",
      "ӑă", "ҮY", "үy", "ԌG", "ԚQ", "ԜW", "ӏl", "ӀI", "ЀÈ", "ѐè",
    ]
    let greek: [StaticString] = [
      "ΑA", "ΒB", "ΕE", "ΖZ", "ΗH", "ΙI", "ΚK", "ΜM", "ΝN", "ΟO", "ΡP", "ΤT", "ΥY", "ΧX", "οo",
      "όó", "ΆÁ", "ΈÉ", "ΊÍ", "ΌÓ", "ΎÝ", "ϳj", "ͿJ",
    ]
    var table = [UInt32](repeating: 0, count: 0x530 - 0x370)
    for pair in cyrillic + greek {
      let scalars = Array("\(pair)".unicodeScalars)
      guard scalars.count == 2 else { continue }
      table[Int(scalars[0].value) - 0x370] = scalars[1].value
    }
    return table
  }()
}
