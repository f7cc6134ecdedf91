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
    if isOfSeveral(finding) || isSet(index) || sharesSet(index) || isOfAllUnits(finding) {
      return nil
    }
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
        if !isAlone, let place = placeOfOffices(after: index, type) { return place }
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
      if !isAlone, let place = placeOfOffices(after: index, type) { return place }
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
    if shared == nil, let office = office(after: index) {
      let place = placeAlone(of: office)
      return place?.level == .commune ? place : nil
    }
    switch completion {
    case .none, .central, .type: return nil
    case .level(let level):
      if let shared, let unit = lift(shared, to: level) { return unit }
      if level == .district, parts.contains(where: { $0.content == .text }) { return nil }
      if let place = lastPlace(of: core, nil) { return place }
      if level == .province, let place = unitBefore(index, .province) { return place }
      if let place = scope.unit(level) { return place }
      guard level == .district else { return nearest(before: start) { $0.level == level } }
      return unitBefore(index, .district)
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

  /// The unit of a level of the last body with a place that the sentence names before a finding.
  private func unitBefore(_ index: Int, _ level: PlaceReference.Level) -> PlaceReference? {
    var token = findings.list[index].tokens.lowerBound
    let last = min(index, resolved.count) - 1
    for earlier in stride(from: last, through: max(0, index - 8), by: -1) {
      let start = findings.list[earlier].tokens.lowerBound
      while token > start {
        guard !text.opensAnew(token) else { return nil }
        token -= 1
      }
      guard let place = resolved[earlier] else { continue }
      return level != .district || isSister(index, of: earlier) ? lift(place, to: level) : nil
    }
    return nil
  }

  /// Whether a district's body may be of the district of another; a division of the state's next to it only
  /// (`UBND huyện giao Phòng Nội vụ`), as others have such too (`Công an quận và Phòng Kỹ thuật hình sự`).
  private func isSister(_ index: Int, of other: Int) -> Bool {
    let kind = rules.kind(findings.parts(of: findings.list[other]))
    guard kind != .police else { return false }
    return !isPart(findings.parts(of: findings.list[index])) || other == index - 1 && kind == .state
  }

  /// The place of the finding whose tail is shared, resolved ahead where it stands to the right.
  mutating func place(ofNeighbour index: Int) -> PlaceReference? {
    index < resolved.count ? resolved[index] : placeAlone(of: index)
  }

  mutating func placeAlone(of index: Int) -> PlaceReference? {
    place(of: index, core: core(findings.parts(of: findings.list[index])), isAlone: true)
  }

  /// The last place of a body of the same name, of a type where one is asked for.
  func lastPlace(of core: NameHash, _ type: UnitType?) -> PlaceReference? {
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
}
