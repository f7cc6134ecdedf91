package import PressArchive

/// The files that a batch writes.
package struct BatchFiles: Sendable {
  /// What a batch can begin with.
  package enum Beginning {
    /// A sink, and after which place of the source to go on.
    case run(RecordSink, ArticleSource.Position)
    /// The batch was whole already when the program was ended.
    case whole(BatchOutcome)
    /// A run before made the whole output, and ended with this exit status.
    case finished(Int32)
  }

  /// Where records go; nil for standard output.
  package var output: String?
  /// Where faults go; nil for standard error.
  package var errors: String?

  package init(output: String?, errors: String?) {
    self.output = output
    self.errors = errors
  }

  /// All files that the batch writes: not to be read where an input is the folder that they are in.
  package var places: Set<FilePlace> {
    var paths = [output, errors].compactMap { $0 }
    paths += paths.map { $0 + ".part" }
    if let output { paths += [output + ".journal", output + ".journal.new"] }
    return Set(paths.compactMap { FilePlace(FilePath($0)) })
  }

  /// Opens the files.
  ///
  /// - Parameters:
  ///   - identity: What the batch is made of; nil where an input can be read once only.
  ///   - resumes: Whether to go on with what was left.
  ///   - options: For the sink.
  ///   - progress: For the sink.
  /// - Returns: What to begin with.
  /// - Throws: `BatchError` where a file cannot be written, or what was left is another batch.
  package func open(
    _ identity: RunIdentity?, resumes: Bool, options: RecordSink.Options,
    progress: @escaping @Sendable (BatchSummary) -> Void
  ) throws(BatchError) -> Beginning {
    try reporting { () throws(OutputError) in try options.statistics?.check() }
    guard let output, !OutputFile.isInPlace(output) else {
      if resumes { throw .refused("--resume needs a file that was begun: give --output FILE") }
      return .run(
        try openWithoutJournal(options, progress), ArticleSource.Position())
    }
    let path = Journal.path(ofOutput: output)
    if let left = try leftJournal(path, options) {
      let part = PartFile(of: output)
      try reporting { () throws(OutputError) in try part.checkIdle() }
      if !resumes, left.entry.isWhole, !part.isThere {
        // Only figures were left to write.
        try reporting { () throws(OutputError) in try path.remove() }
      } else {
        try check(left, against: identity, output: output, resumes: resumes)
        if left.entry.isWhole { return .whole(try complete(left, output, path, options)) }
      }
    }
    guard let identity else {
      if resumes {
        throw .refused(
          "what comes from standard input or a pipe cannot be read again; drop --resume")
      }
      return .run(try openWithoutJournal(options, progress), ArticleSource.Position())
    }
    if resumes, !path.leadsToFile, FilePath(output).leadsToFile {
      return .finished(try finishedRun(FilePath(output), identity).status)
    }
    return try open(output, identity, path, options, progress)
  }

  /// What made an output that is whole, where it is the same run.
  private func finishedRun(
    _ output: FilePath, _ identity: RunIdentity
  ) throws(BatchError) -> FinishedRun {
    if let finished = FinishedRun(of: output), finished.isOf(identity, output) { return finished }
    throw .refused(
      "\(output.string) is whole, and nothing shows that the same command made it of the same "
        + "inputs; remove it, or leave --resume out, to make it anew")
  }

  private func open(
    _ output: String, _ identity: RunIdentity, _ path: FilePath, _ options: RecordSink.Options,
    _ progress: @escaping @Sendable (BatchSummary) -> Void
  ) throws(BatchError) -> Beginning {
    let records = try reporting { () throws(OutputError) in try OutputFile.open(output) }
    // Only now that the file is locked is nobody else at the journal.
    let entry = try leftJournal(path, options)?.entry ?? JournalEntry()
    if entry.isWhole { throw .output(.failed("\(output) was just made by another vnpress")) }
    let errors = try reporting { () throws(OutputError) in
      try self.errors.map(OutputFile.open) ?? .standardError
    }
    let journal = try reporting { () throws(OutputError) in
      let journal = try Journal(path, identity: identity, entry: entry)
      try records.cut(to: entry.outputBytes)
      try errors.cut(to: entry.errorsBytes)
      return journal
    }
    let sink = RecordSink(
      options, output: records, errors: errors, journal: journal, after: entry, progress: progress)
    return .run(sink, entry.position)
  }

  private func openWithoutJournal(
    _ options: RecordSink.Options, _ progress: @escaping @Sendable (BatchSummary) -> Void
  ) throws(BatchError) -> RecordSink {
    try reporting { () throws(OutputError) in
      RecordSink(
        options, output: try output.map(OutputFile.create) ?? .standardOutput,
        errors: try errors.map(OutputFile.create) ?? .standardError, progress: progress)
    }
  }

  private func leftJournal(
    _ path: FilePath, _ options: RecordSink.Options
  ) throws(BatchError) -> LeftJournal? {
    do throws(StreamError) {
      return try LeftJournal(path, window: options.window)
    } catch {
      throw .refused("\(path.string) \(error.message)")
    }
  }

  /// Lets only a batch go on that is the one that was left.
  private func check(
    _ left: LeftJournal, against identity: RunIdentity?, output: String, resumes: Bool
  ) throws(BatchError) {
    let anew = "delete \(output).journal to begin anew"
    if !resumes {
      throw .refused(
        "\(output).part holds a run that was not finished (\(left.entry.summary.articles) articles); "
          + "go on with it by --resume, or \(anew)")
    }
    let obstacle =
      identity.map { $0.obstacle(to: left.identity) }
      ?? "what comes from standard input or a pipe cannot be read again"
    if let obstacle {
      throw .refused("the run in \(output).part cannot be gone on with: \(obstacle); \(anew)")
    }
  }

  /// Does what was left to do when all was written.
  private func complete(
    _ left: LeftJournal, _ output: String, _ path: FilePath, _ options: RecordSink.Options
  ) throws(BatchError) -> BatchOutcome {
    try reporting { () throws(OutputError) in
      if let errors { try PartFile(of: errors).becomeWhole() }
      try PartFile(of: output).becomeWhole()
      try options.statistics?.write(left.entry.summary, elapsed: left.entry.elapsed)
      try path.remove()
    }
    return BatchOutcome(
      end: .whole, summary: left.entry.summary, kept: left.entry.summary.articles,
      isOutputWhole: true, elapsed: left.entry.elapsed)
  }

  private func reporting<Result>(
    _ body: () throws(OutputError) -> Result
  ) throws(BatchError) -> Result {
    do throws(OutputError) { return try body() } catch { throw .output(error) }
  }
}

/// Why a batch cannot begin.
package enum BatchError: Error, Equatable {
  /// What was left is not this batch; a sentence that says why and what to do.
  case refused(String)
  case output(OutputError)
}
