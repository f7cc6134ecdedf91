import PressText

/// Documents that are no more by another: `hết hiệu lực kể từ ngày Nghị định 100 có hiệu lực`.
extension RelationReader {
  /// `hết hiệu lực`, `bị bãi bỏ kể từ ngày`: whether a document is no more by a verb.
  func lapses(_ hit: TermHit) -> Bool {
    let verb = rules.verbs[Int(hit.payload)]
    if verb.isLapse { return true }
    let (before, end) = (text.word(hit.tokens.lowerBound - 1), hit.tokens.upperBound)
    return (verb.kind == .repeals || verb.kind == .replaces)
      && (before == rules.words.passive || before == rules.words.suffer)
      && (end..<end + 2).contains {
        text.word($0) == rules.words.from || text.word($0) == rules.words.when
      }
  }

  /// `Kể từ ngày ⟨Nghị định này⟩ có hiệu lực, Nghị định 46 hết hiệu lực`: the document in force, right before the row of
  /// what lapses.
  private func inForce(before row: [MentionIndex.Entry]) -> MentionIndex.Entry? {
    var comma = row[0].tokens.lowerBound - 1
    if rules.words.series.contains(text.word(comma)) { comma -= 1 }
    let first = text.sentenceStart(of: comma, within: 40)
    // `có hiệu lực`, `có hiệu lực thi hành`
    guard text[comma].isMark(","),
      let effect = [comma - 5, comma - 3].first(where: {
        $0 > first && gaps.tellsEffect($0)
      }),
      (first..<effect).contains(where: {
        text.word($0) == rules.words.from || text.word($0) == rules.words.when
      })
    else { return nil }
    return inForce(at: effect, from: first, otherThan: row[row.count - 1])
  }

  /// The document, named or meant, of which `có hiệu lực` is said at a token.
  private func inForce(
    at effect: Int, from first: Int, otherThan target: MentionIndex.Entry
  ) -> MentionIndex.Entry? {
    documents.last(endingBefore: effect, from: first)
      .flatMap { effect - $0.tokens.upperBound <= 2 ? $0 : nil }
      ?? anaphors.document(before: effect, otherThan: target.entity)
  }

  /// `… hết hiệu lực kể từ ngày Nghị định 100 (Nghị định này) có hiệu lực`.
  mutating func readLapse(_ hit: TermHit, of target: MentionIndex.Entry) {
    let end = hit.tokens.upperBound
    let kind = rules.verbs[Int(hit.payload)].kind
    let row = row(endingWith: target)
    if let agent = inForce(before: row) ?? ordering(row), agent.entity != target.entity {
      if !RelationDenial(rules: rules, text: text).denies(hit.tokens.lowerBound) {
        for found in row { add(kind, agent, found, verb: hit.tokens) }
      }
      return
    }
    var isTimed = false
    for index in end..<end + 24 {
      if text[index].flags.contains(.startsSentence) || text[index].isMark(";") { return }
      let word = text.word(index)
      if word == rules.words.from || word == rules.words.when { isTimed = true }
      guard gaps.tellsEffect(index) else { continue }
      guard isTimed, let agent = inForce(at: index, from: end, otherThan: target),
        !RelationDenial(rules: rules, text: text).denies(hit.tokens.lowerBound)
      else { return }
      for found in targets(target) where found.entity != agent.entity {
        add(kind, agent, found, verb: hit.tokens)
      }
      return
    }
  }

  /// How many tokens may stand between what orders it and what lapses: a comma, a day, who issued it.
  private static let orderReach = 30
  /// How many tokens before `theo đó` the document may stand.
  private static let therebyReach = 40

  /// `⟨Theo Nghị định 72⟩, từ ngày 1/7, Nghị định 44 hết hiệu lực`; `ban hành ⟨Thông tư 21⟩. Theo đó, Thông tư 30 …`;
  /// `⟨Nghị định 72⟩ có hiệu lực và Nghị định 44 …`: the document, of the type of what lapses, by which it does.
  private func ordering(_ row: [MentionIndex.Entry]) -> MentionIndex.Entry? {
    let start = row[0].tokens.lowerBound
    let first = text.sentenceStart(of: start, within: RelationReader.orderReach)
    guard start > first else { return inForceBefore(row[0]) }
    if text.word(first) == rules.words.order, let named = documents.starting(at: first + 1),
      named.tokens.upperBound < start
    {
      return isOneType(named, row[0]) && isTimed(named.tokens.upperBound..<start) ? named : nil
    }
    if let end = rules.words.thereby.end(in: text, at: first) {
      guard end <= start, isTimed(end..<start) else { return nil }
      return issued(before: first).flatMap { isOneType($0, row[0]) ? $0 : nil }
    }
    guard text.word(start - 1) == rules.words.and,
      rules.words.timing.contains(text.word(first)),
      let named = documents.last(endingBefore: start - 1, from: first)
    else { return nil }
    return isOneType(named, row[0]) && enters(named.tokens.upperBound..<start - 1) ? named : nil
  }

  /// `⟨Nghị định này⟩ có hiệu lực từ ngày 15/8. Nghị định 44 hết hiệu lực …`: the document meant, of which the sentence before
  /// tells that it is in force.
  private func inForceBefore(_ row: MentionIndex.Entry) -> MentionIndex.Entry? {
    let start = row.tokens.lowerBound
    guard start > 1 else { return nil }
    let first = text.sentenceStart(of: start - 1, within: RelationReader.therebyReach)
    guard let hit = text.hits.longest(.documentType, at: first),
      text.word(hit.tokens.upperBound) == rules.words.this,
      let effect = (hit.tokens.upperBound + 1..<hit.tokens.upperBound + 4).first(
        where: gaps.tellsEffect)
    else { return nil }
    return anaphors.document(before: effect, otherThan: row.entity)
      .flatMap { isOneType($0, row) ? $0 : nil }
  }

  /// The document that the sentence before a token says to be issued, or the only one that it names.
  private func issued(before end: Int) -> MentionIndex.Entry? {
    guard end > 0 else { return nil }
    let first = text.sentenceStart(of: end - 1, within: RelationReader.therebyReach)
    var position = documents.position(from: first)
    var found: [MentionIndex.Entry] = []
    while position < documents.entries.count, documents.entries[position].tokens.upperBound <= end {
      found.append(documents.entries[position])
      position += 1
    }
    return found.first { isIssued($0.tokens.lowerBound) } ?? (found.count == 1 ? found[0] : nil)
  }

  /// Whether `có hiệu lực` is said of the document before a gap.
  private func enters(_ gap: Range<Int>) -> Bool {
    guard gap.count < 16,
      let effect = gap.first(where: gaps.tellsEffect)
    else { return false }
    return (gap.lowerBound..<effect).allSatisfy {
      rules.words.entering.contains(text.word($0)) || rules.words.light.contains(text.word($0))
    }
  }

  private func isOneType(_ one: MentionIndex.Entry, _ other: MentionIndex.Entry) -> Bool {
    one.entity != other.entity
      && extraction.documents[one.entity].type == extraction.documents[other.entity].type
  }

  /// Whether a gap holds only a day, who issued a document, and what leads to them.
  private func isTimed(_ gap: Range<Int>) -> Bool {
    var index = gap.lowerBound
    while index < gap.upperBound {
      if let day = gaps.dateEnd(index), day <= gap.upperBound {
        index = max(day, index + 1)
        continue
      }
      if let body = context.organizations.starting(at: index),
        body.tokens.upperBound <= gap.upperBound, text.word(index - 1) == rules.words.of
      {
        index = max(body.tokens.upperBound, index + 1)
        continue
      }
      guard text[index].isMark(",") || rules.words.timing.contains(text.word(index)) else {
        return false
      }
      index += 1
    }
    return true
  }
}
