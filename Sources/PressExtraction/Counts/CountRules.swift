/// Units, classifiers, bounds and the words at which a counted phrase ends.
package struct CountRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
