import PressExtraction
import Testing

/// Whose figures are told with their owner behind them, and who acts where the sentence says it in another way.
@Suite struct OwnedFigureTests {
  @Test(
    "a figure is that of the body behind `của`, of a dealer or a bank behind `tại` too",
    arguments: [
      (
        "Tổng chi phí của Công ty Sông Hồng cho các đợt này ở mức gần 6 tỷ đồng.",
        ["Công ty Sông Hồng"]
      ),
      (
        "Học phí năm học tới của Trường THPT Lê Lợi khoảng 3-4 triệu đồng.",
        ["Trường Trung học phổ thông Lê Lợi"]
      ),
      (
        "Tổng số khách thuê xe trên cả nước của Công ty Sông Hồng đạt 70.000 người.",
        ["Công ty Sông Hồng"]
      ),
      (
        "Giá vàng miếng niêm yết tại Công ty Sông Hồng ở mức 51,3 triệu đồng/lượng, tăng 20 nghìn đồng/lượng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Giá bán thấp hơn giá vàng tại Công ty Sông Hồng khoảng 2 triệu đồng/lượng.", [nil]
      ),
      ("Doanh thu tại Công ty Sông Hồng đạt 9 tỷ đồng.", [nil]),
      (
        "Việc này làm tăng vốn điều lệ của Công ty Sông Hồng lên 9 tỷ đồng.", ["Công ty Sông Hồng"]
      ),
      ("Khả năng tăng lãi suất của Công ty Sông Hồng giảm còn 9%.", [nil]),
      ("Chi phí của Công ty Sông Hồng cao và ông An lo ở mức 9 tỷ đồng.", [nil]),
      (
        "Tỷ giá tại Ngân hàng Lam Sơn ở mức 23.100 đồng, tỷ giá trung tâm giảm 15 đồng.",
        ["Ngân hàng Lam Sơn", nil]
      ),
      ("Ông An phải trả khoản nợ của Công ty Lam Sơn 7 tỷ đồng.", [nil]),
    ] as [(String, [String?])])
  func owners(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a bare head with `này` owns the figure that is told before it",
    arguments: [
      (
        "Công ty Sông Hồng mở 3 xưởng. Năm 2019, doanh thu của đơn vị này đạt 45 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng mở 3 xưởng. Lợi nhuận năm 2019 của công ty này đạt 45 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng mở 3 xưởng. Năm 2019, doanh thu của công ty đạt 45 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng mở 3 xưởng. Năm 2019, doanh thu của doanh nghiệp đạt 45 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Công ty Sông Hồng mở 3 xưởng. Doanh thu của các công ty này đạt 45 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
    ] as [(String, [String?])])
  func pointed(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "who heads an authority rewards in its name",
    arguments: [
      (
        "Giám đốc Công an tỉnh Hà Giang cũng đã trao thưởng 15 triệu đồng.",
        ["Công an tỉnh Hà Giang"]
      ),
      (
        "Chủ tịch UBND tỉnh Hà Giang, đã thưởng nóng 15 triệu đồng.",
        ["Ủy ban nhân dân tỉnh Hà Giang"]
      ),
      ("Nguyên Giám đốc Công an tỉnh Hà Giang đã trao thưởng 15 triệu đồng.", [nil]),
    ] as [(String, [String?])])
  func rewards(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "what was a year before is told of the same body where nobody else is named",
    arguments: [
      (
        "Công ty Sông Hồng lỗ 12 tỷ đồng, trong khi cùng kỳ năm trước có lãi 35 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng lỗ 12 tỷ đồng, trong khi năm ngoái cả ngành thu về 35 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      (
        "Công ty Lam Sơn lãi 14 tỷ đồng, trong khi năm 2018 có 27 doanh nghiệp phá sản.",
        ["Công ty Lam Sơn", nil]
      ),
    ] as [(String, [String?])])
  func yearBefore(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "who is given what to reach has it, and no more who gives it",
    arguments: [
      (
        "Năm 2019, Sở Xây dựng tỉnh Hà Giang được UBND tỉnh giao chỉ tiêu thu 45 tỷ đồng.",
        ["Sở Xây dựng tỉnh Hà Giang"]
      ),
      (
        "Sở Xây dựng tỉnh Hà Giang được Quốc hội và Bộ Y tế giao dự toán 45 tỷ đồng.",
        ["Sở Xây dựng tỉnh Hà Giang"]
      ),
      (
        "Sở Xây dựng tỉnh Hà Giang được Bộ Xây dựng tặng 3 bằng khen.", ["Bộ Xây dựng"]
      ),
    ] as [(String, [String?])])
  func assigned(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a body acts behind a date and `tại`, in the name of its members, and under its own head of a list",
    arguments: [
      ("Trong 9 ngày Tết tại Bệnh viện Lê Lợi tiếp nhận 23 ca.", ["Bệnh viện Lê Lợi"]),
      ("Vụ nổ chiều 5/6 tại Công ty Sông Hồng đã làm 3 người chết.", [nil]),
      (
        "Các thành viên trong Hội Nông dân tỉnh Hà Giang đã hiến 350 m2 đất.",
        ["Hội Nông dân tỉnh Hà Giang"]
      ),
      ("Một thành viên trong Hội Nông dân tỉnh Hà Giang đã hiến 350 m2 đất.", [nil]),
      (
        "Kết quả tháng 4:\n- Tiếp định kỳ của lãnh đạo UBND tỉnh Hà Giang: đã tiếp 25 lượt.",
        ["Ủy ban nhân dân tỉnh Hà Giang"]
      ),
      (
        "Kết quả tháng 4:\n- Báo cáo của UBND tỉnh Hà Giang: đã có 25 lượt.", [nil]
      ),
      ("Kết quả tháng 4:\n- Vụ án Ngân hàng Lam Sơn: đã bắt 6 người.", [nil]),
      ("Ông An thừa nhận Công ty Sông Hồng thiếu 31 thợ.", ["Công ty Sông Hồng"]),
      ("Ông An, cổ đông Công ty Lam Sơn sở hữu 14% vốn, xin nghỉ.", [nil]),
      ("Đoàn đến đón các học sinh Trường THPT Lê Lợi thiếu 6 em.", [nil]),
      ("Ông An mua cổ phiếu Công ty Lam Sơn lãi 7 tỷ đồng.", [nil]),
      ("Quý này, công ty mẹ Vinatex lãi 45 tỷ đồng.", ["Tập đoàn Dệt May Việt Nam"]),
      (
        "Công ty Sông Hồng mở 3 xưởng. Quỹ do các Công ty nắm giữ 14% vốn.",
        ["Công ty Sông Hồng", nil]
      ),
    ] as [(String, [String?])])
  func acting(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "who acts on the rest, or is as large as is told before it",
    arguments: [
      (
        "Còn lại 4 hộ, UBND tỉnh Hà Giang cho biết sẽ hỗ trợ di dời.",
        ["Ủy ban nhân dân tỉnh Hà Giang"]
      ),
      (
        "Đối với 4 hộ còn lại, UBND tỉnh Hà Giang cho biết cả xã còn khó.", [nil]
      ),
      (
        "Còn 600 m nữa, Công ty Lam Sơn sẽ xong cầu.", [nil]
      ),
      (
        "Đối với 14 tỷ đồng mà ông An vay, Công an tỉnh Hà Giang đang làm rõ.", [nil]
      ),
      (
        "Lửa lan nhanh, với diện tích 600 m2, Công an tỉnh Hà Giang đang điều tra.", [nil]
      ),
      (
        "Ông An cho biết, với quy mô 350 giường, thực kê 410 giường, năm 2019, Bệnh viện Lê Lợi đã khám 9.000 người.",
        ["Bệnh viện Lê Lợi", "Bệnh viện Lê Lợi", "Bệnh viện Lê Lợi"]
      ),
    ] as [(String, [String?])])
  func sizes(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "what moves is so far away only at its hour, and a statement's figures are of its period",
    arguments: [
      ("Hồi 7 giờ ngày 5/9/2019, tâm bão cách đảo Phú Quý 320 km.", ["7 giờ ngày 5/9/2019"]),
      ("Ngày 5/9/2019, đoàn đến xã cách trung tâm huyện 32 km.", [nil]),
      (
        "Công ty Sông Hồng vừa công bố báo cáo tài chính quý 3 năm 2019. Doanh thu đạt 60 tỷ đồng.",
        ["quý 3 năm 2019"]
      ),
      (
        "Công ty Sông Hồng vừa công bố báo cáo tài chính quý 3 năm 2019. Giá xe là 60 tỷ đồng.",
        [nil]
      ),
      (
        "Sáng 5/9/2019, giá cà phê ở mức 41.000 đồng/kg. Tương tự, giá tiêu ở mức 52.000 đồng/kg.",
        ["Sáng 5/9/2019", "Sáng 5/9/2019"]
      ),
      ("Vụ cháy đã làm 12 người chết hồi tháng 4/2019.", ["tháng 4/2019"]),
      ("Bộ cho nghỉ 12 người sau vụ cháy hồi tháng 4/2019.", [nil]),
      ("Bộ có thể cử 12 đội đến đó như hồi tháng 4/2019.", [nil]),
      ("Tỉnh xử lý 14 người liên quan vụ nổ kho hồi tháng 5/2018.", [nil]),
      ("Có 14 triệu khách theo dõi trang ông An hồi tháng 5/2018 cho biết.", [nil]),
    ] as [(String, [String?])])
  func days(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.days(text) == expected)
  }

  @Test(
    "a decision that does what is told is before the one on which it rests, and a letter is named as it is printed",
    arguments: [
      (
        "UBND tỉnh ban hành Quyết định số 25/QĐ-UBND ngày 1/8/2019 thu hồi 46 ha đất theo Nghị định số 10/2016/NĐ-CP.",
        ["25/QĐ-UBND"]
      ),
      (
        "Theo Quyết định số 25/QĐ-UBND, tỉnh cấp 46 ha đất theo Nghị định số 10/2016/NĐ-CP.",
        ["10/2016/NĐ-CP"]
      ),
      (
        "Có Quyết định số 25/QĐ-UBND, rồi Quyết định số 25/QĐ-UBND bị hủy. Ông An đưa ra văn bản 67/UBND-NN. Theo văn bản này, xã miễn 46% mức phí.",
        ["67/UBND-NN"]
      ),
    ] as [(String, [String?])])
  func documents(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }

  @Test(
    "a share of a body's people is the body's, a share of its stock is not",
    arguments: [
      ("Có 451/453 đại biểu Quốc hội tán thành.", ["Quốc hội"]),
      ("Khoảng 60% học sinh của Trường THPT Lê Lợi thi đỗ.", ["Trường Trung học phổ thông Lê Lợi"]),
      ("Công ty Sông Hồng có 60% cổ phần của Công ty Lam Sơn.", ["Công ty Sông Hồng"]),
      ("Ông An mua 60% cổ phần của Công ty Lam Sơn.", [nil]),
    ] as [(String, [String?])])
  func shares(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a body that ends a bracket of words does not act behind it; a bare head may",
    arguments: [
      (
        "Công ty Sông Hồng (trước đây là Công ty Lam Sơn) đề xuất thu bằng 85% phí cũ.",
        ["Công ty Sông Hồng"]
      ),
      (
        "Đội nhà (tên cũ là Câu lạc bộ Lam Sơn) đã đoạt 6 giải.", ["Câu lạc bộ Lam Sơn"]
      ),
      (
        "UBND phường Lê Lợi họp. Qua rà soát (lần hai) phường đã lập 6 chốt.",
        ["Ủy ban nhân dân phường Lê Lợi"]
      ),
      ("VinaPhone mở 3 trạm. Nhà mạng này đã bán 85 máy.", ["VinaPhone", "VinaPhone"]),
      ("VinaPhone mở 3 trạm. Các nhà mạng này đã bán 85 máy.", ["VinaPhone", nil]),
      ("VinaPhone mở 3 trạm. Nhà mạng đã bán 85 máy.", ["VinaPhone", nil]),
    ] as [(String, [String?])])
  func brackets(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }
}
