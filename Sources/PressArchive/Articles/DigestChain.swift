/// The digest of many pieces, in bounded memory.
package struct DigestChain {
  private static let capacity = 1 << 16

  private var buffer: [UInt8] = []

  package init() {}

  /// Adds a piece.
  package mutating func take(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= DigestChain.capacity { buffer = Array(SHA256.hexadecimal(buffer).utf8) }
  }

  /// Adds all bytes of a stream.
  package mutating func take(_ stream: any ByteStream) throws(StreamError) {
    while try stream.read(into: &buffer, atMost: DigestChain.capacity) > 0 { take([]) }
  }

  /// 64 lower-case hexadecimal digits.
  package var hexadecimal: String { SHA256.hexadecimal(buffer) }
}
