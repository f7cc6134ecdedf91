/// Turns the bytes of an article into valid UTF-8, and tells what they were.
package enum TextDecoder {
  /// The text that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: The article as it was read.
  ///   - encoding: What they are known to be in; `nil` to find out.
  ///   - isMarkup: Whether entities are left for a reader of markup.
  /// - Returns: Valid UTF-8, whatever the bytes.
  package static func decode(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, isMarkup: Bool = false
  ) -> DecodedText {
    guard let encoding else { return detect(bytes, isMarkup: isMarkup) }
    var text = told(bytes, encoding)
    if encoding != .utf8 { text.noteOther(than: encoding, of: bytes) }
    return text
  }

  /// The text that `bytes` hold in an encoding.
  private static func told(_ bytes: [UInt8], _ encoding: TextEncoding) -> DecodedText {
    switch encoding {
    case .utf8: utf8(bytes)
    case .utf16LittleEndian: utf16(bytes, as: .utf16LittleEndian)
    case .utf16BigEndian: utf16(bytes, as: .utf16BigEndian)
    case .utf32LittleEndian: utf32(bytes, as: .utf32LittleEndian)
    case .utf32BigEndian: utf32(bytes, as: .utf32BigEndian)
    case .windows1258, .tcvn3, .vni, .viscii, .vps, .viqr: read(bytes, as: encoding)
    }
  }

  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text of a page that says what it is in; what its bytes say counts for more.
  ///
  /// A page that says that it is UTF-8 may have lines in other encodings. Of the encodings of bytes the label
  /// holds where what comes of it is Vietnamese, or where nothing better is found.
  package static func decode(_ bytes: [UInt8], labelled label: TextEncoding) -> DecodedText {
    guard label.unitLength == 1 else { return told(bytes, label) }
    if label == .utf8 { return detect(bytes, isMarkup: true) }
    let told = told(bytes, label)
    let evidence = VietnameseEvidence(told.bytes[...])
    if evidence.isVietnamese { return told }
    let found = detect(bytes, isMarkup: true)
    let other = VietnameseEvidence(found.bytes[...])
    return other.isVietnamese && other.score > evidence.score ? found : told
  }

  /// The text that `bytes` hold in what they are most likely in.
  static func detect(_ bytes: [UInt8], isMarkup: Bool) -> DecodedText {
    var hasAmpersand = true
    var text =
      PlainScan.isPlain(bytes, hasAmpersand: &hasAmpersand)
      ? DecodedText(bytes: bytes, encoding: TextEncoding.utf8.rawValue) : detectSlowly(bytes)
    if hasAmpersand, !isMarkup { readEntities(&text) }
    return text
  }

  /// How often entities are read: those that were written out may be entities again (`&amp;agrave;`).
  private static let entityRounds = 2

  /// Replaces entities; what they make may be another encoding that was read wrongly.
  private static func readEntities(_ text: inout DecodedText) {
    for _ in 0..<entityRounds {
      guard let bytes = EntityReader.replaced(text.bytes) else { return }
      text.bytes = bytes
      text.hasEntities = true
      let found = detect(bytes, isMarkup: true)
      if found.encoding == TextEncoding.utf8.rawValue || found.isBinary { continue }
      text.bytes = found.bytes
      if text.encoding == TextEncoding.utf8.rawValue { text.encoding = found.encoding }
    }
  }

  /// What is not plain at first sight.
  private static func detectSlowly(_ bytes: [UInt8]) -> DecodedText {
    if let found = wideKind(bytes) { return decode(bytes, encoding: found) }
    if BinaryCheck.isBinary(bytes) {
      var text = DecodedText(bytes: [], encoding: "binary")
      text.isBinary = true
      return text
    }
    let body = body(of: bytes, behind: utf8Mark)
    let isValid = UTF8Repair.validEnd(body) == bytes.count
    if isValid, !MojibakeScan.isSuspect(body) { return utf8(bytes) }
    if let viqr = VIQRReader.text(of: body) {
      return DecodedText(bytes: viqr, encoding: TextEncoding.viqr.rawValue)
    }
    var repair = LineRepair(body, isValid: isValid)
    var text = repair.decoded()
    if text.encoding == TextEncoding.utf8.rawValue {
      text.noteControls(of: body)
      text.noteLosses(of: body)
    }
    return text
  }

  private static func read(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText {
    var text = DecodedText(bytes: [], encoding: encoding.rawValue)
    text.bytes = LegacyReader.text(of: bytes, as: encoding)
    return text
  }

  /// UTF-16 where the start of a text shows it, by its byte order mark or by the zeros of its Latin letters;
  /// UTF-32 where its byte order mark does; else `nil`.
  package static func wideKind(_ bytes: [UInt8]) -> TextEncoding? {
    // No text in UTF-16 begins with NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let head = bytes.prefix(4096)
    guard head.count > 3, head.contains(0) else { return nil }
    var zeros = [0, 0]
    var highs = [0, 0]
    for (index, byte) in head.enumerated() {
      if byte == 0 { zeros[index & 1] += 1 }
      if byte < 4 || byte == 0x1E || byte == 0x20 { highs[index & 1] += 1 }
    }
    let half = head.count / 2
    for odd in 0...1
    where zeros[odd] * 4 > half && highs[odd] * 20 > half * 19 && zeros[1 - odd] * 4 < zeros[odd] {
      return odd == 1 ? .utf16LittleEndian : .utf16BigEndian
    }
    return nil
  }

  /// How many words that only Vietnamese has tell it; a heading has fewer.
  private static let tellingWords = 8

  /// Whether a text that begins so is Vietnamese for sure, whatever it is in.
  package static func isVietnamese(beginning head: [UInt8], encoding: TextEncoding? = nil) -> Bool {
    // The last character may be cut off.
    guard let last = head.lastIndex(where: { $0 < 0x80 }) else { return false }
    let text = decode(Array(head[...last]), encoding: encoding)
    let evidence = VietnameseEvidence(text.bytes[...])
    return evidence.good >= tellingWords && evidence.isVietnamese && evidence.isDense
  }

  private static func utf8(_ bytes: [UInt8]) -> DecodedText {
    let body = body(of: bytes, behind: utf8Mark)
    var text = DecodedText(bytes: [], encoding: TextEncoding.utf8.rawValue)
    if UTF8Repair.validEnd(body) == bytes.count {
      text.bytes = body.count == bytes.count ? bytes : Array(body)
    } else {
      text.bytes.reserveCapacity(body.count)
      text.note(UTF8Repair.append(body, to: &text.bytes))
    }
    text.noteControls(of: body)
    text.noteLosses(of: body)
    return text
  }

  private static func utf16(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText {
    let isLittle = encoding == .utf16LittleEndian
    var text = DecodedText(bytes: [], encoding: encoding.rawValue)
    let body = body(of: bytes, behind: isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
    text.bytes.reserveCapacity(body.count)
    let faults = UTF16Reader.append(body, littleEndian: isLittle, to: &text.bytes)
    text.note(faults, "invalid-utf-16", "a surrogate without its partner: read as U+FFFD")
    return text
  }

  private static func utf32(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText {
    let isLittle = encoding == .utf32LittleEndian
    var text = DecodedText(bytes: [], encoding: encoding.rawValue)
    let body = body(of: bytes, behind: isLittle ? [0xFF, 0xFE, 0, 0] : [0, 0, 0xFE, 0xFF])
    text.bytes.reserveCapacity(body.count / 2)
    let faults = UTF32Reader.append(body, littleEndian: isLittle, to: &text.bytes)
    text.note(faults, "invalid-utf-32", "no character of Unicode: read as U+FFFD")
    return text
  }

  /// What follows a byte order mark, where there is one.
  private static func body(of bytes: [UInt8], behind mark: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
  }
}
