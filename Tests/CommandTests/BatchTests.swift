import Foundation
import TestSupport
import Testing

private let sentences = (0..<40).map { "Câu số \($0) nói về xã thứ \($0 * 31 % 977) của huyện." }

private func content(_ name: String, _ folder: TemporaryFolder) throws -> String {
  try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
}

/// Three articles: one, the same with an end cut off, another; and a line that is none.
private func repeatingArchive() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  let whole = sentences.joined(separator: " ")
  let cut = sentences.dropLast(10).joined(separator: " ")
  try folder.write(
    "a.jsonl",
    """
    {"id": "first", "text": "\(whole)"}
    {"id": "cut", "text": "\(cut)"}
    {"id": "other", "text": "Có 12 dự án ở xã."}
    {"id":
    {"id": "again", "text": "\(whole)  "}

    """)
  return folder
}

@Test("a repeated article names the first one in its record", arguments: ["1", "3"])
func duplicates(jobs: String) throws {
  let folder = try repeatingArchive()
  let run = try Vnpress.run("extract", "--jobs", jobs, "a.jsonl", folder: folder)
  #expect(run.records.map { $0.string("id") } == ["first", "cut", "other", "again"])
  #expect(run.records.map { $0.string("duplicate_of") } == [nil, "first", nil, "first"])
}

@Test("--duplicate-window 0 compares nothing; a small window forgets")
func duplicateWindow() throws {
  let folder = try repeatingArchive()
  let none = try Vnpress.run("extract", "--duplicate-window", "0", "a.jsonl", folder: folder)
  #expect(none.records.allSatisfy { $0["duplicate_of"] == nil })
  let one = try Vnpress.run("extract", "--duplicate-window", "1", "a.jsonl", folder: folder)
  #expect(one.records.map { $0.string("duplicate_of") } == [nil, "first", nil, nil])
}

@Test("--deduplicate leaves repeated articles out; summary and statistics tell it")
func deduplicate() throws {
  let folder = try repeatingArchive()
  let run = try Vnpress.run(
    "extract", "--deduplicate", "--progress", "--errors", "errors", "--stats", "stats.json",
    "--jobs", "2", "a.jsonl", folder: folder)
  #expect(run.status == 1)
  #expect(run.records.map { $0.string("id") } == ["first", "other"])
  #expect(run.errors.contains("2 records, 2 duplicates dropped (1 word for word), 1 errors"))
  let statistics = try #require(Vnpress.objects(content("stats.json", folder)).first)
  #expect(statistics["records"] as? Int == 2)
  #expect(
    statistics.object("duplicates") as? [String: Int] == [
      "exact": 1, "near": 1, "same_id": 0, "dropped": 2,
    ])
  #expect(statistics.object("errors") as? [String: Int] == ["bad-json": 1])
  #expect(statistics["jobs"] as? Int == 2)
  #expect(statistics.object("entities")["counts"] as? Int ?? 0 > 0)
  #expect(statistics["peak_memory_bytes"] as? Int ?? 0 > 1 << 20)
}

@Test("a repeated article with the same identifier is told in the summary")
func repeatedIdentifier() throws {
  let folder = try TemporaryFolder()
  let line = "{\"id\": \"first\", \"text\": \"\(sentences.joined(separator: " "))\"}\n"
  try folder.write("a.jsonl", line + line)
  let run = try Vnpress.run("extract", "--progress", "a.jsonl", folder: folder)
  #expect(run.records.map { $0.string("duplicate_of") } == [nil, "first"])
  #expect(run.errors.contains("1 duplicates marked (1 word for word), 1 of them with the same id"))
}

@Test("a fault tells source, member, byte, code and message")
func faultFields() throws {
  let folder = try repeatingArchive()
  let run = try Vnpress.run("extract", "--quiet", "a.jsonl", folder: folder)
  let fault = try #require(Vnpress.objects(run.errors).first)
  let text = try content("a.jsonl", folder)
  let start = try #require(text.range(of: "{\"id\":\n"))
  #expect(fault.string("source") == "a.jsonl")
  #expect(
    fault["offset"] as? Int == text.utf8.distance(from: text.startIndex, to: start.lowerBound))
  #expect(fault.string("code") == "bad-json")
  #expect(fault.string("message")?.isEmpty == false)
}

@Test("--dry-run lists what would be read, by kind and size, and reads no further")
func dryRun() throws {
  let folder = try TemporaryFolder()
  try folder.write("in/a.txt", "Có 12 dự án.")
  try folder.write("in/b.jsonl", "{\"text\": \"một\"}\n")
  try folder.write("in/c.html", "<!DOCTYPE html><html><body><p>Một</p></body></html>")
  try folder.write("in/d.pdf", "x")
  try folder.write("in/photo.jpg", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46]))
  let run = try Vnpress.run("extract", "--dry-run", "--output", "out", "in", folder: folder)
  #expect(run.status == 0)
  #expect(
    run.output == "text\t16\tin/a.txt\njsonl\t18\tin/b.jsonl\nhtml\t53\tin/c.html\n"
      + "passed-over\t1\tin/d.pdf\npassed-over\t8\tin/photo.jpg\n")
  #expect(run.errors.contains("jsonl: 1 files, 18 bytes"))
  #expect(!FileManager.default.fileExists(atPath: folder.path + "/out.part"))
  let picture = try Vnpress.run("extract", "--dry-run", "in/photo.jpg", folder: folder)
  #expect(picture.status == 1)
  #expect(picture.output == "not-text\t8\tin/photo.jpg\n")
  let missing = try Vnpress.run("extract", "--dry-run", "none.txt", folder: folder)
  #expect(missing.status == 66)
  #expect(missing.output == "not-found\t-\tnone.txt\n")
}

@Test(
  "pipes in a folder, and what only bears a text's name, are passed over", .timeLimit(.minutes(1)))
func passesOverPipes() throws {
  let folder = try TemporaryFolder()
  try folder.write("in/a.txt", "Có 12 dự án.")
  try folder.write("in/b.txt", "%PDF-1.4\n1 0 obj")
  let made = unsafe mkfifo(folder.path + "/in/pipe", 0o600)
  #expect(made == 0)
  let run = try Vnpress.run("extract", "--quiet", "in", folder: folder)
  #expect(run.status == 0)
  #expect(run.records.map { $0.string("id") } == ["in/a.txt"])
  let listing = try Vnpress.run("extract", "--dry-run", "in", folder: folder)
  #expect(
    listing.output
      == "text\t16\tin/a.txt\npassed-over\t16\tin/b.txt\npassed-over\t0\tin/pipe\n")
  let named = try Vnpress.run("extract", "--quiet", "in/b.txt", folder: folder)
  #expect(named.status == 1)
  #expect(named.errors.contains("not-text"))
}

@Test("what the shell has opened for the output is written to, not anew", .timeLimit(.minutes(1)))
func writesToWhatIsOpen() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "Có 12 dự án.")
  try folder.write("log", "kept\n")
  let lines = { try content("log", folder).split(separator: "\n") }
  for (option, path) in [
    ("--output", "/dev/stdout"), ("--output", "//dev/./stdout"), ("--output", "/proc/self/fd/1"),
  ] {
    let before = try lines().count
    let run = try Vnpress.shell(
      "\"$VNPRESS\" extract --quiet \(option) \(path) a.txt >> log", folder: folder)
    #expect(run.status == 0)
    #expect(try lines().first == "kept")
    #expect(try lines()[before...].map { $0.prefix(11) } == ["{\"schema\":\""])
  }
  let before = try lines().count
  let both = try Vnpress.shell(
    "\"$VNPRESS\" extract --quiet --stats /dev/stdout a.txt >> log", folder: folder)
  #expect(both.status == 0)
  #expect(try lines().count == before + 2)
  #expect(try lines().last?.contains("\"passed_over\"") == true)
  let statistics = try Vnpress.shell(
    "\"$VNPRESS\" extract --quiet --output out --stats /dev/fd/3 a.txt 3> st", folder: folder)
  #expect(statistics.status == 0)
  #expect(try content("st", folder).contains("\"passed_over\""))
  let closed = try Vnpress.shell(
    "\"$VNPRESS\" extract --quiet --stats /dev/fd/7 a.txt 7< st", folder: folder)
  #expect(closed.status == 74)
  #expect(closed.output.isEmpty)
}

@Test(
  "a named pipe is waited for, and the wait ends when the program is asked to stop",
  .timeLimit(.minutes(1)))
func waitsForPipes() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "Có 12 dự án.")
  let made = unsafe mkfifo(folder.path + "/pipe", 0o600)
  #expect(made == 0)
  let stopped = try Vnpress.shell(
    "\"$VNPRESS\" extract --quiet pipe & sleep 0.3; kill -TERM $!; wait $!", folder: folder)
  #expect(stopped.status == 143)
  let read = try Vnpress.shell(
    "\"$VNPRESS\" extract --quiet pipe & sleep 0.3; cat a.txt > pipe; wait $!", folder: folder)
  #expect(read.records.count == 1)
  let written = try Vnpress.shell(
    "\"$VNPRESS\" extract --quiet --output pipe --stats st a.txt & sleep 0.3; cat pipe; wait $!",
    folder: folder)
  #expect(written.records.count == 1)
}

@Test("pages of any name are read by their content; what is passed over is counted")
func passedOver() throws {
  let folder = try TemporaryFolder()
  let sentence = sentences.joined(separator: " ")
  try folder.write("in/p.php", "<!DOCTYPE html><html><body><p>\(sentence)</p></body></html>")
  try folder.write("in/q.php", "<?php echo 'một'; ?>")
  try folder.write("in/readme.md", "Một")
  try folder.write("in/z.pdf", "x")
  let run = try Vnpress.run(
    "extract", "--progress", "--stats", "stats.json", "in", folder: folder)
  #expect(run.status == 0)
  #expect(run.records.map { $0.string("id") } == ["in/p.php"])
  #expect(run.errors.contains("3 files passed over"))
  let statistics = try #require(Vnpress.objects(content("stats.json", folder)).first)
  #expect(statistics["passed_over"] as? Int == 3)
  let listing = try Vnpress.run("extract", "--dry-run", "in", folder: folder)
  #expect(listing.output.split(separator: "\n").count { $0.hasPrefix("passed-over") } == 3)
}

@Test("what tokenize and evaluate wrote is no article either")
func ownOutput() throws {
  let folder = try TemporaryFolder()
  let text = "UBND xã có 12 hồ sơ."
  try folder.write("in/a.txt", text)
  let tokens = try Vnpress.run("tokenize", "--format", "jsonl", "in/a.txt", folder: folder)
  try folder.write("in/b.jsonl", tokens.output)
  let count = #"{"text":"12 hồ sơ","value":12,"kind":"cardinal"}"#
  try folder.write("gold.json", #"[{"id":"g","text":"\#(text)","counts":[\#(count)]}]"#)
  let figures = try Vnpress.run("evaluate", "--json", "gold.json", folder: folder)
  try folder.write("in/c.json", figures.output)
  #expect(figures.status == 0)
  let run = try Vnpress.run("extract", "in", folder: folder)
  #expect(run.records.map { $0.string("id") } == ["in/a.txt"])
  #expect(run.errors.contains("2 files passed over"))
}

@Test("a Vietnamese text is read whatever its ending, in folders and archives; the rest is told")
func unknownEndings() throws {
  let folder = try TemporaryFolder()
  let text = "Thực hiện Nghị quyết số 06-NQ/TU của Tỉnh ủy, xã đã giải quyết xong 12 hồ sơ.\n"
  let old = try LegacyWriter("tcvn3").write(text).bytes
  try folder.write("in/a.md", "---\ntitle: A\n---\n\n# Xã họp\n\n" + text)
  try folder.write("in/b.log", text)
  try folder.write("in/c.dat", Data(old))
  try folder.write("in/d.md", "This file tells what is in the archive, and where it came from.\n")
  try folder.write("in/e.tpl", "<div>\(text)</div>")
  let names = ["in/a.md", "in/b.log", "in/c.dat"]
  let tar = try tarArchive(folder, "in")
  for (input, ids) in [("in", names), (tar, names.map { tar + "/" + $0 })] {
    let run = try Vnpress.run("extract", "--stats", "s.json", input, folder: folder)
    #expect(run.status == 0)
    #expect(run.records.map { $0.string("id") } == ids)
    #expect(run.errors.hasPrefix("vnpress: 2 files passed over, since nothing shows"))
    let statistics = try #require(Vnpress.objects(content("s.json", folder)).first)
    #expect(statistics["passed_over"] as? Int == 2)
    let all = try Vnpress.run("extract", "--input", "text", "--quiet", input, folder: folder)
    #expect(all.records.count == 5)
    #expect(all.errors.isEmpty)
  }
}

/// The path of a tar archive of a folder's own folder.
private func tarArchive(_ folder: TemporaryFolder, _ name: String) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/tar")
  process.arguments = ["--sort=name", "-C", folder.path, "-cf", folder.path + "/a.tar", name]
  try process.run()
  process.waitUntilExit()
  return "a.tar"
}

@Test("what vnpress wrote is passed over in a folder; where it is named, one error says what it is")
func ownFiles() throws {
  let folder = try repeatingArchive()
  try folder.write("old/b.txt", "Có 12 xã.")
  _ = try Vnpress.run(
    "extract", "--output", "old/records.jsonl", "--errors", "old/errors.jsonl", "--stats",
    "old/stats.json", "a.jsonl", folder: folder)
  let again = try Vnpress.run("extract", "--quiet", "old", folder: folder)
  #expect(again.status == 0)
  #expect(again.records.map { $0.string("id") } == ["old/b.txt"])
  #expect(again.errors.isEmpty)
  for name in ["old/records.jsonl", "old/errors.jsonl", "old/stats.json"] {
    let run = try Vnpress.run("extract", name, folder: folder)
    #expect(run.status == 1)
    #expect(Vnpress.objects(run.errors).map { $0.string("code") } == ["no-articles"])
    #expect(run.errors.contains("the file holds what vnpress wrote"))
  }
}

@Test("an input that is named twice, by whatever path, is read once and told")
func repeatedInputs() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "Có 12 xã.")
  let run = try Vnpress.run("extract", "a.txt", "./a.txt", "a.txt", folder: folder)
  #expect(run.status == 0)
  #expect(run.records.map { $0.string("id") } == ["a.txt"])
  #expect(run.errors.contains("inputs are named again 2 times"))
}

@Test("without --progress nothing but faults stands on a standard error that is no terminal")
func quietByNature() throws {
  let folder = try repeatingArchive()
  let run = try Vnpress.run("extract", "a.jsonl", folder: folder)
  #expect(Vnpress.objects(run.errors).count == run.errors.split(separator: "\n").count)
}

@Test("every option either stands in the journal or cannot change the output")
func journalledOptions() throws {
  // What comes before the first fault is the same whether it is skipped or not.
  let neutral: Set = [
    "on-error", "output", "resume", "jobs", "memory", "stats", "dry-run", "progress", "quiet",
    "help",
    "version",
  ]
  let folder = try repeatingArchive()
  _ = try Vnpress.run("extract", "--on-error", "fail", "--output", "out", "a.jsonl", folder: folder)
  let head = try #require(Vnpress.objects(content("out.journal", folder)).first)
  let journalled = (head["options"] as? [[String]] ?? []).compactMap(\.first)
  let help = try Vnpress.run("extract", "--experimental-dump-help")
  let command = try #require(
    JSONSerialization.jsonObject(with: Data(help.output.utf8)) as? [String: Any]
  ).object("command")
  let arguments = command["arguments"] as? [[String: Any]] ?? []
  let names = arguments.compactMap { ($0["preferredName"] as? [String: Any])?.string("name") }
  #expect(names.count > 15)
  #expect(
    Set(names).subtracting(neutral) == Set(journalled.map { String($0.dropFirst(2)) }))
}

@Test("the program writes completions for each shell", arguments: ["bash", "zsh", "fish"])
func completions(shell: String) throws {
  let run = try Vnpress.run("--generate-completion-script", shell)
  #expect(run.status == 0)
  #expect(run.output.contains("resume"))
}

@Test(
  "amounts of memory are bytes, or multiples of 1024",
  arguments: [
    ("1048576", 0), ("1024k", 0), ("2G", 0), ("1", 64), ("64k", 64), ("0", 64), ("x", 64),
    ("99999999999G", 64), ("", 64),
  ])
func memoryArgument(size: String, status: Int32) throws {
  let run = try Vnpress.run("extract", "--memory", size, "--jobs", "2", "-", input: "Có 12 xã.")
  #expect(run.status == status)
}

@Test(
  "an output in an input folder may be new or what vnpress wrote, not an article",
  arguments: ["--output", "--errors", "--stats"])
func outputInInput(option: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("in/deep/a.txt", "Tỉnh ủy Hà Giang ban hành Nghị quyết số 06-NQ/TU.")
  try folder.write("in/b.txt", "Có 5 hộ nghèo ở tỉnh Hà Giang.")
  let refused = try Vnpress.run("extract", option, "in/deep/a.txt", "in", folder: folder)
  #expect(refused.status == 64)
  #expect(refused.errors.contains("\(option) in/deep/a.txt lies in the input in"))
  let link = folder.url.appending(path: "in/link.txt")
  try FileManager.default.createSymbolicLink(
    at: link, withDestinationURL: folder.url.appending(path: "out.txt"))
  try folder.write("out.txt", "Có 7 hộ nghèo ở tỉnh Hà Giang.")
  #expect(try Vnpress.run("extract", option, "in/link.txt", "in", folder: folder).status == 64)
  try FileManager.default.removeItem(at: link)
  for _ in 0..<2 {
    #expect(try Vnpress.run("extract", option, "in/own.json", "in", folder: folder).status == 0)
  }
  let text = try String(contentsOf: folder.url.appending(path: "in/deep/a.txt"), encoding: .utf8)
  #expect(text.contains("06-NQ/TU"))
}
