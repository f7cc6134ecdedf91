/// Goes along ranges of tokens beside something else that ascends.
struct RangeCursor {
  private let ranges: [Range<Int>]
  private var next = 0

  /// Ranges that ascend by their start.
  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
  }

  /// The first range that ends behind a token, which stands at the last one asked about or after it.
  mutating func range(endingAfter token: Int) -> Range<Int>? {
    while next < ranges.count, ranges[next].upperBound <= token { next += 1 }
    return next < ranges.count ? ranges[next] : nil
  }
}
