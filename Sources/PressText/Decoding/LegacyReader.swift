/// Reads lines in the encodings that Vietnamese was kept in before Unicode.
enum LegacyReader {
  /// The encodings to find by evidence, the likelier first.
  static let candidates: [TextEncoding] = [.tcvn3, .vni, .windows1258, .viscii, .vps]

  /// The text of one line in UTF-8; `opensSentence` tells whether a sentence starts with it.
  static func read(
    _ line: ArraySlice<UInt8>, as encoding: TextEncoding, opensSentence: Bool = false
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
    CapitalRepair.repair(&scalars, opensSentence: opensSentence)
    text.removeAll(keepingCapacity: true)
    for scalar in scalars { ScalarReader.append(scalar, to: &text) }
    return text
  }

  /// What each candidate makes of a line, in their order.
  static func evidence(_ line: ArraySlice<UInt8>) -> [VietnameseEvidence] {
    let head = line.prefix(2048)
    return candidates.map { VietnameseEvidence(read(head, as: $0)[...]) }
  }

  /// The candidate that fits best and better than the text as it is, where one does.
  ///
  /// `prior` is what the rest of the file says: it decides where the line alone does not.
  static func best(
    _ evidence: [VietnameseEvidence], prior: [VietnameseEvidence], than known: VietnameseEvidence
  ) -> TextEncoding? {
    let usual = usual(prior)
    var best: Int?
    for index in evidence.indices where evidence[index].isVietnamese {
      guard evidence[index].good > 1 || index == usual, evidence[index].score > known.score else {
        continue
      }
      if let ahead = best, evidence[index].score <= evidence[ahead].score { continue }
      best = index
    }
    if let usual, evidence[usual].bad == 0, evidence[usual].score >= known.score,
      evidence[usual].score + 3 >= best.map({ evidence[$0].score }) ?? 0
    {
      best = usual
    }
    return best.map { candidates[$0] }
  }

  /// The candidate that the rest of the file is in, where the evidence is plain.
  private static func usual(_ prior: [VietnameseEvidence]) -> Int? {
    let best = prior.indices.max { prior[$0].score < prior[$1].score }
    return best.flatMap { prior[$0].isVietnamese && prior[$0].good > 4 ? $0 : nil }
  }
}
