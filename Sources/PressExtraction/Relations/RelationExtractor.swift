/// Finds what documents do to one another, and who issued them.
package struct RelationExtractor: Sendable {
  private let rules: RelationRules

  package init(rules: RelationRules) {
    self.rules = rules
  }

  /// The relations, by evidence.
  package func find(
    in extraction: Extraction, findings: [OfficialDocumentFinding]
  ) -> [Relation] {
    []
  }
}
