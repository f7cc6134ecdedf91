import PressRecord

/// Goes through the files of a tar or zip archive; takes those whose content or name says that they
/// hold articles.
final class PackedArchiveReader: ArticleReader {
  let kind = "archive"

  private let archive: any FileArchive
  private let origin: SourceDescription
  private let opener: FileOpener
  private let depth: Int
  private var isDone = false

  /// - Parameters:
  ///   - archive: The archive.
  ///   - origin: Where it is: its path and, of an archive in an archive, its member name.
  ///   - opener: Opens the files.
  ///   - depth: How many archives it is in.
  init(_ archive: any FileArchive, origin: SourceDescription, opener: FileOpener, depth: Int) {
    self.archive = archive
    self.origin = origin
    self.opener = opener
    self.depth = depth
  }

  func next() -> ReadingStep {
    while !isDone {
      do throws(StreamError) {
        guard let member = try archive.nextMember() else { return .end }
        if isFile(member) { return open(member) }
      } catch {
        isDone = error.loss == .rest
        return .fault(origin.fault(error.code, error.message))
      }
    }
    return .end
  }

  /// Whether it is a file that is not hidden.
  private func isFile(_ member: ArchiveMember) -> Bool {
    member.name.last != 0x2F && !FilePath(bytes: member.name).isHidden
  }

  private func open(_ member: ArchiveMember) -> ReadingStep {
    let name = FilePath(bytes: member.name)
    let isNamed = FileForm(name: name) != nil
    if !isNamed, FileForm.isForeign(name) { return .passedOver }
    var place = origin
    place.member = (origin.member.map { $0 + "/" } ?? "") + name.string
    if let refusal = member.refusal {
      return isNamed ? .fault(place.fault(refusal.code, refusal.message)) : .passedOver
    }
    return opener.open(
      archive, length: member.length, name: name, origin: place, depth: depth + 1, isChosen: false)
  }
}
