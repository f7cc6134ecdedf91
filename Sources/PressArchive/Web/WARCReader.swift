import PressRecord

/// Reads WARC and WET (ISO 28500): pages and texts that a crawler stored.
///
/// Takes responses with status 200 that are HTML or text, resources, and conversions to text; passes
/// over all other records. After what is damaged it looks for the next record.
final class WARCReader: ArticleReader {
  let kind = "warc"

  /// A longer line belongs to no header.
  private static let maximumLine = 1 << 16
  private static let mark = Array("WARC/".utf8)

  private let origin: SourceDescription
  private let limit: Int
  private let input: InputBuffer
  /// What is to be told after the article that stands before it.
  private var fault: ArticleFault?
  private var isDone = false
  /// Whether bytes that are no record were told of since the last record.
  private var isLost = false

  init(stream: any ByteStream, origin: SourceDescription, options: SourceOptions) {
    input = InputBuffer(stream)
    self.origin = origin
    limit = options.maximumArticle
  }

  func next() -> ReadingStep {
    if let fault {
      self.fault = nil
      return .fault(fault)
    }
    while !isDone {
      let offset = input.offset
      do throws(StreamError) {
        guard let step = try readOn(at: offset) else { continue }
        return step
      } catch {
        lose(error)
        return .fault(place(offset).fault(error.code, error.message))
      }
    }
    return .end
  }

  /// What stands before lost bytes is no whole record.
  private func lose(_ error: StreamError) {
    isDone = error.loss == .rest
    isLost = true
    input.take(input.count)
  }

  /// The step that begins here; nil where it is gone past.
  private func readOn(at offset: Int) throws(StreamError) -> ReadingStep? {
    guard try input.require(1) else { return .end }
    if input[0] == 0x0A || input[0] == 0x0D {
      input.take(1)
      return nil
    }
    if try input.require(5), input[0..<5].elementsEqual(WARCReader.mark) {
      isLost = false
      return try readRecord(at: offset)
    }
    let wasLost = isLost
    isLost = true
    try search()
    if wasLost { return nil }
    return .fault(place(offset).fault(.damaged, "a WARC record should begin here; going on"))
  }

  /// Goes to the next line that begins as a record does, or to the end.
  private func search() throws(StreamError) {
    while true {
      while let end = input.firstIndex(of: 0x0A) {
        input.take(end + 1)
        if try !input.require(5) || input[0..<5].elementsEqual(WARCReader.mark) { return }
      }
      input.take(input.count)
      if try !input.readOn() { return }
    }
  }

  private func place(_ offset: Int) -> SourceDescription {
    var place = origin
    place.offset = offset
    return place
  }

  private func readRecord(at offset: Int) throws(StreamError) -> ReadingStep? {
    let fields = try readFields()
    guard let length = fields.integer("content-length") else {
      isLost = true
      return .fault(place(offset).fault(.damaged, "the WARC record has no Content-Length"))
    }
    var place = place(offset)
    place.url = fields["warc-target-uri"].map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
    let isTaken = ["response", "resource", "conversion"].contains(fields["warc-type"] ?? "")
    if length > limit {
      guard try input.skip(length) else { return truncated(place) }
      return isTaken ? .fault(place.tooLarge(limit)) : nil
    }
    let isWhole = try input.require(length)
    if !isWhole || !hasRecordEnd(length) { return brokenRecord(place, length: length) }
    guard isTaken else {
      input.take(length)
      return nil
    }
    let block = try input.block(length)
    if let digest = fields["warc-block-digest"].flatMap({ BlockDigest($0) }),
      !digest.agrees(with: block)
    {
      let message = "the bytes of the WARC record do not agree with its WARC-Block-Digest"
      return try checked(.fault(place.fault(.damaged, message)), place)
    }
    return try checked(article(block, fields, place), place)
  }

  private func readFields() throws(StreamError) -> HeaderFields {
    var fields = HeaderFields()
    while let line = try line(), !line.isEmpty { fields.append(line) }
    return fields
  }

  /// The next line without its end; nil at the end of the stream.
  private func line() throws(StreamError) -> [UInt8]? {
    var searched = 0
    var end = input.firstIndex(of: 0x0A)
    while end == nil, input.count <= WARCReader.maximumLine {
      searched = input.count
      if try !input.readOn() { break }
      end = input.firstIndex(of: 0x0A, from: searched)
    }
    if end == nil, input.count == 0 { return nil }
    var line = Array(input[0..<(end ?? input.count)])
    input.take(line.count + 1)
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  /// Whether a block is followed by what ends a record, as far as is read.
  private func hasRecordEnd(_ length: Int) -> Bool {
    var index = length
    var lineEnds = 0
    while index < input.count, input[index] == 0x0D || input[index] == 0x0A {
      if input[index] == 0x0A { lineEnds += 1 }
      index += 1
    }
    if index == input.count || lineEnds > 1 { return true }
    return input[index..<min(index + 5, input.count)].elementsEqual(
      WARCReader.mark.prefix(input.count - index))
  }

  /// Goes on at the record that begins inside what this one's length takes in: it is wrong.
  private func brokenRecord(_ place: SourceDescription, length: Int) -> ReadingStep {
    let isCut = input.count < length
    if let next = input.firstIndex(of: [0x0A] + WARCReader.mark) {
      input.take(next + 1)
      return .fault(place.fault(.damaged, "the WARC record's Content-Length is wrong; going on"))
    }
    if isCut { return truncated(place) }
    isLost = true
    return .fault(place.fault(.damaged, "the WARC record's Content-Length is wrong; going on"))
  }

  private func truncated(_ place: SourceDescription) -> ReadingStep {
    isDone = true
    return .fault(place.fault(.damaged, "the file ends in the middle of a WARC record"))
  }

  /// The step, when the packed member that it came from has shown its checksum.
  private func checked(
    _ step: ReadingStep?, _ place: SourceDescription
  ) throws(StreamError) -> ReadingStep? {
    do throws(StreamError) {
      // With the byte after a record's end its member is done.
      _ = try input.require(5)
      return step
    } catch {
      lose(error)
      let fault = place.fault(error.code, error.message)
      guard error.loss != .member, let step else { return .fault(fault) }
      self.fault = fault
      return step
    }
  }

  /// The article that a record's block is; nil where it is none.
  private func article(
    _ block: [UInt8], _ fields: HeaderFields, _ place: SourceDescription
  ) -> ReadingStep? {
    var (body, fields) = (block, fields)
    if block.starts(with: "HTTP/".utf8) {
      let message = HTTPMessage(block)
      guard message.status == 200, WARCReader.mayHoldText(message.fields) else { return nil }
      do throws(HTTPMessage.Failure) {
        (body, fields) = (try message.content(limit: limit), message.fields)
      } catch {
        switch error {
        case .tooLarge: return .fault(place.tooLarge(limit))
        case .unreadable(let message): return .fault(place.fault(.damaged, message))
        }
      }
    }
    guard let form = WARCReader.form(of: body, fields) else { return nil }
    var article = RawArticle(source: place, form: form, bytes: body)
    article.charset = fields.charset
    return .article(article)
  }

  private static func mayHoldText(_ fields: HeaderFields) -> Bool {
    ["text/html", "application/xhtml+xml", "text/plain", ""].contains(fields.mediaType)
  }

  private static func form(of body: [UInt8], _ fields: HeaderFields) -> RawArticle.Form? {
    switch fields.mediaType {
    case "text/html", "application/xhtml+xml": .html
    case "text/plain": HTMLReader.recognizes(body) ? .html : .text
    case "" where HTMLReader.recognizes(body): .html
    default: nil
    }
  }
}
