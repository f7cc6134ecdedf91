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

  @Test(
    arguments: [
      ("Nghị quyết số 23-NQ/TU (năm 2022)", "64/NQ/23/TU/2020"),
      ("Nghị quyết số 23-NQ/TU ngày 18/11/2025", "52/NQ/23/TU/?"),
      ("Nghị quyết số 23-NQ/TU ngày 18/3/2026", "52/NQ/23/TU/2025"),
    ])
  func placesAPartysDocumentByItsTerm(_ number: String, _ key: String) {
    let text = "\(number) của Tỉnh ủy Gia Lai về chè."
    #expect(Self.documents(text, on: "2026-10-02").map(\.key) == ["party/" + key])
  }

  @Test(
    "a place that was none of its name on the day is unknown",
    arguments: [
      ("2026-01-10", "UBND thành phố Huế", "4/5/2021", "?"),
      ("2026-01-10", "UBND tỉnh Thừa Thiên Huế", "4/5/2021", "46"),
      ("2026-01-10", "UBND thành phố Huế", "4/5/2025", "46"),
      ("2026-01-10", "UBND xã Đông Thành, tỉnh Nghệ An", "4/5/2021", "?"),
      ("2026-01-10", "UBND xã Đông Thành, tỉnh Nghệ An", "4/9/2025", "40.17530"),
      ("2019-06-10", "UBND phường An Khánh, quận 2, TP.HCM", "4/5/2019", "79.769.27106"),
    ])
  func knowsNoPlaceBeforeItsDay(
    _ published: String, _ issuer: String, _ day: String, _ place: String
  ) {
    let documents = Self.documents(
      "\(issuer) ban hành Quyết định số 87/QĐ-UBND ngày \(day).", on: published)
    #expect(documents.map(\.key) == ["state/\(place)/QĐ/87/UBND/\(day.suffix(4))"])
  }

  @Test(
    "a body that signs with another's code, and one that a short form is said to be of, have their own",
    arguments: [
      ("HĐND tỉnh Lạng Sơn ban hành Nghị quyết số 19/NQ-HĐND năm 2023", "state/20/NQ/19/HĐND/2023"),
      // Its own, or one of the council's.
      (
        "Thường trực HĐND tỉnh Lạng Sơn giám sát việc thực hiện Nghị quyết số 27/NQ-HĐND ngày 3/4/2023",
        "state/20/NQ/27/?/2023"
      ),
      (
        "Thường trực HĐND tỉnh Lạng Sơn rà soát Nghị quyết số 27/2023/NQ-HĐND",
        "state/20/NQ/27/HĐND/2023"
      ),
      // Offices of a field, and who drafted a letter.
      ("Sở GD&ĐT Lạng Sơn gửi Công văn số 388/GDĐT-TH", "state/?/CV/388/GDĐT/?"),
      ("UBND tỉnh Lạng Sơn gửi Công văn số 391/UBND-GTVT", "state/20/CV/391/UBND/?"),
      ("Theo Thông tư số 30/2009/TT-GTVT", "state/vn/TT/30/BGTVT/2009"),
      // The press says Government for its head, and the other way round.
      ("Theo Nghị định 87 của Thủ tướng Chính phủ", "state/vn/NĐ/87/CP/?"),
      ("Theo Nghị định 87 của Hội đồng Bộ trưởng", "state/vn/NĐ/87/HĐBT/?"),
      ("Theo Quyết định 54 của Chính phủ", "state/vn/QĐ/54/?/?"),
      ("Theo Nghị quyết 54 của Chính phủ", "state/vn/NQ/54/CP/?"),
      // Each level signs with a code of its own.
      ("Theo Hướng dẫn 912 của Công an tỉnh Lạng Sơn", "state/20/HD/912/?/?"),
      ("Theo Quyết định 912 của Công an thành phố Hà Nội", "state/01/QĐ/912/?/?"),
      ("Theo Quyết định số 12/QĐ-CAX ngày 3/4/2019", "state/?/QĐ/12/CAX/2019"),
      // A register of its own.
      (
        "UBND tỉnh Lạng Sơn ban hành Quyết định số 26/QĐ-XPVPHC năm 2023", "state/20/QĐ/26/?/2023"
      ),
      (
        "UBND tỉnh Lạng Sơn ban hành Quyết định số 26/QĐ-UBT năm 2003", "state/20/QĐ/26/UBND/2003"
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
      ("Theo Sắc lệnh 61 năm 1947", "state/vn/SL/61/CTN/1947"),
      ("Tổng thống Mỹ Joe Biden ký Sắc lệnh số 14001 ngày 21/1/2021", "?/?/SL/14001/?/2021"),
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
      // Either may stand in its number.
      ("Chương trình hành động 18", "?"), ("Thông báo kết luận 18", "?"), ("Kết luận 18", "KL"),
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
