import Testing

@testable import PressText

@Suite struct TextDecoderTests {
  @Test(
    "Each invalid part becomes one U+FFFD; one warning counts them and has the range of the first")
  func invalid() {
    let text = TextDecoder.decode([0x61, 0xE1, 0xBA, 0x62, 0xFF, 0xFE, 0x63])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}\u{FFFD}c")
    #expect(text.warnings.map(\.byteRange) == [1..<3])
    #expect(text.warnings.map(\.count) == [2])
    #expect(text.encoding == "UTF-8")
  }

  @Test("A byte order mark is left out")
  func mark() {
    #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
    #expect(TextDecoder.decode([0xFF, 0xFE, 0x61, 0x00]).bytes == [0x61])
    #expect(TextDecoder.decode([0xFE, 0xFF, 0x00, 0x61]).encoding == "UTF-16BE")
  }

  @Test("Lone surrogates are counted, with the range of the first")
  func surrogate() {
    let text = TextDecoder.decode([
      0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00, 0x3D, 0xD8, 0x00, 0xDE, 0x62,
    ])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "\u{FFFD}a😀\u{FFFD}")
    #expect(text.warnings.map(\.byteRange) == [2..<4])
    #expect(text.warnings.map(\.count) == [2])
  }

  @Test("What holds NULs is binary")
  func binary() {
    #expect(TextDecoder.decode([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]).isBinary)
  }
}
