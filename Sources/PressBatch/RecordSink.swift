package import PressArchive

/// Writes what becomes of articles, in their order, and keeps it safe.
package struct RecordSink {
  /// What is done with articles beside writing them.
  package struct Options: Sendable {
    /// How many articles the next ones are compared with; 0: none.
    package var window = 0
    /// Whether duplicates give no record.
    package var dropsDuplicates = false
    /// Whether the first fault ends the batch.
    package var stopsAtFault = false
    /// Takes at the end what the batch came to.
    package var statistics: StatisticsFile?

    package init() {}
  }

  private let options: Options
  private let output: OutputFile
  private let errors: OutputFile
  private let journal: Journal?
  /// Called after each article with what is done so far.
  private let progress: @Sendable (BatchSummary) -> Void
  private let start = MonotonicTime.now
  private let elapsedBefore: Int
  private var clock = CommitClock()
  private var index: DuplicateIndex?
  private var identifiers: IdentifierSet
  /// What the journal has not got yet; `longestNews` at most.
  private var newOriginals: [DuplicateIndex.Original] = []
  private static let longestNews = 500
  private var position: ArticleSource.Position
  /// How many articles the last entry of the journal tells of.
  private var committed: Int
  /// The fault that ended the batch.
  private(set) var stop: ArticleFault?
  private var isOutputWhole = false
  /// What is written so far.
  private(set) var summary: BatchSummary

  /// Goes on after an entry of the journal.
  init(
    _ options: Options, output: OutputFile, errors: OutputFile, journal: Journal?,
    after entry: JournalEntry, progress: @escaping @Sendable (BatchSummary) -> Void
  ) {
    self.options = options
    self.output = output
    self.errors = errors
    self.journal = journal
    self.progress = progress
    summary = entry.summary
    position = entry.position
    committed = entry.summary.articles
    elapsedBefore = entry.elapsed
    identifiers = IdentifierSet(window: options.window)
    if options.window > 0 {
      var index = DuplicateIndex(window: options.window)
      for original in entry.originals {
        index.keep(original)
        _ = identifiers.insert(original.id)
      }
      self.index = index
    }
  }

  /// Writes without a journal.
  package init(
    _ options: Options = Options(), output: OutputFile, errors: OutputFile,
    progress: @escaping @Sendable (BatchSummary) -> Void = { _ in }
  ) {
    self.init(
      options, output: output, errors: errors, journal: nil, after: JournalEntry(),
      progress: progress)
  }

  /// How the batch stands.
  func outcome(_ end: BatchOutcome.End) -> BatchOutcome {
    BatchOutcome(
      end: end, summary: summary, kept: journal == nil ? nil : committed,
      isOutputWhole: isOutputWhole, elapsed: elapsed)
  }

  /// Writes what became of the next article.
  mutating func take(_ result: ArticleResult) throws(OutputError) {
    switch result.outcome {
    case .record(let article): try write(article)
    case .fault(let fault):
      if options.stopsAtFault {
        // Going on later begins with this article.
        try commit()
        stop = fault
      }
      try write(fault)
    }
    summary.bytes += result.articleBytes
    summary.inputBytes = result.inputBytes
    summary.passedOver = result.passedOver
    position = result.position
    progress(summary)
    if stop == nil, journal != nil, clock.isDue { try commit() }
  }

  /// Leaves the files so that a later run can go on with them.
  mutating func suspend() throws(OutputError) {
    if stop == nil { try commit() }
    try output.flush()
    try errors.flush()
  }

  /// Makes the files whole; `passedOver` files were gone past, those after the last article too.
  ///
  /// Where no article gave a record, an output of earlier is kept.
  mutating func finish(passedOver: Int) throws(OutputError) {
    summary.passedOver = passedOver
    if let identity = journal?.identity {
      output.note(
        FinishedRun(identity, bytes: output.position, status: summary.status).note)
    }
    if !summary.hasNoRecord { try commit(isWhole: true) }
    try errors.close()
    if summary.hasNoRecord { try output.closeUnused() } else { try output.close() }
    isOutputWhole = !summary.hasNoRecord
    try options.statistics?.write(summary, elapsed: elapsed)
    try journal?.remove()
  }

  private var elapsed: Int { elapsedBefore + (MonotonicTime.now - start) }

  private mutating func write(_ article: ProcessedArticle) throws(OutputError) {
    var article = article
    if let match = article.sketch.flatMap({ index?.match($0) }) {
      if match.isExact { summary.duplicates.exact += 1 } else { summary.duplicates.near += 1 }
      if match.id == article.id { summary.duplicates.sameIdentifier += 1 }
      if options.dropsDuplicates {
        summary.duplicates.dropped += 1
        return
      }
      article.mark(duplicateOf: match.id)
    } else if let sketch = article.sketch {
      if !identifiers.insert(article.id) { summary.repeated.add(article.id) }
      let original = DuplicateIndex.Original(sketch: sketch, id: article.id)
      index?.keep(original)
      try note(original)
    }
    try output.write(article.line)
    summary.records += 1
    summary.entities += article.entities
  }

  /// Between two commits many articles may come: the journal gets them in pieces.
  private mutating func note(_ original: DuplicateIndex.Original) throws(OutputError) {
    guard let journal else { return }
    newOriginals.append(original)
    if newOriginals.count < RecordSink.longestNews { return }
    try journal.note(newOriginals)
    newOriginals.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ fault: ArticleFault) throws(OutputError) {
    // Where both go to one terminal, what came first stands first.
    try output.flush()
    var line: [UInt8] = []
    fault.write(into: &line)
    try errors.write(line)
    try errors.flush()
    summary.add(fault)
  }

  /// Makes safe what is written.
  private mutating func commit(isWhole: Bool = false) throws(OutputError) {
    guard let journal else { return }
    let start = MonotonicTime.now
    try output.sync()
    try errors.sync()
    var entry = JournalEntry()
    entry.position = position
    entry.outputBytes = output.position
    entry.errorsBytes = errors.isRegular ? errors.position : 0
    entry.summary = summary
    entry.elapsed = elapsed
    entry.isWhole = isWhole
    entry.originals = newOriginals
    try journal.add(entry, kept: index)
    newOriginals.removeAll(keepingCapacity: true)
    committed = summary.articles
    clock.committed(since: start)
  }
}
