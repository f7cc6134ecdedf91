import PressExtraction
import Testing

/// What a document's key is made of.
@Suite struct DocumentKeyTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func documents(_ text: String, on published: String?) -> [OfficialDocument] {
    var metadata = ArticleMetadata()
    metadata.published = published
    return extractor.extract(Array(text.utf8), metadata: metadata).documents
  }

  @Test(
    "a province's code is that of the day of issue",
    arguments: [
      ("2024-05-02", "UBND tỉnh Bình Định", "47/2024/QĐ-UBND", "52/QĐ/47/UBND/2024"),
      ("2024-05-02", "UBND tỉnh Gia Lai", "47/2024/QĐ-UBND", "64/QĐ/47/UBND/2024"),
      ("2025-10-02", "UBND tỉnh Gia Lai", "47/2024/QĐ-UBND", "64/QĐ/47/UBND/2024"),
      ("2025-10-02", "UBND tỉnh Bình Định", "47/2025/QĐ-UBND", "52/QĐ/47/UBND/2025"),
      // Two provinces of this name issued in that year.
      ("2025-10-02", "UBND tỉnh Gia Lai", "47/2025/QĐ-UBND", "?/QĐ/47/UBND/2025"),
      (
        "2025-10-02", "UBND tỉnh Gia Lai", "47/2025/QĐ-UBND ngày 15/9/2025",
        "52@2025/QĐ/47/UBND/2025"
      ),
      ("2025-10-02", "UBND tỉnh Gia Lai", "47/2025/QĐ-UBND ngày 15/3/2025", "64/QĐ/47/UBND/2025"),
      ("2025-05-02", "UBND tỉnh Gia Lai", "47/2025/QĐ-UBND", "64/QĐ/47/UBND/2025"),
      ("2026-10-02", "UBND tỉnh Gia Lai", "47/2026/QĐ-UBND", "52/QĐ/47/UBND/2026"),
      (
        "2025-10-02", "UBND tỉnh Đồng Nai", "47/2025/QĐ-UBND ngày 15/9/2025",
        "75@2025/QĐ/47/UBND/2025"
      ),
      // Nothing was merged with it.
      ("2025-10-02", "UBND tỉnh Quảng Ninh", "47/2025/QĐ-UBND", "22/QĐ/47/UBND/2025"),
      (
        "2025-10-02", "UBND tỉnh Quảng Ninh", "47/2025/QĐ-UBND ngày 15/9/2025",
        "22/QĐ/47/UBND/2025"
      ),
    ])
  func placesADocumentByItsDay(
    _ published: String, _ issuer: String, _ number: String, _ key: String
  ) {
    let documents = Self.documents("\(issuer) ban hành Quyết định số \(number).", on: published)
    #expect(documents.map(\.key) == ["state/" + key])
  }

  @Test func placesAPartysDocumentByItsTerm() {
    let text = "Nghị quyết số 23-NQ/TU (năm 2022) của Tỉnh ủy Gia Lai về chè."
    #expect(Self.documents(text, on: "2025-10-02").map(\.key) == ["party/64/NQ/23/TU/2020"])
  }

  @Test(
    "a body that signs with another's code, and one that a short form is said to be of, have their own",
    arguments: [
      ("HĐND tỉnh Lạng Sơn ban hành Nghị quyết số 19/NQ-HĐND năm 2023", "state/20/NQ/19/HĐND/2023"),
      (
        "Thường trực HĐND tỉnh Lạng Sơn ban hành Nghị quyết số 19/NQ-HĐND năm 2023",
        "state/20/NQ/19/TTHĐND/2023"
      ),
      ("Theo Nghị định 94 của Chính phủ", "state/vn/NĐ/94/CP/?"),
      ("Theo Nghị định 94 ngày 12/5/2021 của Chính phủ", "state/vn/NĐ/94/CP/2021"),
      ("Theo Thông tư 31 của Bộ Giáo dục và Đào tạo", "state/vn/TT/31/BGDĐT/?"),
      ("Theo Quyết định 53 của Thủ tướng", "state/vn/QĐ/53/TTg/?"),
      ("Theo Nghị quyết 37 của HĐND tỉnh Lạng Sơn", "state/20/NQ/37/HĐND/?"),
      ("Theo Quyết định 318 của Sở Y tế tỉnh Lạng Sơn", "state/20/QĐ/318/SYT/?"),
      // The number of the Assembly's tells its term.
      ("Theo Nghị quyết 193 của Quốc hội", "?/vn/NQ/193/?/?"),
      ("Theo Thông tư số 30/2014/TT-BGD&ĐT", "state/vn/TT/30/BGDĐT/2014"),
      ("Theo Quyết định số 31-QĐ/ĐU-MTTW ngày 5/3/2025", "party/vn/QĐ/31/ĐU-MTTW/2021"),
      ("Theo Sắc lệnh số 46/SL ngày 10/10/1945", "state/vn/SL/46/CTN/1945"),
      ("Theo Nghị quyết số 52-NQ/TW ngày 20/6/1961 của Ban Bí thư", "party/vn/NQ/52/TW/1960"),
      ("Theo Chỉ thị số 17-CT/TW ngày 2/3/1955 của Ban Bí thư", "party/vn/CT/17/TW/1951"),
    ])
  func namesTheBody(_ text: String, _ key: String) {
    #expect(Self.documents("\(text), mọi nơi thực hiện.", on: "2026-01-10").map(\.key) == [key])
  }

  @Test(
    "the type is the one by which the number is counted",
    arguments: [
      ("Chương trình số 18-CTr/TU", "CTr"), ("Chương trình hành động số 18-CTr/TU", "CTr"),
      ("Chương trình hành động số 18-CTHĐ/TU", "CTHĐ"), ("Thông báo kết luận số 18-TB/TU", "TB"),
      ("Quy định số 18-QĐ/TU", "QyĐ"), ("Quyết định số 18-QĐ/TU", "QĐ"),
    ])
  func countsByTheNumbersType(_ text: String, _ type: String) {
    let documents = Self.documents("\(text) của Tỉnh ủy Lạng Sơn về chè.", on: "2022-01-10")
    #expect(documents.map(\.key) == ["party/20/\(type)/18/TU/?"])
  }

  @Test(
    "of short forms in a row one that is known tells which the others are",
    arguments: [
      (
        "2019-03-10", "Thực hiện Nghị quyết 18, 19 của Trung ương, tỉnh tinh gọn tổ chức bộ máy.",
        ["party/vn/NQ/18/TW/2016", "party/vn/NQ/19/TW/2016"]
      ),
      (
        "2025-07-10",
        "Nghị quyết 57, 59, 66, 68 của Bộ Chính trị, trong đó có phát triển kinh tế tư nhân.",
        [
          "party/vn/NQ/57/TW/2021", "party/vn/NQ/59/TW/2021", "party/vn/NQ/66/TW/2021",
          "party/vn/NQ/68/TW/2021",
        ]
      ),
      // No known resolution has the second number.
      (
        "2019-03-10", "Thực hiện Nghị quyết 18, 91 của Trung ương, tỉnh tinh gọn tổ chức bộ máy.",
        ["party/vn/NQ/18/TW/2016", "?/?/NQ/91/?/?"]
      ),
    ])
  func knowsSiblings(_ published: String, _ text: String, _ keys: [String]) {
    #expect(Self.documents(text, on: published).map(\.key) == keys)
  }

  @Test func completesACircularWithItsMinistrysCodeInFull() {
    let documents = Self.documents(
      "Thông tư 27/2020 của Bộ GD-ĐT. Thông tư 5/2018 của Bộ LĐ-TB&XH.", on: nil)
    #expect(documents.map(\.number) == ["27/2020/TT-BGDĐT", "5/2018/TT-BLĐTBXH"])
  }
}
