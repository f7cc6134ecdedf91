import Testing

/// Where the reach of a body, a day or a document ends within a sentence.
@Suite struct LinkReachTests {
  @Test(
    "a body that only rules, tells or is near does not act",
    arguments: [
      ("Bộ Y tế quy định mỗi trạm có 4 giường.", [nil]),
      ("Bộ Y tế đã tổ chức họp báo về vụ 9 người nhập viện.", [nil]),
      ("Mức lương do Bộ Y tế quy định là 4 triệu đồng.", [nil]),
      ("Không khai báo với Công an xã nơi cư trú thì nộp 4 triệu đồng.", [nil]),
      ("Theo bà Lan, Trưởng phòng Khảo sát, Bộ Nội vụ, cả 4 xã đều chậm.", [nil]),
      ("Theo đó, Bộ Y tế, Bộ Nội vụ đã mở 4 lớp.", ["Bộ Nội vụ"]),
      ("Bộ Công an đã khởi tố Lê Văn Tám về hành vi chiếm đoạt 9 tỷ đồng.", [nil]),
      ("Bộ Công an đã khởi tố 4 bị can về hành vi chiếm đoạt 9 tỷ đồng.", ["Bộ Công an", nil]),
      (
        "Bộ Công an đã khởi tố 4 bị can về tội đánh bạc và thu giữ 9 tỷ đồng.",
        ["Bộ Công an", "Bộ Công an"]
      ),
      ("Bộ Y tế bắt đầu điều tra về hành vi gian lận của 4 bác sĩ.", ["Bộ Y tế"]),
      ("Bộ Công an đã phạt Lê Văn Tám về hành vi gây rối 4 triệu đồng.", ["Bộ Công an"]),
      ("Bộ Y tế đã thanh tra, ông Tám đã nộp 4 triệu đồng.", [nil]),
      ("Bộ Y tế đã khen bà Lan, ông Tám và 4 bác sĩ.", ["Bộ Y tế"]),
      ("Bộ Y tế giúp lãnh đạo hai Đảng trao đổi.", [nil]),
    ] as [(String, [String?])])
  func bystanders(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a unit acts, not the body above it; who decides by a document acts; a bracket tells what a body has",
    arguments: [
      (
        "Sư đoàn 12, Quân khu 3 đã trao 4 căn nhà.",
        ["Sư đoàn 12"]
      ),
      ("Bộ Nội vụ, Bộ Y tế đã mở 4 lớp.", ["Bộ Y tế"]),
      (
        "Quyết định số 45/QĐ-UBND ngày 2/3/2016 của UBND huyện Vân Đồn, thu hồi 4 ha đất.",
        ["Ủy ban nhân dân huyện Vân Đồn"]
      ),
      ("Theo Quyết định số 45/QĐ-UBND của UBND huyện Vân Đồn, dân nhận 4 ha đất.", [nil]),
      ("Bộ Nội vụ đã đến Bộ Y tế (có 4 phòng).", ["Bộ Y tế"]),
      (
        "Bộ Y tế tặng giấy khen cho 4 tập thể và 9 cá nhân đã có thành tích.",
        ["Bộ Y tế", "Bộ Y tế"]
      ),
      ("Bộ Y tế đóng cửa 4 cơ sở và 9 cơ sở đã tự nghỉ.", ["Bộ Y tế", nil]),
    ] as [(String, [String?])])
  func actors(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a time ends where the present, another amount or another clause begins",
    arguments: [
      ("Dự án khởi công đầu năm 2015 và đến nay có 4 tòa nhà.", [nil]),
      ("Năm 2009 xã dựng chợ mới, hiện chợ có 24 quầy.", [nil]),
      ("Năm 2009, hiện trường còn 24 cọc.", ["Năm 2009"]),
      ("Tính đến tháng 6/2017, hiện có 24 xã.", ["tháng 6/2017"]),
      ("Quý I/2017, ông Tám cho biết, hiện có 24 xã.", ["Quý I/2017"]),
      ("Nợ giảm từ 6% trong năm 2015 xuống 4%.", ["năm 2015", nil]),
      ("Nợ giảm từ 6% năm 2015 xuống còn 4% đến cuối năm 2018.", ["năm 2015", "cuối năm 2018"]),
      ("Tỉnh trồng 4 ha trong năm 2015, xuống giống 9 ha.", ["năm 2015", "năm 2015"]),
      ("Sáng 4/6, sau một ngày họp, tổ đã chấm 24 bài.", ["Sáng 4/6"]),
      ("Sau 2 năm, xã có 24 hộ khá.", ["2 năm"]),
      ("Xã khen 4 em học giỏi trong 3 năm liền, tặng thêm 24 cuốn vở.", [nil, nil]),
      ("Trường dự kiến tuyển 24 giáo viên trước ngày 30/4.", ["ngày 30/4"]),
      ("Tổ đã nghe ý kiến của 24 giáo viên trước ngày 30/4.", [nil]),
    ] as [(String, [String?])])
  func times(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.days(text) == expected)
  }

  @Test(
    "the document that sets a figure is not the one that it changes, is compared with or refers to",
    arguments: [
      (
        "Theo Nghị định 24/2015/NĐ-CP về sửa đổi, bãi bỏ một số điều của Nghị định 85/2013/NĐ-CP, mức phạt là 4 triệu đồng.",
        ["24/2015/NĐ-CP"]
      ),
      (
        "Theo Quyết định 45/QĐ-TTg, lãi suất cho đối tượng quy định tại Nghị định 85/2013/NĐ-CP là 4%.",
        ["45/QĐ-TTg"]
      ),
      (
        "Thủ tướng ban hành Quyết định 45/QĐ-TTg. Theo đó, lãi suất cho đối tượng quy định tại Nghị định 85/2013/NĐ-CP là 4%.",
        ["45/QĐ-TTg"]
      ),
      (
        "Luật Đất đai năm 2013 chưa rõ, Chính phủ đã ban hành Nghị định 85/2014/NĐ-CP. Theo đó, có 4 nhóm đất.",
        ["85/2014/NĐ-CP"]
      ),
      ("Nghị định thay thế Nghị định 85/2013/NĐ-CP đặt mức trần 4%.", [nil]),
      ("Tòa hủy Quyết định 45/QĐ-UBND và 4 thông báo.", [nil]),
      (
        "Với 4 chương, 24 điều, Luật Đất đai năm 2013 đã đi vào đời sống.",
        [
          "Luật Đất đai năm 2013", "Luật Đất đai năm 2013",
        ]
      ),
      (
        "Theo Nghị định 85/2013/NĐ-CP, mỗi sở có không quá 4 phòng. Tuy nhiên, Sở Y tế có 9 phòng.",
        ["85/2013/NĐ-CP", nil]
      ),
      (
        "Theo Nghị định 85/2013/NĐ-CP, mức phạt là 4 triệu đồng. Tuy nhiên, nếu tái phạm thì mức phạt là 9 triệu đồng.",
        ["85/2013/NĐ-CP", "85/2013/NĐ-CP"]
      ),
      ("Rà soát 24 thủ tục của năm 2019 theo Quyết định số 45/QĐ-TTg.", ["45/QĐ-TTg"]),
      (
        "Nghị quyết 28-NQ/TW xác định: đến năm 2021 đạt 4% dân số; đến năm 2025 đạt 9% dân số.",
        ["28-NQ/TW", "28-NQ/TW"]
      ),
    ] as [(String, [String?])])
  func documents(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }
}
