package import Foundation

/// The files of `corpora/` and `lexicons/`.
package enum CorpusFile {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the lexicons.
  package static var lexicons: URL { root.appending(path: "lexicons") }

  /// The bytes of a file, by its path below `corpora/`.
  package static func data(_ path: String) throws -> Data {
    try Data(contentsOf: root.appending(path: "corpora").appending(path: path))
  }

  /// The bytes of a file, by its path below `lexicons/`.
  package static func lexicon(_ path: String) throws -> Data {
    try Data(contentsOf: lexicons.appending(path: path))
  }

  /// The names of the files in a folder below `corpora/`, sorted.
  package static func names(in folder: String) throws -> [String] {
    let place = root.appending(path: "corpora").appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
  }

  /// The lines of a file that are neither empty nor `#` lines.
  package static func lines(_ path: String) throws -> [String] {
    String(decoding: try data(path), as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
