import PressText

/// Makes a count of a ratio, where its surroundings make it one and not a date, a mark or a place.
struct RatioBuilder {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  private var context: CountContext { CountContext(rules: rules, text: text, claims: claims) }
  private var units: UnitReader { UnitReader(rules: rules, text: text) }
  private var nouns: NounPhraseReader { NounPhraseReader(rules: rules, text: text) }

  /// The count of `ratio`, which starts at `index`.
  func count(_ ratio: RatioReader.Reading, at index: Int) -> Count? {
    let leading = BoundReader(rules: rules, text: text, claims: claims).leading(before: index)
    var count = Count(
      mention: Mention(tokens: index..<ratio.end, rule: ratio.rule.rawValue), kind: .ratio)
    count.value = ratio.part
    count.of = ratio.whole
    var nounStart = ratio.end
    if let unit = units.unit(at: ratio.end, scale: 0) {
      guard unit.unit.kind != .percent,
        ratio.rule != .slash || rules.substanceUnits.contains(unit.unit.code),
        ratio.part <= ratio.whole
      else { return nil }
      count.unit = unit.unit.kind == .measure ? text.string(unit.tokens) : nil
      nounStart = unit.tokens.upperBound
      count.mention.tokens = index..<nounStart
    }
    let isPlain = ratio.rule == .slash
    if isPlain, isNoRatio(ratio, at: index, hasUnit: nounStart > ratio.end, leading) { return nil }
    let found = nouns.phrase(at: nounStart, allowsMass: true, allowsUnknown: true)
    let phrase = found.flatMap { claims.isFree($0.tokens) ? $0 : nil }
    if let phrase {
      count.noun = text.string(phrase.tokens)
      count.mention.tokens = index..<phrase.tokens.upperBound
    }
    if isPlain, phrase == nil, nounStart == ratio.end,
      !standsAlone(ratio, at: leading.start, claimsNoun: found != nil)
    {
      return nil
    }
    if isPlain, let phrase, isMark(phrase, ratio) { return nil }
    if leading.start < index, leading.opener == nil, !leading.compares, let bound = leading.bound {
      count.bound = bound
      count.mention.tokens = leading.start..<count.mention.tokens.upperBound
    }
    count.change = context.changeVerb(before: count.mention.tokens.lowerBound)
    return count
  }

  /// An exam mark (`9/10 điểm`), or a number that is far more than its whole.
  private func isMark(_ phrase: NounPhraseReader.Phrase, _ ratio: RatioReader.Reading) -> Bool {
    if text.word(phrase.tokens.lowerBound) == rules.points { return true }
    guard ratio.part > ratio.whole else { return false }
    guard phrase.isKnown, let twice = ratio.whole.adding(ratio.whole) else { return true }
    return ratio.part > twice || ratio.whole < ExactDecimal(10)
  }

  /// A score, a mark, an address, a time, a scale.
  private func isNoRatio(
    _ ratio: RatioReader.Reading, at index: Int, hasUnit: Bool, _ leading: BoundReader.Leading
  ) -> Bool {
    if context.continuesCode(index) || !hasUnit && context.continuesIntoCode(ratio.end) {
      return true
    }
    let before = text.word(index - 1)
    if rules.words.timeUnits[text.word(ratio.end)] || text.word(ratio.end) == rules.words.age {
      return text.hits.longest(.countable, at: ratio.end) == nil
    }
    if ratio.part == .zero || ratio.part == .one && ratio.whole >= ExactDecimal(100) { return true }
    if leading.bound != nil { return false }
    if text[index - 1].isWord, rules.words.marks[before] { return true }
    guard let name = context.name(before: index) else { return false }
    return name.strength == .always || !hasKnownNoun(at: ratio.end)
  }

  private func hasKnownNoun(at index: Int) -> Bool {
    nouns.phrase(at: index, allowsMass: true, allowsUnknown: false) != nil
  }

  /// Whether a fraction without a noun is one: a small part of a small whole after a word that opens
  /// a quantity, or before `trong`, `của`.
  private func standsAlone(
    _ ratio: RatioReader.Reading, at start: Int, claimsNoun: Bool
  ) -> Bool {
    if claimsNoun, ratio.part <= ratio.whole, ratio.whole > ExactDecimal(31) { return true }
    guard ratio.part < ratio.whole, ratio.whole <= ExactDecimal(12), ratio.whole != ExactDecimal(10)
    else { return false }
    let next = text.word(ratio.end)
    let before = text.word(start - 1)
    let isInterval =
      before == rules.words.from || before == rules.words.to
      || before == rules.words.until
    return !isInterval && rules.words.openers[before] || rules.fractionFollowers[next]
  }
}
