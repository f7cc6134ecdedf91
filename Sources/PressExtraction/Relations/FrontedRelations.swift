import PressText

/// Verbs that open their clause, before the document that is issued by it.
extension RelationReader {
  /// Whether a verb opens its clause: `Thực hiện …`, `…, để tiếp tục thực hiện …`.
  ///
  /// A capital tells it, but not within the name of a document that guides or changes another
  /// (`Nghị định 177 ngày 14/11 của Chính phủ ⟨Quy⟩ định chi tiết Luật Giá`).
  func isFronted(_ start: Int, _ kind: Relation.Kind) -> Bool {
    if text[start].flags.contains(.capitalized), !text[start].flags.contains(.upperCase),
      !isNamed(start)
    {
      let mayBeName = kind == .guides || kind == .amends || kind == .replaces || kind == .repeals
      if !mayBeName || text[start].flags.contains(.startsSentence) || text[start - 1].kind == .mark
      {
        return true
      }
    }
    var index = start
    while index > max(0, start - 6), !text[index].flags.contains(.startsSentence) {
      let before = text.word(index - 1)
      if before == rules.words.for1 {
        return text[index - 1].flags.contains(.startsSentence) || text[index - 2].isMark(",")
      }
      // `để ⟨kịp thời⟩ triển khai`
      if let manner = rules.words.manners.first(where: { $0.ends(in: text, before: index) }) {
        index -= manner.count
        continue
      }
      guard rules.words.light.contains(before) else { return false }
      index -= 1
    }
    return text[index].flags.contains(.startsSentence)
  }

  /// `Kế hoạch 23/KH-UBND về ⟨Tổ chức thực hiện⟩ Chỉ thị 15`: a capital behind `về` or `về việc` is that of a subject.
  private func isNamed(_ start: Int) -> Bool {
    let index = text.word(start - 1) == rules.words.deed ? start - 2 : start - 1
    return text.word(index) == rules.words.about
  }

  /// `UBND thị xã căn cứ Quyết định 899 ban hành Đề án 03`: the document issued right after.
  func issuedLater(than clause: Clause) -> MentionIndex.Entry? {
    guard let object = clause.objects.last, clause.kind == .cites else { return nil }
    let end = object.tokens.upperBound
    guard let verb = issuingVerb(in: end..<end + 3),
      let found = documents.first(in: verb.upperBound..<verb.upperBound + 6)
    else { return nil }
    return found
  }

  /// `ban hành ⟨Nghị quyết 3⟩, Kế hoạch 15 nhằm cụ thể hóa …`: what is issued with a document for the same end.
  mutating func addIssuedToo(_ clause: Clause) {
    guard let subject = clause.subject, clause.kind == .implements,
      subject.tokens.upperBound < clause.verb.lowerBound,
      (subject.tokens.upperBound..<clause.verb.lowerBound).contains(where: {
        text.word($0) == rules.words.toEnd || text.word($0) == rules.words.for1
      })
    else { return }
    let row = row(endingWith: subject)
    guard row.count > 1,
      isIssued(row[0].tokens.lowerBound)
        || text[row[0].tokens.lowerBound].flags.contains(.startsSentence)
    else { return }
    for other in row.dropLast() where mayAct(other, clause.kind) {
      guard !clause.objects.contains(where: { $0.entity == other.entity }) else { continue }
      var tied = clause
      tied.subject = other
      add(tied)
    }
  }

  func issuingVerb(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let hit = text.hits.longest(.issuingVerb, at: index) { return hit.tokens }
    }
    return nil
  }

  /// Ties every document issued later in the sentence to the fronted objects.
  mutating func readFronted(_ clause: Clause) {
    guard let object = clause.objects.last else { return }
    let isWeak = clause.kind == .cites
    var position = documents.position(from: object.tokens.upperBound)
    let end = gaps.sentenceEnd(after: object.tokens.upperBound)
    var found = 0
    var governed = false
    var isList = false
    while position < documents.entries.count,
      documents.entries[position].tokens.lowerBound < end
    {
      let entry = documents.entries[position]
      position += 1
      let previous = position > 1 ? documents.entries[position - 2].tokens.upperBound : 0
      if isIssued(entry.tokens.lowerBound) {
        governed = true
        isList = listStart(before: entry.tokens.lowerBound) != nil
      } else {
        governed =
          governed
          && (gaps.joins(previous..<entry.tokens.lowerBound)
            || isList && isItem(entry.tokens.lowerBound, after: previous))
      }
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

  /// Whether an issuing verb stands right before a document, or before the set that it opens: `ban hành nhiều văn bản như: …`.
  func isIssued(_ document: Int) -> Bool {
    let start = listStart(before: document) ?? document
    for index in stride(from: start - 1, through: max(0, start - 7), by: -1) {
      if text[index].kind == .mark || text[index].flags.contains(.startsSentence) { return false }
      if let hit = text.hits.longest(.issuingVerb, at: index), hit.tokens.upperBound <= start {
        return hit.payload == 0 || start - hit.tokens.upperBound <= (start < document ? 4 : 2)
      }
      if text.hits.longest(.relationVerb, at: index) != nil {
        // `⟨tổ chức⟩ thực hiện`
        return issuesToo(index)
          || text.hits.longest(.relationVerb, at: index - 2) != nil && issuesToo(index - 2)
      }
    }
    return false
  }

  /// `xây dựng, ban hành và ⟨tổ chức thực hiện⟩ Kế hoạch 80`: whether a verb is joined to one of issuing, so that its object
  /// is what is issued.
  func issuesToo(_ verb: Int) -> Bool {
    guard text.word(verb - 1) == rules.words.and || text[verb - 1].isMark(",") else { return false }
    return (max(0, verb - 4)..<max(0, verb - 1)).contains {
      text.hits.longest(.issuingVerb, at: $0)?.tokens.upperBound == verb - 1
        && text.word($0 - 1) != rules.words.passive
    }
  }

  /// Whether a document is the next of a list within a sentence: `…; ⟨Hướng dẫn 04⟩`.
  private func isItem(_ start: Int, after previous: Int) -> Bool {
    previous < start && (text[start - 1].isMark(";") || text.word(start - 1) == rules.words.and)
      && !(previous..<start - 1).contains { text[$0].isMark(";") }
  }

  /// Whether a type's words stand for a document before: `đề án này`, `Thực hiện Nghị quyết, …`.
  private func pointsBack(_ type: Range<Int>) -> Bool {
    let next = text.word(type.upperBound)
    return next == rules.words.this || next == rules.words.above
      || text[type.upperBound].isMark(",") && text[type.lowerBound].flags.contains(.capitalized)
  }

  /// The document that `Cụ thể hóa ⟨nghị quyết⟩, …` means, in lower case: one that the sentence before names.
  private func near(_ type: Range<Int>) -> MentionIndex.Entry? {
    guard text[type.upperBound].isMark(","),
      let object = anaphors.antecedent(typeEndingAt: type.upperBound - 1, isMarked: true)
    else { return nil }
    let own = text.sentenceStart(of: type.lowerBound, within: 10)
    let before = text.sentenceStart(of: max(0, own - 1), within: 80)
    return object.tokens.lowerBound >= before && own > before ? object : nil
  }

  /// `Thực hiện ⟨Nghị quyết của Tỉnh ủy⟩, …`: the one document of a type that a body issued, named before.
  private func owned(_ type: TermHit) -> MentionIndex.Entry? {
    let end = type.tokens.upperBound
    guard text.word(end) == rules.words.of,
      text[type.tokens.lowerBound].flags.contains(.capitalized),
      let body = context.organizations.starting(at: end + 1),
      text[body.tokens.upperBound].isMark(",")
    else { return nil }
    var found: MentionIndex.Entry?
    var position = documents.position(from: type.tokens.lowerBound) - 1
    let first = max(0, position - 32)
    while position >= first {
      let entry = documents.entries[position]
      position -= 1
      guard anaphors.isOfType(entry, type),
        extraction.documents[entry.entity].issuers.contains(where: {
          $0.organization == body.entity
        })
      else { continue }
      if let found, found.entity != entry.entity { return nil }
      found = found ?? entry
    }
    return found
  }

  /// `ban hành Kế hoạch 40 để thực hiện ⟨Chỉ thị này⟩`, `… thực hiện ⟨Nghị quyết⟩.`: what a document is to serve, as an
  /// anaphor behind it.
  private mutating func readPurpose(_ entry: MentionIndex.Entry) {
    var index = gaps.dateEnd(entry.tokens.upperBound) ?? entry.tokens.upperBound
    if text.word(index) == rules.words.for1 || text.word(index) == rules.words.toEnd { index += 1 }
    while rules.words.light.contains(text.word(index)) { index += 1 }
    guard let hit = text.hits.longest(.relationVerb, at: index),
      rules.verbs[Int(hit.payload)].kind == .implements,
      let type = text.hits.longest(.documentType, at: hit.tokens.upperBound),
      endsClause(type.tokens),
      let object = anaphors.antecedent(typeEndingAt: type.tokens.upperBound - 1, isMarked: true),
      object.entity != entry.entity, context.mayAct(entry, rules.verbs[Int(hit.payload)].kind)
    else { return }
    let verb = rules.verbs[Int(hit.payload)]
    let clause = Clause(
      kind: verb.kind, isPlain: verb.isPlain, verb: hit.tokens, objects: [object], subject: entry)
    add(clause)
  }

  /// Whether a type's words are `Chỉ thị này`, or with their capital the last words of a clause.
  private func endsClause(_ type: Range<Int>) -> Bool {
    let next = text[type.upperBound]
    return next.word == rules.words.this
      || text[type.lowerBound].flags.contains(.capitalized)
        && !text[type.lowerBound].flags.contains(.upperCase)
        && (next.isMark(".") || next.isMark(";") || next.isMark(","))
  }

  /// `Thực hiện đề án này, UBND huyện xây dựng Kế hoạch 64`: the object is an anaphor.
  mutating func readAnaphoricObjects() {
    for entry in documents.entries {
      readPurpose(entry)
      var start = entry.tokens.lowerBound
      let first = max(0, start - 40)
      while start > first, !text[start].flags.contains(.startsSentence),
        !text[start - 1].isMark(";")
      {
        start -= 1
      }
      // `⟨Để⟩ triển khai Nghị quyết, …`
      if text.word(start) == rules.words.for1 { start += 1 }
      while start < entry.tokens.lowerBound, rules.words.light.contains(text.word(start)) {
        start += 1
      }
      guard let hit = text.hits.longest(.relationVerb, at: start),
        let type = text.hits.longest(.documentType, at: hit.tokens.upperBound),
        let object = pointsBack(type.tokens)
          ? anaphors.antecedent(typeEndingAt: type.tokens.upperBound - 1, isMarked: true)
          : near(type.tokens) ?? owned(type)
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
