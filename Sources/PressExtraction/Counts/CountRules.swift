/// Units, classifiers, bounds and the words at which a counted phrase ends.
package struct CountRules: Sendable {
  package let numerals: NumeralReader
  package let ordinals: OrdinalReader

  package init(_ builder: inout LexiconBuilder) {
    numerals = NumeralReader(&builder)
    ordinals = OrdinalReader(numerals: numerals, &builder)
  }
}
