import PressText

/// Ties bodies named in a row to the level or place that only one of them carries.
struct Coordination {
  let text: ArticleText
  let rules: OrganizationRules

  /// Sets `sharesTail` of each finding without a tail: to the nearest one to its right in the row that
  /// has one, else to the nearest one to its left.
  func link(_ findings: inout [OrganizationFinding]) {
    var start = 0
    while start < findings.count {
      var end = start + 1
      while end < findings.count, isJoined(findings[end - 1], findings[end]) { end += 1 }
      if end - start > 1 { share(start..<end, &findings) }
      start = end
    }
  }

  /// Whether only a comma, a dash, a stroke or `và` stands between two findings.
  private func isJoined(_ one: OrganizationFinding, _ other: OrganizationFinding) -> Bool {
    let between = one.mention.tokens.upperBound..<other.mention.tokens.lowerBound
    guard !between.isEmpty, between.count <= 2,
      text[other.mention.tokens.lowerBound].flags.isDisjoint(with: [.startsSentence])
    else { return false }
    return between.allSatisfy { index in
      let token = text[index]
      return token.isMark(",") || token.isMark("-") || token.isMark("/") || token.isMark("&")
        || token.isWord && token.word == rules.words.and
    }
  }

  private func share(_ row: Range<Int>, _ findings: inout [OrganizationFinding]) {
    let serving = row.filter { serves(findings[$0]) }
    guard !serving.isEmpty else { return }
    var next = 0
    for index in row {
      while next < serving.count, serving[next] <= index { next += 1 }
      guard lacksTail(findings[index]) else { continue }
      let left = serving[..<next].last { $0 != index }
      findings[index].sharesTail = next < serving.count ? serving[next] : left
    }
  }

  private func lacksTail(_ finding: OrganizationFinding) -> Bool {
    guard let last = finding.parts.last else { return false }
    if finding.parts.contains(where: \.isTail) { return false }
    switch last.content {
    case .head, .field, .text, .inner: break
    case .known, .level, .place, .locality, .foreign, .generic: return false
    }
    return completion(finding) != .central
      && completion(finding) != OrganizationHead.Completion.none
  }

  /// Whether a finding tells of what level or place its neighbours in the row are.
  private func serves(_ one: OrganizationFinding) -> Bool {
    if one.parts.contains(where: \.isTail) { return !one.parts.contains { $0.content == .generic } }
    if case .type = completion(one) { return true }
    return false
  }

  private func completion(_ finding: OrganizationFinding) -> OrganizationHead.Completion {
    for part in finding.parts.reversed() {
      if case .head(let row) = part.content { return rules.heads[row].completion }
    }
    return .none
  }
}
