import Foundation
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
    ("1.000 200 người", 3),
  ])
  func stopsBeforeWhatIsNoPartOfTheNumber(_ text: String, _ length: Int) {
    #expect(Self.read(text).numeral?.tokens.count == length)
  }

  @Test(arguments: ["1.2.2017", "1,2,3", "tỷ", "99999999999999999999", "192.168.1.1"])
  func readsNoNumberOfOtherFigures(_ text: String) {
    #expect(Self.read(text).numeral?.isImplicitOne ?? true)
  }

  /// The number of numbers: 10⁶ with `VNPRESS_LAWS=full`, else as many as take a few seconds.
  private static var lawSize: Int {
    ProcessInfo.processInfo.environment["VNPRESS_LAWS"] == "full" ? 1_000_000 : 60_000
  }

  @Test(
    "spelling a number and reading the words gives the number, up to 10¹⁵",
    arguments: [
      NumberSpeller(), NumberSpeller(zeroTens: "lẻ", thousand: "ngàn", saysTu: false),
    ])
  func spellingANumberAndReadingItGivesTheNumber(_ speller: NumberSpeller) {
    var random = LinearGenerator()
    var failures: [String] = []
    var number = 0
    let size = Self.lawSize / 2
    while number < size, failures.count < 10 {
      let numbers = (number..<min(size, number + 1000)).map { $0 < 5000 ? $0 : random.next() }
      number += numbers.count
      failures += Self.misread(numbers, speller)
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// The numbers whose words are read as something else; all are spelled in one text, a line each.
  private static func misread(_ numbers: [Int], _ speller: NumberSpeller) -> [String] {
    var text: [UInt8] = []
    for number in numbers {
      speller.spell(number, into: &text)
      text += [0x2E, 0x0A, 0x0A]
    }
    let article = extractor.read(text)
    var failures: [String] = []
    var index = 0
    for number in numbers {
      let numeral = knowledge.counts.numerals.read(at: index, in: article)
      let value = numeral?.value?.integer
      let end = numeral?.tokens.upperBound ?? index
      if value != number || !article[end].isMark(".") {
        failures.append("\(number): \(speller.words(number)): \(value.map(String.init) ?? "none")")
      }
      while index < article.count, !article[index].isMark(".") { index += 1 }
      index += 1
    }
    return failures
  }
}

/// Numbers below 10¹⁵, evenly spread over their lengths.
private struct LinearGenerator {
  private var state: UInt64 = 0x2545_F491_4F6C_DD1D

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let digits = Int(state >> 60) % 15 + 1
    let limit = (0..<digits).reduce(1) { power, _ in power * 10 }
    return Int(state >> 8 & 0xFFFF_FFFF_FFFF) * 7 % limit
  }
}
