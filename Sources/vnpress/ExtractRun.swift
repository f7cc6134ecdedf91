import ArgumentParser
import PressArchive
import PressBatch
import PressExtraction
import PressRecord
import PressText

/// One run of `vnpress extract`, from its options to its exit status.
struct ExtractRun {
  private let command: ExtractCommand
  private let isShown: Bool

  init(_ command: ExtractCommand) {
    self.command = command
    isShown = command.progress || (Terminal.isWatched && !command.quiet)
  }

  func run() throws {
    Terminal.ignoreFailedWrites()
    Interruption.watch()
    command.warnOfRepeatedInputs()
    let surveys = survey()
    let knowledge = try Knowledge(lexicons: command.lexicon)
    let meter = ProgressMeter(
      isShown: isShown, total: surveys.map { $0.reduce(0) { $0 + $1.bytes } })
    switch try begin(surveys, meter) {
    case .whole(let outcome): try report(outcome)
    case .finished(let status):
      Terminal.warn(
        "\(command.outputFile ?? "the output") is complete already; nothing is left to do")
      if status != 0 { throw ExitCode(status) }
    case .run(let sink, let position):
      let batch = Batch(
        pipeline: Pipeline(
          knowledge: knowledge, options: command.extractionOptions, record: command.recordOptions,
          encoding: command.encoding, sketches: command.duplicateWindow > 0),
        jobs: command.workers, memory: command.memory.bytes)
      let source = ArticleSource(
        inputs: command.inputs, options: command.sourceOptions, after: position)
      try report(batch.run(source, into: sink))
    }
  }

  /// What the inputs hold, where that is needed: to go on later, or to tell what is left.
  ///
  /// Nil where one can be read once only.
  private func survey() -> [InputSurvey]? {
    if command.outputFile == nil, !isShown { return nil }
    var surveys: [InputSurvey] = []
    for path in command.inputs {
      guard let survey = InputSurvey(of: path, options: command.sourceOptions) else { return nil }
      surveys.append(survey)
    }
    return surveys
  }

  private func begin(
    _ surveys: [InputSurvey]?, _ meter: ProgressMeter
  ) throws -> BatchFiles.Beginning {
    let identity = try surveys.map { surveys in
      RunIdentity(
        program: try Vnpress.identity(), options: try command.identity(), inputs: surveys)
    }
    do throws(BatchError) {
      return try command.files.open(
        identity, resumes: command.resume, options: command.sinkOptions,
        progress: { meter.show($0) })
    } catch {
      switch error {
      case .refused(let reason):
        Terminal.warn(reason)
        throw ExitCode.validationFailure
      case .output(let failure): throw Terminal.status(of: failure)
      }
    }
  }

  private func report(_ outcome: BatchOutcome) throws {
    if isShown { ClosingSummary(outcome).show() }
    if !command.quiet {
      warnOfRepeatedIdentifiers(outcome.summary.repeated)
      warnOfPassedOver(outcome.summary.passedOver)
    }
    let goOn = goOnAdvice(outcome)
    switch outcome.end {
    case .whole:
      if outcome.summary.articles == 0 {
        Terminal.warn(
          "no article in \(command.inputs.joined(separator: ", ")); vnpress reads "
            + SourceOptions.readable)
      }
      if outcome.summary.hasNoRecord, let output = command.outputFile,
        FileStatus(of: FilePath(output)).map({ $0.size > 0 }) == true
      {
        Terminal.warn("no article gave a record; \(output) is left as it was")
      }
      if outcome.summary.status != 0 { throw ExitCode(outcome.summary.status) }
    case .stopped(let fault):
      Terminal.warn("stopped at \(fault.source): \(fault.message) (--on-error fail)\(goOn)")
      throw ExitCode(outcome.summary.status)
    case .interrupted(let signal):
      Terminal.warn("stopped by a signal\(goOn)")
      Interruption.end(by: signal)
    case .failed(.closedPipe): throw Terminal.status(of: .closedPipe)
    case .failed(.failed(let message)):
      Terminal.warn(message + goOn)
      throw Terminal.outputFailure
    }
  }

  private func warnOfRepeatedIdentifiers(_ repeated: RepeatedIdentifiers) {
    guard repeated.count > 0 else { return }
    let those =
      repeated.count == 1
      ? "an article has" : "\(Terminal.grouped(repeated.count)) articles have"
    let first = repeated.first.map { ": \($0)" } ?? ""
    Terminal.warn(
      "\(those) the id of another one before, with another text\(first); where files count their rows alike, "
        + "extract them one by one, or name a column of ids by --columns id=NAME")
  }

  private func warnOfPassedOver(_ count: Int) {
    guard count > 0 else { return }
    Terminal.warn(
      "\(count == 1 ? "1 file" : "\(Terminal.grouped(count)) files") passed over, since nothing shows "
        + "that \(count == 1 ? "it holds" : "they hold") articles: --dry-run lists those of folders; name a "
        + "file itself to read it, or read all but .pdf and the like as text by --input text")
  }

  /// What to do after a run that was not finished.
  private func goOnAdvice(_ outcome: BatchOutcome) -> String {
    guard let kept = outcome.kept, let output = command.outputFile else { return "" }
    if outcome.isOutputWhole {
      return "; \(output) is whole: to write what is missing, give the same command with --resume"
    }
    let goOn = "; \(Terminal.grouped(kept)) articles are kept in \(output).part: to go on"
    if case .stopped = outcome.end {
      return goOn + " past it, give the same command with --resume and --on-error skip"
    }
    return goOn + ", give the same command with --resume"
  }
}

extension ExtractCommand {
  /// The options that the output depends on; the others may change from run to run.
  ///
  /// What comes before the first fault is the same whether it is skipped or not.
  fileprivate func identity() throws -> [RunIdentity.Option] {
    let lists = try lexicon.map { path in
      var digest = DigestChain()
      do throws(StreamError) {
        try digest.take(FileStream(path: FilePath(path)))
      } catch {
        throw Terminal.refusal("\(path): \(error.message)", .missingInput)
      }
      return "\(path) (\(digest.hexadecimal.prefix(16)))"
    }
    let kinds = MentionKind.allCases.filter(recordOptions.selection.contains)
    let values: [(String, String)] = [
      ("format", format.rawValue), ("errors", errors ?? ""),
      ("published", published?.date.iso ?? ""), ("prefer", prefer?.rawValue ?? ""),
      ("select", kinds.map(\.rawValue).joined(separator: ",")), ("offsets", offsets.rawValue),
      ("with-text", String(withText)), ("lexicon", lists.joined(separator: ", ")),
      ("input", input.rawValue), ("encoding", encoding?.rawValue ?? ""),
      ("columns", columns?.argument ?? ""),
      ("max-article", String(maxArticle.bytes)), ("max-window", String(maxWindow.bytes)),
      ("deduplicate", String(deduplicate)), ("duplicate-window", String(duplicateWindow)),
    ]
    return values.map { RunIdentity.Option("--" + $0, $1) }
  }
}

extension Vnpress {
  /// Version and build: another build may write other records.
  fileprivate static func identity() throws -> String {
    var digest = DigestChain()
    do throws(StreamError) {
      try digest.take(FileStream(path: FilePath("/proc/self/exe")))
    } catch {
      throw Terminal.refusal(
        "the program cannot read itself: \(error.message)", .missingInput)
    }
    return "\(configuration.version), build \(digest.hexadecimal.prefix(12))"
  }
}

extension Knowledge {
  /// The program's lexicons with the lists of `--lexicon`; a list that cannot be used ends the command.
  convenience init(lexicons paths: [String]) throws {
    do {
      let lists = try paths.map { path in
        try UserLexicon(try Knowledge.bytes(of: path), file: path)
      }
      try self.init(lists: lists)
    } catch let error as LexiconError {
      throw Terminal.refusal(error.description, .validationFailure)
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do throws(StreamError) {
      return try FileStream(path: FilePath(path)).readAll()
    } catch {
      throw Terminal.refusal("\(path): \(error.message)", .missingInput)
    }
  }
}
