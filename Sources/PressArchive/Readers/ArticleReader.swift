/// Goes through one input or container, item by item.
protocol ArticleReader: AnyObject {
  /// What it goes through, in a word: `jsonl`, `archive`.
  var kind: String { get }

  /// The next step; after `end` it is not asked again.
  func next() -> ReadingStep
}

/// What a reader meets.
enum ReadingStep {
  case article(RawArticle)
  case fault(ArticleFault)
  /// A container to go through before this reader's next step.
  case container(any ArticleReader)
  /// A file that nothing says to hold articles.
  case passedOver
  case end
}
