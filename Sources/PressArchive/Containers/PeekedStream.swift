/// A stream whose first bytes can be looked at before they are read.
final class PeekedStream: ByteStream {
  private let stream: any ByteStream
  private var head: [UInt8] = []
  private var failure: StreamError?
  private var isAtEnd = false

  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  /// The first bytes; fewer where the stream ends, or loses bytes, before.
  func peek(_ count: Int) -> ArraySlice<UInt8> {
    while head.count < count, failure == nil, !isAtEnd {
      do throws(StreamError) {
        isAtEnd = try stream.read(into: &head, atMost: count - head.count) == 0
      } catch {
        // Whoever reads on gets what came before, then the failure.
        failure = error
      }
    }
    return head.prefix(count)
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    if !head.isEmpty {
      let count = min(limit, head.count)
      buffer.append(contentsOf: head.prefix(count))
      head.removeFirst(count)
      return count
    }
    guard let failure else {
      return isAtEnd ? 0 : try stream.read(into: &buffer, atMost: limit)
    }
    self.failure = nil
    throw failure
  }
}
