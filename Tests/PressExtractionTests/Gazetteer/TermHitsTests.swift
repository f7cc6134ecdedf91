import PressExtraction
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
