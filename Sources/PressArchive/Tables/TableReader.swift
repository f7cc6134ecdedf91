import PressRecord
import PressText

/// Reads a table of articles (CSV as RFC 4180 has it, TSV): one article a row.
///
/// A quotation mark that nothing closes is told, and reading goes on at the next line that has as many
/// fields as the first one.
final class TableReader: ArticleReader {
  let kind = "csv"

  /// The first row may be this long.
  private static let headerLimit = 1 << 16

  private let input: InputBuffer
  private let header: TableHeader
  private let origin: SourceDescription
  private let limit: Int
  /// What the table is in, where that is UTF-16 or UTF-32.
  private let encoding: TextEncoding?
  private var number = 0
  /// The line on which the next row begins, from 1; a row may have several.
  private var line: Int
  /// Whether rows of another length are passed over, after something broken.
  private var isLost = false
  private var isDone = false

  private init(
    _ input: InputBuffer, header: TableHeader, origin: SourceDescription, limit: Int,
    encoding: TextEncoding?, line: Int
  ) {
    self.input = input
    self.line = line
    self.header = header
    self.origin = origin
    self.limit = limit
    self.encoding = encoding
  }

  /// The reader of a table, or why it cannot be read.
  static func open(
    _ stream: PeekedStream, origin: SourceDescription, options: SourceOptions
  ) -> ReadingStep {
    let given = options.encoding.flatMap { $0.unitLength > 1 ? $0 : nil }
    let kind = given ?? TextDecoder.wideKind(Array(stream.peek(FileForm.headLength)))
    let input = InputBuffer(kind.map { WideStream(stream, $0) } ?? stream)
    do throws(StreamError) {
      if try input.require(3), input[0..<3].elementsEqual([0xEF, 0xBB, 0xBF]) { input.take(3) }
      guard let length = try rowLength(input) else {
        return .fault(origin.fault(.noText, "the first line of the table has no end"))
      }
      if length == 0 { return .fault(origin.fault(.empty, "the table is empty")) }
      var header = TableHeader(input[0..<length], columns: options.columns)
      if !header.hasText || !TableHeader.isUTF8(input[0..<length]) {
        _ = try input.require(headerLimit)
        header = TableHeader(
          firstOf: input[0..<min(input.count, headerLimit)], options.encoding,
          columns: options.columns)
      }
      var line = 1
      if !header.hasText,
        let numbered = TableHeader(numbered: options.columns, rows: input[0..<input.count])
      {
        header = numbered
      } else {
        line += lineEnds(input[0..<length])
        input.take(length)
      }
      guard header.hasText else {
        return .fault(origin.fault(.noText, missingText(header, options.columns)))
      }
      if let missing = header.missingColumn(options.columns) {
        return .fault(origin.fault(.noColumn, missing))
      }
      return .container(
        TableReader(
          input, header: header, origin: origin, limit: options.maximumArticle, encoding: kind,
          line: line))
    } catch {
      return .fault(origin.fault(error.code, error.message))
    }
  }

  /// The length of the first row with its end; nil where it is too long to be one.
  private static func rowLength(_ input: InputBuffer) throws(StreamError) -> Int? {
    var scan = TableRow.Scan(delimiter: 0)
    var index = 0
    while index < headerLimit, try input.require(index + 1) {
      index += 1
      if scan.take(input[index - 1]) { return index }
    }
    return index < headerLimit ? index : nil
  }

  private static func missingText(_ header: TableHeader, _ columns: TableColumns) -> String {
    header.missingColumn(columns)
      ?? "no column of the table is known to hold the text; say which with --columns text=NAME; "
      + "its columns are: \(header.someNames)"
  }

  func next() -> ReadingStep {
    while !isDone {
      let offset = input.offset
      do throws(StreamError) {
        guard let step = try readRow() else { continue }
        return step
      } catch {
        isDone = error.loss == .rest
        isLost = true
        input.take(input.count)
        return .fault(place(offset).fault(error.code, error.message))
      }
    }
    return .end
  }

  private func place(_ offset: Int) -> SourceDescription {
    var place = origin
    place.offset = offset
    place.line = line
    return place
  }

  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  /// The row that begins here; nil where it is passed over.
  private func readRow() throws(StreamError) -> ReadingStep? {
    let source = place(input.offset)
    var scan = TableRow.Scan(delimiter: header.delimiter)
    var length = 0
    while !advance(&scan, &length) {
      if input.count > limit {
        let end = "within \(limit) bytes (--max-article)"
        return try skipLine(source, scan.isQuoted ? openQuotation(source, length, end) : nil)
      }
      if try input.readOn() { continue }
      if length == 0 { return .end }
      if scan.isQuoted {
        return try skipLine(source, openQuotation(source, length, "before the table ends"))
      }
      break
    }
    let row = Array(input[0..<length])
    input.take(length)
    line += TableReader.lineEnds(row[...])
    if length > limit { return .fault(source.tooLarge(limit)) }
    if !row.contains(where: { $0 > 0x20 }) { return nil }
    if isLost, scan.count != header.fields.count { return nil }
    isLost = false
    number += 1
    var article = RawArticle(source: source, form: .row, bytes: row, number: number)
    article.header = header
    article.fileEncoding = encoding
    return .article(article)
  }

  /// Takes what is there, up to the row's end; whether it is reached.
  private func advance(_ scan: inout TableRow.Scan, _ length: inout Int) -> Bool {
    let start = length
    let (isWhole, end) = unsafe input.withBytes { bytes -> (Bool, Int) in
      var index = start
      while index < bytes.count {
        let isEnd = unsafe scan.take(bytes[index])
        index += 1
        if isEnd { return (true, index) }
      }
      return (false, index)
    }
    length = end
    return isWhole
  }

  /// That the last quotation mark which opens a field among the row's first bytes is not closed.
  private func openQuotation(
    _ source: SourceDescription, _ length: Int, _ end: String
  ) -> ArticleFault {
    var scan = TableRow.Scan(delimiter: header.delimiter)
    var mark = 0
    for index in 0..<length {
      if scan.isAtFieldStart, input[index] == 0x22 { mark = index }
      _ = scan.take(input[index])
    }
    return source.fault(
      .damaged,
      "the quotation mark at byte \(input.offset + mark) is not closed \(end); its line is left out"
    )
  }

  /// Goes past a line only: the row that begins with it does not end, or is too long.
  ///
  /// `fault` is what else is wrong with it.
  private func skipLine(
    _ source: SourceDescription, _ fault: ArticleFault?
  ) throws(StreamError) -> ReadingStep {
    number += 1
    isLost = true
    while true {
      if let end = input.firstIndex(of: 0x0A) {
        input.take(end + 1)
        line += 1
        break
      }
      input.take(input.count)
      if try !input.readOn() { break }
    }
    return .fault(fault ?? source.tooLarge(limit))
  }
}

/// Text in UTF-16 or UTF-32 as UTF-8, piece by piece; whoever reads it counts bytes of UTF-8.
final class WideStream: ByteStream {
  private static let chunk = 1 << 16

  private let stream: any ByteStream
  private let encoding: TextEncoding
  private var rest: [UInt8] = []

  init(_ stream: any ByteStream, _ encoding: TextEncoding) {
    self.stream = stream
    self.encoding = encoding
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = try stream.read(into: &rest, atMost: min(WideStream.chunk, max(4, limit / 2))) == 0
      let end = isAtEnd ? rest.count : wholeEnd
      if end == 0 { continue }
      let text = TextDecoder.decode(Array(rest[..<end]), encoding: encoding).bytes
      rest.removeFirst(end)
      buffer.append(contentsOf: text)
      if !text.isEmpty { return text.count }
    }
    return 0
  }

  /// Where the last whole character ends.
  private var wholeEnd: Int {
    let end = rest.count - rest.count % encoding.unitLength
    guard encoding.unitLength == 2, end >= 2 else { return end }
    let high = encoding == .utf16LittleEndian ? rest[end - 1] : rest[end - 2]
    return high & 0xFC == 0xD8 ? end - 2 : end
  }
}
