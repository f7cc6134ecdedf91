import PressRecord

/// The files that would be read, with what they hold.
package struct InputListing {
  /// A file, or what stands in the way of reading one.
  package struct Entry: Sendable, Equatable {
    /// As given, with the folders walked below it; `-` for standard input.
    package var path: String
    /// What its beginning shows: `text`, `html`, `jsonl` …; the code of a fault where it cannot be
    /// read.
    package var kind: String
    /// In bytes; nil where that cannot be told.
    package var size: Int?
    package var isFault = false
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
    switch walk.next() {
    case nil: nil
    case .standardInput: Entry(path: "-", kind: "stream")
    case .fault(let fault): Entry(path: fault.source, kind: fault.code.rawValue, isFault: true)
    case .file(let path): entry(path)
    }
  }

  private func entry(_ path: FilePath) -> Entry {
    let origin = SourceDescription(path: path.string)
    do throws(StreamError) {
      let stream = try FileStream(path: path)
      guard let length = stream.length else { return Entry(path: path.string, kind: "stream") }
      let step = opener.open(stream, length: length, name: path, origin: origin, depth: 0)
      return Entry(path: path.string, kind: kind(of: step), size: length, isFault: isFault(step))
    } catch {
      return Entry(path: path.string, kind: error.code.rawValue, isFault: true)
    }
  }

  private func isFault(_ step: ReadingStep) -> Bool {
    if case .fault = step { true } else { false }
  }

  private func kind(of step: ReadingStep) -> String {
    switch step {
    case .article(let article):
      switch article.form {
      case .text: "text"
      case .json: "json"
      case .html: "html"
      }
    case .container(let reader): reader.kind
    case .fault(let fault): fault.code.rawValue
    case .end: "empty"
    }
  }
}
