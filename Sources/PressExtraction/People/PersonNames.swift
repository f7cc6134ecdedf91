import PressText

/// Reads the names of people by their form.
struct PersonNames {
  let text: ArticleText
  let rules: PersonRules

  /// The runs of words that are names of people by their form, ascending.
  ///
  /// - Parameters:
  ///   - starts: The words that may begin a name, or an office that one follows.
  ///   - covered: What is no one's name; ascending.
  ///   - offices: What tells where an office ends.
  /// - Returns: Token ranges that do not overlap.
  func names(
    from starts: [Int32], outside covered: [Range<Int>], _ offices: OfficeReader
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = 0
    var next = 0
    func isFree(_ index: Int) -> Bool {
      while next < covered.count, covered[next].upperBound <= index { next += 1 }
      return next == covered.count || !covered[next].contains(index)
    }
    for start in starts {
      let index = Int(start)
      guard index >= end else { continue }
      let token = text[index]
      if token.flags.contains(.capitalized), rules.surnames[token.word] {
        guard isFree(index),
          let name = token.flags.contains(.upperCase) && token.length > 1
            ? shoutedName(at: index) : name(at: index)
        else { continue }
        found.append(name)
        end = name.upperBound
      } else if text.hits.hasTerm(.title, at: index), let office = offices.officeEnd(from: index),
        text[office].flags.contains(.capitalized), !rules.surnames[text.word(office)],
        !isInitial(office - 1), isFree(office), let name = foreignName(at: office)
      {
        found.append(name)
        end = name.upperBound
      }
    }
    return found
  }

  /// The name as people's names are written: a line's capitals made small.
  func written(_ name: Range<Int>) -> String {
    guard text[name.lowerBound].flags.contains(.upperCase), text[name.lowerBound].length > 1 else {
      return text.string(name)
    }
    var bytes: [UInt8] = []
    for index in name {
      if index > name.lowerBound, text[index].isSpaced { bytes.append(0x20) }
      NameCase.appendCapitalized(
        text.normalized.bytes[Int(text[index].start)..<Int(text[index].end)], to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A surname with one to four further words, none of them in capitals only (`Y Biêr Niê`, `H'Hen Niê`).
  private func name(at start: Int) -> Range<Int>? {
    guard text[start].isSpaced || text[start].length > 1 else { return nil }
    var end = start
    var words = 0
    while words < 6, isNameWord(text[end]),
      end == start || text[end].flags.isDisjoint(with: [.startsSentence, .startsLine]),
      end == start || text[end].isSpaced || text[end - 1].isMark("'")
    {
      end += 1
      words += 1
      if text[end].isMark("'"), !text[end].isSpaced, !text[end + 1].isSpaced { end += 1 }
    }
    guard (2...5).contains(words), text.zone(start) != .junk,
      !text.hits.hasTerm(.foreignPlace, at: start)
    else { return nil }
    return start..<end
  }

  /// A surname with one to three further syllables, all in capitals, where no more words in capitals follow.
  private func shoutedName(at start: Int) -> Range<Int>? {
    guard !text.isRaised else { return nil }
    var end = start
    while end < start + 5, text[end].flags.contains([.upperCase, .syllable]), text[end].isWord,
      end == start || text[end].flags.isDisjoint(with: [.startsSentence, .startsLine])
    {
      end += 1
    }
    guard (2...4).contains(end - start), text.zone(start) != .junk else { return nil }
    return start..<end
  }

  /// Two to five words of which one at least is no Vietnamese syllable, joined by dashes perhaps
  /// (`Angela Merkel`, `Kim Jong-un`); none where a surname among them shows that a body stands before it.
  private func foreignName(at start: Int) -> Range<Int>? {
    guard !text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: start) else { return nil }
    var end = start
    var words = 0
    var isForeign = false
    while words < 5, isNameWord(text[end]), text[end].isSpaced,
      text[end].flags.isDisjoint(with: [.startsSentence, .startsLine])
    {
      if !text[end].flags.contains(.syllable) { isForeign = true }
      if rules.surnames[text.word(end)], text[end].length > 1 { return nil }
      end += 1
      words += 1
      // An initial's stop (`George W. Bush`).
      if text[end - 1].length == 1, text[end].isMark("."), !text[end].isSpaced,
        isNameWord(text[end + 1])
      {
        end += 1
      }
      while text[end].isMark("-"), !text[end].isSpaced, text[end + 1].isWord,
        !text[end + 1].isSpaced
      {
        end += 2
        isForeign = true
      }
    }
    guard isForeign, words > 1, text.zone(start) != .junk else { return nil }
    return start..<end
  }

  /// Whether a token is the letter by which several peoples tell men from women, not a field (`Bí thư Y Biêr Niê`).
  private func isInitial(_ index: Int) -> Bool {
    text[index].length == 1 && text[index].flags.contains(.capitalized)
      && rules.surnames[text.word(index)]
  }

  private func isNameWord(_ token: Token) -> Bool {
    token.flags.contains(.capitalized) && token.isWord
      && (!token.flags.contains(.upperCase) || token.length == 1)
  }
}
