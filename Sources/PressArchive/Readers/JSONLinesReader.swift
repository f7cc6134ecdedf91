import PressRecord

/// Reads JSON Lines: one article a line; empty lines are passed over.
final class JSONLinesReader: ArticleReader {
  let kind = "jsonl"

  private let origin: SourceDescription
  private let limit: Int
  private var lines: LineReader
  private var number = 0
  private var isDone = false

  init(stream: any ByteStream, origin: SourceDescription, options: SourceOptions) {
    self.origin = origin
    limit = options.maximumArticle
    lines = LineReader(stream: stream, limit: limit)
  }

  func next() -> ReadingStep {
    if isDone { return .end }
    do throws(StreamError) {
      while let line = try lines.next() {
        number += 1
        if let step = step(line) { return step }
      }
      return .end
    } catch {
      isDone = true
      return .fault(origin.fault(error.code, error.message))
    }
  }

  private func step(_ line: LineReader.Line) -> ReadingStep? {
    var source = origin
    source.offset = line.offset
    if line.isTooLong { return .fault(source.tooLarge(limit)) }
    var article = RawArticle(source: source, form: .json, bytes: line.bytes, number: number)
    if article.bytes.last == 0x0D { article.bytes.removeLast() }
    if !article.bytes.contains(where: { $0 > 0x20 }) { return nil }
    return .article(article)
  }
}
