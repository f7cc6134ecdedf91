import PressExtraction
import Testing

@Suite("The rules of time expressions")
struct TimeRuleTests {
  @Test("every rule finds its examples", arguments: TimeRule.allCases)
  func findsExamples(_ rule: TimeRule) {
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let (marked, value) = parts(of: example)
      let (text, range) = TimeProbe.unmarked(marked, "⟦", "⟧")
      let found = TimeProbe.find(in: text, published: "2017-12-04T06:51+07:00")
      let match = found.first { $0.range == range }
      #expect(match?.value == value, "\(example) gave \(found)")
      #expect(match?.expression.mention.rule == rule.rawValue, "\(example)")
    }
  }

  /// An example's marked text and its value after the arrow.
  private func parts(of example: String) -> (text: String, value: String) {
    let pieces = example.split(separator: "→", maxSplits: 1).map(String.init)
    guard pieces.count == 2 else { return (example, "") }
    return (String(pieces[0].dropLast()), String(pieces[1].dropFirst()))
  }
}
