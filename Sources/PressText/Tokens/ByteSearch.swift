/// Looks for bytes in a text, sixteen at a time.
package enum ByteSearch {
  private typealias Block = SIMD16<UInt8>

  /// The first place from a byte on where one of two bytes stands; the end of the text where none does.
  package static func first(
    of byte: UInt8, or other: UInt8, in text: Span<UInt8>, from start: Int
  ) -> Int {
    let bytes = unsafe text.bytes
    let (sought, besides) = (Block(repeating: byte), Block(repeating: other))
    var at = start
    while at &+ Block.scalarCount <= text.count {
      let block = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: Block.self)
      let found = (block .== sought) .| (block .== besides)
      let halves = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
      if halves[0] != 0 { return at &+ halves[0].trailingZeroBitCount >> 3 }
      if halves[1] != 0 { return at &+ 8 &+ halves[1].trailingZeroBitCount >> 3 }
      at &+= Block.scalarCount
    }
    while at < text.count, text[at] != byte, text[at] != other { at &+= 1 }
    return at
  }
}
