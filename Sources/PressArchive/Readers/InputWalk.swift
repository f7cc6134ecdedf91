/// The files of all inputs, one after another, not opened.
///
/// Holds the names of no more than the folders that it is in.
package struct InputWalk {
  /// What the walk comes to.
  package enum Step: Sendable, Equatable {
    case file(FilePath)
    case standardInput
    /// A file of a folder whose name's ending no article has, or that is a pipe, a socket or a device.
    case foreign(FilePath)
    /// A folder that cannot be read.
    case fault(ArticleFault)
  }

  private let options: SourceOptions
  private var inputs: ArraySlice<String>
  /// The folders from the input down to where the walk is.
  private var folders: [ArraySlice<Folder.Entry>] = []
  /// The folders of this input that were entered: links that lead back are not followed again.
  private var entered: Set<FileStatus.Identity> = []

  /// - Parameters:
  ///   - inputs: Files, folders, and `-` for standard input.
  ///   - options: Which files of a folder are passed over.
  package init(inputs: [String], options: SourceOptions = SourceOptions()) {
    self.inputs = inputs[...]
    self.options = options
  }

  /// Whether the last step came of a folder, not of an input's own name.
  package var isInFolder: Bool { !folders.isEmpty }

  /// The next step, in the order of the inputs and, in folders, the byte order of paths; nil at the
  /// end.
  package mutating func next() -> Step? {
    while true {
      if let last = folders.indices.last {
        guard let entry = folders[last].popFirst() else {
          folders.removeLast()
          continue
        }
        if let step = step(to: entry) { return step }
      } else {
        guard let input = inputs.popFirst() else { return nil }
        if let step = step(to: input) { return step }
      }
    }
  }

  private mutating func step(to input: String) -> Step? {
    if input == "-" { return .standardInput }
    let path = FilePath(input)
    guard let identity = Folder.identity(of: path) else { return .file(path) }
    entered = []
    return enter(path, identity)
  }

  private mutating func step(to entry: Folder.Entry) -> Step? {
    if entry.kind != .folder {
      // A pipe or a socket in a folder is another program's: to read it may wait for ever.
      let isForeign = entry.kind == .special || FileForm.isForeign(entry.path)
      return isForeign ? .foreign(entry.path) : .file(entry.path)
    }
    return Folder.identity(of: entry.path).flatMap { enter(entry.path, $0) }
  }

  private mutating func enter(_ path: FilePath, _ identity: FileStatus.Identity) -> Step? {
    if !entered.insert(identity).inserted { return nil }
    do throws(StreamError) {
      var entries = try Folder.entries(of: path)
      entries.removeAll { options.passedOver.contains(FilePlace(folder: identity, of: $0.path)) }
      folders.append(entries[...])
      return nil
    } catch {
      return .fault(ArticleFault(source: path.string, code: error.code, message: error.message))
    }
  }
}

/// Where a file stands, whether it is there or not: its folder and its name in it.
package struct FilePlace: Hashable, Sendable {
  private let folder: FileStatus.Identity
  private let name: [UInt8]

  /// Nil where there is no such folder.
  package init?(_ path: FilePath) {
    guard let folder = Folder.identity(of: path.folder) else { return nil }
    self.init(folder: folder, of: path)
  }

  init(folder: FileStatus.Identity, of path: FilePath) {
    self.folder = folder
    name = path.name
  }
}
