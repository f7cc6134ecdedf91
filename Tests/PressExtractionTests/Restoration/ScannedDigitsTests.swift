import PressText
import Testing

@testable import PressExtraction

@Suite struct ScannedDigitsTests {
  private static func mended(_ text: String) -> String {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var reader = TextReader(vocabulary: Vocabulary())
    reader.read(Array(text.utf8), into: &normalized, tokens: &tokens)
    guard normalized.doubts.contains(.letterDigits) else { return text }
    let result = ScannedDigits.mended(normalized) ?? normalized
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test(
    "Letters for digits are read as digits",
    arguments: [
      ("ngày l5/3/2OO7", "ngày 15/3/2007"), ("ngày 2l-O5-l999.", "ngày 21-05-1999."),
      ("năm 2Ol6, cả", "năm 2016, cả"), ("hơn l.2OO người", "hơn 1.200 người"),
      ("3O% số hộ", "30% số hộ"), ("đạt l,5 tỷ", "đạt 1,5 tỷ"), ("còn O,5%", "còn 0,5%"),
      ("Nghị quyết O6-NQ/TU", "Nghị quyết 06-NQ/TU"),
      ("Nghị định 34/2Ol6/NĐ-CP", "Nghị định 34/2016/NĐ-CP"),
      ("số 2l-CT/TW", "số 21-CT/TW"), ("sáng O5/3,", "sáng 05/3,"), ("l5 xã", "15 xã"),
      ("(1O/12)", "(10/12)"), ("cao l,32m", "cao 1,32m"), ("ngày 2S/3/2007", "ngày 25/3/2007"),
      ("ngày S/3/2007", "ngày 5/3/2007"), ("hơn 1Z.S00 hộ", "hơn 12.500 hộ"),
      ("Nghị quyết 0S-NQ/TU", "Nghị quyết 05-NQ/TU"), ("Chỉ thị 2B/CT-TTg", "Chỉ thị 2B/CT-TTg"),
      ("đạt 3S%", "đạt 35%"), ("năm 201S, cả", "năm 2015, cả"),
    ])
  func misread(text: String, expected: String) {
    #expect(Self.mended(text) == expected)
  }

  @Test(
    "Units and names stay",
    arguments: [
      "xe 2.0l", "uống 2l nước", "tốn 2,1l/100 km", "200l máu", "30l, đưa", "37-40o C",
      "nghiêng 15o",
      "19o17’", "quý I/2017", "quý II-2017", "lô II-1", "động cơ I4", "phân tử O2 và O3", "F-15I",
      "Il-76", "H2O", "CO2/O2", "số I6010", "lần III.2", "thứ 7-là", "90/lượt", "5l/người",
      "1,5l rượu",
      "a.vn/l5/tin", "1.000.000l", "o73", "2.00l", "Điều I.3", "3d", "dong.nguoi",
      "máy bay B-52", "xe S90/V90", "biển số 36B-018.98", "BKS 63B9-562.08", "giá 200S, đường 2B",
      "xe 29B.123", "mã 201S", "vitamin B12", "lô 5B-2", "15B-QĐ/TU",
    ])
  func kept(text: String) {
    #expect(Self.mended(text) == text)
  }

  @Test("Mentions keep the place and the letters of the source")
  func surfaces() throws {
    let source = "Ngày l5/3/2OO7, tỉnh ban hành Nghị quyết số O6-NQ/TU cho l.2OO hộ nghèo."
    let found = ArticleExtractor(knowledge: Knowledge()).extract(Array(source.utf8))
    #expect(found.documents.first?.number == "06-NQ/TU")
    #expect(found.counts.first?.value == ExactDecimal(1200))
    let mention = try #require(found.dates.first?.mention)
    let tokens = found.text.sourceRange(mention.tokens)
    #expect(String(decoding: Array(source.utf8)[tokens], as: UTF8.self) == "Ngày l5/3/2OO7")
  }
}
