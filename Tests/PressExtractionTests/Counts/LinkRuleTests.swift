import PressExtraction
import Testing

/// Each rule that ties counts finds a tie in its own examples.
@Suite struct LinkRuleTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  @Test(arguments: LinkRule.allCases)
  func examplesRun(_ rule: LinkRule) {
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let counts = Self.extractor.extract(Array(example.utf8)).counts
      let rules = counts.flatMap { [$0.who?.rule, $0.when?.rule, $0.under?.rule] }
      #expect(rules.contains(rule), "\(example)")
    }
  }
}
