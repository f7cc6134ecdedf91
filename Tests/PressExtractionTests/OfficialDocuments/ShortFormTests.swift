import PressExtraction
import Testing

/// Type and number without a code.
@Suite struct ShortFormTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func mentions(_ text: String) -> [String] {
    let extraction = extractor.extract(Array(text.utf8))
    return extraction.documents.flatMap(\.mentions)
      .sorted { $0.mention.tokens.lowerBound < $1.mention.tokens.lowerBound }
      .map { extraction.text.string($0.mention.tokens) }
  }

  @Test(arguments: [
    ("Đưa Chỉ thị 22 vào sinh hoạt chi bộ.", ["Chỉ thị 22"]),
    ("Theo nghị định 100, mức phạt tăng.", ["nghị định 100"]),
    ("theo Quyết định số 2197, 2198, 2199 của UBND tỉnh", ["Quyết định số 2197", "2198", "2199"]),
    (
      "các Nghị quyết Trung ương số 18, 19 (khóa XII)",
      ["Nghị quyết Trung ương số 18", "19"]
    ),
    ("thực hiện các Nghị quyết số 57, 66, 68-NQ/TW", ["Nghị quyết số 57", "66", "68-NQ/TW"]),
    ("Kế hoạch số 186 và 187-KH/TU", ["Kế hoạch số 186", "187-KH/TU"]),
    ("Nghị định 167 và 179 của Chính phủ", ["Nghị định 167", "179"]),
    ("Theo Quyết định 1956 của Thủ tướng Chính phủ, lao động được học nghề.", ["Quyết định 1956"]),
    ("Theo Quyết định 15 UBND tỉnh sẽ hỗ trợ giống.", ["Quyết định 15"]),
    ("kiểm tra theo kế hoạch 9 UBND xã", []),
    ("Theo kế hoạch 50 của Bộ Y tế, dịch sẽ hết.", []),
    ("Tàu theo kết luận có máy 300CV/chiếc", []),
    ("gửi công văn số 37CV/HU, 38CV/HU tới các xã", ["công văn số 37CV/HU", "38CV/HU"]),
    ("Quyết định 2018 ngày 5/7 của UBND tỉnh", ["Quyết định 2018"]),
    (
      "Nghị định 196-CP năm 1994, 41-CP năm 1995, 93/2002/NĐ-CP",
      ["Nghị định 196-CP", "41-CP", "93/2002/NĐ-CP"]
    ),
    (
      "Quyết định phê duyệt quy hoạch phân khu đô thị số 4821/QĐ-UBND",
      ["Quyết định phê duyệt quy hoạch phân khu đô thị số 4821/QĐ-UBND"]
    ),
    (
      "cấp Giấy phép nhận chìm ở biển số 368/GP-UBND", ["Giấy phép nhận chìm ở biển số 368/GP-UBND"]
    ),
    (
      "ra Quyết định khởi tố bị can số 363/C46 ngày 3/5",
      ["Quyết định khởi tố bị can số 363/C46"]
    ),
    ("Thông báo kết quả kế hoạch số 15/KH-UBND", ["kế hoạch số 15/KH-UBND"]),
    ("Luật Bảo vệ môi trường (BVMT) quy định", ["Luật Bảo vệ môi trường"]),
    ("theo bộ luật hình sự, tội này nặng", ["bộ luật hình sự"]),
    (
      "Nghị quyết Đại hội Đảng bộ Quân đội lần thứ X. Theo đó,",
      ["Nghị quyết Đại hội Đảng bộ Quân đội lần thứ X"]
    ),
    (
      "Nghị quyết Đại hội Đảng bộ Khối các cơ quan Trung ương lần thứ XII nêu",
      ["Nghị quyết Đại hội Đảng bộ Khối các cơ quan Trung ương lần thứ XII"]
    ),
    (
      "Theo Quyết định 5383/QĐ-UBND, tức là quyết định 5383 thì dân phải di dời.",
      ["Quyết định 5383/QĐ-UBND", "quyết định 5383"]
    ),
    ("Hai bệnh viện được xây theo Đề án 317 gồm hai cơ sở.", ["Đề án 317"]),
    ("Các trường tự xét tuyển (theo đề án 4391) và công bố.", ["đề án 4391"]),
    (
      "Ban Chỉ đạo Đề án 318, Ban Chỉ đạo thực hiện Đề án 318 họp. Các xã triển khai Đề án 318.",
      ["Đề án 318"]
    ),
    ("Bộ thí điểm xe hợp đồng (Đề án 32). Nhiều ý kiến chê Đề án 32.", ["Đề án 32", "Đề án 32"]),
    ("Người dân bác bỏ quyết định 615 của Bộ Tổng tham mưu.", ["quyết định 615"]),
    ("UBND quận ban hành Quyết định 2031 triển khai chợ mới.", ["Quyết định 2031"]),
    ("UBND xã có văn bản 3174 gửi Sở Xây dựng.", ["văn bản 3174"]),
  ])
  func findsShortFormsAndSeries(_ text: String, _ expected: [String]) {
    #expect(Self.mentions(text) == expected)
  }

  @Test(arguments: [
    "Kỳ họp quyết định 8 nhân sự chủ chốt.", "Đã có kết luận 5 vụ việc.",
    "Thực hiện kế hoạch 5 năm.", "Theo Nghị quyết này, kế hoạch 4,7 tỷ đồng bị cắt.",
    "Kế hoạch 2017 của công ty đạt 18%.", "Nghị quyết 2016 của Chính phủ nêu rõ.",
    "Tỉnh ra quyết định 2018 của năm trước.", "Văn phòng Luật sư số 6 bào chữa.",
    "Tàu ngầm lớp Kilo (Đề án 636) ra khơi.", "Con tàu thuộc Đề án 949 đã cũ.",
    "Khinh hạm của Nga đóng theo Đề án 11356 ra khơi.",
    "Cục công bố kế hoạch 200 của quý 3.", "Họ lập đề án 5 năm.",
    "Chương trình 60 phút mở lúc 20 giờ.", "Phương án 2 có lợi hơn.",
    "Đội CSGT số 4 – CATP Hà Nội.",
    "UBND quận ra quyết định chuyển đổi mục đích sử dụng khu đất số 1A.",
    "Hải quan ra thông báo thu hồi lô hàng số 45.",
    "Nhà chung cư CT1-CT2 khu đô thị Yên Hòa.", "Cadillac CT6 2017 CT6 là xe mới.",
  ])
  func leavesCountsAndNamesAlone(_ text: String) {
    #expect(Self.mentions(text) == [])
  }
}
