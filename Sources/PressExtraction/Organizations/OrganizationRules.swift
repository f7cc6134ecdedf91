/// Heads, field phrases, known bodies and abbreviations.
package struct OrganizationRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
