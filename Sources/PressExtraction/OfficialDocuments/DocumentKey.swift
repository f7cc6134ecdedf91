/// Makes the key under which a document is the same across articles.
struct DocumentKey {
  let rules: OfficialDocumentRules
  let inference: IssuerInference
  let units: IssuingUnits

  /// `system/place/type/serial/body[/term or year]`, `?` for what is unknown.
  func key(_ document: OfficialDocument, _ finding: OfficialDocumentFinding) -> String {
    if let name = document.name, document.number == nil { return nameKey(name, finding, document) }
    let system = document.system?.rawValue ?? (isPresidential(document) ? "state" : "?")
    if document.system == .standard {
      let type = document.number?.split(separator: " ").first.map(String.init) ?? "?"
      let serial = document.serial ?? "?"
      let body = document.issuerCode.map { "/" + $0 } ?? ""
      return "standard/vn/\(type)/\(bare(serial))\(body)/\(document.year.map(String.init) ?? "?")"
    }
    let place = place(document, finding)
    let serial = document.serial.map(bare) ?? "?"
    let body = body(document, finding)
    return "\(system)/\(place)/\(type(document, finding))/\(serial)/\(body)/\(last(document))"
  }

  /// The type by which the number is counted: `Chương trình hành động số 15-CTr/TU` is `Chương trình số 15-CTr/TU`.
  ///
  /// Unknown of a short form whose type is counted by itself or as the one of which it is a kind.
  private func type(_ document: OfficialDocument, _ finding: OfficialDocumentFinding) -> String {
    guard let own = document.typeCode else { return "?" }
    if finding.form == .short, document.known == nil, isKind(rules.types[finding.type]) {
      return "?"
    }
    let parts = document.number?.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    let printed = parts?.dropFirst().first { $0.first.map { $0 > UInt8(ascii: "9") } ?? false }
    guard let printed, !printed.elementsEqual(own.utf8),
      let row = rules.spelling.type(String(Substring(printed)))?.row, row != finding.type,
      document.type.hasPrefix(rules.types[row].name + " ")
    else { return own }
    return rules.types[row].code
  }

  /// The term's first year of party documents, else the year of the number or of issue.
  private func last(_ document: OfficialDocument) -> String {
    let year = (document.year ?? document.statedYear ?? document.issued?.year).map(String.init)
    if document.system == .party {
      let isInNumber = year.map { document.number?.contains("/\($0)") ?? false } ?? false
      return isInNumber ? year ?? "?" : document.term?.begin.map(String.init) ?? "?"
    }
    return year ?? "?"
  }

  /// Without leading zeros.
  private func bare(_ serial: String) -> String {
    let stripped = serial.drop { $0 == "0" }
    return stripped.isEmpty ? serial : String(stripped)
  }

  /// Whether documents of a type carry the code of a wider one as well: `Kết luận thanh tra số 12/KL-SYT`.
  private func isKind(_ type: DocumentType) -> Bool {
    rules.types.contains { wider in
      type.name.utf8.starts(with: wider.name.utf8)
        && type.name.utf8.dropFirst(wider.name.utf8.count).first == UInt8(ascii: " ")
        && wider.codes.first.map(type.codes.contains) ?? false
    }
  }

  /// The code of the body that counts the number.
  private func body(_ document: OfficialDocument, _ finding: OfficialDocumentFinding) -> String {
    guard let code = document.issuerCode else {
      if isPresidential(document) { return "CTN" }
      guard finding.form == .short, document.issuers.count == 1, document.system != .judicial,
        let code = rules.code(of: document.issuers[0].name)?.code
      else { return "?" }
      return counts(code, document.typeCode)
    }
    // The standing committee of a council has resolutions of its own, some with the council's code.
    if code == "HĐND", finding.type == rules.rows.resolution, document.year == nil,
      document.issuers.first?.name.hasPrefix("Thường trực Hội đồng nhân dân") ?? false
    {
      return "?"
    }
    // `ĐU-MTTW`: whose committee it is.
    return document.system == .party
      ? code : joined(code, of: finding.type)
  }

  /// The code of the body that a short form is said to be of, where that one issues documents of the type.
  ///
  /// The press says Government for its head (`Quyết định 48 của Chính phủ`), and the other way round.
  private func counts(_ code: String, _ type: String?) -> String {
    switch type {
    case "NĐ": code == "TTg" ? "CP" : ["CP", "HĐBT", "HĐCP"].contains(code) ? code : "?"
    case "NQ", "TTr", "BC": code
    default: code == "CP" ? "?" : code
    }
  }

  /// Joint issuers joined by `+`, each by its official code; a unit after the issuer left out, and whatever stands
  /// behind a committee or council of the people that issues alone.
  private func joined(_ code: String, of type: Int) -> String {
    let isJoint = rules.rows.isJoint(type)
    // Circulars and decrees.
    let isMinistry = rules.rows.isNumberedByYear(type)
    guard code.utf8.contains(0x2D) else {
      return rules.officialCode(code, isMinistry: isMinistry)
    }
    let parts = code.split(separator: "-").map(String.init)
    guard let first = parts.first else { return code }
    let owner = rules.spelling.issuer(first).map { rules.issuers[$0.row].name } ?? ""
    let isAlone = !isJoint && (first == "UBND" || first == "HĐND")
    let others = parts.dropFirst().filter {
      guard let row = rules.spelling.issuer($0)?.row else { return false }
      let name = rules.issuers[row].name
      return !isAlone && !name.isEmpty && (isJoint || !rules.owns(owner, name))
    }
    return ([first] + others).map { rules.officialCode($0, isMinistry: isMinistry) }
      .joined(separator: "+")
  }

  /// Whether a document is a decree of the first years, which the President alone signed; those of foreign presidents
  /// have bare numbers.
  private func isPresidential(_ document: OfficialDocument) -> Bool {
    guard document.typeCode == "SL" || document.typeCode == "SLu",
      document.issuers.allSatisfy({ $0.name == "Chủ tịch nước" })
    else { return false }
    let year = document.year ?? document.statedYear ?? document.issued?.year
    return year.map { $0 <= 1976 } ?? (document.number?.utf8.contains(UInt8(ascii: "S")) ?? false)
  }

  private func place(_ document: OfficialDocument, _ finding: OfficialDocumentFinding) -> String {
    if let place = document.issuers.lazy.compactMap({ inference.place(of: $0) }).first {
      return path(place, document)
    }
    if isPresidential(document) { return "vn" }
    // `GDĐT`: which office of the field it was is not told.
    if document.issuers.first?.how == .number, let code = document.issuerCode,
      !rules.rows.isNumberedByYear(finding.type), rules.isField(String(code.prefix { $0 != "-" }))
    {
      return "?"
    }
    if let name = document.issuers.first?.name, rules.isCentral(name) { return "vn" }
    if let code = document.issuerCode {
      if isCentral(code.prefix { $0 != "-" }) { return "vn" }
      // `ĐU-MTTW`
      if document.system == .party, code.split(separator: "-").contains(where: isCentral) {
        return "vn"
      }
    }
    guard let issuer = document.issuers.first else { return "?" }
    let scope = inference.extraction.scope
    for place in [scope.commune, scope.district, scope.province] {
      if let place, issuer.name.hasSuffix(place.name) { return path(place, document) }
    }
    return "?"
  }

  private func isCentral(_ code: Substring) -> Bool {
    rules.spelling.issuer(String(code)).map { rules.issuers[$0.row].level == "central" } ?? false
  }

  private func path(_ place: PlaceReference, _ document: OfficialDocument) -> String {
    switch place.level {
    case .province: units.code(of: place, issuing: document)
    case .district: "\(place.province).\(place.code)"
    case .commune: units.path(of: place, issuing: document)
    }
  }

  /// The key of a named document: `name/luật-đất-đai/2013`.
  private func nameKey(
    _ name: String, _ finding: OfficialDocumentFinding, _ document: OfficialDocument
  ) -> String {
    if let law = finding.law, !finding.isRevised {
      return nameKey(slug: DocumentKey.slug(rules.laws[law].name), finding, document)
    }
    if let key = resolutionKey(finding, document) { return key }
    var stem = name
    if let year = document.year, stem.hasSuffix(" năm \(year)") {
      stem = String(stem.dropLast(" năm \(year)".count))
    }
    return nameKey(slug: DocumentKey.slug(stem), finding, document)
  }

  /// The key of a plenum's or congress's resolution: `name/nghị-quyết-trung-ương-4-khóa-xii`.
  private func resolutionKey(
    _ finding: OfficialDocumentFinding, _ document: OfficialDocument
  ) -> String? {
    let type = DocumentKey.slug(document.type)
    let ordinal = (finding.termOrdinal ?? document.term?.ordinal).map {
      NameOrdinal.roman($0).lowercased()
    }
    if let session = finding.plenum {
      return "name/\(type)-trung-ương-\(session)-khóa-\(ordinal ?? "?")"
    }
    guard let congress = finding.congress else { return nil }
    let body = DocumentName.placed(congress, in: inference.extraction.scope)
      .split(separator: " ").joined(separator: "-")
    let last = ordinal ?? document.term?.begin.map(String.init) ?? "?"
    return "name/\(type)-đại-hội-\(body)-\(last)"
  }

  private func nameKey(
    slug: String, _ finding: OfficialDocumentFinding, _ document: OfficialDocument
  ) -> String {
    let issued = finding.law == nil && document.issuedEDTF == nil ? document.issued?.year : nil
    let year = document.year ?? document.statedYear ?? issued
    let isDated =
      year != nil || rules.rows.isLaw(finding.type)
      || finding.type == rules.rows.constitution
    return "name/\(slug)" + (isDated ? "/" + (year.map(String.init) ?? "?") : "")
  }

  private static func slug(_ name: String) -> String { Slug.lower(name, joinedBy: "-") }
}
