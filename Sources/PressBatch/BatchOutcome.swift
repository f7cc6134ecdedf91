package import PressArchive

/// How a batch ended, and what it came to.
package struct BatchOutcome: Sendable {
  /// Why there is no more.
  package enum End: Sendable, Equatable {
    /// All articles are done.
    case whole
    /// A signal asked the program to stop.
    case interrupted(Int32)
    /// At the first fault, as was wished.
    case stopped(ArticleFault)
    case failed(OutputError)
  }

  package var end: End
  package var summary: BatchSummary
  /// How many articles are kept, that a later run can go on after; nil where none can.
  package var kept: Int?
  /// Whether the output has its name, whatever failed behind that.
  package var isOutputWhole = false
  /// Nanoseconds, all runs of the batch together.
  package var elapsed: Int
}
