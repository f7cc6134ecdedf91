import PressText

/// Folds the words of a place name, as they come, to its key in the gazetteer.
///
/// Case and marks do not matter: `Bà Rịa - Vũng Tàu`, `BÀ RỊA-VŨNG TÀU` and `Bà Rịa Vũng Tàu` are one.
struct NameKey {
  private(set) var value: UInt64 = 0x1000_0000_01B3

  mutating func add(_ part: UInt64) {
    value = ((value << 7 | value >> 57) ^ part) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The part for a run of digits.
  static func part(number: UInt32) -> UInt64 { UInt64(number) &+ 0x5151_0000_0000 }

  /// The part for the word at a byte range of normalised text.
  static func part(word bytes: ArraySlice<UInt8>) -> UInt64 {
    var key = WordKey()
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (scalar, length) = NameKey.scalar(bytes, at: index)
      key.add(LetterFold.lower(scalar))
      index += length
    }
    return key.value
  }

  /// The key of a whole name as a lexicon writes it.
  static func key(of name: ArraySlice<UInt8>) -> UInt64 {
    var result = NameKey()
    var index = name.startIndex
    while index < name.endIndex {
      let byte = name[index]
      guard isLetter(byte) || isDigit(byte) else {
        index += 1
        continue
      }
      let start = index
      if isDigit(byte) {
        var number: UInt32 = 0
        while index < name.endIndex, isDigit(name[index]) {
          number = number &* 10 &+ UInt32(name[index] &- 0x30)
          index += 1
        }
        result.add(part(number: number))
      } else {
        while index < name.endIndex, isLetter(name[index]) { index += 1 }
        result.add(part(word: name[start..<index]))
      }
    }
    return result.value
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func scalar(_ bytes: ArraySlice<UInt8>, at index: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < bytes.endIndex ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }
}
