/// Reads UTF-16; a surrogate without its partner becomes U+FFFD.
enum UTF16Reader {
  /// Appends the text to `target`; gives the byte ranges of lone surrogates and of an odd last byte;
  /// those that touch are joined.
  static func append(
    _ bytes: ArraySlice<UInt8>, littleEndian: Bool, to target: inout [UInt8]
  ) -> [Range<Int>] {
    var faults: [Range<Int>] = []
    var at = bytes.startIndex
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < bytes.endIndex else { return nil }
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
    }
    func note(_ length: Int) {
      if let last = faults.last, last.upperBound == at {
        faults[faults.count - 1] = last.lowerBound..<(at + length)
      } else {
        faults.append(at..<(at + length))
      }
    }
    while at < bytes.endIndex {
      var length = 2
      var scalar: UInt32 = 0xFFFD
      switch unit(at) {
      case .some(let high) where high >= 0xD800 && high < 0xDC00:
        if let low = unit(at + 2), low >= 0xDC00, low < 0xE000 {
          scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
          length = 4
        } else {
          note(2)
        }
      case .some(let low) where low >= 0xDC00 && low < 0xE000:
        note(2)
      case .some(let plain):
        scalar = plain
      case .none:
        length = 1
        note(1)
      }
      ScalarReader.append(scalar, to: &target)
      at += length
    }
    return faults
  }
}
