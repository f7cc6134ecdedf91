import CAllocation

/// How the process takes memory from the system.
package enum Allocation {
  private static let large: Int32 = 1 << 20

  /// Gives each large block back as soon as it is freed.
  ///
  /// By itself glibc keeps blocks as large as the largest one that was freed: an article of 16 MiB took a fifth more
  /// than what is in use at once. Smaller blocks come from one heap that grows in steps, which a start fills sooner.
  package static func returnLargeBlocks() { vnpress_allocation_set(large, large) }
}
