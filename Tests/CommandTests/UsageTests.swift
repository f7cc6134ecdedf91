import Foundation
import TestSupport
import Testing

@Test(
  "a wrong command line gives status 64 and says what is wrong",
  arguments: [
    ["extract"], ["extract", "--format", "xml", "-"],
    ["extract", "--published", "2017-02-30", "-"],
    ["extract", "--jobs", "0", "-"], ["extract", "--offsets", "bytes", "-"], ["evaluate"],
    ["extract", "--max-article", "0", "-"], ["extract", "--memory", "1T", "-"],
    ["extract", "--memory", "3", "-"], ["extract", "--jobs", "-3", "-"],
    ["extract", "--errors", "-", "-"], ["extract", "--max-window", "M", "-"],
    ["extract", "--memory", "9999999999G", "-"],
    ["extract", "--quiet", "--progress", "-"], ["nonsense"], ["help", "nonsense"],
  ])
func wrongUsage(arguments: [String]) throws {
  let run = try Vnpress.run(arguments: arguments)
  #expect(run.status == 64)
  #expect(run.output.isEmpty)
  #expect(!run.errors.isEmpty)
}

@Test("a negative number is refused as a number, not as an option that is missing its value")
func negativeJobs() throws {
  let run = try Vnpress.run("extract", "--jobs", "-3", "-")
  #expect(run.errors.contains("--jobs has to be 1 or more"))
}

@Test("a day that is none is told as one; what is no date too")
func wrongDay() throws {
  let day = try Vnpress.run("extract", "--published", "2024-02-30", "-")
  #expect(day.errors.contains("no day 2024-02-30"))
  let date = try Vnpress.run("explain", "--published", "30.2.2024", "một")
  #expect(date.status == 64)
  #expect(date.errors.contains("\"30.2.2024\" is no date"))
}

@Test("where the first argument is no command, the one that was meant is named")
func wrongCommand() throws {
  let typing = try Vnpress.run("extrct", "a.txt")
  #expect(typing.status == 64)
  #expect(typing.errors.contains("did you mean extract?"))
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "một")
  let file = try Vnpress.run("a.txt", folder: folder)
  #expect(file.status == 64)
  #expect(file.errors.contains("vnpress extract a.txt"))
}

@Test("help for what is no command names the one that was meant")
func wrongHelp() throws {
  #expect(try Vnpress.run("help", "extrct").errors.contains("did you mean extract?"))
  #expect(try Vnpress.run("help", "extract").output.contains("--format"))
}

@Test("a kind that is none is named; blanks may stand beside commas")
func wrongKind() throws {
  let wrong = try Vnpress.run("extract", "--select", "documents,date", "-", input: "Có 12 xã.")
  #expect(wrong.status == 64)
  #expect(wrong.errors.contains("\"date\" is no kind of documents,"))
  let spaced = try Vnpress.run("extract", "--select", "documents, counts", "-", input: "Có 12 xã.")
  #expect(spaced.records.first?["counts"] != nil)
}

@Test(
  "output that has no room gives status 74 in every command",
  arguments: [
    ["extract", "-"], ["explain", "-"], ["explain", "Có 12 xã."], ["normalize"], ["tokenize"],
    ["schema"],
  ])
func fullOutput(arguments: [String]) throws {
  let run = try Vnpress.runIntoFullDevice(arguments, input: "Có 12 xã.")
  #expect(run.status == 74)
  #expect(run.errors.contains("standard output cannot be written"))
}

@Test("filters tell on standard error what they repaired, in any piece; not with --quiet")
func toldRepairs() throws {
  let folder = try TemporaryFolder()
  let line = Array("Thực hiện Nghị quyết số 06-NQ/TU.\n".utf8)
  let lines = Array(repeatElement(line, count: (3 << 20) / line.count).joined())
  try folder.write("a.txt", Data(lines + [0x61, 0xFF, 0x62]))
  for command in ["normalize", "tokenize"] {
    let run = try Vnpress.run(command, "a.txt", folder: folder)
    #expect(run.status == 0)
    #expect(
      run.errors
        == "vnpress: a.txt: no valid UTF-8: read as U+FFFD (at byte \(lines.count + 1))\n")
    #expect(try Vnpress.run(command, "--quiet", "a.txt", folder: folder).errors.isEmpty)
  }
}

@Test(
  "an input that is not there gives status 66 in every command",
  arguments: [
    ["extract", "none.txt"], ["extract", "--lexicon", "none.tsv", "-"],
    ["extract", "--dry-run", "none.txt"], ["explain", "--lexicon", "none.tsv", "một"],
    ["evaluate", "none.json"], ["evaluate", "none/"], ["normalize", "none.txt"],
    ["tokenize", "none.txt"],
  ])
func missingInput(arguments: [String]) throws {
  let run = try Vnpress.run(arguments: arguments)
  #expect(run.status == 66)
  #expect((run.errors + run.output).contains("none"))
  #expect(!run.errors.hasPrefix("Error:"))
}

@Test(
  "every argument that takes a file is completed with names of files",
  arguments: ["extract", "evaluate", "explain", "normalize", "tokenize"])
func fileCompletion(command: String) throws {
  let help = try Vnpress.run(command, "--experimental-dump-help")
  let root = try #require(
    JSONSerialization.jsonObject(with: Data(help.output.utf8)) as? [String: Any])
  let arguments = root.object("command")["arguments"] as? [[String: Any]] ?? []
  let files = arguments.filter {
    ["file", "file.tsv", "paths", "gold"].contains($0.string("valueName"))
  }
  #expect(!files.isEmpty)
  for argument in files {
    #expect(!argument.object("completionKind").object("file").isEmpty, "\(argument)")
  }
}

@Test("help and version go to standard output", arguments: ["--help", "--version", "help"])
func help(argument: String) throws {
  let run = try Vnpress.run(argument)
  #expect(run.status == 0)
  #expect(!run.output.isEmpty)
}

@Test("extract --help shows examples and exit statuses")
func examples() throws {
  let run = try Vnpress.run("extract", "--help")
  #expect(run.output.contains("vnpress extract --format jsonl archive/"))
  #expect(run.output.contains("66"))
}

@Test(
  "examples in the help stand on one line each",
  arguments: [[], ["extract"], ["explain"], ["evaluate"], ["schema"], ["normalize"], ["tokenize"]])
func unbrokenExamples(command: [String]) throws {
  let run = try Vnpress.run(arguments: command + ["--help"])
  let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
  let examples = lines.drop { $0 != "Examples:" }.dropFirst().prefix { !$0.isEmpty }
  for line in examples {
    #expect(line.hasPrefix("  ") && (line.contains("vnpress ") || line.contains("| ")), "\(line)")
  }
}

@Test("explain shows a document's evidence, and what fell short of one")
func explainedDocuments() throws {
  let run = try Vnpress.run("explain", "BTV Thành ủy đã ban hành Chỉ thị số 16-CT/TU")
  #expect(run.output.hasPrefix("documents\n  ⟦Chỉ thị số 16-CT/TU⟧ party-number\n"))
  #expect(run.output.contains("known type +2"))
}

@Test("explain takes a text that is not quoted")
func unquotedText() throws {
  let quoted = try Vnpress.run("explain", "UBND tỉnh Lào Cai")
  let words = try Vnpress.run("explain", "UBND", "tỉnh", "Lào", "Cai")
  #expect(words.status == 0 && words.output == quoted.output)
  #expect(words.output.contains("Ủy ban nhân dân tỉnh Lào Cai"))
}

@Test("explain tells from when a document is in force")
func explainedEffect() throws {
  let run = try Vnpress.run(
    "explain", "Chính phủ ban hành Nghị định 10/2024/NĐ-CP, có hiệu lực từ ngày 25/3/2024.")
  #expect(run.output.contains("effective 2024-03-25"))
}

@Test("schema prints the JSON Schema")
func schema() throws {
  let run = try Vnpress.run("schema")
  #expect(run.status == 0)
  #expect(run.output.contains("https://json-schema.org/draft/2020-12/schema"))
}

@Test("the schema tells of every field what it means")
func schemaDescribes() throws {
  let run = try Vnpress.run("schema")
  let schema = try #require(Vnpress.objects(run.output.replacing("\n", with: " ")).first)
  let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
  var silent: [String] = []
  var count = 0
  func walk(_ value: Any, _ path: String) {
    guard let node = value as? [String: Any] else { return }
    for (name, field) in node["properties"] as? [String: [String: Any]] ?? [:] {
      count += 1
      let shared = (field["$ref"] as? String)?.split(separator: "/").last.map(String.init)
      if field["description"] == nil, shared.flatMap({ definitions[$0]?["description"] }) == nil {
        silent.append("\(path).\(name)")
      }
      walk(field, "\(path).\(name)")
    }
    if let items = node["items"] { walk(items, path) }
  }
  walk(schema, "")
  for (name, definition) in definitions { walk(definition, name) }
  #expect(count > 100)
  #expect(silent.isEmpty, "\(silent.sorted())")
}
