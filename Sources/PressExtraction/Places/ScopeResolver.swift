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
    ArticleScope()
  }
}
