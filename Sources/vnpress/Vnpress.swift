import ArgumentParser
import PressExtraction

/// The command.
@main
struct Vnpress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vnpress", abstract: "Reads archives of Vietnamese press articles.")

  func run() {
    let extractor = ArticleExtractor(knowledge: Knowledge())
    print(extractor.extract(Array("Thực hiện Nghị quyết 06".utf8)).text.count)
  }
}
