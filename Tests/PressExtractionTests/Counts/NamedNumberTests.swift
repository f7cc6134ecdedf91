import PressExtraction
import Testing

/// Numbers whose noun the clause names before.
@Suite struct NamedNumberTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  @Test(
    "a number counts what its clause names before it",
    arguments: [
      ("Số thí sinh dự thi môn Toán là 52.312 trong đó có 1.204 em vắng.", ["52.312", "1.204 em"]),
      ("Số hộ nghèo của huyện là 1.450 và huyện có 3 chợ.", ["1.450", "3 chợ"]),
      ("Số thí sinh của hai tỉnh lần lượt là 41.220 và 9.815.", ["hai tỉnh", "41.220", "9.815"]),
      ("Diện tích của xã là 27,5 km2, dân số 14.200.", ["27,5 km2", "14.200"]),
      ("Dân số của thị trấn là 9.350.", ["9.350"]),
      ("Số lượng phó chủ tịch xã không quá 2.", ["không quá 2"]),
      ("Đảng viên các cấp được giám sát là 61.208.", ["61.208"]),
      ("Số điện thoại của phòng là 38.250 và 38.251.", []),
      ("Ông An là 14.200.", []),
      ("Giá được niêm yết là 14.200.", []),
      ("Số lượng hàng không quá 1.", []),
      ("dân số", []), ("dân số 1.000", ["1.000"]), ("không quá 4", []),
    ])
  func named(_ text: String, _ expected: [String]) {
    let result = Self.extractor.extract(Array(text.utf8))
    #expect(result.counts.map { result.text.string($0.mention.tokens) } == expected)
  }
}
