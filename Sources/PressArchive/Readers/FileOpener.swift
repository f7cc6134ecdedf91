import PressRecord
import PressText

/// Opens a file, unpacks it, tells what it holds, and reads what is one article whole.
struct FileOpener {
  private static let chunk = 1 << 16
  /// How many layers of packing are taken off (`a.tar.gz` has one of packing and one archive).
  private static let maximumPacking = 2
  /// How many archives may be in one another.
  private static let maximumDepth = 2

  private static let ownFile =
    "the file holds what vnpress wrote, no articles; give the files that it was made of"

  let options: SourceOptions

  /// The step that a stream is.
  ///
  /// - Parameters:
  ///   - stream: Its bytes.
  ///   - length: How many they are, where that is known.
  ///   - name: The file's name; nil for standard input.
  ///   - origin: Path and member, for records and faults.
  ///   - depth: How many archives the file is in.
  ///   - isChosen: Whether the user named this very file: then it holds an article whatever its name.
  /// - Returns: An article, a container, why there is neither, or `passedOver` where nothing says that
  ///   the file holds articles.
  func open(
    _ stream: any ByteStream, length: Int?, name: FilePath?, origin: SourceDescription, depth: Int,
    isChosen: Bool = true
  ) -> ReadingStep {
    var (stream, length, name) = (PeekedStream(stream), length, name)
    for _ in 0...FileOpener.maximumPacking {
      let head = stream.peek(ArchiveForm.headLength)
      guard let packing = Packing(head: head) ?? Packing(name: name, head: head) else {
        if FileForm.isOwn(stream.peek(FileForm.headLength)) {
          return isChosen ? .fault(origin.fault(.noArticles, FileOpener.ownFile)) : .passedOver
        }
        if options.form == .automatic, let kind = FileForm.foreignKind(head) {
          return isChosen
            ? .fault(
              origin.fault(
                .notText, "the file is \(kind); give its text (of a PDF, what pdftotext makes)"))
            : .passedOver
        }
        let form = archiveForm(head) ?? form(of: stream, name: name, isChosen: isChosen)
        guard let form else { return .passedOver }
        return open(stream, length: length, form: form, origin: origin, depth: depth)
      }
      stream = PeekedStream(PackedStream(stream, packing, window: options.maximumWindow))
      length = nil
      name = name?.unpacked
    }
    return .fault(origin.fault(.tooDeep, "the file is packed more than twice; unpack it first"))
  }

  private func archiveForm(_ head: ArraySlice<UInt8>) -> FileForm? {
    switch ArchiveForm(head: head) {
    case .tar: .tar
    case .zip: .zip
    case nil: nil
    }
  }

  /// What the file holds: as the user says, else as its content says, else its name.
  private func form(of stream: PeekedStream, name: FilePath?, isChosen: Bool) -> FileForm? {
    let named = name.flatMap { FileForm(name: $0) }
    switch options.form {
    case .automatic: break
    case .text: return .text
    case .jsonl: return .jsonLines
    case .json: return .json
    case .html: return .html
    case .csv: return .table
    case .warc: return .warc
    }
    var head = stream.peek(FileForm.headLength)
    if let encoding = TextDecoder.wideKind(Array(head)) {
      head = TextDecoder.decode(Array(head), encoding: encoding).bytes[...]
    }
    let found = FileForm(head: head, options: options)
    switch (named, found) {
    case (nil, nil): return isChosen || FileForm.isArticle(head, options: options) ? .text : nil
    // What a page is made of may be anything; lines and rows may be cut anywhere in the head.
    case (.html, _), (.table, .html), (.jsonLines, .json): return named
    default: return found ?? named
    }
  }

  private func open(
    _ stream: PeekedStream, length: Int?, form: FileForm, origin: SourceDescription, depth: Int
  ) -> ReadingStep {
    switch form {
    case .jsonLines, .json: return openJSON(stream, form, origin)
    case .warc: return .container(WARCReader(stream: stream, origin: origin, options: options))
    case .table: return TableReader.open(stream, origin: origin, options: options)
    case .html: return readWhole(stream, length: length, form: .html, origin: origin)
    case .text: return readWhole(stream, length: length, form: .text, origin: origin)
    case .tar: return openArchive(TarArchive(stream), origin: origin, depth: depth)
    case .zip:
      return openArchive(
        ZipArchive(stream, window: options.maximumWindow), origin: origin, depth: depth)
    }
  }

  /// JSON is UTF-8; some programs write it in UTF-16.
  private func openJSON(
    _ stream: PeekedStream, _ form: FileForm, _ origin: SourceDescription
  ) -> ReadingStep {
    let encoding = TextDecoder.wideKind(Array(stream.peek(FileForm.headLength)))
    let stream = encoding.map { PeekedStream(WideStream(stream, $0)) } ?? stream
    let isArray = stream.peek(64).first { $0 > 0x20 && $0 < 0x80 } == 0x5B
    if form == .jsonLines, !isArray || options.form != .automatic {
      return .container(
        JSONLinesReader(stream: stream, origin: origin, options: options, encoding: encoding))
    }
    return .container(
      JSONValuesReader(stream: stream, origin: origin, options: options, encoding: encoding))
  }

  private func openArchive(
    _ archive: any FileArchive, origin: SourceDescription, depth: Int
  ) -> ReadingStep {
    if depth == FileOpener.maximumDepth {
      return .fault(
        origin.fault(.tooDeep, "archives stand in one another more than once; unpack them first"))
    }
    return .container(PackedArchiveReader(archive, origin: origin, opener: self, depth: depth))
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
    return .article(article)
  }
}
