import Glibc

/// A point in time for measuring how long something takes; for nothing else.
package struct MonotonicTime: Sendable, Comparable {
  private let nanoseconds: Int

  /// The present.
  package static var now: MonotonicTime {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return MonotonicTime(nanoseconds: time.tv_sec &* 1_000_000_000 &+ time.tv_nsec)
  }

  package static func < (one: MonotonicTime, other: MonotonicTime) -> Bool {
    one.nanoseconds < other.nanoseconds
  }

  /// The nanoseconds from an earlier point to this one.
  package static func - (end: MonotonicTime, start: MonotonicTime) -> Int {
    end.nanoseconds &- start.nanoseconds
  }
}
