import PressText

/// Reads one article's relations between documents, verb by verb.
struct RelationReader {
  let rules: RelationRules
  let extraction: Extraction
  let text: ArticleText
  let documents: MentionIndex
  let organizations: MentionIndex
  let dates: MentionIndex
  private(set) var relations: [Relation] = []
  /// Fronted verbs, read when all others are.
  private var fronted: [Clause] = []
  /// Mentions that are subjects or objects already, by their first token.
  private var taken: Set<Int> = []
  private var last: Clause?
  /// What was added, so that nothing is added twice.
  private var known: Set<Tie> = []
  /// For each document, its subject in the last relation of which it is the object.
  private var changedBy: [Int: Int] = [:]

  /// Two documents and what ties them.
  private struct Tie: Hashable {
    var kind: String
    var from: Int
    var to: Int
  }

  /// A verb with its objects and subject.
  private struct Clause {
    var kind: Relation.Kind
    var isPlain: Bool
    var verb: Range<Int>
    var objects: [MentionIndex.Entry]
    var subject: MentionIndex.Entry?
  }

  init(rules: RelationRules, extraction: Extraction) {
    self.rules = rules
    self.extraction = extraction
    text = extraction.text
    documents = MentionIndex(extraction.documents)
    organizations = MentionIndex(extraction.organizations)
    dates = MentionIndex(extraction.dates)
  }

  /// Reads every verb that has a document as its object.
  mutating func readVerbs() {
    var reached = 0
    for entry in documents.entries {
      var index = max(reached, entry.tokens.lowerBound - 24)
      while index < entry.tokens.lowerBound {
        guard let hit = text.hits.longest(.relationVerb, at: index),
          hit.tokens.upperBound <= entry.tokens.lowerBound
        else {
          index += 1
          continue
        }
        read(hit)
        index = hit.tokens.upperBound
      }
      reached = max(reached, entry.tokens.upperBound)
    }
    readAnaphoricObjects()
    for clause in fronted { readFronted(clause) }
  }

  private mutating func read(_ hit: TermHit) {
    let verb = rules.verbs[Int(hit.payload)]
    if isPassive(hit.tokens.lowerBound) || text.word(hit.tokens.upperBound) == rules.words.by {
      readPassive(hit, verb)
      return
    }
    if let means = means(of: hit, verb) {
      add(means)
      return
    }
    let objects = objects(after: hit.tokens.upperBound)
    guard let final = objects.last else { return }
    var clause = Clause(
      kind: verb.kind, isPlain: verb.isPlain, verb: hit.tokens, objects: objects)
    if let means = document(after: final.tokens.upperBound, behind: rules.words.with) {
      clause.subject = means
    } else if isFronted(hit.tokens.lowerBound) {
      fronted.append(clause)
      return
    } else if !verb.isWeak {
      clause.subject = shared(with: clause) ?? subject(before: hit.tokens.lowerBound, verb.kind)
    } else {
      clause.subject = adjacent(hit.tokens.lowerBound)
    }
    if clause.subject == nil, let later = issuedLater(than: clause) {
      clause.subject = later
    }
    if clause.subject == nil, !verb.isWeak, verb.kind == .cites || verb.kind == .implements,
      text[hit.tokens.lowerBound - 1].kind == .mark
    {
      fronted.append(clause)
      return
    }
    add(clause)
    last = clause
  }

  /// `triển khai Hướng dẫn 03; Huyện ủy cụ thể hóa bằng Kế hoạch 45-KH/HU`: the object is the last one.
  private func means(of hit: TermHit, _ verb: RelationRules.Verb) -> Clause? {
    let end = hit.tokens.upperBound
    guard text.word(end) == rules.words.with, text[end].isWord, let last,
      let object = last.objects.last, let subject = documents.first(in: end + 1..<end + 5),
      sentenceEnd(after: object.tokens.upperBound) > end
    else { return nil }
    return Clause(
      kind: verb.kind, isPlain: verb.isPlain, verb: hit.tokens, objects: last.objects,
      subject: subject)
  }

  private mutating func add(_ clause: Clause) {
    guard let subject = clause.subject else { return }
    let kind = kind(of: clause, by: subject)
    for object in clause.objects where object.entity != subject.entity {
      add(kind, subject, object, verb: clause.verb)
      taken.insert(object.tokens.lowerBound)
    }
    if kind == .implements || kind == .guides || kind == .cites {
      taken.insert(subject.tokens.lowerBound)
    }
  }

  /// Guidance that carries out a document guides it.
  private func kind(of clause: Clause, by subject: MentionIndex.Entry) -> Relation.Kind {
    clause.isPlain && extraction.documents[subject.entity].typeCode == "HD" ? .guides : clause.kind
  }

  private mutating func add(
    _ kind: Relation.Kind, _ subject: MentionIndex.Entry, _ object: MentionIndex.Entry,
    verb: Range<Int>
  ) {
    let tie = Tie(kind: kind.rawValue, from: subject.entity, to: object.entity)
    guard known.insert(tie).inserted else { return }
    changedBy[object.entity] = subject.entity
    let start = min(subject.tokens.lowerBound, object.tokens.lowerBound, verb.lowerBound)
    let end = max(subject.tokens.upperBound, object.tokens.upperBound, verb.upperBound)
    relations.append(
      Relation(
        kind: kind, from: .document(subject.entity), to: .document(object.entity),
        evidence: start..<end))
  }

  // MARK: objects

  /// The documents that a verb governs: the first after it and those joined to that one.
  private func objects(after end: Int) -> [MentionIndex.Entry] {
    guard let first = documents.first(in: end..<end + 18),
      isObjectGap(end..<first.tokens.lowerBound)
    else { return [] }
    var found = [first]
    while found.count < 12 {
      let previous = found[found.count - 1].tokens.upperBound
      guard let next = documents.first(in: previous..<previous + 24),
        joins(previous..<next.tokens.lowerBound)
      else { break }
      found.append(next)
    }
    return found
  }

  /// Whether only words such as `một số điều của`, `Điều 66 và Điều 106 của` stand between.
  private func isObjectGap(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let token = text[index]
      guard !token.flags.contains(.startsSentence), organizations.starting(at: index) == nil
      else { return false }
      let next = text[index + 1]
      if token.kind == .mark {
        return token.isMark(",") && (next.isNumber || rules.words.provision.contains(next.word))
      }
      if text.word(index) == rules.words.and {
        return next.isNumber || rules.words.provision.contains(next.word)
          || text.hits.longest(.relationVerb, at: index + 1) != nil
      }
      return !rules.words.outside.contains(text.word(index))
    }
  }

  /// Whether a gap between two documents joins them: dates, issuers, commas and `và` alone.
  private func joins(_ range: Range<Int>) -> Bool {
    var isJoined = false
    var index = range.lowerBound
    while index < range.upperBound {
      if let body = organizations.starting(at: index), body.tokens.upperBound <= range.upperBound,
        text.word(index - 1) == rules.words.of
      {
        index = body.tokens.upperBound
        continue
      }
      if let date = dateEnd(index), date <= range.upperBound {
        index = date
        continue
      }
      let token = text[index]
      if token.flags.contains(.startsSentence) || token.isMark(";") { return false }
      if token.isMark(",") || text.word(index) == rules.words.and {
        isJoined = true
      } else if !(token.isMark("(") || token.isMark(")") || text.word(index) == rules.words.of
        || isSeriesWord(index))
      {
        return false
      }
      index += 1
    }
    return isJoined
  }

  private func isSeriesWord(_ index: Int) -> Bool {
    let word = text.string(index).lowercased()
    return word == "các" || word == "số" || word == "những" || word == "cả"
  }

  private func dateEnd(_ index: Int) -> Int? {
    dates.starting(at: index)?.tokens.upperBound
  }

  // MARK: subjects

  private func isPassive(_ start: Int) -> Bool {
    text.word(start - 1) == rules.words.passive || text.word(start - 1) == rules.words.suffer
  }

  private mutating func readPassive(_ hit: TermHit, _ verb: RelationRules.Verb) {
    let end = hit.tokens.upperBound
    guard verb.kind != .implements, verb.kind != .cites,
      let nearest = subject(before: hit.tokens.lowerBound - 1, verb.kind),
      let agent = document(after: end, behind: rules.words.by)
        ?? document(after: end, behind: rules.words.with)
    else { return }
    let target = owner(of: nearest)
    let agents = objects(after: agent.tokens.lowerBound)
    for found in agents.isEmpty ? [agent] : agents where found.entity != target.entity {
      add(verb.kind, found, target, verb: hit.tokens)
      taken.insert(found.tokens.lowerBound)
    }
  }

  /// `A triển khai B, sau đó được sửa đổi`: what is said after a comma is said of the subject.
  private func owner(of nearest: MentionIndex.Entry) -> MentionIndex.Entry {
    guard let last, let subject = last.subject, last.objects.last == nearest,
      text[nearest.tokens.upperBound].isMark(",")
    else { return nearest }
    return subject
  }

  /// The document after `bằng` or `bởi`, which has to stand within a few tokens.
  private func document(after end: Int, behind word: Word) -> MentionIndex.Entry? {
    for index in end..<end + 5 where text.word(index) == word && text[index].isWord {
      return documents.first(in: index + 1..<index + 5)
    }
    return nil
  }

  /// The subject of the verb before, where `và` or a comma joins the two.
  private func shared(with clause: Clause) -> MentionIndex.Entry? {
    guard let last, let subject = last.subject, let object = last.objects.last else { return nil }
    let gap = object.tokens.upperBound..<max(object.tokens.upperBound, clause.verb.lowerBound)
    guard gap.count <= 12, joins(gap) || joinsVerbs(gap) else { return nil }
    return subject
  }

  private func joinsVerbs(_ gap: Range<Int>) -> Bool {
    guard gap.contains(where: { text.word($0) == rules.words.and }) else { return false }
    return gap.allSatisfy { index in
      !text[index].flags.contains(.startsSentence)
        && (text.word(index) == rules.words.and || rules.words.light.contains(text.word(index)))
    }
  }

  /// The document before a verb in its clause, or the one that `Thông tư này` stands for.
  private func subject(before start: Int, _ kind: Relation.Kind) -> MentionIndex.Entry? {
    if let anaphor = anaphor(before: start) { return anaphor }
    let reach = kind == .implements || kind == .guides ? 26 : 40
    guard let found = documents.last(endingBefore: start, from: max(0, start - reach - 12)),
      mayAct(found, kind)
    else { return nil }
    let gap = found.tokens.upperBound..<start
    guard gap.count <= reach, !breaks(gap, kind) else { return nil }
    return found
  }

  /// The document right before a word, a comma between at most: `Kế hoạch 09 theo đúng Luật …`.
  private func adjacent(_ start: Int) -> MentionIndex.Entry? {
    let end = text[start - 1].isMark(",") ? start - 1 : start
    return documents.last(endingBefore: end, from: max(0, end - 12)).flatMap {
      $0.tokens.upperBound == end ? $0 : nil
    }
  }

  /// Whether a document can do this to another: a law carries out and guides nothing.
  private func mayAct(_ entry: MentionIndex.Entry, _ kind: Relation.Kind) -> Bool {
    guard kind == .implements || kind == .guides else { return true }
    let type = extraction.documents[entry.entity].typeCode ?? ""
    return !["L", "BL", "HP", "PL"].contains(type)
  }

  /// Whether something between a document and a verb makes another the verb's subject.
  private func breaks(_ gap: Range<Int>, _ kind: Relation.Kind) -> Bool {
    if text.word(gap.lowerBound) == rules.words.and, !gap.isEmpty { return true }
    if endsWithType(gap.upperBound) { return true }
    var plain = 0
    var index = gap.lowerBound
    while index < gap.upperBound {
      let token = text[index]
      if token.flags.contains(.startsSentence) || token.isMark(";") || token.isMark(":") {
        return true
      }
      if let body = organizations.starting(at: index), body.tokens.upperBound <= gap.upperBound {
        let isOwner = (index - 4..<index).contains { text.word($0) == rules.words.of }
        if !isOwner, isNear(body.tokens.upperBound, gap.upperBound) {
          return true
        }
        index = body.tokens.upperBound
        continue
      }
      if let date = dateEnd(index) {
        index = max(date, index + 1)
        continue
      }
      if rules.words.intents.contains(text.word(index)), kind != .cites { return true }
      if token.isWord, !rules.words.light.contains(text.word(index)) {
        plain += 1
        let isAside = text[index - 1].isMark(",") && index > gap.lowerBound
        if isAside, kind == .implements { return true }
      }
      index += 1
    }
    guard kind == .implements || kind == .cites else { return false }
    let isLong = gap.contains { text.word($0) == rules.words.about }
    let isAside = kind == .cites && text[gap.upperBound - 1].isMark(",")
    return plain > (isLong || isAside ? 16 : 5)
  }

  /// Whether a type's words stand right before a token: `Luật sửa đổi` is a document of its own.
  private func endsWithType(_ start: Int) -> Bool {
    [start - 2, start - 1].contains { index in
      text.hits.longest(.documentType, at: index)?.tokens.upperBound == start
    }
  }

  private func isNear(_ end: Int, _ start: Int) -> Bool {
    start - end <= 4
  }

  /// `Nghị định này …`, or a sentence's first words `Nghị định (cũng) …`.
  private func anaphor(before start: Int) -> MentionIndex.Entry? {
    var index = start - 1
    while index > start - 8, rules.words.light.contains(text.word(index)) { index -= 1 }
    let isMarked = text.word(index) == rules.words.this || text.word(index) == rules.words.above
    if isMarked { index -= 1 }
    return antecedent(typeEndingAt: index, isMarked: isMarked)
  }

  /// The last document of the type whose words end at a token, before those words.
  private func antecedent(typeEndingAt index: Int, isMarked: Bool) -> MentionIndex.Entry? {
    for start in [index - 2, index - 1, index - 3] {
      guard let hit = text.hits.longest(.documentType, at: start),
        hit.tokens.upperBound == index + 1,
        isMarked || text[start].flags.contains(.startsSentence)
      else { continue }
      var position = documents.position(from: start) - 1
      let first = max(0, position - 32)
      while position >= first {
        let entry = documents.entries[position]
        if isOfType(entry, hit) { return topic(of: entry, hit) }
        position -= 1
      }
    }
    return nil
  }

  /// The document that changes or carries out the one found, where both are of the type: the topic.
  private func topic(of entry: MentionIndex.Entry, _ hit: TermHit) -> MentionIndex.Entry {
    guard let subject = changedBy[entry.entity] else { return entry }
    var position = documents.position(from: entry.tokens.lowerBound) - 1
    let first = max(0, position - 32)
    while position >= first {
      let found = documents.entries[position]
      if found.entity == subject, isOfType(found, hit) { return found }
      position -= 1
    }
    return entry
  }

  private func isOfType(_ entry: MentionIndex.Entry, _ hit: TermHit) -> Bool {
    let named = text.string(hit.tokens).lowercased()
    let type = extraction.documents[entry.entity].type.lowercased()
    return type == named || type.hasPrefix(named + " ")
  }

  // MARK: fronted clauses

  /// Whether a verb opens its clause: `Thực hiện …`, `…, để tiếp tục thực hiện …`.
  private func isFronted(_ start: Int) -> Bool {
    if text[start].flags.contains(.capitalized), !text[start].flags.contains(.upperCase) {
      return true
    }
    var index = start
    while index > max(0, start - 6), !text[index].flags.contains(.startsSentence) {
      let before = text.word(index - 1)
      if before == rules.words.for1 {
        return text[index - 1].flags.contains(.startsSentence) || text[index - 2].isMark(",")
      }
      guard rules.words.light.contains(before) else { return false }
      index -= 1
    }
    return text[index].flags.contains(.startsSentence)
  }

  /// `UBND thị xã căn cứ Quyết định 899 ban hành Đề án 03`: the document issued right after.
  private func issuedLater(than clause: Clause) -> MentionIndex.Entry? {
    guard let object = clause.objects.last, clause.kind == .cites else { return nil }
    let end = object.tokens.upperBound
    guard let verb = issuingVerb(in: end..<end + 3),
      let found = documents.first(in: verb.upperBound..<verb.upperBound + 6)
    else { return nil }
    return found
  }

  private func issuingVerb(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let hit = text.hits.longest(.issuingVerb, at: index) { return hit.tokens }
    }
    return nil
  }

  /// Ties every document issued later in the sentence to the fronted objects.
  private mutating func readFronted(_ clause: Clause) {
    guard let object = clause.objects.last else { return }
    let isWeak = clause.kind == .cites
    var position = documents.position(from: object.tokens.upperBound)
    let end = sentenceEnd(after: object.tokens.upperBound)
    var found = 0
    var governed = false
    while position < documents.entries.count,
      documents.entries[position].tokens.lowerBound < end
    {
      let entry = documents.entries[position]
      position += 1
      let previous = position > 1 ? documents.entries[position - 2].tokens.upperBound : 0
      governed =
        isIssued(entry.tokens.lowerBound) || governed && joins(previous..<entry.tokens.lowerBound)
      guard governed, !taken.contains(entry.tokens.lowerBound),
        mayAct(entry, clause.kind == .cites ? .implements : clause.kind)
      else { continue }
      if isWeak, found > 0, !joins(previous..<entry.tokens.lowerBound) { break }
      var tied = clause
      tied.subject = entry
      found += 1
      for target in clause.objects where target.entity != entry.entity {
        add(kind(of: clause, by: entry), entry, target, verb: clause.verb)
      }
    }
  }

  /// The end of the sentence, or the token so far on that no clause reaches it.
  private func sentenceEnd(after start: Int) -> Int {
    var end = start
    while end < min(text.count, start + 240), !text[end].flags.contains(.startsSentence) {
      end += 1
    }
    return end
  }

  /// Whether an issuing verb stands right before a document.
  private func isIssued(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 7), by: -1) {
      if text[index].kind == .mark || text[index].flags.contains(.startsSentence) { return false }
      if let hit = text.hits.longest(.issuingVerb, at: index), hit.tokens.upperBound <= start {
        return hit.payload == 0 || start - hit.tokens.upperBound <= 2
      }
      if text.hits.longest(.relationVerb, at: index) != nil { return false }
    }
    return false
  }

  /// `Thực hiện đề án này, UBND huyện xây dựng Kế hoạch 64`: the object is an anaphor.
  private mutating func readAnaphoricObjects() {
    for entry in documents.entries {
      var start = entry.tokens.lowerBound
      let first = max(0, start - 40)
      while start > first, !text[start].flags.contains(.startsSentence) { start -= 1 }
      guard let hit = text.hits.longest(.relationVerb, at: start),
        let type = text.hits.longest(.documentType, at: hit.tokens.upperBound),
        text.word(type.tokens.upperBound) == rules.words.this
          || text.word(type.tokens.upperBound) == rules.words.above,
        let object = antecedent(typeEndingAt: type.tokens.upperBound - 1, isMarked: true)
      else { continue }
      let after = MentionIndex.Entry(
        tokens: hit.tokens.lowerBound..<type.tokens.upperBound, entity: object.entity)
      fronted.append(
        Clause(
          kind: rules.verbs[Int(hit.payload)].kind, isPlain: rules.verbs[Int(hit.payload)].isPlain,
          verb: hit.tokens, objects: [after]))
    }
  }
}
