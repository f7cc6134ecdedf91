/// What the bytes of an article say, as valid UTF-8.
package struct DecodedText: Sendable, Equatable {
  /// Valid UTF-8 without a byte order mark; what a record's offsets count.
  package var bytes: [UInt8]
  /// The name of the encoding found or given, as a record's `source.encoding` has it.
  package var encoding: String
  /// Faults that were read past, one a kind; ranges count the bytes given.
  package var warnings: [TextWarning] = []
  /// Whether the bytes are no text; then `bytes` is empty.
  package var isBinary = false
  /// Whether HTML entities were replaced.
  package var hasEntities = false

  package init(bytes: [UInt8], encoding: String) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Takes the parts that are no UTF-8.
  mutating func note(_ faults: FaultTally) {
    note(faults, "invalid-utf-8", "no valid UTF-8: read as U+FFFD")
  }

  /// Takes faults of one kind, where there are any.
  mutating func note(_ faults: FaultTally, _ code: String, _ message: String) {
    if let warning = TextWarning(code: code, message: message, faults) { warnings.append(warning) }
  }

  /// Takes the control bytes that no text has: NUL and others but white space, the sign of DOS for the end
  /// of a file, and the escapes of terminals.
  mutating func noteControls(of source: ArraySlice<UInt8>) {
    var faults = FaultTally()
    for (place, byte) in zip(source.indices, source) where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0x09...0x0D, 0x1A, 0x1B: continue
      default: faults.add(place..<place + 1)
      }
    }
    note(faults, "control-characters", "a control character that no text has: kept as it is")
  }
}
