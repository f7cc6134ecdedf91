/// Bytes that come in pieces: a file, standard input, what a decompressor gives.
///
/// A read may throw more than once: where bytes are lost, the next read gives those after the gap.
package protocol ByteStream: AnyObject {
  /// Appends the next bytes, `limit` at most, and returns how many; 0 at the end.
  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int
}

/// Why a stream cannot be opened or read, or what is lost of it.
package struct StreamError: Error, Sendable, Equatable {
  /// How much is lost.
  package enum Loss: Sendable {
    /// All that would come.
    case rest
    /// Bytes at this place; those after them can be read.
    case gap
    /// As `gap`, and what the packed member gave before is not what was packed.
    case member
  }

  package var code: ArticleFault.Code
  /// A sentence's end: `cannot be read: Input/output error`.
  package var message: String
  package var loss: Loss

  package init(code: ArticleFault.Code, message: String, loss: Loss = .rest) {
    self.code = code
    self.message = message
    self.loss = loss
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
