import PressArchive

/// A pipeline that works through items.
struct Worker {
  var pipeline: Pipeline

  /// What becomes of an item.
  mutating func process(_ item: ArticleSource.Item) -> ArticleResult.Outcome {
    switch item {
    case .fault(let fault): return .fault(fault)
    case .article(let article):
      do throws(ArticleFault) {
        return .record(try pipeline.process(article))
      } catch {
        return .fault(error)
      }
    }
  }
}
