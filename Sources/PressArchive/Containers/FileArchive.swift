/// Files under names, one after another, in one stream: tar, zip.
///
/// A `nextMember` may throw more than once: after what is damaged it goes on with the next file.
protocol FileArchive: ByteStream {
  /// Goes to the next file; nil at the end. Reading then gives that file's content.
  func nextMember() throws(StreamError) -> ArchiveMember?
}

/// A file in an archive.
struct ArchiveMember: Sendable, Equatable {
  /// Bytes as they stand in the archive, which need not be UTF-8.
  var name: [UInt8]
  /// How long it is unpacked, where the archive tells before its content.
  var length: Int?
  /// Why its content cannot be read.
  var refusal: StreamError?
}

/// What archives are recognised by.
enum ArchiveForm {
  case tar
  case zip

  /// How many bytes tell it.
  static let headLength = TarHeader.length

  init?(head: ArraySlice<UInt8>) {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || head.starts(with: [0x50, 0x4B, 0x07, 0x08, 0x50, 0x4B, 0x03, 0x04])
    {
      self = .zip
    } else if TarHeader(head) != nil {
      self = .tar
    } else {
      return nil
    }
  }
}
