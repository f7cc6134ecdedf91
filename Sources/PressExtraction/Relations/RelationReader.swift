import PressText

/// Reads one article's relations between documents, verb by verb.
struct RelationReader {
  let rules: RelationRules
  private let context: RelationContext
  private let gaps: RelationGap
  private var extraction: Extraction { context.extraction }
  private var text: ArticleText { context.text }
  private var documents: MentionIndex { context.documents }
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
    context = RelationContext(extraction)
    gaps = RelationGap(rules: rules, context: context)
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
    } else if isNominal(hit.tokens.lowerBound) {
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
      gaps.sentenceEnd(after: object.tokens.upperBound) > end
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
    _ verbKind: Relation.Kind, _ subject: MentionIndex.Entry, _ object: MentionIndex.Entry,
    verb: Range<Int>
  ) {
    guard verbKind != .guides || context.mayGuide(subject, object) else { return }
    let provision = provision(of: object)
    var kind = verbKind
    if kind == .repeals || kind == .replaces, provision != nil || isPartial(object, after: verb) {
      kind = .amends
    }
    let tie = Tie(kind: kind.rawValue, from: subject.entity, to: object.entity)
    guard known.insert(tie).inserted else { return }
    changedBy[object.entity] = subject.entity
    let start = min(subject.tokens.lowerBound, object.tokens.lowerBound, verb.lowerBound)
    let end = max(subject.tokens.upperBound, object.tokens.upperBound, verb.upperBound)
    relations.append(
      Relation(
        kind: kind, from: .document(subject.entity), to: .document(object.entity),
        provision: provision, evidence: start..<end))
  }

  /// The provision that a mention names.
  private func provision(of mention: MentionIndex.Entry) -> OfficialDocument.Provision? {
    extraction.documents[mention.entity].mentions.first { $0.mention.tokens == mention.tokens }?
      .provision
  }

  /// `bãi bỏ một số điều của Quyết định 12`: what loses a part is changed, not repealed.
  private func isPartial(_ object: MentionIndex.Entry, after verb: Range<Int>) -> Bool {
    guard verb.upperBound <= object.tokens.lowerBound else { return false }
    return (verb.upperBound..<object.tokens.lowerBound).contains { index in
      rules.words.provision.contains(text.word(index)) || text.word(index) == rules.words.part
    }
  }

  // MARK: objects

  /// The documents that a verb governs: the first after it and those joined to that one.
  private func objects(after end: Int) -> [MentionIndex.Entry] {
    guard let first = documents.first(in: end..<end + 18),
      gaps.isObjectGap(end..<first.tokens.lowerBound)
    else { return [] }
    var found = [first]
    while found.count < 12 {
      let previous = found[found.count - 1].tokens.upperBound
      guard let next = documents.first(in: previous..<previous + 24),
        gaps.joins(previous..<next.tokens.lowerBound)
      else { break }
      found.append(next)
    }
    return found
  }

  // MARK: subjects

  /// `…, việc sửa đổi Luật Thủy sản`: a deed that is spoken of, not done; `về việc sửa đổi` is a subject.
  private func isNominal(_ start: Int) -> Bool {
    text.word(start - 1) == rules.words.deed && text.word(start - 2) != rules.words.about
  }

  private var anaphors: AnaphorReader {
    AnaphorReader(rules: rules, context: context, changes: changedBy)
  }

  private func isPassive(_ start: Int) -> Bool {
    text.word(start - 1) == rules.words.passive || text.word(start - 1) == rules.words.suffer
  }

  private mutating func readPassive(_ hit: TermHit, _ verb: RelationRules.Verb) {
    let end = hit.tokens.upperBound
    guard verb.kind != .implements, verb.kind != .cites,
      let nearest = subject(before: hit.tokens.lowerBound - 1, verb.kind),
      let agent = document(after: end, behind: rules.words.by)
        ?? document(after: end, behind: rules.words.with)
        ?? document(after: end, behind: rules.words.at)
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
    guard gap.count <= 12, gaps.joins(gap) || gaps.joinsVerbs(gap) else { return nil }
    return subject
  }

  /// The document before a verb in its clause, or the one that `Thông tư này` stands for.
  private func subject(before start: Int, _ kind: Relation.Kind) -> MentionIndex.Entry? {
    if let anaphor = anaphors.document(before: start) { return anaphor }
    let reach = kind == .implements || kind == .guides ? 26 : 40
    guard let found = documents.last(endingBefore: start, from: max(0, start - reach - 12)),
      context.mayAct(found, kind)
    else { return nil }
    let gap = found.tokens.upperBound..<start
    guard gap.count <= reach, !gaps.breaks(gap, kind) else { return nil }
    return found
  }

  /// The document right before a word, a comma between at most: `Kế hoạch 09 theo đúng Luật …`.
  private func adjacent(_ start: Int) -> MentionIndex.Entry? {
    let end = text[start - 1].isMark(",") ? start - 1 : start
    return documents.last(endingBefore: end, from: max(0, end - 12)).flatMap {
      $0.tokens.upperBound == end ? $0 : nil
    }
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
    let end = gaps.sentenceEnd(after: object.tokens.upperBound)
    var found = 0
    var governed = false
    while position < documents.entries.count,
      documents.entries[position].tokens.lowerBound < end
    {
      let entry = documents.entries[position]
      position += 1
      let previous = position > 1 ? documents.entries[position - 2].tokens.upperBound : 0
      governed =
        isIssued(entry.tokens.lowerBound)
        || governed && gaps.joins(previous..<entry.tokens.lowerBound)
      guard governed, !taken.contains(entry.tokens.lowerBound),
        context.mayAct(entry, clause.kind == .cites ? .implements : clause.kind)
      else { continue }
      if isWeak, found > 0, !gaps.joins(previous..<entry.tokens.lowerBound) { break }
      var tied = clause
      tied.subject = entry
      found += 1
      for target in clause.objects where target.entity != entry.entity {
        add(kind(of: clause, by: entry), entry, target, verb: clause.verb)
      }
    }
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
        let object = anaphors.antecedent(typeEndingAt: type.tokens.upperBound - 1, isMarked: true)
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
