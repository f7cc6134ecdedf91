import PressText

/// Reads the words that say how a number bounds a quantity, on either side of it.
struct BoundReader {
  /// What stands before a number.
  struct Leading {
    /// The first token of the bound words; the number's where there are none.
    var start: Int
    var bound: Count.Bound?
    /// Whether the bound only compares (`cao hơn`): before a difference it is no bound.
    var compares = false
    /// Whether the one bound word is also a preposition of place (`trên`, `dưới`).
    var isPreposition = false
    /// Where `từ` or `giữa` stands, which belongs to a range.
    var opener: Int?
    /// Where `gấp` stands.
    var fold: Int?
  }

  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  /// The bound words that end right before `index`.
  func leading(before index: Int) -> Leading {
    var result = Leading(start: index)
    for _ in 0..<4 {
      let start = result.start
      guard start > 0, !text[start].flags.contains(.startsSentence), claims.owner(start - 1) == nil
      else { break }
      let word = text.word(start - 1)
      if word == rules.words.from || word == rules.words.between, result.opener == nil {
        result.opener = start - 1
        result.start = start - 1
      } else if word == rules.words.fold {
        result.fold = start - 1
        result.start = start - 1
      } else if let hit = phrase(endingAt: start, isAfter: false) {
        let phrase = rules.lexicon.bounds[Int(hit.payload)]
        if phrase.compares, result.start < index { break }
        if hit.tokens.count == 1, word == rules.outside, !isAge(index) { break }
        if result.bound == nil {
          result.bound = phrase.bound
          result.compares = phrase.compares
          result.isPreposition = hit.tokens.count == 1 && isPreposition(text.word(start - 1))
        }
        result.start = hit.tokens.lowerBound
      } else {
        break
      }
    }
    if result.bound == nil, result.fold == nil { result.start = result.opener ?? index }
    return result
  }

  /// `trở lên` and its like at `index`, and the token after them.
  func trailing(at index: Int) -> (bound: Count.Bound, end: Int)? {
    guard !text[index].flags.contains(.startsSentence) else { return nil }
    for hit in text.hits.starting(at: index).reversed() where hit.kind == .bound {
      let phrase = rules.lexicon.bounds[Int(hit.payload)]
      if phrase.isAfter { return (phrase.bound, hit.tokens.upperBound) }
    }
    return nil
  }

  private func phrase(endingAt end: Int, isAfter: Bool) -> TermHit? {
    for length in [4, 3, 2, 1] where end >= length {
      for hit in text.hits.starting(at: end - length)
      where hit.kind == .bound && hit.tokens.upperBound == end
        && rules.lexicon.bounds[Int(hit.payload)].isAfter == isAfter
        && !text.crossesSentence(hit.tokens)
      {
        return hit
      }
    }
    return nil
  }

  /// `ngoài 60 tuổi`.
  private func isAge(_ index: Int) -> Bool {
    guard let numeral = rules.numerals.read(at: index, in: text) else { return false }
    return text.word(numeral.tokens.upperBound) == rules.words.age
  }

  private func isPreposition(_ word: Word) -> Bool {
    word == rules.words.over || word == rules.below
  }
}
