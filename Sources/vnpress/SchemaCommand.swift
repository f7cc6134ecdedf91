import ArgumentParser
import PressArchive
import PressRecord

/// `vnpress schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema (2020-12) of the records.",
    discussion: """
      Example:
        vnpress schema > article.schema.json
      """)

  func run() throws {
    try Terminal.reportingOutputErrors { () throws(OutputError) in
      let output = OutputFile.standardOutput
      try output.write(RecordSchema.bytes)
      try output.close()
    }
  }
}
