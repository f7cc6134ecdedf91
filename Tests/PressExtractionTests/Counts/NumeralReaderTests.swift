import PressExtraction
import PressText
import Testing

/// Numbers in digits and words.
@Suite struct NumeralReaderTests {
  private static let knowledge = Knowledge()
  private static let extractor = ArticleExtractor(knowledge: knowledge)

  /// The numeral that starts a text, with the count of the text's tokens.
  private static func read(_ text: String) -> (numeral: Numeral?, count: Int) {
    let article = extractor.read(Array(text.utf8))
    return (knowledge.counts.numerals.read(at: 0, in: article), article.count)
  }

  private static func whole(_ text: String) -> String? {
    let (numeral, count) = read(text)
    guard let numeral, numeral.tokens == 0..<count else { return nil }
    return numeral.value?.description
  }

  @Test(arguments: ["duckling-numeral-vi", "num2words-vi"])
  func readsEveryNumeralOfThePeers(_ table: String) {
    let rows = CaseTable(table).rows
    #expect(rows.count > 50)
    for row in rows {
      let text = row["input"] ?? ""
      #expect(Self.whole(text) == row["value"], "\(text)")
    }
  }

  @Test func readsEveryOrdinalOfThePeers() {
    for row in CaseTable("duckling-ordinal-vi").rows {
      let text = row["input"] ?? ""
      let article = Self.extractor.read(Array(text.utf8))
      let ordinal = Self.knowledge.counts.ordinals.read(at: 0, in: article)
      #expect(ordinal?.tokens == 0..<article.count, "\(text)")
      #expect(ordinal.map { String($0.place) } == row["value"], "\(text)")
    }
  }

  @Test(arguments: [
    ("1 triệu 200 nghìn", "1200000"), ("2 tỷ 5", "2500000000"), ("1,2 nghìn tỷ", "1200000000000"),
    ("9 nghìn 450", "9450"), ("hai tỷ rưỡi", "2500000000"), ("trăm rưỡi", "150"),
    ("1tr2", "1200000"), ("15tr", "15000000"), ("trăm hai", "120"), ("bốn trăm hai", "420"),
    ("hai mươi tư", "24"), ("nửa triệu", "500000"), ("18 vạn", "180000"),
    ("1.234.567,89", "1234567.89"),
    ("11,085,306", "11085306"), ("100 000 đồng", "100000"), ("1.5 tỷ", "1500000000"),
    ("một trăm linh năm", "105"), ("hai nghìn không trăm linh năm", "2005"), ("07", "7"),
    ("86 triệu 400 nghìn", "86400000"), ("1 triệu 126 nghìn", "1126000"), ("trăm nghìn", "100000"),
    ("ba mươi lăm tỷ bảy trăm triệu", "35700000000"), ("6,8", "6.8"), ("0,005", "0.005"),
    ("2 phẩy 5 triệu", "2500000"), ("không phẩy không năm", "0.05"),
    ("1 triệu tỷ", "1000000000000000"),
    ("999999999999999999", "999999999999999999"),
    ("một triệu, hai trăm chín mươi mốt nghìn, ba trăm bốn mươi hai tỷ đồng", "1291342000000000"),
    ("mười lăm triệu, hai trăm năm mươi nghìn đồng", "15250000"),
    ("hai nghìn, ba trăm người", "2300"),
  ])
  func readsNumbers(_ text: String, _ value: String) {
    #expect(Self.read(text).numeral?.value?.description == value)
  }

  @Test(
    arguments: [
      ("hàng trăm người", 2, "100", nil), ("hàng chục nghìn hộ", 3, "10000", nil),
      ("vài chục người", 2, nil, nil), ("dăm ba người", 2, "3", "5"), ("năm bảy điểm", 2, "5", "7"),
      ("hai ba trăm người", 3, "200", "300"), ("năm mươi mấy triệu", 4, "50000000", nil),
      ("vài ba chục", 3, "20", "30"), ("mươi mười lăm người", 3, "10", "15"),
    ] as [(String, Int, String?, String?)])
  func readsOpenNumbers(_ text: String, _ length: Int, _ low: String?, _ high: String?) {
    let numeral = Self.read(text).numeral
    #expect(numeral?.tokens == 0..<length)
    #expect(numeral?.value == nil)
    #expect(numeral?.low?.description == low)
    #expect(numeral?.high?.description == high)
  }

  @Test(arguments: [
    ("hai mươi năm qua", 2), ("một trăm năm", 2), ("mười năm", 1), ("bốn năm nay", 1),
    ("1 triệu 26", 2), ("hai\n\nba người", 1), ("5 nghìn Vạn Ninh", 2), ("2 tỷ 5/7", 2),
    ("1.000 200 người", 3), ("một nghìn, hai nghìn", 2), ("5 triệu, hai trăm nghìn", 2),
    ("hai trăm, ba chục", 2), ("một triệu, năm người", 2),
  ])
  func stopsBeforeWhatIsNoPartOfTheNumber(_ text: String, _ length: Int) {
    #expect(Self.read(text).numeral?.tokens.count == length)
  }

  @Test(arguments: ["1.2.2017", "1,2,3", "tỷ", "99999999999999999999", "192.168.1.1"])
  func readsNoNumberOfOtherFigures(_ text: String) {
    #expect(Self.read(text).numeral?.isImplicitOne ?? true)
  }
}
