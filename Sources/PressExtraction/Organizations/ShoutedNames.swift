import PressText

/// Reads proper names in lines typed in capitals, where only what stands around them shows their ends.
extension NameParser {
  private static let longestShout = 4

  /// Pushes the proper name after what a company, school or hospital is (`CÔNG TY TNHH GỖ TÂN UYÊN STAR BỊ PHẠT`);
  /// the token after it.
  mutating func readShouted(at index: Int, _ body: inout Body) -> Int? {
    guard !text.isRaised, text[index].flags.contains(.upperCase), body.traits.contains(.name),
      !body.hasProperName,
      bearsName(body.base), isShouting(index), let end = shoutedEnd(from: index)
    else { return nil }
    for word in index..<end { push(.text, word..<word + 1) }
    body.hasProperName = true
    return end
  }

  /// Whether a proper name completes what has been read: a form or activity, or a school's head of two words.
  private func bearsName(_ base: Int) -> Bool {
    guard let row = parts[base].head else { return false }
    switch rules.heads[row].kind {
    case .school: return parts[base].tokens.count > 1
    case .company, .bank, .hospital, .cooperative: return parts.count - base > 1
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military, .media,
      .association, .international, .other:
      return false
    }
  }

  /// The end of up to four words that are no verbs, function words or heads; nil where more follow.
  func shoutedEnd(from start: Int) -> Int? {
    var end = start
    while end <= start + NameParser.longestShout, isShoutedWord(end) { end += 1 }
    return end > start && end <= start + NameParser.longestShout ? end : nil
  }

  private func isShoutedWord(_ index: Int) -> Bool {
    let token = text[index]
    return token.isWord && token.isSpaced && token.flags.contains(.upperCase) && !opensAnew(index)
      && !rules.words.functions[token.word] && !rules.words.predicates[token.word]
      && !isVerb(index) && !startsHead(index) && !startsTitle(index)
      && places.typeWord(in: text, at: index) == nil
  }
}
