/// Tells which province, district and commune an article is about.
package struct ScopeResolver: Sendable {
  private let rules: PlaceRules
  private let bodies: OrganizationRules

  package init(rules: PlaceRules, organizations: OrganizationRules) {
    self.rules = rules
    bodies = organizations
  }

  /// The scope; empty where the article is about the country or nothing tells.
  package func resolve(
    _ places: PlaceFindings, organizations: OrganizationFindings, in text: ArticleText,
    metadata: ArticleMetadata, published: CivilDate?
  ) -> ArticleScope {
    let day = PlaceRules.day(published)
    let home = rules.outletProvince(in: text, metadata: metadata, on: day)
    guard home != nil || !places.list.isEmpty else { return ArticleScope() }
    var votes = ScopeVotes(
      rules: rules, places: places, day: day, levels: organizations.levels)
    if let home { votes.add(province: Int(home.number), weight: 6) }
    var schools = RangeCursor(organizations.schools(bodies))
    var fixedNames = RangeCursor(organizations.fixedNames())
    for (index, finding) in places.list.enumerated() {
      let start = finding.tokens.lowerBound
      if let name = fixedNames.range(endingAfter: start), name.lowerBound <= start,
        finding.tokens.upperBound <= name.upperBound
      {
        continue
      }
      let zone = text.zone(start)
      let isInSchool = schools.range(endingAfter: start)?.overlaps(finding.tokens) == true
      guard isInSchool, finding.type == nil else {
        votes.add(index, weight: weight(of: finding, in: zone), isTitle: zone == .title)
        continue
      }
      let isProvince = places[candidate: finding.candidates.lowerBound].level == .province
      if isProvince { votes.add(index, weight: 1, isTitle: false) }
    }
    return votes.scope()
  }

  /// Titles and the first lines say more than the rest; a body's place more than a place.
  private func weight(of finding: PlaceFinding, in zone: Zone) -> Int {
    let weight = finding.type == nil ? 2 : 3
    return switch zone {
    case .title: weight * 4
    case .subtitle, .dateline: weight * 3
    case .body, .caption, .box: finding.tokens.lowerBound < 120 ? weight + 2 : weight
    case .byline, .junk: 0
    }
  }
}
