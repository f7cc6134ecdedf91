import PressBatch

/// What stays on the screen after a batch.
struct ClosingSummary {
  private let outcome: BatchOutcome

  init(_ outcome: BatchOutcome) {
    self.outcome = outcome
  }

  /// Writes it in place of the progress line.
  func show() {
    Terminal.replaceLine(sentence)
    Terminal.endLine()
  }

  private var sentence: String {
    let summary = outcome.summary
    var parts = ["\(Terminal.grouped(summary.records)) records"]
    let duplicates = summary.duplicates
    if duplicates.exact + duplicates.near > 0 {
      let fate = duplicates.dropped > 0 ? "dropped" : "marked"
      parts.append(
        "\(Terminal.grouped(duplicates.exact + duplicates.near)) duplicates \(fate) "
          + "(\(Terminal.grouped(duplicates.exact)) word for word)")
    }
    if duplicates.sameIdentifier > 0 {
      parts.append("\(Terminal.grouped(duplicates.sameIdentifier)) of them with the same id")
    }
    parts.append("\(Terminal.grouped(summary.faults)) errors")
    if summary.passedOver > 0 {
      parts.append("\(Terminal.grouped(summary.passedOver)) files passed over")
    }
    parts.append(
      "\(Terminal.megabytes(summary.bytes)) MB in \(Terminal.clock(outcome.elapsed / 1_000_000_000))"
    )
    parts.append(Terminal.speed(summary.bytes, outcome.elapsed))
    return parts.joined(separator: ", ")
  }
}
