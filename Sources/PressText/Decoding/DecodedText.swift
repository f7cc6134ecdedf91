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

  package init(bytes: [UInt8], encoding: String) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Takes the parts that are no UTF-8.
  mutating func note(_ faults: FaultTally) {
    if let warning = TextWarning(
      code: "invalid-utf-8", message: "no valid UTF-8: read as U+FFFD", faults)
    {
      warnings.append(warning)
    }
  }
}
