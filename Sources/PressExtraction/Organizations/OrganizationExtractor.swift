import PressText

/// What the text says of a body at one place.
package struct OrganizationFinding: Sendable {
  package var mention: Mention
  /// The pieces of the name, in order; empty for an alias.
  var parts: [NamePart]
  /// The finding whose level or place serves this one too (`Thành ủy, HĐND, UBND thành phố`).
  var sharesTail: Int?
  /// The finding that an abbreviation defined in the text stands for.
  var standsFor: Int?
}

/// Finds names of bodies.
package struct OrganizationExtractor: Sendable {
  private let rules: OrganizationRules
  private let places: PlaceRules

  package init(rules: OrganizationRules, places: PlaceRules) {
    self.rules = rules
    self.places = places
  }

  /// The findings in text order; no two overlap.
  ///
  /// Nothing is found inside what documents claim.
  package func find(in text: ArticleText, claims: Claims) -> [OrganizationFinding] {
    let parser = NameParser(text: text, rules: rules, places: places)
    var findings: [OrganizationFinding] = []
    var end = 0
    var last = -1
    for hit in text.hits.all {
      let start = Int(hit.start)
      guard start >= end, start != last,
        hit.kind == .organizationHead || hit.kind == .organizationName
      else { continue }
      last = start
      guard claims.owner(start) == nil, text.zone(start) != .junk,
        let name = parser.name(at: start)
      else { continue }
      let range = start..<min(name.end, firstClaimed(claims, start..<name.end))
      guard !range.isEmpty else { continue }
      findings.append(
        OrganizationFinding(
          mention: Mention(tokens: range, rule: name.rule.rawValue), parts: name.parts))
      end = range.upperBound
    }
    findings = AliasReader(text: text, places: places).adding(to: findings, claims: claims)
    Coordination(text: text, rules: rules).link(&findings)
    return findings
  }

  private func firstClaimed(_ claims: Claims, _ range: Range<Int>) -> Int {
    range.first { claims.owner($0) != nil } ?? range.upperBound
  }
}
