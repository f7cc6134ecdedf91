/// Gives codes and abbreviations back the `Đ` that a conversion replaced by a question mark: `N?-CP`, `Q?-UBND`, `H?ND`.
///
/// Of the capitals beyond ASCII hardly any other stands in codes, but `Ư` for the centre: `NQ/T?`.
enum LostCode {
  /// No code has more letters.
  private static let longest = 8

  /// Whether letters are capitals and question marks alone.
  static func mayBe(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count <= longest && letters.allSatisfy { $0 == 0x3F || $0 &- 0x41 < 26 }
  }

  /// Whether a stroke or hyphen joins letters to a capital behind it, or to a capital or digit before it.
  static func isJoined(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    func byte(_ index: Int) -> UInt8 { text.indices.contains(index) ? text[index] : 0x20 }
    func isJoint(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F }
    let (first, last) = (byte(range.lowerBound - 2), byte(range.upperBound + 1))
    return isJoint(byte(range.upperBound)) && (last &- 0x41 < 26 || last == 0x3F)
      || isJoint(byte(range.lowerBound - 1)) && (first &- 0x41 < 26 || first &- 0x30 < 10)
  }

  /// A code with its letters.
  static func written(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    var code: [UInt8] = []
    for place in letters.indices {
      let isCentre =
        letters.count == 2 && place > letters.startIndex && letters[place - 1] == 0x54
      code += letters[place] != 0x3F ? [letters[place]] : isCentre ? [0xC6, 0xAF] : [0xC4, 0x90]
    }
    return code
  }
}
