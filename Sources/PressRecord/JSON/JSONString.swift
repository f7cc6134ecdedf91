/// Finding the end of a stretch of a string that stands for itself.
enum JSONString {
  /// The index, from `start` on, of the first byte that ends the string, begins an escape or may not
  /// stand there; the number of bytes where there is none.
  ///
  /// Eight bytes at a time (a loop over bytes: a fifth of the speed).
  static func end(of bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { memory in
      var index = start
      while index &+ 8 <= memory.count {
        let word = unsafe memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let found = marks(UInt64(littleEndian: word))
        if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
        index &+= 8
      }
      while index < memory.count {
        let byte = unsafe memory[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
        index &+= 1
      }
      return index
    }
  }

  /// The high bits of the bytes that are below 0x20, 0x22 or 0x5C; the lowest one is exact, those
  /// above it may be wrong.
  @inline(__always)
  private static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let escape = word ^ (ones &* 0x5C)
    let control = (word &- ones &* 0x20) & ~word
    return (control | ((quote &- ones) & ~quote) | ((escape &- ones) & ~escape)) & highs
  }
}

extension JSONReader {
  /// The content of the string that starts here, its escapes read: UTF-8 where the text is.
  mutating func readString() throws(JSONError) -> ArraySlice<UInt8> {
    position += 1
    var start = position
    position = JSONString.end(of: bytes, from: start)
    if position < bytes.count, bytes[position] == 0x22 {
      position += 1
      return bytes[start..<(position - 1)]
    }
    var content: [UInt8] = []
    content.reserveCapacity(unescapedEnd - start)
    while position < bytes.count {
      content.append(contentsOf: bytes[start..<position])
      let byte = bytes[position]
      if byte == 0x22 {
        position += 1
        return content[...]
      }
      if byte != 0x5C { throw fault(.controlCharacter) }
      try readEscape(into: &content)
      start = position
      position = JSONString.end(of: bytes, from: start)
    }
    throw fault(.unexpectedEnd)
  }

  /// Where the string that the position is in ends, by quotation marks and backslashes.
  private var unescapedEnd: Int {
    var index = position
    while index < bytes.count, bytes[index] != 0x22 {
      index = JSONString.end(of: bytes, from: bytes[index] == 0x5C ? index + 2 : index + 1)
    }
    return min(index, bytes.count)
  }

  /// Reads the escape that starts here.
  mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
    position += 1
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    let letter = bytes[position]
    position += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: content.append(letter)
    case 0x62: content.append(0x08)
    case 0x66: content.append(0x0C)
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x75: JSONReader.append(try readEscapedScalar(), to: &content)
    default:
      position -= 1
      throw fault(.badEscape)
    }
  }

  private static func append(_ scalar: UInt32, to content: inout [UInt8]) {
    let low = UInt8(truncatingIfNeeded: scalar & 0x3F) | 0x80
    let middle = UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80
    switch scalar {
    case 0..<0x80: content.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      content.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      content.append(low)
    case 0x800..<0x1_0000:
      content.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      content.append(middle)
      content.append(low)
    default:
      content.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      content.append(UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F) | 0x80)
      content.append(middle)
      content.append(low)
    }
  }

  /// The scalar of `\uXXXX` or of a pair of surrogates; U+FFFD for half a pair.
  private mutating func readEscapedScalar() throws(JSONError) -> UInt32 {
    let unit = try readHexadecimal()
    if unit & 0xF800 != 0xD800 { return unit }
    let mark = position
    if unit < 0xDC00, position + 1 < bytes.count, bytes[position] == 0x5C,
      bytes[position + 1] == 0x75
    {
      position += 2
      let second = try readHexadecimal()
      if second & 0xFC00 == 0xDC00 {
        return 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00)
      }
      position = mark
    }
    return 0xFFFD
  }

  private mutating func readHexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      let byte = bytes[position]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte &- 0x30
      case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) &- 0x57
      default: throw fault(.badEscape)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
