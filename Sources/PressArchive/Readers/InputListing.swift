import PressRecord
import PressText

/// The files that would be read, with what they hold.
package struct InputListing {
  /// A file, or what stands in the way of reading one.
  package struct Entry: Sendable, Equatable {
    /// As given, with the folders walked below it; `-` for standard input.
    package var path: String
    /// What its beginning shows: `text`, `html`, `jsonl` …; `passed-over` where nothing says that it
    /// holds articles; the code of a fault where it cannot be read.
    package var kind: String
    /// In bytes; nil where that cannot be told.
    package var size: Int?
    /// Whether it is gone past.
    package var isPassedOver = false
    /// Why it cannot be read; nil where it can.
    package var fault: ArticleFault.Code?
    /// Whether the user named it, and it is not there or cannot be opened.
    package var isMissingInput = false
  }

  private let opener: FileOpener
  private var walk: InputWalk

  /// - Parameters:
  ///   - inputs: Files, folders, and `-` for standard input.
  ///   - options: How they would be read.
  package init(inputs: [String], options: SourceOptions = SourceOptions()) {
    walk = InputWalk(inputs: inputs, options: options)
    opener = FileOpener(options: options)
  }

  /// The next one, in the order of reading; nil at the end.
  package mutating func next() -> Entry? {
    var entry = nextEntry()
    if entry?.fault?.isMissingFile == true { entry?.isMissingInput = !walk.isInFolder }
    return entry
  }

  private mutating func nextEntry() -> Entry? {
    switch walk.next() {
    case nil: return nil
    case .standardInput: return Entry(path: "-", kind: "stream")
    case .fault(let fault):
      return Entry(path: fault.source, kind: fault.code.rawValue, fault: fault.code)
    case .foreign(let path): return passedOver(path)
    case .file(let path): return entry(path) ?? passedOver(path)
    }
  }

  private func passedOver(_ path: FilePath) -> Entry {
    Entry(
      path: path.string, kind: "passed-over", size: FileStatus(of: path)?.size, isPassedOver: true)
  }

  /// Nil where nothing says that the file holds articles.
  private func entry(_ path: FilePath) -> Entry? {
    let origin = SourceDescription(path: path.string)
    do throws(StreamError) {
      let stream = try FileStream(path: path)
      guard let length = stream.length else { return Entry(path: path.string, kind: "stream") }
      let step = opener.open(
        stream, length: length, name: path, origin: origin, depth: 0, isChosen: !walk.isInFolder)
      if case .passedOver = step { return nil }
      let fault = fault(of: step)
      return Entry(
        path: path.string, kind: fault?.rawValue ?? kind(of: step), size: length, fault: fault)
    } catch {
      return Entry(path: path.string, kind: error.code.rawValue, fault: error.code)
    }
  }

  /// Why a file that begins so cannot be read; nil where it can, as far as that is to be seen.
  private func fault(of step: ReadingStep) -> ArticleFault.Code? {
    switch step {
    case .fault(let fault): fault.code
    case .article(let article):
      article.form == .text && TextDecoder.decode(article.bytes).isBinary ? .notText : nil
    case .container, .passedOver, .end: nil
    }
  }

  private func kind(of step: ReadingStep) -> String {
    switch step {
    case .article(let article):
      switch article.form {
      case .text: "text"
      case .json: "json"
      case .html: "html"
      case .row: "csv"
      }
    case .container(let reader): reader.kind
    case .fault(let fault): fault.code.rawValue
    case .passedOver: "passed-over"
    case .end: "empty"
    }
  }
}
