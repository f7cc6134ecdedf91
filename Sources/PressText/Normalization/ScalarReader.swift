/// Reads and writes scalars of valid UTF-8; never past the ends, whatever the bytes.
enum ScalarReader {
  /// The scalar that starts at a byte, and its length in bytes.
  @inline(__always)
  static func scalar(_ text: [UInt8], at position: Int) -> (UInt32, Int) {
    scalar(text.span, at: position)
  }

  /// The scalar that starts at a byte, and its length in bytes.
  @inline(__always)
  static func scalar(_ text: Span<UInt8>, at position: Int) -> (UInt32, Int) {
    let lead = UInt32(text[position])
    if lead < 0x80 { return (lead, 1) }
    let left = text.count - position
    if lead < 0xE0 {
      guard left > 1 else { return (0xFFFD, 1) }
      return ((lead & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F), 2)
    }
    if lead < 0xF0 {
      guard left > 2 else { return (0xFFFD, left) }
      return (
        (lead & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6
          | UInt32(text[position + 2] & 0x3F), 3
      )
    }
    guard left > 3 else { return (0xFFFD, left) }
    return (
      (lead & 0x07) << 18 | UInt32(text[position + 1] & 0x3F) << 12
        | UInt32(text[position + 2] & 0x3F) << 6 | UInt32(text[position + 3] & 0x3F), 4
    )
  }

  /// The start of the scalar that ends right before `position`, which is not below `floor`.
  @inline(__always)
  static func before(_ text: [UInt8], _ position: Int, floor: Int) -> Int {
    var start = position - 1
    while start > floor, text[start] & 0xC0 == 0x80, position - start < 4 { start -= 1 }
    return max(start, floor)
  }

  /// Appends a scalar in UTF-8.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
