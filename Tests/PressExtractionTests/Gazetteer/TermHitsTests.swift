import PressExtraction
import PressText
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

/// What starts at each of the last tokens of a text, counted from the first of them.
private func terms(after fillers: Int, in text: String) -> [[String]] {
  let article = extractor.read(Array((String(repeating: "zq ", count: fillers) + text).utf8))
  return (fillers..<article.count).map { token in
    article.hits.starting(at: token).map {
      "\($0.tokens.lowerBound - fillers)..<\($0.tokens.upperBound - fillers) \($0.kind) \($0.payload)"
    }
  }
}

@Test(
  "terms are found wherever the stretches of 4,096 tokens end that are gone over together",
  arguments: [4096, 8192])
func acrossStretches(end: Int) {
  let text = "Ủy ban nhân dân tỉnh Quảng Ninh ban hành Nghị quyết số 06-NQ/TU"
  let expected = terms(after: 100, in: text)
  #expect(expected.contains { !$0.isEmpty })
  for fillers in (end - 16)...(end + 1) {
    #expect(terms(after: fillers, in: text) == expected, "after \(fillers) tokens")
  }
}

@Test("the tokens at which extractors may start are those with a trigger, whatever their number")
func triggersAreAscending() {
  let words = "Ngày 3/5, UBND tỉnh Quảng Ninh ban hành Chỉ thị 16-CT/TU về 12 dự án . "
  for count in [0, 1, 7, 8, 9, 63, 64, 65, 300] {
    let text = String(String(repeating: words, count: 12).prefix(count * 3))
    let article = extractor.read(Array(text.utf8))
    let places = article.hits.triggers(.date)
    let dates = Array(places)
    #expect(places.underestimatedCount == dates.count)
    #expect(dates == dates.sorted() && Set(dates).count == dates.count)
    #expect(dates.allSatisfy { $0 >= 0 && $0 < article.count })
    let numbers = (0..<article.count).filter { article[$0].isNumber }
    #expect(Set(dates).isSuperset(of: numbers), "\(text)")
  }
}
