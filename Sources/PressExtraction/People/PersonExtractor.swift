import PressText

/// Finds people who are named with an office.
package struct PersonExtractor: Sendable {
  private let rules: PersonRules
  private let foreigners: ForeignPersonRules

  package init(rules: PersonRules, foreigners: ForeignPersonRules) {
    self.rules = rules
    self.foreigners = foreigners
  }

  /// The people, in the order of their first mention.
  ///
  /// A name counts where an office stands right before or after it; every further mention of the full
  /// name is that person's.
  package func find(in extraction: Extraction) -> [Person] {
    let text = extraction.text
    let starts = text.hits.triggers(.person)
    guard !starts.isEmpty else { return [] }
    let bodies = MentionIndex(extraction.organizations)
    let offices = OfficeReader(text: text, bodies: bodies, rules: rules)
    let reader = PersonNames(text: text, rules: rules)
    let names = reader.names(
      from: starts, outside: covered(by: bodies, extraction.places),
      ForeignPersonNames(text, foreigners, offices), extraction.organizations)
    guard !names.isEmpty else { return [] }
    var people: [Person] = []
    var known = NameTable()
    var rest: [Range<Int>] = []
    for name in names {
      guard let (office, rule) = offices.office(of: name) else {
        rest.append(name)
        continue
      }
      let key = text.key(name)
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
        name: reader.written(name), mentions: [Mention(tokens: name, rule: rule.rawValue)])
      person.role = text.string(office.role)
      person.organization = office.body
      people.append(person)
    }
    guard !people.isEmpty else { return [] }
    addFurtherMentions(of: known, rest, in: text, &people)
    return people
  }

  /// The tokens of bodies and of places, which are no one's name; ascending.
  private func covered(by bodies: MentionIndex, _ places: [Place]) -> [Range<Int>] {
    var covered = bodies.entries.map(\.tokens)
    for place in places {
      for mention in place.mentions { covered.append(mention.tokens) }
    }
    covered.sort { $0.lowerBound < $1.lowerBound }
    return covered
  }

  private func addFurtherMentions(
    of known: NameTable, _ names: [Range<Int>], in text: ArticleText,
    _ people: inout [Person]
  ) {
    var isMoved = false
    for name in names {
      let index = known[text.key(name)]
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
