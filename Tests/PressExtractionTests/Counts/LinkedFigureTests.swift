import PressExtraction
import Testing

/// Whose a figure is, what who heads a body decides, and who is told by `này` or without a name.
@Suite struct LinkedFigureTests {
  @Test(
    "a figure is that of the body behind `của`, and of the one before where none is named",
    arguments: [
      ("Doanh thu năm 2016 của Công ty Sông Hồng đạt 46 tỷ đồng.", ["Công ty Sông Hồng"]),
      (
        "Tổng tài sản của Công ty Sông Hồng tăng 20%, lên 9 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      ("Lãi suất theo nhận định của Công ty Sông Hồng còn 7%.", [nil]),
      ("Ông An dự đám cưới của Công ty Sông Hồng có 300 khách.", [nil]),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Doanh thu đạt 46 tỷ đồng, lãi 2 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Vốn điều lệ của công ty là 46 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Thị phần còn lại thuộc về Hoa Mai với 46 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      ("Bộ Y tế đã mở 3 lớp. Doanh thu đạt 46 tỷ đồng.", ["Bộ Y tế", nil]),
      ("Doanh thu của Công ty Sông Hồng có thể đạt 46 tỷ đồng.", ["Công ty Sông Hồng"]),
      (
        "Vốn điều lệ của Công ty Sông Hồng là chuyện lớn, bởi dân trong xã góp 46 tỷ đồng.", [nil]
      ),
      (
        "Lợi nhuận của Công ty Sông Hồng là 46 tỷ đồng, hơn cả Hoa Mai (9 tỷ đồng).",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Doanh thu của Công ty Sông Hồng đạt 46 tỷ đồng, của đối thủ 9 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Doanh thu của Công ty Sông Hồng đạt 46 tỷ đồng, còn doanh thu cả ngành là 9 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Doanh thu ngành may đạt 46 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Sản lượng cả nước đạt 46 tấn.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Thu ngân sách đạt 46 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Công ty Sông Hồng đã mở 3 cửa hàng. Doanh thu toàn công ty đạt 46 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
    ] as [(String, [String?])])
  func figures(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "who heads an authority decides in its name, and is an agent with the title",
    arguments: [
      ("Chủ tịch UBND huyện Vân Đồn Trần Văn An đã ký 6 quyết định.", ["Vân Đồn"]),
      ("Chủ tịch UBND huyện Vân Đồn tặng bằng khen cho 12 tập thể.", ["Vân Đồn"]),
      ("Dịp này, 12 tập thể được Chủ tịch UBND huyện Vân Đồn tặng bằng khen.", ["Vân Đồn"]),
      ("Nguyên Chủ tịch UBND huyện Vân Đồn đã ký 6 quyết định.", [nil]),
      ("Chủ tịch UBND huyện Vân Đồn Trần Văn An có 3 căn nhà.", [nil]),
      ("Chủ tịch UBND huyện Vân Đồn trao đổi với 30 hộ dân.", [nil]),
      ("Đề án được Chủ tịch UBND huyện Vân Đồn phê duyệt, các xã trồng 20 ha rừng.", [nil]),
      ("Thôn An Lạc 4 lần được UBND huyện Vân Đồn tặng cờ.", [nil]),
      ("Chủ tịch UBND huyện Vân Đồn công nhận 14 thôn, 3 xã đạt chuẩn.", ["Vân Đồn", "Vân Đồn"]),
      ("Chủ tịch UBND huyện Vân Đồn quyết định tặng bằng khen cho 12 tập thể.", ["Vân Đồn"]),
      ("Chủ tịch UBND huyện Vân Đồn ký quyết định dời chợ để khỏi bị kiện 3 lần.", [nil]),
      (
        "Chủ tịch UBND huyện Vân Đồn xử phạt xưởng mộc do nước thải có 4 thông số vượt ngưỡng.",
        [nil]
      ),
      ("Chủ tịch UBND huyện Vân Đồn ban hành quyết định về xưởng mộc, đã chôn 10 tấn rác.", [nil]),
      ("Dân đang chờ Chủ tịch UBND huyện Vân Đồn phê duyệt 5 km đường.", [nil]),
      ("Quyết định của Chủ tịch UBND huyện Vân Đồn ban hành 7 mẫu đơn.", [nil]),
      ("Vợ Chủ tịch UBND huyện Vân Đồn đã ký 6 giấy vay.", [nil]),
      ("Khi còn là Chủ tịch UBND huyện Vân Đồn đã ký 6 quyết định.", [nil]),
    ] as [(String, [String?])])
  func heads(_ text: String, _ expected: [String?]) {
    let bodies = LinkProbe.bodies(text)
    #expect(bodies == expected.map { $0.map { "Ủy ban nhân dân huyện \($0)" } })
  }

  @Test(
    "the agent of a passive stands behind its particle, and members behind `thuộc`",
    arguments: [
      ("12 đảng viên đã bị Huyện ủy Vân Đồn kỷ luật.", ["Huyện ủy Vân Đồn"]),
      ("Có 5 tàu vỏ thép đã được Bộ Công an thu giữ.", ["Bộ Công an"]),
      ("Bộ Y tế đã thăm 24 nhà đang bị Bộ Công an niêm phong.", ["Bộ Y tế"]),
      ("Có 3 đảng viên thuộc Đảng bộ huyện Vân Đồn vắng mặt.", ["Đảng bộ huyện Vân Đồn"]),
      ("Có 3 xe thuộc Đảng bộ huyện Vân Đồn bị hỏng.", ["Đảng bộ huyện Vân Đồn"]),
      ("12 tập thể được Bộ Y tế tặng cờ. Trong đó, có 3 khoa.", ["Bộ Y tế", nil]),
      (
        "Bộ Tài chính được Thủ tướng Chính phủ giao nhiệm vụ xuất cấp 30 tấn gạo.",
        ["Bộ Tài chính"]
      ),
    ] as [(String, [String?])])
  func passives(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "`đơn vị này`, `công an` and deeds without a subject tell of the only body before",
    arguments: [
      (
        "Bộ Y tế đã tổng kết. Năm qua, đơn vị này đã khám cho 900 người.",
        ["Bộ Y tế"]
      ),
      ("Bộ Y tế đã tổng kết. Năm qua, cơ quan này có 900 viên chức.", ["Bộ Y tế"]),
      ("Bộ Y tế đã tổng kết. Đơn vị này cho rằng 5 nhóm đã chi 9 tỷ đồng.", [nil, nil]),
      ("Bộ Y tế, Bộ Công an đã họp. Năm qua, cơ quan này có 900 viên chức.", [nil]),
      (
        "Công an huyện Vân Đồn đã vào cuộc. Tại nhà Tám, công an thu giữ 3 con dao.",
        ["Công an huyện Vân Đồn"]
      ),
      ("Công an huyện Vân Đồn đã vào cuộc. Tại đây, công an xác định có 3 người.", [nil]),
      ("Công an xã An Lạc đã vào cuộc. Hôm sau, công an bắt giữ 3 bị cáo.", [nil]),
      (
        "Công an huyện Vân Đồn đã mở 3 lớp. Làm rõ 24 vụ trộm.",
        ["Công an huyện Vân Đồn", "Công an huyện Vân Đồn"]
      ),
      ("Công an huyện Vân Đồn đã vào cuộc. Điều tra cho thấy, hai người này vắng mặt.", [nil]),
      (
        "Công an huyện Vân Đồn đã bắt 9 người; triệt xóa 5 đường dây.",
        ["Công an huyện Vân Đồn", "Công an huyện Vân Đồn"]
      ),
      (
        "Bộ Y tế đã họp. Năm qua, cơ quan này mở 5 lớp, trong khi tiêu chuẩn là 12 lớp.",
        ["Bộ Y tế", nil]
      ),
      (
        "Bộ Y tế đã họp. Năm qua, cơ quan này mở 5 lớp, các địa phương khác đã mở 12 lớp.",
        ["Bộ Y tế", nil]
      ),
      ("Công an huyện Vân Đồn đã vào cuộc. Tại nhà Tám, công an bắt đầu đếm 3 con dao.", [nil]),
      ("Công an huyện Vân Đồn đã vào cuộc. Hôm sau, công an phát hiện Tám nợ 5 tỷ đồng.", [nil]),
      (
        "Công an huyện Vân Đồn đã vào cuộc. Hôm sau, công an phát hiện, bắt giữ 3 người.",
        ["Công an huyện Vân Đồn"]
      ),
      ("Công an huyện Vân Đồn đã vào cuộc. Tại Thái Lan, công an bắt giữ 3 người.", [nil]),
      ("Bộ Y tế đã mở 3 lớp. Phối hợp chưa tốt khiến 5 trạm đóng cửa.", ["Bộ Y tế", nil]),
      (
        "Bộ Y tế đã mở 3 lớp. Phối hợp với các trường tổ chức 24 buổi nói chuyện.",
        ["Bộ Y tế", "Bộ Y tế"]
      ),
    ] as [(String, [String?])])
  func anaphors(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "examples, brackets and committees have counts of their own",
    arguments: [
      ("Một số nơi làm tốt như Bộ Y tế giảm 2 phòng.", ["Bộ Y tế"]),
      ("Nhiều nơi như Bộ Y tế để 300 người họp.", [nil]),
      ("Cũng như Bộ Y tế, huyện giảm 2 phòng.", [nil]),
      ("Tưởng chừng như Bộ Y tế giảm 2 phòng.", [nil]),
      ("Có nơi làm tốt như Bộ Y tế giảm 2 phòng, Hoa Mai giảm 4 phòng.", ["Bộ Y tế", nil]),
      (
        "Có nơi làm tốt như Bộ Y tế giảm 2 phòng, 3 ban, giảm 19 trạm.",
        ["Bộ Y tế", "Bộ Y tế", "Bộ Y tế"]
      ),
      ("Công ty Sông Hồng (Bộ Y tế quản lý) đã mở 5 cửa hàng.", ["Công ty Sông Hồng"]),
      ("Đoàn công tác của Bộ Y tế gồm 12 người.", [nil]),
      (
        "Cấp ủy kiểm tra 7 chi bộ (Huyện ủy Vân Đồn kiểm tra 2 chi bộ).", [nil, "Huyện ủy Vân Đồn"]
      ),
      (
        "Huyện ủy Vân Đồn kỷ luật 3 trường hợp, chi bộ đã kỷ luật 14 trường hợp.",
        ["Huyện ủy Vân Đồn", nil]
      ),
    ] as [(String, [String?])])
  func parts(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "what a sentence begins with has the period of the one before",
    arguments: [
      (
        "6 tháng đầu năm 2016, tỉnh đạt nhiều kết quả. 412 doanh nghiệp thành lập mới.", [nil]
      ),
      (
        "Quý I/2016, cả nước có 45 dự án. 3 người trong ảnh là cán bộ.", ["Quý I/2016", nil]
      ),
      ("Quý I/2016, tỉnh có 45 dự án. 12 dự án đã hoàn thành.", ["Quý I/2016", "Quý I/2016"]),
      ("Năm 2016, bà An sinh con. 12 người đến thăm.", [nil]),
      ("6 tháng đầu năm 2016, tỉnh đạt nhiều kết quả. 12 phiên bản của xe này được bán.", [nil]),
      ("Quý I/2016, tỉnh họp.\n12 dự án đã hoàn thành.", [nil]),
    ] as [(String, [String?])])
  func periods(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.days(text) == expected)
  }
}
