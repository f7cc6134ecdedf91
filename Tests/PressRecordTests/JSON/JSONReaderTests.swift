import PressRecord
import Testing

private func read(_ text: String) throws(JSONError) -> JSONValue {
  try JSONReader.read(Array(text.utf8))
}

@Test(
  "what RFC 8259 allows is read",
  arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("\t\r\nfalse", .bool(false)),
    ("0", .number("0")), ("-0", .number("-0")), ("1.50e+3", .number("1.50e+3")),
    ("[]", .array([])), ("{}", .object([])),
    ("[1,[2]]", .array([.number("1"), .array([.number("2")])])),
    ("{\"a\":1}", .object([JSONValue.Member(key: "a", value: .number("1"))])),
    ("\"\"", .string("")), ("\"a\\n\\t\\\"\\\\\\/\\b\\f\\r\"", .string("a\n\t\"\\/\u{8}\u{c}\r")),
    ("\"\\u1EE7y\"", .string("ủy")), ("\"\\ud83d\\ude00\"", .string("😀")),
    ("\"\\u0000\"", .string("\0")),
  ] as [(String, JSONValue)])
func allowedIsRead(text: String, value: JSONValue) throws {
  #expect(try read(text) == value)
}

@Test(
  "half a pair of surrogates becomes U+FFFD",
  arguments: [
    ("\"\\ud83d\"", "\u{FFFD}"), ("\"\\ude00x\"", "\u{FFFD}x"), ("\"\\ud83dx\"", "\u{FFFD}x"),
    ("\"\\ud83d\\ud83d\\ude00\"", "\u{FFFD}😀"), ("\"\\ud83d\\u0041\"", "\u{FFFD}A"),
  ])
func loneSurrogates(text: String, expected: String) throws {
  #expect(try read(text) == .string(expected))
}

@Test(
  "what RFC 8259 forbids is refused at its byte",
  arguments: [
    ("", 0, JSONError.Problem.unexpectedEnd), ("tru", 3, .unexpectedEnd),
    ("trux", 3, .unexpectedByte),
    ("01", 2, .badNumber), ("-", 1, .badNumber), ("1.", 2, .badNumber), ("1e", 2, .badNumber),
    (".5", 0, .unexpectedByte), ("+1", 0, .unexpectedByte), ("NaN", 0, .unexpectedByte),
    ("[1,]", 3, .unexpectedByte), ("[1 2]", 3, .unexpectedByte), ("[1", 2, .unexpectedEnd),
    ("{\"a\"}", 4, .unexpectedByte), ("{a:1}", 1, .unexpectedByte),
    ("{\"a\":1,}", 7, .unexpectedByte),
    ("'a'", 0, .unexpectedByte), ("\"a", 2, .unexpectedEnd), ("\"\n\"", 1, .controlCharacter),
    ("\"\\x\"", 2, .badEscape), ("\"\\u12g4\"", 5, .badEscape), ("\"\\u12", 5, .unexpectedEnd),
    ("1 1", 2, .textAfterEnd), ("\u{FEFF}1", 0, .unexpectedByte),
  ] as [(String, Int, JSONError.Problem)])
func forbiddenIsRefused(text: String, offset: Int, problem: JSONError.Problem) {
  #expect(throws: JSONError(offset: offset, problem: problem)) { try read(text) }
}

@Test("bytes that are no UTF-8 are refused at their place")
func invalidBytes() {
  #expect(throws: JSONError(offset: 1, problem: .notUTF8)) {
    try JSONReader.read([0x22, 0xFF, 0x22])
  }
}

@Test("nesting is limited, so that no text exhausts the stack")
func nesting() throws {
  let depth = JSONReader.maximumDepth
  let allowed = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  #expect(throws: Never.self) { try read(allowed) }
  #expect(throws: JSONError(offset: depth, problem: .tooDeep)) {
    try read(String(repeating: "[", count: 1_000_000))
  }
}

@Test("of a key that stands twice the last value counts")
func duplicateKeys() throws {
  #expect(try read("{\"a\":1,\"a\":2}")["a"]?.integer == 2)
}
