/// All articles of all inputs, one after another.
///
/// Holds no more than one article and one piece of a file.
package struct ArticleSource {
  /// An article, or why there is none.
  package enum Item: Sendable {
    case article(RawArticle)
    case fault(ArticleFault)
  }

  private var readers: [any ArticleReader]

  /// - Parameters: - inputs: Files, folders, and `-` for standard input.
  ///
  /// - options: How they are read.
  package init(inputs: [String], options: SourceOptions = SourceOptions()) {
    readers = [InputReader(inputs: inputs, options: options)]
  }

  /// The next one, in the order of the inputs and, in folders, the byte order of paths; nil at the
  /// end.
  package mutating func next() -> Item? {
    while let reader = readers.last {
      switch reader.next() {
      case .article(let article): return .article(article)
      case .fault(let fault): return .fault(fault)
      case .container(let container): readers.append(container)
      case .end: readers.removeLast()
      }
    }
    return nil
  }
}
