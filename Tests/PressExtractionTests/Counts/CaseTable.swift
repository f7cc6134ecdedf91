import Glibc
import PressExtraction

/// The rows of a table in `corpora/cases`, each a dictionary by the names of its `columns:` line.
struct CaseTable: Sendable {
  let rows: [[String: String]]

  init(_ name: String) {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = CaseTable.bytes(of: "/\(root)/corpora/cases/\(name).tsv")
    let text = String(decoding: bytes, as: UTF8.self)
    let columns =
      text.split(separator: "\n").first { $0.hasPrefix("# columns: ") }?
      .dropFirst("# columns: ".count).split(separator: " ").map(String.init) ?? []
    rows = LexiconFile(bytes: bytes).rows.map { fields in
      Dictionary(zip(columns, fields), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
