/// Reads a text of which some lines are no UTF-8, or UTF-8 that came of reading something else
/// wrongly: line by line, by evidence.
struct LineRepair {
  private let bytes: ArraySlice<UInt8>
  private let isValid: Bool
  private var names: [String] = []
  private var faults = FaultTally()
  private var target: [UInt8] = []
  private lazy var habit = CaseHabit(bytes)
  private var mojibake = MojibakeRepair(prior: [])
  /// How many lines are in a legacy encoding for sure, and how many are UTF-8 that was misread.
  private var legacy = 0
  private var misread = 0
  /// How many lines are clean Vietnamese.
  private var clean = 0
  /// What the words of lines that are UTF-8 are.
  private var known = VietnameseEvidence()
  /// What is thought of each line.
  private var kinds: [Kind] = []

  private enum Kind: UInt8 {
    /// No UTF-8.
    case invalid
    /// UTF-8 as it should be.
    case sound
    /// UTF-8 that deserves a closer look where other lines are in another encoding.
    case foreign
    /// UTF-8 that deserves a closer look.
    case suspect
  }

  /// `isValid`: whether all lines are UTF-8.
  init(_ bytes: ArraySlice<UInt8>, isValid: Bool) {
    self.bytes = bytes
    self.isValid = isValid
  }

  /// The text, with the encodings found and the faults that are left.
  mutating func decoded() -> DecodedText {
    let prior = priorEvidence()
    mojibake = MojibakeRepair(
      prior: prior, expectsUTF8: misread > 1,
      expectsLegacy: clean == 0 && LegacyReader.usual(prior) != nil)
    target.reserveCapacity(bytes.count)
    var start = bytes.startIndex
    let looksCloser =
      misread > 1 || mojibake.expectsLegacy || LegacyReader.usual(prior) != nil
    for kind in kinds {
      let line = bytes[start..<lineEnd(start)]
      start = line.endIndex
      switch kind {
      case .invalid: appendInvalid(line, prior)
      case .suspect: append(line, looksCloser: true, prior)
      case .foreign: append(line, looksCloser: looksCloser, prior)
      case .sound: append(line, looksCloser: misread > 1 || mojibake.expectsLegacy, prior)
      }
    }
    for name in mojibake.names where !names.contains(name) { names.append(name) }
    let name = names.isEmpty ? TextEncoding.utf8.rawValue : names.joined(separator: ", ")
    var text = DecodedText(bytes: target, encoding: name)
    text.note(faults)
    text.noteForeign(known, of: bytes)
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
      let kind = kind(of: line)
      kinds.append(kind)
      var found: [VietnameseEvidence] = []
      if kind == .invalid {
        found = UTF8Repair.isMostlyValid(line) ? [] : LegacyReader.evidence(line)
        if found.contains(where: { $0.isVietnamese && $0.good > 2 }) { legacy += 1 }
      } else if kind == .suspect {
        let look = MojibakeRepair.look(at: line)
        found = look.evidence
        if look.isMisreadUTF8 { misread += 1 }
      }
      for (index, one) in found.enumerated() { sum[index].add(one) }
    }
    return sum
  }

  /// What a line looks like; counts it where it has letters that only Unicode has, and all its words are
  /// syllables.
  private mutating func kind(of line: ArraySlice<UInt8>) -> Kind {
    guard isValid || UTF8Repair.validEnd(line) == line.endIndex else { return .invalid }
    let evidence = VietnameseEvidence(line)
    known.add(evidence)
    if MojibakeScan.isSuspect(line) {
      return evidence.bad < 2 && MojibakeRepair.staysAlone(line) ? .foreign : .suspect
    }
    if evidence.good > 2, evidence.bad == 0, line.contains(0xE1) { clean += 1 }
    return evidence.bad > 1 ? .suspect : .sound
  }

  /// Appends a line of UTF-8, repaired where it is looked at closer and the evidence is clear.
  private mutating func append(
    _ line: ArraySlice<UInt8>, looksCloser: Bool, _ prior: [VietnameseEvidence]
  ) {
    let known = legacy > 0 ? VietnameseEvidence(line) : VietnameseEvidence()
    if known.bad > 0, appendLegacy(line, prior, than: known) { return }
    if looksCloser {
      let opens = habit.opensSentence(after: target)
      if mojibake.append(line, opens, to: &target) { return }
    } else {
      target.append(contentsOf: line)
    }
    if line.contains(where: { $0 >= 0x80 }) { note(TextEncoding.utf8.rawValue) }
  }

  private mutating func appendInvalid(
    _ line: ArraySlice<UInt8>, _ prior: [VietnameseEvidence]
  ) {
    var text: [UInt8] = []
    let faults = UTF8Repair.append(line, to: &text)
    if !UTF8Repair.isMostlyValid(line),
      appendLegacy(line, prior, than: VietnameseEvidence(bad: faults.count))
    {
      return
    }
    target.append(contentsOf: text)
    note(TextEncoding.utf8.rawValue)
    self.faults.add(faults)
  }

  /// Appends a line in a legacy encoding, where the evidence is better than the one known.
  private mutating func appendLegacy(
    _ line: ArraySlice<UInt8>, _ prior: [VietnameseEvidence], than known: VietnameseEvidence
  ) -> Bool {
    guard known.good == 0,
      let encoding = LegacyReader.best(
        LegacyReader.evidence(line), prior: prior, than: known, orEqual: true)
    else { return false }
    note(encoding.rawValue)
    let opens = habit.opensSentence(after: target)
    target.append(contentsOf: LegacyReader.read(line, as: encoding, opens))
    return true
  }

  private mutating func note(_ name: String) {
    if !names.contains(name) { names.append(name) }
  }
}
