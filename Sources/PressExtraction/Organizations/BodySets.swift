import PressText

/// Tells bodies of one unit from sets of them.
extension BodyContext {
  /// `các Trung tâm phục vụ hành chính công ⟨xã⟩`: every commune has one.
  func isInEveryCommune(_ finding: OrganizationFinding, _ type: UnitType) -> Bool {
    finding.sharesTail == nil && type.levels.allSatisfy { $0 == .commune }
      && text.word(finding.tokens.lowerBound - 1) == rules.words.all
  }

  /// Whether a number of units follows, each of which has such a body (`UBND 9 tỉnh`).
  func isOfSeveral(_ finding: OrganizationFinding) -> Bool {
    let number = finding.tokens.upperBound
    guard text[number].isNumber, text[number].length < 4, !text.opensAnew(number),
      let type = places.typeWord(in: text, at: number + 1)
    else { return false }
    return !text[type.tokens.upperBound].flags.contains(.capitalized)
  }

  /// Whether a plural or a number before a body without a name of a place makes a set of it (`các Đảng bộ cơ sở`,
  /// `2 đảng bộ tỉnh`), or before the one with which it stands in a row (`các huyện ủy, thành ủy`).
  func isSet(_ index: Int) -> Bool {
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
  mutating func sharesSet(_ index: Int) -> Bool {
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

  /// Whether a word before a body makes many of it, in as many places (`một số Sở Y tế`, `nhiều Sở Y tế`,
  /// `các cấp Hội Nông dân`).
  func isOneOfMany(_ start: Int) -> Bool {
    guard !text.opensAnew(start) else { return false }
    return rules.words.manies[text.word(start - 1)]
      || text.word(start - 1) == rules.words.level && text.word(start - 2) == rules.words.all
  }

  /// Whether a department or bare head stands in the plural, no other beside it (`các Sở Y tế phải gửi dữ liệu`,
  /// `các Trạm Y tế`).
  func isOneOfAll(_ index: Int) -> Bool {
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
}
