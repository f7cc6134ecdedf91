/// The gazetteer of administrative units, by date.
package struct PlaceRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
