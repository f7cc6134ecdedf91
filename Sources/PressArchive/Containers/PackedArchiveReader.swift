import PressRecord

/// Goes through the files of a tar or zip archive; takes those whose names say that they hold
/// articles.
final class PackedArchiveReader: ArticleReader {
  let kind = "archive"

  private let archive: ArchiveHandle
  private let origin: SourceDescription
  private let opener: FileOpener
  private let depth: Int
  private var isDone = false

  /// - Parameters: - stream: The archive's bytes.
  ///
  /// - origin: Where it is: its path and, of an archive in an archive, its member name. - opener:
  /// Opens the files. - depth: How many archives it is in.
  init(stream: any ByteStream, origin: SourceDescription, opener: FileOpener, depth: Int) {
    archive = ArchiveHandle(stream, form: .files)
    self.origin = origin
    self.opener = opener
    self.depth = depth
  }

  func next() -> ReadingStep {
    if isDone { return .end }
    do throws(StreamError) {
      while try archive.next() {
        if let step = openEntry() { return step }
      }
      return .end
    } catch {
      isDone = true
      return .fault(origin.fault(error.code, error.message))
    }
  }

  private func openEntry() -> ReadingStep? {
    let name = FilePath(String(decoding: archive.name, as: UTF8.self))
    guard !name.isHidden, FileForm(name: name) != nil else { return nil }
    var member = origin
    member.member = (origin.member.map { $0 + "/" } ?? "") + name.string
    if archive.isEncrypted {
      return .fault(member.fault(.damaged, "the file is encrypted; unpack it with its password"))
    }
    return opener.open(
      MemberStream(archive), length: nil, name: name, origin: member, depth: depth + 1)
  }
}
