/// The words of time expressions.
package struct TimeRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
