/// The tokens at which an extractor may start, ascending.
///
/// Eight tokens are looked at together, and none is written down (a list a kind: 1.5 of 286 instructions a byte).
package struct TriggerPlaces: Sequence, IteratorProtocol {
  private let triggers: [UInt8]
  private let mask: UInt64
  /// The block that is looked at, and what is left of it.
  private var start = -TermCollection.triggerBlock
  private var rest: UInt64 = 0

  /// - Parameters:
  ///   - triggers: For each token the extractors that may start there, in whole blocks.
  ///   - wanted: The extractor.
  init(_ triggers: [UInt8], _ wanted: Triggers) {
    self.triggers = triggers
    mask = UInt64(wanted.rawValue) &* 0x0101_0101_0101_0101
  }

  /// The next token, or nil.
  package mutating func next() -> Int? {
    while rest == 0 {
      guard let next = block(after: start) else { return nil }
      start &+= TermCollection.triggerBlock
      rest = next
    }
    defer { rest &= rest &- 1 }
    return start &+ rest.trailingZeroBitCount / 8
  }

  /// Whether there are none.
  var isEmpty: Bool {
    var rest = self
    return rest.next() == nil
  }

  /// How many there are.
  package var underestimatedCount: Int {
    var count = rest.nonzeroBitCount
    var start = start
    while let next = block(after: start) {
      start &+= TermCollection.triggerBlock
      count &+= next.nonzeroBitCount
    }
    return count
  }

  /// The wanted ones of the block after another, a bit each.
  @inline(__always)
  private func block(after start: Int) -> UInt64? {
    let next = start &+ TermCollection.triggerBlock
    guard next < triggers.count else { return nil }
    let block = unsafe triggers.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: next, as: UInt64.self)
    return UInt64(littleEndian: block) & mask
  }
}
