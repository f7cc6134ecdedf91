import PressExtraction
import TestSupport

/// The rows of a table in `corpora/cases`, each a dictionary by the names of its `columns:` line.
struct CaseTable: Sendable {
  let rows: [[String: String]]

  init(_ name: String) {
    let bytes = (try? CorpusFile.data("cases/\(name).tsv")).map(Array.init) ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let columns =
      text.split(separator: "\n").first { $0.hasPrefix("# columns: ") }?
      .dropFirst("# columns: ".count).split(separator: " ").map(String.init) ?? []
    var rows: [[String: String]] = []
    LexiconFile(bytes: bytes).forEachRow { fields in
      var row: [String: String] = [:]
      for (index, column) in columns.enumerated() where index < fields.count {
        row[column] = fields[index]
      }
      rows.append(row)
    }
    self.rows = rows
  }
}
