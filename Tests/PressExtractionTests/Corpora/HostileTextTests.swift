import PressExtraction
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

@Test(
  "a phrase repeated thousands of times ends, and every mention lies in the text",
  arguments: [
    "ngày ", "năm ", ".", ".\"", "Sở Y tế, ", "UBND và ", "1 tỷ ", "thứ ", "Nghị quyết số ",
    "06-NQ/TU, ",
    "Điều ", "từ 1/1 đến ", "99999999999999999999 ", "đ-/.", "Ảnh: ", "(", "khóa MMMM ", "1/2/",
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
