import PressArchive
import PressRecord
import Testing

@testable import PressBatch

private func summary(records: Int, faults: Int, missing: Int) -> BatchSummary {
  var summary = BatchSummary()
  summary.records = records
  for _ in 0..<faults { summary.add(ArticleFault(source: "a", code: .badJSON, message: "")) }
  var missingInput = ArticleFault(source: "b", code: .notFound, message: "")
  missingInput.isMissingInput = true
  for _ in 0..<missing { summary.add(missingInput) }
  return summary
}

@Test(
  "the exit status tells what became of the batch",
  arguments: [
    (3, 0, 0, 0), (3, 1, 0, 1), (0, 1, 0, 1), (0, 0, 0, 66), (3, 0, 1, 66), (3, 1, 1, 66),
  ])
func status(records: Int, faults: Int, missing: Int, expected: Int32) {
  #expect(summary(records: records, faults: faults, missing: missing).status == expected)
}

@Test("a batch whose articles were all dropped as duplicates has articles")
func onlyDuplicates() {
  var summary = BatchSummary()
  summary.duplicates.exact = 2
  summary.duplicates.dropped = 2
  #expect(summary.articles == 2)
  #expect(summary.status == 0)
}

@Test("a summary comes back from its JSON form")
func summaryForm() throws {
  var before = summary(records: 3, faults: 2, missing: 1)
  before.bytes = 12
  before.inputBytes = 13
  before.passedOver = 14
  before.duplicates = DuplicateTally(exact: 4, near: 5, sameIdentifier: 3, dropped: 6)
  before.entities = EntityTally(try JSONReader.read(Array(#"{"dates":7,"relations":8}"#.utf8)))
  var out = JSONWriter()
  out.beginObject()
  before.writeFields(to: &out)
  out.endObject()
  #expect(BatchSummary(try JSONReader.read(Array(out.bytes))) == before)
  #expect(before.entities != EntityTally())
}
