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
    var units = 0
    var start = 0
    while start < text.count {
      checkpoints.append(units)
      let end = min(text.count, start + OffsetIndex.stride)
      units += count(start..<end)
      start = end
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

  /// Units whose first byte is in a range no longer than the stride.
  ///
  /// Eight bytes at a time: a one for each byte that goes on with a scalar, or that starts a pair of
  /// surrogates, is added up in eight lanes.
  @inline(__always)
  private func count(_ range: Range<Int>) -> Int {
    let bytes = unsafe text.span.extracting(range).bytes
    let units = bytes.byteCount &- OffsetIndex.count(bytes) { $0 >> 7 & ~($0 >> 6) }
    guard unit == .utf16 else { return units }
    return units &+ OffsetIndex.count(bytes) { $0 >> 7 & $0 >> 6 & $0 >> 5 & $0 >> 4 }
  }

  /// How many of at most 64 bytes are of a sort; `isOfSort` tells it of eight bytes at once, in the lowest bit
  /// of each.
  @inline(__always)
  private static func count(_ bytes: RawSpan, _ isOfSort: (UInt64) -> UInt64) -> Int {
    let lows: UInt64 = 0x0101_0101_0101_0101
    var sum: UInt64 = 0
    var index = 0
    while index &+ 8 <= bytes.byteCount {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      sum &+= isOfSort(word) & lows
      index &+= 8
    }
    // The last bytes, with zeros behind them, which are of no sort.
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.byteCount {
      let byte = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self)
      rest |= UInt64(byte) &<< shift
      shift &+= 8
      index &+= 1
    }
    sum &+= isOfSort(rest) & lows
    return Int((sum &* lows) >> 56)
  }
}
