/// Case of the letters that Vietnamese text is made of, and of the rest of Unicode by its properties.
public enum LetterFold {
  /// The lower-case form of a letter; any other scalar unchanged.
  ///
  /// One scalar to one scalar.
  @inlinable @inline(__always) public static func lower(_ scalar: UInt32) -> UInt32 {
    // Most letters are of the two blocks that are asked for first.
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar &- 0x1EA0 < 0x5A { return scalar | 1 }
    return switch scalar {
    case 0x80...0xBF: scalar
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0xDF...0xFF: scalar
    case 0x102, 0x110, 0x128, 0x168, 0x1A0: scalar + 1
    case 0x103, 0x111, 0x129, 0x169, 0x1A1, 0x1B0: scalar
    case 0x1AF: 0x1B0
    default: otherLower(scalar)
    }
  }

  @inline(never)
  @usableFromInline static func otherLower(_ scalar: UInt32) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return scalar }
    let mapping = value.properties.lowercaseMapping.unicodeScalars
    guard let first = mapping.first, mapping.count == 1 else { return scalar }
    return first.value
  }
}
