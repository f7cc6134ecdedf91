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

  /// Units whose first byte is in a range.
  ///
  /// Without branches and checks for overflow the compiler counts 16 bytes at a time.
  private func count(_ range: Range<Int>) -> Int {
    let text = text.span.extracting(range)
    var continuations: UInt8 = 0
    var pairs: UInt8 = 0
    // A range is no longer than the stride, so that neither count wraps.
    for index in text.indices {
      let byte = text[index]
      continuations &+= byte & 0xC0 == 0x80 ? 1 : 0
      pairs &+= byte >= 0xF0 ? 1 : 0
    }
    return text.count - Int(continuations) + (unit == .utf16 ? Int(pairs) : 0)
  }
}
