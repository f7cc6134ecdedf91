package import PressArchive

/// Runs pipelines over a source and writes records and faults in the order of the input.
///
/// The bytes written are the same for every number of workers. Chunks in memory, read, in work or
/// waiting for their turn, are never more than twice the workers.
package struct Batch {
  private let pipeline: Pipeline
  private let jobs: Int
  private let output: OutputFile
  private let errors: OutputFile
  /// Called after each chunk with what is done so far.
  private let progress: (BatchSummary) -> Void
  private var summary = BatchSummary()

  /// - Parameters: - pipeline: What each worker gets a copy of.
  ///
  /// - jobs: How many workers there are at most. - output: Takes the records. - errors: Takes the
  /// faults. - progress: Called after each chunk with what is done so far.
  package init(
    pipeline: Pipeline, jobs: Int = 1, output: OutputFile, errors: OutputFile,
    progress: @escaping (BatchSummary) -> Void = { _ in }
  ) {
    self.pipeline = pipeline
    self.jobs = max(1, jobs)
    self.output = output
    self.errors = errors
    self.progress = progress
  }

  /// Goes through all articles.
  package mutating func run(_ source: ArticleSource) async throws(OutputError) -> BatchSummary {
    var source = source
    summary = BatchSummary()
    if jobs == 1 {
      var worker = Worker(pipeline: pipeline)
      while let chunk = Chunk(from: &source) { try write(worker.process(chunk)) }
    } else {
      try await runParallel(&source).get()
    }
    return summary
  }

  private mutating func runParallel(
    _ source: inout ArticleSource
  ) async -> Result<Void, OutputError> {
    var idle = Array(repeating: Worker(pipeline: pipeline), count: jobs)
    return await withTaskGroup(of: FinishedChunk.self) { group in
      var queue = ReorderQueue()
      do throws(OutputError) {
        while true {
          if queue.count < 2 * jobs, let worker = idle.popLast() {
            guard let chunk = Chunk(from: &source) else { break }
            let ticket = queue.open()
            group.addTask { FinishedChunk(worker, chunk, ticket: ticket) }
          } else if let finished = await group.next() {
            idle.append(finished.worker)
            queue.close(finished.ticket, with: finished.result)
            while let result = queue.popFirst() { try write(result) }
          }
        }
        while let finished = await group.next() {
          queue.close(finished.ticket, with: finished.result)
          while let result = queue.popFirst() { try write(result) }
        }
        return .success(())
      } catch {
        group.cancelAll()
        return .failure(error)
      }
    }
  }

  private mutating func write(_ result: ChunkResult) throws(OutputError) {
    if !result.faults.isEmpty {
      // Where both go to one terminal, what came first stands first.
      try output.flush()
      try errors.write(result.faults)
      try errors.flush()
    }
    try output.write(result.records)
    summary += result.summary
    progress(summary)
  }
}

/// A chunk's lines, with the worker that is free again.
private struct FinishedChunk: Sendable {
  var worker: Worker
  var ticket: Int
  var result: ChunkResult

  init(_ worker: Worker, _ chunk: Chunk, ticket: Int) {
    var worker = worker
    result = worker.process(chunk)
    self.worker = worker
    self.ticket = ticket
  }
}
