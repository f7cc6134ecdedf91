import PressText
import Testing

@testable import PressExtraction

private let extractor = ArticleExtractor(knowledge: Knowledge())

/// `name | role | body` of each person.
private func people(_ text: String) -> [String] {
  let result = extractor.extract(Array(text.utf8))
  return result.people.map { person in
    let body = person.organization.map { result.organizations[$0].name }
    return [person.name, person.role, body].compactMap { $0 }.joined(separator: " | ")
  }
}

@Test(
  "a person is read with office and body",
  arguments: [
    (
      "Đồng chí Nguyễn Chiến Thắng, Trưởng Ban Tuyên giáo Thành ủy Uông Bí, cho biết",
      "Nguyễn Chiến Thắng | Trưởng Ban | Ban Tuyên giáo Thành ủy Uông Bí"
    ),
    (
      "Chủ tịch UBND tỉnh Quảng Ninh Nguyễn Đức Long nói",
      "Nguyễn Đức Long | Chủ tịch | Ủy ban nhân dân tỉnh Quảng Ninh"
    ),
    ("Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến trả lời", "Nguyễn Thị Kim Tiến | Bộ trưởng | Bộ Y tế"),
    ("Thủ tướng Nguyễn Xuân Phúc kết luận", "Nguyễn Xuân Phúc | Thủ tướng"),
    (
      "Ông Trần Văn A - Giám đốc Công ty CP Hải Long đến",
      "Trần Văn A | Giám đốc | Công ty cổ phần Hải Long"
    ),
    (
      "Cục trưởng Cục Quản lý Dược (Bộ Y tế) Lê Văn An nói",
      "Lê Văn An | Cục trưởng | Cục Quản lý Dược"
    ),
    (
      "Nguyên Chủ tịch UBND tỉnh Quảng Ninh Lê Văn An dự",
      "Lê Văn An | Nguyên Chủ tịch | Ủy ban nhân dân tỉnh Quảng Ninh"
    ),
    (
      "Ông Lê Văn An, nguyên Bí thư Tỉnh ủy Quảng Ninh, dự",
      "Lê Văn An | nguyên Bí thư | Tỉnh ủy Quảng Ninh"
    ),
    (
      "Chủ tịch UBND tỉnh Hà Nam - ông Lê Văn An - dự",
      "Lê Văn An | Chủ tịch | Ủy ban nhân dân tỉnh Hà Nam"
    ),
    (
      "CHỦ TỊCH UBND TỈNH HÀ NAM LÊ VĂN AN tiếp dân",
      "Lê Văn An | CHỦ TỊCH | Ủy ban nhân dân tỉnh Hà Nam"
    ),
    (
      "Phó Chủ tịch HĐND tỉnh Đắk Lắk H'Kim Niê dự",
      "H'Kim Niê | Phó Chủ tịch | Hội đồng nhân dân tỉnh Đắk Lắk"
    ),
    ("Bí thư Y Biêr Niê dự", "Y Biêr Niê | Bí thư"),
    ("Bộ trưởng Công an Lê Văn An đến", "Lê Văn An | Bộ trưởng Công an"),
    (
      "Ông Robert Hale - Giám đốc Bệnh viện Việt Đức cho biết",
      "Robert Hale | Giám đốc | Bệnh viện Việt Đức"
    ),
    (
      "theo bà Anna Lindqvist, Chủ tịch Hội Nhà báo Việt Nam",
      "Anna Lindqvist | Chủ tịch | Hội Nhà báo Việt Nam"
    ),
    ("Bí thư H'Yim Kđoh dự", "H'Yim Kđoh | Bí thư"),
    ("Chủ tịch Y Thanh Hà Niê Kđăm dự", "Y Thanh Hà Niê Kđăm | Chủ tịch"),
    ("Ngoại trưởng Mỹ Mike Pompeo đến", "Mike Pompeo | Ngoại trưởng"),
    ("chính quyền Tổng thống George W. Bush đã", "George W. Bush | Tổng thống"),
    ("Bộ trưởng Lê Thị Kim Anh Tại phiên họp, bà nói", "Lê Thị Kim Anh | Bộ trưởng"),
    ("Bộ trưởng Lê Thị Kim Anh Ngày 5/6, bà nói", "Lê Thị Kim Anh | Bộ trưởng"),
    ("Bộ trưởng Lê Thị Kim Anh Khẳng định việc đó", "Lê Thị Kim Anh | Bộ trưởng"),
    ("Bộ trưởng Vũ Quang Các cho biết", "Vũ Quang Các | Bộ trưởng"),
    ("Thường trực Ban Bí thư Lê Văn An dự", "Lê Văn An | Thường trực Ban Bí thư"),
  ])
func readsOffices(text: String, person: String) {
  #expect(people(text) == [person])
}

@Test(
  "a foreign name ends where a caption does",
  arguments: [
    ("Tổng thống Mỹ Donald Trump Hiện chỉ có 5 nước", "Donald Trump"),
    ("Tổng thống Hàn Quốc Moon Jae-in Tân Tổng thống", "Moon Jae-in"),
    ("Tổng thống Donald Trump Thủ tướng Nhật Bản đến", "Donald Trump"),
    ("Tổng thống Donald Trump Theo báo chí", "Donald Trump"),
    ("Tổng thống Donald Trump Từ chối trả lời", "Donald Trump"),
    ("Tổng thống Donald Trump Nga đáp lại", "Donald Trump"),
    ("cựu Tổng thống Nelson Mandela  Carly nói", "Nelson Mandela"),
    ("cựu Tổng thống Nelson Mandela\u{A0} Carly nói", "Nelson Mandela"),
    ("Thủ tướng Anh Theresa May đến", "Theresa May"),
    ("Thủ tướng Anh Boris Johnson đến", "Boris Johnson"),
    ("Chủ tịch Cuba Raul Castro đến", "Raul Castro"),
    ("Chủ tịch FIFA Gianni Infantino đến", "Gianni Infantino"),
    ("Chủ tịch Kim Jong-un đến", "Kim Jong-un"),
    ("Giám đốc Kim Van Nam-nguyên Bí thư", "Kim Van Nam"),
  ])
func endsForeignNames(text: String, name: String) {
  let result = extractor.extract(Array(text.utf8))
  #expect(result.people.map(\.name) == [name])
}

@Test(
  "a name without an office is no one",
  arguments: [
    "Anh Nguyễn Văn A đi làm.", "Trường THPT Nguyễn Trãi mở cửa.", "đường Trần Hưng Đạo",
    "Giám đốc Công ty Hải Long nói.",
    "Theo Chủ tịch UBND tỉnh Hà Nam, ông Lê Văn An đã nhận quà.",
    "Ông Lê Văn An thôi giữ chức Chủ tịch UBND tỉnh An Giang.",
    "Đảng thay ông Lê Văn An làm Chủ tịch UBND tỉnh An Giang.",
    "Con trai ông Lê Văn An là Chủ tịch UBND xã Tân Lập.",
    "Tổng giám đốc Golden Gate nói",
    "Giám đốc Marketing Online nói", "Chủ tịch World Cup nói", "Chủ tịch Euro Window nói",
    "Bí thư Đoàn Facebook Live nói", "Chủ tịch VFF World Cup nói",
    "Giám đốc Sở Du lịch Marketing Online nói", "Bộ trưởng Facebook Live nói",
    "Công ty Golden Gate họp. Thủ tướng Golden Gate nói",
  ])
func namesNobody(text: String) {
  #expect(people(text) == [])
}

@Test("further mentions of the full name are the person's")
func findsFurtherMentions() {
  let result = extractor.extract(Array("Bí thư Lê Văn Thành dự. Ông Lê Văn Thành nói.".utf8))
  #expect(result.people.map(\.mentions.count) == [2])
}

@Test("every rule's example is found by it", arguments: PersonRule.allCases)
func findsPeopleExamples(rule: PersonRule) {
  for example in rule.examples {
    let text = String(example.prefix(upTo: example.firstIndex(of: "→") ?? example.endIndex))
      .filter { $0 != "⟦" && $0 != "⟧" }
    let rules = extractor.extract(Array(text.utf8)).people.flatMap { $0.mentions.map(\.rule) }
    #expect(rules.contains(rule.rawValue), "\(example)")
  }
}

@Test("in a list each office is that of the name that it follows")
func tellsOfficesOfLists() {
  let text = """
    Có ông Nguyễn Thế Kỷ, Tổng giám đốc Đài Tiếng nói Việt Nam, ông Phạm Văn Linh, Phó ban Tuyên giáo, ông \
    Bùi Xuân Tiến, nhà báo.
    """
  let people = extractor.extract(Array(text.utf8)).people
  #expect(people.map(\.name) == ["Nguyễn Thế Kỷ", "Phạm Văn Linh"])
  #expect(people.map(\.role) == ["Tổng giám đốc", "Phó ban"])
}

@Test("whatever white space parts the words of a name, it is written with single blanks")
func blanksInNames() {
  #expect(
    people("Chủ tịch nước Lê\u{A0}Văn\tAn đến. Ông Lê Văn\u{A0}An nói.")
      == ["Lê Văn An | Chủ tịch nước"])
}

@Test("a title that ends inside the body of which the name is read gives no fault")
func titleOverBody() {
  #expect(people("CHÁNH VĂN PHÒNG NỘI VỤ") == [])
}

@Test(
  "a name ends where two blanks stand, as between a caption and the text, but not at a hard blank, nor in filled lines"
)
func partedNames() {
  #expect(
    people("Ảnh: Chủ tịch nước Lê Văn An  Chuyến thăm mở đầu") == ["Lê Văn An | Chủ tịch nước"])
  #expect(
    people("Chủ tịch  nước  Lê  Văn  An đến thăm  tỉnh")
      == ["Lê Văn An | Chủ tịch nước"])
  #expect(people("Bí thư Tỉnh ủy Lê Văn  Lợi dự.").map { $0.hasPrefix("Lê Văn Lợi |") } == [true])
  #expect(
    people("Tổng thống Vladimir\u{A0}Putin đến, ông Vladimir\u{A0}Putin nói")
      == ["Vladimir Putin | Tổng thống"])
}

@Test(
  "a name ends before an office of several words, but not at a word with which somebody speaks",
  arguments: [
    ("Chủ tịch QH Lê Thị Phương Phó Chủ tịch QH dự.", "Lê Thị Phương"),
    ("Thủ tướng Lê Xuân Phú Tiếp Phó Thủ tướng Lào.", "Lê Xuân Phú"),
    ("Giám đốc Lê Thị Hoa Sau nói.", "Lê Thị Hoa Sau"),
    ("Giám đốc Lê Thị Hoa Sau khi họp.", "Lê Thị Hoa"),
  ])
func endsBeforeOffices(text: String, name: String) {
  let result = extractor.extract(Array(text.utf8))
  #expect(result.people.map(\.name) == [name])
}
