import PressText

/// Reads the names of foreign people after their offices.
struct ForeignPersonNames {
  let text: ArticleText
  let rules: ForeignPersonRules
  let offices: OfficeReader
  /// The pairs of words in the names of firms that the text has.
  private var firmPairs: Set<NameHash>?

  init(_ text: ArticleText, _ rules: ForeignPersonRules, _ offices: OfficeReader) {
    self.text = text
    self.rules = rules
    self.offices = offices
  }

  /// Two to five words of which one at least is no Vietnamese syllable, joined by dashes perhaps
  /// (`Angela Merkel`, `Kim Jong-un`), after an office that foreigners have.
  ///
  /// - Parameters:
  ///   - start: The name's first word.
  ///   - title: Where the office starts.
  ///   - firms: The names of firms in the text.
  /// - Returns: Its tokens; nil where there is none.
  mutating func name(
    at start: Int, after title: Int, firms: @autoclosure () -> [Range<Int>]
  ) -> Range<Int>? {
    guard let hit = text.hits.longest(.title, at: title), text.zone(start) != .junk,
      !text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: start)
    else { return nil }
    let office = ForeignOffice(rawValue: Int(hit.payload)) ?? .ofBody
    let end = Int(hit.end)
    guard
      office.mayPrecedeName(
        hasBody: start > end && offices.bodies.ending(at: start) != nil,
        hasCountry: (end..<max(start, end)).contains { text.hits.hasTerm(.foreignPlace, at: $0) }),
      let name = run(at: start), !name.contains(where: { isOfBodies($0, office == .alone) })
    else { return nil }
    if firmPairs == nil { firmPairs = pairs(of: firms()) }
    return firmPairs?.contains(pair(at: name.lowerBound)) == true ? nil : name
  }

  /// The foreign name after a word of respect (`ông Robert Hale`); nil where there is none.
  func name(afterRespect start: Int) -> Range<Int>? {
    guard !text[start].flags.contains(.syllable) || !text[start + 1].flags.contains(.syllable),
      text.zone(start) != .junk, !text.opensAnew(start), !text[start].flags.contains(.upperCase),
      let name = run(at: start), !name.contains(where: { isOfBodies($0, true) })
    else { return nil }
    return name
  }

  /// Whether a brand or a platform is among the foreign words of a name (`Đoàn Facebook Live`).
  func hasBrand(_ name: Range<Int>) -> Bool {
    name.contains { !text[$0].flags.contains(.syllable) && isOfBodies($0, true) }
  }

  /// The words of a name by their form.
  private func run(at start: Int) -> Range<Int>? {
    var end = start
    var words = 0
    var isForeign = false
    while words < 5, text[end].isNameWord, text[end].isSpaced,
      !text.opensAnew(end), words == 0 || !text.isParted(end)
    {
      if startsPerson(end) { return nil }
      let isJoined = text[end + 1].isMark("-") && !text[end + 1].isSpaced
      if text[end].flags.contains(.syllable), !isJoined, isMarked(end) || isForeign && opens(end) {
        break
      }
      if !text[end].flags.contains(.syllable) { isForeign = true }
      end += 1
      words += 1
      // An initial's stop (`George W. Bush`).
      if text[end - 1].length == 1, text[end].isMark("."), !text[end].isSpaced,
        text[end + 1].isNameWord
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
    return isForeign && words > 1 ? start..<end : nil
  }

  /// Whether a syllable has marks, which no foreign name has.
  private func isMarked(_ index: Int) -> Bool {
    text.bytes(index).contains { $0 >= 0x80 }
  }

  /// Whether a syllable after a foreign word is none of the name's: it opens an office, a sentence or a country.
  private func opens(_ index: Int) -> Bool {
    let word = text.word(index)
    return text.hits.hasTerm(.title, at: index) || text.hits.hasTerm(.foreignPlace, at: index)
      || rules.words.functions[word] || rules.words.predicates[word]
      || rules.words.openers[word] || rules.words.honorifics[word]
  }

  /// Whether a surname with a further name shows that a body stands before it (`Đại sứ Beauty Lê Văn An`).
  private func startsPerson(_ index: Int) -> Bool {
    text[index].length > 1 && offices.rules.surnames[text.word(index)]
      && text[index + 1].isNameWord && text[index + 1].isSpaced
      && text[index + 1].flags.contains(.syllable)
      && !text.hits.hasTerm(.foreignPlace, at: index)
  }

  /// Whether a word is a body's name or what bodies do; where `isAlone`, only a word that is a term by itself is one
  /// (no part of `Johnson & Johnson`).
  private func isOfBodies(_ index: Int, _ isAlone: Bool) -> Bool {
    let token = text[index]
    guard token.isWord else { return false }
    if text.hits.hasTerm(.organizationName, at: index) { return true }
    guard !token.flags.contains(.syllable), token.length > 1 else { return false }
    let words = rules.words
    return text.hits.hasTerm(
      ofKinds: TermKind.organizationHead.bit | TermKind.organizationField.bit
        | TermKind.nameEnd.bit, at: index)
      || words.platforms[token.word] || words.sport[token.word] || words.contests[token.word]
      || words.products[token.word] || words.continuations[token.word]
      || !isAlone
        && rules.isOfBodies(text.normalized.bytes[Int(token.start)..<Int(token.end)])
  }

  private func pairs(of names: [Range<Int>]) -> Set<NameHash> {
    var pairs: Set<NameHash> = []
    for name in names {
      for index in name.dropLast() where text[index + 1].isNameWord {
        pairs.insert(pair(at: index))
      }
    }
    return pairs
  }

  /// The key of a word and the one after it.
  private func pair(at index: Int) -> NameHash {
    text.key(index..<index + 2)
  }
}

extension Token {
  /// Whether it may be a word of a person's name.
  var isNameWord: Bool {
    flags.contains(.capitalized) && isWord && (!flags.contains(.upperCase) || length == 1)
  }
}
