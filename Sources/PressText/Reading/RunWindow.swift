/// Which of the next 64 bytes of a text go on a run of letters.
///
/// All are looked at together: where a word ends is hard to foretell for a processor (3x over a
/// byte a step, bench read).
struct RunWindow {
  private typealias Block = SIMD16<UInt8>

  private var start = 0
  /// The byte after the last one looked at.
  private var end = 0
  /// The first byte lowest; 0 behind `end`.
  private var bits: UInt64 = 0

  /// The length of the run from a byte on, where sixteen bytes are; exact up to 15.
  @inline(__always)
  mutating func length(_ text: Span<UInt8>, at position: Int) -> Int {
    if position &+ Block.scalarCount > end { self = RunWindow(text, at: position) }
    return (~bits &>> UInt64(truncatingIfNeeded: position &- start)).trailingZeroBitCount
  }

  init() {}

  @inline(never)
  private init(_ text: Span<UInt8>, at position: Int) {
    start = position
    end = position
    for shift in 0..<4 where end &+ Block.scalarCount <= text.count {
      bits |= RunWindow.goesOn(text, end) &<< UInt64(shift &* Block.scalarCount)
      end &+= Block.scalarCount
    }
  }

  /// Whether each of sixteen bytes goes on a run; a bit each.
  @inline(__always)
  private static func goesOn(_ text: Span<UInt8>, _ start: Int) -> UInt64 {
    let block = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Block.self)
    let isLetter = ((block | all(0x20)) &- all(0x61)) .< all(26)
    let isLong = (block &- all(0x80)) .< all(0xE2 - 0x80)
    let runs = isLetter .| (isLong .& (block .!= all(0xC2)))
    let halves = unsafe unsafeBitCast(runs, to: SIMD2<UInt64>.self)
    return gathered(halves[0]) | gathered(halves[1]) &<< 8
  }

  /// The lowest bits of eight bytes.
  @inline(__always)
  private static func gathered(_ word: UInt64) -> UInt64 {
    ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// A byte in every lane.
  @inline(__always)
  private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }
}
