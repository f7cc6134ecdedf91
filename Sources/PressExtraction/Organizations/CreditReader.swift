import PressText

/// Tells a news outlet that acts from one that only signs or is credited.
struct CreditReader {
  let text: ArticleText
  let rules: OrganizationRules

  /// Whether an outlet's name is a byline or a credit: `(VietNamNet) - `, `Ảnh: TTXVN`, `(Theo Reuters)`.
  func isCredit(_ first: NamePart, _ tokens: Range<Int>) -> Bool {
    guard isMedia(first) else { return false }
    let before = tokens.lowerBound - 1
    let after = text[tokens.upperBound]
    if text.zone(tokens.lowerBound) == .byline { return true }
    if text[before].isMark("/") || after.isMark("/") && !after.isSpaced { return true }
    if text[before].isMark(":"), rules.words.credits[text.word(before - 1)] { return true }
    if rules.words.credits[text.word(before)], endsLine(tokens), startsCredit(before) {
      return true
    }
    if text[before].isMark("("), after.isMark(")") {
      return text[before].flags.contains(.startsLine) || endsSentence(tokens.upperBound + 1)
        || text[tokens.upperBound + 1].isMark(".")
    }
    guard text[tokens.lowerBound].flags.contains(.startsLine) else { return false }
    return after.isMark("-") || endsLine(tokens)
  }

  private func isMedia(_ part: NamePart) -> Bool {
    switch part.content {
    case .known(let row): rules.known[Int(row)].kind == .media
    case .head(let row): rules.heads[Int(row)].kind == .media
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: false
    }
  }

  /// Whether nothing but a closing mark follows in the line.
  private func endsLine(_ tokens: Range<Int>) -> Bool {
    var next = tokens.upperBound
    while text[next].isMark(")") || text[next].isMark(".") || text[next].isMark("]") {
      if text[next].flags.contains(.startsLine) { return true }
      next += 1
    }
    return next >= text.count || text[next].flags.contains(.startsLine)
  }

  private func startsCredit(_ index: Int) -> Bool {
    text[index].flags.contains(.startsLine) || text[index - 1].isMark("(")
      || text[index].flags.contains(.startsSentence)
  }

  private func endsSentence(_ index: Int) -> Bool {
    index >= text.count || text[index].flags.contains(.startsSentence)
  }
}
