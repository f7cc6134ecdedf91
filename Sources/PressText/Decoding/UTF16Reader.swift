/// Reads UTF-16; a surrogate without its partner becomes U+FFFD.
enum UTF16Reader {
  /// Appends the text to `target`; gives the lone surrogates and the odd last byte.
  static func append(
    _ bytes: ArraySlice<UInt8>, littleEndian: Bool, to target: inout [UInt8]
  ) -> FaultTally {
    var faults = FaultTally()
    var at = bytes.startIndex
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < bytes.endIndex else { return nil }
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return littleEndian ? second << 8 | first : first << 8 | second
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
          faults.add(at..<(at + 2))
        }
      case .some(let low) where low >= 0xDC00 && low < 0xE000:
        faults.add(at..<(at + 2))
      case .some(let plain):
        scalar = plain
      case .none:
        length = 1
        faults.add(at..<(at + 1))
      }
      ScalarReader.append(scalar, to: &target)
      at += length
    }
    return faults
  }
}
