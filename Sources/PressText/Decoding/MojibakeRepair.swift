/// Takes back what came of reading one encoding as Windows-1252 and keeping the result as UTF-8:
/// UTF-8 (`Thá»±c hiá»‡n`, once or twice) and the legacy encodings (`Uû ban nh©n d©n`).
struct MojibakeRepair {
  /// What the rest of the file says of each candidate of `LegacyReader`.
  var prior: [VietnameseEvidence]
  /// What was found, in the order of finding.
  private(set) var names: [String] = []

  /// Whether other lines are UTF-8 that was misread: then what can be, is.
  let expectsUTF8: Bool
  /// Whether other lines are in a legacy encoding that was misread, and none is clean.
  let expectsLegacy: Bool

  init(prior: [VietnameseEvidence], expectsUTF8: Bool = false, expectsLegacy: Bool = false) {
    self.prior = prior
    self.expectsUTF8 = expectsUTF8
    self.expectsLegacy = expectsLegacy
  }

  /// Appends a suspect line of valid UTF-8, repaired where the evidence is clear; tells whether it was.
  mutating func append(
    _ line: ArraySlice<UInt8>, _ opensSentence: Bool?, to target: inout [UInt8]
  ) -> Bool {
    var isRepaired = false
    let runs = MojibakeRepair.runs(of: line)
    let isWhole = runs.count == 1
    for run in runs {
      if run.isWindows1252, let text = repaired(run, expectsLegacy && isWhole, opensSentence) {
        target.append(contentsOf: text)
        isRepaired = true
      } else {
        target.append(contentsOf: run.text)
      }
    }
    return isRepaired
  }

  /// What a suspect line of valid UTF-8 tells of the file: the evidence of each candidate of
  /// `LegacyReader`, and whether the line is UTF-8 that was misread.
  static func look(
    at line: ArraySlice<UInt8>
  ) -> (evidence: [VietnameseEvidence], isMisreadUTF8: Bool) {
    var sum = LegacyReader.candidates.map { _ in VietnameseEvidence() }
    var isMisreadUTF8 = false
    for run in runs(of: line) where run.isWindows1252 && run.mayBeLegacy {
      let known = VietnameseEvidence(run.text)
      let bytes = run.bytes
      isMisreadUTF8 = isMisreadUTF8 || utf8(bytes, known) != nil
      guard known.bad > 2, MojibakeRepair.isDoubtful(known) else { continue }
      for (index, found) in LegacyReader.evidence(bytes[...]).enumerated() {
        sum[index].add(found)
      }
    }
    return (sum, isMisreadUTF8)
  }

  /// Whether a line in which at most one word is none stays as it is, unless other lines are misread: it
  /// reads neither as UTF-8 nor as VIQR.
  static func staysAlone(_ line: ArraySlice<UInt8>) -> Bool {
    var (previous, before): (UInt8, UInt8) = (0, 0)
    for byte in line {
      // A letter from U+00C0 on before what may be a further byte of its sequence, or `Ã` before a blank.
      if before == 0xC3, byte == 0xC2 || byte >= 0xC5 || byte == 0x20 && previous == 0x83 {
        return false
      }
      (before, previous) = (previous, byte)
    }
    return !VIQRReader.mayBeVIQR(line)
  }

  private mutating func repaired(
    _ run: Run, _ expectsLegacy: Bool, _ opensSentence: Bool?
  ) -> [UInt8]? {
    let bytes = run.bytes
    if !run.mayBeLegacy { return viqr(bytes) }
    if expectsUTF8, let text = MojibakeRepair.strict(bytes) {
      note("UTF-8 in windows-1252")
      let runs = MojibakeRepair.runs(of: text[...])
      guard runs.count == 1, runs[0].isWindows1252 else { return text }
      return MojibakeRepair.strict(runs[0].bytes) ?? text
    }
    let known = VietnameseEvidence(run.text)
    guard known.bad > 0 || expectsLegacy else { return nil }
    if let better = MojibakeRepair.utf8(bytes, known) {
      note("UTF-8 in windows-1252")
      return better
    }
    let isDoubtful = known.bad > 1 && MojibakeRepair.isDoubtful(known)
    guard isDoubtful || LegacyReader.usual(prior) != nil else { return nil }
    let evidence = LegacyReader.evidence(bytes[...])
    guard
      let encoding = LegacyReader.best(
        evidence, prior: prior, than: known, orEqual: expectsLegacy)
    else { return nil }
    note("\(encoding.rawValue) in windows-1252")
    return LegacyReader.read(bytes[...], as: encoding, opensSentence)
  }

  /// Whether the words are no text as they stand; of Windows-1258 half are syllables by chance.
  private static func isDoubtful(_ known: VietnameseEvidence) -> Bool {
    known.bad * 4 > known.good
  }

  /// The bytes as UTF-8, where all are valid and some are beyond ASCII.
  private static func strict(_ bytes: [UInt8]) -> [UInt8]? {
    let isUTF8 = bytes.contains { $0 >= 0x80 } && UTF8Repair.validEnd(bytes[...]) == bytes.count
    return isUTF8 ? bytes : nil
  }

  private mutating func viqr(_ bytes: [UInt8]) -> [UInt8]? {
    guard let text = VIQRReader.text(of: bytes[...]) else { return nil }
    note(TextEncoding.viqr.rawValue)
    return text
  }

  private mutating func note(_ name: String) {
    if !names.contains(name) { names.append(name) }
  }

  /// The bytes read as UTF-8, once or twice, where the result has fewer bad words.
  private static func utf8(_ bytes: [UInt8], _ known: VietnameseEvidence) -> [UInt8]? {
    guard let once = readAsUTF8(bytes) else { return nil }
    let better = isBetter(once, known) ? once : nil
    let runs = runs(of: once[...])
    guard runs.count == 1, runs[0].isWindows1252, let twice = readAsUTF8(runs[0].bytes) else {
      return better
    }
    return isBetter(twice, VietnameseEvidence(once[...])) ? twice : better
  }

  private static func isBetter(_ text: [UInt8], _ known: VietnameseEvidence) -> Bool {
    let found = VietnameseEvidence(text[...])
    return found.bad * 2 <= known.bad && found.score > known.score
  }

  /// The bytes read as UTF-8, where they are nearly all valid.
  ///
  /// A no-break space that became a blank is seen to: `Ã ` is what is left of `à`.
  private static func readAsUTF8(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    var (letters, faults) = (0, 0)
    var at = 0
    while at < bytes.count {
      let end = UTF8Repair.validEnd(bytes[at...])
      letters += bytes[at..<end].reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
      text.append(contentsOf: bytes[at..<end])
      guard end < bytes.count else { break }
      if bytes[end] == 0xC3, end + 1 < bytes.count, bytes[end + 1] == 0x20 {
        text.append(contentsOf: [0xC3, 0xA0])
        letters += 1
        at = end + 2
      } else {
        ScalarReader.append(Windows1252.scalar(bytes[end]), to: &text)
        faults += 1
        at = end + 1
      }
    }
    return letters > 0 && letters > 4 * faults ? text : nil
  }

  /// A stretch of whole words, all in Windows-1252 or none.
  private struct Run {
    var text: ArraySlice<UInt8>
    let isWindows1252: Bool
    /// Whether it has what `LegacyReader` may find letters at.
    var mayBeLegacy: Bool

    /// The bytes in Windows-1252 of what is in it.
    var bytes: [UInt8] {
      if !mayBeLegacy { return Array(text) }
      let all = Array(text)
      var bytes: [UInt8] = []
      var at = 0
      while at < all.count {
        let (scalar, length) = ScalarReader.scalar(all, at: at)
        if let byte = Windows1252.byte(scalar) { bytes.append(byte) }
        at += length
      }
      return bytes
    }
  }

  private static func runs(of line: ArraySlice<UInt8>) -> [Run] {
    let all = Array(line)
    var runs: [Run] = []
    var at = 0
    while at < all.count {
      let start = at
      var isWindows1252 = true
      while at < all.count, all[at] != 0x20 || at == start {
        let (scalar, length) = ScalarReader.scalar(all, at: at)
        if scalar >= 0x80, Windows1252.byte(scalar) == nil { isWindows1252 = false }
        at += length
      }
      let mayBeLegacy = LegacyReader.mayBeLegacy(all[start..<at])
      let last = runs.count - 1
      if last >= 0, runs[last].isWindows1252 == isWindows1252 {
        runs[last].text = all[runs[last].text.startIndex..<at]
        runs[last].mayBeLegacy = runs[last].mayBeLegacy || mayBeLegacy
      } else {
        runs.append(
          Run(text: all[start..<at], isWindows1252: isWindows1252, mayBeLegacy: mayBeLegacy))
      }
    }
    return runs
  }
}
