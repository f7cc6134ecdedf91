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

/// Tells which well-known document is meant, by the article's day and wording.
struct WellKnownJudge {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let published: CivilDate?

  /// How many tokens before and after a mention are looked through for cues.
  private static let reach = 150

  /// The document that a short form stands for, or whose number with no year is printed.
  ///
  /// - Parameters:
  ///   - document: What the article says of the document.
  ///   - finding: Its main mention.
  /// - Returns: The document of that number and year; else the latest one of that type and serial
  ///   issued before the article for which a word near a mention speaks; nil where none is, or what
  ///   the text says of it differs.
  func document(
    for document: OfficialDocument, _ finding: OfficialDocumentFinding
  ) -> WellKnownDocument? {
    guard finding.form == .short || finding.form == .full, let serial = document.serial
    else { return nil }
    let fitting = rules.wellKnown.rows(serial: serial).map { rules.wellKnown[$0] }.filter { row in
      isSameType(row.type, finding.type) && agrees(row, with: document, finding)
    }
    guard !fitting.isEmpty else { return nil }
    // A number with its year names one document.
    if finding.form == .full, let only = fitting.first, only.year != nil { return only }
    let cues = cues(near: document.mentions.map(\.mention.tokens))
    return fitting.filter { row in row.cues.contains { cues.contains($0) } }
      .max { $0.issued < $1.issued }
  }

  private func isSameType(_ one: Int, _ other: Int) -> Bool {
    one == other || rules.types[other].codes.contains(rules.types[one].code)
  }

  /// Whether nothing that the article says speaks against a row.
  private func agrees(
    _ row: WellKnownDocument, with document: OfficialDocument, _ finding: OfficialDocumentFinding
  ) -> Bool {
    if finding.form == .full, row.year != nil { return document.number == row.number }
    guard let published, row.issued <= published else { return false }
    if let year = document.year, year != row.issued.year { return false }
    if let issued = document.issued, issued != row.issued { return false }
    if finding.form == .full { return document.number == row.number }
    guard let issuer = document.issuers.first else { return true }
    return row.issuers.contains(issuer.name)
      || document.issuerCode == row.issuerCode
  }

  /// The cues that stand within reach of mentions.
  private func cues(near mentions: [Range<Int>]) -> Set<Int> {
    var found: Set<Int> = []
    for mention in mentions {
      let start = max(0, mention.lowerBound - WellKnownJudge.reach)
      let end = min(text.count, mention.upperBound + WellKnownJudge.reach)
      for index in start..<max(start, end)
      where text.hits.hasTerm(.documentCue, at: index) && !mention.contains(index) {
        for hit in text.hits.starting(at: index) where hit.kind == .documentCue {
          found.insert(Int(hit.payload))
        }
      }
    }
    return found
  }
}
