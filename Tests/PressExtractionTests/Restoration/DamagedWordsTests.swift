import PressText
import Testing

@testable import PressExtraction

@Suite struct DamagedWordsTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func read(_ text: String) -> String {
    String(decoding: extractor.read(Array(text.utf8)).normalized.bytes, as: UTF8.self)
  }

  @Test(
    "Words of a damaged text are made whole by those about them",
    arguments: [
      // Marks that a scan lost.
      (
        "Hội nghi đã nghe bao cáo kêt quả thực hiên nghị quyêt, các xa trong huyên tiêp tục phat triển kinh tế.",
        "Hội nghị đã nghe báo cáo kết quả thực hiện nghị quyết, các xã trong huyện tiếp tục phát triển kinh tế."
      ),
      // Blanks that came between their letters.
      (
        "Các đơn vị đã triể n khai thực hiệ n nhiề u giải pháp t ích cực để phát triể n sản xuất.",
        "Các đơn vị đã triển khai thực hiện nhiều giải pháp tích cực để phát triển sản xuất."
      ),
      // Unicode that was read as VNI.
      (
        "Cơng tác phịng chống cháy rừng cịn khĩ khăn, nơng dân khơng hồn thành kế hoạch.",
        "Công tác phòng chống cháy rừng còn khó khăn, nông dân không hoàn thành kế hoạch."
      ),
    ])
  func mended(text: String, expected: String) {
    #expect(Self.read(text) == expected)
  }

  @Test(
    "Sound texts with foreign words, units and slips stay",
    arguments: [
      "Cảnh sát thu 1,4 tấn côcain, 20 bánh hêrôin và 3 lít xăngđan tại sân bay.",
      "Anh nói quyêt tâm rồi im lặng, cả nhà vui vẻ đi chợ hoa.",
      "Ca sĩ hát bài ca ngợi quê hương bằng ghita và ôcarina.",
      "Người bị tiêu chảy không ăn đậu, tỏi, lê, nho với prôtêin, axít, bêtông, ôxy, magiê, vitamin.",
      "Trái dừa giàu kali, phôtpho, mêtan và protein, dùng trong đông y để dưỡng thai, hại răng.",
      "Buôn làng có đàn klông pút, t'rưng, kơ nia; già làng K'Bang ở Đắk Lắk nói tiếng Ê đê.",
    ])
  func kept(text: String) {
    #expect(Self.read(text) == text)
  }

  @Test("A body of a damaged text keeps its place in the source")
  func surfaces() throws {
    let source =
      "Sở Nông nghiệ p tỉnh Hòa Bình đã tổ chức thực hiệ n kế hoạch, nhiề u xã phát triể n sản xuất."
    let found = Self.extractor.extract(Array(source.utf8))
    let body = try #require(found.organizations.first)
    let range = found.text.sourceRange(body.mentions[0].tokens)
    #expect(
      String(decoding: Array(source.utf8)[range], as: UTF8.self).hasPrefix("Sở Nông nghiệ p"))
  }
}
