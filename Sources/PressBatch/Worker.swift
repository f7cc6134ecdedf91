import PressArchive

/// A pipeline that works through chunks.
struct Worker: Sendable {
  var pipeline: Pipeline

  /// The lines that a chunk gives.
  mutating func process(_ chunk: Chunk) -> ChunkResult {
    var result = ChunkResult()
    result.summary.bytes = chunk.bytes
    for item in chunk.items {
      switch item {
      case .fault(let fault): result.take(fault)
      case .article(let article):
        do throws(ArticleFault) {
          try pipeline.process(article, into: &result.records)
          result.summary.records += 1
        } catch {
          result.take(error)
        }
      }
    }
    return result
  }
}

extension ChunkResult {
  fileprivate mutating func take(_ fault: ArticleFault) {
    fault.write(into: &faults)
    switch fault.code {
    case .notFound, .notReadable: summary.missingInputs += 1
    default: summary.faults += 1
    }
  }
}
