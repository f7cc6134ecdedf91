/// Turns byte offsets of a text into Unicode scalars or UTF-16 units.
///
/// Built in one pass; each question then looks at no more than 64 bytes.
package struct OffsetIndex: Sendable {
  private static let stride = 64

  private var unit = OffsetUnit.scalar
  private var text: [UInt8] = []
  /// Units before each 64th byte.
  private var checkpoints: [Int] = []

  package init() {}

  /// Reads a text, which has to be valid UTF-8.
  package mutating func index(_ text: [UInt8], unit: OffsetUnit) {
    self.unit = unit
    self.text = text
    checkpoints.removeAll(keepingCapacity: true)
    if unit == .utf8 { return }
    let bytes = unsafe text.span.bytes
    var units = 0
    var start = 0
    while start &+ OffsetIndex.stride <= bytes.byteCount {
      checkpoints.append(units)
      units &+= stretch(bytes, at: start)
      start &+= OffsetIndex.stride
    }
    checkpoints.append(units)
  }

  /// How many units stand before a byte; bytes outside the text count as its ends.
  package func position(ofByte offset: Int) -> Int {
    let offset = min(max(0, offset), text.count)
    if unit == .utf8 { return offset }
    let checkpoint = offset / OffsetIndex.stride
    guard checkpoint < checkpoints.count else { return checkpoints.last ?? 0 }
    return checkpoints[checkpoint] + count(checkpoint * OffsetIndex.stride..<offset)
  }

  /// The units of a run of bytes.
  package func positions(ofBytes range: Range<Int>) -> Range<Int> {
    let start = position(ofByte: range.lowerBound)
    guard unit != .utf8, range.count <= OffsetIndex.stride, range.lowerBound >= 0,
      range.upperBound <= text.count
    else { return start..<max(start, position(ofByte: range.upperBound)) }
    return start..<start + count(range)
  }

  private typealias Block = SIMD16<UInt8>

  /// Units whose first byte is in the 64 bytes at a place, sixteen bytes at a time.
  @inline(__always)
  private func stretch(_ bytes: RawSpan, at start: Int) -> Int {
    func all(_ byte: UInt8) -> Block { Block(repeating: byte) }
    var continued = all(0)
    var pairs = all(0)
    for place in 0..<OffsetIndex.stride / Block.scalarCount {
      let block = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &+ place &* Block.scalarCount, as: Block.self)
      continued &+= all(0).replacing(with: all(1), where: (block & all(0xC0)) .== all(0x80))
      if unit == .utf16 {
        pairs &+= all(0).replacing(with: all(1), where: (block & all(0xF0)) .== all(0xF0))
      }
    }
    return OffsetIndex.stride &- OffsetIndex.sum(continued) &+ OffsetIndex.sum(pairs)
  }

  /// The sum of bytes of which none is above 15.
  @inline(__always)
  private static func sum(_ bytes: Block) -> Int {
    let halves = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return Int(((halves[0] &+ halves[1]) &* ones) >> 56)
  }

  /// A one in each byte.
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// Units whose first byte is in a range no longer than the stride.
  ///
  /// Eight bytes at a time: a one for each byte that goes on with a scalar, or that starts a pair of
  /// surrogates, is added up in eight lanes.
  @inline(__always)
  private func count(_ range: Range<Int>) -> Int {
    let bytes = unsafe text.span.bytes
    let continued = OffsetIndex.count(bytes, range) { $0 >> 7 & ~($0 >> 6) }
    guard unit == .utf16 else { return range.count &- continued }
    let pairs = OffsetIndex.count(bytes, range) { $0 >> 7 & $0 >> 6 & $0 >> 5 & $0 >> 4 }
    return range.count &- continued &+ pairs
  }

  /// How many of at most 64 bytes are of a sort; `isOfSort` tells it of eight bytes at once, in the lowest bit
  /// of each.
  @inline(__always)
  private static func count(
    _ bytes: RawSpan, _ range: Range<Int>, _ isOfSort: (UInt64) -> UInt64
  ) -> Int {
    var sum: UInt64 = 0
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      sum &+= isOfSort(word) & ones
      index &+= 8
    }
    // The last bytes, with zeros behind them, which are of no sort.
    sum &+= isOfSort(lastBytes(bytes, index..<range.upperBound)) & ones
    return Int((sum &* ones) >> 56)
  }

  /// At most seven bytes as a number, the first one lowest.
  @inline(__always)
  private static func lastBytes(_ bytes: RawSpan, _ range: Range<Int>) -> UInt64 {
    if range.lowerBound &+ 8 <= bytes.byteCount {
      let word = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: range.lowerBound, as: UInt64.self)
      return word & ((1 &<< UInt64(range.count &* 8)) &- 1)
    }
    var rest: UInt64 = 0
    for index in range.reversed() {
      rest = rest << 8
      rest |= UInt64(unsafe bytes.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self))
    }
    return rest
  }
}
