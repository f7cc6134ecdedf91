import PressExtraction
import Testing

/// The examples of the document rules.
@Suite struct OfficialDocumentRuleTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  @Test(arguments: OfficialDocumentRule.allCases)
  func findsTheExamplesOfEveryRule(_ rule: OfficialDocumentRule) {
    #expect(!rule.examples.isEmpty)
    for example in rule.examples.map(MarkedExample.init) {
      let extraction = Self.extractor.extract(Array(example.text.utf8))
      let found = extraction.documents.first { document in
        document.mentions.contains { mention in
          mention.mention.rule == rule.rawValue
            && extraction.text.string(mention.mention.tokens) == example.marked
        }
      }
      #expect(found != nil, "\(rule.rawValue): \(example.text)")
      if let value = example.value {
        #expect((found?.number ?? found?.name) == value, "\(example.text)")
      }
    }
  }
}
