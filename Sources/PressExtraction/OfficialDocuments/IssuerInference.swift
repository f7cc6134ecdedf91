/// Tells the issuer where the text does not state it: from the number's code and the article.
struct IssuerInference {
  let rules: OfficialDocumentRules
  let extraction: Extraction
  let index: MentionIndex

  private var compatibility: IssuerCompatibility { IssuerCompatibility(rules: rules) }

  /// The issuers of a document with this code, mentioned first at a token.
  func issuers(code: String?, row: Int?, system: OfficialDocument.System, at token: Int)
    -> [OfficialDocument.Issuer]
  {
    if let code {
      let names = compatibility.centralNames(code)
      if !names.isEmpty { return names.map { central($0) } }
    }
    if let row { return local(row, at: token).map { [$0] } ?? [] }
    return system == .judicial ? court(at: token).map { [$0] } ?? [] : []
  }

  /// A body of the centre that the number names.
  func central(_ name: String, how: OfficialDocument.Issuer.Resolution = .number)
    -> OfficialDocument.Issuer
  {
    OfficialDocument.Issuer(
      name: name, organization: extraction.organizations.firstIndex { $0.name == name }, how: how)
  }

  // MARK: local bodies

  private func local(_ row: Int, at token: Int) -> OfficialDocument.Issuer? {
    let issuer = rules.issuers[row]
    if issuer.name.contains("@") {
      guard let mark = issuer.name.firstIndex(of: "@") else { return nil }
      let level = String(issuer.name[issuer.name.index(after: mark)...])
      return committee(level, at: token, row: row).map { committee in
        let name = String(issuer.name[..<mark]) + committee
        return named(name, how: .number)
      }
    }
    if let body = subject(row, at: token) ?? commonest(row) { return body }
    guard issuer.name.contains("{}"), let place = place(issuer.level) else { return nil }
    let name = issuer.name.split(separator: "{}", omittingEmptySubsequences: false)
      .joined(separator: "\(place.typeWord) \(place.name)")
    return named(name, how: .number)
  }

  private func named(_ name: String, how: OfficialDocument.Issuer.Resolution)
    -> OfficialDocument.Issuer
  {
    let known = extraction.organizations.firstIndex { $0.name.lowercased() == name.lowercased() }
    return OfficialDocument.Issuer(
      name: known.map { extraction.organizations[$0].name } ?? name, organization: known, how: how)
  }

  /// The last fitting body before the document in its sentence.
  private func subject(_ row: Int, at token: Int) -> OfficialDocument.Issuer? {
    let sentence = extraction.text.sentence(around: token)
    var end = token
    while let entry = index.last(endingBefore: end, from: max(sentence.lowerBound, token - 60)) {
      let body = extraction.organizations[entry.entity]
      if compatibility.signs(body.name, row), body.place != nil || body.how == .lexicon {
        return OfficialDocument.Issuer(
          name: body.name, organization: entry.entity, how: .context)
      }
      end = entry.tokens.lowerBound
    }
    return nil
  }

  /// The fitting body that the article names most often.
  private func commonest(_ row: Int) -> OfficialDocument.Issuer? {
    var best: (position: Int, count: Int)?
    for (position, body) in extraction.organizations.enumerated() {
      guard compatibility.signs(body.name, row), body.place != nil || body.how == .lexicon,
        body.mentions.count > best?.count ?? 0
      else { continue }
      best = (position, body.mentions.count)
    }
    return best.map {
      OfficialDocument.Issuer(
        name: extraction.organizations[$0.position].name, organization: $0.position, how: .context)
    }
  }

  private func place(_ level: String) -> PlaceReference? {
    let scope = extraction.scope
    switch level {
    case "province": return scope.province
    case "district": return scope.district
    case "commune": return scope.commune
    default: return scope.commune ?? scope.district ?? scope.province
    }
  }

  /// `Tỉnh ủy Quảng Ninh`: the committee that a code stands for in this article.
  private func committee(_ level: String, at token: Int, row: Int) -> String? {
    let scope = extraction.scope
    switch level {
    case "TU":
      guard let province = scope.province ?? placeOfBody(row, .province) else { return nil }
      return (province.typeWord == "thành phố" ? "Thành ủy " : "Tỉnh ủy ") + province.name
    case "HU":
      return (scope.district ?? placeOfBody(row, .district)).map { "Huyện ủy " + $0.name }
    case "QU":
      return (scope.district ?? placeOfBody(row, .district)).map { "Quận ủy " + $0.name }
    case "ThU":
      guard let district = scope.district ?? placeOfBody(row, .district) else { return nil }
      return (district.typeWord == "thị xã" ? "Thị ủy " : "Thành ủy ") + district.name
    default:
      return (scope.commune ?? placeOfBody(row, .commune)).map {
        "Đảng ủy \($0.typeWord) \($0.name)"
      }
    }
  }

  private func placeOfBody(_ row: Int, _ level: PlaceReference.Level) -> PlaceReference? {
    let heads = IssuerCompatibility(rules: rules)
    return extraction.organizations.first {
      $0.place?.level == level && heads.signs($0.name, row)
    }?.place
  }

  /// The court last named before a judgment, else the first that the article names.
  private func court(at token: Int) -> OfficialDocument.Issuer? {
    let courts = index.entries.filter {
      extraction.organizations[$0.entity].kind == .court
    }
    guard let entry = courts.last(where: { $0.tokens.lowerBound < token }) ?? courts.first
    else { return nil }
    return OfficialDocument.Issuer(
      name: extraction.organizations[entry.entity].name, organization: entry.entity, how: .context)
  }
}
