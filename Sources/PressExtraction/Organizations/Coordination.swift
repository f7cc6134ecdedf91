import PressText

/// Ties bodies named in a row to the level or place that only one of them carries.
struct Coordination {
  let text: ArticleText
  let rules: OrganizationRules

  /// Sets `sharesTail` of each finding without a tail: to the nearest one to its right in the row that
  /// has one, else to the nearest one to its left.
  func link(_ findings: inout OrganizationFindings) {
    var start = 0
    while start < findings.list.count {
      var end = start + 1
      while end < findings.list.count, isJoined(findings.list[end - 1], findings.list[end]) {
        end += 1
      }
      if end - start > 1 { share(start..<end, &findings) }
      start = end
    }
  }

  /// Whether only a comma, a dash, a stroke or `và` stands between two findings.
  private func isJoined(_ one: OrganizationFinding, _ other: OrganizationFinding) -> Bool {
    let between = one.tokens.upperBound..<other.tokens.lowerBound
    guard between.count == 1 || between.count == 2,
      !text[other.tokens.lowerBound].flags.contains(.startsSentence)
    else { return false }
    return between.allSatisfy { index in
      let token = text[index]
      return token.isMark(",") || token.isMark("-") || token.isMark("/") || token.isMark("&")
        || token.isWord && token.word == rules.words.and
    }
  }

  private func share(_ row: Range<Int>, _ findings: inout OrganizationFindings) {
    var left: Int?
    var open = row.lowerBound
    for index in row {
      guard serves(findings.parts(of: findings.list[index])) else {
        if lacksTail(findings.parts(of: findings.list[index])) {
          findings.list[index].sharesTail = left
        }
        continue
      }
      let tail = findings.parts(of: findings.list[index]).last
      for earlier in open..<index where lacksTail(findings.parts(of: findings.list[earlier])) {
        if tail?.content == .generic, !mayBeIn(anyUnit: earlier, findings) { continue }
        findings.list[earlier].sharesTail = index
      }
      for earlier in open..<index where isOrgan(earlier, beside: index, findings) {
        findings.list[earlier].sharesTail = index
      }
      if tail?.content == .generic {
        open = index
        continue
      }
      if let left, lacksTail(findings.parts(of: findings.list[index])) {
        findings.list[index].sharesTail = left
      }
      open = index
      left = index
    }
  }

  /// Whether the units of a set have such a body each: one that any unit may have.
  private func mayBeIn(anyUnit index: Int, _ findings: OrganizationFindings) -> Bool {
    rules.completion(findings.parts(of: findings.list[index])) == .any
  }

  private func lacksTail(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let last = parts.last, !parts.contains(where: \.isTail) else { return false }
    if case .known = last.content { return false }
    let completion = rules.completion(parts)
    return completion != .central && completion != OrganizationHead.Completion.none
  }

  /// Whether a committee's organ stands alone beside one of the same sort that is told with its owner
  /// (`Ban Tuyên giáo, Ban Dân vận Huyện ủy`).
  private func isOrgan(_ index: Int, beside other: Int, _ findings: OrganizationFindings) -> Bool {
    let (own, next) = (
      findings.parts(of: findings.list[index]), findings.parts(of: findings.list[other])
    )
    guard own.count == 1, next.count > 1, let row = own.first?.head, let last = next.first?.head,
      next[next.startIndex + 1].head != nil, rules.heads[row].traits.contains(.organ),
      rules.heads[last].traits.contains(.organ), !rules.heads[row].takesOwnersKind,
      !rules.heads[last].takesOwnersKind
    else { return false }
    return rules.heads[row].kind == rules.heads[last].kind
  }

  /// Whether a name tells of what level or place its neighbours in the row are.
  private func serves(_ parts: ArraySlice<NamePart>) -> Bool {
    if parts.contains(where: \.isTail) { return true }
    if case .type = rules.completion(parts) { return true }
    return false
  }
}
