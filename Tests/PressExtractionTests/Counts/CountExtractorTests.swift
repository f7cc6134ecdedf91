import PressExtraction
import Testing

/// Quantities found in the tables of `corpora/cases`.
@Suite struct CountExtractorTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// A text with its mention in `[[ ]]`, cut into the text and what the marks hold.
  private static func unmark(_ marked: String) -> (text: String, span: String) {
    let parts = marked.replacing("⟦", with: "[[").replacing("⟧", with: "]]")
      .split(separator: "[[", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (marked, "") }
    let rest = parts[1].split(separator: "]]", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0] + rest[0] + (rest.count > 1 ? rest[1] : "")), String(rest[0]))
  }

  private static func counts(_ text: String) -> [(count: Count, text: String)] {
    let result = extractor.extract(Array(text.utf8))
    return result.counts.map { ($0, result.text.string($0.mention.tokens)) }
  }

  /// What a row expects and the count does not have.
  private static func faults(_ count: Count, _ row: [String: String]) -> [String] {
    func expect(_ field: String, _ value: String?) -> String? {
      guard let wanted = row[field] else { return nil }
      let options = wanted.split(separator: "|").map { option in
        String(option.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      let fits = options.isEmpty ? value == nil : options.contains(value ?? "")
      return fits ? nil : "\(field) \(value ?? "none"), not \(wanted)"
    }
    var faults = [
      expect("kind", count.kind.rawValue), expect("value", count.value?.description),
      expect("low", count.low?.description), expect("high", count.high?.description),
      expect("of", count.of?.description), expect("bound", count.bound.rawValue),
      expect("currency", count.currency),
    ]
    if row["noun_min"] != nil { faults += [expect("per", count.per)] }
    if row["unit"]?.isEmpty == false, row["noun_min"] != nil {
      faults += [expect("unit", count.unit)]
    }
    if row["change"]?.isEmpty == false { faults += [expect("change", count.change?.rawValue)] }
    if let shortest = row["noun_min"], let longest = row["noun_max"], !shortest.isEmpty {
      let noun = count.noun ?? ""
      if !noun.hasPrefix(shortest) || !longest.hasPrefix(noun) {
        faults.append("noun \(noun), not \(shortest) to \(longest)")
      }
    }
    return faults.compactMap { $0 }
  }

  private static func fault(_ row: [String: String], column: String) -> String? {
    let marked = row[column] ?? ""
    let (text, span) = unmark(marked)
    let found = counts(text)
    guard
      let hit = span.isEmpty
        ? found.first : found.first(where: { span.contains($0.text) || $0.text.contains(span) })
    else { return "\(marked): found \(found.map(\.text))" }
    let faults = faults(hit.count, row)
    return faults.isEmpty ? nil : "\(marked): \(faults.joined(separator: "; "))"
  }

  @Test func findsEveryCountOfTheGrammar() {
    let rows = CaseTable("grammar-counts").rows
    #expect(rows.count > 60)
    let faults = rows.compactMap { Self.fault($0, column: "text") }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test func readsTheMoneyOfThePeers() {
    let rows = CaseTable("duckling-money-vi").rows
    let faults = rows.compactMap { row in
      Self.fault(row.filter { $0.key != "unit" }, column: "input")
    }
    // `giữa 1000` may also be read as a year.
    #expect(faults.count <= 1, "\(faults.joined(separator: "\n"))")
  }

  @Test func isNotCaughtByTheTrapsOfTheGrammar() {
    var faults: [String] = []
    for row in CaseTable("grammar-traps").rows {
      let expected = row["expected"]
      if expected == "count", let fault = Self.fault(row, column: "text") { faults.append(fault) }
      guard expected == "none" || expected == "duration" || expected == "time" else { continue }
      let (text, _) = Self.unmark(row["text"] ?? "")
      let found = Self.counts(text)
      if !found.isEmpty { faults.append("\(text): found \(found.map(\.text))") }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test func everyRuleFindsItsExamples() {
    var faults: [String] = []
    for rule in CountRule.allCases {
      for example in rule.examples {
        let parts = example.split(separator: " → ", maxSplits: 1)
        let (text, span) = Self.unmark(String(parts[0]))
        let hit = Self.counts(text).first {
          $0.text == span && $0.count.mention.rule == rule.rawValue
        }
        if hit == nil {
          faults.append(
            "\(rule.rawValue): \(example): \(Self.counts(text).map { ($0.text, $0.count.mention.rule) })"
          )
        }
        if parts.count > 1, let value = hit?.count.value?.description, value != parts[1] {
          faults.append("\(rule.rawValue): \(example): value \(value)")
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }
}
