/// Reads JSON as RFC 8259 has it, and nothing else.
///
/// A lone surrogate becomes U+FFFD. Nesting is limited, so that no text can exhaust the stack.
package struct JSONReader: Sendable {
  /// How deep arrays and objects may nest.
  package static let maximumDepth = 256

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Starts at the first byte of a text, which is checked to be UTF-8.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONError(offset: error.byteOffsets.lowerBound, problem: .notUTF8)
    }
  }

  /// The one value that a text holds.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = try JSONReader(bytes)
    let value = try reader.readValue()
    try reader.readEnd()
    return value
  }

  /// Makes sure that nothing but white space follows.
  package mutating func readEnd() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw fault(.textAfterEnd) }
  }

  /// The next value.
  package mutating func readValue() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case 0x7B: return .object(try readObject())
    case 0x5B: return .array(try readArray())
    case 0x22: return .string(String(decoding: try readString(), as: UTF8.self))
    case 0x74: return try readWord("true", .bool(true))
    case 0x66: return try readWord("false", .bool(false))
    case 0x6E: return try readWord("null", .null)
    case 0x2D, 0x30...0x39: return .number(try readNumber())
    default: throw fault(.unexpectedByte)
    }
  }

  private mutating func readObject() throws(JSONError) -> [JSONValue.Member] {
    try enter()
    var members: [JSONValue.Member] = []
    if skip(0x7D) { return leave(members) }
    while true {
      skipSpace()
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      guard bytes[position] == 0x22 else { throw fault(.unexpectedByte) }
      let key = String(decoding: try readString(), as: UTF8.self)
      try expect(0x3A)
      members.append(JSONValue.Member(key: key, value: try readValue()))
      if skip(0x7D) { return leave(members) }
      try expect(0x2C)
    }
  }

  private mutating func readArray() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if skip(0x5D) { return leave(elements) }
    while true {
      elements.append(try readValue())
      if skip(0x5D) { return leave(elements) }
      try expect(0x2C)
    }
  }

  private mutating func enter() throws(JSONError) {
    if depth == JSONReader.maximumDepth { throw fault(.tooDeep) }
    depth += 1
    position += 1
  }

  private mutating func leave<Content>(_ content: Content) -> Content {
    depth -= 1
    return content
  }

  private mutating func readWord(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue
  {
    for byte in word.utf8 {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      guard bytes[position] == byte else { throw fault(.unexpectedByte) }
      position += 1
    }
    return value
  }

  private mutating func readNumber() throws(JSONError) -> String {
    let start = position
    if bytes[position] == 0x2D { position += 1 }
    let leading = position
    let whole = skipDigits()
    if whole == 0 || (whole > 1 && bytes[leading] == 0x30) { throw fault(.badNumber) }
    if position < bytes.count, bytes[position] == 0x2E {
      position += 1
      if skipDigits() == 0 { throw fault(.badNumber) }
    }
    if position < bytes.count, bytes[position] | 0x20 == 0x65 {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      if skipDigits() == 0 { throw fault(.badNumber) }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    if skip(byte) { return }
    throw fault(position < bytes.count ? .unexpectedByte : .unexpectedEnd)
  }

  private func fault(_ problem: JSONError.Problem) -> JSONError {
    JSONError(offset: position, problem: problem)
  }
}

extension JSONReader {
  /// The content of the string that starts here, as valid UTF-8.
  private mutating func readString() throws(JSONError) -> [UInt8] {
    position += 1
    var content: [UInt8] = []
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        content.append(contentsOf: bytes[start..<position])
        position += 1
        return content
      }
      if byte < 0x20 { throw fault(.controlCharacter) }
      guard byte == 0x5C else {
        position += 1
        continue
      }
      content.append(contentsOf: bytes[start..<position])
      try readEscape(into: &content)
      start = position
    }
    throw fault(.unexpectedEnd)
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(JSONError) {
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
    case 0x75: content.append(contentsOf: String(try readEscapedScalar()).utf8)
    default:
      position -= 1
      throw fault(.badEscape)
    }
  }

  /// The scalar of `\uXXXX` or of a pair of surrogates; U+FFFD for half a pair.
  private mutating func readEscapedScalar() throws(JSONError) -> Character {
    let unit = try readHexadecimal()
    if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
    let mark = position
    if unit < 0xDC00, position + 1 < bytes.count, bytes[position] == 0x5C,
      bytes[position + 1] == 0x75
    {
      position += 2
      let second = try readHexadecimal()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00))
      {
        return Character(scalar)
      }
      position = mark
    }
    return "\u{FFFD}"
  }

  private mutating func readHexadecimal() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw fault(.badEscape)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
