/// White space as pages use it: spaces, line ends, U+00A0, zero-width characters.
enum WhiteSpace {
  /// What a scalar is to a reader of a page.
  enum Kind {
    case ink
    case space
    /// Of no width and no meaning: U+200B, U+FEFF, U+00AD, U+2060.
    case nothing
  }

  /// The kind of the scalar at an index of valid UTF-8, and its length in bytes.
  static func kind(_ bytes: Span<UInt8>, at index: Int) -> (kind: Kind, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (byte <= 0x20 || byte == 0x7F ? .space : .ink, 1) }
    if byte < 0xE0 {
      guard byte == 0xC2, index + 1 < bytes.count else { return (.ink, 2) }
      if bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 { return (.space, 2) }
      return (bytes[index + 1] == 0xAD ? .nothing : .ink, 2)
    }
    if byte >= 0xF0 { return (.ink, 4) }
    guard index + 2 < bytes.count else { return (.ink, 3) }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.space, 3)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    default: return (.ink, 3)
    }
  }

  /// A text with each run of white space as one space and none at its ends.
  static func collapsed(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var needsSpace = false
    let bytes = text.span
    var index = 0
    while index < bytes.count {
      let (kind, length) = kind(bytes, at: index)
      if kind == .space {
        needsSpace = !result.isEmpty
      } else if kind == .ink {
        if needsSpace { result.append(0x20) }
        needsSpace = false
        for offset in index..<min(index + length, bytes.count) { result.append(bytes[offset]) }
      }
      index += length
    }
    return String(decoding: result, as: UTF8.self)
  }
}
