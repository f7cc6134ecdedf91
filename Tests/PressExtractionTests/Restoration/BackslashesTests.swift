import PressText
import Testing

@testable import PressExtraction

@Suite struct BackslashesTests {
  private static func mended(_ text: String) -> String {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var reader = TextReader(vocabulary: Vocabulary())
    reader.read(Array(text.utf8), into: &normalized, tokens: &tokens)
    guard normalized.doubts.contains(.backslashes) else { return text }
    let result = Backslashes.mended(normalized) ?? normalized
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test(
    "Escapes and turned strokes are read",
    arguments: [
      (#"nói: \"Tốt\" và đi"#, #"nói: "Tốt" và đi"#),
      (#"ngày 5\/12\/2016"#, "ngày 5/12/2016"), (#"số 06\NQ-TU"#, "số 06/NQ-TU"),
      (#"ngày 5\12\2016"#, "ngày 5/12/2016"), (#"số 34\\2016\\NĐ-CP"#, "số 34/2016/NĐ-CP"),
      (#"Ngh\u1ecb quy\u1ebft"#, "Nghị quyết"), (#"đã họp.\nSau đó"#, "đã họp.\nSau đó"),
      (#"đã họp.\r\n\r\nsau đó"#, "đã họp.\n\n\n\nsau đó"), (#"c\u01a1n \ud83d\ude00"#, "cơn 😀"),
      (#"Tin mới\n\nSau đó\nhọp"#, "Tin mới\n\nSau đó\nhọp"), (#"số 12\QĐ-UBND"#, "số 12/QĐ-UBND"),
      (#"\"A\"\tB"#, #""A" B"#),
    ])
  func read(text: String, expected: String) {
    #expect(Self.mended(text) == expected)
  }

  @Test(
    "Backslashes that mean themselves stay",
    arguments: [
      #"vùng đèo\núi cao"#, #"thư mục C:\Windows"#, #"buồn ¯\_(ツ)_/¯"#, #"hết \ rồi"#, #"\"#,
      #"a\u12"#, #"gõ \uxyz1"#,
    ])
  func kept(text: String) {
    #expect(Self.mended(text) == text)
  }

  @Test("A document keeps its place in the source")
  func surfaces() throws {
    let source = #"Tỉnh ủy Quảng Ninh ban hành Nghị quyết số 06\NQ-TU ngày 5\12\2016."#
    let found = ArticleExtractor(knowledge: Knowledge()).extract(Array(source.utf8))
    let document = try #require(found.documents.first)
    #expect(document.number == "06-NQ/TU")
    let range = found.text.sourceRange(document.mentions[0].mention.tokens)
    #expect(
      String(decoding: Array(source.utf8)[range], as: UTF8.self) == #"Nghị quyết số 06\NQ-TU"#)
  }
}
