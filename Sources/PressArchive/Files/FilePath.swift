import Glibc

/// A path as the system has it: bytes, which need not be UTF-8.
package struct FilePath: Sendable, Equatable {
  package var bytes: [UInt8]

  package init(_ path: String) {
    bytes = Array(path.utf8)
  }

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A path below a folder, joined as the folder was given (`archive/` + `a.txt` = `archive/a.txt`).
  package init(folder: FilePath, name: [UInt8]) {
    bytes = folder.bytes
    if bytes.last != 0x2F { bytes.append(0x2F) }
    bytes.append(contentsOf: name)
  }

  /// The path of another file in the same folder.
  package func sibling(_ name: String) -> FilePath {
    var path = self
    path.bytes = Array(bytes[..<nameStart]) + Array(name.utf8)
    return path
  }

  /// The folder that the file is in: `.` where none is written.
  package var folder: FilePath { nameStart == 0 ? FilePath(".") : sibling("") }

  /// The file's own name.
  package var name: [UInt8] { Array(bytes[nameStart...]) }

  /// The same path with something written after it.
  package func appending(_ suffix: String) -> FilePath {
    var path = self
    path.bytes.append(contentsOf: suffix.utf8)
    return path
  }

  private var nameStart: Int { bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0 }

  /// For messages and records; bytes that are not UTF-8 are replaced.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the name ends with a suffix such as `.txt`, ASCII case aside.
  package func hasSuffix(_ suffix: String) -> Bool {
    let suffix = Array(suffix.utf8)
    guard bytes.count > suffix.count else { return false }
    return zip(bytes.suffix(suffix.count), suffix).allSatisfy { byte, wanted in
      ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == wanted
    }
  }

  /// Whether two paths name one regular file that is there, by device and inode.
  package func isSameFile(as other: FilePath) -> Bool {
    guard let one = FileStatus(of: self), let two = FileStatus(of: other) else { return false }
    return one.kind == .regular && one.identity == two.identity
  }

  /// Calls `body` with the path as C has it.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe characters.withUnsafeBufferPointer { buffer in
      // The array has at least its final zero, so that there always is a base address.
      guard let base = buffer.baseAddress else { return unsafe "".withCString(body) }
      return unsafe body(base)
    }
  }
}
