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
  private func count(_ range: Range<Int>) -> Int {
    let text = text.span
    var units = 0
    for index in range {
      let byte = text[index]
      if byte & 0xC0 != 0x80 { units += 1 }
      if unit == .utf16, byte >= 0xF0 { units += 1 }
    }
    return units
  }
}
