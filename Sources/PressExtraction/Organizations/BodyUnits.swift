import PressText

/// Chooses the unit that a name or a level means.
extension BodyContext {
  func completionType(_ parts: ArraySlice<NamePart>) -> UnitType? {
    if case .type(let type) = rules.completion(parts) { return type }
    return nil
  }

  /// The level of the units that have such a body; nil where any may have it.
  func level(of parts: ArraySlice<NamePart>) -> PlaceReference.Level? {
    if case .level(let level) = rules.completion(parts) { return level }
    return nil
  }

  func lift(_ place: PlaceReference, to level: PlaceReference.Level) -> PlaceReference? {
    switch level {
    case .province: places.province(of: place, on: day)
    case .district: places.district(of: place, on: day)
    case .commune: place.level == .commune ? place : nil
    }
  }

  mutating func choose(
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
  mutating func unit(
    of type: UnitType, _ core: NameHash, shared: PlaceReference?, near index: Int
  ) -> PlaceReference? {
    if let shared {
      if shared.type == type { return shared }
      for level in type.levels {
        if let lifted = lift(shared, to: level), lifted.type == type { return lifted }
      }
    }
    if let place = leadingPlace(before: index, type) { return place }
    if let place = lastPlace(of: core, type) { return place }
    if let place = nearest(before: index, { $0.type == type }) { return municipality(over: place) }
    return scope.unit(type) ?? nearest(before: index, anywhere: true) { $0.type == type }
      ?? places.former(type, of: scope) ?? nearest(after: index) { $0.type == type }
  }

  /// The unit of a type with which a sentence says where all that follows is (`Tại tỉnh Hà Nam, ⟨UBND tỉnh⟩ …`).
  private mutating func leadingPlace(before index: Int, _ type: UnitType) -> PlaceReference? {
    guard text[index - 1].isMark(",") else { return nil }
    let last = found.firstIndex(from: index) - 1
    guard found.list.indices.contains(last) else { return nil }
    let place = found.list[last]
    guard place.tokens.upperBound == index - 1,
      (place.tokens.lowerBound - 3...place.tokens.lowerBound).contains(where: {
        text.word($0) == rules.words.at && text[$0].flags.contains(.capitalized)
      })
    else { return nil }
    return choose(found.candidates(of: place)) { $0.type == type }
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
  mutating func nearest(
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
  mutating func local(
    _ parts: ArraySlice<NamePart>, before index: Int
  ) -> PlaceReference? {
    guard let row = parts.first?.head, rules.heads[row].isLocalCommittee else { return nil }
    return nearest(before: index) { $0.level == .commune }
  }

  /// The place of the body named just before in the sentence, where it is of the same kind
  /// (`Đại hội Đảng bộ TP Hạ Long đã bầu ⟨Ban Chấp hành Đảng bộ⟩`), or the police that a procuracy works with.
  func placeBefore(_ index: Int) -> PlaceReference? {
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
  mutating func nearest(
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

  mutating func choose(
    _ units: ArraySlice<PlaceReference>, where fits: (PlaceReference) -> Bool
  ) -> PlaceReference? {
    candidates.removeAll(keepingCapacity: true)
    // The province's own name is not that of a unit elsewhere (`huyện Quảng Ninh` of Quảng Bình).
    let home = scope.province.flatMap { units.contains($0) ? $0 : nil }
    for unit in units where fits(unit) && home.map({ $0 == unit || $0.contains(unit) }) != false {
      candidates.append(unit)
    }
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
