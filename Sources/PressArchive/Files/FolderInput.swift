import Glibc

extension FilePath {
  /// Whether the file lies in a folder or in one below it, and holds something that vnpress did not write.
  ///
  /// What vnpress wrote is no article, and may be written anew. What is reached by a symbolic link in the folder is
  /// told by the name of the link alone.
  package func isInput(ofFolder root: FilePath) -> Bool {
    guard let status = FileStatus(of: self), status.kind == .regular, status.size > 0,
      let wanted = Folder.identity(of: root),
      isBelow(wanted) || folder.isBelow(wanted)
    else { return false }
    guard let stream = try? FileStream(path: self) else { return true }
    return !FileForm.isOwn(PeekedStream(stream).peek(FileForm.headLength))
  }

  /// Whether the path or a folder of it, all symbolic links followed, is the folder wanted.
  private func isBelow(_ wanted: FileStatus.Identity) -> Bool {
    guard let resolved = unsafe withCString({ unsafe realpath($0, nil) }) else { return false }
    defer { unsafe free(resolved) }
    var bytes = unsafe Array(FilePath(String(cString: resolved)).bytes)
    while true {
      let folder = bytes.isEmpty ? FilePath("/") : FilePath(bytes: bytes)
      if Folder.identity(of: folder) == wanted { return true }
      guard let stroke = bytes.lastIndex(of: 0x2F) else { return false }
      bytes.removeSubrange(stroke...)
    }
  }
}
