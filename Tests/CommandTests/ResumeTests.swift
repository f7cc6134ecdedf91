import CFileNote
import Foundation
import TestSupport
import Testing

/// JSON Lines of articles, the ones at some places broken.
private func lines(_ count: Int, broken: Set<Int> = []) -> String {
  (0..<count).map { number in
    broken.contains(number)
      ? "{\"text\": \n" : "{\"id\":\"\(number)\",\"text\":\"Có \(number) hộ và \(number) xã.\"}\n"
  }.joined()
}

private func content(_ name: String, _ folder: TemporaryFolder) throws -> String {
  try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
}

private func names(_ folder: TemporaryFolder) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

/// Whether the file system keeps extended attributes.
private func keepsNotes(_ folder: TemporaryFolder) -> Bool {
  let descriptor = unsafe open(folder.path, O_RDONLY)
  defer { close(descriptor) }
  return unsafe vnpress_set_note(descriptor, "x", 1) == 0
}

/// A folder with a run that stopped at its first fault.
private func stoppedRun() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", lines(10, broken: [6]))
  let run = try Vnpress.run(
    "extract", "--on-error", "fail", "--output", "out", "--errors", "errors", "a.jsonl",
    folder: folder)
  #expect(run.status == 1)
  #expect(run.errors.contains("6 articles are kept in out.part: to go on past it"))
  #expect(run.errors.contains("--resume and --on-error skip"))
  #expect(try names(folder) == ["a.jsonl", "errors.part", "out.journal", "out.part"])
  return folder
}

@Test("--on-error fail stops at the first fault, keeps what came before and says where it is")
func stopsAtFault() throws {
  let folder = try stoppedRun()
  #expect(
    try Vnpress.objects(content("out.part", folder)).map { $0.string("id") }
      == (0..<6).map(String.init))
  #expect(try Vnpress.objects(content("errors.part", folder)).first?.string("code") == "bad-json")
  let again = try Vnpress.run(
    "extract", "--on-error", "fail", "--output", "out", "--errors", "errors", "--resume",
    "a.jsonl", folder: folder)
  #expect(again.status == 1)
  #expect(try Vnpress.objects(content("errors.part", folder)).count == 1)
}

@Test("what stopped at a fault goes on past it to the bytes that an undisturbed run writes")
func goesOnPastFault() throws {
  let folder = try stoppedRun()
  let arguments = ["extract", "--output", "out", "--errors", "errors", "a.jsonl"]
  let rest = try Vnpress.run(
    arguments: arguments + ["--resume", "--on-error", "skip"], folder: folder)
  #expect(rest.status == 1)
  #expect(try names(folder) == ["a.jsonl", "errors", "out"])
  let resumed = (try content("out", folder), try content("errors", folder))
  #expect(Vnpress.objects(resumed.0).count == 9)
  #expect(try Vnpress.run(arguments: arguments, folder: folder).status == 1)
  #expect(try (content("out", folder), content("errors", folder)) == resumed)
}

@Test("a run that was left is neither overwritten nor gone on with by another command")
func refusals() throws {
  let folder = try stoppedRun()
  let common = ["extract", "--output", "out", "--errors", "errors"]
  let cases: [(arguments: [String], reason: String)] = [
    (["--on-error", "fail", "a.jsonl"], "go on with it by --resume"),
    (["--on-error", "fail", "--resume", "--offsets", "utf8", "a.jsonl"], "--offsets scalar"),
    (["--on-error", "fail", "--resume", "./a.jsonl"], "its inputs were a.jsonl"),
    (["--on-error", "fail", "--resume", "-"], "standard input"),
  ]
  for (arguments, reason) in cases {
    let run = try Vnpress.run(arguments: common + arguments, folder: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(reason), "\(arguments): \(run.errors)")
  }
  try folder.write("a.jsonl", lines(11, broken: [6]))
  let changed = try Vnpress.run(
    arguments: common + ["--on-error", "fail", "--resume", "a.jsonl"], folder: folder)
  #expect(changed.status == 64)
  #expect(changed.errors.contains("a.jsonl has changed since"))
  #expect(try names(folder) == ["a.jsonl", "errors.part", "out.journal", "out.part"])
}

@Test(
  "--resume needs an output that can be gone on with", arguments: [[], ["--output", "/dev/null"]])
func noOutput(output: [String]) throws {
  let run = try Vnpress.run(arguments: ["extract", "--resume"] + output + ["-"])
  #expect(run.status == 64)
  #expect(run.errors.contains("--output FILE"))
}

@Test("a run that meets the limit on files goes on where there is room, to the same bytes")
func fileLimit() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", lines(60, broken: [3, 50]))
  let arguments = [
    "extract", "--output", "out", "--errors", "errors", "--stats", "stats", "a.jsonl",
  ]
  let limited = try Vnpress.runLimited(blocks: 16, arguments, folder: folder)
  #expect(limited.status == 74)
  #expect(limited.errors.contains("out cannot be written"))
  #expect(limited.errors.contains("--resume"))
  #expect(try names(folder) == ["a.jsonl", "errors.part", "out.journal", "out.part"])
  let rest = try Vnpress.run(arguments: arguments + ["--resume"], folder: folder)
  #expect(rest.status == 1)
  #expect(try names(folder) == ["a.jsonl", "errors", "out", "stats"])
  let resumed = (try content("out", folder), try content("errors", folder))
  let whole = try Vnpress.run(arguments: arguments, folder: folder)
  #expect(whole.status == 1)
  #expect(try (content("out", folder), content("errors", folder)) == resumed)
  #expect(Vnpress.objects(resumed.0).count == 58)
}

@Test("statistics that cannot be written are told before anything is read, and leave nothing")
func unwritableStatistics() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", lines(3))
  let run = try Vnpress.run(
    "extract", "--stats", "none/s.json", "--output", "out", "a.jsonl", folder: folder)
  #expect(run.status == 74)
  #expect(run.errors.contains("none/s.json cannot be written"))
  #expect(try names(folder) == ["a.jsonl"])
}

@Test(
  "where only the statistics fail the output is whole; --resume or a new run goes on from there")
func lateStatistics() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", lines(3))
  let command = ["extract", "--output", "out", "a.jsonl", "--stats"]
  func fail() throws {
    let run = try Vnpress.run(arguments: command + ["/dev/full"], folder: folder)
    #expect(run.status == 74)
    #expect(run.errors.contains("out is whole: to write what is missing"))
    #expect(try names(folder) == ["a.jsonl", "out", "out.journal"])
  }
  for options in [["--resume"], []] {
    try fail()
    let next = try Vnpress.run(arguments: command + ["s.json"] + options, folder: folder)
    #expect(next.status == 0)
    #expect(try Vnpress.objects(content("s.json", folder)).first?["records"] as? Int == 3)
    #expect(try names(folder) == ["a.jsonl", "out", "s.json"])
    try FileManager.default.removeItem(atPath: folder.path + "/s.json")
  }
}

@Test("of a run that is being written nobody is told to go on with it or to delete its journal")
func writtenNow() throws {
  let folder = try stoppedRun()
  for options in [[], ["--resume"]] {
    let second = try Vnpress.run(
      ["extract", "--output", "out", "a.jsonl"] + options, whileLocked: "out.part", folder: folder)
    #expect(second.status == 74)
    #expect(
      second.errors == "vnpress: out.part is being written by another vnpress; wait for its end\n")
  }
}

@Test("--resume does not overwrite an output that is whole: of the same run it says so")
func wholeOutput() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", lines(4, broken: [2]))
  let command = ["extract", "--errors", "errors", "--output", "out", "a.jsonl"]
  #expect(try Vnpress.run(arguments: command, folder: folder).status == 1)
  let whole = try content("out", folder)
  if keepsNotes(folder) {
    let again = try Vnpress.run(arguments: command + ["--resume"], folder: folder)
    #expect(again.status == 1)
    #expect(again.errors.contains("out is complete already"))
  }
  let other = try Vnpress.run(arguments: command + ["--resume", "--with-text"], folder: folder)
  #expect(other.status == 64)
  #expect(other.errors.contains("remove it, or leave --resume out"))
  #expect(try content("out", folder) == whole)
  try folder.write("out", whole + whole)
  #expect(try Vnpress.run(arguments: command + ["--resume"], folder: folder).status == 64)
  #expect(try names(folder) == ["a.jsonl", "errors", "out"])
}

@Test("--resume where nothing was left begins at the start")
func nothingLeft() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", lines(3))
  let run = try Vnpress.run("extract", "--resume", "--output", "out", "a.jsonl", folder: folder)
  #expect(run.status == 0)
  #expect(try Vnpress.objects(content("out", folder)).count == 3)
}

@Test("what the program writes into the folder that it reads is not read")
func outputAmongInputs() throws {
  let folder = try TemporaryFolder()
  try folder.write("in/a.jsonl", lines(3))
  for _ in 0..<2 {
    let run = try Vnpress.run(
      "extract", "--output", "in/out.jsonl", "--errors", "in/errors.jsonl", "in", folder: folder)
    #expect(run.status == 0)
    #expect(try Vnpress.objects(content("in/out.jsonl", folder)).count == 3)
  }
}

@Test("a signal ends the wait for input; whole lines are kept, the program ends by the signal")
func signalled() throws {
  let folder = try TemporaryFolder()
  let end = try Vnpress.runUntilOutput("out.part", input: lines(3), folder: folder) {
    ["extract", "--input", "jsonl", "--output", "out", "-"]
  }
  #expect(end.signal == SIGTERM)
  #expect(end.errors.contains("stopped by a signal"))
  #expect(try Vnpress.objects(content("out.part", folder)).count <= 3)
  #expect(try content("out.part", folder).last ?? "\n" == "\n")
}
