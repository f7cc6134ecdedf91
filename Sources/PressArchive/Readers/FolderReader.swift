/// Which folders a walk has entered: links that lead back are not followed again.
final class FolderVisits {
  private var seen: Set<Folder.Identity> = []

  /// Whether this is the first visit.
  func enter(_ folder: Folder.Identity) -> Bool { seen.insert(folder).inserted }
}

/// Walks a folder in the byte order of paths; takes the files whose names say that they hold articles.
final class FolderReader: ArticleReader {
  private let path: FilePath
  private let visits: FolderVisits
  private let options: SourceOptions
  private var entries: ArraySlice<Folder.Entry>?

  init(path: FilePath, identity: Folder.Identity, visits: FolderVisits, options: SourceOptions) {
    self.path = path
    self.visits = visits
    self.options = options
    if !visits.enter(identity) { entries = [] }
  }

  func next() -> ReadingStep {
    if entries == nil {
      do throws(StreamError) {
        entries = try Folder.entries(of: path)[...]
      } catch {
        entries = []
        return .fault(
          ArticleFault(source: path.string, code: error.code, message: error.message))
      }
    }
    while let entry = entries?.popFirst() {
      if let step = step(into: entry) { return step }
    }
    return .end
  }

  private func step(into entry: Folder.Entry) -> ReadingStep? {
    if entry.isFolder {
      guard let identity = Folder.identity(of: entry.path) else { return nil }
      return .container(
        FolderReader(path: entry.path, identity: identity, visits: visits, options: options))
    }
    guard FileForm(name: entry.path) != nil else { return nil }
    return FileOpener(options: options).open(entry.path)
  }
}
