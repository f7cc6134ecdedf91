/// Recognises ordinary text fast: valid UTF-8 in which nothing asks for a closer look.
///
/// Sixteen bytes at a time. What it does not recognise need not be faulty: the readers that look at each
/// character decide (`UTF8Repair`, `MojibakeScan`, `BinaryCheck`).
enum PlainScan {
  private typealias Block = SIMD16<UInt8>
  private typealias Mask = SIMDMask<SIMD16<Int8>>

  /// A block with what stands one and two bytes before each of its bytes.
  private struct Window {
    var bytes, previous, second: Block
  }

  /// Whether the bytes are UTF-8 without a byte order mark, control bytes, rare planes, and anything that
  /// may be another encoding read wrongly.
  static func isPlain(_ text: [UInt8]) -> Bool {
    var hasAmpersand = false
    return isPlain(text, hasAmpersand: &hasAmpersand)
  }

  /// Likewise; of plain text tells too whether there is an ampersand.
  static func isPlain(_ text: [UInt8], hasAmpersand: inout Bool) -> Bool {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { return false }
    let bytes = unsafe text.span.bytes
    var circumflexes = 0
    let head = edge(text, at: 0)
    var ampersands: Mask = head.bytes .== all(0x26)
    guard isPlain(head, text, at: 0, &circumflexes) else { return false }
    var at = Block.scalarCount
    while at &+ Block.scalarCount <= text.count {
      let window = unsafe Window(
        bytes: bytes.unsafeLoadUnaligned(fromByteOffset: at, as: Block.self),
        previous: bytes.unsafeLoadUnaligned(fromByteOffset: at &- 1, as: Block.self),
        second: bytes.unsafeLoadUnaligned(fromByteOffset: at &- 2, as: Block.self))
      guard isPlain(window, text, at: at, &circumflexes) else { return false }
      ampersands .|= window.bytes .== all(0x26)
      at &+= Block.scalarCount
    }
    let tail = edge(text, at: at)
    hasAmpersand = isAny(ampersands .| (tail.bytes .== all(0x26)))
    return isPlain(tail, text, at: at, &circumflexes)
  }

  /// The window at the start or end of a text; blanks stand for the bytes outside it.
  private static func edge(_ text: [UInt8], at start: Int) -> Window {
    func block(_ offset: Int) -> Block {
      var block = Block(repeating: 0x20)
      for lane in 0..<Block.scalarCount {
        let place = start + lane - offset
        if place >= 0, place < text.count { block[lane] = text[place] }
      }
      return block
    }
    return Window(bytes: block(0), previous: block(1), second: block(2))
  }

  @inline(__always)
  private static func isPlain(
    _ window: Window, _ text: [UInt8], at start: Int, _ circumflexes: inout Int
  ) -> Bool {
    if isAny(faults(window)) { return false }
    let capital = (window.bytes .== all(0x8C)) .| (window.bytes .== all(0x92))
    let rare =
      (window.bytes .== all(0xC2)) .| (window.bytes .== all(0x5E))
      .| (capital .& (window.previous .== all(0xC3)))
    return !isAny(rare) || isPlainWithSigns(text, at: start, &circumflexes)
  }

  /// The bytes at which the text is no plain text.
  @inline(__always)
  private static func faults(_ window: Window) -> Mask {
    let byte = window.bytes
    let continues = isSet(window.previous, 0xC0) .| isSet(window.second, 0xE0)
    let isContinuation = (byte & all(0xC0)) .== all(0x80)
    let isLayout = (byte .== all(0x0A)) .| (byte .== all(0x0D)) .| (byte .== all(0x09))
    let isControl = (((byte & all(0xE0)) .== all(0)) .^ isLayout) .| (byte .== all(0x7F))
    // E0, ED and F0 on have rules of their own for what follows; EF begins U+FFFD.
    let isSpecial =
      ((byte & all(0xFE)) .== all(0xC0)) .| (byte .== all(0xE0))
      .| ((byte & all(0xFD)) .== all(0xED))
      .| isSet(byte, 0xF0)
    return (isContinuation .^ continues) .| isControl .| isSpecial .| foreign(window)
  }

  /// The second bytes of letters U+00C0 through U+00FF that are not Vietnamese.
  @inline(__always)
  private static func foreign(_ window: Window) -> Mask {
    // Capital and small letters differ in one bit.
    let letter = window.bytes & all(0x1F)
    let isForeign =
      ((letter & all(0x1C)) .== all(0x04)) .| isSet(letter, 0x0E)
      .| ((letter & all(0x0F)) .== all(0x0B)) .| (letter .== all(0x11)) .| (letter .== all(0x16))
      .| (letter .== all(0x18)) .| (letter .== all(0x1C))
    return isForeign .& (window.previous .== all(0xC3))
  }

  /// Looks at the signs U+0080 through U+00BF, the circumflexes and the capitals inside words of a block.
  private static func isPlainWithSigns(
    _ text: [UInt8], at start: Int, _ circumflexes: inout Int
  ) -> Bool {
    // A letter's first byte may be the last one of the block before.
    for place in max(start - 1, 0)..<min(start + Block.scalarCount, text.count) {
      switch text[place] {
      case 0x5E: circumflexes += place < start ? 0 : 1
      case 0xC2: if MojibakeScan.isOddSign(text, place) { return false }
      case 0xC3: if MojibakeScan.isCapitalInside(text, place) { return false }
      default: continue
      }
    }
    return circumflexes < 2
  }

  /// The bytes with all bits of `bits`.
  @inline(__always)
  private static func isSet(_ bytes: Block, _ bits: UInt8) -> Mask {
    (bytes & all(bits)) .== all(bits)
  }

  /// A byte in every lane. (The operators that take a byte itself are not vectorised: 30x.)
  @inline(__always)
  private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }

  @inline(__always)
  private static func isAny(_ mask: Mask) -> Bool {
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
