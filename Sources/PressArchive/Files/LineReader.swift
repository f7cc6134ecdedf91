/// Cuts a stream into lines without holding more than one of them.
package struct LineReader {
  /// A line without its end.
  package struct Line: Sendable, Equatable {
    /// First byte in the stream.
    package var offset: Int
    package var bytes: [UInt8]
    /// Whether it was longer than the limit; `bytes` is then empty.
    package var isTooLong = false
  }

  private static let chunk = 1 << 18

  private let stream: any ByteStream
  private let limit: Int
  private var buffer: [UInt8] = []
  /// The first byte of `buffer` that no line has taken.
  private var position = 0
  /// Stream offset of the first byte of `buffer`.
  private var base = 0
  private var isAtEnd = false

  package init(stream: any ByteStream, limit: Int) {
    self.stream = stream
    self.limit = limit
  }

  /// The next line; nil at the end.
  package mutating func next() throws(StreamError) -> Line? {
    let offset = base + position
    var searched = position
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: 0x0A, from: searched) {
        return take(upTo: end, next: end + 1, offset: offset, isTooLong: isTooLong)
      }
      if isAtEnd {
        if position == buffer.count, !isTooLong { return nil }
        return take(
          upTo: buffer.count, next: buffer.count, offset: offset, isTooLong: isTooLong)
      }
      if buffer.count - position > limit {
        isTooLong = true
        position = buffer.count
      }
      discardTaken()
      searched = buffer.count
      if try stream.read(into: &buffer, atMost: LineReader.chunk) == 0 { isAtEnd = true }
    }
  }

  private mutating func discardTaken() {
    buffer.removeFirst(position)
    base += position
    position = 0
  }

  private mutating func take(upTo end: Int, next: Int, offset: Int, isTooLong: Bool) -> Line {
    defer { position = next }
    if isTooLong || end - position > limit {
      return Line(offset: offset, bytes: [], isTooLong: true)
    }
    return Line(offset: offset, bytes: Array(buffer[position..<end]))
  }
}

extension [UInt8] {
  /// The index of the first such byte at or after `start`.
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let bytes = span
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
