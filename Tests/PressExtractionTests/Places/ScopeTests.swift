import PressExtraction
import Testing

@Suite("What an article is about")
struct ScopeTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private func province(_ text: String) -> String? {
    ScopeTests.extractor.extract(Array(text.utf8)).scope.province?.name
  }

  @Test(
    "a province of a list, of a range or where a national body meets is no scope",
    arguments: [
      "Cả nước tăng 7%. Các tỉnh Bắc Ninh, Hải Dương và Đồng Nai cùng tăng 8,1%.",
      "Mưa lớn kéo dài từ Quảng Trị đến Khánh Hòa trong ba ngày.",
      "Ngày 23-6, tại Hà Nội, Bộ Công an tổ chức hội nghị trực tuyến.",
      "Sáng nay, tại Hà Nội, Phó Thủ tướng chủ trì cuộc họp.",
      "Cục Thuế Nam Định thu 252 tỷ đồng; Cục Thuế Hà Nam thu 241 tỷ đồng; Cục Thuế Hải Dương thu 230 tỷ đồng; "
        + "Cục Thuế Sơn La thu 120 tỷ đồng.",
      "Quốc hội họp tại Nhà Quốc hội, Thủ đô Hà Nội.",
      "Sáng nay, tại trụ sở Chính phủ, Hà Nội, Thủ tướng chủ trì cuộc họp.",
      "Hạt Kiểm lâm huyện Bảo Lâm phát hiện 16 vụ.",
      "Hợp đồng xây dựng - chuyển giao - kinh doanh (BTO) và hợp đồng khác được bàn.",
      "Công ty CP Long Thành nợ thuế, theo Sở Xây dựng tỉnh.",
      "Tăng thuế là cần. ĐBQH Trần Văn Lực (Bình Định) nói, UBND tỉnh phải họp.",
      "Đại biểu Lê Thị Hoa (đoàn Hà Nam) cho rằng UBND tỉnh phải họp.",
      "Mưa dông ở Cà Mau. Nắng nóng ở Bắc Giang, Hà Nam, Bắc Giang và Thái Bình.",
    ])
  func staysOpen(_ text: String) { #expect(province(text) == nil) }

  @Test(
    "what is said of a province in passing, or looks like one in a signature, is no scope",
    arguments: ["Ông Công sinh năm 1970 tại Thái Bình.", "Hà Giang", "P.V", "Mai Lan - Hà Giang"])
  func isPassing(_ ending: String) {
    let sentence = "Cổ đông bầu ông Nguyễn Văn Công vào vị trí tổng giám đốc của công ty. "
    #expect(
      province("Công ty có giám đốc\n\n" + String(repeating: sentence, count: 9) + ending) == nil)
  }

  @Test(
    "a province that stands out is the scope",
    arguments: [
      ("Tỉnh Sơn La họp. Tỉnh Sơn La làm đường nối Lai Châu và Điện Biên.", "Sơn La"),
      ("Hà Nội họp. Sáng nay, tại Hà Nội, Sở Tư pháp tổ chức hội nghị.", "Hà Nội"),
      ("Huyện Uông Bí, tỉnh Quảng Ninh họp.", "Quảng Ninh"),
      ("Công ty Điện lực Hà Nam họp. UBND tỉnh dự.", "Hà Nam"),
      ("Đoàn ĐBQH tỉnh Hà Nam tiếp xúc cử tri. HĐND tỉnh dự.", "Hà Nam"),
      ("Đoàn ĐBQH tỉnh Hà Nam họp. Thành phố Phủ Lý, tỉnh Hà Nam dự.", "Hà Nam"),
      ("Hôm qua, tại Hà Nội, Đảng bộ thành phố tổng kết năm.", "Hà Nội"),
      ("Hôm qua, tại Hà Nội, Chính quyền thành phố họp.", "Hà Nội"),
      ("(QTO) - Sáng nay, HĐND tỉnh họp.", "Quảng Trị"),
      ("Đông Hà (QTO) - Sáng nay, HĐND tỉnh họp.", "Quảng Trị"),
      ("Hạt Kiểm lâm huyện Bảo Lâm, tỉnh Lâm Đồng, phát hiện 16 vụ.", "Lâm Đồng"),
    ])
  func isTold(_ text: String, _ name: String) { #expect(province(text) == name) }

  private func units(_ text: String) -> [String?] {
    let scope = ScopeTests.extractor.extract(Array(text.utf8)).scope
    return [scope.province?.name, scope.district?.name, scope.commune?.name]
  }

  @Test(
    "a commune is the scope where its type word stands, and its district with it",
    arguments: [
      (
        "Kẹt xe ở sân bay Tân Sơn Nhất\nSân bay Tân Sơn Nhất của TP.HCM đông khách.",
        ["Hồ Chí Minh", nil, nil]
      ),
      (
        "Xã Phù Lỗ có đường mới\nUBND xã Phù Lỗ (huyện Sóc Sơn, Hà Nội) làm đường. UBND xã đã báo cáo.",
        ["Hà Nội", "Sóc Sơn", "Phù Lỗ"]
      ),
      (
        "Cao tốc Vạn Ninh - Cam Lộ về đích\nUBND tỉnh Quảng Trị kiểm tra tuyến Cam Lộ - Túy Loan.",
        ["Quảng Trị", nil, nil]
      ),
    ])
  func isCommune(_ text: String, _ expected: [String?]) { #expect(units(text) == expected) }
}
