import PressText

/// Tells the bodies of one unit from those of all, which words beside them mean.
extension BodyContext {
  /// Whether words beside a body of any unit, named without its own, mean those of all: `ngành ⟨Công an⟩`, `⟨Công an⟩ cả
  /// nước`, `⟨UBND⟩ địa phương`, `⟨Hội Chữ thập đỏ⟩ thuộc các xã`.
  func isOfAllUnits(_ finding: OrganizationFinding) -> Bool {
    let parts = findings.parts(of: finding)
    guard finding.rule == .organizationName, finding.sharesTail == nil,
      !parts.contains(where: \.isTail)
    else { return false }
    switch rules.completion(parts) {
    case .any, .level: break
    case .none, .central, .type: return false
    }
    let (start, end) = (finding.tokens.lowerBound, finding.tokens.upperBound)
    guard end < text.count, !text.opensAnew(end) else { return isBranch(start, parts) }
    return isBranch(start, parts)
      || rules.words.everywhere.contains { $0.starts(in: text, at: end) }
      || isOfLowerUnits(end)
  }

  /// Whether `ngành` before the police means all of them.
  private func isBranch(_ start: Int, _ parts: ArraySlice<NamePart>) -> Bool {
    start > 0 && parts.count == 1 && !text.opensAnew(start)
      && text.word(start - 1) == rules.words.branchOfWork && rules.kind(parts) == .police
  }

  /// Whether `thuộc` and units without a name follow (`thuộc các xã`, `thuộc xã khu vực III`).
  private func isOfLowerUnits(_ end: Int) -> Bool {
    guard text.word(end) == rules.words.belonging else { return false }
    let start = text.word(end + 1) == rules.words.all ? end + 2 : end + 1
    guard let type = places.typeWord(in: text, at: start),
      type.type.levels.allSatisfy({ $0 != .province })
    else { return false }
    let next = text[type.tokens.upperBound]
    return !next.isNumber && !next.flags.contains(.capitalized)
  }
}
