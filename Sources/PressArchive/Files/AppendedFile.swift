import Glibc

/// A file whose pieces are safe on the disk one by one.
package final class AppendedFile {
  /// In bytes.
  package private(set) var length = 0

  private let descriptor: Int32
  /// For messages.
  private let name: String

  /// Makes an empty file, in place of one that is there.
  package init(_ path: FilePath) throws(OutputError) {
    name = path.string
    descriptor = unsafe path.withCString {
      unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    }
    if descriptor < 0 { throw OutputError(name, failure: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Appends a piece that the next `append` makes safe.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    if let failure = writeAll(bytes, to: descriptor) { throw OutputError(name, failure: failure) }
    length += bytes.count
  }

  /// Appends a piece and waits until all is on the disk.
  package func append(_ bytes: [UInt8]) throws(OutputError) {
    try write(bytes)
    if fdatasync(descriptor) != 0 { throw OutputError(name, failure: errno) }
  }
}
