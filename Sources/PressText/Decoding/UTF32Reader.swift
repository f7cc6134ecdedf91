/// Reads UTF-32; what is no scalar becomes U+FFFD.
enum UTF32Reader {
  /// Appends the text to `target`; gives the units that are no scalars and what is left over at the end.
  static func append(
    _ bytes: ArraySlice<UInt8>, littleEndian: Bool, to target: inout [UInt8]
  ) -> FaultTally {
    var faults = FaultTally()
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let end = min(at + 4, bytes.endIndex)
      var value: UInt32 = 0
      for index in at..<end { value = value << 8 | UInt32(bytes[index]) }
      if littleEndian { value = value.byteSwapped }
      if end - at == 4, Unicode.Scalar(value) != nil {
        ScalarReader.append(value, to: &target)
      } else {
        ScalarReader.append(0xFFFD, to: &target)
        faults.add(at..<end)
      }
      at = end
    }
    return faults
  }
}
