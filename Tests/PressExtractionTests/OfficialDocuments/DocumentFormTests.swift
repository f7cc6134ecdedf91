import PressExtraction
import Testing

/// Forms of documents' names and of the acts that issue them.
@Suite struct DocumentFormTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The mentions of documents, each with the number or name of its document.
  private static func mentions(_ text: String) -> [String] {
    let extraction = extractor.extract(Array(text.utf8))
    return extraction.documents
      .flatMap { document in
        document.mentions.map { ($0.mention.tokens, document.number ?? document.name ?? "") }
      }
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
      .map { "\(extraction.text.string($0.0)) = \($0.1)" }
  }

  @Test(
    arguments: [
      (
        "Thực hiện Nghị quyết Trung ương 6 (lần 2) khóa VIII, chi bộ đã tự phê bình.",
        ["Nghị quyết Trung ương 6 (lần 2) khóa VIII = Nghị quyết Trung ương 6 (lần 2) khóa VIII"]
      ),
      (
        "Sau Nghị quyết Trung ương 6 lần 2 (khóa VIII), nhiều việc tiến bộ.",
        ["Nghị quyết Trung ương 6 lần 2 (khóa VIII) = Nghị quyết Trung ương 6 (lần 2) khóa VIII"]
      ),
      (
        "Căn cứ Luật Thủy sản 18/2017/QH14 và Pháp lệnh Dân số 06/2003/PL-UBTVQH11.",
        [
          "Luật Thủy sản 18/2017/QH14 = 18/2017/QH14",
          "Pháp lệnh Dân số 06/2003/PL-UBTVQH11 = 06/2003/PL-UBTVQH11",
        ]
      ),
      (
        "Theo Pháp lệnh tổ chức Tòa án quân sự số 4/2002/PL-UBTVQH11, tòa có ba cấp.",
        ["Pháp lệnh tổ chức Tòa án quân sự số 4/2002/PL-UBTVQH11 = 4/2002/PL-UBTVQH11"]
      ),
      (
        "Quyết định thi hành kỷ luật số 31-QĐ/UBKTHU ngày 3/4/2018; đảng viên bị kỷ luật số 5 người.",
        ["Quyết định thi hành kỷ luật số 31-QĐ/UBKTHU = 31-QĐ/UBKTHU"]
      ),
      (
        "Công an huyện ra Quyết định không khởi tố vụ án hình sự số 42 ngày 3/4/2018.",
        ["Quyết định không khởi tố vụ án hình sự số 42 = 42"]
      ),
      (
        "Phố vắng theo CT16. Ai cũng biết Chỉ thị 16.", ["CT16 = 16", "Chỉ thị 16 = 16"]
      ),
      (
        "Tòa có Quyết định đưa vụ án ra xét xử số 31/2018/QĐXXST-HS ngày 5/5/2018.",
        ["Quyết định đưa vụ án ra xét xử số 31/2018/QĐXXST-HS = 31/2018/QĐXXST-HS"]
      ),
      ("Nhà CT16 và CT17 đã có người ở.", []),
      (
        "Dạy nghề theo Quyết định 1956 và tiêu chí ở Quyết định 1980 (17/10/2016).",
        ["Quyết định 1956 = 1956", "Quyết định 1980 = 1980"]
      ),
      ("Theo báo Pháp luật số 45, kỷ luật số 6 người.", []),
      ("Tỉnh tổng kết Nghị quyết 5 năm 2016-2020.", []),
      ("Luật có từ 2003, theo quyết định 2017 và quy định 2018 thì khác.", []),
    ] as [(String, [String])])
  func readsTheWholeName(_ text: String, _ expected: [String]) {
    #expect(Self.mentions(text) == expected)
  }

  @Test("a notice of conclusions is known by its first words however far its number stands")
  func tellsNoticesOfConclusions() {
    let text =
      "Thông báo ý kiến kết luận của Thường trực Tỉnh ủy Sơn La số 120-TB/TU ngày 3/4/2018."
    #expect(Self.extractor.extract(Array(text.utf8)).documents.first?.type == "Thông báo kết luận")
  }

  @Test(
    "the day of issue stands behind an hour, opens the sentence of what is signed, and is no further act's",
    arguments: [
      ("Công điện số 12/CĐ-TW hồi 16 giờ ngày 17/9/2017 của Ban Chỉ đạo.", "2017-09-17"),
      (
        "Ngày 4/1/2017, Tờ trình số 02/TTr-UBND do ông Lê Văn B, Phó Chủ tịch UBND tỉnh Sơn La ký gửi Tỉnh ủy.",
        "2017-01-04"
      ),
      (
        "Ngày 6/3/2017, Công an tỉnh Sơn La đã ra Quyết định số 23/QĐ-CSĐT và ngày 9/3/2017 ra Quyết định số "
          + "24/QĐ-CSĐT.",
        "2017-03-06"
      ),
    ])
  func tellsTheDayOfIssue(_ text: String, _ day: String) {
    let document = Self.extractor.extract(Array(text.utf8)).documents.first
    #expect(document?.issued?.iso == day)
  }

  @Test("words in capitals between a document and a day are words, no abbreviations")
  func readsHeadlinesInCapitals() {
    for (text, day) in [
      ("ÁP DỤNG NGHỊ ĐỊNH 100/2019/NĐ-CP TỪ NGÀY 1/1/2020", nil),
      ("THỰC HIỆN KẾ HOẠCH 15/KH-UBND CỦA UBND TỈNH NGÀY 3/3/2021", "2021-03-03"),
    ] {
      let document = Self.extractor.extract(Array(text.utf8)).documents.first
      #expect(document?.issued?.iso == day, "\(text)")
    }
  }

  @Test("a decree is no ministry's, and a circular not the government's")
  func keepsDecreesTheGovernments() {
    for (text, issuer) in [
      ("Theo Nghị định 83 và Thông tư 38 của Bộ Y tế.", "Chính phủ"),
      ("Theo Thông tư 38 và Nghị định 83 của Chính phủ.", nil),
    ] {
      let document = Self.extractor.extract(Array(text.utf8)).documents.first
      #expect(document?.issuers.first?.name == issuer)
    }
  }

  @Test(
    "who acts issues the second of two, and who sends a telegram out issues it",
    arguments: [
      (
        "Bộ Y tế ban hành Thông tư số 39 quy định về giá dịch vụ và Thông tư số 43 về chuyển tuyến.",
        "Bộ Y tế"
      ),
      ("Theo Nghị định 83 và Thông tư 38 của Bộ Y tế.", "Bộ Y tế"),
      ("Công điện số 12/CĐ-BYT hồi 16 giờ ngày 17/9/2017 của Bộ Y tế.", "Bộ Y tế"),
      ("Trong nội dung Công văn số 42 về phòng dịch, Bộ Y tế yêu cầu các tỉnh báo cáo.", "Bộ Y tế"),
      ("Tối 10/6, Bộ Y tế phát đi Công điện số 43 về phòng dịch.", "Bộ Y tế"),
    ])
  func tellsWhoIssuesIt(_ text: String, _ issuer: String) {
    let document = Self.extractor.extract(Array(text.utf8)).documents.last
    #expect(document?.issuers.map(\.name) == [issuer])
  }

  @Test(
    "numbers with codes behind a type and a colon are documents of the type, which is outside",
    arguments: [
      (
        "Tỉnh đã có các công văn: 318/UBND-VX; 419/UBND-KT ngày 2/3/2020.",
        ["318/UBND-VX", "419/UBND-KT"]
      ),
      (
        "Bộ bãi bỏ các thông tư: 19/2015/TT-BCT, 31/2016/TT-BCT.",
        ["19/2015/TT-BCT", "31/2016/TT-BCT"]
      ),
      ("Tỉnh đã có các công văn: 3 công văn đôn đốc.", []),
      ("Lịch gửi công văn: 12/5 và 14/5.", []),
    ] as [(String, [String])])
  func readsListsBehindAColon(_ text: String, _ surfaces: [String]) {
    let extraction = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8))
    let found = extraction.documents.flatMap(\.mentions)
      .map { extraction.text.string($0.mention.tokens) }
    #expect(found == surfaces)
    #expect(extraction.documents.allSatisfy { $0.type == "Công văn" || $0.type == "Thông tư" })
  }

  @Test(
    "a law that changes three laws or more is one by its whole name; lists of laws are not",
    arguments: [
      (
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo số 236/2025/QH15;",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo số 236/2025/QH15"
        ]
      ),
      (
        "Các luật gồm: Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu.",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch", "Luật Đầu tư", "Luật Đấu thầu",
        ]
      ),
      (
        "Quốc hội bàn Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư năm 2020 và Luật Đấu thầu.",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch", "Luật Đầu tư năm 2020",
          "Luật Đấu thầu",
        ]
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của 4 luật: Luật Đầu tư, Luật Đấu thầu.",
        ["Luật sửa đổi, bổ sung một số điều của 4 luật", "Luật Đầu tư", "Luật Đấu thầu"]
      ),
      (
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đấu thầu số 22/2023/QH15;",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch", "Luật Đầu tư",
          "Luật Đấu thầu số 22/2023/QH15",
        ]
      ),
      (
        "Quốc hội thông qua Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Dược ngày 2/6/2024.",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch", "Luật Đầu tư", "Luật Dược",
        ]
      ),
      ("Điều lệ Hội Nông dân Việt Nam quy định rõ.", ["Điều lệ Hội Nông dân Việt Nam"]),
    ] as [(String, [String])])
  func lawsOfLaws(_ text: String, _ expected: [String]) {
    let extraction = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8))
    let found = extraction.documents.flatMap { document in
      document.mentions.map { extraction.text.string($0.mention.tokens) }
    }
    #expect(Set(found) == Set(expected))
  }

  @Test(
    "the number behind a law that another changes belongs to the mention of that, and is its own where no version has it",
    arguments: [
      (
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động số 45/2019/QH14 được bàn.",
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động số 45/2019/QH14", nil,
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động"
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của BLHS (BLHS) số 12/2017/QH14 được bàn.",
        "Luật sửa đổi, bổ sung một số điều của BLHS (BLHS) số 12/2017/QH14", "12/2017/QH14", nil
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của BLLĐ số 10/2012/QH13 được bàn.",
        "Luật sửa đổi, bổ sung một số điều của BLLĐ số 10/2012/QH13", nil,
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động"
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động số 3 và số 4 được bàn.",
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động", nil,
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động"
      ),
    ] as [(String, String, String?, String?)])
  func numberBehindChangedLaw(_ text: String, _ span: String, _ number: String?, _ name: String?) {
    let extraction = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8))
    #expect(extraction.documents.count == 1)
    let document = extraction.documents[0]
    #expect(document.mentions.map { extraction.text.string($0.mention.tokens) } == [span])
    #expect(document.number == number)
    if let name { #expect(document.name == name) }
  }

  @Test(
    "a law in small letters is named by five words or a capital among them, not abroad nor as discipline",
    arguments: [
      ("Tài xế vi phạm luật bảo vệ môi trường.", ["Luật Bảo vệ môi trường"]),
      ("Ông không áp dụng luật cạnh Tranh vì đó là nhầm.", ["Luật Cạnh tranh"]),
      ("Xử lý kỷ luật cán bộ, công chức vi phạm.", []),
      ("Trung Quốc bắt giữ người này theo luật bảo vệ môi trường.", []),
      ("Ông nói về một dự luật bảo hiểm y tế khác.", []),
      ("Ông không áp dụng luật cạnh tranh.", []),
    ] as [(String, [String])])
  func lawsInSmallLetters(_ text: String, _ names: [String]) {
    let extraction = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8))
    #expect(extraction.documents.map(\.name) == names)
  }

  @Test(
    "a code cut by one letter is that of the number elsewhere",
    arguments: [
      (
        "Thông tư 31/2023/TT-BGDĐT đã cũ. Thông tư 31/2023/TT-BGDĐ quy định rõ.",
        ["31/2023/TT-BGDĐT"]
      ),
      (
        "Thông tư 31/2023/TT-BGDĐT đã cũ. Thông tư 32/2023/TT-BGDĐ quy định rõ.",
        ["31/2023/TT-BGDĐT", "32/2023/TT-BGDĐ"]
      ),
      (
        "Thông tư 31/2023/TT-BTC, Thông tư 31/2023/TT-BTP và Thông tư 31/2023/TT-BT.",
        ["31/2023/TT-BTC", "31/2023/TT-BTP", "31/2023/TT-BT"]
      ),
    ] as [(String, [String])])
  func cutCodes(_ text: String, _ numbers: [String]) {
    let extraction = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8))
    #expect(extraction.documents.map(\.number) == numbers)
  }
}
