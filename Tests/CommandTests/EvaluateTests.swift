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

@Test("a file without a floor holds nothing, and is refused")
func noFloors() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.json", gold)
  try folder.write("floors.json", "{}")
  let run = try Vnpress.run("evaluate", "--check", "floors.json", "a.json", folder: folder)
  #expect(run.status == 65)
  #expect(run.errors.contains("floors.json: there is no floor in it"))
}

@Test(
  "gold with another form is refused, with its place",
  arguments: [
    (#""documents": [{"#, #""documents": 5, "x": [{"#, "\"documents\" has to be a list, not 5"),
    (#""documents": [{"#, #""documnets": [{"#, "has a key \"documnets\""),
    (#""documents": [{"#, #""documents": [7, {"#, "documents[0]: the mention has to be an object"),
    (#""number""#, #""numer""#, "documents[0]: the mention has a key \"numer\""),
    (#""number": "06-NQ/TU""#, #""number": 6"#, "\"number\" has to be a string"),
    (#""in""#, #""optional": "yes", "in""#, "\"optional\" has to be true or false"),
    (#""documents""#, #""counts": [{"in": "[[06]]", "kind": "cardnal"}], "documents""#, "cardnal"),
    (#""documents""#, #""relations": [{"type": "implements"}], "documents""#, "relations[0]"),
  ])
func misspeltGold(wanted: String, given: String, reason: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("a.json", gold.replacingOccurrences(of: wanted, with: given))
  let run = try Vnpress.run("evaluate", "a.json", folder: folder)
  #expect(run.status == 65)
  #expect(
    run.errors.contains("a.json: article \"a\"") && run.errors.contains(reason), "\(run.errors)")
}

@Test("what may be not told is null, alone or in a list of what is right")
func untoldGold() throws {
  let folder = try TemporaryFolder()
  for issuer in ["null", #"[null, "Tỉnh ủy"]"#] {
    try folder.write(
      "a.json",
      gold.replacingOccurrences(of: #""number""#, with: "\"issuer\": \(issuer), \"number\""))
    #expect(try Vnpress.run("evaluate", "a.json", folder: folder).status == 0)
  }
}

@Test("gold that cannot be used gives status 65 and says why")
func badGold() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.json", gold.replacingOccurrences(of: "hiện [[", with: "nope [["))
  let run = try Vnpress.run("evaluate", "a.json", folder: folder)
  #expect(run.status == 65)
  #expect(run.errors.contains("a.json: article \"a\""))
}
