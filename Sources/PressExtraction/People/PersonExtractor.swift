import PressText

/// Finds people who are named with an office.
package struct PersonExtractor: Sendable {
  private let rules: PersonRules

  package init(rules: PersonRules) {
    self.rules = rules
  }

  /// The people, in the order of their first mention.
  ///
  /// A name counts where an office stands right before or after it; every further mention of the full
  /// name is that person's.
  package func find(in extraction: Extraction) -> [Person] {
    let text = extraction.text
    let starts = text.hits.triggers(.person).filter { isNameWord(text[Int($0)]) }
    guard !starts.isEmpty else { return [] }
    let bodies = BodySpans(extraction.organizations)
    let names = names(in: text, from: starts, outside: covered(by: bodies, extraction.places))
    guard !names.isEmpty else { return [] }
    let offices = OfficeReader(text: text, bodies: bodies, rules: rules)
    var people: [Person] = []
    var known = NameTable()
    var rest: [Range<Int>] = []
    for name in names {
      guard let (office, rule) = offices.office(of: name) else {
        rest.append(name)
        continue
      }
      let key = key(of: name, in: text)
      let index = known[key]
      if index >= 0 {
        if people[index].role == nil || people[index].organization == nil && office.body != nil {
          people[index].role = text.string(office.role)
          people[index].organization = office.body
        }
        people[index].mentions.append(Mention(tokens: name, rule: rule.rawValue))
        continue
      }
      known.set(key, people.count)
      var person = Person(
        name: text.string(name), mentions: [Mention(tokens: name, rule: rule.rawValue)])
      person.role = text.string(office.role)
      person.organization = office.body
      people.append(person)
    }
    guard !people.isEmpty else { return [] }
    addFurtherMentions(of: known, rest, in: text, &people)
    return people
  }

  /// The runs of capitalised words that are names of people by their form.
  ///
  /// `starts` are the words that may begin one.
  private func names(
    in text: ArticleText, from starts: [Int32], outside covered: [Range<Int>]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = 0
    var next = 0
    for start in starts {
      let index = Int(start)
      guard index >= end else { continue }
      while next < covered.count, covered[next].upperBound <= index { next += 1 }
      if next < covered.count, covered[next].contains(index) { continue }
      guard let name = name(in: text, at: index) else { continue }
      found.append(name)
      end = name.upperBound
    }
    return found
  }

  /// A surname with one to four further capitalised syllables, none of them in capitals only.
  private func name(in text: ArticleText, at start: Int) -> Range<Int>? {
    var end = start + 1
    while end < start + 6, isNameWord(text[end]), text[end].isSpaced,
      text[end].flags.isDisjoint(with: [.startsSentence, .startsLine])
    {
      end += 1
    }
    guard (2...5).contains(end - start), text.zone(start) != .junk,
      !text.hits.hasTerm(.foreignPlace, at: start)
    else { return nil }
    return start..<end
  }

  private func isNameWord(_ token: Token) -> Bool {
    token.flags.contains([.capitalized, .syllable]) && token.isWord
      && (!token.flags.contains(.upperCase) || token.length == 1)
  }

  /// The tokens of bodies and of places, which are no one's name; ascending.
  private func covered(by bodies: BodySpans, _ places: [Place]) -> [Range<Int>] {
    var covered = bodies.spans.map(\.tokens)
    for place in places {
      for mention in place.mentions { covered.append(mention.tokens) }
    }
    covered.sort { $0.lowerBound < $1.lowerBound }
    return covered
  }

  private func key(of name: Range<Int>, in text: ArticleText) -> NameHash {
    let (first, last) = (text[name.lowerBound], text[name.upperBound - 1])
    return NameHash(text.normalized.bytes[Int(first.start)..<Int(last.end)])
  }

  private func addFurtherMentions(
    of known: NameTable, _ names: [Range<Int>], in text: ArticleText,
    _ people: inout [Person]
  ) {
    var isMoved = false
    for name in names {
      let index = known[key(of: name, in: text)]
      guard index >= 0 else { continue }
      people[index].mentions.append(
        Mention(tokens: name, rule: PersonRule.personAgain.rawValue))
      isMoved = true
    }
    guard isMoved else { return }
    for index in people.indices {
      people[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    people.sort { $0.mentions[0].tokens.lowerBound < $1.mentions[0].tokens.lowerBound }
  }
}
