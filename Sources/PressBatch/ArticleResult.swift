import PressArchive

/// What became of one item of the source.
struct ArticleResult: Sendable {
  /// A record's line, or why there is none.
  enum Outcome: Sendable {
    case record(ProcessedArticle)
    case fault(ArticleFault)
  }

  /// The item's own place.
  var position: ArticleSource.Position
  /// How much of the inputs is read with it.
  var inputBytes: Int
  /// How many files were gone past before it.
  var passedOver: Int
  /// The article's own bytes.
  var articleBytes: Int
  var outcome: Outcome

  /// About how many bytes of memory it takes.
  var size: Int {
    switch outcome {
    case .record(let article): article.line.count + 256
    case .fault: 512
    }
  }
}
