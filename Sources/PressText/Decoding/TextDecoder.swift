/// Turns the bytes of an article into valid UTF-8, and tells what they were.
package enum TextDecoder {
  /// The text that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: The article as it was read.
  ///   - encoding: What they are known to be in; `nil` to find out.
  /// - Returns: Valid UTF-8, whatever the bytes.
  package static func decode(_ bytes: [UInt8], encoding: TextEncoding? = nil) -> DecodedText {
    switch encoding {
    case .utf16LittleEndian: return utf16(bytes, littleEndian: true)
    case .utf16BigEndian: return utf16(bytes, littleEndian: false)
    default: break
    }
    if encoding == nil, let found = utf16Kind(bytes) {
      return utf16(bytes, littleEndian: found == .utf16LittleEndian)
    }
    if encoding == nil, BinaryCheck.isBinary(bytes) {
      var text = DecodedText(bytes: [], encoding: "binary")
      text.isBinary = true
      return text
    }
    return utf8(bytes)
  }

  /// UTF-16 where the start of a text shows it; else `nil`.
  package static func utf16Kind(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  private static func utf8(_ bytes: [UInt8]) -> DecodedText {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if UTF8Repair.validEnd(body) == bytes.count {
      return DecodedText(
        bytes: body.count == bytes.count ? bytes : Array(body),
        encoding: TextEncoding.utf8.rawValue)
    }
    var text = DecodedText(bytes: [], encoding: TextEncoding.utf8.rawValue)
    text.bytes.reserveCapacity(body.count)
    text.warnings = UTF8Repair.append(body, to: &text.bytes).map { fault in
      TextWarning(
        code: "invalid-utf-8", message: "no valid UTF-8: read as U+FFFD", byteRange: fault)
    }
    return text
  }

  private static func utf16(_ bytes: [UInt8], littleEndian: Bool) -> DecodedText {
    let mark: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let body = bytes.starts(with: mark) ? bytes[2...] : bytes[...]
    let encoding: TextEncoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
    var text = DecodedText(bytes: [], encoding: encoding.rawValue)
    let faults = UTF16Reader.append(body, littleEndian: littleEndian, to: &text.bytes)
    text.warnings = faults.map { fault in
      TextWarning(
        code: "invalid-utf-16", message: "a surrogate without its partner: read as U+FFFD",
        byteRange: fault)
    }
    return text
  }
}

/// Tells text from pictures, programs and packed files.
enum BinaryCheck {
  /// How many bytes from the start are looked at.
  private static let window = 1 << 16

  /// Whether the bytes cannot be text: NUL among them, or more than one control byte in a hundred.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(window)
    var controls = 0
    for byte in head where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0: return true
      case 0x08...0x0D, 0x1A, 0x1B: continue
      default: controls += 1
      }
    }
    return controls * 100 > head.count
  }
}
