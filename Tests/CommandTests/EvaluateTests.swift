import Foundation
import TestSupport
import Testing

private let gold = """
  {"id": "a", "text": "Thực hiện Nghị quyết số 06-NQ/TU.",
   "documents": [{"in": "hiện [[Nghị quyết số 06-NQ/TU]].", "number": "06-NQ/TU"}]}
  """

@Test("evaluate prints a table, or one JSON object")
func figures() throws {
  let folder = try TemporaryFolder()
  try folder.write("gold/a.json", gold)
  let table = try Vnpress.run("evaluate", "gold", folder: folder)
  #expect(table.status == 0)
  #expect(table.output.hasPrefix("1 articles, 0 without a record\n"))
  #expect(table.output.contains("documents.span"))
  let json = try Vnpress.run("evaluate", "--json", "gold/a.json", folder: folder)
  #expect(json.records.first?.object("figures").object("documents.all")["gold"] as? Int == 1)
}

@Test("floors are raised, never lowered, and a row below its floor fails")
func floors() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.json", gold)
  func floors() throws -> String {
    try String(contentsOf: folder.url.appending(path: "floors.json"), encoding: .utf8)
  }
  let update = try Vnpress.run(
    "evaluate", "--update-floors", "floors.json", "a.json", folder: folder)
  #expect(update.status == 0)
  let first = try floors()
  #expect(
    try Vnpress.run("evaluate", "--check", "floors.json", "a.json", folder: folder).status == 0)

  try folder.write("records.jsonl", "{\"id\":\"a\"}\n")
  let worse = try Vnpress.run(
    "evaluate", "--check", "floors.json", "--update-floors", "floors.json", "--records",
    "records.jsonl", "a.json", folder: folder)
  #expect(worse.status == 1)
  #expect(worse.errors.contains("below its floor: documents.all"))
  #expect(try floors() == first)
}

@Test("gold that cannot be used gives status 65 and says why")
func badGold() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.json", gold.replacingOccurrences(of: "hiện [[", with: "nope [["))
  let run = try Vnpress.run("evaluate", "a.json", folder: folder)
  #expect(run.status == 65)
  #expect(run.errors.contains("a.json: article \"a\""))
}
