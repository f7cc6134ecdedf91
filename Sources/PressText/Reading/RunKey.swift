/// The bytes of a run of letters, up to twelve, in two registers.
///
/// A run goes on over ASCII letters and over two- and three-byte sequences up to U+1FFF, which the
/// alphabet and its combining marks are made of. It ends at any other byte; the punctuation of the
/// press (`“`, `–`, `…`, no-break space) starts with bytes that end it. Twelve bytes hold every syllable,
/// decomposed too (`trường`).
struct RunKey {
  /// The first eight bytes, the last one highest; 0 below the first.
  let low: UInt64
  /// The bytes after the eighth likewise; 0 where there are none.
  let high: UInt32

  /// Longer runs have no key.
  static let longest = 12
  /// How many bytes have to stand in a text from a run's start on.
  static let room = 17

  /// The first `length` bytes from `start` on, twelve at most, where `room` bytes are.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int, length: Int) {
    let bytes = text.extracting(start..<(start &+ 16))
    // Most are short, and that is easy to foretell.
    if length <= 8 {
      low = RunKey.word(bytes, 0) &<< UInt64(truncatingIfNeeded: 64 &- length &* 8)
      high = 0
    } else {
      low = RunKey.word(bytes, 0)
      high =
        UInt32(truncatingIfNeeded: RunKey.word(bytes, 8))
        &<< UInt32(truncatingIfNeeded: (RunKey.longest &- length) &* 8)
    }
  }

  /// A hash of the bytes, the best bits highest.
  @inline(__always)
  var hash: UInt64 {
    (low ^ UInt64(high) &<< 29) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(bytes[start &+ index]) &<< UInt64(index &* 8) }
    return word
  }
}
