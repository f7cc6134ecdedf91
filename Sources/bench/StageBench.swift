import ArgumentParser
import CICU
import PressArchive
import PressExtraction
import PressRecord
import PressText

/// Times each stage of the line over articles in memory, one core, and counts what is found.
///
/// `Scripts/bench` runs it and holds its counts; it is no part of the program.
@main
struct StageBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vnpress-bench",
    abstract: "Time each stage over the articles of a JSON Lines file; print JSON.")

  @Argument(help: "Articles as JSON Lines.")
  var articles: String

  @Option(help: "How often each stage goes over all articles; the quickest round counts.")
  var rounds = 3

  func run() throws {
    let inputs = read()
    guard !inputs.isEmpty else { throw ValidationError("\(articles): no articles") }
    let line = StageLine(knowledge: Knowledge())
    var best: [Duration] = []
    var result = StageResult()
    for round in 0..<max(1, rounds) {
      let measured = line.run(inputs)
      if round > 0, measured.result != result {
        throw ValidationError("two rounds over the same articles found different things")
      }
      result = measured.result
      best =
        best.isEmpty ? measured.durations : zip(best, measured.durations).map { min($0, $1) }
    }
    write(best, result)
  }

  private func read() -> [RawArticle] {
    var source = ArticleSource(inputs: [articles], options: SourceOptions())
    var found: [RawArticle] = []
    while let item = source.next() {
      if case .article(let article) = item { found.append(article) }
    }
    return found
  }

  private func write(_ durations: [Duration], _ result: StageResult) {
    var out = JSONWriter()
    out.beginObject()
    out.key("articles")
    out.integer(result.articles)
    out.key("bytes")
    out.integer(result.bytes)
    out.key("mentions")
    out.integer(result.mentions)
    out.key("tokens")
    out.integer(result.tokens)
    out.key("MB/s")
    out.beginObject()
    for (stage, duration) in zip(StageLine.Stage.allCases, durations) {
      out.key(named: stage.rawValue)
      let nanoseconds = max(1, duration / .nanoseconds(1))
      // Megabytes a second to one decimal: bytes a nanosecond, times 10³.
      out.number(String((Double(result.bytes) / nanoseconds * 10_000).rounded() / 10))
    }
    out.endObject()
    out.endObject()
    out.endLine()
    print(String(decoding: out.bytes, as: UTF8.self), terminator: "")
  }
}
