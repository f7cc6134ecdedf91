package import PressArchive

/// Runs pipelines over a source and writes records and faults in the order of the input.
///
/// The bytes written are the same for every number of workers. Each worker takes one article at a
/// time, so that there are never more articles in work than workers.
package struct Batch {
  private let pipeline: Pipeline
  private let jobs: Int
  private let memory: Int

  /// - Parameters:
  ///   - pipeline: What each worker gets a copy of.
  ///   - jobs: How many articles are worked on at once.
  ///   - memory: How many bytes articles in work and results that wait for their turn may take; an
  ///     article whose record comes next may take more.
  package init(pipeline: Pipeline, jobs: Int = 1, memory: Int = 256 << 20) {
    self.pipeline = pipeline
    self.jobs = max(1, jobs)
    self.memory = memory
  }

  /// Goes through all articles; with one job all on the calling thread.
  package func run(
    _ source: sending ArticleSource, into sink: sending RecordSink
  ) -> BatchOutcome {
    let run = BatchRun(source, into: sink, memory: memory)
    var threads: [WorkerThread] = []
    for _ in 1..<jobs {
      let pipeline = pipeline
      // Where there are no more threads, those that there are do the work.
      guard let thread = WorkerThread({ run.work(pipeline) }) else { break }
      threads.append(thread)
    }
    run.work(pipeline)
    for thread in threads { thread.join() }
    return run.finish()
  }
}
