import Foundation
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
    ["extract", "--quiet", "--progress", "-"], ["nonsense"],
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

@Test("schema prints the JSON Schema")
func schema() throws {
  let run = try Vnpress.run("schema")
  #expect(run.status == 0)
  #expect(run.output.contains("https://json-schema.org/draft/2020-12/schema"))
}
