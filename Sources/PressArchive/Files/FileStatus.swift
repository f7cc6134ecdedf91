import Glibc

/// What the system tells of a file without opening it.
package struct FileStatus: Sendable, Equatable {
  /// What a path leads to.
  package enum Kind: Sendable {
    case regular
    case folder
    /// A device, a pipe, a socket.
    case special
  }

  /// What tells two files apart, whatever their paths.
  package struct Identity: Hashable, Sendable {
    var device: UInt64
    var file: UInt64
  }

  package var kind: Kind
  /// In bytes; what the system says of it where the file is none of bytes.
  package var size: Int
  /// When it was last written, in nanoseconds since 1970.
  package var modified: Int
  package var identity: Identity

  /// Of what a path leads to, symbolic links followed; nil where there is nothing.
  package init?(of path: FilePath) {
    var status = stat()
    let failed = unsafe path.withCString { unsafe stat($0, &status) } != 0
    if failed { return nil }
    self.init(status)
  }

  /// Of an open file; nil where it is none.
  package init?(ofDescriptor descriptor: Int32) {
    var status = stat()
    if unsafe fstat(descriptor, &status) != 0 { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .special
      }
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
    identity = Identity(device: UInt64(status.st_dev), file: UInt64(status.st_ino))
  }
}
