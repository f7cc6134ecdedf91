import PressText

/// A text while pieces of it are replaced.
struct TextMend {
  private let text: NormalizedText
  private var bytes: [UInt8] = []
  private var map = OffsetMap()
  /// What of the text is written.
  private var taken = 0

  init(_ text: NormalizedText) {
    self.text = text
  }

  /// Writes bytes in place of a range; nothing where it does not lie after the last one.
  ///
  /// What is only put in has to be replaced with what stands beside it, so that it has a place in the source.
  mutating func replace(_ range: Range<Int>, with replacement: some Sequence<UInt8>) {
    guard range.lowerBound >= taken, range.upperBound <= text.bytes.count else { return }
    bytes += text.bytes[taken..<range.lowerBound]
    let start = bytes.count
    bytes += replacement
    map.append(
      OffsetMap.Edit(
        normalizedStart: start, normalizedEnd: bytes.count, sourceStart: range.lowerBound,
        sourceEnd: range.upperBound))
    taken = range.upperBound
  }

  /// The text with all that was replaced, its map leading back to the source of the text before; nil where nothing was.
  func finished() -> NormalizedText? {
    guard !map.edits.isEmpty else { return nil }
    var result = NormalizedText()
    result.bytes = bytes + text.bytes[taken...]
    result.map = map.joined(with: text.map)
    result.warnings = text.warnings
    return result
  }
}
