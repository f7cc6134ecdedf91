import PressText

/// Ties a name that leaves out its owner, place or country to the only name in full that the article has of it
/// (`Cục Đăng kiểm Việt Nam … Cục Đăng kiểm`).
struct ShortNames {
  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules
  let found: PlaceFindings

  /// A name in full, without what a short form of it leaves out.
  private struct Full {
    var finding: Int
    /// What the short form leaves out.
    var rest: NameHash
    /// Whether it leaves out the body that it is a part of.
    var isPart = false
    /// The token at which the country that it leaves out stands.
    var country: Int?
    /// Whether another body has the same short form.
    var isAmbiguous = false
  }

  /// Lets short forms stand for the findings that have their names in full.
  func bind(_ findings: inout OrganizationFindings) {
    bindBlocs(&findings)
    bindOurs(&findings)
    let short = findings.list.indices.filter { isShort($0, findings) }
    guard !short.isEmpty else { return }
    var table = NameTable()
    var names: [Full] = []
    for index in findings.list.indices {
      guard let (key, full) = full(index, findings) else { continue }
      let place = table[key]
      if place < 0 {
        table.set(key, names.count)
        names.append(full)
      } else if names[place].rest != full.rest {
        names[place].isAmbiguous = true
      }
    }
    guard !names.isEmpty else { return }
    var countries: Countries?
    for index in short {
      let parts = findings.parts(of: findings.list[index])
      let place = table[rules.core(parts, in: text)]
      guard place >= 0, !names[place].isAmbiguous, names[place].finding != index,
        !belongsElsewhere(index, findings, names[place])
      else { continue }
      // `Bộ Tổng Tham mưu Quân đội Nga … Bộ Tổng Tham mưu`
      let isPart = names[place].isPart && rules.kind(parts) == .military
      if isHome(parts) && !isPart || names[place].country != nil && rules.kind(parts).isPublic {
        guard let country = names[place].country else { continue }
        let told = countries ?? Countries(text, isAbroad: rules.tellsOfAbroad(text, found))
        countries = told
        if !told.isAbout(text, country) { continue }
      }
      findings.list[index].standsFor = names[place].finding
    }
    followShortForms(&findings)
  }

  /// Lets a ministry that is named with the country stand for itself as it is named without, where the article does so
  /// before or after (`Bộ Ngoại giao Việt Nam … Bộ Ngoại giao`).
  private func bindOurs(_ findings: inout OrganizationFindings) {
    var alone: [NameHash: Int]?
    for index in findings.list.indices where findings.list[index].standsFor == nil {
      let end = findings.list[index].tokens.upperBound
      guard rules.words.homeNames[text.word(end - 2)] || rules.words.homeNames[text.word(end - 1)],
        let name = ourMinistry(findings.parts(of: findings.list[index]))
      else { continue }
      let known = alone ?? findings.namedAlone(rules, in: text)
      alone = known
      findings.list[index].standsFor = known[name]
    }
  }

  /// The name without the country of a ministry that is named with it.
  private func ourMinistry(_ parts: ArraySlice<NamePart>) -> NameHash? {
    guard parts.count > 1, let first = parts.first, let last = parts.last,
      case .field(let country) = last.content, rules.fields[Int(country)].isSuffix,
      rules.words.homeNames[text.word(last.tokens.lowerBound)],
      let hit = text.hits.longest(.organizationName, at: first.tokens.lowerBound),
      rules.known[Int(hit.payload)].isMinistry, Int(hit.end) == last.tokens.lowerBound
    else { return nil }
    return rules.known[Int(hit.payload)].name.key
  }

  private static let bloc = Array(" Khối".utf8)

  /// Lets a party's unit that is named by the word for its bloc only stand for the one that the article names in full
  /// (`Đảng bộ Khối các cơ quan tỉnh … Đảng bộ Khối`), where it is one only.
  private func bindBlocs(_ findings: inout OrganizationFindings) {
    var known: [Int: Int?] = [:]
    for index in findings.list.indices where findings.list[index].standsFor == nil {
      let parts = findings.parts(of: findings.list[index])
      guard parts.count == 1, let row = parts.first?.head, rules.heads[row].kind == .party,
        rules.heads[row].name.utf8.suffix(ShortNames.bloc.count).elementsEqual(ShortNames.bloc)
      else { continue }
      let full = known[row] ?? onlyBloc(under: rules.heads[row], findings)
      known[row] = .some(full)
      if let full { findings.list[index].standsFor = full }
    }
  }

  /// The first finding whose name goes on after a head, where all that do are of one body.
  private func onlyBloc(
    under head: OrganizationHead, _ findings: OrganizationFindings
  ) -> Int? {
    var found: (index: Int, key: NameHash)?
    for index in findings.list.indices {
      let parts = findings.parts(of: findings.list[index])
      guard let first = parts.first else { continue }
      let name: LexiconName
      switch first.content {
      case .head(let row): name = rules.heads[Int(row)].name
      case .known(let row): name = rules.known[Int(row)].name
      case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: continue
      }
      let isLonger =
        name.utf8.count > head.name.utf8.count
        && name.utf8[name.utf8.startIndex + head.name.utf8.count] == 0x20
      guard name.utf8.starts(with: head.name.utf8), isLonger || parts.count > 1 else { continue }
      let key = rules.core(parts, in: text)
      if let found, found.key != key { return nil }
      if found == nil { found = (index, key) }
    }
    return found?.index
  }

  /// Lets abbreviations of short forms stand for what those stand for now.
  private func followShortForms(_ findings: inout OrganizationFindings) {
    for index in findings.list.indices {
      guard let target = findings.list[index].standsFor,
        let full = findings.list[target].standsFor
      else { continue }
      findings.list[index].standsFor = full
    }
  }

  /// Whether another body than the one that a name in full is a part of stands right after a short form
  /// (`Khoa Nhi (Bệnh viện Bạch Mai)`).
  private func belongsElsewhere(
    _ index: Int, _ findings: OrganizationFindings, _ name: Full
  ) -> Bool {
    guard name.isPart, index + 1 < findings.list.count else { return false }
    let (end, next) = (findings.list[index].tokens.upperBound, findings.list[index + 1].tokens)
    guard next.lowerBound == end + 1,
      text[end].isMark("(") || text[end].isMark(",") || text[end].isMark("-")
        || text.word(end) == rules.words.of || text.word(end) == rules.words.belonging
    else { return false }
    let other = findings.parts(of: findings.list[index + 1])
    if let row = other.first?.head, rules.heads[row].takesOwnersKind { return false }
    return rules.core(other, in: text) != name.rest
  }

  /// A key of the words of a run of tokens.
  private func key(_ tokens: Range<Int>) -> NameHash {
    var key = NameHash()
    for index in tokens { key.addWords(text.bytes(index)) }
    return key
  }

  // MARK: Short forms

  /// Whether a finding may leave something out: it ends with what the body is for, and no place completes it.
  private func isShort(_ index: Int, _ findings: OrganizationFindings) -> Bool {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    guard finding.standsFor == nil, finding.sharesTail == nil, let first = parts.first,
      !rules.words.determiners[text.word(finding.tokens.lowerBound - 1)]
    else { return false }
    if isHome(parts) { return true }
    guard let row = first.head, finding.rule == .organizationName else { return false }
    let completion = rules.heads[row].completion
    guard completion == .none || completion == .central,
      parts.count > 1
        || rules.heads[row].takesOwnersKind && !rules.heads[row].traits.contains(.organ)
        || rules.heads[row].kind == .military && rules.heads[row].traits.contains(.owner)
          && first.tokens.count > 1
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      switch part.content {
      case .field(let row): !rules.fields[Int(row)].isSuffix
      case .text, .inner: true
      case .head, .known, .level, .place, .locality, .foreign, .generic: false
      }
    }
  }

  /// Whether a name is that of a body which every country has, and of this one where no other is told
  /// (`Bộ Tư pháp`, `Quốc hội`).
  private func isHome(_ parts: ArraySlice<NamePart>) -> Bool {
    guard parts.count == 1, let first = parts.first else { return false }
    switch first.content {
    case .known(let row): return rules.known[Int(row)].kind.isPublic
    case .head(let row): return rules.heads[Int(row)].completion == .central
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return false
    }
  }

  // MARK: Names in full

  /// The key of the short form of a finding's name, and what it leaves out.
  private func full(
    _ index: Int, _ findings: OrganizationFindings
  ) -> (key: NameHash, name: Full)? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    // A short form of a board's company has its pieces elsewhere, and what a document claims is no part of a name.
    guard finding.standsFor == nil, finding.rule != .organizationAlias, finding.rule != .shortName,
      let first = parts.first, let last = parts.last,
      last.tokens.upperBound <= finding.tokens.upperBound
    else { return nil }
    if parts.count == 1 {
      guard case .known(let row) = first.content else { return nil }
      return full(known: rules.known[Int(row)], index)
    }
    let end = finding.tokens.upperBound
    guard !text[end].isMark("-") || !text[end + 1].flags.contains(.capitalized) else { return nil }
    for cut in parts.indices.dropFirst() where isRest(parts[cut...], end) {
      let start = min(parts[cut].tokens.lowerBound, end)
      let isCountry = text.hits.hasTerm(.foreignPlace, at: start)
      let isPart = isBody(parts[cut])
      let rest = isPart ? rules.core(parts[cut...], in: text) : key(start..<end)
      return (
        rules.core(parts[..<cut], in: text),
        Full(finding: index, rest: rest, isPart: isPart, country: isCountry ? start : nil)
      )
    }
    // The place is no part of what was read (`Nhà hát Chèo Hà Nội`).
    return placeEnd(at: end).map {
      (rules.core(parts, in: text), Full(finding: index, rest: key(end..<$0)))
    }
  }

  private func isBody(_ part: NamePart) -> Bool {
    switch part.content {
    case .head, .known: true
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: false
    }
  }

  /// The end of a unit's or country's name at a token of the same sentence.
  private func placeEnd(at start: Int) -> Int? {
    guard text[start].isWord, !text.opensAnew(start) else { return nil }
    if let country = text.hits.longest(.foreignPlace, at: start) { return Int(country.end) }
    let name = places.typeWord(in: text, at: start)?.tokens.upperBound ?? start
    return places.name(in: text, at: name, afterType: name > start).flatMap {
      places.namesOnlyCommunes($0) ? nil : $0.tokens.upperBound
    }
  }

  private static let suffixes = [" Việt Nam", " Trung ương", " tối cao"].map { Array($0.utf8) }

  private func full(known: KnownOrganization, _ index: Int) -> (key: NameHash, name: Full)? {
    let name = known.name.utf8
    guard
      let suffix = ShortNames.suffixes.first(where: {
        name.count > $0.count && name.suffix($0.count).elementsEqual($0)
      })
    else { return nil }
    var key = NameHash()
    key.addWords(name.dropLast(suffix.count))
    return (
      key, Full(finding: index, rest: NameHash(suffix[...]))
    )
  }

  /// Whether the pieces from one on are the place, the country or the owner with which a name ends at a token.
  private func isRest(_ parts: ArraySlice<NamePart>, _ end: Int) -> Bool {
    guard let first = parts.first else { return false }
    switch first.content {
    case .head, .known, .foreign, .place: return true
    case .field(let row):
      return rules.fields[Int(row)].isSuffix
        && (parts.count == 1 || isRest(parts.dropFirst(), end))
    case .text: return placeEnd(at: first.tokens.lowerBound) == end
    case .inner, .level, .locality, .generic: return false
    }
  }
}

/// Which countries a text speaks of.
private struct Countries {
  /// Whether it is of others only.
  let isAbroad: Bool
  private var counts: [NameHash: Int] = [:]

  init(_ text: ArticleText, isAbroad: Bool) {
    self.isAbroad = isAbroad
    guard isAbroad else { return }
    for index in text.tokens.indices {
      if let key = Countries.key(text, index) { counts[key, default: 0] += 1 }
    }
  }

  /// Whether a text is of other countries only, and of none more often than of the one at a token.
  func isAbout(_ text: ArticleText, _ country: Int) -> Bool {
    guard isAbroad, let key = Countries.key(text, country), let count = counts[key] else {
      return false
    }
    return counts.values.allSatisfy { $0 <= count }
  }

  private static func key(_ text: ArticleText, _ index: Int) -> NameHash? {
    guard let hit = text.hits.longest(.foreignPlace, at: index) else { return nil }
    return text.key(hit.tokens)
  }
}
