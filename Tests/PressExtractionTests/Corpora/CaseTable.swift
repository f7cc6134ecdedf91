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
    rows = LexiconFile(bytes: bytes).rows.map { row in
      let fields = (0..<row.count).map { row[$0] }
      return Dictionary(zip(columns, fields), uniquingKeysWith: { first, _ in first })
    }
  }
}
