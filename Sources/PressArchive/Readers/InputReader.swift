import PressRecord

/// Goes through the inputs of the command line in their order.
final class InputReader: ArticleReader {
  private var inputs: ArraySlice<String>
  private let options: SourceOptions

  init(inputs: [String], options: SourceOptions) {
    self.inputs = inputs[...]
    self.options = options
  }

  func next() -> ReadingStep {
    guard let input = inputs.popFirst() else { return .end }
    if input == "-" {
      return FileOpener(options: options).open(
        FileStream(), length: nil, name: nil, origin: SourceDescription(), depth: 0)
    }
    let path = FilePath(input)
    if let identity = Folder.identity(of: path) {
      return .container(
        FolderReader(path: path, identity: identity, visits: FolderVisits(), options: options))
    }
    return FileOpener(options: options).open(path)
  }
}
