/// Makes a document of the drafts that are its mentions.
struct DocumentBuilder {
  let rules: OfficialDocumentRules
  let inference: IssuerInference

  /// The document of these drafts, which stand in text order and are not empty.
  ///
  /// - Parameters:
  ///   - drafts: Its mentions.
  ///   - isDecided: Whether it is one document, and not one of several that the mention may be.
  /// - Returns: The document; of an undecided one nothing is told of the issuer.
  func build(_ drafts: [DocumentDraft], isDecided: Bool) -> OfficialDocument {
    let main = drafts.first { $0.finding.form == .full } ?? named(drafts) ?? drafts[0]
    let finding = main.finding
    let type = rules.types[finding.type]
    var document = OfficialDocument(
      key: "?", type: type.name,
      mentions: drafts.map {
        .init(mention: $0.finding.mention, provision: $0.finding.provision)
      })
    document.typeCode = type.code
    document.number = finding.number
    document.name = finding.name
    document.serial = finding.serial
    document.year = finding.year
    document.issuerCode = finding.issuerCode
    document.system =
      finding.form == .short && !rules.rows.isStateType(finding.type) ? nil : finding.system
    document.issued = drafts.lazy.compactMap(\.issued).first
    document.subject = drafts.lazy.compactMap(\.subject).first
    document.issuers = isDecided ? issuers(drafts, finding) : []
    if finding.form == .short { complete(&document) }
    document.term = term(drafts, document)
    document.urn = DocumentURN(rules: rules, inference: inference).urn(document)
    document.key = DocumentKey(rules: rules, inference: inference).key(document, finding)
    return document
  }

  private func named(_ drafts: [DocumentDraft]) -> DocumentDraft? {
    drafts.first {
      $0.finding.form == .named && ($0.finding.year != nil || $0.finding.termOrdinal != nil)
    }
  }

  // MARK: issuers

  private func issuers(
    _ drafts: [DocumentDraft], _ finding: OfficialDocumentFinding
  ) -> [OfficialDocument.Issuer] {
    guard finding.form != .standard else { return [] }
    let stated = drafts.first { !$0.issuers.isEmpty }?.issuers ?? []
    if let row = finding.issuerRow, let code = finding.issuerCode {
      let compatibility = IssuerCompatibility(rules: rules)
      let names = compatibility.centralNames(code)
      let isBoard = rules.issuers[row].system != .state && stated.count == 1
      if !names.isEmpty, !isBoard {
        return names.map { name in
          let isStated = stated.contains { $0.name == name || compatibility.signs($0.name, row) }
          return inference.central(name, how: isStated ? .stated : .number)
        }
      }
    }
    if !stated.isEmpty {
      return stated.map {
        OfficialDocument.Issuer(name: $0.name, organization: $0.organization, how: .stated)
      }
    }
    if finding.form == .short, finding.type == rules.rows.decree {
      return [inference.central("Chính phủ")]
    }
    guard finding.form == .full else { return [] }
    return inference.issuers(
      code: finding.issuerCode, row: finding.issuerRow, system: finding.system,
      mention: finding.mention.tokens)
  }

  // MARK: short forms

  /// Completes a short form whose issuer and type settle the code: `05-CT/TW`.
  private func complete(_ document: inout OfficialDocument) {
    guard let serial = document.serial, document.year == nil,
      let issuer = document.issuers.first, issuer.how == .stated, let type = document.typeCode,
      let own = rules.types.first(where: { $0.code == type })?.codes.first
    else { return }
    guard let body = DocumentBuilder.code(of: issuer.name, type: type) else { return }
    let code = own == "QyĐ" ? "QĐ" : own
    let isParty = body != "TTg" && body != "CP"
    document.number = isParty ? "\(serial)-\(code)/\(body)" : "\(serial)/\(code)-\(body)"
    document.issuerCode = body
    document.system = isParty ? .party : .state
  }

  /// The code with which a body signs documents of a type; nil where it does not settle the number.
  private static func code(of name: String, type: String) -> String? {
    let central = ["Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương"]
    if central.contains(where: { name.hasPrefix($0) }) { return "TW" }
    if name == "Thủ tướng Chính phủ" { return type == "CT" || type == "CĐ" ? "TTg" : nil }
    if name == "Chính phủ" { return type == "NQ" ? "CP" : nil }
    for (head, code) in [("Huyện ủy", "HU"), ("Quận ủy", "QU"), ("Tỉnh ủy", "TU")]
    where name.hasPrefix(head) || name.hasPrefix("Ban Thường vụ " + head) {
      return code
    }
    for (head, code) in [("huyện", "HU"), ("quận", "QU"), ("tỉnh", "TU")]
    where name.hasPrefix("Ban Chấp hành Đảng bộ " + head) {
      return code
    }
    return nil
  }

  // MARK: term

  private func term(
    _ drafts: [DocumentDraft], _ document: OfficialDocument
  ) -> OfficialDocument.Term? {
    guard document.system == .party else { return nil }
    let isCentral = document.issuerCode?.hasSuffix("TW") == true || isPlenum(drafts[0])
    if let ordinal = drafts.lazy.compactMap(\.finding.termOrdinal).first, isCentral {
      return CongressTerms.national(ordinal: ordinal)
    }
    if let stated = drafts.lazy.compactMap(\.term).first { return stated }
    guard let day = document.issued else { return nil }
    return isCentral ? CongressTerms.national(on: day) : CongressTerms.local(on: day)
  }

  private func isPlenum(_ draft: DocumentDraft) -> Bool {
    draft.finding.mention.rule == OfficialDocumentRule.plenumResolution.rawValue
  }
}
