import Glibc

/// One folder's content.
package struct Folder {
  /// A file or folder in it.
  package struct Entry: Sendable, Equatable {
    package var path: FilePath
    /// Nil where nothing is to be seen at the path: a symbolic link that leads nowhere.
    package var kind: FileStatus.Kind?
  }

  /// What a path leads to, symbolic links followed; nil where it is no folder.
  package static func identity(of path: FilePath) -> FileStatus.Identity? {
    guard let status = FileStatus(of: path), status.kind == .folder else { return nil }
    return status.identity
  }

  /// The entries, hidden ones left out, in such an order that a walk which enters each folder at its
  /// place meets files in the byte order of their paths.
  package static func entries(of path: FilePath) throws(StreamError) -> [Entry] {
    guard let handle = unsafe path.withCString({ unsafe opendir($0) }) else {
      throw StreamError(opening: errno)
    }
    defer { unsafe closedir(handle) }
    var keyed: [(key: [UInt8], entry: Entry)] = []
    while let name = unsafe nextName(handle) {
      if name.first == 0x2E { continue }
      let child = FilePath(folder: path, name: name)
      let kind = FileStatus(of: child)?.kind
      keyed.append((kind == .folder ? name + [0x2F] : name, Entry(path: child, kind: kind)))
    }
    keyed.sort { $0.key.lexicographicallyPrecedes($1.key) }
    return keyed.map(\.entry)
  }

  private static func nextName(_ handle: OpaquePointer) -> [UInt8]? {
    guard let entry = unsafe readdir(handle) else { return nil }
    return unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
      unsafe Array(name.prefix { $0 != 0 })
    }
  }
}
