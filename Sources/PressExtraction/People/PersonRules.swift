/// Surnames and offices.
package struct PersonRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
