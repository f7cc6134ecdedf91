/// Finds people who are named with an office.
package struct PersonExtractor: Sendable {
  private let rules: PersonRules

  package init(rules: PersonRules) {
    self.rules = rules
  }

  /// The people, in the order of their first mention.
  package func find(in extraction: Extraction) -> [Person] {
    []
  }
}
