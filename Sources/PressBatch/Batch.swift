package import PressArchive

/// Runs the pipeline over a source and writes records and faults in the order of the input.
package struct Batch {
  private var pipeline: Pipeline
  private let output: OutputFile
  private let errors: OutputFile

  package init(pipeline: Pipeline, output: OutputFile, errors: OutputFile) {
    self.pipeline = pipeline
    self.output = output
    self.errors = errors
  }

  /// Goes through all articles.
  package mutating func run(_ source: ArticleSource) throws(OutputError) -> BatchSummary {
    var source = source
    var summary = BatchSummary()
    var record: [UInt8] = []
    while let item = source.next() {
      switch item {
      case .fault(let fault): try report(fault, &summary)
      case .article(let article):
        summary.bytes += article.bytes.count
        record.removeAll(keepingCapacity: true)
        do throws(ArticleFault) {
          try pipeline.process(article, into: &record)
        } catch {
          try report(error, &summary)
          continue
        }
        summary.records += 1
        try output.write(record)
      }
    }
    return summary
  }

  private func report(_ fault: ArticleFault, _ summary: inout BatchSummary) throws(OutputError) {
    switch fault.code {
    case .notFound, .notReadable: summary.missingInputs += 1
    default: summary.faults += 1
    }
    var line: [UInt8] = []
    fault.write(into: &line)
    try output.flush()
    try errors.write(line)
    try errors.flush()
  }
}
