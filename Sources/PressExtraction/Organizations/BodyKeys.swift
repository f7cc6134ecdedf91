import PressText

/// Tells which names are those of one body.
extension BodyContext {
  /// What a school's name begins with or leaves out (`Trường Đại học Cần Thơ`).
  private static let school = Array("Trường ".utf8)

  /// Sets `properKey`; a known name behind the word for what it is tells kind and full name
  /// (`CLB Manchester United`, `Ngân hàng ACB`).
  mutating func name(_ body: inout Body, by parts: ArraySlice<NamePart>) {
    properKey = nil
    isFirm = false
    guard let first = parts.first else { return }
    switch first.content {
    case .known(let row):
      if parts.count == 1 { properKey = key(rules.known[Int(row)]) }
    case .head(let row):
      let head = rules.heads[Int(row)]
      if let known = knownName(parts, under: head) {
        properKey = key(known)
        body.kind = known.kind
        if !writer.endsWithName(known.name) { writer.write(known.name) }
      } else if head.isFirm {
        properKey = properName(parts).map { key(body.kind, $0) }
        isFirm = properKey != nil
      } else if head.isUniversity, parts.count > 1 {
        properKey = key(body.kind, NameHash(writer.bytes(after: BodyContext.school)))
        isFirm = true
      } else if head.kind == .hospital, let known = knownBeforePlace(parts) {
        properKey = key(known)
        if isNamedAlone(known) { writer.write(known.name) }
      } else if parts.count > 1, !head.bearsProperName, mayLackType(body, parts),
        let core = cores.last
      {
        properKey = key(body.kind, core, body.place)
      } else if let known = knownStart(parts), head.kind == .state {
        body.kind = known.kind
      }
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return
    }
  }

  /// The known body that is all that follows a head of its sort.
  private func knownName(
    _ parts: ArraySlice<NamePart>, under head: OrganizationHead
  ) -> KnownOrganization? {
    guard parts.count > 1, let last = parts.last else { return nil }
    let start = parts[parts.startIndex + 1].tokens.lowerBound
    var place = text.hits.descent(.organizationName, at: start)
    while place >= 0 {
      let hit = text.hits[place, at: start]
      let known = rules.known[Int(hit.payload)]
      let end = Int(hit.end)
      if end == last.tokens.upperBound, !text[end].isNumber || text.opensAnew(end),
        !known.isDated, head.mayBe(known.kind),
        known.kind != .media || isPrinted(known, hit.tokens, isWhole: head.kind != .media)
      {
        return known
      }
      place = text.hits.descent(.organizationName, at: start, after: place)
    }
    return nil
  }

  /// Whether a known name is the printed one, or ends with it (`The Washington Post`); a paper's or company's may be
  /// that of its broadcaster (`Báo VOV`, `Công ty VTC`).
  private func isPrinted(
    _ known: KnownOrganization, _ tokens: Range<Int>, isWhole: Bool
  ) -> Bool {
    let printed = text.bytes(tokens)
    return NameHash(known.name.utf8.suffix(printed.count)) == NameHash(printed)
      && (!isWhole || known.name.utf8.count == printed.count)
  }

  /// The known body whose name the country goes on (`Bộ Công an Việt Nam`).
  private func knownStart(_ parts: ArraySlice<NamePart>) -> KnownOrganization? {
    guard let first = parts.first, let last = parts.last, case .field(let row) = last.content,
      rules.fields[Int(row)].isSuffix,
      let hit = text.hits.longest(.organizationName, at: first.tokens.lowerBound),
      Int(hit.end) == last.tokens.lowerBound
    else { return nil }
    return rules.known[Int(hit.payload)]
  }

  /// The known hospital whose name goes on with its city only (`Bệnh viện Nhi đồng 1 TP.HCM`).
  private func knownBeforePlace(_ parts: ArraySlice<NamePart>) -> KnownOrganization? {
    guard let last = parts.last, case .place = last.content,
      let start = parts.first?.tokens.lowerBound,
      let hit = text.hits.longest(.organizationName, at: start),
      Int(hit.end) == last.tokens.lowerBound, rules.known[Int(hit.payload)].kind == .hospital
    else { return nil }
    return rules.known[Int(hit.payload)]
  }

  /// Whether the article names a known body without its place too.
  private mutating func isNamedAlone(_ known: KnownOrganization) -> Bool {
    let alone = namedAlone ?? findings.namedAlone(rules, in: text)
    namedAlone = alone
    return alone[known.name.key] != nil
  }

  /// The words after a company's head and form; with the head, where they say what it does.
  private func properName(_ parts: ArraySlice<NamePart>) -> NameHash? {
    let rest = parts.dropFirst().drop(while: rules.isForm)
    guard hasProperName(rest) else { return nil }
    let isNamedAlone = rest.allSatisfy { $0.content == .text }
    var key = isNamedAlone ? NameHash() : rules.core(parts.prefix(1), in: text)
    key.add(rules.core(rest, in: text))
    return key
  }

  private func key(_ known: KnownOrganization) -> NameHash {
    var name = NameHash()
    name.addWords(known.name.utf8)
    return key(known.kind, name)
  }

  /// Whether a body's place may be printed with or without its type.
  private func mayLackType(_ body: Body, _ parts: ArraySlice<NamePart>) -> Bool {
    switch body.kind {
    case .hospital: body.place != nil
    case .association: body.place != nil || !parts.contains(where: \.isTail)
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: false
    case .company, .bank, .school, .media, .cooperative, .international, .other: false
    }
  }

  /// A key of a name of a kind whose place is printed with or without its type
  /// (`Bệnh viện Đa khoa tỉnh Sơn La`, `Bệnh viện Đa khoa Sơn La`); hospitals of several levels bear one name.
  private func key(
    _ kind: Organization.Kind, _ core: NameHash, _ place: PlaceReference?
  ) -> NameHash {
    var name = core
    var unit: [UInt8] = []
    if kind == .hospital {
      place?.appendFullName(to: &unit)
    } else {
      place?.appendName(to: &unit)
    }
    if !unit.isEmpty { name.addWords(unit[...]) }
    return key(kind, name)
  }

  /// A key of a name of a kind.
  private func key(_ kind: Organization.Kind, _ name: NameHash) -> NameHash {
    var key = NameHash(Array(kind.rawValue.utf8)[...])
    key.add(name)
    return key
  }
}
