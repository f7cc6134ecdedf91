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

  /// Whether what has been read in capitals that tell nothing is a common noun as well: the police or a health
  /// station alone amid a line (`GỌI CÔNG AN BẮT NGHI PHẠM`), or a head with only what it is for (`CHÁY NHÀ MÁY BIA`,
  /// `CƠ QUAN Y TẾ VÀO CUỘC`).
  func isShoutedNoun(_ base: Int) -> Bool {
    let head = parts[base].tokens
    guard isShouting(head.lowerBound), origin < 0, let row = parts[base].head,
      head.allSatisfy({ text[$0].flags.contains(.syllable) })
    else { return false }
    if parts.count - base == 1 {
      return isNounAlone(rules.heads[row]) && !opensAnew(head.lowerBound)
    }
    guard parts.count - base <= 3, isNounWithField(rules.heads[row], head) else { return false }
    return parts[(base + 1)...].allSatisfy { part in
      if part.content == .text { return part.tokens.allSatisfy { !text[$0].isWord } }
      guard case .field(let field) = part.content else { return false }
      return !rules.fields[Int(field)].isSuffix
    }
  }

  private func isNounAlone(_ head: OrganizationHead) -> Bool {
    switch head.kind {
    case .police: !head.traits.contains(.policeUnit)
    case .hospital: true
    case .party: head.traits.contains(.number)
    case .state, .legislature, .court, .procuracy, .front, .military, .company, .bank: false
    case .school, .media, .association, .cooperative, .international, .other: false
    }
  }

  /// Whether a head with nothing but a field is a noun: no ministry, department or office in them has such a one.
  private func isNounWithField(_ head: OrganizationHead, _ tokens: Range<Int>) -> Bool {
    switch head.kind {
    case .company: true
    case .state: head.sharing == nil || text.word(tokens.lowerBound) == rules.words.affair
    case .school: tokens.count == 1
    case .party, .legislature, .court, .procuracy, .front, .police, .military, .bank: false
    case .hospital, .media, .association, .cooperative, .international, .other: false
    }
  }

  private func isShoutedWord(_ index: Int) -> Bool {
    let token = text[index]
    return token.isWord && token.isSpaced && token.flags.contains(.upperCase) && !opensAnew(index)
      && !rules.words.functions[token.word] && !rules.words.predicates[token.word]
      && !isVerb(index) && !startsHead(index) && !startsTitle(index)
      && places.typeWord(in: text, at: index) == nil
  }
}
