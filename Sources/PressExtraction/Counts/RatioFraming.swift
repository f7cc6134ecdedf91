import PressText

/// Makes a count of a ratio, where its surroundings make it one and not a date, a mark or a place.
extension CountScan {
  /// The count of `ratio`, which starts at `index`.
  func count(_ ratio: Ratio, at index: Int) -> CountDraft? {
    let index = ratio.rule == .half && text.word(index - 1) == words.dividing ? index - 1 : index
    let leading = leading(before: index)
    var count = CountDraft(.ratio, ratio.rule, index..<ratio.end)
    count.value = ratio.part
    count.of = ratio.whole
    count.unit = ratio.currency
    if let unit = unit(at: ratio.end, scale: 0) {
      guard unit.kind != .percent,
        ratio.rule != .slash || rules.lexicon.units[Int(unit.row)].takesSubstance
          || (ratio.whole > ExactDecimal(31) || !ratio.part.isInteger)
            && ratio.whole != ExactDecimal(100) && !text[unit.tokens.upperBound].isMark("/"),
        ratio.part <= ratio.whole
      else { return nil }
      if unit.kind == .measure { count.unitTokens = unit.tokens }
      if unit.kind == .money { count.unit = unit.row }
      count.end = unit.tokens.upperBound
    }
    let nounStart = count.end
    // `một phần tư thế kỷ`: a time.
    if ratio.rule == .fraction, rules.roles[text.word(ratio.end)].contains(.timeUnit) { return nil }
    let isPlain = ratio.rule == .slash
    if isPlain, isNoRatio(ratio, at: index, hasUnit: nounStart > ratio.end, leading) { return nil }
    let found = phrase(at: nounStart, allowsMass: true, allowsUnknown: true)
    if let found, claims.isFree(found.tokens) {
      if isPlain, isMark(found, ratio) { return nil }
      count.noun = found.tokens
      count.end = found.tokens.upperBound
    } else if isPlain, ratio.currency == nil, nounStart == ratio.end,
      !isBoundShare(ratio, leading),
      !standsAlone(ratio, at: leading.start, claimsNoun: found != nil)
    {
      return nil
    }
    if leading.start < index, leading.opener == nil, !leading.compares, let bound = leading.bound {
      count.bound = bound
      count.tokens = leading.start..<count.end
    }
    let start = count.tokens.lowerBound
    if let change = changeVerb(before: start), !reachesLevel(change, before: start) {
      count.change = change
    }
    return count
  }

  /// `gần ⟨1/3⟩ gặp khó khăn`: halves through quarters, which a bound tells from days; no day that something lasts from or
  /// to (`từ khoảng 1/2`), and about a day something may begin (`khoảng 1/4`).
  private func isBoundShare(_ ratio: Ratio, _ leading: LeadingBound) -> Bool {
    let before = text.word(leading.start - 1)
    return leading.bound != nil && !leading.isPreposition && leading.opener == nil
      && before != words.from && before != words.to && before != words.until
      && ratio.part < ratio.whole && ratio.whole <= ExactDecimal(4)
      && (leading.bound != .about
        || ratio.whole == ExactDecimal(3) && text.word(ratio.end) != words.to
          && text.word(ratio.end) != words.until)
  }

  /// An exam mark (`9/10 điểm`), or a number that is far more than its whole.
  private func isMark(_ phrase: NounPhrase, _ ratio: Ratio) -> Bool {
    if text.word(phrase.tokens.lowerBound) == words.points { return true }
    guard ratio.part > ratio.whole else { return false }
    guard phrase.isKnown, let twice = ratio.whole.adding(ratio.whole) else { return true }
    return ratio.part > twice || ratio.whole < ExactDecimal(10)
  }

  /// A score, a mark, an address, a time, a scale.
  private func isNoRatio(
    _ ratio: Ratio, at index: Int, hasUnit: Bool, _ leading: LeadingBound
  ) -> Bool {
    if !hasUnit && continuesIntoCode(ratio.end) { return true }
    let after = text.word(ratio.end)
    if rules.roles[after].contains(.timeUnit) || after == words.age {
      return !text.hits.hasTerm(.countable, at: ratio.end)
    }
    if ratio.part == .zero || ratio.part == .one && ratio.whole >= ExactDecimal(100) { return true }
    if leading.bound != nil { return false }
    if text[index - 1].isWord, rules.roles[text.word(index - 1)].contains(.mark) { return true }
    guard let name = name(before: index) else { return false }
    return name.strength == .always
      || phrase(at: ratio.end, allowsMass: true, allowsUnknown: false) == nil
  }

  /// `đạt 65,9% số xã ⟨(112/170)⟩`: what a share was reckoned from, in brackets behind it.
  private func explainsShare(_ ratio: Ratio, at start: Int) -> Bool {
    guard text[start - 1].isMark("("), text[ratio.end].isMark(")") else { return false }
    var index = start - 2
    while index > start - 10, text[index].isWord, !text[index + 1].flags.contains(.startsSentence) {
      index -= 1
    }
    return text[index].isMark("%")
  }

  /// Whether a fraction without a noun is one: a small part of a small whole after a word that opens
  /// a quantity, or before `trong`, `của`.
  private func standsAlone(_ ratio: Ratio, at start: Int, claimsNoun: Bool) -> Bool {
    if claimsNoun, ratio.part <= ratio.whole, ratio.whole > ExactDecimal(31) { return true }
    if ratio.part <= ratio.whole, explainsShare(ratio, at: start) { return true }
    // `số phiếu đạt 339/339`: too many for a day.
    if ratio.part <= ratio.whole, ratio.whole > ExactDecimal(31), text.word(start - 1) != words.and,
      rules.roles[text.word(start - 1)].contains(.opener)
    {
      return true
    }
    guard ratio.part < ratio.whole, ratio.whole <= ExactDecimal(12), ratio.whole != ExactDecimal(10)
    else { return false }
    let before = text.word(start - 1)
    let isBound = before == words.to || before == words.until
    let isInterval = before == words.from || isBound && !leadsToShare(start - 1)
    return !isInterval && rules.roles[before].contains(.opener)
      || rules.roles[text.word(ratio.end)].contains(.fractionFollower)
      || ratio.whole <= ExactDecimal(5) && endsPartitive(start)
  }

  /// Whether `tới`, `đến` at a token say how large a share is (`có tới 2/3`).
  private func leadsToShare(_ index: Int) -> Bool {
    rules.roles[text.word(index - 1)].contains(.shareVerb)
  }

  /// Whether `trong đó`, `trong số này` end before a token, a comma left aside.
  private func endsPartitive(_ index: Int) -> Bool {
    let last = text[index - 1].isMark(",") ? index - 2 : index - 1
    guard rules.roles[text.word(last)].contains(.pointer) else { return false }
    return text.word(last - 1) == words.inside
      || text.word(last - 1) == words.number && text.word(last - 2) == words.inside
  }
}
