import PressExtraction
import Testing

/// Each rule that ties counts finds a tie in its own examples.
@Suite struct LinkRuleTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  @Test(
    "a part belongs to the total that counts the same; other things after a semicolon are none",
    arguments: [
      (
        "Tỉnh có 56 chợ, trong đó 18 chợ hạng 2, 30 chợ hạng 3; 5 siêu thị.",
        [nil, 0, 0, nil]
      ),
      ("Có 340 trường của 12 huyện, trong đó 20 trường chuẩn.", [nil, nil, 0]),
      ("Có 340 trường, trong đó: 120 trường mầm non; 150 trường tiểu học.", [nil, 0, 0]),
    ] as [(String, [Int?])])
  func parts(_ text: String, _ expected: [Int?]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map(\.partOf) == expected)
  }

  @Test("who acts in one clause is not who is counted in the next")
  func joinedClauses() {
    let text = "UBND huyện Vân Đồn đã cấp 120 giấy phép và 5 doanh nghiệp đã giải thể."
    #expect(
      Self.extractor.extract(Array(text.utf8)).counts.map { $0.organization != nil }
        == [true, false])
  }

  @Test("signs of changes and the ratio behind a share are read")
  func signsAndShares() {
    let text = "Xuất khẩu: -2,5% so với quý trước. Đã cấp 65,9% số xã (112/170)."
    let counts = Self.extractor.extract(Array(text.utf8)).counts
    #expect(counts.map { $0.value?.description } == ["-2.5", "65.9", "112"])
    #expect(counts.last?.of?.description == "170")
  }

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
