import PressText

/// A key of a name in which case does not matter.
struct NameHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// A key that is known.
  init(value: UInt64) {
    self.value = value
  }

  /// The key of UTF-8 bytes.
  init(_ utf8: ArraySlice<UInt8>) {
    add(utf8)
  }

  /// The key of the words of UTF-8 bytes, whatever spaces, commas and dashes stand between them.
  init(words utf8: ArraySlice<UInt8>) {
    var isParted = false
    NameHash.forEachScalar(of: utf8) { scalar in
      switch scalar {
      case 0x20, 0x2C, 0x2D, 0x2013: isParted = true
      default:
        if isParted { addSpace() }
        isParted = false
        add(UInt64(LetterFold.lower(scalar)))
      }
    }
  }

  /// Takes further bytes, as if they had been written together.
  mutating func add(_ utf8: ArraySlice<UInt8>) {
    NameHash.forEachScalar(of: utf8) { add(UInt64(LetterFold.lower($0))) }
  }

  /// Takes words, with the space that parts them from what came before.
  mutating func addWords(_ utf8: ArraySlice<UInt8>) {
    addSpace()
    add(utf8)
  }

  /// Takes a space.
  mutating func addSpace() { add(UInt64(0x20)) }

  static func == (one: NameHash, other: NameHash) -> Bool { one.value == other.value }

  /// Takes the key of a further piece.
  mutating func add(_ piece: NameHash) { add(piece.value) }

  @inline(__always)
  private mutating func add(_ letter: UInt64) {
    value = ((value << 5 | value >> 59) ^ letter) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Calls `body` with every scalar of valid UTF-8.
  @inline(__always)
  static func forEachScalar(of utf8: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      if byte < 0x80 {
        body(UInt32(byte))
        continue
      }
      var rest = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      var scalar = UInt32(byte) & (0x3F &>> UInt32(rest))
      while rest > 0, index < bytes.count {
        scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
        index &+= 1
        rest &-= 1
      }
      body(scalar)
    }
  }
}
