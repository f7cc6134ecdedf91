/// What a stream packed with zstd, xz or bzip2 holds.
final class PackedStream: ByteStream {
  private let archive: ArchiveHandle
  private var hasEntry: Bool?

  init(_ stream: any ByteStream) {
    archive = ArchiveHandle(stream, form: .packed)
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    if hasEntry == nil { hasEntry = try archive.next() }
    return hasEntry == true ? try archive.read(into: &buffer, atMost: limit) : 0
  }
}

/// The content of an archive's file, until the archive goes on to the next one.
final class MemberStream: ByteStream {
  private let archive: ArchiveHandle

  init(_ archive: ArchiveHandle) {
    self.archive = archive
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    try archive.read(into: &buffer, atMost: limit)
  }
}
