import Foundation
import PressArchive
import PressBatch
import PressExtraction
import PressRecord
import TestSupport
import Testing

private let pipeline = Pipeline(
  knowledge: Knowledge(), options: ExtractionOptions(), record: RecordOptions())

/// The records of a batch over one file.
private func records(
  _ input: String, jobs: Int, memory: Int, folder: TemporaryFolder
) throws
  -> String
{
  let output = folder.path + "/out.jsonl"
  let batch = Batch(pipeline: pipeline, jobs: jobs, memory: memory)
  let sink = RecordSink(output: try .create(output), errors: .standardError)
  let outcome = batch.run(ArticleSource(inputs: [input]), into: sink)
  #expect(outcome.end == .whole)
  #expect(outcome.summary.faults == 0)
  return try String(contentsOf: URL(filePath: output), encoding: .utf8)
}

@Test("one huge article among small ones changes neither the order nor the bytes, at any memory")
func hugeArticle() throws {
  let folder = try TemporaryFolder()
  var lines = ""
  for number in 0..<60 {
    let copies = number == 3 ? 600 : 1
    let text = String(
      repeating: "Ngày \(number % 28 + 1)/3 xã có \(number) hộ nghèo. ", count: copies)
    lines += "{\"id\":\"\(number)\",\"text\":\"\(text)\"}\n"
  }
  try folder.write("a.jsonl", lines)
  let first = try records(folder.path + "/a.jsonl", jobs: 1, memory: 1 << 28, folder: folder)
  #expect(first.split(separator: "\n").count == 60)
  for (jobs, memory) in [(2, 1 << 28), (3, 1), (4, 1 << 16)] {
    #expect(
      try records(folder.path + "/a.jsonl", jobs: jobs, memory: memory, folder: folder) == first)
  }
}
