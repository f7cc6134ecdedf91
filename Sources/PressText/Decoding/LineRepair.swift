/// Reads a text of which some lines are no UTF-8, or UTF-8 that came of reading something else
/// wrongly: line by line, by evidence.
struct LineRepair {
  private let bytes: ArraySlice<UInt8>
  private var names: [String] = []
  private var warnings: [TextWarning] = []
  private var target: [UInt8] = []
  private var mojibake = MojibakeRepair(prior: [], isExpected: false)
  /// How many lines are in a legacy encoding for sure, and how many are UTF-8 that was misread.
  private var legacy = 0
  private var misread = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The text, with the encodings found and the faults that are left.
  mutating func decoded() -> DecodedText {
    let prior = priorEvidence()
    mojibake = MojibakeRepair(prior: prior, isExpected: misread > 1)
    target.reserveCapacity(bytes.count)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = lineEnd(start)
      append(bytes[start..<end], prior)
      start = end
    }
    for name in mojibake.names where !names.contains(name) { names.append(name) }
    let name = names.isEmpty ? TextEncoding.utf8.rawValue : names.joined(separator: ", ")
    var text = DecodedText(bytes: target, encoding: name)
    text.warnings = warnings
    return text
  }

  /// The byte after a line's end.
  private func lineEnd(_ start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
  }

  /// What all lines in doubt say together.
  private mutating func priorEvidence() -> [VietnameseEvidence] {
    var sum = LegacyReader.candidates.map { _ in VietnameseEvidence() }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = lineEnd(start)
      let line = bytes[start..<end]
      start = end
      let found: [VietnameseEvidence]
      if UTF8Repair.validEnd(line) < end {
        found = UTF8Repair.isMostlyValid(line) ? [] : LegacyReader.evidence(line)
        if found.contains(where: { $0.isVietnamese && $0.good > 2 }) { legacy += 1 }
      } else {
        let isSuspect = isSuspect(line)
        found = isSuspect ? MojibakeRepair.evidence(line) : []
        if isSuspect, MojibakeRepair.isMisreadUTF8(line) { misread += 1 }
      }
      for (index, one) in found.enumerated() { sum[index].add(one) }
    }
    return sum
  }

  /// Whether a line of valid UTF-8 deserves a closer look, in a text that does.
  private func isSuspect(_ line: ArraySlice<UInt8>) -> Bool {
    MojibakeScan.isSuspect(line) || VietnameseEvidence(line).bad > 1
  }

  private mutating func append(_ line: ArraySlice<UInt8>, _ prior: [VietnameseEvidence]) {
    if UTF8Repair.validEnd(line) == line.endIndex {
      if legacy > 0, appendLegacy(line, prior, than: VietnameseEvidence(line)) { return }
      if misread > 1 || isSuspect(line) {
        let known = mojibake.names.count
        mojibake.append(line, opensSentence: opensSentence, to: &target)
        if mojibake.names.count > known { return }
      } else {
        target.append(contentsOf: line)
      }
      if line.contains(where: { $0 >= 0x80 }) { note(TextEncoding.utf8.rawValue) }
      return
    }
    if !UTF8Repair.isMostlyValid(line), appendLegacy(line, prior, than: VietnameseEvidence()) {
      return
    }
    note(TextEncoding.utf8.rawValue)
    for fault in UTF8Repair.append(line, to: &target) {
      warnings.append(
        TextWarning(
          code: "invalid-utf-8", message: "no valid UTF-8: read as U+FFFD", byteRange: fault))
    }
  }

  /// Appends a line in a legacy encoding, where the evidence is better than the one known.
  private mutating func appendLegacy(
    _ line: ArraySlice<UInt8>, _ prior: [VietnameseEvidence], than known: VietnameseEvidence
  ) -> Bool {
    guard known.good == 0, line.contains(where: { $0 >= 0x80 }),
      let encoding = LegacyReader.best(LegacyReader.evidence(line), prior: prior, than: known)
    else { return false }
    note(encoding.rawValue)
    let text = LegacyReader.read(line, as: encoding, opensSentence: opensSentence)
    target.append(contentsOf: text)
    return true
  }

  /// Whether what is written so far ends a sentence.
  private var opensSentence: Bool {
    for byte in target.reversed() where byte != 0x0A && byte != 0x0D && byte != 0x20 {
      return byte == 0x2E || byte == 0x21 || byte == 0x3F
    }
    return true
  }

  private mutating func note(_ name: String) {
    if !names.contains(name) { names.append(name) }
  }
}
