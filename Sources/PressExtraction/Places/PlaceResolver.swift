/// Tells which unit each place name means.
package struct PlaceResolver: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The places, in the order of their first mention.
  package func resolve(
    _ findings: [PlaceFinding], scope: ArticleScope, in text: ArticleText, published: CivilDate?
  ) -> [Place] {
    []
  }
}
