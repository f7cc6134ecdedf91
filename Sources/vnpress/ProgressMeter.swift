import PressArchive
import PressBatch

/// One line on standard error that tells how far a batch is.
final class ProgressMeter {
  private let isShown: Bool
  private let output = OutputFile.standardError
  private let start = ContinuousClock.now
  private var shown = ContinuousClock.now

  init(isShown: Bool) {
    self.isShown = isShown
  }

  /// Shows what is done so far, five times a second at most.
  func show(_ summary: BatchSummary) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if now - shown < .milliseconds(200) { return }
    shown = now
    write("\r" + line(summary))
  }

  /// Leaves the whole batch's figures on the screen.
  func finish(_ summary: BatchSummary) {
    if isShown { write("\r" + line(summary) + "\n") }
  }

  private func line(_ summary: BatchSummary) -> String {
    let elapsed = (ContinuousClock.now - start).components
    let tenths = Int(elapsed.seconds) * 10 + Int(elapsed.attoseconds / 100_000_000_000_000_000)
    let failed = summary.faults + summary.missingInputs
    let speed = tenths > 0 ? summary.bytes * 10 / tenths : 0
    return "\(summary.records) records, \(failed) failed, \(decimal(summary.bytes)) MB, "
      + "\(decimal(speed)) MB/s   "
  }

  /// Millions with one decimal place.
  private func decimal(_ bytes: Int) -> String {
    "\(bytes / 1_000_000).\(bytes / 100_000 % 10)"
  }

  private func write(_ text: String) {
    // Where standard error is closed there is nobody to tell.
    try? output.write(Array(text.utf8))
    try? output.flush()
  }
}
