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

  @Test("UTF-32 is told by its mark, which is left out; what is no character becomes U+FFFD")
  func wide() {
    let mark: [UInt8] = [0xFF, 0xFE, 0, 0]
    let text = TextDecoder.decode(
      mark + [0xC7, 0x1E, 0, 0, 0x00, 0xF6, 0x01, 0, 0, 0xD8, 0, 0, 0x61])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "ệ😀\u{FFFD}\u{FFFD}")
    #expect(text.encoding == "UTF-32LE")
    #expect(text.warnings.map(\.code) == ["invalid-utf-32"])
    #expect(text.warnings.map(\.byteRange) == [12..<17])
    let big = TextDecoder.decode([0, 0, 0xFE, 0xFF, 0, 0, 0x1E, 0xC7])
    #expect(String(decoding: big.bytes, as: UTF8.self) == "ệ")
  }

  @Test("Few control characters are kept, with a warning", arguments: ["\0", "\u{1}", "\u{7F}"])
  func controls(control: String) {
    let source = Array("Thực hiện Nghị quyết\(control) số 06-NQ/TU của Tỉnh ủy".utf8)
    let text = TextDecoder.decode(source)
    #expect(text.bytes == source)
    #expect(text.encoding == "UTF-8")
    #expect(text.warnings.map(\.code) == ["control-characters"])
    #expect(text.warnings.map(\.byteRange) == [28..<29])
  }

  @Test("U+FFFD in the source is told; so is a text whose words are no Vietnamese")
  func losses() {
    let lost = TextDecoder.decode(Array("UBND tỉnh Qu\u{FFFD}ng Ninh họp, Quy\u{FFFD}t định".utf8))
    #expect(lost.warnings.map(\.code) == ["lost-characters"])
    #expect(lost.warnings.map(\.count) == [2])
    #expect(lost.warnings.map(\.byteRange) == [14..<17])
    let german =
      "Die Ärzte übten für Prüfungen, hörten Bücher, fuhren über Brücken und zurück nach Köln."
    #expect(TextDecoder.decode(Array(german.utf8)).warnings.map(\.code) == ["no-vietnamese"])
    let names = "Tiền vệ Özil và Müller của đội tuyển Đức ghi bàn trong trận đấu ở Köln."
    #expect(TextDecoder.decode(Array(names.utf8)).warnings.isEmpty)
  }

  @Test(
    "A text that is in another encoding than it was said to be is told",
    arguments: [TextEncoding.windows1258, .tcvn3, .vni, .viscii, .vps, .utf16LittleEndian])
  func wrongEncoding(told: TextEncoding) {
    let source = Array("Thực hiện Nghị quyết số 06-NQ/TU của Tỉnh ủy về phát triển du lịch".utf8)
    let text = TextDecoder.decode(source, encoding: told)
    #expect(text.encoding == told.rawValue)
    #expect(text.warnings.map(\.code).contains("wrong-encoding"))
    let plain = TextDecoder.decode(Array("06-NQ/TU".utf8), encoding: told)
    #expect(!plain.warnings.map(\.code).contains("wrong-encoding"))
  }

  @Test("U+FFFD is a letter of its word")
  func lostLetter() {
    let text = Array("tỉnh Qu\u{FFFD}ng Ninh, 06-NQ/T\u{FFFD}".utf8)
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: text)
    let words = tokens.map { String(decoding: text[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    #expect(words == ["tỉnh", "Qu\u{FFFD}ng", "Ninh", ",", "06", "-", "NQ", "/", "T\u{FFFD}"])
  }

  @Test("What holds many NULs is binary, and what is no UTF-8 and holds some")
  func binary() {
    #expect(TextDecoder.decode(Array(repeating: 0x61, count: 300) + [0, 0, 0, 0]).isBinary)
    #expect(TextDecoder.decode(Array(repeating: 0xE1, count: 300) + [0]).isBinary)
    #expect(TextDecoder.decode([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]).isBinary)
  }

  @Test("What holds NULs is binary where they run, letters are few or other controls many")
  func packed() {
    let article = Array(String(repeating: "Hội nghị bàn về đất đai. ", count: 500).utf8)
    let header = Array("article.txt".utf8) + Array(repeating: 0, count: 89)
    #expect(TextDecoder.decode(header + article).isBinary)
    #expect(TextDecoder.decode(article + header + article).isBinary)
    #expect(!TextDecoder.decode(article + [0, 0, 0] + article).isBinary)
    let figures = Array(String(repeating: "12 345; ", count: 2000).utf8)
    #expect(TextDecoder.decode(figures + [0] + figures).isBinary)
    let controls = Array(repeating: UInt8(1), count: 200)
    #expect(TextDecoder.decode(article + [0] + controls).isBinary)
    #expect(!TextDecoder.decode(article + controls).isBinary)
  }
}
