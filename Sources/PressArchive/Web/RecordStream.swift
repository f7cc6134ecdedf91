/// Reads lines and blocks of known length from a stream.
struct RecordStream {
  private static let chunk = 1 << 16
  /// A longer line belongs to no header.
  private static let maximumLine = 1 << 16

  private let stream: any ByteStream
  private var buffer: [UInt8] = []
  private var position = 0
  /// Stream offset of the first byte of `buffer`.
  private var base = 0

  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  /// Stream offset of the next byte.
  var offset: Int { base + position }

  /// The next line without its end; nil at the end of the stream.
  mutating func line() throws(StreamError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        var line = Array(buffer[position..<end])
        position = end + 1
        if line.last == 0x0D { line.removeLast() }
        return line
      }
      if buffer.count - position > RecordStream.maximumLine {
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      let left = buffer.count - position
      if try !refill() {
        if left == 0 { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
      }
      searched = position + left
    }
  }

  /// The next bytes; fewer where the stream ends.
  mutating func block(_ length: Int) throws(StreamError) -> [UInt8] {
    while buffer.count - position < length, try refill() {}
    let end = min(buffer.count, position + length)
    defer { position = end }
    return Array(buffer[position..<end])
  }

  /// Goes past bytes; whether there were so many.
  mutating func skip(_ length: Int) throws(StreamError) -> Bool {
    var left = length
    while true {
      let step = min(left, buffer.count - position)
      position += step
      left -= step
      if left == 0 { return true }
      if try !refill() { return false }
    }
  }

  private mutating func refill() throws(StreamError) -> Bool {
    buffer.removeFirst(position)
    base += position
    position = 0
    return try stream.read(into: &buffer, atMost: RecordStream.chunk) > 0
  }
}
