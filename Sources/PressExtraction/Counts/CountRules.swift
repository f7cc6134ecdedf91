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
  /// The names of places, whose shares of a total are told.
  let places: PlaceRules
  /// The words with which names of persons start.
  let surnames: WordTable<Bool>

  /// The token at which `so với` stands, where what it governs leads up to a token without a mark (`so với cùng kỳ
  /// ⟨12%⟩`); nil where it does not.
  func comparison(before index: Int, in text: ArticleText) -> Int? {
    var place = index - 1
    while place > max(0, index - 9), text[place].isWord || text[place].isNumber,
      !text[place + 1].flags.contains(.startsSentence)
    {
      if text.word(place) == words.compared, text.word(place + 1) == links.with {
        return place + 2 < index ? place : nil
      }
      place -= 1
    }
    return nil
  }

  /// - Parameters:
  ///   - builder: What the terms are added to.
  ///   - places: The names of administrative units.
  ///   - surnames: The words with which names of persons start.
  init(_ builder: inout LexiconBuilder, places: PlaceRules, surnames: WordTable<Bool>) {
    self.places = places
    self.surnames = surnames
    numerals = NumeralReader(&builder)
    ordinals = OrdinalReader(numerals: numerals, &builder)
    let tables = builder.table("counts.lexicon") { CountTables(&$0) }
    lexicon = tables.lexicon
    roles = tables.roles
    words = CountWords(&builder)
    links = LinkWords(&builder)
    builder.trigger(numerals.words.openers + [words.fold], .count)
    for sign in lexicon.moneySigns { builder.trigger(sign, .count) }
  }
}
