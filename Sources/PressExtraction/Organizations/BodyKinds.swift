import PressText

/// Tells the kind of a body by those beside it.
extension BodyContext {
  /// The kind of the school or hospital named right after its part (`Khoa Tâm thần, Bệnh viện Bạch Mai`).
  func neighboursKind(_ index: Int, _ kind: Organization.Kind) -> Organization.Kind? {
    guard kind == .school || kind == .hospital, findings.parts(of: findings.list[index]).count <= 5,
      isPart(findings.parts(of: findings.list[index])), index + 1 < findings.list.count
    else { return nil }
    let next = findings.list[index + 1]
    let end = findings.list[index].tokens.upperBound
    guard next.tokens.lowerBound == end + 1,
      text[end].isMark(",") || text[end].isMark("-")
        || text[end].isMark("(") || text.word(end) == rules.words.of,
      !text[next.tokens.lowerBound].flags.contains(.startsSentence)
    else { return nil }
    let owner = rules.kind(findings.parts(of: next))
    return owner == .school || owner == .hospital ? owner : nil
  }

  /// The kind of an office of one of the party's committees, which is named right after it (`Phòng Tổng hợp, Ban Tuyên
  /// giáo Tỉnh ủy`) or has it (`Ban Tuyên giáo Tỉnh ủy có Phòng Tổng hợp, Phòng Tin học`).
  func roomsKind(_ index: Int, _ kind: Organization.Kind) -> Organization.Kind? {
    let finding = findings.list[index]
    guard kind == .state, isPart(findings.parts(of: finding)),
      !statesPlace(findings.parts(of: finding))
    else { return nil }
    if index + 1 < findings.list.count, text[finding.tokens.upperBound].isMark(","),
      findings.list[index + 1].tokens.lowerBound == finding.tokens.upperBound + 1,
      isPartysOrgan(index + 1)
    {
      return .party
    }
    guard index > 0, bodies.indices.contains(index - 1), bodies[index - 1] >= 0 else { return nil }
    let lead = finding.tokens.lowerBound - 1
    guard findings.list[index - 1].tokens.upperBound == lead else { return nil }
    if text.word(lead) == rules.words.has || rules.words.listOpeners[text.word(lead)] {
      return isPartysOrgan(index - 1) ? .party : nil
    }
    let isRow =
      text[lead].isMark(",") || text[lead].isMark(";") || text.word(lead) == rules.words.and
    return isRow && isPart(findings.parts(of: findings.list[index - 1]))
      && organizations[bodies[index - 1]].kind == .party ? .party : nil
  }

  private static let board = NameHash(Array("Ban".utf8)[...])

  /// The kind of the association or body of the front of which a board with a field is a part, which is named right
  /// after it in brackets, or behind a comma where somebody leads the board (`Trưởng Ban Tuyên truyền, Hội Luật gia Hà
  /// Nội`).
  func boardsKind(_ index: Int, _ kind: Organization.Kind) -> Organization.Kind? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    guard kind == .state, parts.count > 1, let row = parts.first?.head,
      rules.heads[row].name.key == BodyContext.board, let next = neighbour(of: index),
      parts.dropFirst().allSatisfy({ part in
        switch part.content {
        case .field, .text: true
        case .head, .known, .inner, .level, .place, .locality, .foreign, .generic: false
        }
      })
    else { return nil }
    let tie = finding.tokens.upperBound
    let isOwner =
      text[tie].isMark("(") || text.word(tie) == rules.words.of
      || (text[tie].isMark(",") || text[tie].isMark("-"))
        && rules.words.chiefs[text.word(finding.tokens.lowerBound - 1)]
    let owner = findings.parts(of: findings.list[next])
    guard isOwner, owner.count > 1 || owner.first?.head == nil else { return nil }
    switch rules.kind(owner) {
    case .front: return .front
    case .association: return .association
    case .party, .state, .legislature, .court, .procuracy, .police, .military, .company: return nil
    case .bank, .school, .hospital, .media, .cooperative, .international, .other: return nil
    }
  }

  /// Whether a finding is a committee's organ in the party.
  private func isPartysOrgan(_ index: Int) -> Bool {
    findings.parts(of: findings.list[index]).first?.head.map { rules.heads[$0].isPartyOrgan }
      ?? false
  }

  /// The kind of a body; a firm whose name is that of a known outlet is one (`hãng Sputnik`).
  func kind(_ parts: ArraySlice<NamePart>) -> Organization.Kind {
    let kind = rules.kind(parts)
    guard kind == .company, parts.count > 1, let last = parts.last, last.content == .text,
      let hit = text.hits.longest(.organizationName, at: last.tokens.lowerBound),
      Int(hit.end) == last.tokens.upperBound, rules.known[Int(hit.payload)].kind == .media
    else { return kind }
    return .media
  }
}
