import PressBatch
import Testing

@Test(
  "the exit status tells what became of the batch",
  arguments: [
    (3, 0, 0, 0), (3, 1, 0, 1), (0, 1, 0, 1), (0, 0, 0, 66), (3, 0, 1, 66), (3, 1, 1, 66),
  ])
func status(records: Int, faults: Int, missing: Int, expected: Int32) {
  var summary = BatchSummary()
  summary.records = records
  summary.faults = faults
  summary.missingInputs = missing
  #expect(summary.status == expected)
}
