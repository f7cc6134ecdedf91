/// The bytes of a run of letters, up to sixteen, in two registers, the first byte lowest.
///
/// A run goes on over ASCII letters and over two- and three-byte sequences up to U+1FFF, which the
/// alphabet and its combining marks are made of. It ends at any other byte; the punctuation of the
/// press (`“`, `–`, `…`, no-break space) starts with bytes that end it. Bytes behind the end are 0.
struct RunBytes {
  var low: UInt64
  var high: UInt64
  /// How many bytes the run has; 16 and more where it has more than here.
  var length: Int

  /// How many bytes have to stand in a text from a run's start on.
  static let room = 17

  /// The run of `length` bytes from `start` on, where `room` bytes are.
  @inline(__always)
  init(_ text: Span<UInt8>, at start: Int, length: Int, masks: Span<UInt64>) {
    let bytes = text.extracting(start..<(start &+ 16))
    low = RunBytes.word(bytes, 0) & masks[(length &+ 8) & 31]
    high = RunBytes.word(bytes, 8) & masks[length & 31]
    self.length = length
  }

  /// The run from `start` on, where `room` bytes are.
  init(_ text: Span<UInt8>, at start: Int, _ window: inout RunWindow) {
    let length = window.length(text, at: start)
    self.init(text, at: start, length: length, masks: RunBytes.masks.span)
  }

  /// A hash of the bytes.
  @inline(__always)
  var hash: UInt64 {
    (low ^ (high &<< 29 | high &>> 35)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// By eight more than the count of a word's bytes that belong to a run, their bits.
  static let masks: [UInt64] = (0..<32).map { count in
    count <= 8 ? 0 : count >= 16 ? .max : (1 << UInt64((count - 8) * 8)) - 1
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(bytes[start &+ index]) &<< UInt64(index &* 8) }
    return word
  }
}

/// Which of the next 64 bytes of a text go on a run of letters.
///
/// All are looked at together: where a word ends is hard to foretell for a processor (3x over a
/// byte a step, bench read).
struct RunWindow {
  private var start = 0
  /// The byte after the last one looked at.
  private var end = 0
  /// The first byte lowest; 0 behind `end`.
  private var bits: UInt64 = 0

  /// The length of the run from a byte on, where sixteen bytes are; exact up to 15.
  @inline(__always)
  mutating func length(_ text: Span<UInt8>, at position: Int) -> Int {
    if position &+ 16 > end { move(text, to: position) }
    return (~bits &>> UInt64(truncatingIfNeeded: position &- start)).trailingZeroBitCount
  }

  @inline(never)
  private mutating func move(_ text: Span<UInt8>, to position: Int) {
    start = position
    bits = 0
    if position &+ 64 <= text.count {
      let bytes = text.extracting(position..<(position &+ 64))
      for index in 0..<8 {
        bits |= RunWindow.goesOn(RunBytes.word(bytes, index &* 8)) &<< UInt64(index &* 8)
      }
      end = position &+ 64
    } else {
      let bytes = text.extracting(position..<(position &+ 16))
      bits = RunWindow.goesOn(RunBytes.word(bytes, 0))
      bits |= RunWindow.goesOn(RunBytes.word(bytes, 8)) &<< 8
      end = position &+ 16
    }
  }

  /// Whether each of eight bytes goes on a run; a bit each.
  @inline(__always)
  private static func goesOn(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let seven = word & (ones &* 0x7F)
    let lower = seven | (ones &* 0x20)
    // Adding what is missing to 0x80 carries into the top bit; no byte carries into the next.
    let isLetter = (lower &+ ones &* 0x1F) & ~(lower &+ ones &* 0x05)
    let isLong = seven &+ ones &* 0x1E
    let isNotC2 = (seven ^ (ones &* 0x42)) &+ ones &* 0x7F
    let tops = ((word & ~isLong & isNotC2) | (~word & isLetter)) & (ones &* 0x80)
    // The top bits, gathered in the highest byte.
    return ((tops &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
