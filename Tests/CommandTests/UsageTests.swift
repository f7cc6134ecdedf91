import Testing

@Test(
  "a wrong command line gives status 64 and says what is wrong",
  arguments: [
    ["extract"], ["extract", "--format", "xml", "-"],
    ["extract", "--published", "2017-02-30", "-"],
    ["extract", "--jobs", "0", "-"], ["extract", "--offsets", "bytes", "-"], ["evaluate"],
    ["extract", "--max-article", "0", "-"], ["extract", "--memory", "1T", "-"],
    ["extract", "--max-window", "M", "-"], ["extract", "--memory", "9999999999G", "-"],
    ["extract", "--quiet", "--progress", "-"], ["nonsense"],
  ])
func wrongUsage(arguments: [String]) throws {
  let run = try Vnpress.run(arguments: arguments)
  #expect(run.status == 64)
  #expect(run.output.isEmpty)
  #expect(!run.errors.isEmpty)
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

@Test("schema prints the JSON Schema")
func schema() throws {
  let run = try Vnpress.run("schema")
  #expect(run.status == 0)
  #expect(run.output.contains("https://json-schema.org/draft/2020-12/schema"))
}
