/// What a document number's code says: type, issuer, whose numbering.
struct DocumentCode: Sendable, Equatable {
  /// Row of the type that the code names.
  var type: Int?
  /// The issuer's part, official spelling: `TU`, `UBND-KT`; nil where the code has none.
  var issuer: String?
  /// Row of the issuer's first code that is known.
  var issuerRow: Int?
  /// The canonical number: `06-NQ/TU`, `123/2020/NĐ-CP`.
  var number: String
  var system: OfficialDocument.System
  var shape: Shape

  /// The forms that numbers have.
  enum Shape: String, Sendable {
    case party
    case state
    /// `45/2019/QH14`: the type is not in the number.
    case assembly
    /// `1234/UBND-KT`
    case dispatch
    /// `64-CP`, `124/CT`
    case old
    /// `55/2018/HS-ST`
    case judgment
    /// `20/SL`, `16/KH`: a type without an issuer.
    case typeOnly
  }
}

/// Reads the meaning of a number's code.
struct DocumentCodeReader {
  let rules: OfficialDocumentRules

  private static let caseTypes: Set<String> = [
    "HS", "DS", "HC", "HNGĐ", "KDTM", "LĐ", "HSST", "DSST", "HSPT", "DSPT", "KDTMST", "HCST",
    "HCPT",
  ]
  private static let stages: Set<String> = ["ST", "PT", "GĐT", "TT"]
  private static let oldIssuers: Set<String> = ["CP", "TTg", "HĐBT", "CT", "UB", "HĐCP", "TVQH"]
  private static let assemblies = ["UBTVQH", "QH"]
  /// Codes of types that are codes of units as well: read only after the type's words.
  private static let quietTypes: Set<String> = [
    "TC", "PC", "HĐ", "QT", "KN", "BTT", "QH", "BS", "SY", "L", "LB", "CB", "GT", "CĐ",
  ]
  /// Codes after a type that name a matter, not a body.
  private static let matters: Set<String> = [
    "VPHC", "XPVPHC", "XPHC", "XPVP", "XPVPHC", "KPHQ",
  ]

  /// The meaning of a number with a code, in view of the type that the words before it name.
  func read(_ number: DocumentNumber, word: Int?) -> DocumentCode? {
    guard let first = number.parts.first else { return nil }
    if number.parts.count == 1 { return readSingle(number, first, word: word) }
    if let judgment = readJudgment(number, word: word) { return judgment }
    if let type = rules.spelling.type(first.text), isType(type, in: number, word: word) {
      return readTyped(number, type: type, rest: number.parts.dropFirst(), word: word)
    }
    return readVariant(number, word: word) ?? readDispatch(number, word: word)
  }

  /// `1840/QĐTĐC-UBND`, `28-CQ/TW`: a type's code that no list has, an issuer that is known.
  private func readVariant(_ number: DocumentNumber, word: Int?) -> DocumentCode? {
    guard let word, let own = rules.types[word].codes.first, word != rules.rows.dispatch,
      rules.spelling.issuer(number.parts[0].text) == nil,
      rules.spelling.issuer(number.parts[1].text) != nil
    else { return nil }
    let printed = number.parts[0].text
    guard printed.hasPrefix(own) || printed.utf8.count <= 4 else { return nil }
    return readTyped(
      number, type: (word, printed), rest: number.parts.dropFirst(), word: word)
  }

  private func isType(
    _ type: (row: Int, code: String), in number: DocumentNumber, word: Int?
  ) -> Bool {
    if let word, word == rules.rows.dispatch,
      rules.spelling.issuer(number.parts[0].text) != nil,
      rules.spelling.issuer(number.parts[1].text) == nil
    {
      return false
    }
    guard DocumentCodeReader.quietTypes.contains(type.code) else { return true }
    if let word { return rules.types[word].codes.contains(type.code) }
    let issuer = rules.spelling.issuer(number.parts[1].text)
    if type.code == "CĐ" || type.code == "L" { return issuer != nil }
    return false
  }

  private func readTyped(
    _ number: DocumentNumber, type: (row: Int, code: String),
    rest: ArraySlice<DocumentNumber.Part>, word: Int?
  ) -> DocumentCode {
    var row = type.row
    let issuer = issuer(of: rest)
    if row == rules.rows.directive, issuer.text?.hasPrefix("VKS") == true {
      row = rules.rows.indictment
    }
    var system = issuer.row.flatMap { row in
      rules.issuers[row].level == "mixed" ? nil : rules.issuers[row].system
    }
    if type.code == "CĐ", issuer.text == "TW" { system = .state }
    let isParty = isParty(number, system: system)
    let head = head(number)
    let tail = issuer.text ?? rest.map(\.text).joined(separator: "-")
    let canonical = isParty ? "\(head)-\(type.code)/\(tail)" : "\(head)/\(type.code)-\(tail)"
    return DocumentCode(
      type: row, issuer: issuer.text, issuerRow: issuer.row, number: canonical,
      system: system ?? (isParty ? .party : .state), shape: isParty ? .party : .state)
  }

  /// Whether `-` stands before the type and `/` after it.
  private func isParty(_ number: DocumentNumber, system: OfficialDocument.System?) -> Bool {
    switch system {
    case .party: return true
    case .state, .judicial: return false
    default: break
    }
    if number.year != nil { return false }
    let (first, second) = (number.parts[0].separator, number.parts[1].separator)
    return first == .hyphen && second != .hyphen || first == .space && second == .slash
      || first == .hyphen && second == .slash
  }

  /// Serial and year: `123/2020`; `19-2017` where a hyphen is printed.
  private func head(_ number: DocumentNumber) -> String {
    guard let year = number.year, !number.serial.hasSuffix("-\(year)") else { return number.serial }
    return "\(number.serial)/\(year)"
  }

  private func issuer(
    of parts: ArraySlice<DocumentNumber.Part>
  ) -> (text: String?, row: Int?) {
    var text = ""
    var row: Int?
    for part in parts {
      let known = rules.spelling.issuer(part.text)
      if text.isEmpty { row = known?.row }
      // `UBND.NN`, but `NQ.TU` is `NQ-TU`.
      let mark = part.separator == .dot && known == nil ? "." : "-"
      text += (text.isEmpty ? "" : mark) + (known?.code ?? part.text)
    }
    return DocumentCodeReader.matters.contains(text) ? (nil, nil) : (text, row)
  }

  private func readJudgment(_ number: DocumentNumber, word: Int?) -> DocumentCode? {
    let (field, stage) = (number.parts[0].text.uppercased(), number.parts[1].text.uppercased())
    guard number.parts.count == 2, DocumentCodeReader.caseTypes.contains(field),
      DocumentCodeReader.stages.contains(stage)
    else { return nil }
    let head = head(number)
    return DocumentCode(
      type: word == nil ? rules.rows.judgment : nil, issuer: nil, issuerRow: nil,
      number: "\(head)/\(field)-\(stage)", system: .judicial, shape: .judgment)
  }

  private func readSingle(
    _ number: DocumentNumber, _ part: DocumentNumber.Part, word: Int?
  ) -> DocumentCode? {
    let head = head(number)
    let code = part.text.uppercased()
    if code.utf8.count >= 4, DocumentCodeReader.caseTypes.contains(code) {
      return DocumentCode(
        type: word == nil ? rules.rows.judgment : nil, issuer: nil, issuerRow: nil,
        number: "\(head)/\(code)", system: .judicial, shape: .judgment)
    }
    if let known = rules.spelling.issuer(part.text) {
      let mark = part.separator == .hyphen ? "-" : "/"
      let base = rules.issuers[known.row].code
      if DocumentCodeReader.assemblies.contains(base), known.code != base {
        return DocumentCode(
          type: nil, issuer: known.code, issuerRow: known.row, number: "\(head)/\(known.code)",
          system: .state, shape: .assembly)
      }
      if DocumentCodeReader.oldIssuers.contains(known.code) {
        // The Council of Ministers gave way to the Government in 1992.
        if known.code.hasPrefix("HĐ"), (number.year ?? 0) > 1992 { return nil }
        if let typed = withType(number, known, word) { return typed }
        return DocumentCode(
          type: nil, issuer: known.code, issuerRow: known.row,
          number: "\(head)\(mark)\(known.code)", system: .state, shape: .old)
      }
      if part.separator == .space, let word, let code = rules.types[word].codes.first {
        return loose(number, type: code, issuer: known, word: word)
      }
      return DocumentCode(
        type: nil, issuer: known.code, issuerRow: known.row,
        number: "\(head)\(mark)\(known.code)", system: rules.issuers[known.row].system,
        shape: .dispatch)
    }
    if let type = rules.spelling.type(part.text) {
      let mark = part.separator == .hyphen ? "-" : "/"
      return DocumentCode(
        type: type.row, issuer: nil, issuerRow: nil, number: "\(head)\(mark)\(type.code)",
        system: rules.types[type.row].system, shape: .typeOnly)
    }
    if let both = rules.spelling.split(part.text) {
      var whole = number
      whole.parts = [DocumentNumber.Part(text: both.type, separator: part.separator)]
      whole.parts += both.issuers.map { DocumentNumber.Part(text: $0, separator: .space) }
      return read(whole, word: word)
    }
    guard part.separator != .space else { return nil }
    return DocumentCode(
      type: nil, issuer: part.text, issuerRow: nil, number: "\(head)/\(part.text)",
      system: .state, shape: .dispatch)
  }

  /// `Nghị định 92/2015/CP`: since 1997 the Government's numbers name the type; this one leaves it out.
  private func withType(
    _ number: DocumentNumber, _ issuer: (row: Int, code: String), _ word: Int?
  ) -> DocumentCode? {
    guard issuer.code == "CP", let word, word == rules.rows.decree || word == rules.rows.resolution,
      (number.year ?? 0) >= 1997, let type = rules.types[word].codes.first
    else { return nil }
    return loose(number, type: type, issuer: issuer, word: word)
  }

  /// `QD 713 UBND`: the type from the word, the issuer after white space.
  private func loose(
    _ number: DocumentNumber, type: String, issuer: (row: Int, code: String), word: Int
  ) -> DocumentCode? {
    guard let row = rules.spelling.type(type)?.row else { return nil }
    var whole = number
    whole.parts = [
      DocumentNumber.Part(text: type, separator: .space),
      DocumentNumber.Part(text: issuer.code, separator: .space),
    ]
    return readTyped(whole, type: (row, type), rest: whole.parts.dropFirst(), word: word)
  }

  /// The type whose code stands behind the issuer's: `493/BXD-QĐ`, `07/LB-TT`.
  private func swapped(_ code: String, _ word: Int?) -> Int? {
    if code == "QĐ" { return rules.rows.decision }
    guard let word, !code.isEmpty, rules.types[word].codes.first == code else { return nil }
    return word
  }

  private func readDispatch(_ number: DocumentNumber, word: Int?) -> DocumentCode {
    let head = head(number)
    let last = number.parts[number.parts.count - 1]
    let swappedType = number.parts.count == 2 ? swapped(last.text.uppercased(), word) : nil
    let swapped = swappedType != nil
    let parts = swapped ? number.parts.dropLast() : number.parts[...]
    let issuer = issuer(of: parts)
    let text = issuer.text ?? ""
    let mark = number.parts[0].separator == .hyphen && number.year == nil ? "-" : "/"
    return DocumentCode(
      type: swappedType, issuer: issuer.text, issuerRow: issuer.row,
      number: "\(head)\(mark)\(text)" + (swapped ? "-\(last.text.uppercased())" : ""),
      system: issuer.row.map { rules.issuers[$0].system } ?? .state, shape: .dispatch)
  }
}
