/// The words by which the parts of an article are told apart.
package struct LayoutRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
