import PressExtraction
import Testing

/// What goes on over sentences, lines and lists: who acts, since when, and under which document.
@Suite struct CarriedLinkTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The names of the bodies that the counts of a text are tied to.
  private static func bodies(_ text: String) -> [String?] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { $0.organization.map { found.organizations[$0].name } }
  }

  /// The words of the dates that the counts of a text are tied to.
  private static func days(_ text: String) -> [String?] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { $0.date.map { found.text.string(found.dates[$0].mention.tokens) } }
  }

  /// The numbers of the documents that the counts of a text are tied to.
  private static func documents(_ text: String) -> [String?] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { count in
      count.document.map { found.documents[$0].number ?? found.documents[$0].name ?? "" }
    }
  }

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
    ] as [(String, [String?])])
  func carriedBodies(_ text: String, _ expected: [String?]) {
    #expect(Self.bodies(text) == expected)
  }

  @Test(
    "whose what is counted is stands behind it, or before its bracket",
    arguments: [
      ("Đoàn gồm 17 y, bác sĩ của Bộ Y tế.", ["Bộ Y tế"]),
      ("Bộ Nội vụ khen 17 bác sĩ của Bộ Y tế.", ["Bộ Nội vụ"]),
      ("Bộ Nội vụ cử đoàn, gồm 17 bác sĩ của Bộ Y tế.", ["Bộ Y tế"]),
      ("Gần 300 công nhân của Công ty Sông Hồng nghỉ việc.", ["Công ty Sông Hồng"]),
      ("Đoàn đã nghe 12 báo cáo của Bộ Y tế, Bộ Nội vụ.", [nil]),
      ("Ông An hai lần thăm nhà máy của Bộ Y tế.", [nil]),
      ("Thép cỡ 50 mm của Công ty Sông Hồng bị gãy.", [nil]),
      (
        "Nợ thuế có Công ty Sông Hồng (12 tỷ đồng), Công ty Hoa Sen (9 tỷ đồng).",
        ["Công ty Sông Hồng", "Công ty Hoa Sen"]
      ),
      ("Đông nhất là 20 bệnh viện quận, 8 trường tư.", [nil, nil]),
      ("Bà Ba vay Agribank 50 triệu đồng mua bò.", ["Ngân hàng Nông nghiệp"]),
      ("Bộ Y tế đã bàn giao cho Bộ Nội vụ tổng cộng 19 xe.", ["Bộ Y tế"]),
      ("Kiểm tra 14 cơ sở, Bộ Y tế xử phạt 3 cơ sở.", ["Bộ Y tế", "Bộ Y tế"]),
      (
        "Đại hội bầu Ban Chấp hành Đảng bộ xã Chiềng Ban nhiệm kỳ 2020 - 2025 gồm 15 người.",
        ["Ban Chấp hành Đảng bộ xã Chiềng Ban"]
      ),
      ("Bộ Công an điều tra vụ cháy khiến 3 người chết, 4 người bị thương.", [nil, nil]),
    ] as [(String, [String?])])
  func owners(_ text: String, _ expected: [String?]) {
    let found = Self.bodies(text)
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
    ])
  func heads(_ text: String, _ isTied: Bool) {
    #expect(Self.bodies(text).map { $0 != nil } == [isTied])
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
    ] as [(String, [String?])])
  func carriedDays(_ text: String, _ expected: [String?]) {
    let found = Self.days(text)
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
    ] as [(String, [String?])])
  func penalties(_ text: String, _ expected: [String?]) {
    #expect(Self.documents(text) == expected)
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
      ("Giao bóng 57 (62%). Thắng điểm 71 (79%).", ["62%", "79%"]),
      ("Tăng hơn năm 2016 (5%), năm 2015 (4%).", ["5%", "4%"]),
      ("Công suất đạt 13 .141 MW.", ["13.141 MW"]),
    ])
  func aside(_ text: String, _ expected: [String]) {
    let found = Self.extractor.extract(Array(text.utf8))
    #expect(found.counts.map { found.text.string($0.mention.tokens) } == expected)
  }
}
