import PressText

/// Reads the noun phrase that a number counts: a head with its obvious compound, no further.
///
/// Short and safe: what follows the head (modifiers, clauses) is left out, so that the phrase never
/// runs into a verb (`các thôn, khu | tổ chức rà soát`).
struct NounPhraseReader {
  /// A counted noun phrase.
  struct Phrase {
    /// The phrase without `các` and `số`; never empty.
    var tokens: Range<Int>
    var nounClass: NounClass
    /// Whether the lexicon knows its head.
    var isKnown: Bool
  }

  let rules: CountRules
  let text: ArticleText

  /// The phrase that starts at a token.
  ///
  /// `allowsMass` tells whether an uncounted noun may follow, as it does a share or a measure.
  /// `allowsUnknown` tells whether a word that the lexicon does not know may be the head.
  func phrase(at index: Int, allowsMass: Bool, allowsUnknown: Bool) -> Phrase? {
    let start = skipQuantifier(at: index)
    let token = text[start]
    guard token.isWord, !startsAnew(start) else { return nil }
    if let hit = head(at: start, allowsMass: allowsMass) {
      let nounClass = CountLexicon.nounClass(hit)
      var end = hit.tokens.upperBound
      if nounClass == .classifier { end = complement(at: end) ?? end }
      end = coordination(after: end, of: nounClass)
      return Phrase(tokens: start..<end, nounClass: nounClass, isKnown: true)
    }
    guard allowsUnknown, canBeNoun(start) else { return nil }
    return Phrase(tokens: start..<start + 1, nounClass: .thing, isKnown: false)
  }

  /// `các`, `số`, `tổng số`, which belong to the number.
  private func skipQuantifier(at index: Int) -> Int {
    let words = rules.words
    switch text.word(index) {
    case words.all: return index + 1
    case words.number where text.hits.longest(.countable, at: index) == nil: return index + 1
    case words.total where text.word(index + 1) == words.number: return index + 2
    default: return index
    }
  }

  /// Whether a sentence, a line or an unrelated stretch starts at a token.
  private func startsAnew(_ index: Int) -> Bool {
    text[index].flags.contains(.startsSentence)
      || text.isJoined(index) && text[index - 1].isMark("-")
  }

  /// The longest noun of the lexicon at a token, unless it is the start of a longer verb or name.
  private func head(at index: Int, allowsMass: Bool) -> TermHit? {
    let found = text.hits.starting(at: index).last {
      $0.kind == .countable && (allowsMass || CountLexicon.nounClass($0) != .mass)
        && !text.crossesSentence($0.tokens)
    }
    guard let found else { return nil }
    if let verb = text.hits.longest(.phraseEnd, at: index), verb.end > found.end { return nil }
    let next = text[found.tokens.upperBound].flags
    let opensName =
      text[index].flags.contains(.capitalized) && !text[index].flags.contains(.upperCase)
      && next.contains(.capitalized) && !next.contains(.startsSentence)
      && CountLexicon.nounClass(found) != .body
    return opensName ? nil : found
  }

  /// The noun that completes a classifier (`cuốn ⟨sổ tay⟩`).
  private func complement(at index: Int) -> Int? {
    guard text[index].isWord, !startsAnew(index), !text[index].flags.contains(.capitalized),
      let hit = head(at: index, allowsMass: true), CountLexicon.nounClass(hit) != .body
    else { return nil }
    let isDoubtful = rules.lexicon.ends[text.word(index)] || rules.verbLikeNouns[text.word(index)]
    if isDoubtful, hit.tokens.count == 1 { return nil }
    return hit.tokens.upperBound
  }

  /// `xã, phường và thị trấn`: further heads of the same class, with no number of their own.
  private func coordination(after end: Int, of nounClass: NounClass) -> Int {
    guard nounClass == .body || nounClass == .person && rules.officials[text.word(end - 1)] else {
      return end
    }
    var result = end
    for _ in 0..<4 {
      var next = result
      guard text[next].isMark(",") || text.word(next) == rules.words.and else { break }
      next += 1
      guard text[next].isWord, !startsAnew(next), let hit = head(at: next, allowsMass: false),
        CountLexicon.nounClass(hit) == nounClass,
        nounClass == .body || rules.officials[text.word(hit.tokens.upperBound - 1)],
        !text[next].flags.contains(.capitalized) || text[next].flags.contains(.upperCase),
        !text[hit.tokens.upperBound].isNumber,
        !text[hit.tokens.upperBound].flags.contains(.capitalized)
          || text[hit.tokens.upperBound].flags.contains(.startsSentence)
      else { break }
      result = hit.tokens.upperBound
    }
    return result
  }

  /// Whether a word that no lexicon knows may be counted: a syllable in small letters that is no
  /// verb or particle, or an abbreviation.
  private func canBeNoun(_ index: Int) -> Bool {
    let token = text[index]
    if rules.lexicon.ends[token.word] || rules.words.timeUnits[token.word] { return false }
    if text.hits.longest(.phraseEnd, at: index) != nil { return false }
    if text.hits.longest(.countable, at: index) != nil { return false }
    if token.flags.contains(.upperCase) {
      let goesOn = text.isJoined(index + 1) && text.isJoined(index + 2)
      return token.length >= 2 && !text.isJoined(index) && !goesOn
    }
    return (token.flags.contains(.syllable) || token.length > 3)
      && !token.flags.contains(.capitalized) && !text.isJoined(index)
  }
}
