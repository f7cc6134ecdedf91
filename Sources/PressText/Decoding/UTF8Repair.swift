/// Strict reading of UTF-8.
enum UTF8Repair {
  /// The end of the valid stretch that starts at `start`.
  static func validEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      let (length, isValid) = sequence(bytes, at: at)
      guard isValid else { return at }
      at += length
    }
    return at
  }

  /// Appends `bytes` to `target`; each maximal invalid part (Unicode 15, 3.9, practice of U+FFFD
  /// substitution) becomes one U+FFFD.
  ///
  /// Gives the invalid parts.
  static func append(_ bytes: ArraySlice<UInt8>, to target: inout [UInt8]) -> FaultTally {
    var faults = FaultTally()
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let end = validEnd(bytes[at...])
      target.append(contentsOf: bytes[at..<end])
      at = end
      guard at < bytes.endIndex else { break }
      let (length, _) = sequence(bytes, at: at)
      target.append(contentsOf: [0xEF, 0xBF, 0xBD])
      faults.add(at..<(at + length))
      at += length
    }
    return faults
  }

  /// Whether a text with faults is UTF-8 all the same: more of its letters are valid than not.
  static func isMostlyValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (valid, faults) = (0, 0)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let (length, isValid) = sequence(bytes, at: at)
      if !isValid { faults += 1 } else if length > 1 { valid += 1 }
      at += length
    }
    return valid > faults
  }

  /// The length of the sequence that starts at a byte, or of its maximal invalid part.
  private static func sequence(
    _ bytes: ArraySlice<UInt8>, at start: Int
  ) -> (length: Int, isValid: Bool) {
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let needed: Int
    switch bytes[start] {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, low) = (3, 0xA0)
    case 0xED: (needed, high) = (3, 0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, low) = (4, 0x90)
    case 0xF1...0xF3: needed = 4
    case 0xF4: (needed, high) = (4, 0x8F)
    default: return (1, false)
    }
    var length = 1
    while length < needed {
      let at = start + length
      guard at < bytes.endIndex, bytes[at] >= low, bytes[at] <= high else { return (length, false) }
      (low, high) = (0x80, 0xBF)
      length += 1
    }
    return (length, true)
  }
}
