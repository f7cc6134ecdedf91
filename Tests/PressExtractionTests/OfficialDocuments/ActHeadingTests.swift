import PressExtraction
import Testing

/// The day, the number and the name of an act in its heading, and days without a year.
@Suite struct ActHeadingTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func first(_ text: String) -> OfficialDocument? {
    extractor.extract(Array(text.utf8)).documents.first
  }

  @Test(
    "the day behind the place in the heading of an act is its day of issue",
    arguments: [
      "UBND TỈNH HÀ NAM\nSố: 31/QĐ-UBND\nHà Nam, ngày 7 tháng 5 năm 2018\nQUYẾT ĐỊNH\nVề việc giao đất\n",
      "Số: 31/QĐ-UBND | Hà Nam, ngày 07 tháng 5 năm 2018 |\nQUYẾT ĐỊNH\n",
      "UBND TỈNH HÀ NAM Độc lập - Tự do - Hạnh phúc Số: 31/QĐ-UBND Hà Nam, ngày 7 tháng 5 năm 2018 QUYẾT ĐỊNH Về đất",
      "Quyết định số: 31/QĐ-UBND\n\nPhủ Lý, ngày 7 tháng 5 năm 2018\n\nQUYẾT ĐỊNH\n",
      "Số: 31/UBND-NN\nV/v thi hành Quyết định số 9/QĐ-TTg ngày 2 tháng 3 năm 2018\nHà Nam, ngày 7 tháng 5 năm 2018\n",
      "Số: 31/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTP. Phủ Lý, ngày 7/5/2018\n",
      "Số: 31/QĐ-UBND\nĐộc lập - Tự do - Hạnh phúc\n_________________________________________\nHà Nam, ngày 7 tháng 5 năm 2018\n",
      "Số: 31/UBND-NN\nVề việc thi hành Quyết định số 9/QĐ-TTg ngày 2/3/2018\nHà Nam, ngày 7 tháng 5 năm 2018\n",
    ])
  func dayOfHeading(_ text: String) {
    #expect(Self.first(text)?.issued?.iso == "2018-05-07")
  }

  @Test(
    "a day in what follows a number is not its day of issue",
    arguments: [
      "Số: 31/QĐ-UBND\nTại Hà Nam, ngày 7 tháng 5 năm 2018, tỉnh họp bàn về đất đai.",
      "Số: 31/QĐ-UBND\nV/v thi hành Quyết định số 9/QĐ-TTg ngày 7/5/2018\nKính gửi các sở.",
      "Số: 31/QĐ-UBND\nTheo tin ngày 2/3/2018 của Sở Y tế\nHà Nam, ngày 7 tháng 5 năm 2018\n",
      "Công an đọc Quyết định số 31/QĐ-UBND\nHà Nam, ngày 7 tháng 5 năm 2018 mưa to.",
      "Thực hiện Chỉ thị ngày 7/5/2018 của Tỉnh ủy Hà Nam, UBND tỉnh ban hành Quyết định số 31/QĐ-UBND.",
    ])
  func otherDays(_ text: String) {
    let document = Self.extractor.extract(Array(text.utf8)).documents.first {
      $0.number == "31/QĐ-UBND"
    }
    #expect(document != nil)
    #expect(document?.issued == nil)
  }

  @Test("a number with its year tells the year of the day on which it was signed")
  func yearOfNumber() {
    let text = "Ngày 8-2, Thủ tướng Chính phủ đã ký ban hành Nghị định số 18/2016/NĐ-CP về sách."
    #expect(Self.first(text)?.issued?.iso == "2016-02-08")
    let day = "Nghị định 26/2016/NĐ-CP ngày 9/5 hướng dẫn Luật Trẻ em."
    #expect(Self.first(day)?.issued?.iso == "2016-05-09")
  }

  @Test(
    "the day on which a document is told of is not its day of issue",
    arguments: [
      "Ngày 12/10, Bộ Y tế công bố đã ban hành Thông tư số 25/2014/TT-BYT.",
      "Thông tư số 25/2014/TT-BYT được công bố ngày 12/10.",
    ])
  func daysOfTelling(_ text: String) {
    let document = Self.first(text)
    #expect(document?.number == "25/2014/TT-BYT")
    #expect(document?.issued == nil)
  }

  @Test(
    "the code of the centre with a dotted letter is that of a provincial committee where one issued the document",
    arguments: [
      ("Nghị quyết 13-NQ/TƯ của Tỉnh ủy Hà Nam về đất đai.", "13-NQ/TU"),
      ("Chỉ thị số 05-CT/TƯ của Bộ Chính trị.", "05-CT/TW"),
      ("Tỉnh ủy Hà Nam học tập Chỉ thị số 05-CT/TƯ.", "05-CT/TW"),
      (
        "TỈNH ỦY HÀ NAM\nĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 445-KL/TƯ\nPhủ Lý, ngày 13 tháng 5 năm 2022\n",
        "445-KL/TU"
      ),
    ])
  func codesOfProvinces(_ text: String, _ number: String) {
    #expect(Self.first(text)?.number == number)
  }

  @Test("the place that acts behind the issuer of another document issues its own")
  func placeBehindAnother() {
    let text =
      "Thực hiện Công điện số 03/CĐ-UBND của UBND tỉnh Yên Bái, huyện Lục Yên ban hành Công điện số 08/CĐ-UBND."
    let issuers = Self.extractor.extract(Array(text.utf8)).documents.map { $0.issuers.first?.name }
    #expect(issuers == ["Ủy ban nhân dân tỉnh Yên Bái", "Ủy ban nhân dân huyện Lục Yên"])
  }

  @Test("a congress's resolution in a title in capitals has its name as a sentence writes it")
  func nameInCapitals() {
    let text =
      "KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ XIII CỦA ĐẢNG\nTỉnh họp."
    #expect(
      Self.first(text)?.name == "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng")
  }
}
