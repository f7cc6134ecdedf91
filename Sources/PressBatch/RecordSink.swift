package import PressArchive

/// Writes what becomes of articles, in their order.
package struct RecordSink {
  private let output: OutputFile
  private let errors: OutputFile
  /// Called after each article with what is done so far.
  private let progress: @Sendable (BatchSummary) -> Void
  /// What is written so far.
  package private(set) var summary = BatchSummary()

  /// - Parameters:
  ///   - output: Takes the records.
  ///   - errors: Takes the faults.
  ///   - progress: Called after each article with what is done so far.
  package init(
    output: OutputFile, errors: OutputFile,
    progress: @escaping @Sendable (BatchSummary) -> Void = { _ in }
  ) {
    self.output = output
    self.errors = errors
    self.progress = progress
  }

  /// Writes what became of the next article.
  mutating func take(_ result: ArticleResult) throws(OutputError) {
    summary.bytes += result.articleBytes
    summary.inputBytes = result.inputBytes
    switch result.outcome {
    case .record(let article):
      try output.write(article.line)
      summary.records += 1
    case .fault(let fault):
      // Where both go to one terminal, what came first stands first.
      try output.flush()
      var line: [UInt8] = []
      fault.write(into: &line)
      try errors.write(line)
      try errors.flush()
      switch fault.code {
      case .notFound, .notReadable: summary.missingInputs += 1
      default: summary.faults += 1
      }
    }
    progress(summary)
  }

  /// Makes the files whole.
  mutating func finish() throws(OutputError) {
    try output.close()
    try errors.close()
  }
}
