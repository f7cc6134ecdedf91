import PressText

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
  /// Nothing is found inside what documents claim, in furniture of the page, or where a body is a source, not an
  /// actor: in datelines and bylines.
  package func find(in text: ArticleText, claims: Claims) -> OrganizationFindings {
    var scan = OrganizationScan(text: text, rules: rules, places: places, claims: claims)
    for trigger in text.hits.triggers(.organization) { scan.read(at: trigger) }
    var findings = scan.result
    AliasReader(text: text, rules: rules, places: places).add(to: &findings, claims: claims)
    Coordination(text: text, rules: rules).link(&findings)
    ForeignOrgans(text: text, rules: rules).complete(&findings)
    return findings
  }
}
