import PressArchive

/// A pipeline that works through items.
struct Worker {
  var pipeline: Pipeline

  /// What becomes of an item; its bytes are given back as soon as they are read.
  mutating func process(_ item: consuming ArticleSource.Item) -> ArticleResult.Outcome {
    switch consume item {
    case .fault(let fault): return .fault(fault)
    case .article(let article):
      do throws(ArticleFault) {
        return .record(try pipeline.process(consume article))
      } catch {
        return .fault(error)
      }
    }
  }
}
