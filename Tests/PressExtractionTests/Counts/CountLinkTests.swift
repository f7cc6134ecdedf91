import PressExtraction
import Testing

/// Who counts, what counts are parts of and measured from, in the forms of the press of provinces and ministries.
@Suite struct CountLinkTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func texts(_ text: String) -> [String] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { found.text.string($0.mention.tokens) }
  }

  @Test(
    "a slash sets a count beside another, and no base of a rate",
    arguments: [
      ("Khởi tố 11 vụ/19 bị can.", ["11 vụ", "19 bị can"]),
      ("Thi hành xong 87 việc/85,8 tỷ đồng.", ["87 việc", "85,8 tỷ đồng"]),
      ("Đã gieo 693 ha/750 ha.", ["693 ha", "750 ha"]),
      (
        "Dư nợ là 3.107.885 triệu đồng/137.834 khách hàng vay.",
        ["3.107.885 triệu đồng", "137.834 khách hàng"]
      ),
      ("Mỗi nhóm nhận 5 triệu đồng/24 người.", ["5 triệu đồng"]),
      ("Tỉnh có 27 giường bệnh/1 vạn dân.", ["27 giường bệnh/1 vạn dân"]),
      ("Tỷ lệ là 112 trẻ trai/100 trẻ gái.", ["112 trẻ"]),
      ("Có 3 xã/2019 hộ.", ["3 xã"]),
    ])
  func paired(_ text: String, _ expected: [String]) {
    #expect(Self.texts(text) == expected)
  }

  @Test(
    "what is counted in turn behind names, forms of discipline and doctors of both sorts are counts",
    arguments: [
      (
        "Trong đó Hướng Hóa 212 trang trại, Vĩnh Linh 148, Cam Lộ 97.",
        ["212 trang trại", "148", "97"]
      ),
      ("Có 2 vụ ở Hướng Hóa, Đường 9, Cầu 12.", ["2 vụ"]),
      (
        "Kỷ luật 36 đảng viên: 18 khiển trách, 9 cảnh cáo, 4 cách chức, 5 khai trừ.",
        ["36 đảng viên", "18 khiển trách", "9 cảnh cáo", "4 cách chức", "5 khai trừ"]
      ),
      ("Tỉnh cử hơn 200 y, bác sĩ đi hỗ trợ.", ["hơn 200 y, bác sĩ"]),
      ("Đây là năm chuyển giao, năm đầu triển khai nghị quyết.", []),
      ("Thư viện nhận năm đầu sách.", ["năm đầu sách"]),
    ])
  func inTurn(_ text: String, _ expected: [String]) {
    #expect(Self.texts(text) == expected)
  }

  @Test(
    "shares behind a colon are counts where they are as many together as their total",
    arguments: [
      (
        "Kỷ luật 7 đảng viên (khiển trách: 1; cảnh cáo: 2; khai trừ: 4).",
        ["7 đảng viên", "1", "2", "4"]
      ),
      ("Có 9 cầu thủ (số trận: 32, số bàn: 6).", ["9 cầu thủ"]),
      ("Kỷ luật 7 đảng viên (khiển trách: 1; cảnh cáo: 2).", ["7 đảng viên"]),
    ])
  func tallied(_ text: String, _ expected: [String]) {
    #expect(Self.texts(text) == expected)
  }

  @Test(
    "neighbours that are as many together as one before them are its parts",
    arguments: [
      (
        "Xử lý 29 đảng viên với hình thức khiển trách 23 người, cảnh cáo 4 người và khai trừ 2 người.",
        [nil, 0, 0, 0]
      ),
      ("Kiểm tra 85 hợp đồng: 43 hợp đồng đã xong. Còn 42 hợp đồng chưa xong.", [nil, 0, 0]),
      ("Năm 2015 có 30 vụ cháy, năm 2016 có 18 vụ cháy, năm 2017 có 12 vụ cháy.", [nil, nil, nil]),
      ("Có 17 tàu hỏng. Kết quả cho thấy 5 tàu dùng thép cũ, còn 12 tàu thiếu máy.", [nil, 0, 0]),
      ("Huyện A có 30 xã, huyện B có 18 xã, huyện C có 12 xã.", [nil, nil, nil]),
      ("Bão làm 20 người chết, 15 người bị thương, 5 người mất tích.", [nil, nil, nil]),
      ("Đoàn mua 20 máy tính, 10 máy in, 10 máy quét.", [nil, nil, nil]),
      ("Tai nạn làm 3 người chết, 2 người bị thương, 1 người mất tích.", [nil, nil, nil]),
      ("Xã có 30 hộ, trồng 20 cây và nuôi 10 con lợn.", [nil, nil, nil]),
      ("Đội thắng 63 trận, hơn kỷ lục cũ (61 trận). Họ chỉ còn lại 2 trận.", [nil, nil, nil]),
    ] as [(String, [Int?])])
  func sums(_ text: String, _ expected: [Int?]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map(\.partOf) == expected)
  }

  @Test(
    "who tells, is credited, is asked or comes with another does not act",
    arguments: [
      ("Sở Y tế và Sở Nội vụ bàn việc hợp tác giữa hai bên.", [nil]),
      ("Bộ Y tế mong quan hệ hai nước tốt đẹp.", [nil]),
      ("Công an xã bắt quả tang khi 5 đối tượng đánh bạc.", [nil]),
      ("Bộ Y tế dùng song song 5 máy mới.", ["Bộ Y tế"]),
      ("Bội chi tăng so với dự toán Quốc hội quyết định, bằng 6,28% GDP.", [nil]),
      ("Tăng trưởng thấp hơn kế hoạch Chính phủ đã phê duyệt là 5%.", [nil]),
      ("Theo kế hoạch Quốc hội thông qua 17 luật.", ["Quốc hội"]),
      ("Nguồn vốn trái phiếu Chính phủ mới giải ngân 5 tỷ đồng.", [nil]),
      ("Ảnh: Bộ Y tế Đoàn có 6 bác sĩ.", [nil]),
      ("Bộ Y tế nêu rõ: Cả nước có 30 ổ dịch.", [nil]),
      ("Bộ Y tế kết luận, cả nước có 30 ổ dịch.", [nil]),
      ("Bộ Y tế chia sẻ 30 tỷ đồng với các tỉnh.", ["Bộ Y tế"]),
      ("Cục Thú y - Bộ Nông nghiệp cho biết, cả nước có 30 ổ dịch.", [nil]),
      ("Hồ sơ trình Quốc hội gồm 5 văn bản.", [nil]),
      ("Công an huyện xác định, khởi tố 5 bị can.", ["Công an huyện"]),
      ("Khi bị cơ quan Công an bắt, ông Ba có 50 triệu đồng.", [nil]),
      ("Khu vực ngoài Nhà nước đạt 17 tỷ đồng.", [nil]),
      (
        "UBND phường Quan Hoa cùng Công an phường đã mời 2 hộ.", ["Ủy ban nhân dân phường Quan Hoa"]
      ),
    ] as [(String, [String?])])
  func actors(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "who acts in a clause of time, or before a person does, is not who acts on what is counted",
    arguments: [
      ("Sau khi Bộ Y tế phê duyệt, người dân đã nhận 5 tỷ đồng.", [nil]),
      ("Khi Bộ Y tế kiểm tra, 12 cơ sở đã đóng cửa.", [nil]),
      ("Nếu Bộ Y tế rút vốn, công ty này sẽ nộp 5 tỷ đồng.", ["Bộ Y tế"]),
      ("Khi kiểm tra, Bộ Y tế thu 5 tấn thuốc.", ["Bộ Y tế"]),
      ("Sau khi Bộ Y tế phát hiện, thu giữ 5 tấn thuốc.", ["Bộ Y tế"]),
      ("Bộ Y tế mở 3 lớp. Trong đó, ông Nguyễn Văn An góp 5 triệu đồng.", ["Bộ Y tế", nil]),
      ("Bộ Y tế mở 3 lớp. Trong đó, có 2 lớp do ông Nguyễn Văn An dạy.", ["Bộ Y tế", "Bộ Y tế"]),
    ] as [(String, [String?])])
  func clauses(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test("a sum and its whole have a currency")
  func sumOfWhole() {
    let text = "Tỉnh giải ngân 44.800/79.263 tỷ đồng cho 11/11 xã."
    let counts = Self.extractor.extract(Array(text.utf8)).counts
    #expect(counts.map(\.kind) == [.ratio, .ratio])
    #expect(counts.map(\.currency) == ["VND", nil])
  }

  @Test(
    "a change told again in another unit is one too, and is measured from the same",
    arguments: [
      ("Giá tăng 2,9 USD, tương đương 0,2% so với hôm trước.", [true, true]),
      ("Vốn giảm 833 đồng (tương ứng 2%).", [true, true]),
      ("Lương tăng 5%, bằng 3 triệu đồng.", [true, false]),
      ("Doanh thu tăng 10 tỷ đồng, tương đương 80% kế hoạch năm.", [true, false]),
    ])
  func equivalents(_ text: String, _ expected: [Bool]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map { $0.change != nil } == expected)
  }

  @Test(
    "what a change is measured from stands behind times and brackets",
    arguments: [
      ("Doanh thu tăng 66% trong năm 2016 so với cùng kỳ.", ["cùng kỳ"]),
      (
        "Giảm 4 vụ (-14,8%), giảm 13 người bị thương (-72,2%) so với 5 tháng của năm 2016.",
        ["5 tháng của năm 2016", nil, "5 tháng của năm 2016", "5 tháng của năm 2016"]
      ),
      ("Giá vàng giảm 12% so với phiên trước.", ["phiên trước"]),
      ("So cùng kỳ năm trước, số án tăng 81 vụ.", ["cùng kỳ năm trước"]),
      ("Đạt 85%; so cùng kỳ năm trước số án tăng 81 vụ.", [nil, "cùng kỳ năm trước"]),
      ("Số án tăng 9 vụ (tăng 11%) so với năm 2016.", ["năm 2016", "năm 2016"]),
      (
        "Giá vàng tăng 5 triệu đồng ở cả 2 chiều so với mức giá cuối phiên.",
        ["mức giá cuối phiên", nil]
      ),
      ("Nhu cầu tăng 12% so với mức 5% đã báo.", [nil, nil]),
    ] as [(String, [String?])])
  func bases(_ text: String, _ expected: [String?]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map(\.base) == expected)
  }

  @Test(
    "a document that rules is what the list behind it is under, not one that it names",
    arguments: [
      (
        "Cụ thể, Nghị định số 70/2017/NĐ-CP quy định mức cũ là 20 triệu đồng; mức mới là 30 triệu đồng.",
        ["70/2017/NĐ-CP", "70/2017/NĐ-CP"]
      ),
      (
        "Tại Thông tư số 17/2013/TT-BTP hướng dẫn Điều 93 Bộ luật Hình sự, mức phạt là 20 triệu đồng.",
        ["17/2013/TT-BTP"]
      ),
      (
        "Công ty vi phạm điểm b, khoản 2, Điều 21, Nghị định 155/2016/NĐ-CP gây thiệt hại 5 tỷ đồng.",
        [nil]
      ),
    ] as [(String, [String?])])
  func rulings(_ text: String, _ expected: [String?]) {
    let found = Self.extractor.extract(Array(text.utf8))
    #expect(found.counts.map { $0.document.flatMap { found.documents[$0].number } } == expected)
  }

  @Test(
    "the numbers of sayings and names count nothing",
    arguments: [
      "Đồi có rừng thông ba lá.", "Anh năm lần bảy lượt xin về.", "Họ sống ba cọc ba đồng.",
      "Ông thay bóng đèn ba lát.", "Nó chạy ba chân bốn cẳng.",
    ])
  func sayings(_ text: String) {
    #expect(Self.texts(text).isEmpty)
  }
}
