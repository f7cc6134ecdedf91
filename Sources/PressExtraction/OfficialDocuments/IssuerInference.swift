import PressText

/// Tells the issuer where the text does not state it: from the number's code and the article.
///
/// A class: what it learns of a code is kept for the article's other documents.
final class IssuerInference {
  let rules: OfficialDocumentRules
  let extraction: Extraction
  let index: MentionIndex

  /// Who signs with a code, as far as the article tells.
  private struct Signers {
    /// The fitting body that the article names most often.
    var commonest: Int?
    /// The first fitting body's place, by level.
    var places: [PlaceReference.Level: PlaceReference] = [:]
  }

  /// By row of the code.
  private var signers: [Int: Signers] = [:]
  /// The deepest unit of the article's scope that its title names.
  private lazy var titled = readTitled()

  private var compatibility: IssuerCompatibility { IssuerCompatibility(rules: rules) }

  init(rules: OfficialDocumentRules, extraction: Extraction, index: MentionIndex) {
    self.rules = rules
    self.extraction = extraction
    self.index = index
  }

  /// The article's bodies that sign with a code; of two named as often, the title's comes first.
  private func signers(_ row: Int) -> Signers {
    if let known = signers[row] { return known }
    var found = Signers()
    var best = 0
    for (position, body) in extraction.organizations.enumerated()
    where compatibility.signs(body.name, row) {
      if let place = body.place, found.places[place.level] == nil {
        found.places[place.level] = place
      }
      guard body.place != nil || body.how == .lexicon else { continue }
      let isTitled = body.place.map { $0 == titled } ?? false
      let weight = body.mentions.count * 2 + (isTitled ? 1 : 0)
      if weight > best {
        best = weight
        found.commonest = position
      }
    }
    signers[row] = found
    return found
  }

  /// The body of a name, whatever its case.
  private func body(named name: String) -> Int? {
    let folded = FoldedName(name)
    return extraction.organizations.firstIndex {
      $0.name.utf8.count == name.utf8.count && folded.isEqual(to: $0.name)
    }
  }

  /// The issuers of a document with this code, mentioned first at a token.
  func issuers(
    code: String?, row: Int?, system: OfficialDocument.System, mention: Range<Int>
  ) -> [OfficialDocument.Issuer] {
    if let code {
      let names = compatibility.centralNames(code)
      if !names.isEmpty { return names.map { central($0) } }
    }
    if let row { return local(row, mention).map { [$0] } ?? [] }
    return system == .judicial ? court().map { [$0] } ?? [] : []
  }

  /// A body of the centre that the number names.
  func central(
    _ name: String, how: OfficialDocument.Issuer.Resolution = .number
  )
    -> OfficialDocument.Issuer
  {
    OfficialDocument.Issuer(
      name: name, organization: body(named: name), how: how)
  }

  // MARK: local bodies

  private func local(_ row: Int, _ mention: Range<Int>) -> OfficialDocument.Issuer? {
    let issuer = rules.issuers[row]
    guard issuer.level != "central" else { return nil }
    if let mark = issuer.name.firstIndex(of: "@") {
      let level = String(issuer.name[issuer.name.index(after: mark)...])
      return committee(level, row: row).map { committee in
        named(String(issuer.name[..<mark]) + committee, how: .number)
      }
    }
    let level = statedLevel(after: mention.upperBound)
    if level == nil, let body = subject(row, at: mention.lowerBound) ?? commonest(row) {
      return body
    }
    guard issuer.name.contains("{}"), let place = place(level ?? issuer.level) else {
      return commonest(row)
    }
    let name = issuer.name.split(separator: "{}", omittingEmptySubsequences: false)
      .joined(separator: "\(place.typeWord) \(place.name)")
    return named(name, how: level == nil ? .number : .context)
  }

  /// `Kế hoạch 19/KH-UBND của huyện`: the level of a body that goes unnamed.
  private func statedLevel(after end: Int) -> String? {
    let text = extraction.text
    guard text.word(end) == rules.words.of, text[end + 1].isWord,
      index.starting(at: end + 1) == nil
    else { return nil }
    switch text.string(end + 1).lowercased() {
    case "tỉnh": return "province"
    case "huyện", "quận": return "district"
    case "xã", "phường": return "commune"
    default: return nil
    }
  }

  private func named(
    _ name: String, how: OfficialDocument.Issuer.Resolution
  )
    -> OfficialDocument.Issuer
  {
    let known = body(named: name)
    return OfficialDocument.Issuer(
      name: known.map { extraction.organizations[$0].name } ?? name, organization: known, how: how)
  }

  /// The last fitting body before the document in its sentence.
  private func subject(_ row: Int, at token: Int) -> OfficialDocument.Issuer? {
    var start = token
    while start > max(0, token - 60), !extraction.text[start].flags.contains(.startsSentence) {
      start -= 1
    }
    var end = token
    while let entry = index.last(endingBefore: end, from: start) {
      let body = extraction.organizations[entry.entity]
      if compatibility.signs(body.name, row) {
        return OfficialDocument.Issuer(
          name: body.name, organization: entry.entity, how: .context)
      }
      end = entry.tokens.lowerBound
    }
    return nil
  }

  /// The fitting body that the article names most often.
  private func commonest(_ row: Int) -> OfficialDocument.Issuer? {
    signers(row).commonest.map {
      OfficialDocument.Issuer(
        name: extraction.organizations[$0].name, organization: $0, how: .context)
    }
  }

  private func readTitled() -> PlaceReference? {
    let scope = extraction.scope
    let text = extraction.text
    let title = text.string(0..<min(40, text.count)).lowercased()
    return [scope.commune, scope.district].lazy.compactMap { $0 }
      .first { title.contains($0.name.lowercased()) }
  }

  private func place(_ level: String) -> PlaceReference? {
    let scope = extraction.scope
    switch level {
    case "province": return scope.province
    case "district": return scope.district
    case "commune": return scope.commune
    default: return titled ?? scope.province ?? scope.district ?? scope.commune
    }
  }

  /// `Tỉnh ủy Quảng Ninh`: the committee that a code stands for in this article.
  private func committee(_ level: String, row: Int) -> String? {
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
    signers(row).places[level]
  }

  /// The first court of a place that the article names.
  private func court() -> OfficialDocument.Issuer? {
    let entry = index.entries.first { entry in
      let body = extraction.organizations[entry.entity]
      return body.kind == .court && body.place != nil
    }
    return entry.map {
      OfficialDocument.Issuer(
        name: extraction.organizations[$0.entity].name, organization: $0.entity, how: .context)
    }
  }
}
