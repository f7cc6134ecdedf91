import CLexicons
import PressText

/// A document that the press names by type and serial alone: `Nghị quyết 30a`, `Nghị định 100`.
package struct WellKnownDocument: Sendable, Equatable {
  /// Row of its type in `OfficialDocumentRules`.
  var type: Int
  /// The full number: `30a/2008/NQ-CP`.
  package var number: String
  package var issuers: [String]
  package var issued: CivilDate
  package var subject: String
  /// The year in the number.
  var year: Int?
  /// The issuer's code.
  var issuerCode: String
  /// What words of an article speak for it, as `.documentCue` payloads.
  var cues: [Int]
}

/// The well-known documents, by serial.
struct WellKnownDocuments: Sendable {
  let rows: [WellKnownDocument]
  let bySerial: [String: [Int]]

  /// Reads the lexicon; its cues are found in texts from now on.
  init(types: [DocumentType], _ builder: inout LexiconBuilder) {
    var cues: [ArraySlice<UInt8>: Int] = [:]
    var typeRows: [String: Int] = [:]
    for (row, type) in types.enumerated().reversed() { typeRows[type.code] = row }
    var rows: [WellKnownDocument] = []
    var bySerial: [String: [Int]] = [:]
    unsafe LexiconFile(vnpress_lexicon_well_known_documents).forEachRow(fields: 7) { row in
      guard let type = typeRows[row[0]], let issued = CivilDate(iso: row.field(4)) else { return }
      var document = WellKnownDocument(
        type: type, number: row[2],
        issuers: row.list(3).map { String(decoding: $0, as: UTF8.self) }, issued: issued,
        subject: row[5], year: nil, issuerCode: "", cues: [])
      (document.year, document.issuerCode) = WellKnownDocuments.parts(of: row.field(2))
      for cue in row.list(6) {
        let next = cues.count
        let known = cues[cue, default: next]
        if known == next {
          builder.term(cue, .documentCue, known)
          cues[cue] = known
        }
        document.cues.append(known)
      }
      bySerial[WellKnownDocuments.bare(row[1]), default: []].append(rows.count)
      rows.append(document)
    }
    self.rows = rows
    self.bySerial = bySerial
  }

  /// The rows of documents of a serial, leading zeros left aside.
  func rows(serial: String) -> [Int] { bySerial[WellKnownDocuments.bare(serial)] ?? [] }

  /// The document in a row.
  subscript(_ row: Int) -> WellKnownDocument { rows[row] }

  private static func bare(_ serial: String) -> String {
    String(serial.drop { $0 == "0" }.prefix { $0 != "-" }).lowercased()
  }

  /// The year and the issuer's code in a number.
  private static func parts(of number: ArraySlice<UInt8>) -> (year: Int?, issuer: String) {
    let parts = number.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    let year = parts.dropFirst().first.flatMap { $0.count == 4 ? LexiconRow.number($0) : nil }
    return (year, parts.last.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }
}
