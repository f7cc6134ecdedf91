import ArgumentParser
import PressBatch

/// The command.
@main
struct Vnpress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vnpress",
    abstract: "Reads archives of Vietnamese press articles.",
    discussion: """
      Each article gives one line of JSON: the official documents it names (06-NQ/TU, \
      16-CT/TU) with who issued them, when, about what and from when they are in force, the \
      organisations, the counts and the dates, each with its place in the source, its normalised \
      value, and who, when and under which document.

      Examples:
        vnpress extract --format jsonl archive/ > records.jsonl
        vnpress extract --format jsonl --output out.jsonl a.txt b.jsonl
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, ExplainCommand.self, EvaluateCommand.self, SchemaCommand.self,
      NormalizeCommand.self, TokenizeCommand.self,
    ])

  /// Runs the command that the arguments name.
  static func main() {
    Allocation.returnLargeBlocks()
    if let advice = CommandAdvice(CommandLine.arguments.dropFirst()) {
      Terminal.warn(advice.sentence)
      exit(withError: ExitCode.validationFailure)
    }
    extract()
    main(nil)
  }

  /// Runs `extract` where the arguments are its and in order, and ends the program.
  ///
  /// The whole tree of commands takes a third longer to parse; it is for help and for what is wrong with arguments.
  private static func extract() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == ExtractCommand.configuration.commandName,
      let command = try? ExtractCommand.parse(Array(arguments.dropFirst()))
    else { return }
    do {
      try command.run()
      exit()
    } catch {
      exit(withError: error)
    }
  }
}
