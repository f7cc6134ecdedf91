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
  private var rows: [WellKnownDocument] = []
  private var bySerial: [String: [Int]] = [:]

  /// Reads the lexicon; its cues are found in texts from now on.
  init(types: [DocumentType], _ builder: inout LexiconBuilder) {
    var cues: [String: Int] = [:]
    for row in unsafe LexiconFile(vnpress_lexicon_well_known_documents).rows where row.count >= 7 {
      guard let type = types.firstIndex(where: { $0.code == row[0] }),
        let issued = WellKnownDocuments.day(row[4])
      else { continue }
      var document = WellKnownDocument(
        type: type, number: row[2], issuers: row[3].split(separator: ";").map(String.init),
        issued: issued, subject: row[5], year: nil, issuerCode: "", cues: [])
      (document.year, document.issuerCode) = WellKnownDocuments.parts(of: row[2])
      for cue in row[6].split(separator: ";").map(String.init) {
        let known = cues[cue] ?? cues.count
        if cues[cue] == nil { builder.term(cue, .documentCue, known) }
        cues[cue] = known
        document.cues.append(known)
      }
      bySerial[WellKnownDocuments.bare(row[1]), default: []].append(rows.count)
      rows.append(document)
    }
  }

  /// The rows of documents of a serial, leading zeros left aside.
  func rows(serial: String) -> [Int] { bySerial[WellKnownDocuments.bare(serial)] ?? [] }

  /// The document in a row.
  subscript(_ row: Int) -> WellKnownDocument { rows[row] }

  private static func bare(_ serial: String) -> String {
    String(serial.drop { $0 == "0" }.prefix { $0 != "-" }).lowercased()
  }

  private static func day(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  /// The year and the issuer's code in a number.
  private static func parts(of number: String) -> (year: Int?, issuer: String) {
    let parts = number.split { $0 == "/" || $0 == "-" }
    let year = parts.dropFirst().first.flatMap { $0.utf8.count == 4 ? Int($0) : nil }
    return (year, parts.last.map(String.init) ?? "")
  }
}
