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
    let isListed = start == end + 1 && (text[end].isMark(",") || text[end].isMark("-"))
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
}
