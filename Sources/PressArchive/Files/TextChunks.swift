package import PressText

/// Cuts a stream of text into pieces at line ends, each decoded, so that filters run in bounded
/// memory.
package struct TextChunks {
  /// A piece of text.
  package struct Chunk: Sendable {
    package var text: DecodedText
    /// The bytes of decoded text before it.
    package var offset: Int
    /// The bytes of the source before it.
    package var sourceOffset: Int
  }

  private static let piece = 1 << 20
  /// A line this long is cut where it stands.
  private static let longestLine = 1 << 24

  private let stream: any ByteStream
  private var encoding: TextEncoding?
  private var buffer: [UInt8] = []
  private var decoded = 0
  private var taken = 0
  private var isFirst = true
  private var isAtEnd = false

  /// Reads a stream; `encoding` is what it is known to be in.
  package init(stream: any ByteStream, encoding: TextEncoding? = nil) {
    self.stream = stream
    self.encoding = encoding
  }

  /// The next piece; nil at the end.
  package mutating func next() throws(StreamError) -> Chunk? {
    var searched = 0
    while !isAtEnd {
      if try stream.read(into: &buffer, atMost: TextChunks.piece) == 0 { isAtEnd = true }
      if isFirst, encoding == nil { encoding = TextDecoder.wideKind(buffer) }
      if buffer.count < TextChunks.piece { continue }
      if let end = lineEnd(after: searched) { return take(end) }
      if buffer.count > TextChunks.longestLine { return take(cut()) }
      searched = buffer.count & ~3
    }
    return buffer.isEmpty ? nil : take(buffer.count)
  }

  private mutating func take(_ end: Int) -> Chunk {
    let text = TextDecoder.decode(Array(buffer[..<end]), encoding: encoding)
    buffer.removeFirst(end)
    isFirst = false
    let chunk = Chunk(text: text, offset: decoded, sourceOffset: taken)
    decoded += text.bytes.count
    taken += end
    return chunk
  }

  /// The byte after the last line end.
  private func lineEnd(after start: Int) -> Int? {
    var index = buffer.count - 1
    while index >= start {
      if buffer[index] == 0x0A, let end = unitEnd(index) { return end }
      index -= 1
    }
    return nil
  }

  /// The end of the line feed whose byte 0A stands at `index`; nil where it is half of a letter.
  private func unitEnd(_ index: Int) -> Int? {
    let length = encoding?.unitLength ?? 1
    let isLast = encoding == .utf16BigEndian || encoding == .utf32BigEndian
    let start = isLast ? index + 1 - length : index
    guard start >= 0, start % length == 0, start + length <= buffer.count else { return nil }
    let isLineFeed = (start..<start + length).allSatisfy { $0 == index || buffer[$0] == 0 }
    return isLineFeed ? start + length : nil
  }

  /// Where to cut a line without end: between characters.
  private func cut() -> Int {
    if let encoding, encoding.unitLength > 1 { return buffer.count & ~3 }
    var end = buffer.count
    while end > buffer.count - 4, buffer[end - 1] & 0xC0 == 0x80 { end -= 1 }
    return buffer[end - 1] >= 0xC0 ? end - 1 : buffer.count
  }
}
