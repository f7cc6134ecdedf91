import PressText
import Testing

@testable import PressExtraction

@Suite struct LooseMarksTests {
  private static func mended(_ text: String) -> String {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var reader = TextReader(vocabulary: Vocabulary())
    // What is known by then is no matter.
    for _ in 0..<2 { reader.read(Array(text.utf8), into: &normalized, tokens: &tokens) }
    guard normalized.doubts.contains(.looseMarks) else { return text }
    let result = LooseMarks.mended(normalized) ?? normalized
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test(
    "Marks go to the words that they are of",
    arguments: [
      ("các thi \u{323}trường", "các thị trường"),
      ("công nghiêp \u{323} khai khoáng", "công nghiệp khai khoáng"),
      ("không đượ\u{323}c làm", "không được làm"), ("được miể\u{303}n phí", "được miễn phí"),
      ("xử lý \u{300} đúng", "xử lý đúng"), ("đôị\u{323} tuyển", "đội tuyển"),
      ("tỉnh Lạng\u{323} Sơn", "tỉnh Lạng Sơn"), ("Ướ\u{301}c tính", "Ước tính"),
      ("đấ\u{301}t đai", "đất đai"),
    ])
  func mended(text: String, expected: String) {
    #expect(Self.mended(text) == expected)
  }

  @Test(
    "What is of no word stays",
    arguments: [
      "\u{301}", "x\u{304}y", "Zo\u{316}e", "ký hiệu \u{338}", "mã 12 \u{323}", "\u{323}\u{302}m ",
      "“\u{323}”", String(repeating: "a", count: 20_000) + " \u{323} b",
      String(repeating: "a", count: 20_000) + "\u{323}" + String(repeating: "ố", count: 20_000),
    ])
  func kept(text: String) {
    #expect(Self.mended(text) == text)
  }

  @Test("Mentions keep their place in the source")
  func surfaces() throws {
    let source = "Sáng nay, Sở Công Thươ\u{300}\u{300}ng Hà Nội kiểm tra 12 cơ sở."
    let found = ArticleExtractor(knowledge: Knowledge()).extract(Array(source.utf8))
    #expect(
      found.counts.first.map { found.text.sourceRange($0.mention.tokens).upperBound } == source.utf8
        .count - 1)
  }
}
