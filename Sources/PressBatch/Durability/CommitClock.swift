import PressArchive

/// Tells when it is time to make the output safe: often, but never so often that it costs more than a
/// twentieth of the time.
struct CommitClock {
  private static let share = 20
  /// Nanoseconds.
  private static let shortestInterval = 100_000_000
  private static let longestInterval = 10_000_000_000

  private var last = MonotonicTime.now
  private var interval = CommitClock.shortestInterval

  var isDue: Bool { MonotonicTime.now - last >= interval }

  /// Notes what a commit cost that began at a time.
  mutating func committed(since start: MonotonicTime) {
    last = MonotonicTime.now
    interval = min(
      max((last - start) * CommitClock.share, CommitClock.shortestInterval),
      CommitClock.longestInterval)
  }
}
