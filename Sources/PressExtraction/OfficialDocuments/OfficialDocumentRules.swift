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
  /// The bodies of the centre by name.
  private let central: [String: CentralBody]
  /// The rows of bodies of the state that each place of a level has: `Sở Y tế {}`.
  private let placed: [Int]
  /// The laws' rows by number.
  let lawRows: [String: Int]
  /// The rows of the types that the rules know by name.
  let rows: TypeRows

  package init(_ builder: inout LexiconBuilder) {
    types = builder.table("documents.types") { OfficialDocumentRules.readTypes(&$0) }
    issuers = builder.table("documents.issuers") { _ in OfficialDocumentRules.readIssuers() }
    let (types, issuers, rows) = (types, issuers, TypeRows(types))
    self.rows = rows
    laws = builder.table("documents.laws") { OfficialDocumentRules.readLaws(&$0, rows) }
    wellKnown = builder.table("documents.well-known") { WellKnownDocuments(types: types, &$0) }
    words = DocumentWords(&builder)
    boards = [
      "ban thường vụ ", "ban chấp hành ", "ban bí thư ", "đoàn chủ tịch ", "thường trực ",
      "hội đồng thành viên ", "hội đồng quản trị ",
    ].map { FoldedName($0) }
    for verb in [
      "ban hành", "ký ban hành", "thông qua", "xây dựng", "công bố", "phê duyệt",
      "phát hành", "đề ra", "soạn thảo",
    ] {
      builder.term(verb, .issuingVerb, 0)
    }
    for verb in ["ra", "có", "ký", "gửi", "trình", "cấp", "vừa có", "phát đi"] {
      builder.term(verb, .issuingVerb, 1)
    }
    central = OfficialDocumentRules.central(issuers)
    placed = issuers.indices.filter {
      issuers[$0].name.utf8.last == UInt8(ascii: "}") && issuers[$0].system == .state
    }
    spelling = builder.table("documents.codes") { _ in CodeSpelling(types: types, issuers: issuers)
    }
    government = spelling.issuer("CP")?.row
    var lawRows: [String: Int] = [:]
    for (row, law) in laws.enumerated() {
      for number in law.numbers { lawRows[number] = row }
    }
    self.lawRows = lawRows
  }

  /// Whether one name is that of a ministry or the like and the other that of an office in such.
  func owns(_ owner: String, _ office: String) -> Bool {
    OfficialDocumentRules.owners.contains { owner.hasPrefix($0) }
      && OfficialDocumentRules.offices.contains { office.hasPrefix($0) }
  }

  private static let owners = ["Bộ ", "Sở ", "Tổng cục ", "Ủy ban nhân dân ", "Công an "]
  private static let offices = [
    "Cục ", "Chi cục ", "Tổng cục ", "Vụ ", "Phòng ", "Thanh tra ", "Viện ", "Ban Quản lý ",
    "Kho bạc ", "Cơ quan ",
  ]

  /// The codes of a body of the centre.
  private struct CentralBody {
    /// The row of its first code.
    let row: Int
    /// The row of the longest of its codes without `&`, where it is the state's.
    var longest: Int?
  }

  private static func central(_ issuers: [IssuerCode]) -> [String: CentralBody] {
    var bodies: [String: CentralBody] = [:]
    bodies.reserveCapacity(256)
    for (row, issuer) in issuers.enumerated() where issuer.level == "central" {
      guard !issuer.name.isEmpty else { continue }
      let code = issuer.code.utf8
      let isOfficial = issuer.system == .state && !code.contains(UInt8(ascii: "&"))
      var body = bodies[issuer.name] ?? CentralBody(row: row)
      if isOfficial, code.count > body.longest.map({ issuers[$0].code.utf8.count }) ?? 0 {
        body.longest = row
      }
      bodies[issuer.name] = body
    }
    return bodies
  }

  /// Whether a body of the centre bears the name.
  func isCentral(_ name: String) -> Bool { central[name] != nil }

  /// Whether a code is written for a ministry and for offices of its field as well: `GDĐT`, `GTVT`.
  func isField(_ code: String) -> Bool {
    guard code.utf8.first != UInt8(ascii: "B"), let row = spelling.issuer(code)?.row else {
      return false
    }
    return issuers[row].name.utf8.starts(with: "Bộ ".utf8)
  }

  /// The code of a body of the state in full: `BGDĐT` for `BGD` and `BGD&ĐT`, `UBND` for `UB`.
  ///
  /// That of a field (`GDĐT`) is a ministry's only where such alone sign.
  func officialCode(_ code: String, isMinistry: Bool = false) -> String {
    guard let row = spelling.issuer(code)?.row, issuers[row].code.utf8.elementsEqual(code.utf8),
      issuers[row].system == .state, isMinistry || !isField(code)
    else { return code }
    if issuers[row].level == "central" { return stateCode(of: issuers[row].name) ?? code }
    // `UBT`: what the provinces' committees signed with, as they do with `UBND`.
    let common = issuers[row].level == "province" ? "any" : issuers[row].level
    let official =
      longestCode(of: issuers[row].name, common)
      ?? longestCode(of: issuers[row].name, issuers[row].level)
    // `CAX` is not `CAP`.
    return official.flatMap { $0.utf8.count == code.utf8.count ? nil : $0 } ?? code
  }

  /// The code in full of a body of the centre; nil where it is none of the state's.
  func stateCode(of name: String) -> String? { central[name]?.longest.map { issuers[$0].code } }

  /// The code with which a body signs, and its system: `TTg` of the Prime Minister, `SYT` of `Sở Y tế tỉnh Nam Định`.
  ///
  /// Nil for bodies whose numbers tell more than the body (`QH14`), and for those that are not listed; no code where
  /// bodies of several levels bear the name and sign each with their own (`Công an {}`).
  func code(of body: String) -> (code: String?, system: OfficialDocument.System)? {
    var (best, head, isOpen) = (-1, 0, false)
    for row in placed {
      let issuer = issuers[row]
      let count = issuer.name.utf8.count - 2
      guard count >= head, body.utf8.starts(with: issuer.name.utf8.dropLast(2)) else { continue }
      if count > head {
        (best, head, isOpen) = (row, count, false)
      } else if issuer.level != issuers[best].level, issuer.level != "any",
        issuers[best].level != "any"
      {
        isOpen = true
      }
    }
    if isOpen { return (nil, .state) }
    if let named = central[body] {
      let issuer = issuers[named.row]
      guard issuer.code != "QH", issuer.code != "UBTVQH" else { return nil }
      return (stateCode(of: body) ?? issuer.code, issuer.system)
    }
    return best < 0 ? nil : (officialCode(issuers[best].code), issuers[best].system)
  }

  /// The longest code without `&` of the bodies of a name and level.
  private func longestCode(of name: String, _ level: String) -> String? {
    var best: String?
    for issuer in issuers
    where !name.isEmpty && issuer.name.utf8.count == name.utf8.count && issuer.level == level
      && issuer.code.utf8.count > best?.utf8.count ?? 0 && issuer.system == .state
      && issuer.name.utf8.elementsEqual(name.utf8)
      && !issuer.code.utf8.contains(UInt8(ascii: "&"))
    {
      best = issuer.code
    }
    return best
  }

  /// The type that a `.documentType` hit names, and how it is written.
  func type(of hit: TermHit) -> (row: Int, spelling: Spelling) {
    (Int(hit.payload) >> 2, Spelling(rawValue: Int(hit.payload) & 3) ?? .words)
  }

  private static func readTypes(_ builder: inout LexiconBuilder) -> [DocumentType] {
    var types: [DocumentType] = []
    unsafe LexiconFile(vnpress_lexicon_document_types).forEachRow(fields: 6) { row in
      for phrase in row.list(4) {
        let spelling = spelling(of: phrase)
        let payload = types.count << 2 | spelling.rawValue
        builder.term(phrase, .documentType, payload)
        if spelling == .ascii, phrase.contains(0x20) {
          builder.term(phrase.map { $0 == 0x20 ? 0x2D : $0 }[...], .documentType, payload)
        }
      }
      types.append(
        DocumentType(
          code: row[0], name: row[1], strength: .init(rawValue: row[2]) ?? .bound,
          system: .init(rawValue: row[3]) ?? .state,
          codes: row.list(5).map { String(decoding: $0, as: UTF8.self) }))
    }
    return types
  }

  private static func spelling(of phrase: ArraySlice<UInt8>) -> Spelling {
    let cases = LetterCases(phrase)
    if cases.upper == cases.letters || cases.upper > 0 && !phrase.contains(0x20) {
      return .abbreviation
    }
    return phrase.allSatisfy { $0 < 0x80 } ? .ascii : .words
  }

  private static func readIssuers() -> [IssuerCode] {
    var issuers: [IssuerCode] = []
    unsafe LexiconFile(vnpress_lexicon_document_issuers).forEachRow(fields: 5) { row in
      var heads = row.list(4).map { FoldedName($0) }
      let name = row.field(1)
      if heads.isEmpty, !name.isEmpty, !name.contains(UInt8(ascii: "{")) {
        heads = [FoldedName(name)]
      }
      issuers.append(
        IssuerCode(
          code: row[0], name: row[1], system: .init(rawValue: row[2]) ?? .state, level: row[3],
          heads: heads))
    }
    return issuers
  }

  private static func readLaws(
    _ builder: inout LexiconBuilder, _ rows: TypeRows
  ) -> [LawName] {
    var laws: [LawName] = []
    unsafe LexiconFile(vnpress_lexicon_laws).forEachRow(fields: 3) { row in
      let name = row.field(0)
      builder.term(name, .documentName, laws.count)
      for spelling in [bare(name), listed(name)] where spelling.count != name.count {
        builder.term(spelling[...], .documentName, laws.count)
      }
      for alias in row.list(1) {
        builder.term(alias, .documentName, laws.count)
        if alias.contains(UInt8(ascii: ",")) {
          builder.term(bare(alias)[...], .documentName, laws.count)
        }
      }
      var law = LawName(name: row[0], type: rows.type(ofLaw: name), numbers: [], years: [])
      for version in row.list(2) {
        let parts = version.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard let year = parts.first.flatMap(LexiconRow.number) else { continue }
        law.years.append(year)
        if parts.count > 1 { law.numbers.append(String(decoding: parts[1], as: UTF8.self)) }
      }
      laws.append(law)
    }
    return laws
  }

  /// A name without its commas.
  private static func bare(_ name: ArraySlice<UInt8>) -> [UInt8] {
    name.filter { $0 != UInt8(ascii: ",") }
  }

  /// A name with commas for each `và`: `Luật Bảo vệ, chăm sóc, giáo dục trẻ em`.
  private static func listed(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var spelling: [UInt8] = []
    var rest = name
    while let first = rest.first {
      if first == 0x20, rest.starts(with: " và ".utf8) {
        spelling.append(UInt8(ascii: ","))
        rest = rest.dropFirst(" và".utf8.count)
      } else {
        spelling.append(first)
        rest = rest.dropFirst()
      }
    }
    return spelling
  }
}
