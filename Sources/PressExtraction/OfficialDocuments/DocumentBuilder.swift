/// Makes a document of its mentions.
struct DocumentBuilder {
  let rules: OfficialDocumentRules
  let inference: IssuerInference
  let units: IssuingUnits

  /// The document of these mentions, which stand in text order and are not empty.
  ///
  /// - Parameters:
  ///   - mentions: Its mentions.
  ///   - isDecided: Whether it is one document, and not one of several that the mention may be.
  ///   - sibling: The well-known document that it is joined to.
  /// - Returns: The document; of an undecided one nothing is told of the issuer.
  func build(
    _ mentions: DocumentMentions, isDecided: Bool, beside sibling: WellKnownDocument? = nil
  ) -> OfficialDocument {
    let main =
      mentions.first { $0.finding.form == .full && $0.finding.year != nil }
      ?? mentions.first { $0.finding.form == .full } ?? named(mentions)
      ?? mentions.first { $0.finding.year != nil } ?? mentions[0]
    let finding = main.finding
    let type = rules.types[finding.type]
    var document = OfficialDocument(
      key: "?", type: type.name,
      mentions: mentions.map {
        .init(
          mention: $0.finding.mention, provision: $0.finding.provision,
          provisions: $0.finding.provisions)
      })
    document.typeCode = type.code
    document.number = finding.number
    document.name =
      named(mentions)?.finding.name ?? finding.name
      ?? mentions.lazy.compactMap(\.finding.name).first
    document.serial = finding.serial
    document.year = finding.year
    document.statedYear = finding.year == nil ? statedYear(mentions) : nil
    document.issuerCode = finding.issuerCode
    document.system =
      finding.form == .short && !rules.rows.isStateType(finding.type) ? nil : finding.system
    let dated =
      mentions.first { $0.draft.issued != nil && $0.draft.issuedEDTF == nil }
      ?? mentions.first { $0.draft.issued != nil }
    document.issued = dated?.draft.issued
    document.issuedEDTF = dated?.draft.issuedEDTF
    let inForce =
      mentions.first { $0.draft.effective != nil && $0.draft.effectiveEDTF == nil }
      ?? mentions.first { $0.draft.effective != nil }
    document.effective = inForce?.draft.effective
    document.effectiveEDTF = inForce?.draft.effectiveEDTF
    if inForce == nil, mentions.contains(where: \.draft.isFromSigning) {
      document.effective = document.issued
      document.effectiveEDTF = document.issuedEDTF
    }
    document.subject = subject(mentions)
    document.issuers = isDecided ? issuers(mentions, finding) : []
    if finding.form == .short { complete(&document) }
    if document.system == nil, document.issuers.count == 1, document.issuers[0].how == .stated {
      document.system = rules.code(of: document.issuers[0].name)?.system
    }
    document.term = term(mentions, document)
    let whole = isDecided ? completed(&document, mentions, finding, sibling) : document
    let identifiers = DocumentIdentifiers(rules: rules, inference: inference)
    document.urn = identifiers.urn(whole)
    document.akn = identifiers.akn(whole)
    document.key = DocumentKey(rules: rules, inference: inference, units: units)
      .key(whole, finding)
    return document
  }

  /// The year stated after a mention; a day of issue in another year overrules it.
  private func statedYear(_ mentions: DocumentMentions) -> Int? {
    let issued = mentions.lazy.compactMap(\.draft.issued).first?.year
    return mentions.lazy.compactMap(\.finding.statedYear).first { issued == nil || issued == $0 }
  }

  private func named(_ mentions: DocumentMentions) -> DraftedMention? {
    mentions.first {
      $0.finding.form == .named && ($0.finding.year != nil || $0.finding.termOrdinal != nil)
    }
  }

  /// The subject of the first mention that tells one; a short form's (`Chỉ thị 16 về cải cách`) gives way to that of the
  /// first full number.
  private func subject(_ mentions: DocumentMentions) -> String? {
    guard let first = mentions.first(where: { $0.draft.subject != nil }) else { return nil }
    guard first.finding.form == .short,
      let full = mentions.first(where: { $0.finding.form == .full && $0.draft.subject != nil })
    else { return first.draft.subject }
    return full.draft.subject
  }

  // MARK: issuers

  /// The mention that tells the issuer: the first that names bodies; a short form gives way to the first full number
  /// with its day of issue.
  private func witness(_ mentions: DocumentMentions) -> DraftedMention? {
    let tellers = mentions.lazy.filter { !$0.draft.issuers.isEmpty }
    let namers = tellers.filter { $0.draft.issuers.allSatisfy { $0.place == nil } }
    guard let first = namers.first ?? tellers.first else { return nil }
    guard first.finding.form == .short else { return first }
    return namers.first { $0.finding.form == .full && $0.draft.issued != nil } ?? first
  }

  private func issuers(
    _ mentions: DocumentMentions, _ finding: OfficialDocumentFinding
  ) -> [OfficialDocument.Issuer] {
    guard finding.form != .standard else { return [] }
    let stated = witness(mentions)?.draft.issuers ?? []
    if let row = finding.issuerRow, let code = finding.issuerCode {
      let compatibility = IssuerCompatibility(rules: rules)
      let names = compatibility.centralNames(code, isJoint: rules.rows.isJoint(finding.type))
      let isBoard = rules.issuers[row].system != .state && stated.count == 1
      if !names.isEmpty, !isBoard, !isBranch(stated, of: names[0], row),
        stated.first?.name != "Hội đồng \(names[0])"
      {
        return names.map { name in
          let isStated = stated.contains { $0.name == name || compatibility.signs($0.name, row) }
          return inference.central(name, how: isStated ? .stated : .number)
        }
      }
    }
    if !stated.isEmpty {
      return stated.map { issuer in
        issuer.place.map { inference.named(issuer.name, how: .number, place: $0) }
          ?? OfficialDocument.Issuer(
            name: issuer.name, organization: issuer.organization, how: .stated)
      }
    }
    if finding.form == .short, finding.type == rules.rows.decree {
      return [inference.central("Chính phủ")]
    }
    guard finding.form == .full else { return [] }
    return inference.issuers(
      code: finding.issuerCode, row: finding.issuerRow, system: finding.system,
      isJoint: rules.rows.isJoint(finding.type), mention: finding.mention.tokens)
  }

  /// Whether a branch is stated of the body that the code names: `BHXH tỉnh có văn bản 789/BHXH-TCKT`.
  private func isBranch(
    _ stated: [StatedIssuerReader.Stated], of name: String, _ row: Int
  ) -> Bool {
    guard !stated.isEmpty, stated[0].name != name,
      let body = stated[0].organization.map({ inference.extraction.organizations[$0] })
    else { return false }
    return body.place != nil && IssuerCompatibility(rules: rules).signs(body.name, row)
  }

  // MARK: short forms

  /// Notes the well-known document that is meant; gives the document with that one's parts.
  private func completed(
    _ document: inout OfficialDocument, _ mentions: DocumentMentions,
    _ finding: OfficialDocumentFinding, _ sibling: WellKnownDocument?
  ) -> OfficialDocument {
    let judge = WellKnownJudge(
      text: inference.extraction.text, rules: rules,
      published: inference.extraction.published?.date)
    let isStated = document.issuers.first?.how == .stated
    let term = WellKnownJudge.Term(
      plenum: mentions.lazy.compactMap(\.draft.plenumTerm).first,
      issuer: isStated ? mentions.lazy.compactMap { $0.draft.term?.ordinal }.first : nil)
    let known =
      judge.document(for: document, finding, term)
      ?? sibling.flatMap { judge.document(for: document, finding, beside: $0) }
    guard let known else { return document }
    document.known = known
    var whole = document
    whole.number = known.number
    whole.typeCode = rules.types[known.type].code
    whole.issuerCode = known.issuerCode
    whole.year = known.year
    whole.issued = known.issued
    if whole.issuers.isEmpty { whole.issuers = known.issuers.map { inference.central($0) } }
    let row = rules.spelling.issuer(known.issuerCode)?.row
    whole.system = row.map { rules.issuers[$0].system } ?? document.system
    if whole.system == .party {
      if document.term == nil { document.term = CongressTerms.national(on: known.issued) }
      whole.term = document.term
    }
    return whole
  }

  /// Completes a short form whose issuer and type settle the code: `05-CT/TW`.
  private func complete(_ document: inout OfficialDocument) {
    completeState(&document)
    guard let serial = document.serial, document.number == serial,
      let issuer = document.issuers.first, issuer.how == .stated, let type = document.typeCode,
      let own = rules.types.first(where: { $0.code == type })?.codes.first
    else { return }
    guard let body = DocumentBuilder.code(of: issuer.name, type: type) ?? cityCode(of: issuer)
    else { return }
    let code = own == "QyĐ" ? "QĐ" : own
    let isParty = body != "TTg" && body != "CP"
    document.number = isParty ? "\(serial)-\(code)/\(body)" : "\(serial)/\(code)-\(body)"
    document.issuerCode = body
    document.system = isParty ? .party : .state
  }

  /// The year that the day of issue gives a circular without one: `Thông tư 31, ngày 30/12/2024`.
  private func issueYear(_ document: OfficialDocument) -> Int? {
    guard document.typeCode == "TT", document.number == document.serial,
      document.issuedEDTF == nil, let year = document.issued?.year, year >= 1999
    else { return nil }
    return year
  }

  /// Completes a short form with its year: `Thông tư 23/2014 của Ngân hàng Nhà nước` is 23/2014/TT-NHNN.
  private func completeState(_ document: inout OfficialDocument) {
    let issueYear = issueYear(document)
    guard let serial = document.serial, let year = issueYear ?? document.year,
      issueYear != nil || document.number == "\(serial)/\(year)", document.issuers.count == 1,
      let issuer = document.issuers.first, issuer.how == .stated, let type = document.typeCode,
      let code = DocumentBuilder.rulingCode(of: issuer.name, type: type)
        ?? ministry(issuer.name, type)
    else { return }
    document.number = "\(serial)/\(year)/\(type)-\(code)"
    document.year = year
    document.issuerCode = code
    document.system = .state
  }

  /// The code with which a body signs rules of law of a type.
  private static func rulingCode(of name: String, type: String) -> String? {
    switch type {
    case "QĐ":
      name == "Thủ tướng Chính phủ" ? "TTg" : name.hasPrefix("Ủy ban nhân dân ") ? "UBND" : nil
    case "NQ": name.hasPrefix("Hội đồng nhân dân ") ? "HĐND" : nil
    default: nil
    }
  }

  /// The code of a ministry, which signs circulars.
  private func ministry(_ name: String, _ type: String) -> String? {
    type == "TT" ? rules.stateCode(of: name) : nil
  }

  /// The code of the committee of a city under the centre, which is a province: `Thành ủy Hải Phòng`.
  private func cityCode(of issuer: OfficialDocument.Issuer) -> String? {
    let heads = ["Thành ủy", "Ban Thường vụ Thành ủy", "Ban Chấp hành Đảng bộ thành phố"]
    guard heads.contains(where: { issuer.name.hasPrefix($0) }), let body = issuer.organization
    else { return nil }
    return inference.extraction.organizations[body].place?.level == .province ? "TU" : nil
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
    _ mentions: DocumentMentions, _ document: OfficialDocument
  ) -> OfficialDocument.Term? {
    guard document.system == .party else { return nil }
    let stated = mentions.lazy.compactMap(\.draft.term).first
    let named = mentions.lazy.compactMap(\.finding.termOrdinal).first
    if isCentral(mentions[0], document) {
      if let ordinal = named ?? stated?.ordinal { return CongressTerms.national(ordinal: ordinal) }
      return document.issued.flatMap { CongressTerms.national(on: $0) }
        ?? document.statedYear.flatMap { CongressTerms.national(in: $0) }
    }
    var term = stated ?? OfficialDocument.Term()
    term.ordinal = named ?? term.ordinal
    let known =
      document.issued.flatMap { CongressTerms.local(on: $0) }
      ?? document.statedYear.flatMap { CongressTerms.local(in: $0) }
    if term.begin == nil, let own = known {
      term.begin = own.begin
      term.end = own.end
    }
    return term == OfficialDocument.Term() ? nil : term
  }

  /// Whether the term is that of the national congress.
  private func isCentral(_ mention: DraftedMention, _ document: OfficialDocument) -> Bool {
    document.issuerCode?.hasSuffix("TW") == true
      || document.issuerCode == nil
        && document.issuers.first.map { rules.isCentral($0.name) } == true
      || mention.finding.mention.rule == OfficialDocumentRule.plenumResolution.rawValue
      || mention.finding.congress == CongressName.national
  }
}
