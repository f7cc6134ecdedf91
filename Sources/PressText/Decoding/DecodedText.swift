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

  /// Takes what stands in valid UTF-8 for characters that were lost before.
  mutating func noteLosses(of source: ArraySlice<UInt8>) {
    var faults = FaultTally()
    let bytes = source.span
    var at = ByteSearch.first(of: 0xEF, or: 0xEF, in: bytes, from: 0)
    while at + 2 < bytes.count {
      let start = source.startIndex + at
      if bytes[at + 1] == 0xBF, bytes[at + 2] == 0xBD { faults.add(start..<start + 3) }
      at = ByteSearch.first(of: 0xEF, or: 0xEF, in: bytes, from: at + 1)
    }
    note(faults, "lost-characters", "U+FFFD in the source: a character that was lost before")
  }

  /// Notes where most words with letters beyond ASCII are no Vietnamese; `known` is what the words were before
  /// any was repaired.
  mutating func noteForeign(_ known: VietnameseEvidence, of source: ArraySlice<UInt8>) {
    guard known.bad > DecodedText.fewForeign, known.bad > known.good else { return }
    let found = VietnameseEvidence(bytes[...])
    guard found.bad > DecodedText.fewForeign, found.bad > found.good else { return }
    warnings.append(
      TextWarning(
        code: "no-vietnamese",
        message:
          "most words with letters beyond ASCII are no Vietnamese: another language, or an encoding "
          + "that is not known", byteRange: source.startIndex..<source.endIndex))
  }

  /// Notes where what was read as told is no Vietnamese, but is in another encoding.
  mutating func noteOther(than told: TextEncoding, of source: [UInt8]) {
    guard TextDecoder.wideKind(source) != told else { return }
    let evidence = VietnameseEvidence(bytes[...])
    if evidence.isVietnamese { return }
    let found = TextDecoder.detect(source, isMarkup: true)
    let other = VietnameseEvidence(found.bytes[...])
    guard other.isVietnamese, other.good > 2, other.score > evidence.score else { return }
    warnings.append(
      TextWarning(
        code: "wrong-encoding",
        message:
          "no Vietnamese in \(told.rawValue), which it was said to be in, but in \(found.encoding)",
        byteRange: 0..<source.count))
  }

  /// So many foreign words any article may have.
  private static let fewForeign = 8

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
