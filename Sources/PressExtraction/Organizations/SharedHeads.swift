import PressText

/// Reads rows of bodies of which only the first has a head: `các Sở Y tế, Tài chính và Nội vụ`,
/// `các bộ, ngành: Công Thương, Xây dựng`, `các ban Tổ chức, Dân vận Thành ủy`, and
/// `Công an TP Uông Bí và TP Hạ Long`.
extension OrganizationScan {
  /// Longest row, and farthest start of one after its head, in tokens.
  private static let limits = (items: 40, gap: 14)

  // MARK: Groups

  /// Takes the level or place behind the group that ends a row of bodies, which is theirs too
  /// (`HĐND, UBND và các đoàn thể xã Nguyên Xá`).
  mutating func readGroupsTail(of index: Int) {
    let finding = findings.list[index]
    guard finding.parts.upperBound == parser.parts.count, lacksTail(finding.parts),
      let end = groupEnd(after: finding.tokens.upperBound),
      let type = places.typeWord(in: text, at: end), type.type != .settlement,
      !text[end].flags.contains(.capitalized) || type.tokens.count == 1
    else { return }
    let base = parser.parts.count
    _ = parser.readTail(from: end)
    complete(index, from: base)
  }

  /// Whether a body's parts leave open which unit's it is; a slice of them that lived on would copy all when one is
  /// added.
  private func lacksTail(_ range: Range<Int>) -> Bool {
    let parts = parser.parts[range]
    return !parts.contains(where: \.isTail) && rules.completion(parts) == .any
  }

  private static let longestGroup = 14

  /// The token after a group of bodies without names that a row ends with (`, các ban, ngành, đoàn thể`), before the
  /// word for a unit.
  private func groupEnd(after start: Int) -> Int? {
    guard joins(start) else { return nil }
    var end = start
    var isGroup = false
    while end < start + OrganizationScan.longestGroup, !parser.opensAnew(end) {
      let token = text[end]
      if token.isMark("-") || joins(end) {
        end += 1
        continue
      }
      if token.isWord, !token.flags.contains(.capitalized), rules.words.groups[token.word],
        token.word != rules.words.communeWord || text.word(end + 1) == rules.words.society
      {
        isGroup = isGroup || rules.words.groupEnds[token.word]
        end += 1
        continue
      }
      return isGroup && !joins(end - 1) ? end : nil
    }
    return nil
  }

  // MARK: Departments

  /// Reads the row that a plural head opens; false where it opens none.
  mutating func readSharedHead(at start: Int) -> Bool {
    guard rules.words.sharers[text.word(start - 1)] || text[start - 1].isNumber else {
      return false
    }
    var place = text.hits.descent(.organizationHead, at: start)
    while place >= 0 {
      let hit = text.hits[place, at: start]
      let head = rules.heads[Int(hit.payload)]
      if let shared = head.sharing, parser.fits(head.casing, hit.tokens),
        readRow(Int(hit.payload), shared, hit.tokens)
      {
        return true
      }
      place = text.hits.descent(.organizationHead, at: start, after: place)
    }
    return false
  }

  private mutating func readRow(
    _ row: Int, _ sharing: OrganizationHead.Sharing, _ head: Range<Int>
  ) -> Bool {
    let (start, isListed) = rowStart(after: head.upperBound)
    guard isRow(from: start, sharing, isListed: isListed) else { return false }
    var index = start
    var items = 0
    while items < OrganizationScan.limits.items {
      let first = items == 0 && !isListed ? head : index..<index
      guard let next = readItem(row, sharing, head: first, at: index) else { break }
      items += 1
      guard let further = afterSeparator(next) else { break }
      index = further
    }
    return items > 0
  }

  /// Where the first item of a row stands, and whether a mark or word opens the list.
  private func rowStart(after end: Int) -> (start: Int, isListed: Bool) {
    var index = end
    while index < end + OrganizationScan.limits.gap {
      let token = text[index]
      if parser.opensAnew(index) { break }
      if token.isMark(":") || rules.words.listOpeners[token.word] {
        let next = text[index + 1].isMark(":") ? index + 2 : index + 1
        return (next, true)
      }
      guard
        token.isMark(",") || token.isMark("-") || token.isMark("/")
          || token.isWord && !token.flags.contains(.capitalized)
      else { break }
      index += 1
    }
    if text[end].isMark(","), text.word(end + 1) == rules.words.branchOfWork {
      return (end + 2, true)
    }
    return (end, false)
  }

  /// Whether at least two items stand in the row: else its one head names one body as any other.
  private func isRow(
    from start: Int, _ sharing: OrganizationHead.Sharing, isListed: Bool
  ) -> Bool {
    guard !parser.opensAnew(start), let first = item(sharing, at: start),
      let next = afterSeparator(first.tokens.upperBound)
    else { return false }
    return item(sharing, at: next) != nil || isListed && parser.startsHead(next)
  }

  /// Reads the departments named right after one with a head of its own: `Bộ Công Thương, Tài chính và Y tế`.
  mutating func readFurtherDepartments(of index: Int) {
    guard index >= 0, let (row, sharing) = department(findings.list[index]) else { return }
    var at = findings.list[index].tokens.upperBound
    while text[at].isMark(",") || text.word(at) == rules.words.and,
      let next = afterSeparator(at), let item = item(sharing, at: next),
      endsInSentence(item.tokens.upperBound), !parser.startsHead(next) || sharing == .ministry,
      let end = readItem(row, sharing, head: next..<next, at: next)
    {
      at = end
    }
  }

  /// The head of a department or ministry that ends with its field.
  private func department(
    _ finding: OrganizationFinding
  ) -> (row: Int, sharing: OrganizationHead.Sharing)? {
    guard let first = parser.parts[finding.parts].first,
      let last = parser.parts[finding.parts].last,
      last.tokens.upperBound == finding.tokens.upperBound
    else { return nil }
    switch first.content {
    case .known(let row):
      guard finding.parts.count == 1, rules.known[Int(row)].isMinistry else { return nil }
      return rules.heads.firstIndex { $0.sharing == .ministry }.map { ($0, .ministry) }
    case .head(let row):
      guard finding.parts.count == 2, case .field = last.content,
        let sharing = rules.heads[Int(row)].sharing, sharing != .committee
      else { return nil }
      return (Int(row), sharing)
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return nil
    }
  }

  /// Whether a row goes on or its sentence does: no noun follows that the item would specify.
  private func endsInSentence(_ index: Int) -> Bool {
    let next = text[index]
    return !next.isWord || parser.opensAnew(index) || next.flags.contains(.capitalized)
      || next.word == rules.words.and || rules.words.functions[next.word]
      || rules.words.predicates[next.word] || text.hits.hasTerm(.nameEnd, at: index)
      || places.typeWord(in: text, at: index) != nil
  }

  /// Reads one body of a row; the token after it.
  private mutating func readItem(
    _ row: Int, _ sharing: OrganizationHead.Sharing, head: Range<Int>, at index: Int
  ) -> Int? {
    let base = parser.parts.count
    let item = item(sharing, at: index)
    if let name = parser.name(at: index) {
      if name.rule != .shortName, sharing == .department || name.end > item?.tokens.upperBound ?? 0
      {
        append(index..<name.end, name.rule, from: base)
        return name.end
      }
      parser.drop(to: base)
    }
    guard let item else { return nil }
    let whole = head.lowerBound..<item.tokens.upperBound
    var stop = whole.upperBound
    switch item.content {
    case .known: parser.push(item.content, whole)
    case .head(let row):
      parser.push(item.content, whole)
      stop = readItemTail(Int(row), from: stop)
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic:
      parser.push(.head(Int32(truncatingIfNeeded: row)), head)
      parser.parts.append(item)
      stop = readItemTail(row, from: stop)
    }
    append(head.lowerBound..<stop, .sharedHead, from: base)
    return stop
  }

  /// Pushes the level, place or owner after an item; the token after it.
  private mutating func readItemTail(_ row: Int, from index: Int) -> Int {
    let traits = rules.heads[row].traits
    if !traits.isDisjoint(with: [.owner, .organ]), !parser.opensAnew(index) {
      let base = parser.parts.count
      if let owner = parser.name(at: index, depth: 1), owner.rule != .shortName {
        return owner.end
      }
      parser.drop(to: base)
    }
    return traits.contains(.place) ? parser.readTail(from: index) : index
  }

  /// What a row of a sort may name at a token.
  private func item(_ sharing: OrganizationHead.Sharing, at index: Int) -> NamePart? {
    guard text[index].flags.contains(.capitalized), !parser.opensAnew(index) else { return nil }
    switch sharing {
    case .department: return field(at: index)
    case .ministry:
      if let row = named(rules.ministries, at: index) {
        return NamePart(.known(Int32(truncatingIfNeeded: row.number)), row.tokens)
      }
      return field(at: index)
    case .committee:
      return named(rules.committees, at: index).map {
        NamePart(.head(Int32(truncatingIfNeeded: $0.number)), $0.tokens)
      }
    }
  }

  private func field(at index: Int) -> NamePart? {
    guard let field = parser.field(at: index, traits: [.field]),
      case .field(let row) = field.content, rules.fields[Int(row)].isDepartment
    else { return nil }
    return endsItem(field.tokens.upperBound) ? field : nil
  }

  /// The longest run of words from a token on that a table has.
  private func named(
    _ table: NameTable, at index: Int
  ) -> (tokens: Range<Int>, number: Int)? {
    var end = index + 8
    while end > index {
      let number = table[parser.key(index..<end)]
      if number >= 0, endsItem(end) { return (index..<end, number) }
      end -= 1
    }
    return nil
  }

  /// Whether an item may end before a token: no further word of a name follows.
  private func endsItem(_ index: Int) -> Bool {
    let next = text[index]
    if next.isMark("&") { return false }
    return !next.isWord || parser.opensAnew(index) || !next.flags.contains(.capitalized)
      || parser.startsHead(index) || places.name(in: text, at: index) != nil
      || places.typeWord(in: text, at: index) != nil
  }

  /// The token after what parts two items, nil where a row ends.
  private func afterSeparator(_ index: Int) -> Int? {
    let token = text[index]
    if token.isWord {
      return token.word == rules.words.and && !parser.opensAnew(index) ? index + 1 : nil
    }
    guard token.isMark(",") || token.isMark(";") || token.isMark("-") || token.isMark("/") else {
      return nil
    }
    return text.word(index + 1) == rules.words.and ? index + 2 : index + 1
  }

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
    if isClosed { share(index, among: further) }
  }

  /// Reads the units named after a body of several: the first is the body's own place, each further one a body of
  /// its own (`Công an các huyện Diên Khánh, Cam Lâm`); after a colon all are further ones.
  mutating func readNamedSet(of index: Int) {
    guard index >= 0, let last = parser.parts[findings.list[index].parts].last,
      last.content == .generic, last.tokens.upperBound == findings.list[index].tokens.upperBound,
      let type = places.typeWord(in: text, at: last.tokens.lowerBound + 1),
      type.tokens.upperBound == last.tokens.upperBound
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
    return NamePart(
      .place(name: hit.name, start: Int32(hit.tokens.lowerBound), type), hit.tokens)
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
