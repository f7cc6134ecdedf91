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
      16-CT/TU), the organisations, the counts and the dates, each with its place in the source, \
      its normalised value, and who, when and under which document.

      Examples:
        vnpress extract --format jsonl archive/ > records.jsonl
        vnpress extract --format jsonl --output out.jsonl --errors errors.jsonl a.txt b.jsonl
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, ExplainCommand.self, EvaluateCommand.self, SchemaCommand.self,
      NormalizeCommand.self, TokenizeCommand.self,
    ])

  /// Reads the command line and runs what it asks for, as `ParsableCommand.main` does.
  static func main() {
    let knowledge = readsArticles(CommandLine.arguments) ? EarlyKnowledge() : nil
    do {
      var command = try parseAsRoot()
      try command.run()
      knowledge?.join()
    } catch {
      knowledge?.join()
      exit(withError: error)
    }
  }

  /// Whether a command line is likely to ask for the lexicons that the program carries, and for no others.
  private static func readsArticles(_ arguments: [String]) -> Bool {
    guard arguments.count > 2, ["extract", "explain", "evaluate"].contains(arguments[1]) else {
      return false
    }
    return !arguments.contains { $0.hasPrefix("--lexicon") || $0 == "--help" || $0 == "-h" }
  }
}
