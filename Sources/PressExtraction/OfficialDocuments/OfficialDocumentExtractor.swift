/// What the text says of a document at one place.
package struct OfficialDocumentFinding: Sendable {
  package var mention: Mention
}

/// Finds document references: numbers, short forms, series, names.
package struct OfficialDocumentExtractor: Sendable {
  private let rules: OfficialDocumentRules

  package init(rules: OfficialDocumentRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  package func find(in text: ArticleText) -> [OfficialDocumentFinding] {
    []
  }
}
