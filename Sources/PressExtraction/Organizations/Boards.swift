import PressText

/// Tells whose a board is that stands alone (`Đại hội bầu Ban Chấp hành`, `HĐQT quyết định …`).
extension OrganizationScan {
  /// Pushes the pieces of the last body before a board's head that has such a board; false where there is none.
  mutating func pushBoardsOwner(of board: NamePart) -> Bool {
    guard let row = board.head, rules.heads[row].takesOwnersKind,
      !goesOnWithField(board.tokens.upperBound),
      !text[board.tokens.lowerBound - 1].isMark("(")
    else { return false }
    let head = rules.heads[row]
    if pushStatedOwner(after: board.tokens.upperBound, of: head.kind) { return true }
    // The body of a sister comes first.
    let last =
      sister(of: board.tokens).flatMap { owner(of: $0, head.kind) == nil ? nil : $0 }
      ?? lastOwner(under: head)
    guard let owner = last.flatMap({ owner(of: $0, head.kind) }) else { return false }
    push(owner, under: head)
    return true
  }

  /// Whether a field of two words or more starts in lower case at a token, no verb (`Ban Kiểm soát không lưu`).
  private func goesOnWithField(_ index: Int) -> Bool {
    guard !text[index].flags.contains(.capitalized), !text.opensAnew(index),
      !text.hits.hasTerm(.nameEnd, at: index),
      let hit = text.hits.longest(.organizationField, at: index)
    else { return false }
    return hit.tokens.count > 1
  }

  /// The last body that is named with the same board, else the last that has such a board; none before another
  /// body that may have one (`Tỉnh ủy chỉ đạo giải. AFC họp; Ban Chấp hành quyết định …`).
  private func lastOwner(under head: OrganizationHead) -> Int? {
    let end = findings.list.count
    var start = max(0, end - BodyContext.reach)
    if let other = (start..<end).last(where: { isOtherOwner($0, head.kind) }) { start = other + 1 }
    let recent = (start..<end).filter { owner(of: $0, head.kind) != nil }
    return recent.last { self.head(of: $0) == head.name.key && !isOffice($0) } ?? recent.last
  }

  /// Whether a finding is a body that may have boards of a kind, but is not told as one that has.
  private func isOtherOwner(_ index: Int, _ kind: Organization.Kind) -> Bool {
    let parts = parser.parts[findings.list[index].parts]
    guard let first = parts.first, parts.count > 1 || first.head == nil,
      first.head.map({ !rules.heads[$0].takesOwnersKind }) ?? true,
      !parts.contains(where: { $0.content == .generic })
    else { return false }
    switch (kind, rules.kind(parts)) {
    case (.party, .international), (.company, .cooperative), (.company, .association):
      return owner(of: index, kind) == nil
    default: return false
    }
  }

  /// Whether a board is named only in somebody's office (`nguyên Chủ tịch ⟨HĐQT Eximbank⟩`), of which others tell.
  private func isOffice(_ index: Int) -> Bool {
    let tokens = findings.list[index].tokens
    return parser.parts[findings.list[index].parts].first?.head.map {
      parser.isPostOnBoard(tokens, $0)
    } ?? false
  }

  /// The head with which a finding's name begins.
  private func head(of index: Int) -> NameHash? {
    parser.parts[findings.list[index].parts].first?.head.map { rules.heads[$0].name.key }
  }

  /// The pieces of a finding's name that are those of a body with boards of a kind.
  private func owner(of index: Int, _ kind: Organization.Kind) -> Range<Int>? {
    owner(in: rules.shortened(findings.list[index].parts, of: parser.parts), of: kind)
  }

  /// The finding of another board that was named last in the same sentence, of which this one is a sister
  /// (`Ban Chấp hành bầu Ban Thường vụ`), or the one that it stands for.
  func sister(of board: Range<Int>) -> Int? {
    guard let last = findings.list.last, last.rule == .shortName,
      let row = parser.parts[last.parts].first?.head, rules.heads[row].takesOwnersKind,
      let own = text.hits.longest(.organizationHead, at: board.lowerBound),
      rules.heads[Int(own.payload)].takesOwnersKind,
      !(last.tokens.upperBound...board.lowerBound).contains(where: { text.opensAnew($0) })
    else { return nil }
    return last.standsFor ?? findings.list.count - 1
  }

  /// Pushes the pieces of the body that `của` ties a board to (`HĐQT của Sacombank`).
  private mutating func pushStatedOwner(after end: Int, of kind: Organization.Kind) -> Bool {
    guard text.word(end) == rules.words.of, !text.opensAnew(end) else { return false }
    let base = parser.parts.count
    if let name = parser.name(at: end + 1, depth: 1), name.rule != .shortName,
      owner(in: base..<parser.parts.count, of: kind) == base..<parser.parts.count
    {
      return true
    }
    parser.drop(to: base)
    return false
  }

  /// The pieces of a name that are those of a body with boards of a kind: companies and banks, or the party's units
  /// and mass organisations; nil where none are.
  private func owner(in name: Range<Int>, of kind: Organization.Kind) -> Range<Int>? {
    let parts = parser.parts[name]
    guard let first = parts.first, !parts.contains(where: { $0.content == .generic }) else {
      return nil
    }
    switch (kind, rules.kind(parts)) {
    case (.company, .company), (.company, .bank):
      return parts.count > 1 || first.head == nil ? name : nil
    case (.party, .party):
      // A set (`tỉnh ủy, thành ủy`) is nobody's owner.
      if text[first.tokens.lowerBound - 1].isMark(","),
        !text[first.tokens.lowerBound].flags.contains(.capitalized)
      {
        return nil
      }
      return parts.firstIndex { rules.isTyped($0) || rules.isPartyUnit($0) }.map {
        $0..<name.upperBound
      }
    case (.party, .front), (.party, .association):
      let isWhole = parts.count > 1 && first.head.map { !rules.heads[$0].takesOwnersKind } ?? false
      return isWhole ? name : nil
    default: return nil
    }
  }

  /// Pushes copies of pieces; an executive committee is that of the party's unit, not of its committee
  /// (`Ban Chấp hành Đảng bộ huyện`, of `Huyện ủy`).
  private mutating func push(_ owner: Range<Int>, under head: OrganizationHead) {
    let first = parser.parts[owner.lowerBound]
    var rest = owner
    if rules.isPartyUnit(first) {
      parser.push(.head(rules.partyUnit), first.tokens)
      rest = owner.dropFirst()
    } else if head.name.key == OrganizationRules.executiveCommittee, let row = first.head,
      case .type(let type) = rules.heads[row].completion
    {
      parser.push(.head(rules.partyUnit), first.tokens)
      rest = owner.dropFirst()
      if let place = rest.first, case .place(let name, let start, _) = parser.parts[place].content {
        parser.push(.place(name: name, start: start, type), parser.parts[place].tokens)
        rest = rest.dropFirst()
      } else {
        parser.push(.level(type), first.tokens)
      }
    }
    for part in rest { parser.parts.append(parser.parts[part]) }
  }
}
