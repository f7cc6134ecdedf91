/// Expands names, tells which body of which place is meant, and merges the mentions of one body.
package struct OrganizationResolver: Sendable {
  private let rules: OrganizationRules
  private let places: PlaceRules

  package init(rules: OrganizationRules, places: PlaceRules) {
    self.rules = rules
    self.places = places
  }

  /// The bodies, in the order of their first mention.
  package func resolve(
    _ findings: [OrganizationFinding], places found: [PlaceFinding], scope: ArticleScope,
    in text: ArticleText, published: CivilDate?
  ) -> [Organization] {
    []
  }
}
