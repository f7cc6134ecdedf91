import PressExtraction
import Testing

/// References met in public text, with the parts that have to come out.
@Suite struct DocumentReferenceTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The document of a row: the one with the row's number, else the first.
  private static func document(_ row: [String: String]) -> OfficialDocument? {
    let text = (row["ref"] ?? "").map { $0 == "⏎" ? "\n" : String($0) }.joined()
    let found = extractor.extract(Array(text.utf8)).documents
    return found.first { accepts(row["number"], $0.number) } ?? found.first
  }

  private static func accepts(_ expected: String?, _ found: String?) -> Bool {
    let options = (expected ?? "").split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    return options.contains((found ?? "").filter { $0 != " " })
  }

  @Test func readsTypeNumberYearAndIssuerOfEveryReference() {
    let rows = CaseTable("document-references").rows
    #expect(rows.count > 200)
    for row in rows {
      let reference = row["ref"] ?? ""
      guard let document = Self.document(row) else {
        Issue.record("nothing found in \(reference)")
        continue
      }
      #expect(Self.accepts(row["type"], document.type), "\(reference)")
      #expect(Self.accepts(row["number"], document.number), "\(reference)")
      #expect(Self.accepts(row["year"], document.year.map(String.init)), "\(reference)")
      if row["number"]?.contains("|") != true {
        #expect(Self.accepts(row["issuer_code"], document.issuerCode), "\(reference)")
      }
    }
  }
}
