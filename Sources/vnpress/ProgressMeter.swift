import PressArchive
import PressBatch
import Synchronization

/// One line on standard error that tells how far a batch is.
final class ProgressMeter: Sendable {
  /// Nanoseconds from one showing to the next.
  private static let interval = 200_000_000

  private let isShown: Bool
  private let start = MonotonicTime.now
  private let shown = Mutex(MonotonicTime.now)

  init(isShown: Bool) {
    self.isShown = isShown
  }

  /// Shows what is done so far, five times a second at most.
  func show(_ summary: BatchSummary) {
    if isShown, isDue() { write("\r" + line(summary)) }
  }

  /// Leaves the whole batch's figures on the screen.
  func finish(_ summary: BatchSummary) {
    if isShown { write("\r" + line(summary) + "\n") }
  }

  private func line(_ summary: BatchSummary) -> String {
    let tenths = (MonotonicTime.now - start) / 100_000_000
    let failed = summary.faults + summary.missingInputs
    let speed = tenths > 0 ? summary.bytes * 10 / tenths : 0
    return "\(summary.records) records, \(failed) failed, \(decimal(summary.bytes)) MB, "
      + "\(decimal(speed)) MB/s   "
  }

  /// Millions with one decimal place.
  private func decimal(_ bytes: Int) -> String {
    "\(bytes / 1_000_000).\(bytes / 100_000 % 10)"
  }

  private func isDue() -> Bool {
    shown.withLock { shown in
      let now = MonotonicTime.now
      if now - shown < ProgressMeter.interval { return false }
      shown = now
      return true
    }
  }

  private func write(_ text: String) {
    let output = OutputFile.standardError
    // Where standard error is closed there is nobody to tell.
    try? output.write(Array(text.utf8))
    try? output.flush()
  }
}
