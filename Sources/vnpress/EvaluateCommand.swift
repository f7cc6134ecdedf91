import ArgumentParser
import PressArchive
import PressBatch
import PressEvaluation
import PressExtraction
import PressRecord

/// `vnpress evaluate`.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores extraction against gold articles.",
    discussion: """
      Prints precision, recall and F1 a row: KIND.overlap (found, however bounded), KIND.span \
      (exact span), KIND.FIELD (an attribute, over the mentions found), KIND.all (found, every \
      attribute right), offsets (a mention's text equals its slice), links.* and relations.

      Gold is a .json source, with the mention in [[ ]] in its context, or compiled .jsonl; a \
      folder stands for the files of both sorts in it.

      Examples:
        vnpress evaluate corpora/gold
        vnpress evaluate --misses corpora/gold/uong-bi-06-nq-tu.json
        vnpress evaluate --check corpora/floors.json corpora/gold
        vnpress evaluate --update-floors corpora/floors.json corpora/gold

      Exit status: 0; 1, a row is below its floor; 64, the command line is wrong; 65, gold, \
      records or floors cannot be used; 66, one of these files is not there; 74, the output cannot be written.
      """)

  @Argument(help: "Gold files or folders.", completion: .file())
  var gold: [String]

  @Flag(help: "List every error: article, kind, fault, gold, found, context.")
  var misses = false

  @Flag(help: "Print the figures as one JSON object.")
  var json = false

  @Option(
    help: ArgumentHelp("Score the records of a file instead of extracting.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var records: String?

  @Option(
    help: ArgumentHelp("Fail where a row is below its floor in this file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var check: String?

  @Option(
    help: ArgumentHelp(
      "Raise the floors in this file to what is reached; none is lowered.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var updateFloors: String?

  func validate() throws {
    if gold.isEmpty { throw ValidationError("Give a gold file or a folder of them.") }
  }

  func run() throws {
    let evaluation: Evaluation
    var verdict: Floors.Verdict?
    var raised: Floors?
    do throws(GoldError) {
      evaluation = try evaluate()
      let tally = evaluation.scorer.tally
      verdict = try check.map { path throws(GoldError) in
        let floors = try Floors(path: path)
        if floors.isEmpty {
          throw GoldError("\(path): there is no floor in it; --update-floors writes them")
        }
        return floors.check(tally)
      }
      raised = try updateFloors.map { path throws(GoldError) in
        var floors = FilePath(path).leadsToFile ? try Floors(path: path) : Floors()
        floors.raise(to: tally)
        return floors
      }
    } catch {
      throw Terminal.refusal(error.message, error.isMissing ? .missingInput : .badData)
    }
    try Terminal.reportingOutputErrors { () throws(OutputError) in
      try print(EvaluationReport(evaluation))
      try write(raised)
    }
    for sentence in verdict?.raises ?? [] { Terminal.warn("raise: \(sentence)") }
    for sentence in verdict?.failures ?? [] { Terminal.warn("below its floor: \(sentence)") }
    if verdict?.failures.isEmpty == false { throw ExitCode.failure }
  }

  private func evaluate() throws(GoldError) -> Evaluation {
    let articles = try GoldReader.read(gold)
    if let records { return try Evaluation(articles, records: records) }
    return try Evaluation(
      articles,
      pipeline: Pipeline(
        knowledge: Knowledge(), options: ExtractionOptions(), record: RecordOptions()))
  }

  private func print(_ report: EvaluationReport) throws(OutputError) {
    let output = OutputFile.standardOutput
    try output.write(json ? report.json : Array(report.table.utf8))
    if misses { try output.write(Array(report.misses.utf8)) }
    try output.close()
  }

  private func write(_ floors: Floors?) throws(OutputError) {
    guard let floors, let updateFloors else { return }
    let output = try OutputFile.create(updateFloors)
    try output.write(floors.bytes)
    try output.close()
  }
}
