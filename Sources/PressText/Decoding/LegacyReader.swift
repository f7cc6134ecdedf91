/// Reads lines in the encodings that Vietnamese was kept in before Unicode.
enum LegacyReader {
  /// The encodings to find by evidence, the likelier first.
  static let candidates: [TextEncoding] = [.tcvn3, .vni, .windows1258, .viscii, .vps]

  /// The text of all lines in UTF-8.
  static func text(of bytes: [UInt8], as encoding: TextEncoding) -> [UInt8] {
    let habit = CaseHabit(bytes[...])
    var text: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.startIndex > 0 { text.append(0x0A) }
      let opens = habit.opensSentence(after: text)
      text.append(contentsOf: read(line, as: encoding, opens))
    }
    return text
  }

  /// The text of one line in UTF-8; `opensSentence` tells whether a sentence starts with it, `nil`
  /// that no sentence of the text starts with a capital.
  static func read(
    _ line: ArraySlice<UInt8>, as encoding: TextEncoding, _ opensSentence: Bool? = nil
  ) -> [UInt8] {
    var text: [UInt8] = []
    if encoding == .viqr {
      VIQRReader.read(line, into: &text)
      return text
    }
    guard let table = EncodingTable.table(of: encoding) else { return Array(line) }
    table.decode(line, into: &text)
    guard table.lacksCapitals else { return text }
    var scalars = String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
    CapitalRepair.repair(&scalars, opensSentence)
    text.removeAll(keepingCapacity: true)
    for scalar in scalars { ScalarReader.append(scalar, to: &text) }
    return text
  }

  /// Whether a line has what may be letters: bytes beyond ASCII, or controls, which VPS and VISCII
  /// have letters at.
  static func mayBeLegacy(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { $0 >= 0x80 || $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// What each candidate makes of a line, in their order.
  static func evidence(_ line: ArraySlice<UInt8>) -> [VietnameseEvidence] {
    let head = line.prefix(2048)
    return candidates.map { VietnameseEvidence(read(head, as: $0)[...]) }
  }

  /// The candidate that fits best and better than the text as it is, where one does.
  ///
  /// - Parameters:
  ///   - evidence: What each candidate makes of the text.
  ///   - prior: What the rest of the file says: it decides where the text alone does not.
  ///   - known: The text as it is.
  ///   - orEqual: Whether the usual one of the file has to be no better, only no worse.
  /// - Returns: The candidate; `nil` where the text stays as it is.
  static func best(
    _ evidence: [VietnameseEvidence], prior: [VietnameseEvidence], than known: VietnameseEvidence,
    orEqual: Bool
  ) -> TextEncoding? {
    let usual = usual(prior)
    var best: Int?
    for index in evidence.indices where evidence[index].isVietnamese {
      guard index == usual || evidence[index].good > 1 && evidence[index].isDense,
        evidence[index].score > known.score
      else { continue }
      if let ahead = best, evidence[index].score <= evidence[ahead].score { continue }
      best = index
    }
    if let usual, evidence[usual].bad <= known.bad,
      evidence[usual].score + (orEqual ? 1 : 0) > known.score,
      evidence[usual].score + 3 >= best.map({ evidence[$0].score }) ?? evidence[usual].score
    {
      best = usual
    }
    return best.map { candidates[$0] }
  }

  /// The candidate that the rest of the file is in, where the evidence is plain.
  static func usual(_ prior: [VietnameseEvidence]) -> Int? {
    let best = prior.indices.max { prior[$0].score < prior[$1].score }
    return best.flatMap {
      prior[$0].isVietnamese && prior[$0].good > 4 && prior[$0].isDense ? $0 : nil
    }
  }
}
