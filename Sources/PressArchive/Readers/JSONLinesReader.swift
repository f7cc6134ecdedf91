import PressRecord

/// Reads JSON Lines: one article a line; empty lines are passed over.
final class JSONLinesReader: ArticleReader {
  private let path: String?
  private let limit: Int
  private var lines: LineReader
  private var number = 0
  private var isDone = false

  init(stream: any ByteStream, path: String?, options: SourceOptions) {
    self.path = path
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
      return .fault(
        ArticleFault(source: path ?? "-", code: error.code, message: error.message))
    }
  }

  private func step(_ line: LineReader.Line) -> ReadingStep? {
    var source = SourceDescription(path: path)
    source.offset = line.offset
    var article = RawArticle(source: source, form: .json, bytes: [], number: number)
    if line.isTooLong { return .fault(article.tooLarge(limit)) }
    article.bytes = line.bytes
    if article.bytes.last == 0x0D { article.bytes.removeLast() }
    if !article.bytes.contains(where: { $0 > 0x20 }) { return nil }
    return .article(article)
  }
}
