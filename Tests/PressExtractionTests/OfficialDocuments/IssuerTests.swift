import PressExtraction
import Testing

/// Who issued a document, and what it and the day tell of its number.
@Suite struct IssuerTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func documents(_ text: String) -> [OfficialDocument] {
    extractor.extract(Array(text.utf8)).documents
  }

  @Test(
    "who decides on persons behind a decision issued it; who is given work by it did not",
    arguments: [
      ("Theo quyết định số 2145, Bộ Chính trị quyết định điều động bà Lan.", ["Bộ Chính trị"]),
      ("Theo Quyết định số 315-QĐNS/TW, Ban Bí thư quyết định chuẩn y ông An.", ["Ban Bí thư"]),
      ("Theo Quyết định số 2145, Bộ Công Thương quyết định hỗ trợ 3 xã.", []),
      ("Theo Quyết định số 2145, Bộ Công Thương phân công ba vụ.", []),
    ] as [(String, [String])])
  func deciders(_ text: String, _ issuers: [String]) {
    let documents = Self.documents(text)
    #expect(documents.count == 1)
    #expect(documents.first?.issuers.map(\.name) == issuers)
  }

  @Test(
    "a body acts, and not that to which it belongs",
    arguments: [
      (
        "Chi cục Kiểm lâm thuộc Sở Nông nghiệp và Môi trường Hà Tĩnh đã có văn bản số 188/CV-CCKLHT.",
        "Chi cục Kiểm lâm tỉnh Hà Tĩnh"
      ),
      (
        "Trung tâm Y tế Gio Linh trực thuộc Sở Y tế Quảng Trị ban hành Kế hoạch số 45/KH-SYT.",
        "Sở Y tế tỉnh Quảng Trị"
      ),
      (
        "Vụ Chính sách thuế thuộc Bộ Tài chính ban hành Thông tư số 29 về phí.",
        "Bộ Tài chính"
      ),
    ])
  func subordinates(_ text: String, _ issuer: String) {
    #expect(Self.documents(text).map { $0.issuers.map(\.name) } == [[issuer]])
  }

  @Test(
    "letters glued behind what lays down law are its author's; behind other numbers those of a unit",
    arguments: [
      ("Chính phủ ban hành Nghị định 214/2024/NĐ-CP.HT", "214/2024/NĐ-CP"),
      ("UBND tỉnh ra Quyết định 4289/QĐ-UBND.NN hôm qua.", "4289/QĐ-UBND.NN"),
    ])
  func gluedLetters(_ text: String, _ number: String) {
    #expect(Self.documents(text).map(\.number) == [number])
  }

  @Test(
    "a year with a digit too many is the one printed behind it, or without the digit that stands twice",
    arguments: [
      ("Hỗ trợ theo Nghị định 15/20218/NĐ- CP (ngày 9/1/2018) của Chính phủ.", "15/2018/NĐ-CP"),
      ("Theo Thông tư 330/20116/TT-BTC, phí giảm.", "330/2016/TT-BTC"),
    ])
  func misprintedYears(_ text: String, _ number: String) {
    #expect(Self.documents(text).map(\.number) == [number])
  }

  @Test(
    "the year in another number, or one that only one digit's loss would give, tells no misprinted year"
  )
  func undecidedYears() {
    let documents = Self.documents(
      "Theo Nghị định 37/20238/NĐ-CP và Nghị định 46/2028/NĐ-CP thì khác.")
    #expect(documents.map(\.number) == ["46/2028/NĐ-CP"])
  }

  @Test(
    "a day is told of the only document of a type by the type alone, where it was passed",
    arguments: [
      (
        "Nghị quyết số 417/NQ-UBTVQH14 có 5 điều.\n\nNghị quyết được Ủy ban Thường vụ Quốc hội thông qua ngày 6/9/2019.",
        ["2019-09-06"]
      ),
      (
        "Quy định số 317-QĐ/TU có 5 điều. Quy định này đã được ban hành vào ngày 6/9/2019 vừa qua.",
        ["2019-09-06"]
      ),
      (
        "Nghị quyết số 417/NQ-UBTVQH14 có 5 điều. Nghị quyết sẽ được thông qua ngày 6/9/2019.",
        [nil]
      ),
      (
        "Kế hoạch số 93/KH-UBND có 5 mục. Kế hoạch được xây dựng từ ngày 6/9/2019 và ban hành sau đó.",
        [nil]
      ),
      (
        "Nghị định 68/2017/NĐ-CP có 5 điều. Nghị định được Chính phủ ban hành ngày 6/9/2019.", [nil]
      ),
      (
        "Nghị quyết số 417/NQ-UBTVQH14 và Nghị quyết số 8/NQ-CP. Nghị quyết được thông qua ngày 6/9/2019.",
        [nil, nil]
      ),
    ] as [(String, [String?])])
  func daysOfBareTypes(_ text: String, _ days: [String?]) {
    #expect(Self.documents(text).map { $0.issued?.iso } == days)
  }

  @Test("the day of issue tells the year in a circular's number")
  func circularOfItsYear() {
    let documents = Self.documents(
      "Thông tư 31, ngày 30/12/2024 của Bộ Giáo dục và Đào tạo quy định về dạy thêm. Thông tư 7 của Bộ Y tế."
    )
    #expect(documents.map(\.number) == ["31/2024/TT-BGDĐT", "7"])
  }

  @Test("a resolution with its year behind a hyphen is meant by its serial alone")
  func hyphenatedYear() {
    let documents = Self.documents(
      "Thêm một Nghị quyết 19. Chính phủ đã ban hành Nghị quyết 19-2017/NQ-CP về kinh doanh.")
    #expect(documents.map(\.mentions.count) == [2])
    #expect(documents.first?.issuers.map(\.name) == ["Chính phủ"])
  }
}
