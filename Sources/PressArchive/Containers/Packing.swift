/// How bytes are packed, as their first ones tell.
enum Packing {
  case gzip
  /// Zstandard, xz or bzip2.
  case other
  /// Tar or zip: files under names.
  case archive

  /// How many bytes tell it.
  static let headLength = 262

  /// Nil where the bytes are packed in no known way.
  init?(head: ArraySlice<UInt8>) {
    let head = Array(head)
    if head.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
      || (head.starts(with: [0x42, 0x5A, 0x68]) && head.dropFirst(4).starts(with: [0x31, 0x41]))
    {
      self = .other
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || head.dropFirst(257).starts(with: "ustar".utf8)
    {
      self = .archive
    } else {
      return nil
    }
  }
}

extension FilePath {
  /// The name of what is packed: without `.gz` and the like; `.tgz` stands for `.tar.gz`.
  var unpacked: FilePath {
    for suffix in [".gz", ".zst", ".xz", ".bz2"] where hasSuffix(suffix) {
      var path = self
      path.bytes.removeLast(suffix.utf8.count)
      return path
    }
    guard hasSuffix(".tgz") else { return self }
    var path = self
    path.bytes = Array(path.bytes.dropLast(3)) + Array("tar".utf8)
    return path
  }
}
