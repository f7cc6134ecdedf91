package import Foundation

/// The files of `corpora/`.
package enum CorpusFile {
  /// The bytes of a file, by its path below `corpora/`.
  package static func data(_ path: String) throws -> Data {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Data(contentsOf: root.appending(path: "corpora").appending(path: path))
  }

  /// The lines of a file that are neither empty nor `#` lines.
  package static func lines(_ path: String) throws -> [String] {
    String(decoding: try data(path), as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
