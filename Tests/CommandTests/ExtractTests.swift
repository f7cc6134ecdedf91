import Foundation
import TestSupport
import Testing

private let article = "Thực hiện Nghị quyết số 06-NQ/TU của Tỉnh ủy, xã có 12 dự án.\n"

@Test("each article gives one record, named by its path as given")
func oneRecordAnArticle() throws {
  let folder = try TemporaryFolder()
  try folder.write("archive/b.txt", article)
  try folder.write("archive/a.txt", article)
  let run = try Vnpress.run("extract", "--format", "jsonl", "archive/", folder: folder)
  #expect(run.status == 0)
  #expect(run.records.map { $0.string("id") } == ["archive/a.txt", "archive/b.txt"])
  #expect(run.records[0].object("source").string("path") == "archive/a.txt")
  #expect(run.errors.isEmpty)
}

@Test("a path that is not there is told, the rest is read, the status is 66")
func missingPath() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", article)
  let run = try Vnpress.run("extract", "none.txt", "a.txt", folder: folder)
  #expect(run.status == 66)
  #expect(run.records.count == 1)
  let fault = try #require(Vnpress.objects(run.errors).first)
  #expect(fault.string("source") == "none.txt")
  #expect(fault.string("code") == "not-found")
}

@Test("what cannot be opened within a folder is a fault like others, the status is 1")
func brokenLink() throws {
  let folder = try TemporaryFolder()
  try folder.write("in/a.txt", article)
  try folder.link("in/b.txt", to: "none.txt")
  try folder.link("in/c.txt", to: "c.txt")
  let run = try Vnpress.run("extract", "--stats", "s.json", "in", folder: folder)
  #expect(run.status == 1)
  #expect(run.records.count == 1)
  #expect(Vnpress.objects(run.errors).map { $0.string("code") } == ["not-found", "not-readable"])
  #expect(try Vnpress.run("extract", "--dry-run", "in", folder: folder).status == 1)
  #expect(try Vnpress.run("extract", "in", "in/b.txt", folder: folder).status == 66)
}

@Test("empty files and pictures are faults, the rest is read, the status is 1")
func notText() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "")
  try folder.write("b.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]))
  try folder.write("c.txt", article)
  let run = try Vnpress.run("extract", ".", folder: folder)
  #expect(run.status == 1)
  #expect(run.records.map { $0.string("id") } == ["./c.txt"])
  #expect(Vnpress.objects(run.errors).map { $0.string("code") } == ["empty-article", "not-text"])
}

@Test("a file that is not UTF-8 gives a record whose offsets fit its text")
func notUTF8() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", Data([0xFF, 0xFE, 0x31, 0x00, 0x32, 0x00, 0x20, 0x00, 0x78, 0x00]))
  try folder.write(
    "b.txt", Data(Array("Có 12 dự án".utf8) + [0xFF, 0x20] + Array("và 13 xã".utf8)))
  let run = try Vnpress.run("extract", "--with-text", ".", folder: folder)
  #expect(run.status == 0)
  #expect(run.records.count == 2)
  #expect(run.records[0].object("article").string("text") == "12 x")
  #expect(run.records[0].object("source").string("encoding") == "UTF-16LE")
}

@Test("--encoding says what the bytes are, where they tell too little themselves")
func encodingGiven() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", Data(Array("12 x".utf8) + [0xB7]))
  let run = try Vnpress.run(
    "extract", "--with-text", "--encoding", "tcvn3", "a.txt", folder: folder)
  #expect(run.status == 0)
  #expect(run.records[0].object("article").string("text") == "12 xã")
  #expect(run.records[0].object("source").string("encoding") == "TCVN3")
  let other = try Vnpress.run("extract", "--encoding", "latin1", "a.txt", folder: folder)
  #expect(other.status == 64)
}

@Test("a table in TCVN3 whose columns have Vietnamese names is read as one in UTF-8")
func legacyTable() throws {
  let folder = try TemporaryFolder()
  let bytes = try LegacyWriter("tcvn3").write(
    "Tiêu đề,Nội dung,Ngày\nXã họp,\"Thực hiện nghị quyết của tỉnh ủy, xã có 12 dự án.\",2003-05-12\n"
  ).bytes
  try folder.write("a.csv", Data(bytes))
  for options in [[], ["--encoding", "tcvn3"], ["--columns", "text=Nội dung"]] {
    let run = try Vnpress.run(
      arguments: ["extract", "--with-text", "a.csv"] + options, folder: folder)
    #expect(run.status == 0)
    let article = try #require(run.records.first).object("article")
    #expect(article.string("title") == "Xã họp")
    #expect(article.string("text") == "Thực hiện nghị quyết của tỉnh ủy, xã có 12 dự án.")
  }
}

@Test("one line of broken JSON harms no other; its fault says where it is")
func brokenLine() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    "a.jsonl",
    "{\"id\":\"1\",\"text\":\"một\"}\n{\"id\":\"2\",\"te\n\n{\"id\":\"3\",\"text\":\"ba\"}\n")
  let run = try Vnpress.run("extract", "a.jsonl", folder: folder)
  #expect(run.status == 1)
  #expect(run.records.map { $0.string("id") } == ["1", "3"])
  let fault = try #require(Vnpress.objects(run.errors).first)
  #expect(fault.string("source") == "a.jsonl")
  #expect(fault["offset"] as? Int == 26)
  #expect(fault["line"] as? Int == 2)
  #expect(fault.string("code") == "bad-json")
}

@Test("JSON Lines and JSON in UTF-16 are read, by their ending or content")
func wideJSON() throws {
  let folder = try TemporaryFolder()
  let text =
    "{\"id\":\"một\",\"text\":\"Có 12 xã.\"}\r\n{\"id\":\"hai\",\"text\":\"Có 13 xã.\"}\r\n"
  let wide = try #require(text.data(using: .utf16LittleEndian))
  for name in ["a.jsonl", "b.json", "c.log"] { try folder.write(name, Data([0xFF, 0xFE]) + wide) }
  for name in ["a.jsonl", "b.json", "c.log"] {
    let run = try Vnpress.run("extract", name, folder: folder)
    #expect(run.status == 0)
    #expect(run.records.map { $0.string("id") } == ["một", "hai"])
    #expect(run.records.map { $0.object("source").string("encoding") } == ["UTF-16LE", "UTF-16LE"])
  }
}

@Test("of an object that holds a list of articles the message says how to give them")
func nestedArticles() throws {
  let run = try Vnpress.run("extract", "-", input: "{\"articles\": [{\"text\": \"Có 12 xã.\"}]}")
  #expect(run.status == 1)
  let fault = try #require(Vnpress.objects(run.errors).first)
  #expect(fault.string("message")?.contains("jq -c '.articles[]'") == true)
}

@Test("inputs that are named again are told, one and more")
func namedAgain() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", article)
  let one = try Vnpress.run("extract", "a.txt", "./a.txt", folder: folder)
  #expect(one.errors == "vnpress: an input is named twice; it is read once\n")
  let two = try Vnpress.run("extract", "a.txt", "a.txt", "a.txt", folder: folder)
  #expect(two.errors == "vnpress: inputs are named again 2 times; each is read once\n")
  #expect(two.records.count == 1)
}

@Test("an id that two articles have is told, unless they are the same; not with --quiet")
func sameIdentifier() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    "a.jsonl",
    """
    {"id": "x", "text": "Có 12 dự án."}
    {"id": "y", "text": "Có 13 dự án."}
    {"id": "x", "text": "Có 12 dự án."}
    {"id": "x", "text": "Có 14 xã."}

    """)
  let run = try Vnpress.run("extract", "--stats", "s.json", "a.jsonl", folder: folder)
  #expect(run.status == 0)
  #expect(
    run.errors.hasPrefix(
      "vnpress: an article has the id of another one before, with another text: x; "))
  let stats = try String(contentsOf: folder.url.appending(path: "s.json"), encoding: .utf8)
  #expect(Vnpress.objects(stats).first?["repeated_ids"] as? Int == 1)
  #expect(try Vnpress.run("extract", "--quiet", "a.jsonl", folder: folder).errors.isEmpty)
}

@Test("a text with a NUL is read, with a warning")
func oneNUL() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", article + "\0" + article)
  let run = try Vnpress.run("extract", "a.txt", folder: folder)
  #expect(run.status == 0)
  #expect((run.records[0]["counts"] as? [Any])?.count == 2)
  let warnings = run.records[0]["warnings"] as? [[String: Any]] ?? []
  #expect(warnings.contains { $0.string("code") == "control-characters" })
}

@Test("a folder without articles is told, the status is 66")
func emptyFolder() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.pdf", "x")
  let run = try Vnpress.run("extract", ".", folder: folder)
  #expect(run.status == 66)
  #expect(run.output.isEmpty)
  #expect(run.errors.contains("no article"))
}

@Test("where no article gives a record an output of earlier is kept, and that is told")
func keptOutput() throws {
  let folder = try TemporaryFolder()
  try folder.write("in/a.pdf", "x")
  try folder.write("old.jsonl", "old\n")
  for input in ["in", "none"] {
    let run = try Vnpress.run("extract", "--output", "old.jsonl", input, folder: folder)
    #expect(run.status == 66)
    #expect(run.errors.contains("old.jsonl is left as it was"))
    #expect(try Data(contentsOf: folder.url.appending(path: "old.jsonl")) == Data("old\n".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["in", "old.jsonl"])
  }
  try folder.write("bad.jsonl", "{\n")
  let bad = try Vnpress.run("extract", "--output", "old.jsonl", "bad.jsonl", folder: folder)
  #expect(bad.status == 1)
  #expect(try Data(contentsOf: folder.url.appending(path: "old.jsonl")) == Data("old\n".utf8))
  let fresh = try Vnpress.run("extract", "--output", "new.jsonl", "in", folder: folder)
  #expect(!fresh.errors.contains("left as it was"))
  #expect(try Data(contentsOf: folder.url.appending(path: "new.jsonl")).isEmpty)
}

@Test("standard input is one article, or JSON Lines")
func standardInput() throws {
  let one = try Vnpress.run("extract", "-", input: article)
  #expect(one.status == 0)
  #expect(one.records.count == 1)
  #expect(one.records[0].string("id")?.count == 64)
  #expect(one.records[0].object("source").string("path") == nil)
  let many = try Vnpress.run(
    "extract", "--input", "jsonl", "-", input: "{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"y\"}")
  #expect(many.records.count == 2)
  #expect(many.records[0].string("id") == "a")
}

@Test("--select leaves the other arrays out")
func select() throws {
  let run = try Vnpress.run("extract", "--select", "dates,counts", "-", input: article)
  let record = try #require(run.records.first)
  #expect(record["counts"] != nil)
  #expect(record["dates"] != nil)
  #expect(record["documents"] == nil)
  #expect(record["organizations"] == nil)
  #expect(try Vnpress.run("extract", "--select", "birds", "-").status == 64)
}

@Test(
  "every mention's text is its slice, in each unit of offsets",
  arguments: ["scalar", "utf8", "utf16"])
func offsets(unit: String) throws {
  let text = "😀 " + article
  let run = try Vnpress.run("extract", "--offsets", unit, "-", input: text)
  let record = try #require(run.records.first)
  var mentions = 0
  for kind in ["documents", "organizations", "counts", "dates", "places", "people"] {
    for entity in record[kind] as? [[String: Any]] ?? [] {
      let found = entity["mentions"] as? [[String: Any]] ?? [entity.object("mention")]
      for mention in found {
        let start = try #require(mention["start"] as? Int)
        let end = try #require(mention["end"] as? Int)
        #expect(slice(text, start, end, unit) == mention.string("text"))
        mentions += 1
      }
    }
  }
  #expect(mentions > 0)
}

private func slice(_ text: String, _ start: Int, _ end: Int, _ unit: String) -> String? {
  switch unit {
  case "utf8": String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
  case "utf16": String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
  default: String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
  }
}

@Test("records and faults go to the files that are named")
func outputFiles() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", article)
  try folder.write("b.txt", "")
  let run = try Vnpress.run(
    "extract", "--output", "out.jsonl", "--errors", "errors.jsonl", "a.txt", "b.txt",
    folder: folder)
  #expect(run.status == 1)
  #expect(run.output.isEmpty)
  #expect(run.errors.isEmpty)
  func lines(_ name: String) throws -> Int {
    try Vnpress.objects(String(contentsOf: folder.url.appending(path: name), encoding: .utf8)).count
  }
  #expect(try lines("out.jsonl") == 1)
  #expect(try lines("errors.jsonl") == 1)
  #expect(!FileManager.default.fileExists(atPath: folder.path + "/out.jsonl.part"))
}

@Test("--output - is standard output, as without it")
func dashOutput() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", article)
  let run = try Vnpress.run("extract", "--output", "-", "a.txt", folder: folder)
  #expect(run.status == 0)
  #expect(run.records.map { $0.string("id") } == ["a.txt"])
  #expect(!FileManager.default.fileExists(atPath: folder.path + "/-"))
}

@Test("output that cannot be written gives status 74 and says why")
func unwritableOutput() throws {
  let run = try Vnpress.run("extract", "--output", "none/out.jsonl", "-", input: article)
  #expect(run.status == 74)
  #expect(run.errors.contains("none/out.jsonl"))
}

@Test("the bytes are the same on every run and for every number of jobs")
func sameBytes() throws {
  let folder = try TemporaryFolder()
  var lines = ""
  for number in 0..<300 {
    let text =
      number % 50 == 7 ? "" : "Bài \(number): ngày \(number % 28 + 1)/3/2020 có \(number) hộ."
    lines += "{\"id\":\"\(number)\",\"text\":\"\(text)\"}\n"
  }
  try folder.write("a.jsonl", lines)
  let first = try Vnpress.run("extract", "--jobs", "1", "a.jsonl", folder: folder)
  #expect(first.records.count == 294)
  #expect(Vnpress.objects(first.errors).count == 6)
  for jobs in ["1", "2", "3", "8"] {
    let other = try Vnpress.run("extract", "--jobs", jobs, "a.jsonl", folder: folder)
    #expect(other.output == first.output)
    #expect(other.errors == first.errors)
    #expect(other.status == 1)
  }
}

@Test("a closed pipe ends the program quietly", arguments: ["1", "2"])
func closedPipe(jobs: String) throws {
  let folder = try TemporaryFolder()
  let line = "{\"text\":\"\(String(repeating: "Có 12 dự án. ", count: 20))\"}\n"
  try folder.write("a.jsonl", String(repeating: line, count: 2000))
  let run = try Vnpress.runIntoClosedPipe(
    "extract", "--with-text", "--jobs", jobs, folder.path + "/a.jsonl")
  #expect(run.status == 0)
  #expect(run.errors.isEmpty)
}

@Test(
  "an article over --max-article is a fault, the others are read",
  arguments: ["20", "20B"])
func maximumArticle(size: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", article)
  try folder.write("b.txt", "ngắn")
  let run = try Vnpress.run("extract", "--max-article", size, ".", folder: folder)
  #expect(run.status == 1)
  #expect(run.records.map { $0.string("id") } == ["./b.txt"])
  #expect(Vnpress.objects(run.errors).map { $0.string("code") } == ["too-large"])
}

@Test(
  "sizes take K, M and G, also as KB or KiB", arguments: ["1K", "64M", "1g", "16MB", "2GiB", "99"])
func sizes(size: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "Có 12 dự án.")
  let options = ["--max-article", "--max-window"].flatMap { [$0, size] }
  let run = try Vnpress.run(arguments: ["extract"] + options + ["a.txt"], folder: folder)
  #expect(run.status == 0)
  #expect(run.records.count == 1)
}
