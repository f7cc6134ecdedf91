import PressText
import Testing

@testable import PressExtraction

@Suite struct PlainMarkupTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func read(_ text: String) -> String {
    String(decoding: extractor.read(Array(text.utf8)).normalized.bytes, as: UTF8.self)
  }

  @Test(
    "Signs of Markdown are taken out",
    arguments: [
      ("Nghị quyết số **06-NQ/TU** của *Tỉnh ủy*", "Nghị quyết số 06-NQ/TU của Tỉnh ủy"),
      (
        "[UBND tỉnh](https://a.vn/b_(c).html \"x\") họp ngày __5/12/2016__",
        "UBND tỉnh họp ngày 5/12/2016"
      ),
      ("# Kết quả\n\n![ảnh](/a.jpg)Có **12** xã", "Kết quả\n\nCó 12 xã"),
      ("# UBND tỉnh họp\n\n*Ngày 5/12*, có 12 xã", "UBND tỉnh họp\n\nNgày 5/12, có 12 xã"),
      ("\n## Tin **mới** ##\n\n# 5 # xã#", "\nTin mới\n\n5 # xã#"),
      ("**Số** 06\\-NQ/TU và 1\\. mục", "Số 06-NQ/TU và 1. mục"),
      ("**Mới:** *a *b c* và d*", "Mới: a b c và d"),
      ("> UBND tỉnh họp\n> về 12 dự án\n>> cũ", "UBND tỉnh họp\nvề 12 dự án\ncũ"),
    ])
  func mended(text: String, expected: String) {
    #expect(Self.read(text) == expected)
  }

  @Test(
    "Signs that mean themselves stay",
    arguments: [
      "Diện tích 5 * 3 = 15 m2 và 2 ** 3", "Mật khẩu là ***", "Giá [1](2) đồng, xem chú thích [3]",
      "Lịch tiêm (*) và (**) dị ứng, (**) sốt nhẹ (***)", "> 50 tuổi", "Nhiệt độ\n> 37 độ là sốt",
      "Ghi chú (*) và (**) ở dưới", "**", "](", "[a](http",
      ">", "#", "# ", "# #", "#Tin mới\n# 12 xã", "UBND tỉnh họp\n# 12 xã",
      "####### Tin mới",
    ])
  func kept(text: String) {
    #expect(Self.read(text) == text)
  }

  @Test("A document keeps its place in the source")
  func surfaces() throws {
    let source =
      "Tỉnh ủy Hà Nam ban hành [Nghị quyết số **07-NQ/TU**](http://a.vn/1) ngày 5/12/2016."
    let found = Self.extractor.extract(Array(source.utf8))
    let document = try #require(found.documents.first)
    #expect(document.number == "07-NQ/TU")
    #expect(document.issued.map { "\($0)" } != nil)
    let range = found.text.sourceRange(document.mentions[0].mention.tokens)
    #expect(
      String(decoding: Array(source.utf8)[range], as: UTF8.self) == "Nghị quyết số **07-NQ/TU")
  }
}
