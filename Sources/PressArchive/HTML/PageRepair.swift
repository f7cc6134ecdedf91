import PressText

/// Reads a page's text once more where it is another encoding that was read wrongly, or entities that were
/// escaped twice.
///
/// Each text of the page is a line to `TextDecoder`: what one says alone is little, together they tell.
struct PageRepair {
  /// The pieces that say something else, by their place among those given, and what they say.
  private(set) var changes: [(piece: Int, text: [UInt8])] = []
  /// What the text was in; nil where all of it stays as it is.
  private(set) var encoding: String?

  /// - Parameters:
  ///   - pieces: The byte ranges of the page's texts in `bytes`.
  ///   - bytes: Valid UTF-8.
  init(_ pieces: [Range<Int>], of bytes: [UInt8]) {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for piece in pieces {
      for byte in bytes[piece] { lines.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
      lines.append(0x0A)
    }
    let found = TextDecoder.decode(lines)
    let isRead = found.encoding != TextEncoding.utf8.rawValue
    guard !found.isBinary, isRead || found.hasEntities else { return }
    let texts = found.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard texts.count == pieces.count + 1 else { return }
    var start = 0
    for (index, piece) in pieces.enumerated() {
      let end = start + piece.count
      if !texts[index].elementsEqual(lines[start..<end]) {
        changes.append((index, Array(texts[index])))
      }
      start = end + 1
    }
    if isRead { encoding = found.encoding }
  }
}
