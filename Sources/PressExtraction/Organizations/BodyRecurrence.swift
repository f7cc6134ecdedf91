import PressText

/// Tells bodies named by their head alone that were named in full before.
extension BodyContext {
  /// Gives the procuracy and the police's investigators, named by nothing but what they are, the name of those of a
  /// region or of the country that the text named last (`VKSND cấp cao tại Hà Nội … VKSND`,
  /// `Cơ quan An ninh điều tra Bộ Công an … Cơ quan An ninh điều tra`).
  mutating func takeHigher(as body: inout Body, _ index: Int, _ parts: ArraySlice<NamePart>) {
    guard parts.count == 1, let row = parts.first?.head, findings.list[index].sharesTail == nil,
      recurs(rules.heads[row]), ownerAfter(index) == nil,
      let earlier = higher(before: index, rules.heads[row])
    else { return }
    writer.write(findings.parts(of: findings.list[earlier]), place: nil)
    (body.place, body.how) = (nil, .context)
    resolved[resolved.count - 1] = nil
  }

  /// Whether bodies of a sort are on every level, one of which a text tells of.
  private func recurs(_ head: OrganizationHead) -> Bool {
    head.kind == .procuracy || head.kind == .police && head.hasDashedOwner && !head.isDivision
  }

  /// The last finding before one that has more than the head, where it is of a region or of the country.
  private func higher(before index: Int, _ head: OrganizationHead) -> Int? {
    for earlier in stride(from: index - 1, through: max(0, index - BodyContext.reach), by: -1) {
      let parts = findings.parts(of: findings.list[earlier])
      guard parts.count > 1, let row = parts.first?.head,
        rules.heads[row].name.key == head.name.key
      else { continue }
      return parts.dropFirst().contains { isHigher($0, than: head) } ? earlier : nil
    }
    return nil
  }

  /// Whether a piece of a name is `cấp cao tại Hà Nội` behind a procuracy, or a body of the country behind the police.
  private func isHigher(_ part: NamePart, than head: OrganizationHead) -> Bool {
    switch part.content {
    case .locality:
      return head.kind == .procuracy && text.word(part.tokens.lowerBound) == rules.words.level
    case .known(let row): return head.kind == .police && rules.known[Int(row)].isMinistry
    case .head, .field, .text, .inner, .level, .place, .foreign, .generic: return false
    }
  }
}
