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
    let offices = OfficeReader(text: text, organizations: extraction.organizations)
    var people: [Person] = []
    var known: [String: Int] = [:]
    let names = names(in: text, outside: covered(by: extraction))
    for name in names {
      guard let (office, rule) = offices.office(of: name) else { continue }
      let full = text.string(name)
      if let index = known[full] {
        if people[index].role == nil || people[index].organization == nil && office.body != nil {
          people[index].role = office.role
          people[index].organization = office.body
        }
        people[index].mentions.append(Mention(tokens: name, rule: rule.rawValue))
        continue
      }
      known[full] = people.count
      var person = Person(name: full, mentions: [Mention(tokens: name, rule: rule.rawValue)])
      person.role = office.role
      person.organization = office.body
      people.append(person)
    }
    guard !people.isEmpty else { return [] }
    addFurtherMentions(of: known, names, in: text, &people)
    return people.sorted { $0.mentions[0].tokens.lowerBound < $1.mentions[0].tokens.lowerBound }
  }

  /// The runs of capitalised words that are names of people by their form.
  private func names(in text: ArticleText, outside covered: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = 0
    var next = 0
    for start in text.hits.triggers(.person) {
      let index = Int(start)
      while next < covered.count, covered[next].upperBound <= index { next += 1 }
      if next < covered.count, covered[next].contains(index) { continue }
      guard index >= end, let name = name(in: text, at: index) else { continue }
      found.append(name)
      end = name.upperBound
    }
    return found
  }

  /// The tokens of bodies and of places, which are no one's name; ascending.
  private func covered(by extraction: Extraction) -> [Range<Int>] {
    let bodies = extraction.organizations.flatMap { $0.mentions.map(\.tokens) }
    let places = extraction.places.flatMap { $0.mentions.map(\.tokens) }
    return (bodies + places).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A surname with one to four further capitalised syllables, none of them in capitals only.
  private func name(in text: ArticleText, at start: Int) -> Range<Int>? {
    guard text.zone(start) != .junk, isNameWord(text[start]),
      text.hits.longest(.foreignPlace, at: start) == nil
    else { return nil }
    var end = start + 1
    while end < start + 6, isNameWord(text[end]), text[end].isSpaced,
      text[end].flags.isDisjoint(with: [.startsSentence, .startsLine])
    {
      end += 1
    }
    return (2...5).contains(end - start) ? start..<end : nil
  }

  private func isNameWord(_ token: Token) -> Bool {
    token.isWord && token.flags.contains(.capitalized) && token.flags.contains(.syllable)
      && (!token.flags.contains(.upperCase) || token.length == 1)
  }

  private func addFurtherMentions(
    of known: [String: Int], _ names: [Range<Int>], in text: ArticleText, _ people: inout [Person]
  ) {
    let taken = Set(people.flatMap { $0.mentions.map(\.tokens.lowerBound) })
    for name in names where !taken.contains(name.lowerBound) {
      guard let index = known[text.string(name)] else { continue }
      people[index].mentions.append(
        Mention(tokens: name, rule: PersonRule.personAgain.rawValue))
    }
    for index in people.indices {
      people[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }
}
