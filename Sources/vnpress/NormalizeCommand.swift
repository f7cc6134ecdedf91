import ArgumentParser
import PressArchive
import PressText

/// `vnpress normalize`.
struct NormalizeCommand: ParsableCommand {
  /// The Unicode forms that text is written in.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case nfc
    case nfd
  }

  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Writes Vietnamese text in one clean form.",
    discussion: """
      Reads UTF-8, UTF-16, UTF-32 and the legacy encodings (Windows-1258, TCVN3, VNI, VISCII, VPS, \
      VIQR, UTF-8 read as Windows-1252), found by evidence (UTF-32 by its byte order mark) or given \
      by --encoding. Writes UTF-8: composed letters, tone marks in one place, Đ for its look-alikes, \
      no zero-width characters.

      Examples:
        vnpress normalize article.txt > clean.txt
        vnpress normalize --tone-marks new --form nfd < article.txt

      Exit status: 0; 64, the command line is wrong; 66, an input is not there, cannot be read or \
      is no text (the others are read); 74, the output cannot be written.
      """)

  @Argument(
    help: "Files, or - for standard input (also where none is given).", completion: .file())
  var paths: [String] = []

  @Option(help: "Where the tone marks of oa, oe and uy go: old (hòa), new (hoà), keep.")
  var toneMarks = ToneSpelling.old

  @Option(help: "The Unicode form: nfc, nfd.")
  var form = Form.nfc

  @Option(help: ArgumentHelp("The encoding of the input.", valueName: "name"))
  var encoding: TextEncoding?

  @Flag(help: "Do not tell what was repaired.")
  var quiet = false

  func run() throws {
    var reader = TextReader(vocabulary: Vocabulary(), spelling: toneMarks)
    var text = NormalizedText()
    var tokens: [Token] = []
    try TextFilter(paths: paths, encoding: encoding, isQuiet: quiet).run {
      chunk, output throws(OutputError) in
      reader.read(chunk.text.bytes, into: &text, tokens: &tokens)
      try output.write(form == .nfd ? Decomposition.decompose(text.bytes) : text.bytes)
      return text.warnings
    }
  }
}
