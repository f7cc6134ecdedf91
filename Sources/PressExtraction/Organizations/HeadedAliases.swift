import PressText

/// Tells which names are the word for a sort of body and an abbreviation that the text defines.
extension AliasReader {
  /// Lets a name that is the word for a sort of body and an abbreviation stand for the body of that sort for which
  /// brackets define it (`Ngân hàng HLB`, `đảng ABC`).
  func bindHeaded(_ findings: inout OrganizationFindings, _ aliases: inout [Alias]) {
    for index in findings.list.indices {
      let finding = findings.list[index]
      let parts = findings.parts(of: finding)
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
