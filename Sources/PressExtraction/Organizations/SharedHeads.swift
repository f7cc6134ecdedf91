import PressText

/// Reads rows of bodies of which only the first has a head: `các Sở Y tế, Tài chính và Nội vụ`,
/// `các bộ, ngành: Công Thương, Xây dựng`, `các ban Tổ chức, Dân vận Thành ủy`, and rows of bodies of which only the
/// last has a place.
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
  func named(
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
  func afterSeparator(_ index: Int) -> Int? {
    let token = text[index]
    if token.isWord {
      return token.word == rules.words.and && !parser.opensAnew(index) ? index + 1 : nil
    }
    guard token.isMark(",") || token.isMark(";") || token.isMark("-") || token.isMark("/") else {
      return nil
    }
    return text.word(index + 1) == rules.words.and ? index + 2 : index + 1
  }
}
