import PressExtraction
import PressText
import Testing

/// A text without diacritics is read with those that its words most likely have.
@Suite struct DiacriticRestorerTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// What makes a text long enough to be told.
  private static let tail = " Day la viec cua nhieu nguoi trong huyen."

  @Test(
    "words get their diacritics, codes their Đ, addresses nothing",
    arguments: [
      (
        "Ngay 15/3/2001, Uy ban nhan dan tinh Quang Ninh da ban hanh Quyet dinh so 512/QD-UB.",
        "Ngày 15/3/2001, Ủy ban nhân dân tỉnh Quảng Ninh đã ban hành Quyết định số 512/QĐ-UB."
      ),
      (
        "QUANG NINH CHI 12 TY DONG CHO CAC HUYEN",
        "QUẢNG NINH CHỈ 12 TỶ ĐỒNG CHO CÁC HUYỆN"
      ),
      (
        "Theo Nghi quyet so 06-NQ/TU, thang 4 nam 2016 HDND tinh Quang Ninh thong qua muc 5.000d/nguoi.",
        "Theo Nghị quyết số 06-NQ/TU, tháng 4 năm 2016 HĐND tỉnh Quảng Ninh thông qua mức 5.000đ/người."
      ),
      (
        "Huyen uy Huong Hoa chi dao 39 xa, 3 thi tran trong toan tinh. Ca 2.500 ha tai Huong Hoa da xong.",
        "Huyện ủy Hướng Hóa chỉ đạo 39 xã, 3 thị trấn trong toàn tỉnh. Cả 2.500 ha tại Hướng Hóa đã xong."
      ),
      (
        "Moi nguoi xem baotinh.quangninh.gov.vn va viet thu cho toasoan@baoquangninh.com.vn.",
        "Mọi người xem baotinh.quangninh.gov.vn và viết thư cho toasoan@baoquangninh.com.vn."
      ),
    ])
  func words(typed: String, read: String) {
    let text = Self.extractor.read(Array((typed + Self.tail).utf8))
    #expect(text.isRestored)
    let words = String(decoding: text.normalized.bytes, as: UTF8.self)
    #expect(words.hasPrefix(read))
    #expect(words.hasSuffix(" Đây là việc của nhiều người trong huyện."))
  }

  @Test("values have the diacritics, spans are those of the source")
  func values() throws {
    let typed =
      "Uy ban nhan dan tinh Quang Ninh vua ban hanh Quyet dinh so 512/QD-UB. Trong ngay 15/3/2001, 1.250 ho dan duoc "
      + "vay 12 ty dong." + Self.tail
    let found = Self.extractor.extract(Array(typed.utf8))
    func source(_ tokens: Range<Int>) -> String {
      String(decoding: found.text.source[found.text.sourceRange(tokens)], as: UTF8.self)
    }
    let document = try #require(found.documents.first)
    #expect(document.number == "512/QĐ-UB")
    #expect(document.mentions.map { source($0.mention.tokens) } == ["Quyet dinh so 512/QD-UB"])
    let body = try #require(found.organizations.first)
    #expect(body.name == "Ủy ban nhân dân tỉnh Quảng Ninh")
    #expect(body.mentions.map { source($0.tokens) } == ["Uy ban nhan dan tinh Quang Ninh"])
    #expect(found.dates.map { source($0.mention.tokens) } == ["ngay 15/3/2001"])
    #expect(found.counts.map { source($0.mention.tokens) } == ["1.250 ho dan", "12 ty dong"])
    #expect(found.counts.first?.noun == "hộ dân")
  }

  @Test(
    "a text with diacritics, and one in another language, stay as they are",
    arguments: [
      "Ngày 15/3, UBND tỉnh cua trong nhieu cac nguoi cua cac tinh đã ban hành quyết định về việc này.",
      "The province has spent 1,250 billion on 12 works in all of its districts this year.",
      "",
    ])
  func others(typed: String) {
    let text = Self.extractor.read(Array(typed.utf8))
    #expect(!text.isRestored)
    #expect(Array(typed.utf8) == text.normalized.bytes)
  }

  @Test("any bytes are read", arguments: [1, 7, 200, 201, 4000])
  func long(count: Int) {
    let typed = String(repeating: "cua trong nguoi ", count: count)
    let text = Self.extractor.read(Array(typed.utf8))
    #expect(text.isRestored)
    #expect(text.sourceRange(0..<text.count) == 0..<(typed.utf8.count - 1))
  }
}
