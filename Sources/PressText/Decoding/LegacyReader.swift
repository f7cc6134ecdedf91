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
    var best: Int?
    for index in evidence.indices where evidence[index].isVietnamese {
      guard evidence[index].good > 1 || prior[index].isVietnamese && prior[index].good > 4,
        evidence[index].score > known.score
      else { continue }
      guard let ahead = best else {
        best = index
        continue
      }
      let (new, old) = (evidence[index].score, evidence[ahead].score)
      if new > old || new == old && prior[index].score > prior[ahead].score { best = index }
    }
    return best.map { candidates[$0] }
  }
}
