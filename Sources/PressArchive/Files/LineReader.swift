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

  private let input: InputBuffer
  private let limit: Int

  package init(stream: any ByteStream, limit: Int) {
    input = InputBuffer(stream)
    self.limit = limit
  }

  /// Stream offset of the next line.
  var offset: Int { input.offset }

  /// The next line; nil at the end.
  ///
  /// Where it throws for a gap, the beginning of a line stays before it: `takeRest` gives it.
  package mutating func next() throws(StreamError) -> Line? {
    let offset = input.offset
    var searched = 0
    var isTooLong = false
    while true {
      if let end = input.firstIndex(of: 0x0A, from: searched) {
        let isTooLong = isTooLong || end > limit
        let line = Line(
          offset: offset, bytes: isTooLong ? [] : Array(input[0..<end]), isTooLong: isTooLong)
        input.take(end + 1)
        return line
      }
      if input.count > limit {
        isTooLong = true
        input.take(input.count)
      }
      searched = input.count
      if try !input.readOn() {
        if input.count == 0, !isTooLong { return nil }
        let rest = takeRest()
        isTooLong = isTooLong || rest.count > limit
        return Line(offset: offset, bytes: isTooLong ? [] : rest, isTooLong: isTooLong)
      }
    }
  }

  /// What is read and belongs to no line yet.
  mutating func takeRest() -> [UInt8] {
    let rest = Array(input[0..<input.count])
    input.take(rest.count)
    return rest
  }
}
