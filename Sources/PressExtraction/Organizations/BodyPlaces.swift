import PressText

/// Tells the place that a body belongs to.
extension BodyContext {
  /// The place of a finding.
  ///
  /// - Parameters:
  ///   - index: The finding.
  ///   - core: The key of its name without place.
  ///   - isAlone: Whether what its neighbours tell shall not count.
  /// - Returns: The unit; nil for bodies of the country and for those whose place stays open.
  mutating func place(of index: Int, core: NameHash, isAlone: Bool = false) -> PlaceReference? {
    let finding = findings.list[index]
    let parts = current(findings.parts(of: finding))
    if isOfSeveral(finding) || isSet(index) || sharesSet(index) { return nil }
    let shared = isAlone ? nil : finding.sharesTail.flatMap { place(ofNeighbour: $0) }
    for part in parts.reversed() {
      switch part.content {
      case .place(let name, let start, let type):
        let hit = PlaceRules.NameHit(tokens: Int(start)..<part.tokens.upperBound, name: name)
        return choose(hit, type ?? completionType(parts), level(of: parts))
      case .level(let type):
        // `Đảng bộ cấp huyện`: of whichever district.
        if text.word(part.tokens.lowerBound) == rules.words.level
          || text.word(part.tokens.lowerBound - 1) == rules.words.level
          || shared == nil && isInEveryCommune(finding, type)
        {
          return nil
        }
        return unit(of: type, core, shared: shared, near: finding.tokens.lowerBound)
      case .locality, .foreign, .generic: return nil
      case .head, .known, .field, .text, .inner: continue
      }
    }
    let completion = isRegional(parts) ? .level(.province) : rules.completion(parts)
    switch completion {
    case .central: return nil
    // `Trạm Thú y huyện Ba Vì … Trạm Thú y`.
    case .none: return mayRecur(parts) ? lastPlace(of: core, nil) : nil
    case .type(let type):
      return unit(of: type, core, shared: shared, near: finding.tokens.lowerBound)
    case .level, .any:
      if hasProperName(parts) && !isRegional(parts) || isNational(parts) { return nil }
    }
    if !isAlone, let owner = ownerAfter(index) {
      return isCentral(findings.parts(of: findings.list[owner])) ? nil : placeAlone(of: owner)
    }
    return completed(index, completion, core, shared: shared)
  }

  /// Whether a public body is named by its head and field only, so that the place of the same name before is its own.
  private func mayRecur(_ parts: ArraySlice<NamePart>) -> Bool {
    guard parts.count > 1, let row = parts.first?.head, rules.heads[row].isUnitBody else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      if case .field(let row) = part.content { return !rules.fields[Int(row)].isSuffix }
      return false
    }
  }

  /// The place of a body whose name leaves it out.
  private mutating func completed(
    _ index: Int, _ completion: OrganizationHead.Completion, _ core: NameHash,
    shared: PlaceReference?
  ) -> PlaceReference? {
    let finding = findings.list[index]
    let parts = current(findings.parts(of: finding))
    let start = finding.tokens.lowerBound
    if finding.rule == .organizationName, finding.sharesTail == nil,
      isOneOfMany(start) || isOneOfAll(index)
    {
      return nil
    }
    switch completion {
    case .none, .central, .type: return nil
    case .level(let level):
      if let shared, let unit = lift(shared, to: level) { return unit }
      if level == .district, parts.contains(where: { $0.content == .text }) { return nil }
      if let place = lastPlace(of: core, nil) { return place }
      if level == .province, let place = provinceBefore(index) { return place }
      if let place = scope.unit(level) { return place }
      return level == .district ? nil : nearest(before: start) { $0.level == level }
    case .any:
      if shared == nil, followsNational(index) { return nil }
      let place =
        shared ?? local(parts, before: start) ?? placeBefore(index) ?? lastPlace(of: core, nil)
        ?? scope.narrowest
      return place.flatMap {
        $0.level == .commune && isOfDistricts(parts) ? lift($0, to: .district) : $0
      }
    }
  }

  /// Whether a name is that of a court or procuracy, which no commune has.
  private func isOfDistricts(_ parts: ArraySlice<NamePart>) -> Bool {
    let kind = rules.kind(parts)
    return kind == .court || kind == .procuracy
  }

  private static let front = NameHash(Array("Mặt trận Tổ quốc".utf8)[...])

  /// Whether the front is bare, and its last name before is that of the country's (`MTTQ Việt Nam … MTTQ`).
  private func followsNational(_ index: Int) -> Bool {
    let own = findings.parts(of: findings.list[index])
    guard own.count == 1, let row = own.first?.head, rules.heads[row].name.key == Self.front else {
      return false
    }
    let last = (max(0, index - BodyContext.reach)..<min(index, resolved.count)).last { earlier in
      findings.parts(of: findings.list[earlier]).first
        .map { isNamed($0, rules.heads[row].name.utf8) } ?? false
    }
    return last.map { resolved[$0] == nil } ?? false
  }

  /// Whether the words of a head are in those of a piece (`Mặt trận Tổ quốc` in
  /// `Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam`).
  private func isNamed(_ piece: NamePart, _ words: ArraySlice<UInt8>) -> Bool {
    let name: ArraySlice<UInt8>
    switch piece.content {
    case .head(let row): name = rules.heads[Int(row)].name.utf8
    case .known(let row): name = rules.known[Int(row)].name.utf8
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return false
    }
    guard name.count >= words.count else { return false }
    return (name.startIndex...name.endIndex - words.count).contains { start in
      name[start..<start + words.count].elementsEqual(words)
    }
  }

  /// The province of the last body with a place that the sentence names before a finding.
  private func provinceBefore(_ index: Int) -> PlaceReference? {
    var token = findings.list[index].tokens.lowerBound
    let last = min(index, resolved.count) - 1
    for earlier in stride(from: last, through: max(0, index - 8), by: -1) {
      let start = findings.list[earlier].tokens.lowerBound
      while token > start {
        guard !text.opensAnew(token) else { return nil }
        token -= 1
      }
      if let place = resolved[earlier] { return lift(place, to: .province) }
    }
    return nil
  }

  /// `các Trung tâm phục vụ hành chính công ⟨xã⟩`: every commune has one.
  private func isInEveryCommune(_ finding: OrganizationFinding, _ type: UnitType) -> Bool {
    finding.sharesTail == nil && type.levels.allSatisfy { $0 == .commune }
      && text.word(finding.tokens.lowerBound - 1) == rules.words.all
  }

  /// Whether a number of units follows, each of which has such a body (`UBND 9 tỉnh`).
  private func isOfSeveral(_ finding: OrganizationFinding) -> Bool {
    let number = finding.tokens.upperBound
    guard text[number].isNumber, text[number].length < 4, !text.opensAnew(number),
      let type = places.typeWord(in: text, at: number + 1)
    else { return false }
    return !text[type.tokens.upperBound].flags.contains(.capitalized)
  }

  /// Whether a plural or a number before a body without a name of a place makes a set of it (`các Đảng bộ cơ sở`,
  /// `2 đảng bộ tỉnh`), or before the one with which it stands in a row (`các huyện ủy, thành ủy`).
  private func isSet(_ index: Int) -> Bool {
    let finding = findings.list[index]
    let start = finding.tokens.lowerBound
    let parts = findings.parts(of: finding)
    guard finding.rule == .organizationName, !text.opensAnew(start),
      parts.count == 1 || parts.count == 2 && isLevel(parts.last),
      finding.sharesTail.map({ isBareCommittee($0) && isBareCommittee(index) }) ?? true
    else { return false }
    if rules.words.sharers[text.word(start - 1)], rules.words.determiners[text.word(start - 1)] {
      return text.word(start - 2) != rules.words.ordinal
    }
    guard let row = parts.first?.head, rules.heads[row].kind == .party else { return false }
    if text[start - 1].isNumber {
      return !text[start].flags.contains(.capitalized) && text[start - 1].length <= 3
    }
    guard isBareCommittee(index) else { return false }
    if isAmidCommittees(index) { return true }
    var first = index
    while first > max(0, index - 8), isNext(first - 1), isBareCommittee(first - 1) { first -= 1 }
    let lead = text.word(findings.list[first].tokens.lowerBound - 1)
    return first < index && rules.words.sharers[lead] && rules.words.determiners[lead]
  }

  /// Whether a committee in lower case stands beside one of a unit of the same level, so that none of them is one
  /// unit's (`bí thư tỉnh ủy, thành ủy`).
  private func isAmidCommittees(_ index: Int) -> Bool {
    guard !text[findings.list[index].tokens.lowerBound].flags.contains(.capitalized) else {
      return false
    }
    return isNext(index - 1) && areOfOneLevel(index - 1, index)
      || isNext(index) && areOfOneLevel(index, index + 1)
  }

  private func areOfOneLevel(_ one: Int, _ other: Int) -> Bool {
    guard isBareCommittee(one), isBareCommittee(other),
      let first = committeesType(one), let second = committeesType(other)
    else { return false }
    return first.isOfLevel(of: second)
  }

  private func committeesType(_ index: Int) -> UnitType? {
    completionType(findings.parts(of: findings.list[index]))
  }

  /// Whether a finding is a party committee's head alone, which tells the type of the unit (`Huyện ủy`).
  private func isBareCommittee(_ index: Int) -> Bool {
    let parts = findings.parts(of: findings.list[index])
    guard parts.count == 1, let row = parts.first?.head else { return false }
    return rules.heads[row].isTyped && rules.heads[row].kind == .party
  }

  /// Whether only a comma or `và` stands between a finding and the next one.
  private func isNext(_ index: Int) -> Bool {
    guard findings.list.indices.contains(index), findings.list.indices.contains(index + 1) else {
      return false
    }
    let end = findings.list[index].tokens.upperBound
    return findings.list[index + 1].tokens.lowerBound == end + 1
      && (text[end].isMark(",") || text.word(end) == rules.words.and)
  }

  private func isLevel(_ part: NamePart?) -> Bool {
    if case .level = part?.content { return true }
    return false
  }

  /// Whether the neighbour whose tail a body shares tells of a set (`HĐND, UBND các xã`), or of a level of which the
  /// article tells no unit.
  private mutating func sharesSet(_ index: Int) -> Bool {
    guard let tail = sharedTail(of: index) else { return false }
    return tail.content == .generic
      || place(ofNeighbour: findings.list[index].sharesTail ?? index) == nil
  }

  /// The set or level that stands behind a neighbour for a body too, of which the article tells no place.
  func sharedTail(of index: Int) -> NamePart? {
    let parts = findings.parts(of: findings.list[index])
    guard let neighbour = findings.list[index].sharesTail, neighbour > index, parts.count == 1,
      rules.completion(parts) == .any,
      let last = findings.parts(of: findings.list[neighbour]).last
    else { return nil }
    switch last.content {
    case .generic, .level: return last
    case .head, .known, .field, .text, .inner, .place, .locality, .foreign: return nil
    }
  }

  /// Whether a word before a body makes many of it, in as many places (`một số Sở Y tế`, `nhiều Sở Y tế`).
  private func isOneOfMany(_ start: Int) -> Bool {
    rules.words.manies[text.word(start - 1)] && !text.opensAnew(start)
  }

  /// Whether a department or bare head stands in the plural, no other beside it (`các Sở Y tế phải gửi dữ liệu`,
  /// `các Trạm Y tế`).
  private func isOneOfAll(_ index: Int) -> Bool {
    let tokens = findings.list[index].tokens
    guard text.word(tokens.lowerBound - 1) == rules.words.all, !text.opensAnew(tokens.lowerBound),
      let row = findings.parts(of: findings.list[index]).first?.head,
      rules.heads[row].sharing == .department
        || findings.parts(of: findings.list[index]).count == 1
    else { return false }
    let next = index + 1
    return next >= findings.list.count
      || findings.list[next].tokens.lowerBound > tokens.upperBound + 2
      || text[findings.list[next].tokens.lowerBound].flags.contains(.startsSentence)
  }

  /// The place of the finding whose tail is shared, resolved ahead where it stands to the right.
  private mutating func place(ofNeighbour index: Int) -> PlaceReference? {
    index < resolved.count ? resolved[index] : placeAlone(of: index)
  }

  mutating func placeAlone(of index: Int) -> PlaceReference? {
    place(of: index, core: core(findings.parts(of: findings.list[index])), isAlone: true)
  }

  /// The last place of a body of the same name, of a type where one is asked for.
  private func lastPlace(of core: NameHash, _ type: UnitType?) -> PlaceReference? {
    var index = resolved.count - 1
    let end = max(0, resolved.count - BodyContext.reach * 4)
    while index >= end {
      if cores[index] == core, let place = resolved[index], type == nil || place.type == type {
        return place
      }
      index -= 1
    }
    return nil
  }

  // MARK: Owners

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
  private func isCentral(_ parts: ArraySlice<NamePart>) -> Bool {
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

  /// Whether the name is that of one of a province's bodies that are numbered by region.
  private func isRegional(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.count > 1 && parts.first?.head.map { rules.heads[$0].isRegional } ?? false
      && parts.dropFirst().contains { text[$0.tokens.upperBound - 1].isNumber }
  }

  /// Whether the name says that the body is the country's, or belongs to one that is.
  private func isNational(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.contains { part in
      switch part.content {
      case .known, .inner: true
      case .field(let row): rules.fields[Int(row)].isSuffix
      case .head, .text, .level, .place, .locality, .foreign, .generic: false
      }
    }
  }

  // MARK: Units

  private func completionType(_ parts: ArraySlice<NamePart>) -> UnitType? {
    if case .type(let type) = rules.completion(parts) { return type }
    return nil
  }

  /// The level of the units that have such a body; nil where any may have it.
  private func level(of parts: ArraySlice<NamePart>) -> PlaceReference.Level? {
    if case .level(let level) = rules.completion(parts) { return level }
    return nil
  }

  private func lift(_ place: PlaceReference, to level: PlaceReference.Level) -> PlaceReference? {
    switch level {
    case .province: places.province(of: place, on: day)
    case .district: places.district(of: place, on: day)
    case .commune: place.level == .commune ? place : nil
    }
  }

  private mutating func choose(
    _ hit: PlaceRules.NameHit, _ type: UnitType?, _ level: PlaceReference.Level?
  ) -> PlaceReference? {
    candidates.removeAll(keepingCapacity: true)
    _ = places.addCandidates(hit, type: type, on: day, to: &candidates)
    if type == nil {
      let wanted = level ?? .province
      if candidates.contains(where: { $0.level == wanted }) {
        candidates.removeAll { $0.level != wanted }
      }
    }
    if let chosen = PlaceResolver.choose(candidates[...], scope: scope) { return chosen }
    for finding in found.list.prefix(BodyContext.reach * 4) {
      if let one = found.only(finding), candidates.contains(one) { return one }
    }
    return type == nil ? candidates.first { $0.level == .province } : nil
  }

  /// The unit that a level word or a committee's head means.
  private mutating func unit(
    of type: UnitType, _ core: NameHash, shared: PlaceReference?, near index: Int
  ) -> PlaceReference? {
    if let shared {
      if shared.type == type { return shared }
      for level in type.levels {
        if let lifted = lift(shared, to: level), lifted.type == type { return lifted }
      }
    }
    if let place = lastPlace(of: core, type) { return place }
    if let place = nearest(before: index, { $0.type == type }) { return municipality(over: place) }
    return scope.unit(type) ?? nearest(before: index, anywhere: true) { $0.type == type }
      ?? places.former(type, of: scope) ?? nearest(after: index) { $0.type == type }
  }

  /// The municipality that a city belongs to (`thành phố Thủ Đức`), where bodies of it were named and none
  /// of the city: there `thành phố` is the municipality.
  private func municipality(over city: PlaceReference) -> PlaceReference {
    guard city.level == .district, !resolved.suffix(BodyContext.reach).contains(city),
      let province = lift(city, to: .province), province.type == city.type,
      resolved.suffix(BodyContext.reach).contains(province)
    else { return city }
    return province
  }

  /// The next unit named in the sentence that fits (`Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hà Nam`).
  private mutating func nearest(
    after index: Int, _ fits: (PlaceReference) -> Bool
  ) -> PlaceReference? {
    var next = found.firstIndex(from: index)
    var token = index
    while next < found.list.count {
      let start = found.list[next].tokens.lowerBound
      // Bounded, as a text without full stops is one sentence.
      guard start - index <= 60 else { return nil }
      while token < start {
        token += 1
        if text[token].flags.contains(.startsSentence) { return nil }
      }
      if let chosen = choose(found.candidates(of: found.list[next]), where: fits) { return chosen }
      next += 1
    }
    return nil
  }

  /// A commune named just before in the sentence, for party committees without level.
  private mutating func local(
    _ parts: ArraySlice<NamePart>, before index: Int
  ) -> PlaceReference? {
    guard let row = parts.first?.head, rules.heads[row].isLocalCommittee else { return nil }
    return nearest(before: index) { $0.level == .commune }
  }

  /// The place of the body named just before in the sentence, where it is of the same kind
  /// (`Đại hội Đảng bộ TP Hạ Long đã bầu ⟨Ban Chấp hành Đảng bộ⟩`), or the police that a procuracy works with.
  private func placeBefore(_ index: Int) -> PlaceReference? {
    // A finding that is asked about ahead of its turn has none before it that is resolved.
    guard index > 0, index <= resolved.count, let place = resolved[index - 1] else { return nil }
    let (before, finding) = (findings.list[index - 1], findings.list[index])
    guard before.tokens.upperBound <= finding.tokens.lowerBound,
      worksWith(rules.kind(findings.parts(of: before)), rules.kind(findings.parts(of: finding))),
      !text.crossesSentence(before.tokens.upperBound - 1..<finding.tokens.lowerBound + 1)
    else { return nil }
    return place
  }

  private func worksWith(_ one: Organization.Kind, _ other: Organization.Kind) -> Bool {
    one == other || one == .police && other == .procuracy
  }

  /// The last unit named before a token that fits, in its line or anywhere.
  private mutating func nearest(
    before index: Int, anywhere: Bool = false, _ fits: (PlaceReference) -> Bool
  ) -> PlaceReference? {
    let start = anywhere ? 0 : lineStart(of: index)
    var low = found.firstIndex(from: index)
    var name = proper.count - 1
    var tries = 40
    while low > 0, tries > 0 {
      low -= 1
      tries -= 1
      let finding = found.list[low]
      let token = finding.tokens.lowerBound
      while name >= 0, proper[name].lowerBound > token { name -= 1 }
      if name >= 0, proper[name].contains(token) { continue }
      if token < start { return nil }
      if let chosen = choose(found.candidates(of: finding), where: fits) { return chosen }
    }
    return nil
  }

  private mutating func choose(
    _ units: ArraySlice<PlaceReference>, where fits: (PlaceReference) -> Bool
  ) -> PlaceReference? {
    candidates.removeAll(keepingCapacity: true)
    for unit in units where fits(unit) { candidates.append(unit) }
    return PlaceResolver.choose(candidates[...], scope: scope)
  }

  /// The first token of the line in which the token before an index stands.
  private mutating func lineStart(of index: Int) -> Int {
    let token = max(index - 1, 0)
    var start = token
    if token >= line.token {
      while start > line.token, !text[start].flags.contains(.startsLine) { start -= 1 }
      if start == line.token { start = line.start }
    } else if token >= line.start {
      start = line.start
    } else {
      while start > 0, !text[start].flags.contains(.startsLine) { start -= 1 }
    }
    line = (start, token)
    return start
  }
}
