import PressText

/// Reads foreign names by the word with which they end (`Boston Consulting Group`, `Toyota Motor Corp`).
extension OrganizationScan {
  private static let longestForeignName = 4

  /// Reads the name that ends with a sort of body in English; false where none stands before.
  mutating func readForeignName(_ hit: TermHit) -> Bool {
    let ending = Int(hit.start)
    var range = foreignStart(before: ending)..<foreignEnd(after: hit)
    let isLonger = goesOnFromBrand(range.lowerBound, before: ending)
    guard range.lowerBound < ending, text[ending].flags.contains(.capitalized),
      isForeign(range.lowerBound..<ending), !rules.words.continuations[text.word(range.upperBound)],
      // `M&M Beauty Inc`
      !text[range.lowerBound - 1].isMark("&") || text[range.lowerBound].isSpaced
    else { return false }
    if isLonger, let brand = takeBack() {
      range = brand.tokens.lowerBound..<range.upperBound
    }
    let base = parser.parts.count
    parser.push(.head(hit.payload), range.lowerBound..<range.lowerBound)
    for index in range { parser.push(.text, index..<index + 1) }
    guard !credits.isCredit(parser.parts[base], range) else {
      parser.drop(to: base)
      return true
    }
    append(range, .foreignName, from: base)
    return true
  }

  /// Whether what stands before a legal form goes on a company's brand (`Samsung Display Vietnam Co., Ltd`).
  private func goesOnFromBrand(_ start: Int, before ending: Int) -> Bool {
    guard start == end, start < ending, text[start].isSpaced, !parser.opensAnew(start),
      let brand = findings.list.last, brand.rule == .knownOrganization,
      brand.tokens.upperBound == start,
      case .known(let row)? = parser.parts[brand.parts].first?.content
    else { return false }
    return rules.known[Int(row)].kind == .company
  }

  private func foreignStart(before ending: Int) -> Int {
    if let start = syllablesStart(before: ending) { return start }
    var start = ending
    while start > max(end, ending - OrganizationScan.longestForeignName), goesBack(from: start) {
      start -= 1
    }
    return start
  }

  private static let firms = ["Group", "Corp", "Corporation", "Holding", "Holdings"].map {
    Array($0.utf8)[...]
  }

  /// Where two or three Vietnamese syllables start that name a group or corporation (`Trung Hải Group`).
  private func syllablesStart(before ending: Int) -> Int? {
    var start = ending
    while start > max(end, ending - 3), !parser.opensAnew(start) {
      let flags = text[start - 1].flags
      guard text[start - 1].isWord, text[start].isSpaced,
        flags.contains([.capitalized, .syllable]),
        !flags.contains(.upperCase), claims.owner(start - 1) == nil,
        !rules.words.functions[text.word(start - 1)], !endsPlace(start)
      else { break }
      start -= 1
    }
    let before = text[start - 1]
    guard ending - start > 1,
      parser.opensAnew(start) || !before.flags.contains(.capitalized)
        || before.flags.contains(.upperCase),
      OrganizationScan.firms.contains(where: { text.bytes(ending).elementsEqual($0) })
    else { return nil }
    return start
  }

  /// Whether the word before a token belongs to the name.
  private func goesBack(from index: Int) -> Bool {
    let word = text[index - 1]
    guard word.isWord, word.flags.contains(.capitalized), text[index].isSpaced,
      !parser.opensAnew(index), claims.owner(index - 1) == nil,
      !rules.words.functions[word.word], !rules.words.commonAbbreviations[word.word],
      !endsPlace(index)
    else { return false }
    return !word.flags.contains(.syllable) || word.flags.contains(.upperCase)
      || text[index].flags.contains(.syllable) && !parser.opensAnew(index - 1)
  }

  /// Whether a country or city of Vietnamese syllables ends before a token (`Hồng Kông Godin Holdings`).
  private func endsPlace(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { start in
      text[start].flags.contains(.syllable)
        && text.hits.longest(.foreignPlace, at: start).map { Int($0.end) == index } ?? false
    }
  }

  private func foreignEnd(after hit: TermHit) -> Int {
    var end = Int(hit.end)
    while end < Int(hit.start) + OrganizationScan.longestForeignName, !parser.opensAnew(end) {
      if let next = endingEnd(at: end) {
        end = next
      } else if rules.words.particles[text.word(end)], isForeignWord(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// The token after a further ending that starts at a token.
  private func endingEnd(at index: Int) -> Int? {
    guard text[index].flags.contains(.capitalized),
      let hit = text.hits.longest(.organizationHead, at: index),
      rules.heads[Int(hit.payload)].isEnding
    else { return nil }
    return Int(hit.end)
  }

  private func isForeignWord(_ index: Int) -> Bool {
    text[index].flags.contains(.capitalized) && !text[index].flags.contains(.syllable)
      && !parser.opensAnew(index)
  }

  /// Whether the words before an ending are a body's name: one of them is no Vietnamese syllable or in capitals, or
  /// there are two, of which the first is no surname; none says that it is a contest or band (`Pink Girl Group`).
  private func isForeign(_ name: Range<Int>) -> Bool {
    if name.contains(where: { rules.words.contests[text.word($0)] }) { return false }
    if name.contains(where: { isForeignWord($0) || text[$0].flags.contains(.upperCase) }) {
      return true
    }
    return name.count > 1 && !rules.words.surnames[text.word(name.lowerBound)]
  }
}
