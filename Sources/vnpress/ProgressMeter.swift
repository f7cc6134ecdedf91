import PressArchive
import PressBatch
import Synchronization

/// One line on standard error that tells how far a batch is.
final class ProgressMeter: Sendable {
  /// Nanoseconds from one showing to the next.
  private static let interval = 200_000_000

  private struct State {
    var shown: MonotonicTime
    /// What was done when this run began.
    var before: BatchSummary?
  }

  private let isShown: Bool
  private let total: Int?
  private let start = MonotonicTime.now
  private let state = Mutex(State(shown: MonotonicTime.now))

  /// - Parameters:
  ///   - isShown: Whether there is anything to see.
  ///   - total: The bytes of all inputs, where that is known.
  init(isShown: Bool, total: Int?) {
    self.isShown = isShown
    self.total = total
  }

  /// Shows what is done so far, five times a second at most.
  func show(_ summary: BatchSummary) {
    if isShown, let before = takeTurn(summary) { Terminal.replaceLine(line(summary, before)) }
  }

  /// What was done before this run; nil while it is too early to show something again.
  private func takeTurn(_ summary: BatchSummary) -> BatchSummary? {
    state.withLock { state in
      let before = state.before ?? summary
      state.before = before
      let now = MonotonicTime.now
      if now - state.shown < ProgressMeter.interval { return nil }
      state.shown = now
      return before
    }
  }

  private func line(_ summary: BatchSummary, _ before: BatchSummary) -> String {
    let elapsed = MonotonicTime.now - start
    var parts = [
      "\(Terminal.grouped(summary.articles)) articles",
      Terminal.speed(summary.bytes - before.bytes, elapsed),
    ]
    if summary.faults > 0 { parts.append("\(Terminal.grouped(summary.faults)) errors") }
    let done = summary.inputBytes - before.inputBytes
    if let total, total > 0, done > 0 {
      let left = max(0, total - summary.inputBytes)
      parts.append("\(min(100, summary.inputBytes / max(1, total / 100))) %")
      let seconds = Double(elapsed) / 1e9 * Double(left) / Double(done)
      parts.append("\(Terminal.clock(Int(seconds.rounded(.up)))) left")
    }
    return parts.joined(separator: ", ")
  }
}
