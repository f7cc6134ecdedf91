import ArgumentParser
import PressArchive

/// What to say where the first argument, or the one after `help`, is no command.
struct CommandAdvice {
  let sentence: String

  /// Nil where the arguments name a command, or begin with an option.
  init?(_ arguments: some Collection<String>) {
    let isHelp = arguments.first == "help"
    guard let argument = (isHelp ? arguments.dropFirst().first : arguments.first) else {
      return nil
    }
    let names = Vnpress.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !argument.hasPrefix("-"), argument != "help", !names.contains(argument) else {
      return nil
    }
    if !isHelp, FilePath(argument).leadsToFile {
      sentence = "to read \(argument): vnpress extract \(argument)"
      return
    }
    let near = names.filter { CommandAdvice.distance(Array(argument), Array($0)) <= 2 }
    let meant = near.first.map { "did you mean \($0)? There are" } ?? "there are"
    sentence = "no command \"\(argument)\"; \(meant) \(names.joined(separator: ", "))"
  }

  /// How many letters have to be put in, left out or changed to make one word of the other.
  private static func distance(_ word: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, wanted) in other.enumerated() {
        let changed = diagonal + (letter == wanted ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, diagonal + 1, row[place] + 1)
      }
    }
    return row[other.count]
  }
}
