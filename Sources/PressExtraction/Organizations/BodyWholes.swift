import PressText

/// Names departments after the hospital, school or office that they are parts of.
extension BodyContext {
  /// The body that a department is a part of.
  struct Whole {
    var name: String
    var kind: Organization.Kind
    var place: PlaceReference?
  }

  /// Gives a department the name and kind of what it is a part of, where the text names that right after it
  /// (`khoa Truyền nhiễm, Bệnh viện Bạch Mai`, `Phòng Đào tạo (Trường Đại học Vinh)`) or did before.
  mutating func takeWhole(as body: inout Body, _ index: Int, _ parts: ArraySlice<NamePart>) {
    guard body.kind != .police else { return }
    guard let whole = whole(after: index) ?? wholeBefore(index, parts) else { return }
    writer.write(parts, place: nil)
    writer.add(whole.name)
    (body.kind, body.place) = (whole.kind, whole.place)
    resolved[resolved.count - 1] = whole.place
  }

  /// What a department of the same name before a finding is named after.
  private func wholeBefore(_ index: Int, _ parts: ArraySlice<NamePart>) -> Whole? {
    guard let core = cores.last else { return nil }
    var bare = NameWriter(text: text, rules: rules)
    bare.write(parts, place: nil)
    for earlier in stride(from: index - 1, through: max(0, index - BodyContext.reach), by: -1)
    where cores[earlier] == core && organizations.indices.contains(bodies[earlier]) {
      let body = organizations[bodies[earlier]]
      guard isDepartment(findings.parts(of: findings.list[earlier])),
        wholesFinding(after: earlier) != nil, body.name.utf8.count > bare.bytes.count + 1
      else { continue }
      let name = body.name.utf8.dropFirst(bare.bytes.count + 1)
      return Whole(
        name: String(decoding: name, as: UTF8.self), kind: body.kind, place: body.place)
    }
    return nil
  }

  /// Whether a name is that of a department which tells its work, and neither place nor owner.
  @inline(__always)
  func isDepartment(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let row = parts.first?.head, rules.heads[row].isDivision,
      parts.count > 1 || rules.heads[row].kind == .military,
      rules.heads[row].completion != .central
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      switch part.content {
      case .field, .text: true
      case .head, .known, .inner, .level, .place, .locality, .foreign, .generic: false
      }
    }
  }

  private mutating func whole(after index: Int) -> Whole? {
    guard let next = wholesFinding(after: index) else { return nil }
    if let target = findings.list[next].standsFor {
      guard bodies.indices.contains(target), organizations.indices.contains(bodies[target]) else {
        return nil
      }
      let body = organizations[bodies[target]]
      return Whole(name: body.name, kind: body.kind, place: body.place)
    }
    let whole = Whole(
      name: name(ahead: next), kind: rules.kind(findings.parts(of: findings.list[next])),
      place: placeAlone(of: next))
    return whole.name.utf8.count <= BodyContext.longestName ? whole : nil
  }

  /// The finding right after a department that has it: in brackets, behind `của` or `thuộc`; behind a comma or dash that
  /// of a school or hospital, and any where somebody leads the department (`Trưởng phòng Tổng hợp, Ban Tuyên giáo
  /// Tỉnh ủy`), as else it is the next of a list.
  private func wholesFinding(after index: Int) -> Int? {
    let next = index + 1
    let tokens = findings.list[index].tokens
    let tie = tokens.upperBound
    guard next < findings.list.count, findings.list[next].rule != .shortName,
      findings.list[next].tokens.lowerBound == afterBelonging(tie),
      !text[tie + 1].flags.contains(.startsSentence)
    else { return nil }
    let parts = findings.parts(of: findings.list[next])
    guard let first = parts.first, !isPart(parts) || isArmys(first),
      parts.count > 1 || first.head == nil, !governsUnit(parts)
    else { return nil }
    if text[tie].isMark("(") {
      // An abbreviation may be the department's own.
      let isName = first.head != nil || findings.list[next].tokens.count > 1
      return isName && text[findings.list[next].tokens.upperBound].isMark(")") ? next : nil
    }
    if text.word(tie) == rules.words.of || text.word(tie) == rules.words.belonging { return next }
    guard text[tie].isMark(",") || text[tie].isMark("-") else { return nil }
    if afterBelonging(tie) > tie + 1 { return next }
    switch rules.kind(parts) {
    case .hospital, .school:
      return isOfUnit(index) && !rules.words.titleEnds[text.word(tokens.lowerBound - 1)]
        ? nil : next
    case .party where first.head.map({ !rules.heads[$0].isPartyOrgan }) ?? false: return nil
    case .state, .party, .company, .bank, .media, .front, .association:
      return rules.words.titleEnds[text.word(tokens.lowerBound - 1)] ? next : nil
    case .legislature, .court, .procuracy, .police, .military: return nil
    case .cooperative, .international, .other: return nil
    }
  }

  /// The token after a tie, and after `thuộc` or `trực thuộc` behind an opening bracket or a comma.
  private func afterBelonging(_ tie: Int) -> Int {
    guard text[tie].isMark("(") || text[tie].isMark(",") else { return tie + 1 }
    let index = text.word(tie + 1) == rules.words.direct ? tie + 2 : tie + 1
    return text.word(index) == rules.words.belonging ? index + 1 : tie + 1
  }

  /// Whether a head is that of a part of the army, named as the army's (`Cục Chính trị Hải quân`).
  private func isArmys(_ part: NamePart) -> Bool {
    part.head.map { rules.heads[$0].kind == .military } ?? false
  }

  /// Whether a body governs a unit of any level: `Phòng Kinh tế (⟨UBND thành phố Hạ Long⟩)` is that of the city.
  private func governsUnit(_ parts: ArraySlice<NamePart>) -> Bool {
    guard rules.completion(parts) == .any, rules.kind(parts) == .state else { return false }
    return parts.dropFirst().allSatisfy { part in
      switch part.content {
      case .level, .place: true
      default: false
      }
    }
  }

  /// Whether the department at a finding is one that a district or province has: `Phòng Y tế`.
  private func isOfUnit(_ index: Int) -> Bool {
    switch rules.completion(findings.parts(of: findings.list[index])) {
    case .level, .any: true
    default: false
    }
  }
}
