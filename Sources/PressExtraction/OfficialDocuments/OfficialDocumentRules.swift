import CLexicons
import PressText

/// Document types, issuer codes and the words around document numbers.
package final class OfficialDocumentRules: Sendable {
  /// How the words of a type are written.
  enum Spelling: Int {
    /// `nghị quyết`
    case words
    /// `NQ`
    case abbreviation
    /// `nghi quyet`, `nghi-quyet`
    case ascii
  }

  let types: [DocumentType]
  let issuers: [IssuerCode]
  /// The row of the government, which alone issues decrees.
  let government: Int?
  let laws: [LawName]
  let wellKnown: WellKnownDocuments
  let words: DocumentWords
  /// Boards that act for a body: `ban thường vụ`.
  let boards: [FoldedName]
  let spelling: CodeSpelling
  /// Names of bodies of the centre.
  let centralBodies: Set<String>
  /// The laws' rows by number.
  let lawRows: [String: Int]
  /// The rows of the types that the rules know by name.
  let rows: TypeRows

  package init(_ builder: inout LexiconBuilder) {
    types = OfficialDocumentRules.readTypes(&builder)
    issuers = OfficialDocumentRules.readIssuers()
    rows = TypeRows(types)
    laws = OfficialDocumentRules.readLaws(&builder, rows)
    wellKnown = WellKnownDocuments(types: types, &builder)
    words = DocumentWords(&builder)
    boards = [
      "ban thường vụ ", "ban chấp hành ", "ban bí thư ", "đoàn chủ tịch ", "thường trực ",
    ].map(FoldedName.init)
    for verb in [
      "ban hành", "ký ban hành", "thông qua", "xây dựng", "công bố", "phê duyệt",
      "phát hành", "đề ra", "soạn thảo",
    ] {
      builder.term(verb, .issuingVerb, 0)
    }
    for verb in ["ra", "có", "ký", "gửi", "trình", "cấp", "vừa có"] {
      builder.term(verb, .issuingVerb, 1)
    }
    centralBodies = Set(issuers.lazy.filter { $0.level == "central" }.map(\.name))
    spelling = CodeSpelling(types: types, issuers: issuers)
    government = spelling.issuer("CP")?.row
    var lawRows: [String: Int] = [:]
    for (row, law) in laws.enumerated() {
      for number in law.numbers.values { lawRows[number] = row }
    }
    self.lawRows = lawRows
  }

  /// The type of a law, code, ordinance or constitution by its name.

  /// The type that a `.documentType` hit names, and how it is written.
  func type(of hit: TermHit) -> (row: Int, spelling: Spelling) {
    (Int(hit.payload) >> 2, Spelling(rawValue: Int(hit.payload) & 3) ?? .words)
  }

  private static func readTypes(_ builder: inout LexiconBuilder) -> [DocumentType] {
    var types: [DocumentType] = []
    for row in unsafe LexiconFile(vnpress_lexicon_document_types).rows where row.count >= 6 {
      for phrase in row[4].split(separator: ";").map(String.init) {
        let spelling = spelling(of: phrase)
        let payload = types.count << 2 | spelling.rawValue
        builder.term(phrase, .documentType, payload)
        if spelling == .ascii, phrase.contains(" ") {
          builder.term(
            String(phrase.map { $0 == " " ? "-" : $0 }), .documentType, payload)
        }
      }
      types.append(
        DocumentType(
          code: row[0], name: row[1], strength: .init(rawValue: row[2]) ?? .bound,
          system: .init(rawValue: row[3]) ?? .state,
          codes: row[5].split(separator: ";").map(String.init)))
    }
    return types
  }

  private static func spelling(of phrase: String) -> Spelling {
    if phrase == phrase.uppercased() || !phrase.contains(" ") && phrase != phrase.lowercased() {
      return .abbreviation
    }
    return phrase.utf8.allSatisfy { $0 < 0x80 } ? .ascii : .words
  }

  private static func readIssuers() -> [IssuerCode] {
    unsafe LexiconFile(vnpress_lexicon_document_issuers).rows.compactMap { row in
      guard row.count >= 5 else { return nil }
      var heads = row[4].split(separator: ";").map { FoldedName(String($0)) }
      if heads.isEmpty, !row[1].isEmpty, !row[1].contains("{") { heads = [FoldedName(row[1])] }
      return IssuerCode(
        code: row[0], name: row[1], system: .init(rawValue: row[2]) ?? .state, level: row[3],
        heads: heads)
    }
  }

  private static func readLaws(
    _ builder: inout LexiconBuilder, _ rows: TypeRows
  ) -> [LawName] {
    var laws: [LawName] = []
    for row in unsafe LexiconFile(vnpress_lexicon_laws).rows where row.count >= 3 {
      builder.term(row, .documentName, laws.count)
      let name = row[0]
      for spelling in [name.filter { $0 != "," }, name.replacing(" và ", with: ", ")]
      where spelling != name {
        builder.term(spelling, .documentName, laws.count)
      }
      for alias in row[1].split(separator: ";") {
        builder.term(String(alias), .documentName, laws.count)
      }
      var law = LawName(
        name: row[0], type: rows.type(ofLaw: row[0]), slug: DocumentKey.slug(row[0]), numbers: [:],
        years: [])
      for version in row[2].split(separator: ";") {
        let parts = version.split(separator: "=")
        guard let first = parts.first, let year = Int(first) else { continue }
        law.years.append(year)
        if parts.count > 1 { law.numbers[year] = String(parts[1]) }
      }
      laws.append(law)
    }
    return laws
  }
}
