/// The verbs that tie documents.
package struct RelationRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
