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
    code: String?, row: Int?, system: OfficialDocument.System, isJoint: Bool, mention: Range<Int>
  ) -> [OfficialDocument.Issuer] {
    if let code {
      let names = compatibility.centralNames(code, isJoint: isJoint)
      if !names.isEmpty { return names.map { central($0) } }
      if isJoint {
        let joint = joint(code, mention)
        if joint.count > 1 { return joint }
      }
    }
    if let row { return local(row, mention).map { [$0] } ?? [] }
    if system == .judicial { return court().map { [$0] } ?? [] }
    return code.flatMap { body(signing: $0) }.map { [$0] } ?? []
  }

  /// `HĐND-UBND-MTTQ`: each body that a joint document's code names; empty where one is not told.
  private func joint(_ code: String, _ mention: Range<Int>) -> [OfficialDocument.Issuer] {
    let rows = code.split(separator: "-").map { rules.spelling.issuer(String($0))?.row }
    let found = rows.map { row in row.flatMap { local($0, mention) } }
    return found.contains { $0 == nil } ? [] : found.compactMap { $0 }
  }

  /// The body that the article names by the code's letters: `C46`.
  private func body(signing code: String) -> OfficialDocument.Issuer? {
    let letters = String(code.prefix { $0 != "-" })
    guard letters.utf8.count >= 2 else { return nil }
    let entry = index.entries.first { extraction.text.string($0.tokens) == letters }
    return entry.map {
      OfficialDocument.Issuer(
        name: extraction.organizations[$0.entity].name, organization: $0.entity, how: .number)
    }
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
      let letters = issuer.name[issuer.name.index(after: mark)...]
      return placeOfCommittee(letters, row: row).flatMap { issuer.name(in: $0) }
        .map { named($0, how: .number) }
    }
    let levels = LevelReader(text: extraction.text, rules: rules, organizations: index)
    let level =
      levels.stated(after: mention.upperBound) ?? levels.acting(before: mention.lowerBound)
    if level == nil,
      let body = subject(row, at: mention.lowerBound) ?? mainSubject(row, after: mention)
        ?? commonest(row)
    {
      return body
    }
    guard issuer.name.contains("{}"), let place = place(level ?? issuer.level) else {
      return commonest(row)
    }
    return named(issuer.named(place), how: level == nil ? .number : .context)
  }

  /// The issuer of a name, with the article's body of that name; `place` is the one that the text says is its.
  func named(
    _ name: String, how: OfficialDocument.Issuer.Resolution, place: PlaceReference? = nil
  )
    -> OfficialDocument.Issuer
  {
    let known = body(named: name)
    return OfficialDocument.Issuer(
      name: known.map { extraction.organizations[$0].name } ?? name, organization: known, how: how,
      place: place)
  }

  /// Whose body an issuer is, as far as the text tells.
  func place(of issuer: OfficialDocument.Issuer) -> PlaceReference? {
    issuer.organization.flatMap { extraction.organizations[$0].place } ?? issuer.place
  }

  /// The last fitting body before the document in its sentence.
  private func subject(_ row: Int, at token: Int) -> OfficialDocument.Issuer? {
    let start = extraction.text.sentenceStart(of: token, within: 60)
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

  /// `Trong Văn bản số 526/UBND-TNMT gửi UBND tỉnh, UBND huyện Đại Từ nêu rõ …`: who speaks in it.
  private func mainSubject(_ row: Int, after mention: Range<Int>) -> OfficialDocument.Issuer? {
    let text = extraction.text
    guard text[mention.lowerBound - 1].flags.contains(.startsSentence),
      rules.words.roles[text.word(mention.lowerBound - 1)].contains(.within)
    else { return nil }
    var position = index.position(from: mention.upperBound)
    while position < index.entries.count {
      let entry = index.entries[position]
      let start = entry.tokens.lowerBound
      guard start < mention.upperBound + 40,
        !text.crossesSentence(mention.lowerBound..<start + 1)
      else { return nil }
      let body = extraction.organizations[entry.entity]
      if text[start - 1].isMark(","), compatibility.signs(body.name, row) {
        return OfficialDocument.Issuer(name: body.name, organization: entry.entity, how: .context)
      }
      position += 1
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
    let title = FoldedName(text.string(0..<min(40, text.count)))
    return [scope.commune, scope.district].lazy.compactMap { $0 }
      .first { title.contains(FoldedName($0.name)) }
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

  /// The place whose party committee a code stands for in this article.
  private func placeOfCommittee(_ letters: Substring, row: Int) -> PlaceReference? {
    let scope = extraction.scope
    switch letters {
    case "TU": return scope.province ?? placeOfBody(row, .province)
    case "HU", "QU", "ThU":
      return scope.district ?? placeOfBody(row, .district) ?? placeOfParty(.district)
    default: return scope.commune ?? placeOfBody(row, .commune) ?? placeOfParty(.commune)
    }
  }

  /// The place of the party's first body of a level: `Ban Tuyên giáo Huyện ủy Lạc Sơn` tells whose
  /// `KH/HU` is.
  private func placeOfParty(_ level: PlaceReference.Level) -> PlaceReference? {
    extraction.organizations.first { $0.kind == .party && $0.place?.level == level }?.place
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
