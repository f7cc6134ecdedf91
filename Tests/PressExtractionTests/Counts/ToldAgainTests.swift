import PressExtraction
import Testing

@Suite("Numbers told again in words, numbers of quarters, rows of cases")
struct ToldAgainTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private func found(_ text: String) -> [String] {
    let result = ToldAgainTests.extractor.extract(Array(text.utf8))
    return result.counts.map {
      result.text.string($0.mention.tokens) + " = " + ($0.value?.description ?? "")
    }
  }

  @Test(
    "digits and the words in a bracket behind them are one count",
    arguments: [
      ("Nộp 02 (hai) bộ hồ sơ cho xã.", ["02 (hai) bộ hồ sơ = 2"]),
      ("Phạt trên 2.000 (hai nghìn) đồng.", ["trên 2.000 (hai nghìn) đồng = 2000"]),
      (
        "Quỹ còn 7.500.000 đồng (bảy triệu năm trăm nghìn đồng).",
        ["7.500.000 đồng = 7500000"]
      ),
      ("Rào 80 m2 (tám mươi mét vuông) vườn.", ["80 m2 = 80"]),
      // Other numbers than those before the bracket count.
      ("Nộp 3 triệu đồng (hai người góp).", ["3 triệu đồng = 3000000", "hai người = 2"]),
      (
        "Quỹ còn 7.500.000 đồng (năm triệu đồng tiền mặt).",
        ["7.500.000 đồng = 7500000", "năm triệu đồng tiền mặt = 5000000"]
      ),
    ])
  func isTold(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a number behind `khu`, `khối` and before the ward it lies in is its name",
    arguments: [
      ("Nhà ở khu 4 phường Hải Lý bị cháy.", []),
      ("Ông An trú khối 7 thị trấn Núi Voi.", []),
      ("Đề án sáp nhập 2 xã Hòa An và Hòa Lý.", ["2 xã = 2"]),
      ("Cả khu 4 phường đều ngập.", ["4 phường = 4"]),
    ])
  func isQuarter(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "cases are the noun of a row of what a court does with them",
    arguments: [
      ("Tòa thụ lý 52, giải quyết 41 vụ án.", ["52 = 52", "41 vụ án = 41"]),
      ("Xã trồng năm 2016, thu 41 tấn.", ["41 tấn = 41"]),
    ])
  func isRow(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }
}
