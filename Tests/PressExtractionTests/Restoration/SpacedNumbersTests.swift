import PressText
import Testing

@testable import PressExtraction

@Suite struct SpacedNumbersTests {
  private static func mended(_ text: String) -> String {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var reader = TextReader(vocabulary: Vocabulary())
    reader.read(Array(text.utf8), into: &normalized, tokens: &tokens)
    guard normalized.doubts.contains(.spacedNumbers) else { return text }
    let result = SpacedNumbers.mended(normalized, tokens) ?? normalized
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test(
    "Blanks inside numbers are taken out",
    arguments: [
      ("trên 12. 500 ha rừng", "trên 12.500 ha rừng"),
      ("đạt 1 .250 hộ nghèo", "đạt 1.250 hộ nghèo"),
      ("chi 1. 250. 000 đồng mỗi", "chi 1.250.000 đồng mỗi"),
      ("vốn 1, 5 tỷ đồng", "vốn 1,5 tỷ đồng"), ("vốn 41, 75 tỷ đồng", "vốn 41,75 tỷ đồng"),
      ("tăng 12, 5% so", "tăng 12,5% so"), ("giá 1. 300 USD một", "giá 1.300 USD một"),
      ("gồm 12. 633, 5 triệu đồng", "gồm 12.633,5 triệu đồng"),
      ("lạnh -0, 5 độ C", "lạnh -0,5 độ C"),
      ("có 1. 250 hộ nghèo và 2. 300 hộ khác", "có 1.250 hộ nghèo và 2.300 hộ khác"),
    ])
  func mended(text: String, expected: String) {
    #expect(Self.mended(text) == expected)
  }

  @Test(
    "Lists, sentences and numbers that name stay",
    arguments: [
      "tại Điều 5. 120 hộ dân", "năm 2016. 500 người", "theo Điều 5, 6 ha đất",
      "ngày 5. 120 người đến", "1. 250 đại biểu dự", "thưởng 2, 3 triệu đồng",
      "Đã xong. 3. 300 hộ dân", "hiệu số 78-22, 65 độ",
      "chip 580, 8GB bộ nhớ", "chai 500, 500 ml nước", "gần 80, 90% số",
      "cao gấp 3, 4 lần", "mức 10, 15 triệu",
      "tăng 5, 10 và 15% số", "lứa 1, 2, 3 ha ngô", "quý 1, 20% doanh nghiệp",
      "còn 12. Hơn 500 hộ", "gồm 12. 500", "xã 12, 500 người", "thứ 12.\n500 người dự",
      "Covid 19. 500 ca bệnh", "đạt mức độ 3. 250 người dự", "nữ chiếm 4. 300 người còn lại",
      "năm qua là 5. 120 hộ thoát nghèo, 1.500 hộ khác, ở mức 1. 200 hộ", "khoảnh 3, 5 ha rừng",
      "giải 1, 5 triệu đồng, giảm 2,5%", "thời điểm tháng 5, 15 tỷ đồng",
    ])
  func kept(text: String) {
    #expect(Self.mended(text) == text)
  }

  @Test("Counts keep their place in the source")
  func surfaces() throws {
    let source = "Cả tỉnh trồng được 12. 500 ha rừng với vốn 1, 5 tỷ đồng trong năm."
    let found = ArticleExtractor(knowledge: Knowledge()).extract(Array(source.utf8))
    let values = found.counts.map(\.value)
    #expect(values == [ExactDecimal(12500), ExactDecimal(1_500_000_000)])
    let range = found.text.sourceRange(found.counts[1].mention.tokens)
    #expect(String(decoding: Array(source.utf8)[range], as: UTF8.self) == "1, 5 tỷ đồng")
  }
}
