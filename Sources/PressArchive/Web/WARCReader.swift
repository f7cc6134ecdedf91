import PressRecord

/// Reads WARC and WET (ISO 28500): pages and texts that a crawler stored.
///
/// Takes responses with status 200 that are HTML or text, resources, and conversions to text; passes
/// over all other records. Between records that are damaged it looks for the next one.
final class WARCReader: ArticleReader {
  let kind = "warc"

  private let origin: SourceDescription
  private let limit: Int
  private var stream: RecordStream
  private var isDone = false
  /// Whether bytes that are no record were told of since the last record.
  private var isLost = false

  init(stream: any ByteStream, origin: SourceDescription, options: SourceOptions) {
    self.stream = RecordStream(stream)
    self.origin = origin
    limit = options.maximumArticle
  }

  func next() -> ReadingStep {
    if isDone { return .end }
    do throws(StreamError) {
      while true {
        let offset = stream.offset
        guard let line = try stream.line() else { return .end }
        if line.isEmpty { continue }
        if line.starts(with: "WARC/".utf8) {
          isLost = false
          if let step = try readRecord(at: offset) { return step }
        } else if !isLost {
          isLost = true
          return .fault(place(offset).fault(.damaged, "a WARC record should begin here; going on"))
        }
      }
    } catch {
      isDone = true
      return .fault(origin.fault(error.code, error.message))
    }
  }

  private func place(_ offset: Int) -> SourceDescription {
    var place = origin
    place.offset = offset
    return place
  }

  private func readRecord(at offset: Int) throws(StreamError) -> ReadingStep? {
    var fields = HeaderFields()
    while let line = try stream.line(), !line.isEmpty { fields.append(line) }
    guard let length = fields.integer("content-length") else {
      isLost = true
      return .fault(place(offset).fault(.damaged, "the WARC record has no Content-Length"))
    }
    var place = place(offset)
    place.url = fields["warc-target-uri"].map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
    guard ["response", "resource", "conversion"].contains(fields["warc-type"] ?? "") else {
      return try stream.skip(length) ? nil : truncated(place)
    }
    if length > limit {
      let isWhole = try stream.skip(length)
      return isWhole ? .fault(place.tooLarge(limit)) : truncated(place)
    }
    let block = try stream.block(length)
    if block.count < length { return truncated(place) }
    return article(block, fields, place)
  }

  private func truncated(_ place: SourceDescription) -> ReadingStep {
    isDone = true
    return .fault(place.fault(.damaged, "the file ends in the middle of a WARC record"))
  }

  /// The article that a record's block is; nil where it is none.
  private func article(
    _ block: [UInt8], _ fields: HeaderFields, _ place: SourceDescription
  ) -> ReadingStep? {
    var (body, fields) = (block, fields)
    if block.starts(with: "HTTP/".utf8) {
      guard let message = HTTPMessage(block, limit: limit) else {
        return .fault(place.fault(.damaged, "the body of the response cannot be unpacked"))
      }
      guard message.status == 200 else { return nil }
      (body, fields) = (message.body, message.fields)
    }
    let form: RawArticle.Form
    switch fields.mediaType {
    case "text/html", "application/xhtml+xml": form = .html
    case "text/plain": form = HTMLReader.recognizes(body) ? .html : .text
    case "" where HTMLReader.recognizes(body): form = .html
    default: return nil
    }
    var article = RawArticle(source: place, form: form, bytes: body)
    article.charset = fields.charset
    return .article(article)
  }
}
