import PressExtraction
import Testing

/// What the reports of committees, inspections, police, courts and procuracies tie counts to.
@Suite struct ReportLinkTests {
  private static let court = "Viện kiểm sát nhân dân tỉnh Hà Giang"

  @Test(
    "the body of a report acts in the sentences behind it that tell deeds and no subject",
    arguments: [
      (
        "Viện kiểm sát nhân dân tỉnh Hà Giang đã thụ lý 36 vụ. Đã giải quyết 21 vụ. Kiểm sát xét xử án hình "
          + "sự sơ thẩm 14 vụ.",
        [court, court, court]
      ),
      (
        "Đảng bộ huyện Vân Đồn chỉ đạo công tác kiểm tra. Thực hiện kiểm tra, giám sát đối với 14 chi bộ.",
        ["Đảng bộ huyện Vân Đồn"]
      ),
      (
        "HĐND huyện Vân Đồn đã bầu 3 ủy viên. Đồng thời xem xét, thông qua 14 nghị quyết.",
        ["Hội đồng nhân dân huyện Vân Đồn", "Hội đồng nhân dân huyện Vân Đồn"]
      ),
      (
        "Bộ Y tế họp tại Hà Nội. Qua kiểm tra, đã phát hiện 4 cơ sở vi phạm.", ["Bộ Y tế"]
      ),
      ("Bộ Công an đã bắt Sáu. Xử lý hành chính 14 vụ.", ["Bộ Công an"]),
      ("Bộ Công an đã bắt Sáu. Mở 14 quán.", [nil]),
      (
        "Bộ Y tế đã mở 3 cuộc thanh tra. Qua đó kiến nghị xử lý 14 người. Hiện đã ban hành 2 kết luận.",
        ["Bộ Y tế", "Bộ Y tế", "Bộ Y tế"]
      ),
      ("Bộ Y tế đã mở 3 lớp. Đồng thời, nông dân góp 9 tỷ đồng.", ["Bộ Y tế", nil]),
      ("Bộ Công an đã bắt Sáu. Kết quả điều tra cho biết Sáu có 3 vợ.", [nil]),
    ] as [(String, [String?])])
  func deeds(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "those act whom a body sends or tells to do something; none of a case, of a list or of those paid back",
    arguments: [
      ("Tổ công tác của Bộ Công an đã bắt 3 người.", ["Bộ Công an"]),
      ("Vợ của Bộ Công an đã mua 3 xe.", [nil]),
      ("Các đơn vị thuộc Bộ Công an đã bắt 3 người.", ["Bộ Công an"]),
      ("Tới nay 57/59 đơn vị thuộc Bộ Y tế đã mở 3 lớp.", [nil, nil]),
      ("Các lãnh đạo cao cấp của Bộ Y tế đã nhận 3 xe.", [nil]),
      ("Bộ Y tế giao Bộ Nội vụ tổ chức 14 lớp.", ["Bộ Nội vụ"]),
      ("Bộ Công an đang điều tra vụ 3 người chết.", [nil]),
      ("Bộ Công an đang phục vụ 3 người.", ["Bộ Công an"]),
      ("Bộ Nội vụ giữ 2 bộ gồm: Công Thương, Bộ Y tế (giảm 7 vụ).", ["Bộ Nội vụ", "Bộ Nội vụ"]),
      ("Các đơn vị gồm: Bộ Y tế mở 3 lớp.", ["Bộ Y tế"]),
      ("Nhiều nơi nợ như Bộ Y tế (3 tỷ đồng).", ["Bộ Y tế"]),
      ("Vốn dùng để trả nợ Ngân hàng An Phát lên tới 3 tỷ đồng.", [nil]),
      ("Các đơn vị thuộc các Bộ Y tế, Bộ Nội vụ đã kiểm tra 14 tỉnh.", [nil]),
      ("Tổng vốn xây dựng của toàn Bộ Y tế ước đạt 3 tỷ đồng.", ["Bộ Y tế"]),
    ] as [(String, [String?])])
  func sent(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a quota is that of the body that is given it, people are those of the body right behind them",
    arguments: [
      ("Giao 14 biên chế cho Bộ Y tế.", ["Bộ Y tế"]),
      ("Bộ Nội vụ giao 14 biên chế cho Bộ Y tế.", ["Bộ Nội vụ"]),
      ("Giao 14 xe cho Bộ Y tế.", [nil]),
      ("Có 14 cán bộ Bộ Y tế bị kỷ luật.", ["Bộ Y tế"]),
      ("Bộ Nội vụ kỷ luật 14 cán bộ Bộ Y tế.", ["Bộ Nội vụ"]),
      ("Sáng nay (10.2), 140 cán bộ Bộ Y tế nghỉ việc.", ["Bộ Y tế"]),
      ("Bộ Công an bắt 3 người và 2 cán bộ Bộ Y tế.", ["Bộ Công an", "Bộ Công an"]),
      ("Kết quả vượt chỉ tiêu giao của Bộ Y tế (74%).", ["Bộ Y tế"]),
      ("Tỷ lệ này vượt chỉ tiêu Bộ Y tế giao (74%).", ["Bộ Y tế"]),
      ("Kết quả vượt chỉ tiêu, theo lời của Bộ Y tế (74%).", [nil]),
      ("Theo Bộ Nội vụ, Bộ Y tế đã mở 14 lớp.", ["Bộ Y tế"]),
      ("Theo Bộ Nội vụ, Bộ Y tế cho biết có 14 lớp.", [nil]),
    ] as [(String, [String?])])
  func owners(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test("a group is none of the companies that do not call themselves so")
  func groups() {
    let text =
      "Tập đoàn Sông Hồng góp vốn vào Công ty Đại Dương Xanh. Năm 2016, tập đoàn đã chi 3 tỷ đồng."
    #expect(LinkProbe.bodies(text) == ["Tập đoàn Sông Hồng"])
  }

  @Test(
    "the time of a report holds for the deeds and figures that go on with it",
    arguments: [
      (
        "Năm 2016, Bộ Y tế đã thanh tra 14 cơ sở. Qua thanh tra, phát hiện 3 cơ sở vi phạm.",
        ["Năm 2016", "Năm 2016"]
      ),
      ("Năm 2016, Bộ Y tế đã mở 3 chợ. Hiện đang mở 4 chợ.", ["Năm 2016", nil]),
      (
        "Quý I/2016, thu ngân sách tăng 5% so với cùng kỳ. Chi ngân sách tăng 4%. Tín dụng tăng 3%.",
        ["Quý I/2016", "Quý I/2016", "Quý I/2016"]
      ),
      (
        "Quý I/2016, thu ngân sách tăng 5%. Năm 2015, tín dụng tăng 3%. Chi ngân sách tăng 4%.",
        ["Quý I/2016", "Năm 2015", nil]
      ),
      (
        "Quý I/2016, thu ngân sách tăng 5%. Chi ngân sách tăng 4%. Tuy nhiên, theo lời dân, chợ có 3 cổng.",
        ["Quý I/2016", "Quý I/2016", nil]
      ),
      (
        "Quý I/2016, thu ngân sách tăng 5%. Chi ngân sách tăng 4%. Tỉnh kiến nghị hỗ trợ 3 tỷ đồng.",
        ["Quý I/2016", "Quý I/2016", nil]
      ),
      (
        "Tòa án đã thụ lý 24 vụ và 9 vụ tháng trước chuyển sang; đã giải quyết 18 vụ.",
        [nil, nil, nil]
      ),
      ("Xuất khẩu đạt 7 triệu USD (cập nhật hết tháng 5/2016).", ["tháng 5/2016"]),
    ] as [(String, [String?])])
  func times(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.days(text) == expected)
  }

  @Test(
    "the period in the title of a report holds until another time is told",
    arguments: [
      (
        "Kết quả kiểm tra quý I/2016\n\nHuyện đã kiểm tra 14 chi bộ. Năm 2015, huyện mở 3 lớp. Xã có 4 "
          + "chợ.",
        ["quý I/2016", "Năm 2015", nil]
      ),
      (
        "Kết quả kiểm tra quý I/2016\n\nHuyện rộng 14 ha. Thu ngân sách đạt 3 tỷ đồng.",
        [nil, "quý I/2016"]
      ),
      ("Kết quả kiểm tra\n\nHuyện đã kiểm tra 14 chi bộ.", [nil]),
      ("Mưa lớn quý I/2016\n\nHuyện đã kiểm tra 14 chi bộ.", [nil]),
      ("Nhiều hãng chậm nộp báo cáo quý I/2016\n\nHuyện có 14 chi bộ.", [nil]),
    ] as [(String, [String?])])
  func titles(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.days(text) == expected)
  }

  @Test(
    "a count is under the document of its clause, the one that others serve, or the one that sets it",
    arguments: [
      (
        "Thực hiện theo Nghị định 108/2014/NĐ-CP cho 3 người; hỗ trợ theo Nghị quyết số 12/2018/NQ-HĐND đối "
          + "với 9 người.",
        ["108/2014/NĐ-CP", "12/2018/NQ-HĐND"]
      ),
      (
        "Tỉnh ra Kế hoạch số 51/KH-UBND thực hiện Nghị quyết số 02/NQ-CP của Chính phủ và Chỉ thị số 11/CT-TTg, "
          + "trong đó có 14 việc.",
        ["51/KH-UBND"]
      ),
      ("Có 7 bước đã được quy định rõ tại Điều 4 Nghị định số 132/2007/NĐ-CP.", ["132/2007/NĐ-CP"]),
      ("Phạt 7 hộ do vi phạm quy định tại Nghị định số 132/2007/NĐ-CP.", [nil]),
      (
        "Bộ ban hành Thông tư số 15/2016/TT-BYT. Đây là văn bản nhằm giảm 5% thủ tục.",
        ["15/2016/TT-BYT"]
      ),
      (
        "Nghị quyết số 20-NQ/TU đặt mục tiêu có 80% xã đạt chuẩn. Thu nhập đạt 70 triệu đồng. Tỉnh đã mở 3 chợ.",
        ["20-NQ/TU", "20-NQ/TU", nil]
      ),
      ("Kế hoạch số 20/KH-UBND phấn đấu 80% xã đạt chuẩn. Xã có 4 chợ.", ["20/KH-UBND", nil]),
      (
        "Kế hoạch số 20/KH-UBND phấn đấu 80% xã đạt chuẩn. Có 90% hộ dùng nước.",
        ["20/KH-UBND", "20/KH-UBND"]
      ),
      ("Bộ ban hành Thông tư số 15/2016/TT-BYT. Đây là xã có 5 thôn.", [nil]),
      ("Thông báo này cụ thể hóa Điều 7 của Luật Nhà ở 2014. Đây là văn bản có 5 trang.", [nil]),
      (
        "Nghị định số 91/2020/NĐ-CP cho phép gửi 3 tin. Hành vi gọi điện ban đêm bị phạt 7 triệu đồng.",
        ["91/2020/NĐ-CP", "91/2020/NĐ-CP"]
      ),
      (
        "Nghị định số 91/2020/NĐ-CP cho phép gửi 3 tin. Tài xế Trần Văn Sáu bị phạt 7 triệu đồng.",
        ["91/2020/NĐ-CP", nil]
      ),
      (
        "Quyết định số 5/QĐ-BTC có hiệu lực, 6 bộ chuyển xe theo Công văn số 10/BTC-QLCS. Trong đó có 3 xe cũ.",
        ["10/BTC-QLCS", "10/BTC-QLCS"]
      ),
    ] as [(String, [String?])])
  func under(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }
}
