import ArgumentParser
import PressArchive
import PressText

/// What the commands that read text and write text share: inputs in turn, piece by piece.
struct TextFilter {
  let paths: [String]
  let encoding: TextEncoding?
  /// Whether nothing is told of what was repaired.
  let isQuiet: Bool

  /// Hands the pieces of each input to `body`, which gives what it had to repair; an input that cannot be
  /// read is told and gone past.
  ///
  /// Throws exit status 66 at the end where there was one.
  func run(
    _ body: (TextChunks.Chunk, OutputFile) throws(OutputError) -> [TextWarning]
  ) throws {
    var missing = 0
    try Terminal.reportingOutputErrors { () throws(OutputError) in
      let output = OutputFile.standardOutput
      for path in paths.isEmpty ? ["-"] : paths where try !read(path, output, body) {
        missing += 1
      }
      try output.close()
    }
    if missing > 0 { throw ExitCode.missingInput }
  }

  /// Whether the input was read to its end.
  private func read(
    _ path: String, _ output: OutputFile,
    _ body: (TextChunks.Chunk, OutputFile) throws(OutputError) -> [TextWarning]
  ) throws(OutputError) -> Bool {
    var chunks: TextChunks
    do throws(StreamError) {
      let stream = path == "-" ? FileStream() : try FileStream(path: FilePath(path))
      chunks = TextChunks(stream: stream, encoding: encoding)
    } catch {
      return refuse("\(path): \(error.message)")
    }
    var repairs = RepairNotes()
    defer { if !isQuiet { repairs.tell(path) } }
    while true {
      let chunk: TextChunks.Chunk?
      do throws(StreamError) { chunk = try chunks.next() } catch {
        return refuse("\(path): \(error.message)")
      }
      guard let chunk else { return true }
      if chunk.text.isBinary { return refuse("\(path) is no text") }
      repairs.add(chunk)
      repairs.add(try body(chunk, output), of: chunk)
    }
  }

  private func refuse(_ message: String) -> Bool {
    Terminal.warn(message)
    return false
  }
}

extension TextEncoding: ExpressibleByArgument {
  /// Takes the filter as it is parsed from the command line.
  public init?(argument: String) { self.init(name: argument) }
}

extension ToneSpelling: ExpressibleByArgument {}
