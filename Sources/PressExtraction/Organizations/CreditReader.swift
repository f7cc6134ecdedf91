import PressText

/// Tells a news outlet that acts from one that only signs or is credited.
struct CreditReader {
  let text: ArticleText
  let rules: OrganizationRules

  /// Whether an outlet's name is a byline or a credit: `(VietNamNet) - `, `Ảnh: TTXVN`, `(Theo Reuters)`.
  func isCredit(_ first: NamePart, _ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if isByline(before) { return true }
    guard isMedia(first) else { return isPicture(before) && endsCredit(tokens.upperBound) }
    let after = text[tokens.upperBound]
    if text.zone(tokens.lowerBound) == .byline { return true }
    if text[before].isMark("/") || after.isMark("/") && !after.isSpaced { return true }
    if text[before].isMark(":"), rules.words.credits[text.word(before - 1)] { return true }
    if rules.words.credits[text.word(before)], endsLine(tokens), startsCredit(before) {
      return true
    }
    let last = text.word(before) == rules.words.according ? before - 1 : before
    if rules.words.total == text.word(last - 1), rules.words.totalEnd == text.word(last) {
      return true
    }
    if text[tokens.lowerBound].flags.contains(.startsSentence), endsLine(tokens) { return true }
    if isInCreditedRow(tokens) { return true }
    if isAfterPhotographer(before) { return true }
    if text[before].isMark("("), after.isMark(")") {
      return text[before].flags.contains(.startsLine) || endsSentence(tokens.upperBound + 1)
        || text[tokens.upperBound + 1].isMark(".")
    }
    guard text[tokens.lowerBound].flags.contains(.startsLine) else { return false }
    return after.isMark("-") || endsLine(tokens)
  }

  /// Whether a row of sources in brackets closes a line (`(Theo Reuters, AFP)`, `(tổng hợp theo báo A, B)`).
  private func isInCreditedRow(_ tokens: Range<Int>) -> Bool {
    let reach = 16
    var open = tokens.lowerBound - 1
    while open > tokens.lowerBound - reach, !text[open].isMark("("), !text[open].isMark(")"),
      !text.opensAnew(open)
    {
      open -= 1
    }
    guard text[open].isMark("("),
      rules.words.credits[text.word(open + 1)]
        || text.word(open + 1) == rules.words.total && text.word(open + 2) == rules.words.totalEnd
    else { return false }
    var close = tokens.upperBound
    while close < tokens.upperBound + reach, close < text.count, !text[close].isMark(")"),
      !text.opensAnew(close)
    {
      close += 1
    }
    return text[close].isMark(")") && endsLine(tokens.lowerBound..<close)
  }

  /// Whether a credit's photographer stands before a mark: `Ảnh: Trần Nam - TTXVN`.
  private func isAfterPhotographer(_ mark: Int) -> Bool {
    guard text[mark].isMark("-") || text[mark].isMark(",") || text[mark].isMark("(") else {
      return false
    }
    var index = mark - 1
    while index > mark - 6, text[index].isWord, text[index].flags.contains(.capitalized) {
      index -= 1
    }
    return text[index].isMark(":") && rules.words.credits[text.word(index - 1)]
  }

  /// Whether an outlet is joined to what follows a mark: `Lan Anh/VOV-Trung tâm Tin`.
  private func isByline(_ mark: Int) -> Bool {
    guard text[mark].isMark("-"), !text[mark].isSpaced, !text[mark + 1].isSpaced,
      let hit = text.hits.longest(.organizationName, at: mark - 1)
    else { return false }
    return Int(hit.end) == mark && rules.known[Int(hit.payload)].kind == .media
  }

  /// Whether what follows a colon is where a picture comes from: `Ảnh:`, `Ảnh minh họa:`.
  private func isPicture(_ mark: Int) -> Bool {
    guard text[mark].isMark(":") else { return false }
    return rules.words.credits[text.word(mark - 1)] || rules.words.credits[text.word(mark - 3)]
  }

  private func endsCredit(_ index: Int) -> Bool {
    text[index].isMark(".") || text[index].isMark(")") || endsSentence(index)
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
