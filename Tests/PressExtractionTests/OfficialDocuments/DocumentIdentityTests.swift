import PressExtraction
import Testing

/// Which mentions are one document, who issued it and when.
@Suite struct DocumentIdentityTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func documents(_ text: String) -> [OfficialDocument] {
    extractor.extract(Array(text.utf8)).documents
  }

  @Test func keepsTwoIssuersOfOneNumberApart() {
    let documents = Self.documents(
      """
      Kết quả thực hiện Nghị quyết số 06-NQ/TU

      Thực hiện Nghị quyết số 06-NQ/TU của BCH Đảng bộ tỉnh Quảng Ninh về nhiệm vụ năm 2017, BCH \
      Đảng bộ TP Uông Bí đã ban hành Nghị quyết số 06-NQ/TU.
      """)
    #expect(documents.count == 3)
    #expect(documents.first?.candidates == [1, 2])
    #expect(
      documents.map { $0.issuers.first?.name ?? "" }.suffix(2) == [
        "Ban Chấp hành Đảng bộ tỉnh Quảng Ninh", "Ban Chấp hành Đảng bộ thành phố Uông Bí",
      ])
  }

  @Test("leading zeros tell no documents apart")
  func joinsLeadingZeros() {
    let documents = Self.documents(
      "Kế hoạch số 04-KH/TW của Bộ Chính trị. Kế hoạch số 4-KH/TW ngày 16/11/2016 của Bộ Chính trị."
    )
    #expect(documents.map(\.number) == ["04-KH/TW"])
    #expect(documents.first?.issued?.iso == "2016-11-16")
  }

  @Test(
    "what a decision is on may have a capital, a unit a letter and a roman number",
    arguments: [
      ("Công an ra Quyết định Khởi tố vụ án hình sự số 133/QĐ-CSĐT.", "133/QĐ-CSĐT"),
      ("Theo Văn bản số 1021/VPCP-V.I ngày 2/3/2020.", "1021/VPCP-V.I"),
    ])
  func readsWholeNumbers(_ text: String, _ number: String) {
    let documents = Self.documents(text)
    #expect(documents.map(\.number) == [number])
    #expect(documents.first?.type == (number.contains("QĐ") ? "Quyết định" : "Công văn"))
  }

  @Test(
    "a short form with its year and issuer is completed",
    arguments: [
      ("Thông tư 23/2014 của Ngân hàng Nhà nước", "23/2014/TT-NHNN"),
      ("Thông tư 15/2015 của Bộ Văn hóa, Thể thao và Du lịch", "15/2015/TT-BVHTTDL"),
      ("Quyết định 58/2016 của Thủ tướng Chính phủ", "58/2016/QĐ-TTg"),
      ("Nghị quyết 15/2019 của HĐND tỉnh Nghệ An", "15/2019/NQ-HĐND"),
      ("Quyết định 12/2020 của UBND tỉnh Nghệ An", "12/2020/QĐ-UBND"),
      ("Quyết định 12/2020 của Bộ Y tế", "12/2020"),
    ])
  func completesWithYear(_ text: String, _ number: String) {
    #expect(Self.documents(text).map(\.number) == [number])
  }

  @Test(
    "the term of a document of the centre changes on the last day of a congress",
    arguments: [
      ("ngày 7/1/2016", 11), ("ngày 24/1/2016", nil), ("ngày 30/1/2016", 12),
      ("ngày 12/4/2001", 8),
    ] as [(String, Int?)])
  func termsOfCongresses(_ day: String, _ term: Int?) {
    #expect(Self.documents("Chỉ thị số 5-CT/TW \(day)").first?.term?.ordinal == term)
  }

  @Test func givesEveryMentionWhatAnyOfThemSays() {
    let documents = Self.documents(
      """
      Đưa Nghị quyết 05 vào cuộc sống

      Ngày 28/12/2016, BCH Đảng bộ huyện Đông Hưng đã ban hành Nghị quyết số 05-NQ/HU về tích tụ \
      ruộng đất. Nghị quyết 05 được dân đồng tình.
      """)
    #expect(documents.count == 1)
    #expect(documents.first?.mentions.count == 3)
    #expect(documents.first?.number == "05-NQ/HU")
    #expect(documents.first?.issued?.iso == "2016-12-28")
    #expect(documents.first?.subject == "tích tụ ruộng đất")
  }

  @Test(arguments: [
    ("Chỉ thị 05 của Bộ Chính trị", "05-CT/TW"),
    ("Chỉ thị 20 của Thủ tướng Chính phủ", "20/CT-TTg"),
    ("Nghị quyết 35 của Chính phủ", "35/NQ-CP"), ("Nghị quyết 42 của Quốc hội", "42"),
  ])
  func completesANumberThatTypeAndIssuerSettle(_ text: String, _ number: String) {
    #expect(Self.documents("Thực hiện \(text), các cấp vào cuộc.").first?.number == number)
  }

  @Test(arguments: [
    ("Nghị định 30/2020/NĐ-CP", "state/vn/NĐ/30/CP/2020"),
    ("QCVN 14:2008/BTNMT", "standard/vn/QCVN/14/BTNMT/2008"),
    ("Luật Đất đai năm 2013", "name/luật-đất-đai/2013"),
    ("Nghị quyết số 18-NQ/TW ngày 25/10/2017", "party/vn/NQ/18/TW/2016"),
  ])
  func makesKeysThatHoldAcrossArticles(_ text: String, _ key: String) {
    #expect(Self.documents("Theo \(text), mọi nơi thực hiện.").first?.key == key)
  }

  @Test(
    "documents of one number are told apart by the terms that stand behind them or their issuers",
    arguments: [
      (
        "Bộ Chính trị khóa XI đã ban hành Chỉ thị số 93-CT/TW về chè. Sau đó, Ban Bí thư khóa XII ban hành Chỉ thị số 93-CT/TW về lúa.",
        ["party/vn/CT/93/TW/2011", "party/vn/CT/93/TW/2016"]
      ),
      (
        "Có Chỉ thị số 93-CT/TW của Bộ Chính trị khóa XI về chè; Chỉ thị số 93-CT/TW của Ban Bí thư khóa XII về lúa.",
        ["party/vn/CT/93/TW/2011", "party/vn/CT/93/TW/2016"]
      ),
      (
        "Hội nghị Trung ương 5 khóa XII ban hành Nghị quyết số 98-NQ/TW về chè. Nghị quyết số 98-NQ/TW mở đường.",
        ["party/vn/NQ/98/TW/2016"]
      ),
      // No Central Committee has had so many terms: it is another body's.
      (
        "Thực hiện Nghị quyết số 98-NQ/TW, Tỉnh ủy khóa XXII đã họp. Nghị quyết số 98-NQ/TW khóa XII hợp lòng dân.",
        ["party/vn/NQ/98/TW/2016"]
      ),
    ])
  func tellsTermsApart(_ text: String, _ keys: [String]) {
    #expect(Self.documents(text).map(\.key) == keys)
  }

  @Test func givesAnIdentifierWhereAllPartsAreKnown() {
    let document = Self.documents("Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ").first
    #expect(document?.urn == "urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp")
    #expect(document?.akn == "/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp")
    #expect(Self.documents("Nghị định 31/2020/NĐ-CP").first?.urn == nil)
    #expect(Self.documents("Nghị định 31/2020/NĐ-CP").first?.akn == nil)
  }

  @Test(arguments: [
    ("2012-05-01", "Theo Nghị quyết 30a, huyện nghèo được đầu tư.", "30a/2008/NQ-CP"),
    ("2020-03-01", "Theo Nghị định 100, nồng độ cồn nào cũng bị phạt.", "100/2019/NĐ-CP"),
    (
      "2025-03-01", "Theo Nghị định 168, vượt đèn đỏ, lỗi giao thông phổ biến, bị phạt nặng.",
      "168/2024/NĐ-CP"
    ),
    ("2024-03-01", "Nghị quyết 18 về quản lý và sử dụng đất được quán triệt.", "18-NQ/TW"),
    ("2018-03-01", "Nghị quyết 18 về sắp xếp tổ chức bộ máy được quán triệt.", "18-NQ/TW"),
    ("2019-03-01", "Theo Nghị định 100, nồng độ cồn nào cũng bị phạt.", nil),
    ("2020-03-01", "Theo Nghị định 100, giá nước được tính lại.", nil),
    (
      "2024-03-10", "Nghị quyết 18 Trung ương 6 khóa XII được học cùng Luật Đất đai.",
      "18-NQ/TW"
    ),
    ("2024-03-10", "Nghị quyết 19 (Trung ương 6 khóa XII) được quán triệt.", "19-NQ/TW"),
    ("2024-03-10", "Huyện vẫn hưởng Nghị quyết 30a đến hết kỳ.", "30a/2008/NQ-CP"),
    ("2025-01-10", "Theo Nghị định 168 của Chính phủ, mức phạt tăng.", "168/2024/NĐ-CP"),
    ("2025-11-10", "Theo Nghị định 168 của Chính phủ, lệ phí tăng.", nil),
  ])
  func tellsWellKnownDocumentsByDayAndWording(
    _ published: String, _ text: String, _ number: String?
  ) {
    let extractor = ArticleExtractor(knowledge: Knowledge())
    var metadata = ArticleMetadata()
    metadata.published = published
    let document = extractor.extract(Array(text.utf8), metadata: metadata).documents.first
    #expect(document?.known?.number == number, "\(text)")
    #expect(document?.key.contains("?") == (number == nil), "\(document?.key ?? "")")
  }

  @Test func takesTheTermOfAPlenumForEveryMemberOfAList() {
    let extractor = ArticleExtractor(knowledge: Knowledge())
    var metadata = ArticleMetadata()
    metadata.published = "2024-03-10"
    let text = "Nghị quyết 30a; Nghị quyết 18 và Nghị quyết 19 Trung ương 6 khóa XII; Luật Đất đai."
    let found = extractor.extract(Array(text.utf8), metadata: metadata).documents
    #expect(
      found.compactMap(\.known?.issued.iso) == ["2008-12-27", "2017-10-25", "2017-10-25"])
  }

  @Test func prefersTheCueThatStandsNearer() {
    let extractor = ArticleExtractor(knowledge: Knowledge())
    var metadata = ArticleMetadata()
    metadata.published = "2024-03-10"
    let text = """
      Sở báo cáo về đất đai. Chiều cùng ngày, tỉnh nghe kết quả thực hiện Nghị quyết 18 về tinh gọn.
      """
    let found = extractor.extract(Array(text.utf8), metadata: metadata).documents
    #expect(found.first?.known?.issued.iso == "2017-10-25")
  }

  @Test(arguments: [
    ("Quyết định 1956/QĐ-TTg năm 2009 của Thủ tướng", "state/vn/QĐ/1956/TTg/2009"),
    ("Quyết định 100/QĐ-UBND năm 2015 của UBND tỉnh Nghệ An", "state/40/QĐ/100/UBND/2015"),
    ("Nghị quyết 68/NQ-CP năm 2021", "state/vn/NQ/68/CP/2021"),
    ("Nghị quyết 29-NQ/TW năm 2013", "party/vn/NQ/29/TW/2011"),
    ("Nghị quyết 05-NQ/TU (năm 2021) của Tỉnh ủy Nghệ An", "party/40/NQ/5/TU/2020"),
    ("kế hoạch thực hiện Nghị quyết 31/NQ-CP năm 2017", "state/vn/NQ/31/CP/?"),
    ("Nghị quyết 31/NQ-CP năm 2016-2020", "state/vn/NQ/31/CP/?"),
    (
      "Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015",
      "name/luật-ban-hành-văn-bản-quy-phạm-pháp-luật/2015"
    ),
    ("Luật Đất đai ngày 25/5", "name/luật-đất-đai/?"),
  ])
  func putsTheStatedYearIntoTheKey(_ text: String, _ key: String) {
    #expect(Self.documents("Theo \(text), mọi nơi làm.").first?.key == key)
  }

  @Test func keepsOneNumberOfTwoYearsApart() {
    let text = """
      Kế hoạch 15/KH-UBND năm 2017 của UBND tỉnh Lào Cai đã xong. Kế hoạch 15/KH-UBND năm 2018 của \
      UBND tỉnh Lào Cai mới bắt đầu.
      """
    #expect(Self.documents(text).map(\.statedYear) == [2017, 2018])
  }

  @Test func opensADocumentForAFurtherAct() {
    let text = """
      Theo Nghị quyết 68, doanh nghiệp được vay vốn. HĐND tỉnh Lào Cai cũng ra Nghị quyết 68.
      """
    let documents = Self.documents(text)
    #expect(documents.map { $0.issuers.count } == [0, 1])
  }

  @Test(arguments: [
    ("về đánh giá học sinh THCS, THPT có hiệu lực", "đánh giá học sinh THCS, THPT"),
    ("về tiền thuê đất do Bộ Tài chính ban hành, điều chỉnh một số mức", "tiền thuê đất"),
  ])
  func endsTheSubjectWhereItsClauseEnds(_ text: String, _ subject: String) {
    #expect(Self.documents("Thông tư 22/2021/TT-BTC \(text).").first?.subject == subject)
  }

  @Test func knowsACongressByEveryFormOfItsName() {
    let documents = Self.documents(
      """
      Nghị quyết Đại hội XIII của Đảng được quán triệt. Mọi chi bộ học Nghị quyết Đại hội đại biểu \
      toàn quốc lần thứ XIII và Nghị quyết Đại hội Đảng bộ tỉnh Bạc Liêu lần thứ XVI.
      """)
    #expect(
      documents.map(\.key) == [
        "name/nghị-quyết-đại-hội-đảng-xiii", "name/nghị-quyết-đại-hội-đảng-bộ-tỉnh-bạc-liêu-xvi",
      ])
    #expect(documents.first?.mentions.count == 2)
    #expect(documents.first?.term == OfficialDocument.Term(ordinal: 13, begin: 2021, end: 2026))
  }

  @Test(arguments: [
    ("97qdtw", "97-QĐ/TW"), ("15nqltcptandtcvksndtc", "15/NQLT-CP-TANDTC-VKSNDTC"),
    ("162008QĐBTNMT", "16/2008/QĐ-BTNMT"), ("Qụyết địnhh số 22-QĐ/TW", "22-QĐ/TW"),
    ("Chỉ thi số 13-CT/TW", "13-CT/TW"), ("Nghị định 92/CP/2015", "92/2015/NĐ-CP"),
    ("Thông tư 07/LB-TT", "07/LB-TT"), ("Thông tư 15.2015", "15/2015"),
    ("Nghị quyết 19-2017", "19-2017"), ("Nghị quyết 29-NQ/TƯ", "29-NQ/TW"),
    ("Công điện số 18/CĐ-T.Ư", "18/CĐ-TW"), ("văn bản số 216/SGD & ĐT - VP", "216/SGD&ĐT-VP"),
    ("Nghị định (NĐ) 100/2019", "100/2019/NĐ-CP"), ("văn bản 1999 ngày 3/4", "1999"),
    ("Nghị quyết số 21 NQ/ TU", "21-NQ/TU"), ("Chỉ thị 12-CT/T.U", "12-CT/TU"),
    ("Quyết định số 34/QĐ-T.Tr", "34/QĐ-TTr"),
    ("Kế hoạch số 33-KH/Th.U", "33-KH/ThU"), ("kết luận 128 của Bộ Chính trị", "128-KL/TW"),
    ("công văn số 415CV/TCTW", "415-CV/TCTW"), ("Nghị quyết 26NQ/HU", "26-NQ/HU"),
  ])
  func readsNumbersThatAreWrittenCarelessly(_ text: String, _ number: String) {
    #expect(Self.documents("Theo \(text), mọi nơi thực hiện.").first?.number == number)
  }

  @Test func tellsTheTermOfACommitteeOfTheCentre() {
    let text = "Chỉ thị số 03-CT/TW của Bộ Chính trị (khóa XI) được quán triệt."
    let term = Self.documents(text).first?.term
    #expect(term == OfficialDocument.Term(ordinal: 11, begin: 2011, end: 2016))
  }

  @Test(
    "a committee of a city under the centre signs as those of provinces do",
    arguments: [
      ("Nghị quyết 28 của Ban Thường vụ Thành ủy Hải Phòng", "28-NQ/TU"),
      ("Đề án 25 của Tỉnh ủy Quảng Ninh", "25-ĐA/TU"),
      ("Chỉ thị (CT) 05 của Bộ Chính trị", "05-CT/TW"),
    ])
  func completesNumbersOfCommittees(_ text: String, _ number: String) {
    #expect(Self.documents(text).map(\.number) == [number])
  }

  @Test func tellsPlenumsOfTwoTermsApart() {
    #expect(
      Self.documents("Nghị quyết Trung ương 4 (khóa XI và khóa XII)").map(\.key)
        == ["name/nghị-quyết-trung-ương-4-khóa-xi", "name/nghị-quyết-trung-ương-4-khóa-xii"])
  }

  @Test func readsTheProvisionBeforeADocument() {
    let document = Self.documents("theo điểm a khoản 2 Điều 5 Nghị định 46/2016/NĐ-CP").first
    #expect(
      document?.mentions.first?.provision
        == OfficialDocument.Provision(article: "5", clause: "2", point: "a"))
  }

  @Test func namesEveryIssuerOfAJointCircular() {
    let document = Self.documents("Thông tư liên tịch số 68/2007/TTLT-BTC-BGDĐT").first
    #expect(document?.issuers.map(\.name) == ["Bộ Tài chính", "Bộ Giáo dục và Đào tạo"])
  }

  @Test("a general department behind its ministry is a unit, and no issuer")
  func namesTheMinistryAlone() {
    let document = Self.documents("Công văn số 5689/BTC-TCT nêu rõ").first
    #expect(document?.issuers.map(\.name) == ["Bộ Tài chính"])
    #expect(document?.key == "state/vn/CV/5689/BTC/?")
  }

  @Test(
    "a law's number and its name are one document, and so is a decree's number without its year",
    arguments: [
      (
        "Quốc hội thông qua Luật Đất đai số 45/2013/QH13. Theo Luật Đất đai, dân có quyền.",
        ["state/vn/L/45/QH13/2013"]
      ),
      (
        "Quốc hội bàn Luật Đất đai (Luật số 45/2013/QH13). Theo Luật Đất đai năm 2013 thì được.",
        ["state/vn/L/45/QH13/2013"]
      ),
      (
        "Thông qua Luật Đất đai số 45/2013/QH13, bỏ Luật Đất đai năm 2003. Luật Đất đai đã rõ.",
        ["state/vn/L/45/QH13/2013", "name/luật-đất-đai/2003", "name/luật-đất-đai/?"]
      ),
      (
        "Theo Nghị định 67/2014/NĐ-CP về thủy sản, ngư dân được vay. Nghị định 67/NĐ-CP còn vướng.",
        ["state/vn/NĐ/67/CP/2014"]
      ),
      (
        "Theo Nghị định 64/2014/NĐ-CP thì được. Nghị định 64-CP đã giao đất.",
        ["state/vn/NĐ/64/CP/2014", "state/vn/NĐ/64/CP/?"]
      ),
      (
        "Theo Quyết định 15/2014/QĐ-UBND thì được. Quyết định 15/QĐ-UBND thu hồi đất.",
        ["state/?/QĐ/15/UBND/2014", "state/?/QĐ/15/UBND/?"]
      ),
    ])
  func joinsNumberAndName(_ text: String, _ keys: [String]) {
    #expect(Self.documents(text).map(\.key) == keys)
  }

  @Test func warnsWhereWordAndCodeDisagree() {
    let extraction = Self.extractor.extract(Array("Nghị quyết 167/2013/NĐ-CP".utf8))
    #expect(extraction.documents.first?.type == "Nghị định")
    #expect(extraction.warnings.contains { $0.code == "document-type-conflict" })
  }

  @Test(
    "a circular with the code of joint ones is one, an ordinance with that of laws none",
    arguments: [
      ("Thông tư số 14/TTLB", "Thông tư liên tịch"),
      ("Thông tư 10/2013/TTLT-BTC-BYT", "Thông tư liên tịch"),
      ("Pháp lệnh số 51-LCT/HĐNN8", "Pháp lệnh"),
      ("Luật số 18-LCT/HĐNN8", "Luật"),
    ])
  func takesJointCodes(_ text: String, _ type: String) {
    let extraction = Self.extractor.extract(Array("Theo \(text), giá không đổi.".utf8))
    #expect(extraction.documents.map(\.type) == [type])
    #expect(!extraction.warnings.contains { $0.code == "document-type-conflict" })
  }
}
