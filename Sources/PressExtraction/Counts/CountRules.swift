import PressText

/// Units, classifiers, bounds and the words at which a counted phrase ends.
///
/// A class, so that the readers of an article share it without copies.
package final class CountRules: Sendable {
  package let numerals: NumeralReader
  package let ordinals: OrdinalReader
  let lexicon: CountLexicon
  let words: CountWords
  let links: LinkWords
  /// What each word can be.
  let roles: WordTable<CountRole>

  package init(_ builder: inout LexiconBuilder) {
    numerals = NumeralReader(&builder)
    ordinals = OrdinalReader(numerals: numerals, &builder)
    var roles = WordTable<CountRole>(absent: [])
    lexicon = CountLexicon(&builder, &roles)
    words = CountWords(&builder)
    links = LinkWords(&builder)
    for (role, list) in CountWords.roles {
      for word in builder.words(of: list) {
        roles[word].insert(role)
        if role == .prefixCurrency { builder.trigger([word], .count) }
      }
    }
    self.roles = roles
    builder.trigger(numerals.words.openers + [words.fold], .count)
    for sign in lexicon.moneySigns { builder.trigger(sign, .count) }
  }
}
