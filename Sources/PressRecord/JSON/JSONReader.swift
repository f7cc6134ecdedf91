/// Reads JSON as RFC 8259 has it, and nothing else.
///
/// A lone surrogate becomes U+FFFD. Nesting is limited, so that no text can exhaust the stack.
package struct JSONReader: Sendable {
  /// How deep arrays and objects may nest.
  package static let maximumDepth = 256

  let bytes: [UInt8]
  var position = 0
  var depth = 0

  /// Starts at the first byte of a text whose strings need not be UTF-8: who reads them has to see to
  /// that.
  package init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

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
    var members: [JSONValue.Member] = []
    _ = try beginObject()
    var isFirst = true
    while let key = try nextKey(isFirst: isFirst) {
      let name = String(decoding: key, as: UTF8.self)
      members.append(JSONValue.Member(key: name, value: try readValue()))
      isFirst = false
    }
    return members
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

  mutating func enter() throws(JSONError) {
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

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    if skip(byte) { return }
    throw fault(position < bytes.count ? .unexpectedByte : .unexpectedEnd)
  }

  func fault(_ problem: JSONError.Problem) -> JSONError {
    JSONError(offset: position, problem: problem)
  }
}
