import PressRecord
import PressText

/// Reads JSON Lines: one article a line; empty lines are passed over.
final class JSONLinesReader: ArticleReader {
  let kind = "jsonl"

  private let origin: SourceDescription
  private let limit: Int
  private let columns: TableColumns?
  /// What the file is in, where that is UTF-16 or UTF-32; the stream is UTF-8.
  private let encoding: TextEncoding?
  private var lines: LineReader
  private var number = 0
  /// What is to be told after a line that stands before it.
  private var fault: ArticleFault?
  private var isDone = false

  init(
    stream: any ByteStream, origin: SourceDescription, options: SourceOptions,
    encoding: TextEncoding?
  ) {
    self.encoding = encoding
    self.origin = origin
    limit = options.maximumArticle
    columns = options.columns.isEmpty ? nil : options.columns
    lines = LineReader(stream: stream, limit: limit)
  }

  func next() -> ReadingStep {
    if let fault {
      self.fault = nil
      return .fault(fault)
    }
    if isDone { return .end }
    do throws(StreamError) {
      while let line = try lines.next() {
        if let step = step(line) { return step }
      }
      return .end
    } catch {
      isDone = error.loss == .rest
      return step(at: error)
    }
  }

  private func step(_ line: LineReader.Line) -> ReadingStep? {
    number += 1
    var source = origin
    source.offset = line.offset
    source.line = number
    if line.isTooLong { return .fault(source.tooLarge(limit)) }
    var bytes = line.bytes
    if bytes.last == 0x0D { bytes.removeLast() }
    if !bytes.contains(where: { $0 > 0x20 }) { return nil }
    var article = RawArticle(source: source, form: .json, bytes: bytes, number: number)
    article.columns = columns
    article.fileEncoding = encoding
    return .article(article)
  }

  /// The line before a fault, where it is whole, and then the fault.
  private func step(at error: StreamError) -> ReadingStep {
    let offset = lines.offset
    let rest = lines.takeRest()
    var place = origin
    place.offset = lines.offset
    let fault = place.fault(error.code, error.message)
    if error.loss != .member, JSONScan.isWhole(rest),
      let step = step(LineReader.Line(offset: offset, bytes: rest))
    {
      self.fault = fault
      return step
    }
    if !rest.isEmpty { number += 1 }
    return .fault(fault)
  }
}
