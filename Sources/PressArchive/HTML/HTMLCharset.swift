import PressText

/// Tells what encoding a page is in: by BOM, its bytes, the header, its own `<meta>`, else detection.
enum HTMLCharset {
  /// How far into a page its own word on its encoding is looked for.
  private static let window = 4096

  /// The page as valid UTF-8.
  ///
  /// Bytes that are whole UTF-8 are read so whatever is said of them: the labels of press pages lie
  /// more often than such a chance comes. What the text then is, `PageRepair` sees to.
  static func decode(_ bytes: [UInt8], header: String?) -> DecodedText {
    if let kind = TextDecoder.wideKind(bytes) { return TextDecoder.decode(bytes, encoding: kind) }
    if (try? UTF8Span(validating: bytes.span)) != nil {
      return TextDecoder.decode(bytes, encoding: .utf8)
    }
    guard let label = header.flatMap({ TextEncoding(name: $0) }) ?? declared(in: bytes) else {
      return TextDecoder.decode(bytes, isMarkup: true)
    }
    return TextDecoder.decode(bytes, labelled: label)
  }

  /// What `charset=` in the page's head names; nil where it is absent or no encoding of Vietnamese.
  ///
  /// UTF-16 and UTF-32 are passed over: a page whose `<meta>` can be read byte by byte is not in it.
  private static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(window).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let key = Array("charset".utf8)
    var index = 0
    while index + key.count < head.count {
      guard head[index] == key[0], head[index..<index + key.count].elementsEqual(key) else {
        index += 1
        continue
      }
      index += key.count
      let rest = head[index...].drop { $0 == 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
      let name = rest.prefix { $0 == 0x2D || $0 == 0x5F || isAlphanumeric($0) }
      guard let encoding = TextEncoding(name: String(decoding: name, as: UTF8.self)),
        encoding.unitLength == 1
      else { continue }
      return encoding
    }
    return nil
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
