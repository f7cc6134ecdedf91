/// What the text says of a body at one place.
package struct OrganizationFinding: Sendable {
  package var mention: Mention
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
    []
  }
}
