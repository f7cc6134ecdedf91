import PressText

/// Verbs that are said of the document they change.
extension RelationReader {
  /// Whether a verb is said of what is changed: `được sửa đổi`, `sửa đổi bởi`, `(sửa đổi theo …)`,
  /// and right behind a document `sửa đổi tại`.
  func isPassive(_ hit: TermHit) -> Bool {
    let before = text.word(hit.tokens.lowerBound - 1)
    let after = text.word(hit.tokens.upperBound)
    if before == rules.words.passive || before == rules.words.suffer || after == rules.words.by {
      return true
    }
    // `được ⟨HĐND tỉnh⟩ cụ thể hóa bằng`, `… trong`
    if after == rules.words.with
      || rules.verbs[Int(hit.payload)].isEmbodiment && after == rules.words.inside,
      let agent = context.organizations.ending(
        at: hit.tokens.lowerBound, from: max(0, hit.tokens.lowerBound - 16)),
      text.word(agent.tokens.lowerBound - 1) == rules.words.passive
    {
      return true
    }
    let place = hit.tokens.upperBound + 1
    if after == rules.words.at, rules.verbs[Int(hit.payload)].kind.isChange,
      documents.starting(at: place) != nil || gaps.isProvisionWord(place),
      adjacent(hit.tokens.lowerBound) != nil
    {
      return true
    }
    return text[hit.tokens.lowerBound - 1].isMark("(")
      && (after == rules.words.at || after == rules.words.with || after == rules.words.order)
  }

  /// Where a passive verb starts, with the word or the mark before it: `⟨được⟩ sửa đổi`, `⟨(⟩sửa đổi bởi`.
  private func passiveStart(of hit: TermHit) -> Int {
    let before = hit.tokens.lowerBound - 1
    let word = text.word(before)
    return word == rules.words.passive || word == rules.words.suffer || text[before].kind == .mark
      || context.organizations.covers(before) ? before : hit.tokens.lowerBound
  }

  mutating func readPassive(_ hit: TermHit, _ verb: RelationRules.Verb) {
    let end = verb.hasAgent ? hit.tokens.upperBound - 1 : hit.tokens.upperBound
    guard verb.kind != .cites,
      let nearest = subject(before: passiveStart(of: hit), verb.kind, acts: false),
      let agent = agent(after: end, verb.kind, nearest)
    else { return }
    let targets = targets(nearest, of: verb.kind, by: agent.entry)
    let isPart = (end..<agent.marker).contains(where: gaps.isPart)
    let agents = objects(after: agent.entry.tokens.lowerBound)
    for found in agents.isEmpty ? [agent.entry] : agents {
      for target in targets where found.entity != target.entity {
        add(verb.kind, found, target, verb: hit.tokens, isPartial: isPart)
      }
      taken.insert(found.tokens.lowerBound)
    }
  }

  /// What a verb is said of that an agent does.
  ///
  /// A decree cannot change a law: `Nghị định 43 thi hành Luật Đất đai (được sửa đổi tại Nghị định 01)` is said of
  /// the nearest document before the law that it can change.
  private func targets(
    _ nearest: MentionIndex.Entry, of kind: Relation.Kind, by agent: MentionIndex.Entry
  ) -> [MentionIndex.Entry] {
    guard kind.isChange else { return targets(nearest) }
    guard context.outranks(nearest, agent) else {
      return targets(nearest).filter { !context.outranks($0, agent) }
    }
    var position = documents.position(from: nearest.tokens.lowerBound) - 1
    while position >= 0 {
      let entry = documents.entries[position]
      guard gaps.sentenceEnd(after: entry.tokens.upperBound) > nearest.tokens.lowerBound else {
        return []
      }
      if !context.outranks(entry, agent), context.mayChange(agent, entry) { return [entry] }
      position -= 1
    }
    return []
  }

  /// What a passive verb is said of: the document before it, and the list that opens the sentence.
  func targets(_ nearest: MentionIndex.Entry) -> [MentionIndex.Entry] {
    let owner = owner(of: nearest)
    guard owner == nearest else { return [owner] }
    let found = row(endingWith: nearest)
    let start = found[0].tokens.lowerBound
    let isWhole =
      text[start].flags.contains(.startsSentence)
      || text.word(start - 1) == rules.words.plural
        && text[start - 1].flags.contains(.startsSentence)
    return isWhole ? found : [nearest]
  }

  /// The documents that are joined before one, and that one.
  func row(endingWith last: MentionIndex.Entry) -> [MentionIndex.Entry] {
    var found = [last]
    var position = documents.position(from: last.tokens.lowerBound) - 1
    while position >= 0, found.count < 12 {
      let entry = documents.entries[position]
      let start = found[0].tokens.lowerBound
      guard entry.tokens.upperBound <= start, gaps.joins(entry.tokens.upperBound..<start)
      else { break }
      found.insert(entry, at: 0)
      position -= 1
    }
    return found
  }

  /// The document by which something is done, and the word that leads to it.
  struct Agent {
    var entry: MentionIndex.Entry
    var marker: Int
  }

  func agent(
    after end: Int, _ kind: Relation.Kind, _ target: MentionIndex.Entry
  ) -> Agent? {
    let words = rules.words
    let named =
      agent(after: end, behind: words.by) ?? agent(after: end, behind: words.with)
      ?? (kind == .implements ? concrete(after: end) : agent(after: end, behind: words.at))
    if let named { return mayAct(named.entry, kind) ? named : nil }
    guard let followed = agent(after: end, behind: words.order) else { return nil }
    let isFit =
      kind == .implements
      ? context.carriesOut(followed.entry, target) : context.mayChange(followed.entry, target)
    return isFit ? followed : nil
  }

  /// `cụ thể hóa trong Luật Du lịch`: what is made concrete is so in a document.
  private func concrete(after end: Int) -> Agent? {
    guard rules.words.concrete.contains(text.word(end - 3)) else { return nil }
    // `trong năm 2024, Luật …`: another clause.
    let inside = agent(after: end, behind: rules.words.inside)
      .flatMap { found in
        (found.marker..<found.entry.tokens.lowerBound).contains { text[$0].isMark(",") }
          ? nil : found
      }
    return inside
      ?? agent(after: end, behind: rules.words.at)
  }

  func agent(after end: Int, behind word: Word) -> Agent? {
    for index in end..<end + 5 {
      if text[index].flags.contains(.startsSentence) || text[index].isMark(";") { return nil }
      if text[index].isMark(","), word == rules.words.order { return nil }
      guard text.word(index) == word, text[index].isWord else { continue }
      guard let entry = documents.first(in: index + 1..<index + 12),
        entry.tokens.lowerBound - index <= 4
          || gaps.isProvision(index + 1..<entry.tokens.lowerBound)
      else { return nil }
      return Agent(entry: entry, marker: index)
    }
    return nil
  }

  // MARK: verbs after their document

  /// `Nghị định 46 bị Nghị định 100 thay thế`; `Nghị định 46 hết hiệu lực kể từ ngày …`.
  mutating func readAfter(_ entry: MentionIndex.Entry) {
    let (start, end) = (entry.tokens.lowerBound, entry.tokens.upperBound)
    let before = text.word(start - 1)
    if before == rules.words.passive || before == rules.words.suffer,
      let hit = text.hits.longest(.relationVerb, at: end)
    {
      let verb = rules.verbs[Int(hit.payload)]
      if verb.kind != .cites, !verb.hasAgent, !verb.isLapse, context.mayAct(entry, verb.kind),
        !RelationDenial(rules: rules, text: text).denies(start - 1),
        let target = subject(before: start - 1, verb.kind, acts: false),
        target.entity != entry.entity
      {
        add(verb.kind, entry, target, verb: hit.tokens)
      }
    }
    for index in end..<end + 24 where text.hits.hasTerm(.relationVerb, at: index) {
      guard let hit = text.hits.longest(.relationVerb, at: index), lapses(hit) else { continue }
      let start = rules.verbs[Int(hit.payload)].isLapse ? index : index - 1
      if subject(before: start, .repeals, acts: false) == entry { readLapse(hit, of: entry) }
      return
    }
  }

  /// `A triển khai B, sau đó được sửa đổi`: what is said after a comma is said of the subject.
  func owner(of nearest: MentionIndex.Entry) -> MentionIndex.Entry {
    guard let last, let subject = last.subject, last.objects.last == nearest,
      text[nearest.tokens.upperBound].isMark(",")
    else { return nearest }
    return subject
  }
}
