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
    if let text = mending(line) {
      target.append(contentsOf: text)
      return true
    }
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

  /// A line of UTF-8 that was misread as Windows-1258, or of which U+FFFD hides parts; `nil` where it is none.
  private mutating func mending(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    guard let name = MojibakeRepair.misreading(of: line) else { return nil }
    var text: [UInt8] = []
    var isMended = false
    for run in MojibakeRepair.runs(of: line, isMended: true) {
      let better =
        run.isWindows1252 && run.mayBeLegacy
        ? MojibakeRepair.utf8(run.bytes, VietnameseEvidence(run.text), expectsUTF8) : nil
      isMended = isMended || better != nil
      text.append(contentsOf: better ?? Array(run.text))
    }
    guard isMended else { return nil }
    note("UTF-8 in \(name)")
    return text.contains(TornReader.substitute)
      ? text.flatMap { $0 == TornReader.substitute ? [0xEF, 0xBF, 0xBD] : [$0] } : text
  }

  /// As what a line may have been misread that has what Windows-1252 has not: `Ă`, U+FFFD.
  private static func misreading(of line: ArraySlice<UInt8>) -> String? {
    var name: String?
    let bytes = line.span
    var at = 1
    while at < bytes.count {
      if bytes[at - 1] == 0xC4, bytes[at] == 0x82 { return TextEncoding.windows1258.rawValue }
      if bytes[at - 1] == 0xEF, bytes[at] == 0xBF { name = "windows-1252" }
      at += 1
    }
    return name
  }

  /// What a suspect line of valid UTF-8 tells of the file: the evidence of each candidate of
  /// `LegacyReader`, and whether the line is UTF-8 that was misread.
  static func look(
    at line: ArraySlice<UInt8>
  ) -> (evidence: [VietnameseEvidence], isMisreadUTF8: Bool) {
    var sum = LegacyReader.candidates.map { _ in VietnameseEvidence() }
    var isMisreadUTF8 =
      misreading(of: line) != nil
      && runs(of: line, isMended: true).contains {
        $0.isWindows1252 && $0.mayBeLegacy
          && utf8($0.bytes, VietnameseEvidence($0.text), false) != nil
      }
    for run in runs(of: line) where run.isWindows1252 && run.mayBeLegacy {
      let known = VietnameseEvidence(run.text)
      let bytes = run.bytes
      isMisreadUTF8 = isMisreadUTF8 || utf8(bytes, known, false) != nil
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
    guard known.bad > 0 || expectsLegacy || expectsUTF8 else { return nil }
    if let better = MojibakeRepair.utf8(bytes, known, expectsUTF8) {
      note("UTF-8 in windows-1252")
      return better
    }
    guard known.bad > 0 || expectsLegacy else { return nil }
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

  /// The bytes read as UTF-8, once or twice, where the result has fewer bad words, or where other lines were
  /// misread and all is valid but for what was lost.
  private static func utf8(
    _ bytes: [UInt8], _ known: VietnameseEvidence, _ expectsUTF8: Bool
  ) -> [UInt8]? {
    guard let (once, isWhole) = readAsUTF8(bytes) else { return nil }
    let better = expectsUTF8 && isWhole || isBetter(once, known) ? once : nil
    let runs = runs(of: once[...])
    guard runs.count == 1, runs[0].isWindows1252, let (twice, _) = readAsUTF8(runs[0].bytes) else {
      return better
    }
    return isBetter(twice, VietnameseEvidence(once[...])) ? twice : better
  }

  private static func isBetter(_ text: [UInt8], _ known: VietnameseEvidence) -> Bool {
    let found = VietnameseEvidence(text[...])
    return found.bad * 2 <= known.bad && found.score > known.score
  }

  /// The bytes read as UTF-8, where they are nearly all valid, and whether they all are but for bytes that
  /// Windows-1252 loses.
  private static func readAsUTF8(_ bytes: [UInt8]) -> (text: [UInt8], isWhole: Bool)? {
    var reader = TornReader(bytes)
    reader.read()
    guard reader.letters > 0, reader.letters >= reader.found,
      reader.letters + reader.found > 4 * reader.faults
    else { return nil }
    return (reader.text, reader.faults == 0)
  }

  /// A stretch of whole words, all in Windows-1252 or none.
  private struct Run {
    var text: ArraySlice<UInt8>
    let isWindows1252: Bool
    /// Whether it has what `LegacyReader` may find letters at.
    var mayBeLegacy: Bool

    /// The byte of a scalar in Windows-1252; where it `isMended`, that of `Ă` in Windows-1258 and what stands
    /// for U+FFFD too.
    static func byte(_ scalar: UInt32, isMended: Bool) -> UInt8? {
      switch scalar {
      case 0x102 where isMended: 0xC3
      case 0xFFFD where isMended: TornReader.substitute
      default: Windows1252.byte(scalar)
      }
    }

    /// The bytes in Windows-1252 of what is in it.
    var bytes: [UInt8] {
      if !mayBeLegacy { return Array(text) }
      let all = Array(text)
      var bytes: [UInt8] = []
      var at = 0
      while at < all.count {
        let (scalar, length) = ScalarReader.scalar(all, at: at)
        if let byte = Run.byte(scalar, isMended: true) { bytes.append(byte) }
        at += length
      }
      return bytes
    }
  }

  private static func runs(of line: ArraySlice<UInt8>, isMended: Bool = false) -> [Run] {
    let all = Array(line)
    var runs: [Run] = []
    var at = 0
    while at < all.count {
      let start = at
      var isWindows1252 = true
      while at < all.count, all[at] != 0x20 || at == start {
        let (scalar, length) = ScalarReader.scalar(all, at: at)
        if scalar >= 0x80, Run.byte(scalar, isMended: isMended) == nil { isWindows1252 = false }
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
