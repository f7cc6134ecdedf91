import Glibc

/// A regular file that is not whole yet: `PATH.part`, to become `PATH`.
package struct PartFile: Sendable {
  private let whole: FilePath
  private let path: FilePath

  /// - Parameter name: The whole file's path; where it is a symbolic link, what it leads to is meant.
  package init(of name: String) {
    whole = FilePath(name).target
    path = whole.appending(".part")
  }

  /// Opens it, empty where it is not there, and locks it until it is closed.
  func open() throws(OutputError) -> Int32 {
    if FileStatus(of: whole)?.kind == .folder { throw OutputError(whole.string, failure: EISDIR) }
    let descriptor = unsafe path.withCString {
      unsafe Glibc.open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    }
    if descriptor < 0 { throw OutputError(whole.string, failure: errno) }
    // A lock goes with the process that holds it, however that ends.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      Glibc.close(descriptor)
      throw .failed("\(path.string) is being written by another vnpress; wait for its end")
    }
    return descriptor
  }

  /// Whether it is there.
  package var isThere: Bool { path.leadsToFile }

  /// Whether a file that is whole bears the name already.
  var replacesFile: Bool { whole.leadsToFile }

  /// Fails where another program is writing it.
  package func checkIdle() throws(OutputError) {
    if isThere { Glibc.close(try open()) }
  }

  /// Removes it.
  func remove() throws(OutputError) { try path.remove() }

  /// Gives it its name, and makes sure that it keeps it; nothing happens where it has it already.
  package func becomeWhole() throws(OutputError) {
    if isThere { try path.rename(to: whole) }
    whole.folder.syncFolder()
  }
}

extension FilePath {
  /// What a symbolic link leads to; the path itself where it is none, or leads nowhere.
  fileprivate var target: FilePath {
    guard let resolved = unsafe withCString({ unsafe realpath($0, nil) }) else { return self }
    defer { unsafe free(resolved) }
    var status = stat()
    let isLink =
      unsafe withCString { unsafe lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
    return isLink ? unsafe FilePath(String(cString: resolved)) : self
  }

  /// Waits until the folder's names are on the disk, where its file system can do that.
  package func syncFolder() {
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0 { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Removes the file's name, where there is one.
  package func remove() throws(OutputError) {
    if unsafe withCString({ unsafe unlink($0) }) != 0, errno != ENOENT {
      throw OutputError(string, failure: errno)
    }
  }

  /// Gives a file another name, in place of what bears it.
  package func rename(to other: FilePath) throws(OutputError) {
    let failed = unsafe withCString { one in
      unsafe other.withCString { two in unsafe Glibc.rename(one, two) }
    }
    if failed != 0 { throw OutputError(other.string, failure: errno) }
  }
}
