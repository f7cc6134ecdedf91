import Foundation
import PressArchive
import TestSupport
import Testing

@testable import PressBatch

private let identity = RunIdentity(
  program: "1.0, build abc", options: [.init("--offsets", "utf8"), .init("--published", "")],
  inputs: [])

private func entry(_ item: Int) -> JournalEntry {
  var entry = JournalEntry()
  entry.position.file = 2
  entry.position.item = item
  entry.outputBytes = 100 * item
  entry.errorsBytes = item
  entry.elapsed = 5
  entry.summary.records = item
  entry.summary.add(ArticleFault(source: "a", code: .badJSON, message: ""))
  entry.summary.duplicates.near = 3
  return entry
}

@Test("a journal gives its last whole line, wherever its end was cut off")
func cutJournal() throws {
  let folder = try TemporaryFolder()
  let path = FilePath(folder.path + "/out.journal")
  let journal = try Journal(path, identity: identity, entry: JournalEntry())
  try journal.add(entry(1), kept: nil)
  try journal.add(entry(2), kept: nil)
  let url = URL(filePath: path.string)
  let whole = try Data(contentsOf: url)
  let lineEnds = whole.indices.filter { whole[$0] == 0x0A }
  for length in stride(from: whole.count, through: 0, by: -7) {
    try whole.prefix(length).write(to: url)
    let left = try LeftJournal(path, window: 0)
    // A line counts as soon as it is whole JSON, with or without its line end.
    let lines = lineEnds.filter { $0 <= length }.count
    #expect(left?.identity == (lines == 0 ? nil : identity))
    #expect(left?.entry.position.item == (lines == 0 ? nil : max(0, lines - 2)))
    if lines == 4 {
      #expect(left?.entry.summary == entry(2).summary)
      #expect(left?.entry.outputBytes == 200)
    }
  }
}

@Test("a run goes on with the same run only, and the reason says what differs")
func obstacles() throws {
  func obstacle(_ change: (inout RunIdentity) -> Void) -> String? {
    var other = identity
    change(&other)
    return other.obstacle(to: identity)
  }
  #expect(obstacle { _ in } == nil)
  #expect(obstacle { $0.program = "1.0, build xyz" }?.contains("another build") == true)
  #expect(
    obstacle { $0.options[0].value = "utf16" }
      == "it was begun with --offsets utf8, now it is utf16")
  #expect(
    obstacle { $0.options[1].value = "2017-12-04" }
      == "it was begun with --published not given, now it is 2017-12-04")
}

@Test("an input that changed is told, whatever changed: a name, a size, a time, a content")
func changedInputs() throws {
  let folder = try TemporaryFolder()
  try folder.write("in/a.txt", "một")
  try folder.write("in/b.txt", "hai")
  let input = folder.path + "/in"
  func survey() throws -> RunIdentity {
    let survey = try #require(InputSurvey(of: input, options: SourceOptions()))
    return RunIdentity(program: "", options: [], inputs: [survey])
  }
  let begun = try survey()
  #expect(begun.inputs[0].files == 2)
  #expect(begun.inputs[0].bytes == 8)
  #expect(try survey().obstacle(to: begun) == nil)
  try folder.write("in/c.txt", "ba")
  #expect(
    try survey().obstacle(to: begun)
      == "\(input) has changed since: 2 files of 8 bytes then, 3 files of 10 bytes now")
  try FileManager.default.removeItem(atPath: input + "/c.txt")
  #expect(try survey().obstacle(to: begun) == nil)
  try FileManager.default.moveItem(atPath: input + "/b.txt", toPath: input + "/c.txt")
  #expect(try survey().obstacle(to: begun)?.contains("same size") == true)
}

@Test("a file that is named itself is known by its ends even where size and time are the same")
func changedFile() throws {
  let folder = try TemporaryFolder()
  let time = Date(timeIntervalSince1970: 1_500_000_000)
  func survey(_ content: String) throws -> InputSurvey? {
    try folder.write("a.txt", content)
    try FileManager.default.setAttributes(
      [.modificationDate: time], ofItemAtPath: folder.path + "/a.txt")
    return InputSurvey(of: folder.path + "/a.txt", options: SourceOptions())
  }
  #expect(try survey("abc") == survey("abc"))
  #expect(try survey("abc") != survey("abd"))
}

@Test("what can be read once only has no survey")
func once() {
  #expect(InputSurvey(of: "-", options: SourceOptions()) == nil)
  #expect(InputSurvey(of: "/dev/null", options: SourceOptions()) == nil)
}

@Test("articles between entries count with the next entry, and not without one")
func notedArticles() throws {
  let folder = try TemporaryFolder()
  let path = FilePath(folder.path + "/out.journal")
  let journal = try Journal(path, identity: identity, entry: JournalEntry())
  func originals(_ ids: String...) -> [DuplicateIndex.Original] {
    ids.map { DuplicateIndex.Original(sketch: TextSketch(of: [], in: []), id: $0) }
  }
  try journal.note(originals("a", "b"))
  var next = entry(1)
  next.originals = originals("c")
  try journal.add(next, kept: nil)
  try journal.note(originals("d"))
  let left = try LeftJournal(path, window: 10)
  #expect(left?.entry.originals.map(\.id) == ["a", "b", "c"])
  #expect(left?.entry.position.item == 1)
}
