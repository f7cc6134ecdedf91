/// Tells which province, district and commune an article is about.
package struct ScopeResolver: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The scope; empty where the article is about the country or nothing tells.
  package func resolve(
    _ places: [PlaceFinding], organizations: [OrganizationFinding], in text: ArticleText,
    metadata: ArticleMetadata, published: CivilDate?
  ) -> ArticleScope {
    var votes = ScopeVotes(rules: rules, date: published, levels: levels(organizations, in: text))
    let home = rules.outletProvince(in: text, metadata: metadata, on: published)
    if let home { votes.add(province: home.code, weight: 6) }
    for finding in places {
      votes.add(finding, weight: weight(of: finding, in: text), isTitle: isTitle(finding, in: text))
    }
    return votes.scope()
  }

  /// Titles and the first lines say more than the rest; a body's place more than a place.
  private func weight(of finding: PlaceFinding, in text: ArticleText) -> Int {
    let start = finding.mention.tokens.lowerBound
    var weight = finding.type == nil ? 2 : 3
    switch text.zone(start) {
    case .title: weight *= 4
    case .subtitle, .dateline: weight *= 3
    case .body, .caption, .box: if start < 120 { weight += 2 }
    case .byline, .junk: return 0
    }
    return weight
  }

  private func isTitle(_ finding: PlaceFinding, in text: ArticleText) -> Bool {
    text.zone(finding.mention.tokens.lowerBound) == .title
  }

  /// How often the article speaks of a unit of each type without its name (`UBND huyện`, `Thị ủy`).
  private func levels(
    _ organizations: [OrganizationFinding], in text: ArticleText
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    for finding in organizations {
      for part in finding.parts {
        if case .level(let type) = part.content { counts[type.word, default: 0] += 1 }
      }
      if let type = finding.committeeType { counts[type.word, default: 0] += 1 }
    }
    return counts
  }
}
