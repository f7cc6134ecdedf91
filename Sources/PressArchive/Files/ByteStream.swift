/// Bytes that come in pieces: a file, standard input, what a decompressor gives.
package protocol ByteStream: AnyObject {
  /// Appends the next bytes, `limit` at most, and returns how many; 0 at the end.
  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int
}

/// Why a stream cannot be opened or read.
package struct StreamError: Error, Sendable, Equatable {
  package var code: ArticleFault.Code
  /// A sentence's end: `cannot be read: Input/output error`.
  package var message: String

  package init(code: ArticleFault.Code, message: String) {
    self.code = code
    self.message = message
  }
}

extension ByteStream {
  /// All bytes that are left.
  package func readAll() throws(StreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(into: &bytes, atMost: 1 << 16) > 0 {}
    return bytes
  }
}
