import PressText

/// Tells which names are the word for a sort of body and an abbreviation that the text defines.
extension AliasReader {
  /// Lets a name that is the word for a sort of body and an abbreviation stand for the body of that sort for which
  /// brackets define it (`Ngân hàng HLB`, `đảng ABC`).
  func bindHeaded(_ findings: inout OrganizationFindings, _ aliases: inout [Alias]) {
    for index in findings.list.indices {
      let finding = findings.list[index]
      let parts = findings.parts(of: finding)
      if let alias = bareHead(finding, index, findings, aliases) {
        findings.list[index].standsFor = alias.finding
        continue
      }
      guard finding.standsFor == nil, finding.sharesTail == nil, finding.rule == .organizationName,
        parts.count > 1, let row = parts.first?.head, let first = parts.dropFirst().first,
        parts.dropFirst().allSatisfy({ $0.content == .text }),
        first.tokens.lowerBound < finding.tokens.upperBound,
        !text.hits.hasTerm(.organizationName, at: first.tokens.lowerBound)
      else { continue }
      let name = first.tokens.lowerBound..<finding.tokens.upperBound
      let own = key(name)
      guard
        let alias = aliases.first(where: {
          !$0.isProperName && $0.head == 0 && $0.length == name.count && $0.key == own
        }), !aliases.contains(where: { $0.finding == index && !$0.isProperName }),
        isOfSort(rules.heads[row], findings.parts(of: findings.list[alias.finding]))
      else { continue }
      findings.list[index].standsFor = alias.finding
      for other in aliases.indices where aliases[other].finding == index {
        aliases[other].finding = alias.finding
      }
    }
  }

  /// The only alias of the letters of a head that stands alone, for a body of its kind named before
  /// (`VKSND tối cao (VKS) … VKS`).
  private func bareHead(
    _ finding: OrganizationFinding, _ index: Int, _ findings: OrganizationFindings,
    _ aliases: [Alias]
  ) -> Alias? {
    let parts = findings.parts(of: finding)
    guard finding.standsFor == nil, finding.sharesTail == nil, finding.rule == .organizationName,
      finding.tokens.count == 1, text[finding.tokens.lowerBound].flags.contains(.upperCase),
      parts.count == 1, let row = parts.first?.head
    else { return nil }
    let own = key(finding.tokens)
    let named = aliases.filter { !$0.isProperName && $0.head == 0 && $0.key == own }
    guard named.count == 1, let alias = named.first, alias.finding < index,
      begins(findings.parts(of: findings.list[alias.finding]), with: rules.heads[row])
    else { return nil }
    return alias
  }

  /// Whether the name of a body of a head's kind begins with the head (not `Ủy ban Trung ương MTTQ Việt Nam` with
  /// `MTTQ`).
  private func begins(_ name: ArraySlice<NamePart>, with head: OrganizationHead) -> Bool {
    guard rules.kind(name) == head.kind, let first = name.first else { return false }
    if let row = first.head { return rules.heads[row].name.utf8.starts(with: head.name.utf8) }
    guard case .known(let row) = first.content else { return false }
    return rules.known[Int(row)].name.utf8.starts(with: head.name.utf8)
  }

  /// Whether a head is the word for the sort of body that a name is that of.
  private func isOfSort(_ head: OrganizationHead, _ name: ArraySlice<NamePart>) -> Bool {
    guard head.kind == rules.kind(name), let row = name.first?.head, !rules.heads[row].isBoard,
      head.sharing == nil, !head.takesOwnersKind
    else { return false }
    switch head.kind {
    case .company, .bank: return head.isFirm || head.kind == .bank
    case .party: return true
    case .school, .hospital, .media, .association, .cooperative, .international, .other:
      return rules.heads[row].name.utf8.starts(with: head.name.utf8)
    case .state, .legislature, .court, .procuracy, .front, .police, .military: return false
    }
  }
}
