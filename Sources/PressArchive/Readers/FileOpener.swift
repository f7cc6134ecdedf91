import PressRecord

/// Opens a file, unpacks it, tells what it holds, and reads what is one article whole.
struct FileOpener {
  private static let chunk = 1 << 16
  /// How many layers of packing are taken off (`a.tar.gz` has one of packing and one archive).
  private static let maximumPacking = 2
  /// How many archives may be in one another.
  private static let maximumDepth = 2

  let options: SourceOptions

  /// The step that a stream is.
  ///
  /// - Parameters:
  ///   - stream: Its bytes.
  ///   - length: How many they are, where that is known.
  ///   - name: The file's name; nil for standard input.
  ///   - origin: Path and member, for records and faults.
  ///   - depth: How many archives the file is in.
  /// - Returns: An article, a container, or why there is neither.
  func open(
    _ stream: any ByteStream, length: Int?, name: FilePath?, origin: SourceDescription, depth: Int
  ) -> ReadingStep {
    var (stream, length, name) = (PeekedStream(stream), length, name)
    for _ in 0...FileOpener.maximumPacking {
      guard let packing = Packing(head: stream.peek(Packing.headLength)) else {
        let isWARC = stream.peek(5).elementsEqual("WARC/".utf8)
        return open(
          stream, length: length, form: isWARC ? .warc : form(of: name), origin: origin)
      }
      switch packing {
      case .archive: return openArchive(stream, origin: origin, depth: depth)
      case .gzip: stream = PeekedStream(GzipStream(stream))
      case .other: stream = PeekedStream(PackedStream(stream))
      }
      length = nil
      name = name?.unpacked
    }
    return .fault(origin.fault(.tooDeep, "the file is packed more than twice; unpack it first"))
  }

  private func openArchive(
    _ stream: PeekedStream, origin: SourceDescription, depth: Int
  ) -> ReadingStep {
    if depth == FileOpener.maximumDepth {
      return .fault(
        origin.fault(.tooDeep, "archives stand in one another more than once; unpack them first"))
    }
    return .container(
      PackedArchiveReader(stream: stream, origin: origin, opener: self, depth: depth))
  }

  private func form(of name: FilePath?) -> FileForm {
    switch options.form {
    case .automatic: name.flatMap { FileForm(name: $0) } ?? .text
    case .text: .text
    case .jsonl: .jsonLines
    case .json: .json
    case .html: .html
    }
  }

  private func open(
    _ stream: PeekedStream, length: Int?, form: FileForm, origin: SourceDescription
  ) -> ReadingStep {
    switch form {
    case .jsonLines:
      .container(JSONLinesReader(stream: stream, origin: origin, options: options))
    case .json: .container(JSONValuesReader(stream: stream, origin: origin, options: options))
    case .warc: .container(WARCReader(stream: stream, origin: origin, options: options))
    case .html: readWhole(stream, length: length, form: .html, origin: origin)
    case .text: readWhole(stream, length: length, form: .text, origin: origin)
    case .archive: .fault(origin.fault(.damaged, "the file is no tar or zip archive"))
    }
  }

  private func readWhole(
    _ stream: PeekedStream, length: Int?, form: RawArticle.Form, origin: SourceDescription
  ) -> ReadingStep {
    if let length, length > options.maximumArticle {
      return .fault(origin.tooLarge(options.maximumArticle))
    }
    var article = RawArticle(source: origin, form: form, bytes: [])
    do throws(StreamError) {
      while try stream.read(into: &article.bytes, atMost: FileOpener.chunk) > 0 {
        if article.bytes.count > options.maximumArticle {
          return .fault(origin.tooLarge(options.maximumArticle))
        }
      }
    } catch {
      return .fault(origin.fault(error.code, error.message))
    }
    if options.form == .automatic, form == .text, mayBePage(article.bytes) {
      article.form = HTMLReader.recognizes(article.bytes) ? .html : .text
    }
    return .article(article)
  }

  /// Whether a text begins as a page does, in UTF-8 or UTF-16: almost no article does.
  private func mayBePage(_ bytes: [UInt8]) -> Bool {
    switch bytes.first(where: { $0 > 0x20 }) {
    case 0x3C, 0xEF, 0xFE, 0xFF: true
    default: false
    }
  }
}
