import PressExtraction
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

@Test(
  "a phrase repeated thousands of times ends, and every mention lies in the text",
  arguments: [
    "ngày ", "năm ", ".", ".\"", "Sở Y tế, ", "UBND và ", "1 tỷ ", "thứ ", "Nghị quyết số ",
    "06-NQ/TU, ",
    "Điều ", "từ 1/1 đến ", "1, ", "16, 17 và ", "thứ Hai, ", "2016, ", "thế kỷ XV-",
    "những năm 60, ",
    "mùng 1, ", "tối đa không quá ", "hôm nay (1/1) ", "\"a b c d e f g h i k\"\n\n",
    "99999999999999999999 ", "đ-/.", "Ảnh: ", "(", "khóa MMMM ", "1/2/",
    "%",
  ])
func endsOnRepetition(phrase: String) {
  let text = "Tin thử\n\nThứ Hai, 04/12/2017, 06:51\n\n" + String(repeating: phrase, count: 4000)
  let result = extractor.extract(Array(text.utf8))
  #expect(result.dates.allSatisfy { $0.mention.tokens.upperBound <= result.text.count })
  #expect(result.counts.allSatisfy { $0.mention.tokens.upperBound <= result.text.count })
  #expect(
    result.organizations.allSatisfy { body in
      body.mentions.allSatisfy { $0.tokens.upperBound <= result.text.count }
    })
}

@Test(
  "a text that ends amid an expression gives mentions that lie in it",
  arguments: ["grammar-dates", "duckling-time-vi", "grammar-counts"])
func endsAnywhere(table: String) {
  let texts = CaseTable(table).rows.compactMap { $0["text"] } + ["họp 3 tiếng đồng hồ"]
  #expect(texts.count > 20)
  for text in texts {
    let words = text.filter { $0 != "[" && $0 != "]" }.split(separator: " ")
    for end in 1...max(1, words.count) {
      let result = extractor.extract(Array(words.prefix(end).joined(separator: " ").utf8))
      let mentions = result.dates.map(\.mention) + result.counts.map(\.mention)
      #expect(mentions.allSatisfy { $0.tokens.upperBound <= result.text.count }, "\(text), \(end)")
    }
  }
}

@Test("a warning of the text tells the byte that the record's offsets would tell")
func warningInText() {
  let text = "Sở Y tế hoà" + String(repeating: "\u{301}", count: 40)
  let warnings = extractor.extract(Array(text.utf8)).warnings
    .filter { $0.code == "combining-marks" }
  // Thirty marks are kept, of two bytes each.
  let byte = "Sở Y tế hoà".utf8.count + 2 * 30
  #expect(warnings.count == 1 && warnings[0].message.hasSuffix("(at byte \(byte) of the text)"))
}
