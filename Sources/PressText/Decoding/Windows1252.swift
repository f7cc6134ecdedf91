/// Windows-1252 as the web reads it: the five unassigned bytes are C1 controls (WHATWG).
enum Windows1252 {
  /// The scalars of 0x80 through 0x9F.
  private static let marks: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152,
    0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
    0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// The scalar of a byte.
  static func scalar(_ byte: UInt8) -> UInt32 {
    byte >= 0x80 && byte < 0xA0 ? marks[Int(byte) - 0x80] : UInt32(byte)
  }

  /// The byte of a scalar; C1 controls are themselves.
  ///
  /// `nil` for scalars outside the code page.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    guard scalar >= 0x152, scalar <= 0x2122, let index = marks.firstIndex(of: scalar) else {
      return nil
    }
    return UInt8(0x80 + index)
  }
}
