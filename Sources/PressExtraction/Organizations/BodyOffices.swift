import PressText

/// Reads the offices that one person has in several bodies, which tell of one another.
extension BodyContext {
  /// The body in which one who leads a bare committee has another office, which is named right after it
  /// (`Bí thư ⟨Đảng ủy⟩, Chủ tịch HĐND phường Vàng Danh`).
  func office(after index: Int) -> Int? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    guard parts.count == 1, let row = parts.first?.head else { return nil }
    if isPersonnelCommittee(row), isLedTogether(finding.tokens.upperBound, index + 1) {
      return index + 1
    }
    let isGroup = rules.heads[row].name.key == BodyContext.partyGroup
    guard rules.heads[row].isLocalCommittee || isPersonnelCommittee(row) || isGroup,
      rules.words.titleEnds[text.word(finding.tokens.lowerBound - 1)],
      let next = nextOffice(after: index),
      isGroup
        ? hasPartyGroup(next)
        : isPersonnelCommittee(row) ? hasPersonnelCommittee(next) : isWhereCommitteesAre(next)
    else { return nil }
    return next
  }

  /// The body right behind one in which the same person has an office, with others between perhaps
  /// (`Bí thư ⟨Tỉnh ủy⟩, Chủ tịch ⟨HĐND tỉnh⟩`).
  private func nextOffice(after index: Int) -> Int? {
    let (end, next) = (findings.list[index].tokens.upperBound, index + 1)
    guard joinsOffices(end), text.hits.hasTerm(.title, at: afterFormer(end + 1)),
      next < findings.list.count, findings.list[next].standsFor == nil
    else { return nil }
    let start = findings.list[next].tokens.lowerBound
    guard (end + 2...end + BodyContext.officeReach).contains(start),
      !text.crossesSentence(end..<start + 1), areOffices(end..<start)
    else { return nil }
    return next
  }

  /// How many tokens behind a body the next one may start in which the same person has an office.
  private static let officeReach = 16

  /// Whether a comma, a dash or `kiêm` stands at a token, as between the offices of one person.
  private func joinsOffices(_ index: Int) -> Bool {
    text[index].isMark(",") || text[index].isMark("-")
      || text.word(index) == rules.words.concurrently
  }

  /// Whether nothing but offices of a few words stands from a joint on (`, Chủ tịch HĐQT, Tổng giám đốc`).
  private func areOffices(_ tokens: Range<Int>) -> Bool {
    var joint = tokens.lowerBound
    for index in tokens.dropFirst() {
      if joinsOffices(index) {
        guard text.hits.hasTerm(.title, at: afterFormer(index + 1)) else { return false }
        joint = index
      } else if !text[index].isWord || index > joint + 6 {
        return false
      }
    }
    return true
  }

  private static let personnelCommittee = NameHash(Array("Ban cán sự đảng".utf8)[...])

  /// Whether a head is that of the committee by which the party leads a body of the state.
  func isPersonnelCommittee(_ row: Int) -> Bool {
    rules.heads[row].name.key == BodyContext.personnelCommittee
  }

  /// Whether those who lead the body that such a committee is of are named right behind it
  /// (`Ban cán sự đảng và Lãnh đạo Bộ Tài chính`).
  private func isLedTogether(_ end: Int, _ next: Int) -> Bool {
    guard text[end].isMark(",") || text.word(end) == rules.words.and,
      rules.words.leaders.starts(in: text, at: end + 1), next < findings.list.count,
      findings.list[next].standsFor == nil,
      findings.list[next].tokens.lowerBound == end + 1 + rules.words.leaders.count
    else { return false }
    return hasPersonnelCommittee(next)
  }

  private static let inspectorate = NameHash(Array("Thanh tra Chính phủ".utf8)[...])
  private static let peoplesCommittee = NameHash(Array("Ủy ban nhân dân".utf8)[...])
  private static let peoplesCourt = NameHash(Array("Tòa án nhân dân".utf8)[...])
  private static let peoplesProcuracy = NameHash(Array("Viện kiểm sát nhân dân".utf8)[...])

  /// Whether a body is a ministry, a people's committee, court or procuracy, or the government's inspectorate, named in
  /// full: no part of one has such a committee (`Sở Tài chính`, `Văn phòng Bộ Y tế`).
  private func hasPersonnelCommittee(_ index: Int) -> Bool {
    let parts = findings.parts(of: findings.list[index])
    guard let first = parts.first, !parts.contains(where: { $0.content == .generic }) else {
      return false
    }
    switch first.content {
    case .known(let row):
      let known = rules.known[Int(row)]
      return known.isMinistry || known.kind == .court || known.kind == .procuracy
        || known.name.key == BodyContext.inspectorate
    case .head(let row):
      let name = rules.heads[Int(row)].name.key
      return name == BodyContext.peoplesCommittee || name == BodyContext.peoplesCourt
        || name == BodyContext.peoplesProcuracy
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return false
    }
  }

  private static let partyGroup = NameHash(Array("Đảng đoàn".utf8)[...])
  private static let peoplesCouncil = NameHash(Array("Hội đồng nhân dân".utf8)[...])

  /// Whether a body is a people's council, an association or a body of the front, none of its boards: in these the
  /// party has its group (`Bí thư ⟨Đảng đoàn⟩, Chủ tịch HĐND tỉnh Hà Nam`).
  private func hasPartyGroup(_ index: Int) -> Bool {
    let parts = findings.parts(of: findings.list[index])
    guard let first = parts.first, !parts.contains(where: { $0.content == .generic }) else {
      return false
    }
    let head = first.head.map { rules.heads[$0] }
    switch rules.kind(parts) {
    case .legislature: return head?.name.key == BodyContext.peoplesCouncil
    case .front, .association:
      return head.map { parts.count > 1 && !$0.takesOwnersKind && !$0.isBoard } ?? true
    case .party, .state, .court, .procuracy, .police, .military, .company, .bank: return false
    case .school, .hospital, .media, .cooperative, .international, .other: return false
    }
  }

  /// The token after `nguyên` or `cựu` before a title.
  private func afterFormer(_ index: Int) -> Int {
    rules.words.formers.contains(text.word(index)) ? index + 1 : index
  }

  /// Whether a body has a committee of its own, or is one of a unit that has it.
  private func isWhereCommitteesAre(_ index: Int) -> Bool {
    let parts = withoutBoard(index)
    guard let row = parts.first?.head else { return parts.count == 1 && isOwner(rules.kind(parts)) }
    return !rules.heads[row].isBoard
      && !(rules.heads[row].takesOwnersKind && rules.kind(parts) == .company)
      && (isOwner(rules.kind(parts)) || rules.kind(parts) == .legislature || isArmyBody(parts))
  }

  /// The pieces of a name, those of the company where it is its board's.
  private func withoutBoard(_ index: Int) -> ArraySlice<NamePart> {
    findings.parts[rules.shortened(findings.list[index].parts, of: findings.parts)]
  }

  private func isOwner(_ kind: Organization.Kind) -> Bool {
    switch kind {
    case .state, .police, .company, .bank, .school, .hospital, .media: true
    case .party, .legislature, .court, .procuracy, .front, .military: false
    case .association, .cooperative, .international, .other: false
    }
  }

  /// Names a bare committee after the body whose it is, where that is no commune's (`Bí thư ⟨Đảng ủy⟩, Giám đốc Bệnh
  /// viện Bạch Mai`).
  mutating func takeOffice(_ body: inout Body, _ index: Int, _ parts: ArraySlice<NamePart>) {
    guard body.kind == .party, body.place == nil, findings.list[index].sharesTail == nil,
      let office = office(after: index)
    else { return }
    var whole = NameWriter(text: text, rules: rules)
    body.place = placeAlone(of: office)
    whole.write(withoutBoard(office), place: body.place)
    writer.write(parts, place: nil)
    writer.add(whole.name)
    body.how = .context
  }

  /// The unit of a type of a body named only by its level, told by the last of the offices that somebody has in it
  /// and in others (`Bí thư ⟨Tỉnh ủy⟩, Chủ tịch HĐND tỉnh Hà Nam`).
  mutating func placeOfOffices(after index: Int, _ type: UnitType) -> PlaceReference? {
    guard isOfficers(findings.list[index].tokens.lowerBound) else { return nil }
    for before in index..<index + 4 {
      guard let next = nextOffice(after: before),
        let last = findings.parts(of: findings.list[next]).last
      else { return nil }
      switch last.content {
      case .place:
        guard let place = placeAlone(of: next) else { return nil }
        return unit(over: place, type)
      case .level: continue
      case .head(let row)
      where rules.heads[Int(row)].isTyped || isPersonnelCommittee(Int(row)):
        continue
      case .head, .known, .field, .text, .inner, .locality, .foreign, .generic: return nil
      }
    }
    return nil
  }

  /// A unit of a type that a place is or lies in.
  private func unit(over place: PlaceReference, _ type: UnitType) -> PlaceReference? {
    for level in type.levels {
      if let unit = lift(place, to: level), unit.type == type { return unit }
    }
    return nil
  }

  /// Whether the title of somebody ends before a body (`Bí thư ⟨Tỉnh ủy⟩`, `Phó Bí thư Thường trực ⟨Tỉnh ủy⟩`).
  private func isOfficers(_ start: Int) -> Bool {
    rules.words.titleEnds[text.word(start - 1)]
      || text.word(start - 2) == rules.words.standing && rules.words.titleEnds[text.word(start - 3)]
  }
}
