/// What the text says of a place.
package struct PlaceFinding: Sendable {
  package var mention: Mention
  /// The units that it may name on the article's date; never empty.
  package var candidates: [PlaceReference]
}

/// Finds names of administrative units.
package struct PlaceExtractor: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  package func find(in text: ArticleText, published: CivilDate?) -> [PlaceFinding] {
    []
  }
}
