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
      (
        "Xã có 2.524 (hai nghìn năm trăm hai mươi tư) người.",
        ["2.524 (hai nghìn năm trăm hai mươi tư) người = 2524"]
      ),
      ("Xã có 4 người (bốn người ở thôn Hạ).", ["4 người = 4", "bốn người = 4"]),
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

  @Test(
    "ages with `đủ`, parts with their unit, and what stands behind one case are one count each",
    arguments: [
      ("Tuyển dân quân từ đủ 18 tuổi đến đủ 40 tuổi.", ["từ đủ 18 tuổi đến đủ 40 tuổi = "]),
      ("Công dân đủ 18 tuổi đến đủ 40 tuổi.", ["18 tuổi đến đủ 40 tuổi = "]),
      ("Xã nuôi 320,5 ha/570 hộ.", ["320,5 ha = 320.5", "570 hộ = 570"]),
      ("Xã giao 5 ha/57 hộ.", ["5 ha = 5"]),
      ("Xã đã giao 32 ha trong số 57 ha.", ["32 ha trong số 57 ha = 32"]),
      ("Xã trồng 32 ha trong đó 20 ha ngô.", ["32 ha = 32", "20 ha ngô = 20"]),
      ("Xã trồng 32 ha trong số 57 tấn giống.", ["32 ha = 32", "57 tấn giống = 57"]),
      ("Còn 1 vụ/6 bị can.", ["1 vụ = 1", "6 bị can = 6"]),
      ("Đạt 1 bác sĩ/5 giường bệnh.", ["1 bác sĩ = 1"]),
    ])
  func isOne(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "nouns are found in both spellings of `i` and `y`",
    arguments: [
      ("Khách mang 30 kg hành lí.", ["30 kg hành lí = 30"]),
      ("Khách mang 30 kg hành lý.", ["30 kg hành lý = 30"]),
      ("Xã có 4 bác sỹ, 3 bác sĩ.", ["4 bác sỹ = 4", "3 bác sĩ = 3"]),
      ("Có 5 kĩ thuật viên.", ["5 kĩ thuật viên = 5"]),
    ])
  func isTwin(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }
}
