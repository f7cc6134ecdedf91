import PressExtraction
import Testing

@Test(
  "Vietnamese without diacritics gives a warning, other text none",
  arguments: [
    ("UBND tinh da chi 1.250 ty dong cho 12 cong trinh cua cac huyen trong nam nay.", true),
    ("🎉🎉🎉🎉🎉🎉 UBND tinh da chi 1.250 ty dong cho 12 cong trinh cua cac huyen trong nam nay.", true),
    ("UBND tỉnh đã chi 1.250 tỷ đồng cho 12 công trình của các huyện trong năm nay.", false),
    ("The province has spent 1,250 billion on 12 works in all of its districts this year.", false),
  ])
func bareTyping(text: String, isBare: Bool) {
  let warnings = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8)).warnings
  #expect(warnings.contains { $0.code == "no-diacritics" } == isBare)
}
