/// A run of tokens in half the room of a `Range<Int>`, for what is copied often.
struct TokenSpan: Sendable, Equatable {
  private var start: Int32
  private var end: Int32

  @inline(__always)
  init(_ tokens: Range<Int>) {
    start = Int32(truncatingIfNeeded: tokens.lowerBound)
    end = Int32(truncatingIfNeeded: tokens.upperBound)
  }

  /// The empty run.
  static var none: TokenSpan { TokenSpan(0..<0) }

  /// The run's indices.
  @inline(__always)
  var tokens: Range<Int> { Int(start)..<Int(end) }
}
