import PressText
import Testing

@testable import PressExtraction

@Suite struct BrokenLinesTests {
  private static func mended(_ text: String) -> String {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var reader = TextReader(vocabulary: Vocabulary())
    reader.read(Array(text.utf8), into: &normalized, tokens: &tokens)
    guard normalized.doubts.contains(.openLines) else { return text }
    let result = BrokenLines.mended(normalized, tokens) ?? normalized
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test(
    "A word that a line's end broke is whole",
    arguments: [
      ("ban hành Nghị quy-\nết số 6", "ban hành Nghị quyết số 6"),
      ("phiên họp của Ủy b\nan nhân dân", "phiên họp của Ủy ban nhân dân"),
      ("theo ông Ng-\nuyễn Văn A", "theo ông Nguyễn Văn A"),
      ("cơ sở kinh do\nanh vận tải", "cơ sở kinh doanh vận tải"),
      ("thi\u{AD}\nết bị y tế", "thiết bị y tế"),
      (
        "cho phép hoạt động kinh do-\n\n- 12 -\n\nanh vận tải",
        "cho phép hoạt động kinh doanh vận tải"
      ),
    ])
  func words(text: String, expected: String) {
    #expect(Self.mended(text) == expected)
  }

  @Test(
    "Whole words, compounds, names and items stay",
    arguments: [
      "phát triển kinh tế-\nxã hội", "cán bộ, đảng viên\nở cơ sở", "dài 12 km\nan toàn",
      "vì do\nanh Nam nói", "mạng Face\nbook", "Nghị định của CP\nvề đất", "mục b)\nan ninh",
      "hai bên\nơi ấy", "Lời thơ\nông viết",
    ])
  func whole(text: String) {
    #expect(Self.mended(text) == text)
  }

  /// Prose of a page's length.
  private static let page = String(
    repeating: "Đoàn kiểm tra đã làm việc với các xã về công tác phòng, chống dịch. ", count: 8)

  @Test(
    "The number of a page or a form feed inside a sentence is no part of it",
    arguments: [
      "- 3 -", "Trang 3/9", "3", "- 3", "[3]", "14/9/2022", "3/9",
    ])
  func pageNumber(number: String) {
    let text = "Đến nay đã hoàn thành việc rà soát\n\n\(number)\n\ntoàn bộ hồ sơ."
    let expected = "Đến nay đã hoàn thành việc rà soát\ntoàn bộ hồ sơ."
    #expect(
      Self.mended(text)
        == (["3", "- 3", "[3]", "14/9/2022", "3/9"].contains(number) ? text : expected))
    #expect(
      Self.mended("Đến nay đã hoàn thành việc rà soát\n\u{C}\ntoàn bộ hồ sơ.") == expected)
  }

  @Test("Lines that are the same by chance stay")
  func sameByChance() {
    let line = "của Ủy ban nhân dân thành phố"
    let text =
      "đã theo kế hoạch năm nay\n\(line)\nvà các xã.\n\(Self.page)theo ý kiến\n\(line)\nmà làm."
    #expect(Self.mended(text) == text)
  }

  @Test("Running heads are told where one stands inside a sentence")
  func runningHead() {
    let head = "Báo Hạ Long, số ra thứ Hai"
    let text =
      "Mở đầu đã xong việc\ntheo kế hoạch.\n\n\(head)\n\n\(Self.page)\n\n\(head)\n\n\(Self.page)và nay đang rà soát lại toàn bộ\n\n\(head)\n\nhồ sơ đã có."
    let mended = Self.mended(text)
    #expect(!mended.contains(head))
    #expect(mended.contains("toàn bộ\nhồ sơ"))
    // Two of them may be prose.
    let twice = "theo Sở Y tế tỉnh Hà Nam\n\ncả tỉnh có 12 ca mắc bệnh sởi\n\n"
    let prose = twice + Self.page + "\n\n" + twice
    #expect(Self.mended(prose) == prose)
  }

  @Test("Numbers that count pages are told wherever they stand, those of items are not")
  func series() {
    let pages = "đầu tiên\nlà thế.\n\(Self.page)\n4\n\(Self.page)\n5\n\(Self.page)"
    #expect(!Self.mended(pages).contains("\n4\n"))
    let items = "đầu tiên\nlà thế.\n1\nRà soát.\n2\nBáo cáo."
    #expect(Self.mended(items) == items)
  }

  @Test("Mentions keep their place in the source")
  func surfaces() throws {
    let source = """
      Hôm qua, lãnh đạo Sở Y tế Hà Nội cho biết đơn vị vừa mua 12 máy thở và bàn giao ngay cho Ủy ba-
      n nhân dân quận Đống Đa để dùng.
      """
    let found = ArticleExtractor(knowledge: Knowledge()).extract(Array(source.utf8))
    let body = try #require(found.organizations.first { $0.name.hasPrefix("Ủy ban") })
    let range = found.text.sourceRange(body.mentions[0].tokens)
    #expect(
      String(decoding: Array(source.utf8)[range], as: UTF8.self)
        == "Ủy ba-\nn nhân dân quận Đống Đa")
  }
}
