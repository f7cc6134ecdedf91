import PressText

/// Tells heads that name a rank of bodies, or something else that is short for the same letters.
extension NameParser {
  /// Whether a rank of hospitals or schools is told of, which no name has right behind its head (`BV hạng II`, `trường
  /// hạng đặc biệt`).
  func isRanked(_ head: Range<Int>, _ row: Int) -> Bool {
    let kind = rules.heads[row].kind
    guard kind == .hospital || kind == .school else { return false }
    let end = text.hits.longest(.organizationHead, at: head.lowerBound).map { Int($0.end) }
    return text.word(end ?? head.upperBound) == rules.words.rank
  }

  /// Whether `ĐH` is short for a congress, because its number follows (`ĐH XIII của Đảng`, `ĐH 12 Công đoàn`).
  func isCongress(_ head: Range<Int>, _ row: Int) -> Bool {
    let next = head.upperBound
    guard rules.heads[row].isUniversity, head.count == 1,
      text[head.lowerBound].flags.contains(.upperCase), text[next].isSpaced, !opensAnew(next)
    else { return false }
    return text[next].isNumber && text[next].length <= 2 || isRoman(next)
  }

  /// Whether `phi` before a head says that no such body is meant (`tổ chức phi ⟨Chính phủ⟩`).
  func isNegated(_ start: Int) -> Bool {
    text.word(start - 1) == rules.words.non && !opensAnew(start)
      && !text[start - 1].flags.contains(.capitalized)
  }

  /// Whether the head of a name and the one behind a dash are those of two bodies that every unit has
  /// (`Đảng ủy-UBND xã Phú Cường`).
  func areUnitBodies(_ base: Int, _ next: Int) -> Bool {
    guard parts.count == base + 1, let row = parts[base].head, isOfEveryUnit(rules.heads[row]),
      let hit = text.hits.longest(.organizationHead, at: next)
    else { return false }
    return hasHead(hit, where: isOfEveryUnit)
  }

  private func isOfEveryUnit(_ head: OrganizationHead) -> Bool {
    head.isUnitBody && head.traits.contains(.alone)
      && (head.completion == .any || head.isLocalCommittee)
  }
}
