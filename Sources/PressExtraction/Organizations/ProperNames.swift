import PressText

/// Tells the proper names with which a text goes on after it has named a company in full
/// (`Tập đoàn Trường Hải … Trường Hải cho biết`).
extension AliasReader {
  private static let longestName = 4

  /// The tokens of the proper name with which a company's, bank's or club's name ends; nil where it is a place's,
  /// or could be a person's.
  func properName(of finding: OrganizationFinding, _ findings: OrganizationFindings) -> Range<Int>?
  {
    let parts = findings.parts[rules.shortened(finding.parts, of: findings.parts)]
    guard finding.standsFor == nil, finding.rule == .organizationName, parts.count > 1,
      let row = parts.first?.head, rules.heads[row].bearsProperName
    else { return nil }
    let end = finding.tokens.upperBound
    var start = end
    for part in parts.dropFirst().reversed() {
      guard part.content == .text, part.tokens.count == 1, part.tokens.upperBound == start,
        text[part.tokens.lowerBound].isWord,
        text[part.tokens.lowerBound].flags.contains(.capitalized)
      else { break }
      start -= 1
    }
    let name = start..<end
    return isDistinct(name) ? name : nil
  }

  /// Whether the text speaks of somebody of a foreign name of one word too (`Tập đoàn Smith … ông Smith`).
  func isPersons(_ name: Range<Int>) -> Bool {
    guard name.count == 1, !text[name.lowerBound].flags.contains(.syllable) else { return false }
    let own = text.bytes(name.lowerBound)
    return text.tokens.indices.contains { index in
      rules.words.honorifics[text.word(index - 1)] && text[index].flags.contains(.capitalized)
        // `hãng xe Anh Harlow`
        && (!text[index - 1].flags.contains(.capitalized) || text.opensAnew(index - 1))
        && text.bytes(index).elementsEqual(own)
    }
  }

  private func isDistinct(_ name: Range<Int>) -> Bool {
    guard !name.isEmpty, name.count <= AliasReader.longestName,
      !name.contains(where: { rules.words.functions[text.word($0)] }),
      !rules.words.otherNames[text.word(name.lowerBound)],
      text.hits.longest(.foreignPlace, at: name.lowerBound) == nil,
      text.hits.longest(.organizationName, at: name.lowerBound) == nil,
      text.hits.longest(.organizationHead, at: name.lowerBound).map({ $0.tokens.count == 1 })
        ?? true,
      places.name(in: text, at: name.lowerBound) == nil
    else { return false }
    if name.contains(where: { !text[$0].flags.contains(.syllable) && text[$0].length > 2 }) {
      return true
    }
    return name.count > 1 && !rules.words.surnames[text.word(name.lowerBound)]
  }

  /// Whether a proper name stands for the company: no other noun or capital makes it the name of a street, a
  /// person or a product.
  func isNameAlone(_ range: Range<Int>) -> Bool {
    let (before, next) = (text[range.lowerBound - 1], text[range.upperBound])
    if !text.opensAnew(range.lowerBound) {
      if before.isWord,
        before.flags.contains(.capitalized) && !isOpening(range.lowerBound - 1)
          || rules.words.otherNames[before.word]
          || rules.words.products[before.word]
      {
        return false
      }
      if before.isMark("-") || before.isMark("/") || isCompound(before: range.lowerBound) {
        return false
      }
    }
    if text.opensAnew(range.upperBound) { return true }
    return !next.isNumber && !next.isMark("-") && !next.isMark("/")
      && !(next.isWord && next.flags.contains(.capitalized))
  }

  /// Whether a noun with a capital stands before a name that it belongs with (`Xí nghiệp Bao bì Tân Phát`).
  private func isCompound(before index: Int) -> Bool {
    let (first, last) = (text[index - 2], text[index - 1])
    return last.isWord && first.isWord && first.flags.contains(.capitalized)
      && !first.flags.contains(.startsSentence) && !rules.words.functions[last.word]
      && !text.hits.hasTerm(.nameEnd, at: index - 1)
  }

  /// Whether a function word opens a sentence (`Nay Tân Phát đã nộp thuế`).
  private func isOpening(_ index: Int) -> Bool {
    text.opensAnew(index) && rules.words.functions[text.word(index)]
  }
}
