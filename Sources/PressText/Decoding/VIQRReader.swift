import CLexicons

/// Reads VIQR: marks written as ASCII signs after the letter (`Vie^.t Nam`).
enum VIQRReader {
  private static let letters: [UInt32: UInt32] = {
    var letters: [UInt32: UInt32] = [:]
    for row in unsafe EncodingTable.rows(vnpress_lexicon_viqr) where row.use != "encode" {
      letters[row.bytes.reduce(0) { $0 << 8 | UInt32($1) }] = row.scalar
    }
    return letters
  }()

  /// The text of all lines, where the evidence says that they are VIQR.
  static func text(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var text: [UInt8] = []
    read(bytes.prefix(4096), into: &text)
    let evidence = VietnameseEvidence(text[...])
    guard evidence.good > 3, evidence.isVietnamese else { return nil }
    text.removeAll(keepingCapacity: true)
    read(bytes, into: &text)
    return text
  }

  /// Appends the text in UTF-8.
  static func read(_ line: ArraySlice<UInt8>, into target: inout [UInt8]) {
    let isEscaped = zip(line, line.dropFirst()).contains {
      $0 == 0x5C && ($1 == 0x2E || $1 == 0x3F)
    }
    var at = line.startIndex
    while at < line.endIndex {
      let (scalar, length) = match(line, at, isEscaped: isEscaped)
      ScalarReader.append(scalar, to: &target)
      at += length
    }
  }

  /// The longest letter at a place; not a full stop or question mark that ends a sentence, unless the
  /// text escapes those (`\.`).
  private static func match(
    _ line: ArraySlice<UInt8>, _ at: Int, isEscaped: Bool
  ) -> (UInt32, Int) {
    for length in [3, 2] where at + length <= line.endIndex {
      let key = line[at..<(at + length)].reduce(0) { $0 << 8 | UInt32($1) }
      guard let scalar = letters[key], isEscaped || !endsSentence(line, at + length - 1) else {
        continue
      }
      return (scalar, length)
    }
    return (UInt32(line[at]), 1)
  }

  /// Whether the sign at a place is punctuation: a stop or question mark at the end of the line or
  /// before another of its kind, a stop before a blank and a capital.
  private static func endsSentence(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard line[at] == 0x2E || line[at] == 0x3F else { return false }
    let after = at + 1
    guard after < line.endIndex else { return true }
    if line[after] == line[at] { return true }
    guard line[at] == 0x2E, line[after] == 0x20, after + 1 < line.endIndex else {
      return line[after] < 0x20
    }
    return line[after + 1] >= 0x41 && line[after + 1] <= 0x5A
  }
}
