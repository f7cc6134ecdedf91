import ArgumentParser
import PressArchive
import PressRecord
import PressText

/// `vnpress tokenize`.
struct TokenizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize",
    abstract: "Writes the tokens of Vietnamese text.",
    discussion: """
      Tokens are syllables, numbers and marks; what a reader takes for one is kept whole: \
      06-NQ/TU, 31/10/2017, 6.860, 100%, TP.HCM, addresses. Each has its shape, its \
      sentence and its bytes in the decoded text: that is UTF-8, whatever the input is in, and begins \
      after a byte order mark.

      Files are read as plain text; of a page or an archive extract --with-text gives the text.

      Examples:
        vnpress tokenize article.txt
        vnpress tokenize --format jsonl article.txt
        vnpress tokenize --format conllu < article.txt

      Exit status: 0; 64, the command line is wrong; 66, an input is not there, cannot be read or \
      is no text (the others are read); 74, the output cannot be written.
      """)

  @Argument(
    help: "Files, or - for standard input (also where none is given).", completion: .file())
  var paths: [String] = []

  @Option(
    help: """
      text: a sentence a line, blanks between tokens; jsonl: an object a token; conllu: CoNLL-U \
      with blank columns.
      """)
  var format = TokenFormat.text

  @Option(help: ArgumentHelp("The encoding of the input.", valueName: "name"))
  var encoding: TextEncoding?

  @Flag(help: "Do not tell what was repaired.")
  var quiet = false

  func run() throws {
    var reader = TextReader(vocabulary: Vocabulary())
    let grouping = TokenGrouping()
    var text = NormalizedText()
    var tokens: [Token] = []
    var writer = TokenWriter(format: format)
    try TextFilter(paths: paths, encoding: encoding, isQuiet: quiet).run {
      chunk, output throws(OutputError) in
      reader.read(chunk.text.bytes, into: &text, tokens: &tokens)
      let runs = grouping.runs(of: tokens, in: text.bytes)
      writer.write(runs, tokens, text, offset: chunk.offset)
      try output.write(writer.takeBytes())
      return text.warnings
    }
  }
}

extension TokenFormat: ExpressibleByArgument {}
