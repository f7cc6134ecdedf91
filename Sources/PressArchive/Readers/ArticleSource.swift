import PressRecord

/// All articles of all inputs, one after another.
///
/// Holds no more than one article and one piece of a file.
package struct ArticleSource {
  /// An article, or why there is none.
  package enum Item: Sendable {
    case article(RawArticle)
    case fault(ArticleFault)

    /// How many bytes an article has.
    package var size: Int {
      switch self {
      case .article(let article): article.bytes.count
      case .fault: 0
      }
    }
  }

  /// How far a source is read.
  package struct Position: Sendable, Equatable {
    /// How many files are begun.
    package var file = 0
    /// How many items were given since the last of them was begun.
    package var item = 0
    /// How many files of folders and archives before that one were opened that nothing says to hold
    /// articles.
    package var unrecognized = 0

    package init() {}
  }

  /// How far it is read.
  package private(set) var position = Position()

  private let opener: FileOpener
  private var walk: InputWalk
  /// The file that is read, and the containers in it that are open.
  private var file: FileStream?
  private var readers: [any ArticleReader] = []
  /// Bytes of the files before the one that is read.
  private var bytesBefore = 0
  /// Files of folders that were not opened, for their names.
  private var foreign = 0
  /// As `Position.unrecognized`, of the file that is read: it, or what is in it.
  private var unrecognized = 0
  private let start: Position

  /// - Parameters:
  ///   - inputs: Files, folders, and `-` for standard input.
  ///   - options: How they are read.
  ///   - start: What comes up to here is passed over: whole files are not opened, what was read of
  ///     the last file is read again.
  package init(
    inputs: [String], options: SourceOptions = SourceOptions(), after start: Position = Position()
  ) {
    walk = InputWalk(inputs: inputs, options: options)
    opener = FileOpener(options: options)
    self.start = start
  }

  /// How many bytes of the inputs, as they lie on the disk, are read or passed over.
  package var bytesRead: Int { bytesBefore + (file?.position ?? 0) }

  /// How many files of folders and archives were gone past, since nothing says that they hold articles.
  package var passedOver: Int { foreign + position.unrecognized + unrecognized }

  /// The next one, in the order of the inputs and, in folders, the byte order of paths; nil at the
  /// end.
  package mutating func next() -> Item? {
    while true {
      guard let step = readers.last?.next() ?? nextFile() else { return nil }
      switch step {
      case .article(let article): if takes() { return .article(article) }
      case .fault(var fault):
        fault.isMissingInput = fault.code.isMissingFile && !walk.isInFolder
        if takes() { return .fault(fault) }
      case .container(let container): readers.append(container)
      case .passedOver: unrecognized += 1
      case .end: readers.removeLast()
      }
    }
  }

  /// Counts an item; whether it lies after the start.
  private mutating func takes() -> Bool {
    position.item += 1
    return position.file > start.file
      || (position.file == start.file && position.item > start.item)
  }

  private mutating func nextFile() -> ReadingStep? {
    bytesBefore = bytesRead
    file = nil
    while let step = walk.next() {
      switch step {
      case .fault(let fault): return .fault(fault)
      case .foreign: foreign += 1
      case .standardInput:
        begin()
        let stream = FileStream()
        file = stream
        return opener.open(
          stream, length: nil, name: nil, origin: SourceDescription(), depth: 0)
      case .file(let path):
        begin()
        if position.file >= start.file { return open(path) }
        bytesBefore += FileStatus(of: path)?.size ?? 0
      }
    }
    return nil
  }

  private mutating func begin() {
    position.file += 1
    position.item = 0
    position.unrecognized += unrecognized
    unrecognized = 0
    if position.file == start.file { position.unrecognized = start.unrecognized }
  }

  private mutating func open(_ path: FilePath) -> ReadingStep {
    let origin = SourceDescription(path: path.string)
    do throws(StreamError) {
      let stream = try FileStream(path: path)
      file = stream
      return opener.open(
        stream, length: stream.length, name: path, origin: origin, depth: 0,
        isChosen: !walk.isInFolder)
    } catch {
      return .fault(origin.fault(error.code, error.message))
    }
  }
}
