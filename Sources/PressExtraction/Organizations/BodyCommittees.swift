import PressText

/// Tells whose a party committee is that stands beside those who lead the same body.
extension BodyContext {
  private static let directors = ["Ban Giám đốc", "Ban Giám hiệu", "Ban Tổng Giám đốc"].map {
    NameHash(Array($0.utf8)[...])
  }

  /// Names a bare committee after the body whose leaders, or which, follows at once: `⟨Đảng ủy⟩, Ban Giám đốc Công an
  /// tỉnh Hà Nam`, `⟨Đảng ủy⟩ và Bộ CHQS tỉnh`.
  mutating func takeNeighbour(_ body: inout Body, _ index: Int, _ parts: ArraySlice<NamePart>) {
    guard body.kind == .party, body.place == nil, parts.count == 1, let row = parts.first?.head,
      rules.heads[row].isLocalCommittee, let whole = wholeBeside(index)
    else { return }
    var name = NameWriter(text: text, rules: rules)
    let place = placeAlone(of: index + 1)
    name.write(whole, place: place)
    guard name.bytes.count <= BodyContext.longestName else { return }
    writer.write(parts, place: nil)
    writer.add(name.name)
    (body.place, body.how) = (place, .context)
  }

  /// The finding that stands for itself right behind another one and a mark or word, in the same line.
  func neighbour(of index: Int) -> Int? {
    let (end, next) = (findings.list[index].tokens.upperBound, index + 1)
    guard next < findings.list.count, findings.list[next].standsFor == nil,
      findings.list[next].tokens.lowerBound == end + 1, !text.opensAnew(end + 1)
    else { return nil }
    return next
  }

  /// The pieces of the body right behind a committee that has it: one of the army, or that which directors lead.
  private func wholeBeside(_ index: Int) -> ArraySlice<NamePart>? {
    let end = findings.list[index].tokens.upperBound
    guard text[end].isMark(",") || text.word(end) == rules.words.and,
      let next = neighbour(of: index)
    else { return nil }
    let parts = findings.parts(of: findings.list[next])
    guard let row = parts.first?.head, !parts.contains(where: { $0.content == .generic }) else {
      return nil
    }
    if BodyContext.directors.contains(rules.heads[row].name.key) {
      return parts.count > 1 ? parts.dropFirst() : nil
    }
    return isArmyBody(parts) ? parts : nil
  }

  /// Whether a name is that of a body of the army that has a committee of its own, which is no commune's and no
  /// district's.
  func isArmyBody(_ parts: ArraySlice<NamePart>) -> Bool {
    guard parts.count > 1, let row = parts.first?.head, rules.heads[row].kind == .military else {
      return false
    }
    switch rules.completion(parts) {
    case .level(.province), .central, .none: return true
    case .level, .any, .type: return false
    }
  }
}
