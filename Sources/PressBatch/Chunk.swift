import PressArchive

/// Neighbouring items that one worker takes at once, so that handing over costs little.
struct Chunk: Sendable {
  /// A chunk is handed over when it has this many items or bytes.
  private static let maximumItems = 32
  private static let enoughBytes = 1 << 17

  private(set) var items: [ArticleSource.Item] = []
  private(set) var bytes = 0

  /// The next items of a source; nil at its end.
  init?(from source: inout ArticleSource) {
    while items.count < Chunk.maximumItems, bytes < Chunk.enoughBytes, let item = source.next() {
      if case .article(let article) = item { bytes += article.bytes.count }
      items.append(item)
    }
    if items.isEmpty { return nil }
  }
}

/// What became of a chunk.
struct ChunkResult: Sendable {
  /// The records' lines.
  var records: [UInt8] = []
  /// The faults' lines.
  var faults: [UInt8] = []
  var summary = BatchSummary()
}
