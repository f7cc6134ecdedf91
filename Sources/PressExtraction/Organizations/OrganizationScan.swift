import PressText

/// Reads the bodies of a text from its first trigger to its last.
struct OrganizationScan {
  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules
  let claims: Claims
  let credits: CreditReader
  var parser: NameParser
  private(set) var findings = OrganizationFindings()
  /// The token after the last finding or credit.
  private(set) var end = 0

  init(text: ArticleText, rules: OrganizationRules, places: PlaceRules, claims: Claims) {
    self.text = text
    self.rules = rules
    self.places = places
    self.claims = claims
    credits = CreditReader(text: text, rules: rules)
    parser = NameParser(text: text, rules: rules, places: places)
  }

  /// The findings, with the pieces of their names.
  var result: OrganizationFindings {
    var findings = findings
    findings.parts = parser.parts
    return findings
  }

  /// Reads the bodies that start at a trigger.
  mutating func read(at start: Int) {
    guard start >= end, claims.owner(start) == nil, isSearched(text.zone(start)) else { return }
    if readSharedHead(at: start) || readPaperName(at: start) { return }
    if let hit = text.hits.longest(.organizationHead, at: start) {
      note(hit)
      if rules.heads[Int(hit.payload)].isPaper, !isNamedPaper(hit), readPaper(at: start, hit) {
        return
      }
      if rules.heads[Int(hit.payload)].isEnding, readForeignName(hit) { return }
    }
    let base = parser.parts.count
    if readSister(at: start) { return }
    guard let name = parser.name(at: start) else {
      passSort(at: start)
      passBuilding(at: start)
      return
    }
    let range = youthStart(before: start, name)..<name.end
    if name.rule == .shortName {
      readShortName(range, from: base)
      return
    }
    guard !credits.isCredit(parser.parts[base], range) else {
      parser.drop(to: base)
      end = range.upperBound
      return
    }
    append(range, name.rule, from: base)
    readGroupsTail(of: findings.list.count - 1)
    readSharedPlaces(of: findings.list.count - 1)
    readNamedSet(of: findings.list.count - 1)
    readFurtherDepartments(of: findings.list.count - 1)
    readFurtherSchools(of: findings.list.count - 1)
    if rules.words.sharers[text.word(start - 1)] {
      readFurtherParties(of: findings.list.count - 1)
    }
  }

  /// Where the name of a club's young side starts that plays under its name (`U19 Hoàng Anh Gia Lai`); `start` for any
  /// other.
  private func youthStart(before start: Int, _ name: NameParser.Name) -> Int {
    let (letter, years) = (start - 2, text[start - 1])
    guard years.isNumber, years.length == 2, !years.isSpaced, letter >= end,
      case .known(let row)? = parser.parts.last?.content,
      rules.known[Int(row)].kind == .other || rules.known[Int(row)].kind == .company,
      name.rule == .knownOrganization, text[letter].length == 1,
      text[letter].flags.contains(.upperCase), text.bytes(letter).first == 0x55,
      claims.owner(letter) == nil, claims.owner(start - 1) == nil
    else { return start }
    return letter
  }

  /// Takes a head that stands alone for the last body named with it, or a board for that of the last body that has
  /// one.
  private mutating func readShortName(_ range: Range<Int>, from base: Int) {
    if sister(of: range) == nil, let antecedent = antecedent(of: parser.parts[base]) {
      append(range, .shortName, from: base, standsFor: antecedent)
      let full = findings.list[antecedent]
      let short = parser.parts[base].head.flatMap { pieces(of: full, under: $0) }
      findings.list[findings.list.count - 1].take(short ?? shortened(full), of: full.parts)
    } else if pushBoardsOwner(of: parser.parts[base]) {
      append(range, .shortName, from: base)
    } else if isBesideCommittee(range, parser.parts[base]) {
      append(range, .organizationName, from: base)
    } else {
      parser.drop(to: base)
    }
  }

  /// Whether an executive committee stands alone right before the standing one that it elects, or that right behind it
  /// (`Ban Chấp hành, Ban Thường vụ Huyện ủy`).
  private func isBesideCommittee(_ range: Range<Int>, _ part: NamePart) -> Bool {
    guard let row = part.head else { return false }
    switch rules.heads[row].name.key {
    case OrganizationRules.executiveCommittee:
      guard joins(range.upperBound),
        let next = text.hits.longest(.organizationHead, at: range.upperBound + 1)
      else { return false }
      return rules.heads[Int(next.payload)].name.key == OrganizationRules.standingCommittee
        && isPartys(after: Int(next.end))
    case OrganizationRules.standingCommittee:
      guard joins(range.lowerBound - 1), let before = findings.list.last,
        before.tokens.upperBound == range.lowerBound - 1, before.parts.count == 1
      else { return false }
      return head(of: parser.parts[before.parts.lowerBound]) == OrganizationRules.executiveCommittee
    default: return false
    }
  }

  /// Whether the next body in a sentence that is no organ of others is the party's (`…, Ban Thường vụ và giữ chức Phó
  /// Bí thư ⟨Tỉnh ủy⟩`, not `…, Ban Thường vụ ⟨Hội Nhà báo⟩`).
  private func isPartys(after end: Int) -> Bool {
    for index in end..<min(end + 16, text.count) {
      if text.crossesSentence(end..<index + 1)
        || text.hits.longest(.organizationName, at: index) != nil
      {
        return false
      }
      guard let hit = text.hits.longest(.organizationHead, at: index) else { continue }
      let head = rules.heads[Int(hit.payload)]
      if !head.traits.contains(.organ) || head.traits.contains(.alone) {
        return head.kind == .party
      }
    }
    return false
  }

  /// Takes a committee of the party whose words are those of others too where it stands beside one that is the
  /// party's only (`Ủy ban Kiểm tra và Ban Tổ chức`).
  private mutating func readSister(at start: Int) -> Bool {
    guard text[start].flags.contains(.capitalized),
      let hit = text.hits.longest(.organizationHead, at: start),
      joins(start - 1) || joins(Int(hit.end)), isPartyOrgan(hit),
      !rules.heads[Int(hit.payload)].traits.contains(.alone), !parser.isShouting(start)
    else { return false }
    let before = findings.list.last.map {
      $0.tokens.upperBound == start - 1 && $0.parts.count == 1 && joins(start - 1)
        && text.hits.longest(.organizationHead, at: $0.tokens.lowerBound).map(isPartyOrgan) ?? false
    }
    let next = Int(hit.end)
    let isBefore =
      joins(next)
      && text.hits.longest(.organizationHead, at: next + 1).map {
        isPartyOrgan($0) && rules.heads[Int($0.payload)].traits.contains(.alone)
      } ?? false
    let isOver =
      !text[next].flags.contains(.capitalized) && text.word(next) != rules.words.level
      || parser.opensAnew(next)
    guard before == true && isOver || isBefore else { return false }
    let base = parser.parts.count
    parser.push(.head(hit.payload), hit.tokens)
    append(hit.tokens, .organizationName, from: base)
    return true
  }

  func joins(_ index: Int) -> Bool {
    text[index].isMark(",") || text.word(index) == rules.words.and
  }

  private func isPartyOrgan(_ hit: TermHit) -> Bool { rules.heads[Int(hit.payload)].isPartyOrgan }

  /// Takes a paper whose name is common words where it is meant.
  private mutating func readPaperName(at start: Int) -> Bool {
    guard let hit = text.hits.longest(.paperName, at: start), parser.isSpokenTo(hit.tokens),
      // `Tuổi Trẻ Online`
      text.hits.longest(.organizationName, at: start).map({ $0.end <= hit.end }) ?? true
    else { return false }
    let base = parser.parts.count
    parser.push(.known(hit.payload), hit.tokens)
    append(hit.tokens, .knownOrganization, from: base)
    return true
  }

  /// Goes past a head in the plural that heads no name (`các Tổng công ty Phát điện`): no head within it
  /// (`công ty`) does either.
  private mutating func passSort(at start: Int) {
    guard rules.words.determiners[text.word(start - 1)],
      let hit = text.hits.longest(.organizationHead, at: start),
      parser.fits(rules.heads[Int(hit.payload)].casing, hit.tokens)
    else { return }
    end = max(end, Int(hit.end))
  }

  /// Goes past the name of a seat by which the building is meant: no name within it (`Kremlin`) is one.
  private mutating func passBuilding(at start: Int) {
    guard let hit = text.hits.longest(.organizationName, at: start),
      rules.known[Int(hit.payload)].isSeat, parser.isBuilding(start)
    else { return }
    end = max(end, Int(hit.end))
  }

  /// Notes a head in lower case that a unit may follow.
  private mutating func note(_ hit: TermHit) {
    guard !text[Int(hit.start)].flags.contains(.capitalized),
      rules.heads[Int(hit.payload)].isUnitBody,
      text.hits.hasTerm(ofKinds: OrganizationRules.tailKinds, at: Int(hit.end))
        || rules.heads[Int(hit.payload)].isTyped
    else { return }
    findings.lowerHeads.append(Int(hit.start))
  }

  /// Whether a sort of paper has the capital of a head of the same words, which is part of the name (`Đài CNN`).
  private func isNamedPaper(_ hit: TermHit) -> Bool {
    text[Int(hit.start)].flags.contains(.capitalized)
      && parser.hasHead(hit) { !$0.isPaper }
  }

  /// Takes a body whose pieces are those from `base` on.
  mutating func append(
    _ tokens: Range<Int>, _ rule: OrganizationRule, from base: Int, standsFor: Int? = nil
  ) {
    let stop = tokens.first { claims.owner($0) != nil } ?? tokens.upperBound
    guard stop > tokens.lowerBound else {
      parser.drop(to: base)
      return
    }
    var finding = OrganizationFinding(
      tokens: tokens.lowerBound..<stop, rule: rule, parts: base..<parser.parts.count)
    finding.standsFor = standsFor
    findings.list.append(finding)
    end = stop
    count(parser.parts[base...])
  }

  /// Takes back the last finding, with which a longer name begins.
  mutating func takeBack() -> OrganizationFinding? { findings.list.popLast() }

  /// Gives the last finding the pieces from `base` on, which stand apart from its name.
  mutating func complete(_ index: Int, from base: Int) {
    findings.list[index].parts = findings.list[index].parts.lowerBound..<parser.parts.count
    count(parser.parts[base...])
  }

  /// Lets a finding go on up to a token.
  mutating func extend(_ index: Int, to stop: Int) {
    findings.list[index].tokens = findings.list[index].tokens.lowerBound..<stop
    end = stop
  }

  /// The last finding with the head that stands alone here.
  private func antecedent(of part: NamePart) -> Int? {
    guard let row = part.head else { return nil }
    let end = findings.list.count
    return (max(0, end - BodyContext.reach * 2)..<end).last { index in
      let finding = findings.list[index]
      return finding.rule != .shortName && !finding.parts.isEmpty && !isBareBoard(finding)
        && !parser.parts[finding.parts].contains { $0.content == .generic }
        && pieces(of: finding, under: row) != nil
    }
  }

  /// The pieces of a finding's name that a head alone stands for: those of the hospital where it is a clinic's in it
  /// (`khoa Nhi ⟨Bệnh viện Bạch Mai⟩ … Bệnh viện`).
  private func pieces(of finding: OrganizationFinding, under row: Int) -> Range<Int>? {
    let short = shortened(finding)
    if answers(parser.parts[short.lowerBound], to: row) { return short }
    guard let clinic = parser.parts[short.lowerBound].head, rules.heads[clinic].isClinic,
      rules.heads[row].kind == .hospital,
      let place = short.dropFirst().first(where: { answers(parser.parts[$0], to: row) })
    else { return nil }
    return place..<short.upperBound
  }

  /// Whether a name may be cut down to a head: it begins with it, as a head of more words does
  /// (`Cục Quân y … Cục`).
  private func answers(_ part: NamePart, to row: Int) -> Bool {
    let short = rules.heads[row]
    if head(of: part) == short.name.key { return true }
    return part.head.map { rules.heads[$0].isNamedInFull(under: short) } ?? false
  }

  /// Whether a finding is the board of a company whose name it leaves out (`HĐQT Công ty`).
  private func isBareBoard(_ finding: OrganizationFinding) -> Bool {
    let short = shortened(finding)
    return short != finding.parts && short.count == 1 && parser.parts[short.lowerBound].head != nil
  }

  /// The pieces of the name that short forms of a finding stand for.
  private func shortened(_ finding: OrganizationFinding) -> Range<Int> {
    rules.shortened(finding.parts, of: parser.parts)
  }

  /// The head with which a name begins, also where the lexicon knows it as a whole.
  private func head(of part: NamePart) -> NameHash? {
    if let row = part.head {
      return rules.isPartyUnit(part)
        && rules.heads[row].name.key != rules.heads[Int(rules.partyUnit)].name.key
        ? OrganizationRules.executiveCommittee : rules.heads[row].name.key
    }
    guard case .known = part.content,
      let hit = text.hits.longest(.organizationHead, at: part.tokens.lowerBound),
      // The lexicon's ministries are, and what else begins with their head is none (`Bộ Chính trị`).
      rules.heads[Int(hit.payload)].sharing != .ministry
    else { return nil }
    return rules.heads[Int(hit.payload)].name.key
  }

  /// Counts the types of units that a name leaves unnamed.
  private mutating func count(_ parts: ArraySlice<NamePart>) {
    for part in parts {
      if case .level(let type) = part.content { findings.levels[Int(type.rawValue)] += 1 }
    }
    if let row = parts.last?.head, case .type(let type) = rules.heads[row].completion {
      findings.levels[Int(type.rawValue)] += 1
    }
  }

  private func isSearched(_ zone: Zone) -> Bool {
    switch zone {
    case .junk, .dateline, .byline: false
    case .title, .subtitle, .body, .caption, .box: true
    }
  }
}
