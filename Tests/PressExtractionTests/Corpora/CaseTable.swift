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
    rows = LexiconFile(bytes: bytes).rows.map { fields in
      Dictionary(
        zip(columns, (0..<fields.count).map { fields[$0] }), uniquingKeysWith: { first, _ in first }
      )
    }
  }
}
