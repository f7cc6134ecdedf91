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
        if let step = open(member) { return step }
      } catch {
        isDone = error.loss == .rest
        return .fault(origin.fault(error.code, error.message))
      }
    }
    return .end
  }

  private func open(_ member: ArchiveMember) -> ReadingStep? {
    let name = FilePath(bytes: member.name)
    if name.isHidden || member.name.last == 0x2F { return nil }
    if FileForm(name: name) == nil, FileForm.isForeign(name) { return nil }
    var place = origin
    place.member = (origin.member.map { $0 + "/" } ?? "") + name.string
    if let refusal = member.refusal {
      return FileForm(name: name) == nil ? nil : .fault(place.fault(refusal.code, refusal.message))
    }
    let step = opener.open(
      archive, length: member.length, name: name, origin: place, depth: depth + 1, isChosen: false)
    if case .end = step { return nil }
    return step
  }
}
