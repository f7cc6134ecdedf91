import PressText

/// Tells which body another one belongs to.
extension BodyContext {
  /// The body that an organ belongs to.
  struct Owner {
    var name: String
    var kind: Organization.Kind
    var place: PlaceReference?
  }

  /// Whether the finding is an organ without its owner (`Ban Tuyên giáo`, `Ban Pháp chế`).
  func isBareOrgan(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.count == 1 && parts.first?.head.map { rules.heads[$0].traits.contains(.organ) } ?? false
  }

  /// The committee or council that an organ without owner belongs to: that of the last such organ, else that of
  /// its place.
  ///
  /// `shared`: The place of the finding that gives it its tail, where one does.
  mutating func owner(
    of index: Int, _ parts: ArraySlice<NamePart>, _ place: PlaceReference?,
    _ shared: PlaceReference?
  ) -> Owner? {
    guard let row = parts.first?.head else { return nil }
    let head = rules.heads[row]
    if isPersonnelCommittee(row), let office = office(after: index) {
      return Owner(name: name(ahead: office), kind: head.kind, place: placeAlone(of: office))
    }
    if let other = findings.list[index].sharesTail,
      let owner = organsOwner(other, resolved: shared)
    {
      return owner
    }
    for earlier in stride(from: index - 1, through: max(0, index - BodyContext.reach), by: -1) {
      let other = findings.parts(of: findings.list[earlier])
      if let owner = knownOwner(other, under: head) { return owner }
      guard let first = other.first?.head, rules.heads[first].name.key == head.name.key,
        let owner = organsOwner(earlier, resolved: resolved[earlier])
      else { continue }
      return owner
    }
    guard head.completion != .central else { return nil }
    var own: PlaceReference?
    if case .level(let level) = head.completion { own = scope.unit(level) }
    guard let place = own ?? place ?? scope.district ?? scope.province else { return nil }
    let name =
      head.kind == .legislature ? rules.peoplesCouncil(of: place) : rules.committee(for: place)
    return Owner(name: name, kind: head.kind, place: place)
  }

  /// The place of the finding with which one shares its tail; of one behind it the own place, where that is told.
  mutating func sharedPlace(_ index: Int, _ place: PlaceReference?) -> PlaceReference? {
    guard let shared = findings.list[index].sharesTail else { return nil }
    return shared < index ? resolved[shared] : place ?? placeAlone(of: shared)
  }

  /// What follows a head in the name of a body that the lexicon knows (`Trung ương` in
  /// `Ủy ban Kiểm tra Trung ương`).
  private func knownOwner(
    _ parts: ArraySlice<NamePart>, under head: OrganizationHead
  ) -> Owner? {
    guard case .known(let row) = parts.first?.content else { return nil }
    let known = rules.known[Int(row)]
    let name = known.name.utf8
    guard name.count > head.name.utf8.count + 1, name.starts(with: head.name.utf8),
      name[name.startIndex + head.name.utf8.count] == 0x20
    else { return nil }
    let rest = name.dropFirst(head.name.utf8.count + 1)
    return Owner(name: String(decoding: rest, as: UTF8.self), kind: known.kind)
  }

  /// The owner that the name of an organ states.
  private func organsOwner(
    _ index: Int, resolved place: PlaceReference?
  ) -> Owner? {
    let parts = findings.parts(of: findings.list[index])
    guard parts.count > 1, let row = parts.first?.head, rules.heads[row].traits.contains(.organ),
      parts[parts.startIndex + 1].head != nil
    else { return nil }
    var writer = NameWriter(text: text, rules: rules)
    writer.write(parts.dropFirst(), place: place)
    return Owner(name: writer.name, kind: rules.kind(parts.dropFirst()), place: place)
  }

  /// The body that the text names as the owner right after a finding (`Cơ quan CSĐT (Bộ Công an)`,
  /// `Chi cục Thủy lợi thuộc Sở Nông nghiệp`).
  func ownerAfter(_ index: Int) -> Int? {
    let finding = findings.list[index]
    var (next, end) = (index + 1, finding.tokens.upperBound)
    if next < findings.list.count, findings.list[next].standsFor == index, text[end].isMark("("),
      text[findings.list[next].tokens.upperBound].isMark(")")
    {
      end = findings.list[next].tokens.upperBound + 1
      next += 1
    }
    guard next < findings.list.count, findings.list[next].standsFor == nil else { return nil }
    let parts = findings.parts(of: findings.list[next])
    let start = findings.list[next].tokens.lowerBound
    guard start > end, start <= end + 2, !text[start].flags.contains(.startsSentence) else {
      return nil
    }
    let isListed = text[end].isMark(",") || text[end].isMark("-")
    let own = findings.parts(of: finding)
    let names =
      text[end].isMark("(") || text.word(start - 1) == rules.words.of
      || text.word(start - 1) == rules.words.belonging
      || isListed && rules.kind(own) == .police && isCentral(parts)
      || isListed && isPart(own) && rules.kind(parts) == .police && !isDistricts(parts, own)
    return names && (isCentral(parts) || parts.contains(where: \.isTail)) ? next : nil
  }

  /// Whether an office of a district stands beside the district's police, which has no such offices
  /// (`Phòng Nội vụ, Công an huyện Ba Vì`).
  private func isDistricts(_ police: ArraySlice<NamePart>, _ own: ArraySlice<NamePart>) -> Bool {
    guard rules.completion(own) == .level(.district) else { return false }
    return police.contains { part in
      switch part.content {
      case .place(_, _, let type?): type.levels == [.district]
      case .level(let type): type.levels == [.district]
      case .head, .known, .field, .text, .inner, .place, .locality, .foreign, .generic: false
      }
    }
  }

  /// Whether a name is that of a part of another body, of whose sort it is.
  func isPart(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.first?.head.map { rules.heads[$0].takesOwnersKind } ?? false
  }

  /// Whether a name is that of a body of the country.
  func isCentral(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let first = parts.first else { return false }
    if case .known(let row) = first.content {
      switch rules.known[Int(row)].kind {
      case .state, .police, .military, .court, .procuracy, .legislature, .party: return true
      case .front, .company, .bank, .school, .hospital, .media, .association: return false
      case .cooperative, .international, .other: return false
      }
    }
    return rules.completion(parts) == .central
  }

  // MARK: Offices

  /// The body in which one who leads a bare committee has another office, which is named right after it
  /// (`Bí thư ⟨Đảng ủy⟩, Chủ tịch HĐND phường Vàng Danh`).
  func office(after index: Int) -> Int? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    let (end, next) = (finding.tokens.upperBound, index + 1)
    guard parts.count == 1, let row = parts.first?.head else { return nil }
    if isPersonnelCommittee(row), isLedTogether(end, next) { return next }
    guard rules.heads[row].isLocalCommittee || isPersonnelCommittee(row),
      rules.words.titleEnds[text.word(finding.tokens.lowerBound - 1)], joinsOffices(end),
      text.hits.hasTerm(.title, at: afterFormer(end + 1)),
      next < findings.list.count, findings.list[next].standsFor == nil
    else { return nil }
    let start = findings.list[next].tokens.lowerBound
    guard (end + 2...end + 16).contains(start), !text.crossesSentence(end..<start + 1),
      areOffices(end..<start),
      isPersonnelCommittee(row) ? hasPersonnelCommittee(next) : isWhereCommitteesAre(next)
    else { return nil }
    return next
  }

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
  private func isPersonnelCommittee(_ row: Int) -> Bool {
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
      && (isOwner(rules.kind(parts)) || rules.kind(parts) == .legislature)
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
}
