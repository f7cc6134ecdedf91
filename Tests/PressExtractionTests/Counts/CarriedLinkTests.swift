import PressExtraction
import Testing

/// What goes on over sentences, lines and lists: who acts, since when, and under which document.
@Suite struct CarriedLinkTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  @Test(
    "the body of a sentence acts in the parts, results and lists behind it, over lines too",
    arguments: [
      (
        "Bộ Y tế đã kiểm tra 24 cơ sở.\n\nTrong đó: 6 cơ sở vi phạm; 12 cơ sở đạt.",
        ["Bộ Y tế", "Bộ Y tế", "Bộ Y tế"]
      ),
      (
        "Bộ Y tế đã kiểm tra 24 cơ sở.\n\nKết quả:\n- Xử phạt 4 cơ sở.\n- Cảnh cáo 3 cơ sở.",
        ["Bộ Y tế", "Bộ Y tế", "Bộ Y tế"]
      ),
      (
        "Bộ Y tế đã thanh tra chợ đầu mối, cụ thể:\n- Kiểm tra 14 cơ sở;\n- Xử lý 3 cơ sở.",
        ["Bộ Y tế", "Bộ Y tế"]
      ),
      ("Bộ Y tế vừa thanh tra chợ. Kết quả, có 3 cơ sở vi phạm.", ["Bộ Y tế"]),
      ("Bộ Y tế đã mở 3 lớp. Trao 20 suất quà cho trẻ em.", ["Bộ Y tế", "Bộ Y tế"]),
      ("Bộ Y tế đã mở 3 lớp.\n\nToàn tỉnh có 20 xã.", ["Bộ Y tế", nil]),
      ("Bộ Y tế đã mở 3 lớp.\n\nTheo đó, có 20 xã.", ["Bộ Y tế", nil]),
      ("Theo Bộ Y tế, có 3 lớp. Trong đó có 2 lớp mới.", [nil, nil]),
      ("Bộ Y tế giao Bộ Nội vụ họp, Bộ Nội vụ đã họp. Kết quả, có 3 cơ sở.", [nil]),
      ("Bộ Y tế đã mở 3 lớp.\n\nBộ Nội vụ:\n- Khen thưởng 24 người.", ["Bộ Y tế", "Bộ Nội vụ"]),
      ("Bộ Y tế đã mở 3 lớp.\n\nHuyện Vân Đồn:\n- Mở 24 lớp.", ["Bộ Y tế", nil]),
      ("Bộ Công an đã bắt Sáu. Lập 24 hội ma, Sáu bán vé. Huy động 9 tỷ đồng.", [nil, nil]),
      ("Bộ Công an đã mở 3 lớp. Thu 9 tỷ đồng.", ["Bộ Công an", nil]),
      ("Bộ Y tế đã họp. Phát hiện 4 người lạ, người dân đã gọi đến.", [nil]),
      ("Bộ Y tế đã họp. Qua đó đã phát hiện 24 mẫu hỏng.", ["Bộ Y tế"]),
      (
        "Bộ Y tế đã mở 3 chợ. Trong đó có 2 chợ tốt; Cầu Giấy có 1 chợ.",
        ["Bộ Y tế", "Bộ Y tế", nil]
      ),
      ("Bộ Y tế đã họp. Kết quả xét nghiệm cho thấy có 24 mẫu hỏng.", [nil]),
      ("Bộ Y tế đã họp. Kết quả bóng chuyền: 24 đội.", [nil]),
      ("Bộ Y tế đã họp. Kết quả, đội chủ nhà thắng với 4 bàn.", [nil]),
      ("Bộ Y tế đã họp. Qua đó, nông dân đã góp 9 tỷ đồng.", [nil]),
      (
        "Bộ Y tế đã kiểm tra 24 cơ sở. Trong đó, Nam Định có 6 cơ sở; Hà Nam có 18 cơ sở.",
        ["Bộ Y tế", nil, nil]
      ),
    ] as [(String, [String?])])
  func carriedBodies(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "whose what is counted is stands behind it, or before its bracket",
    arguments: [
      ("Đoàn gồm 17 y, bác sĩ của Bộ Y tế.", ["Bộ Y tế"]),
      ("Bộ Nội vụ khen 17 bác sĩ của Bộ Y tế.", ["Bộ Nội vụ"]),
      ("Bộ Nội vụ cử đoàn, gồm 17 bác sĩ của Bộ Y tế.", ["Bộ Y tế"]),
      ("Gần 300 công nhân của Công ty Sông Hồng nghỉ việc.", ["Công ty Sông Hồng"]),
      ("Đoàn công tác gồm 8 người của Bộ Y tế đã lên đường.", ["Bộ Y tế"]),
      ("7 tổ công tác của Bộ Y tế đã lên đường.", ["Bộ Y tế"]),
      ("Cả 5 xưởng của Công ty Sông Hồng đều chạy.", ["Công ty Sông Hồng"]),
      ("Cháy lan ra tại 2 xưởng của Công ty Sông Hồng.", ["Công ty Sông Hồng"]),
      ("Có tới 4 dự án thuộc Công ty Sông Hồng bị lỗ.", ["Công ty Sông Hồng"]),
      ("2 xã trồng lúa và 3 kho hàng bị cháy của Công ty Sông Hồng.", [nil, nil]),
      ("Đoàn đã nghe 12 báo cáo của Bộ Y tế, Bộ Nội vụ.", [nil]),
      ("Ông An hai lần thăm nhà máy của Bộ Y tế.", [nil]),
      ("Thép cỡ 50 mm của Công ty Sông Hồng bị gãy.", [nil]),
      (
        "Nợ thuế có Công ty Sông Hồng (12 tỷ đồng), Công ty Hoa Sen (9 tỷ đồng).",
        ["Công ty Sông Hồng", "Công ty Hoa Sen"]
      ),
      ("Đông nhất là 20 bệnh viện quận, 8 trường tư.", [nil, nil]),
      ("Bà Ba vay Agribank 50 triệu đồng mua bò.", ["Ngân hàng Nông nghiệp"]),
      ("Công ty Sông Hồng vay Agribank 50 tỷ đồng.", ["Công ty Sông Hồng"]),
      ("Bà Ba vay Agribank 4 lần.", [nil]),
      ("Bộ Y tế đã chi cho Bộ Công an (12 tỷ đồng).", ["Bộ Y tế"]),
      ("Bà Ba, Bí thư Đảng ủy xã Chiềng Ban (97% phiếu) đã trúng cử.", [nil]),
      ("Ông An lấy 40 triệu đồng của Công ty Sông Hồng.", [nil]),
      ("Ông An mua 400 cổ phiếu của Công ty Sông Hồng.", [nil]),
      ("Bắt 4 cán bộ của Công ty Sông Hồng.", [nil]),
      ("Đoàn gồm 14 bác sĩ của Bộ Y tế và của Bộ Nội vụ.", [nil]),
      ("Bộ Y tế đã chuyển giao cho Bộ Nội vụ hoàn thành 4 dự án.", ["Bộ Nội vụ"]),
      ("Bộ Y tế đã bàn giao cho Bộ Nội vụ tổng cộng 19 xe.", ["Bộ Y tế"]),
      ("Kiểm tra 14 cơ sở, Bộ Y tế xử phạt 3 cơ sở.", ["Bộ Y tế", "Bộ Y tế"]),
      (
        "Đại hội bầu Ban Chấp hành Đảng bộ xã Chiềng Ban nhiệm kỳ 2020 - 2025 gồm 15 người.",
        ["Ban Chấp hành Đảng bộ xã Chiềng Ban"]
      ),
      ("Bộ Công an điều tra vụ cháy khiến 3 người chết, 4 người bị thương.", [nil, nil]),
      ("Bộ Y tế chỉ đạo xử lý vụ nổ, khiến 4 người bị thương.", [nil]),
      ("Bộ Công an khởi tố vụ án, làm rõ 14 bị can.", ["Bộ Công an"]),
      ("Bộ Công an phá vụ buôn lậu, làm thủ tục bắt 4 người.", ["Bộ Công an"]),
      ("Bộ Công an điều tra vụ án, làm việc với 14 người.", ["Bộ Công an"]),
    ] as [(String, [String?])])
  func owners(_ text: String, _ expected: [String?]) {
    let found = LinkProbe.bodies(text)
    #expect(found.count == expected.count)
    for (body, name) in zip(found, expected) {
      #expect(name.map { body?.hasPrefix($0) ?? false } ?? (body == nil), "\(body ?? "none")")
    }
  }

  @Test(
    "a level stands for its committee where it does something, and `đơn vị` for the only body named",
    arguments: [
      ("UBND huyện Vân Đồn vừa họp. Năm 2016, huyện đã chi 45 tỷ đồng.", true),
      ("UBND huyện Vân Đồn vừa họp. Năm 2016, huyện có 45 xã.", false),
      ("UBND huyện Vân Đồn vừa họp. Toàn huyện hiện có 45 xã.", false),
      ("UBND huyện Vân Đồn vừa họp. Năm 2016, tỉnh đã chi 45 tỷ đồng.", false),
      ("UBND huyện Vân Đồn vừa họp. Năm 2016, đơn vị đã chi 45 tỷ đồng.", true),
      ("UBND huyện Vân Đồn, Công an huyện Vân Đồn vừa họp. Đơn vị đã chi 45 tỷ đồng.", false),
      ("UBND huyện Vân Đồn vừa họp. Đơn vị nào sai 4 lần thì dừng.", false),
      ("UBND huyện Vân Đồn vừa họp. Đơn vị vận tải đã nợ 45 tỷ đồng.", false),
      ("Báo Nhân Dân đưa tin. Đơn vị đã nhận 45 thư.", false),
    ])
  func heads(_ text: String, _ isTied: Bool) {
    #expect(LinkProbe.bodies(text).map { $0 != nil } == [isTied])
  }

  @Test(
    "the time of a count holds for its parts and the list behind it, but for no other sentence",
    arguments: [
      ("Năm 2016, xã có 45 hộ. Trong đó có 12 hộ nghèo.", ["Năm 2016", "Năm 2016"]),
      ("Năm 2016, xã có 45 hộ. Trong đó, năm 2015 có 12 hộ.", ["Năm 2016", "năm 2015"]),
      ("Năm 2016, xã có 45 hộ. Trong đó, sau 2 năm có 12 hộ.", ["Năm 2016", "2 năm"]),
      ("Năm 2016, xã có 45 hộ. Huyện có 12 xã.", ["Năm 2016", nil]),
      ("Sau 2 năm, xã có 45 hộ. Trong đó có 12 hộ nghèo.", ["2 năm", nil]),
      (
        "Năm 2016, xã đã thực hiện:\n- Trồng 45 ha chè;\n- Mở 3 lớp.",
        ["Năm 2016", "Năm 2016"]
      ),
      (
        "Năm 2016, xã đã thực hiện:\n- Trồng 45 ha chè trong năm 2015;\n- Mở 3 lớp.",
        ["năm 2015", "Năm 2016"]
      ),
      (
        "Năm 2016, xã đã làm:\n- Mở 3 lớp;\n- Mở 4 lớp trong năm 2015;\n- Mở 5 lớp;\n- Mở 6 lớp.",
        ["Năm 2016", "năm 2015", "Năm 2016", "Năm 2016"]
      ),
      (
        "Năm 2016, xã chi 45 tỷ đồng.\n\nKế hoạch năm 2018:\n- Chi 60 tỷ đồng;\n- Mở 3 lớp.",
        ["Năm 2016", "năm 2018", "năm 2018"]
      ),
      (
        "Năm 2016, xã có 45 hộ nghèo.\n\nMục tiêu đến năm 2030:\n- Giảm 12 hộ.",
        ["Năm 2016", "năm 2030"]
      ),
      (
        "Mục tiêu đến hết năm 2030: - 90% biểu mẫu được số hóa. - 70% hồ sơ được xử lý.",
        ["năm 2030", "năm 2030"]
      ),
      ("Năm 2016, xã có 45 nhà. Cụ thể, nhà rộng 60 m2.", ["Năm 2016", nil]),
      ("Năm 2016, xã có 45 vụ. Cụ thể, mỗi người nộp 3 triệu đồng.", ["Năm 2016", nil]),
      ("Năm 2016, xã có 45 vụ. Cụ thể, theo quy định có 3 tầng.", ["Năm 2016", nil]),
      ("Năm 2016, xã có 45 vụ. Trong đó, Sáu có 4 tiền án.", ["Năm 2016", nil]),
    ] as [(String, [String?])])
  func carriedDays(_ text: String, _ expected: [String?]) {
    let found = LinkProbe.days(text)
    #expect(found.map { $0?.lowercased() } == expected.map { $0?.lowercased() })
  }

  @Test(
    "the penalties behind a law, and what this one rests on, are under it",
    arguments: [
      (
        "Bộ luật Hình sự năm 1999 (Điều 104): Người nào gây thương tích thì bị phạt tiền từ 5 đến 50 triệu "
          + "đồng. Phạm tội có tổ chức thì bị phạt tiền 90 triệu đồng.",
        ["Bộ luật Hình sự năm 1999", "Bộ luật Hình sự năm 1999"]
      ),
      (
        "Tổng LĐLĐ ra Hướng dẫn số 217/HD-TLĐ thay thế Hướng dẫn số 398/HD-TLĐ.\n\nHướng dẫn này căn cứ "
          + "Luật Công đoàn 2012. Theo đó, số dư là 15%.",
        ["217/HD-TLĐ"]
      ),
      ("Nghị quyết số 15-NQ/TU có hiệu lực. Anh Sáu bị phạt 3 triệu đồng.", [nil]),
      ("Nghị quyết số 15-NQ/TU có hiệu lực. Ai sai thì bị phạt 3 triệu đồng.", [nil]),
      ("Luật Đất đai năm 2013 có hiệu lực. Anh Sáu bị phạt 3 triệu đồng.", [nil]),
      (
        "Luật Đất đai năm 2013 có hiệu lực. Ngày 5/3/2014, ai sai thì bị phạt 3 triệu đồng.", [nil]
      ),
      (
        "Luật Đất đai năm 2013 có hiệu lực. Ai lấn đất thì bị phạt 3 triệu đồng.",
        ["Luật Đất đai năm 2013"]
      ),
    ] as [(String, [String?])])
  func penalties(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }

  @Test("all documents that are joined are told, of the second clause and behind a count too")
  func joint() {
    func joint(_ text: String) -> [Int] {
      Self.extractor.extract(Array(text.utf8)).counts.map(\.jointDocuments.count)
    }
    let first =
      "Theo Nghị quyết 18-NQ/TW và Nghị quyết 19-NQ/TW, tỉnh giảm 45 đơn vị; bớt 12 phòng."
    #expect(joint(first) == [2, 2])
    let behind =
      "Xã hỗ trợ 297 hộ theo Nghị quyết 11/2020/NQ-HĐND và Nghị quyết 15/2021/NQ-HĐND."
    #expect(joint(behind) == [2])
    let parted =
      "Xã hỗ trợ 297 hộ theo Quyết định 25/QĐ-UBND, Quyết định 26/QĐ-UBND hết hiệu lực."
    #expect(joint(parted) == [0])
  }

  @Test(
    "numbers whose change or share a bracket tells count what was counted before",
    arguments: [
      ("Khởi tố 45 vụ (giảm 7 so với cùng kỳ).", ["45 vụ", "7"]),
      ("Khởi tố 45 vụ (giảm 7).", ["45 vụ", "7"]),
      (
        "Kỷ luật: khiển trách 28 (chiếm 45%), cảnh cáo 21 (34%), khai trừ 12 (19%).",
        ["28", "45%", "21", "34%", "12", "19%"]
      ),
      ("Có lỗi nhỏ: 15 (20,2%); lỗi lớn: 14 (18,9%).", ["15", "20,2%", "14", "18,9%"]),
      ("Vào lớp 6 (68%), lớp 9 (72%).", ["68%", "72%"]),
      ("Chọn phương án 4 (68%), phương án 5 (32%).", ["68%", "32%"]),
      ("Trả lời đáp án 4 (68%), câu 6 (32%).", ["68%", "32%"]),
      ("Giao bóng 57 (62%). Thắng điểm 71 (79%).", ["62%", "79%"]),
      ("Tăng hơn năm 2016 (5%), năm 2015 (4%).", ["5%", "4%"]),
      ("Công suất đạt 13 .141 MW.", ["13.141 MW"]),
      ("Nộp 30. 000 đồng mỗi lượt.", ["30.000 đồng"]),
      ("Theo Nghị định 30. 200 người được hỗ trợ.", ["200 người"]),
    ])
  func aside(_ text: String, _ expected: [String]) {
    let found = Self.extractor.extract(Array(text.utf8))
    #expect(found.counts.map { found.text.string($0.mention.tokens) } == expected)
  }

  @Test(
    "what a body consists of is its own, whoever acts in the sentence",
    arguments: [
      ("Đại hội bầu Ban Chấp hành Đảng bộ xã Hải Sơn khóa XXV gồm 15 đồng chí.", [true]),
      (
        "Đại hội bầu Ban Chấp hành Đảng bộ xã Hải Sơn khóa XXV, nhiệm kỳ 2020 - 2025 gồm 15 đồng chí.",
        [true]
      ),
      ("Bộ Y tế trình hồ sơ của Chính phủ gồm 20 bộ và 6 cơ quan ngang bộ.", [true, true]),
      ("Đoàn đến Bệnh viện Bạch Mai gồm 12 người.", [false]),
    ])
  func consisting(_ text: String, _ isTied: [Bool]) {
    #expect(LinkProbe.bodies(text).map { $0 != nil } == isTied)
  }

  @Test("who decides on what is submitted to it, behind `xem xét`, acts")
  func considered() {
    let text = "Các tổ trình Ban Thường vụ Huyện ủy Ba Vì xem xét, kỷ luật đối với 2 tổ chức đảng."
    #expect(LinkProbe.bodies(text) == ["Ban Thường vụ Huyện ủy Ba Vì"])
  }

  @Test("who acts behind what something is according to is no further owner of it")
  func behindSource() {
    let text = "Theo Quyết định số 15 của UBND tỉnh Nam Định, Sở Y tế có 11 phòng."
    #expect(LinkProbe.bodies(text) == ["Sở Y tế tỉnh Nam Định"])
    #expect(LinkProbe.bodies("Theo đề nghị của Bộ Y tế, Bộ Công an, có 11 xã.") == [nil])
    let basis = "Căn cứ báo cáo của UBND tỉnh Nam Định, Sở Y tế quyết định khen thưởng 12 bác sĩ."
    #expect(LinkProbe.bodies(basis) == ["Sở Y tế tỉnh Nam Định"])
    #expect(LinkProbe.bodies("Căn cứ đề nghị của Bộ Y tế, Bộ Công an, có 11 xã.") == [nil])
  }
}
