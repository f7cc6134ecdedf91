import PressText

/// Reads one article's relations between documents, verb by verb.
struct RelationReader {
  let rules: RelationRules
  let context: RelationContext
  let gaps: RelationGap
  var extraction: Extraction { context.extraction }
  var text: ArticleText { context.text }
  var documents: MentionIndex { context.documents }
  private(set) var relations: [Relation] = []
  /// Fronted verbs, read when all others are.
  var fronted: [Clause] = []
  /// Mentions that are subjects or objects already, by their first token.
  var taken: Set<Int> = []
  var last: Clause?
  /// What was added, so that nothing is added twice.
  private var known: Set<Tie> = []
  /// For each document, its subject in the last relation of which it is the object.
  var changedBy: [Int: Int] = [:]
  /// The number of the act that the article itself is, in its heading.
  let heading: MentionIndex.Entry?
  /// Whether the verb that is read is one that a law can do too.
  private var isEmbodiment = false
  /// Whether the verb that is read mends the print alone.
  private var isCorrection = false

  /// Two documents and what ties them.
  private struct Tie: Hashable {
    var kind: String
    var from: Int
    var to: Int
  }

  /// A verb with its objects and subject.
  struct Clause {
    var kind: Relation.Kind
    var isPlain: Bool
    var verb: Range<Int>
    var objects: [MentionIndex.Entry]
    var subject: MentionIndex.Entry?
    /// Whether the text says that it is not so.
    var isDenied = false
  }

  init(rules: RelationRules, extraction: Extraction) {
    self.rules = rules
    context = RelationContext(extraction)
    gaps = RelationGap(rules: rules, context: context)
    heading = HeadingRelations.heading(context, rules)
  }

  /// Reads every verb that has a document as its object.
  mutating func readVerbs() {
    var reached = 0
    for entry in documents.entries {
      var index = max(reached, entry.tokens.lowerBound - reach(of: entry))
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
    for entry in documents.entries { readAfter(entry) }
    readAnaphoricObjects()
    readEllipses()
    for clause in fronted { readFronted(clause) }
    readHeading()
  }

  /// How far before a document the verb may stand: farther where rules were issued with the document, or a scheme was
  /// approved by it.
  private func reach(of entry: MentionIndex.Entry) -> Int {
    isEnclosing(entry) || approvalStart(before: entry) != nil ? 60 : 24
  }

  private mutating func read(_ hit: TermHit) {
    let verb = rules.verbs[Int(hit.payload)]
    guard !verb.isLapse, !isOfForce(hit.tokens.lowerBound),
      verb.kind != .implements || !issuesToo(hit.tokens.lowerBound),
      verb.kind != .cites || !isEmbodying(hit.tokens.upperBound)
    else { return }
    isEmbodiment = verb.isEmbodiment
    isCorrection = verb.isCorrection
    let isDenied = RelationDenial(rules: rules, text: text).denies(hit.tokens.lowerBound)
    if verb.isTight, isPassive(hit) || isOfPeople(hit.tokens.lowerBound) { return }
    if isPassive(hit) || verb.hasAgent {
      if !isDenied { readPassive(hit, verb) }
      return
    }
    if !isDenied, let means = means(of: hit, verb) {
      add(means)
      return
    }
    let objects = objects(
      after: hit.tokens.upperBound,
      isHead: text[hit.tokens.lowerBound].flags.contains(.startsSentence)
        || isEnd(hit.tokens.lowerBound),
      kind: verb.kind)
    guard let final = objects.last, mayGovern(objects[0], verb, after: hit.tokens.upperBound)
    else { return }
    var clause = Clause(
      kind: verb.kind, isPlain: verb.isPlain, verb: hit.tokens, objects: objects,
      isDenied: isDenied)
    if let means = document(after: final.tokens.upperBound, behind: rules.words.with) {
      clause.subject = means
    } else if verb.kind == .implements, let told = anaphors.told(before: hit.tokens.lowerBound) {
      clause.subject = told
    } else if isFronted(hit.tokens.lowerBound, verb.kind) {
      if !isDenied { fronted.append(clause) }
      return
    } else if isNominal(hit.tokens.lowerBound) {
      return
    } else if !verb.isWeak {
      clause.subject =
        shared(with: clause)
        ?? subject(before: hit.tokens.lowerBound, verb.kind)
        .flatMap { isParallel($0, to: clause) ? nil : guide(of: $0, in: clause) }
        ?? placed(before: hit.tokens.lowerBound, verb.kind)
        ?? enacting(clause) ?? demanding(clause)
    } else {
      let before = adjacent(hit.tokens.lowerBound)
      if let before, let last, last.objects.last == before, last.kind == .implements,
        isSchemed(before, by: objects[0])
      {
        clause.kind = last.kind
        clause.subject = last.subject
      } else if let before, !isCarriedOut(before) {
        clause.subject = context.carriesOut(objects[0], before) ? nil : before
      }
    }
    if clause.subject == nil, let later = issuedLater(than: clause) {
      clause.subject = later
    }
    if clause.subject == nil, let heading, isTitle(hit.tokens.lowerBound, of: heading) {
      clause.subject = heading
    }
    if clause.subject == nil, !isDenied, !verb.isWeak,
      verb.kind == .cites || verb.kind == .implements,
      text[hit.tokens.lowerBound - 1].kind == .mark
    {
      fronted.append(clause)
      return
    }
    add(clause)
    addIssuedToo(clause)
    last = clause
  }

  /// `trên cơ sở ⟨cụ thể hóa⟩ Luật Giáo dục`: what an act rests on is what it carries out.
  private func isEmbodying(_ index: Int) -> Bool {
    text.hits.longest(.relationVerb, at: index).map { rules.verbs[Int($0.payload)].isEmbodiment }
      ?? false
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

  mutating func add(_ clause: Clause) {
    guard let subject = clause.subject, !clause.isDenied else { return }
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
  func kind(of clause: Clause, by subject: MentionIndex.Entry) -> Relation.Kind {
    clause.isPlain && extraction.documents[subject.entity].typeCode == "HD" ? .guides : clause.kind
  }

  mutating func add(
    _ verbKind: Relation.Kind, _ subject: MentionIndex.Entry, _ object: MentionIndex.Entry,
    verb: Range<Int>, isPartial isPart: Bool = false
  ) {
    guard verbKind != .guides || context.mayGuide(subject, object),
      !verbKind.isChange || isCorrection || !context.cannotChange(subject, object),
      !context.precedes(subject, object)
    else { return }
    let provision = provision(of: object)
    var kind = verbKind
    if kind == .repeals || kind == .replaces,
      provision != nil || isPart || isPartial(object, after: verb)
    {
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

  /// Whether a document can do this to another by the verb that is read.
  func mayAct(_ entry: MentionIndex.Entry, _ kind: Relation.Kind) -> Bool {
    context.mayAct(entry, kind)
      || isEmbodiment && extraction.documents[entry.entity].typeCode != "BC"
  }

  // MARK: objects

  /// The documents that a verb governs: the first after it and those joined to that one, by semicolons too behind a
  /// verb that heads its sentence (`Căn cứ Luật Đất đai; Nghị định 43, HĐND ban hành …`).
  func objects(
    after end: Int, isHead: Bool = false, kind: Relation.Kind? = nil
  ) -> [MentionIndex.Entry] {
    let isChange = kind?.isChange ?? false
    let first = documents.first(in: end..<end + 18).flatMap {
      (gaps.isObjectGap(end..<$0.tokens.lowerBound)
        || (isChange && kind != .replaces || isHead)
          && gaps.endsLaidDown(end..<$0.tokens.lowerBound))
        && !(kind == .cites && changesSomething(end..<$0.tokens.lowerBound)) ? $0 : nil
    }
    let member = first == nil ? included(after: end) : nil
    guard
      let nearest = first ?? member
        ?? (kind == .implements
          ? directed(after: end) ?? approving(after: end) ?? ordered(after: end)
            ?? arranged(after: end) : nil)
        ?? (kind == .guides ? guided(after: end) : nil)
    else { return attached(after: end) }
    var found = [nearest]
    let isSet = member != nil || text[nearest.tokens.lowerBound - 1].isMark(":")
    while found.count < 24 {
      let previous = found[found.count - 1].tokens.upperBound
      guard let next = documents.first(in: previous..<previous + 24),
        gaps.joins(previous..<next.tokens.lowerBound, isList: isHead || isSet),
        !gaps.closes(end..<next.tokens.lowerBound),
        !isChange || !changes(next) || text.word(next.tokens.lowerBound - 1) == rules.words.and
      else {
        let far =
          isChange
          ? further(than: found[0], after: previous)
            ?? (isSet ? item(after: previous, like: nearest) : nil)
          : (isHead ? listed(after: previous, kind) : nil)
            ?? (kind == .implements ? joinedDirection(after: previous) : nil)
        guard let far else { break }
        found.append(far)
        continue
      }
      found.append(next)
    }
    return found
  }

  /// `một số điều của Quy chế … ban hành kèm theo Quyết định 02`: the document with which rules were issued,
  /// where some of their parts are named.
  private func attached(after end: Int) -> [MentionIndex.Entry] {
    guard let entry = documents.first(in: end..<end + 60), isEnclosing(entry),
      namesParts(after: end), gaps.sentenceEnd(after: end) > entry.tokens.lowerBound
    else { return [] }
    return [entry]
  }

  /// Whether rules were issued with a document: `ban hành kèm theo ⟨Quyết định 02⟩`.
  func isEnclosing(_ entry: MentionIndex.Entry) -> Bool {
    let start = entry.tokens.lowerBound
    return text.word(start - 1) == rules.words.order
      && text.word(start - 2) == rules.words.enclosed
  }
}
