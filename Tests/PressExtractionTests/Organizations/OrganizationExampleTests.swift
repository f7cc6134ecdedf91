import PressText
import Testing

@testable import PressExtraction

private let extractor = ArticleExtractor(knowledge: Knowledge())

@Test("every example of every rule of names is found", arguments: OrganizationRule.allCases)
func findsExamples(rule: OrganizationRule) throws {
  for example in rule.examples {
    let halves = example.components(splitBy: " → ")
    let marked = try #require(halves.first)
    let pieces = marked.components(splitBy: "⟦")
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let wanted = pieces.dropFirst().compactMap { $0.components(splitBy: "⟧").first }
    let result = extractor.extract(Array(text.utf8))
    let found = result.organizations.flatMap { body in
      body.mentions.map { (result.text.string($0.tokens), $0.rule, body.name) }
    }
    for span in wanted {
      #expect(found.contains { $0.0 == span }, "\(example) gave \(found)")
    }
    #expect(found.contains { $0.1 == rule.rawValue }, "\(example) gave \(found)")
    if halves.count > 1 {
      #expect(found.contains { $0.2 == halves[1] }, "\(example) gave \(found)")
    }
  }
}

extension String {
  fileprivate func components(splitBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
