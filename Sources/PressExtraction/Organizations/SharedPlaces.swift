import PressText

/// Reads proper names and places after the first of several bodies: `các trường THPT Lê Lợi, Trần Phú`,
/// `Công an TP Uông Bí và TP Hạ Long`.
extension OrganizationScan {
  // MARK: Schools and hospitals

  /// Reads the proper names after the first of several schools or hospitals: `các trường THPT Lê Lợi, Trần Phú`.
  mutating func readFurtherSchools(of index: Int) {
    guard index >= 0, let row = severalHead(of: findings.list[index]) else { return }
    var at = findings.list[index].tokens.upperBound
    while !text[at].isMark("-"), !text[at].isMark("/"), let next = afterSeparator(at),
      let end = properNameEnd(from: next)
    {
      let base = parser.parts.count
      parser.push(.head(Int32(truncatingIfNeeded: row)), next..<next)
      for word in next..<end { parser.push(.text, word..<word + 1) }
      append(next..<end, .sharedHead, from: base)
      at = end
    }
  }

  /// The head of a school or hospital with a proper name, where the words before it tell of several.
  private func severalHead(of finding: OrganizationFinding) -> Int? {
    let parts = parser.parts[finding.parts]
    guard let row = parts.first?.head, let last = parts.last, parts.count > 1,
      last.content == .text, last.tokens.upperBound == finding.tokens.upperBound,
      rules.heads[row].kind == .school || rules.heads[row].kind == .hospital
    else { return nil }
    let before = text[finding.tokens.lowerBound - 1]
    let isSeveral =
      rules.words.sharers[before.word] || before.isNumber || before.isMark(":")
      || rules.words.listOpeners[before.word]
    return isSeveral ? row : nil
  }

  /// The end of two to four capitalised words that the row goes on or ends after.
  private func properNameEnd(from start: Int) -> Int? {
    guard !parser.opensAnew(start), !parser.startsHead(start),
      places.typeWord(in: text, at: start) == nil
    else { return nil }
    var end = start
    while end < start + 4, text[end].isWord, text[end].flags.contains(.capitalized),
      end == start || !parser.opensAnew(end), !rules.words.functions[text.word(end)]
    {
      end += 1
    }
    let next = text[end]
    let isOver =
      !next.isWord || parser.opensAnew(end) || next.word == rules.words.and
      || rules.words.functions[next.word] || text.hits.hasTerm(.nameEnd, at: end)
    return end > start + 1 && isOver ? end : nil
  }

  // MARK: Parties

  /// Reads the parties named after the first of several that the word before it tells of: `hai đảng Cộng hòa và Dân chủ`.
  mutating func readFurtherParties(of index: Int) {
    guard index >= 0 else { return }
    let tokens = findings.list[index].tokens
    guard rules.kind(parser.parts[findings.list[index].parts]) == .party,
      let head = text.hits.longest(.organizationHead, at: tokens.lowerBound),
      rules.heads[Int(head.payload)].name.key == rules.heads[Int(rules.party)].name.key
    else { return }
    var at = tokens.upperBound
    while let next = afterSeparator(at), text[next].flags.contains(.capitalized),
      let party = named(rules.parties, at: next)
    {
      let base = parser.parts.count
      parser.push(.known(Int32(truncatingIfNeeded: party.number)), party.tokens)
      append(party.tokens, .sharedHead, from: base)
      at = party.tokens.upperBound
    }
  }

  // MARK: Places

  /// Reads the further places of a body named for several: each is a body of its own.
  ///
  /// Only units of one level, the last of them after `và`: what follows a comma alone may be the unit around
  /// the first (`UBND phường Vàng Danh, TP Uông Bí`).
  mutating func readSharedPlaces(of index: Int) {
    let finding = findings.list[index]
    guard let last = parser.parts[finding.parts].last, finding.parts.count > 1,
      last.tokens.upperBound == finding.tokens.upperBound,
      case .place(let name, _, .some(let type)) = last.content,
      let row = parser.parts[finding.parts.lowerBound].head,
      rules.heads[row].completion != .central, let level = level(of: name, type)
    else { return }
    var further: [NamePart] = []
    var isClosed = false
    var at = last.tokens.upperBound
    if case .type(let type) = rules.heads[row].completion, text[at - 1].isNumber {
      share(index, among: units(of: type, after: at))
      return
    }
    if text.word(at) == rules.words.and, case .any = rules.heads[row].completion,
      let place = lowerPlace(at: at + 1)
    {
      further.append(place)
      isClosed = true
    }
    while !isClosed, further.count < 20, let next = afterSeparator(at), !text[at].isMark("-"),
      let place = place(at: next, level)
    {
      isClosed = text.word(next - 1) == rules.words.and
      further.append(place)
      at = place.tokens.upperBound
    }
    if isClosed { return share(index, among: further) }
    if further.isEmpty { share(index, among: untyped(type, after: last.tokens.upperBound)) }
  }

  /// The units behind the first one that share its type word: `UBND tỉnh Cao Bằng và ⟨Lạng Sơn⟩`.
  ///
  /// A province that a comma alone parts is the unit around another, but not around a province.
  private func untyped(_ type: UnitType, after end: Int) -> [NamePart] {
    var units: [NamePart] = []
    var at = end
    var isClosed = false
    let isProvince = type == .tinh
    guard isProvince || type == .huyen || type == .quan else { return [] }
    while !isClosed, units.count < 20, text[at].isMark(",") || text.word(at) == rules.words.and,
      let next = afterSeparator(at), !parser.opensAnew(next), !parser.startsHead(next),
      let hit = places.name(in: text, at: next), places.names(hit, type: type),
      places.provinceType(hit) == (isProvince ? type : nil)
    {
      isClosed = text.word(next - 1) == rules.words.and
      units.append(
        NamePart(.place(name: hit.name, start: Int32(hit.tokens.lowerBound), type), hit.tokens))
      at = hit.tokens.upperBound
    }
    let isOver = isClosed ? !text[at].isMark("-") : isProvince && endsList(at)
    return isOver ? units : []
  }

  /// Whether a list ends before a token: a mark that parts no further item, or the text's end.
  private func endsList(_ index: Int) -> Bool {
    let token = text[index]
    return token.kind == .none || parser.opensAnew(index)
      || token.kind == .mark && !token.isMark(",") && !token.isMark("-")
  }

  /// Reads the units named after a body of several: the first is the body's own place, each further one a body of
  /// its own (`Công an các huyện Diên Khánh, Cam Lâm`); after a colon all are further ones.
  mutating func readNamedSet(of index: Int) {
    guard index >= 0, let last = parser.parts[findings.list[index].parts].last,
      last.content == .generic, last.tokens.upperBound == findings.list[index].tokens.upperBound,
      let type = places.typeWord(in: text, at: last.tokens.lowerBound + 1),
      type.tokens.upperBound == last.tokens.upperBound || type.type == .tinh && endsInCity(last)
    else { return }
    let start = last.tokens.upperBound
    let isListed = text[start].isMark(":")
    var units: [NamePart] = []
    var next: Int? = isListed ? start + 1 : start
    while units.count < 20, let at = next, let unit = unit(at: at, type.type) {
      units.append(unit)
      next = text[unit.tokens.upperBound].isMark("-") ? nil : afterSeparator(unit.tokens.upperBound)
    }
    guard units.count > 1 else { return }
    if !isListed, let first = units.first {
      let whole = last.tokens.lowerBound..<first.tokens.upperBound
      parser.parts[findings.list[index].parts.upperBound - 1] = NamePart(first.content, whole)
      extend(index, to: whole.upperBound)
      units.removeFirst()
    }
    share(index, among: units)
  }

  /// `các tỉnh, thành phố`, of which the cities are provinces.
  private func endsInCity(_ set: NamePart) -> Bool {
    (1...2).contains { count in
      let hit = places.typeWord(in: text, at: set.tokens.upperBound - count)
      return hit?.type == .thanhPho && hit?.tokens.upperBound == set.tokens.upperBound
    }
  }

  /// The units of a type that follow a first one in a row (`Quận ủy 1, 3, Tân Bình`).
  private func units(of type: UnitType, after end: Int) -> [NamePart] {
    var units: [NamePart] = []
    var at = end
    while units.count < 20, text[at].isMark(",") || text.word(at) == rules.words.and,
      let next = afterSeparator(at), !parser.startsHead(next), let unit = unit(at: next, type),
      !text[next].isNumber || parser.isSeparate(unit.tokens.upperBound)
    {
      units.append(unit)
      at = unit.tokens.upperBound
    }
    return units
  }

  /// A unit of a type with or without the type word, or one of another type of the same level.
  private func unit(at index: Int, _ type: UnitType) -> NamePart? {
    if let level = type.levels.first, let typed = place(at: index, level) { return typed }
    guard !parser.opensAnew(index), let hit = places.name(in: text, at: index, afterType: true),
      places.names(hit, type: type)
    else { return nil }
    let own = type == .tinh ? places.provinceType(hit) ?? type : type
    return NamePart(
      .place(name: hit.name, start: Int32(hit.tokens.lowerBound), own), hit.tokens)
  }

  /// Takes for each of some places the body of a finding with it in place of its own.
  private mutating func share(_ index: Int, among units: [NamePart]) {
    for unit in units {
      let base = parser.parts.count
      for part in findings.list[index].parts.dropLast() { parser.parts.append(parser.parts[part]) }
      parser.parts.append(unit)
      append(unit.tokens, .sharedHead, from: base)
    }
  }

  /// A commune after a body of a district: `Công an TX Bình Minh và xã Đông Thành`.
  private func lowerPlace(at index: Int) -> NamePart? { place(at: index, .commune) }

  /// A type word and the name of a unit of a level.
  private func place(at index: Int, _ level: PlaceReference.Level) -> NamePart? {
    guard !parser.opensAnew(index), let type = places.typeWord(in: text, at: index),
      let hit = places.name(in: text, at: type.tokens.upperBound, afterType: true),
      self.level(of: hit.name, type.type) == level
    else { return nil }
    return NamePart(
      .place(name: hit.name, start: Int32(hit.tokens.lowerBound), type.type),
      index..<hit.tokens.upperBound)
  }

  /// The level of the units that bear a name and may have a type.
  private func level(of name: Int32, _ type: UnitType) -> PlaceReference.Level? {
    let hit = PlaceRules.NameHit(tokens: 0..<1, name: name)
    return type.levels.first { places.names(hit, level: $0) }
  }
}
