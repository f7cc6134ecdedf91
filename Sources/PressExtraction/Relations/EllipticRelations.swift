import PressText

/// Verbs whose object is a document that the clause before names.
extension RelationReader {
  /// `Luật Nhà ở và Nghị định 99 ⟨hướng dẫn thi hành⟩`, `sau khi có Nghị quyết 6, … Kế hoạch 9 để ⟨thực hiện⟩`.
  mutating func readEllipses() {
    for (position, entry) in documents.entries.enumerated().dropFirst() {
      readGuidance(entry, at: position)
      readSequel(entry)
    }
  }

  /// `Luật Nhà ở và Nghị định 99 ⟨hướng dẫn thi hành⟩.`, `… ⟨hướng dẫn Luật này⟩`: a decree or circular guides the higher
  /// act to which it is joined; of `Luật Đất đai, Luật Nhà ở và Nghị định 43 hướng dẫn` nobody tells which.
  private mutating func readGuidance(_ entry: MentionIndex.Entry, at position: Int) {
    let higher = documents.entries[position - 1]
    var index = entry.tokens.upperBound
    if let day = gaps.dateEnd(index) { index = day }
    if text.word(index) == rules.words.of,
      let body = context.organizations.starting(at: index + 1)
    {
      index = body.tokens.upperBound
    }
    guard let hit = text.hits.longest(.relationVerb, at: index),
      rules.verbs[Int(hit.payload)].kind == .guides,
      higher.tokens.upperBound < entry.tokens.lowerBound, context.outranks(higher, entry),
      gaps.joins(higher.tokens.upperBound..<entry.tokens.lowerBound)
    else { return }
    let end = hit.tokens.upperBound
    let isPointed =
      text.hits.longest(.documentType, at: end).map {
        text.word($0.tokens.upperBound) == rules.words.this && anaphors.isOfType(higher, $0)
      } ?? false
    guard isPointed || endsHere(end) && !isOneOfSeveral(higher, at: position - 1) else { return }
    add(.guides, entry, higher, verb: hit.tokens)
  }

  /// `Luật Đất đai, ⟨Luật Nhà ở⟩`: whether an act is joined to one of its type before it.
  private func isOneOfSeveral(_ entry: MentionIndex.Entry, at position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = documents.entries[position - 1]
    return before.tokens.upperBound < entry.tokens.lowerBound
      && extraction.documents[before.entity].type == extraction.documents[entry.entity].type
      && gaps.joins(before.tokens.upperBound..<entry.tokens.lowerBound)
  }

  /// How many tokens a clause `sau khi …` may have before the document that follows it.
  private static let sequelReach = 60

  /// `Sau khi có Nghị quyết 6, Tỉnh ủy ban hành Kế hoạch 9 để ⟨thực hiện⟩`: a later document carries out the one named.
  ///
  /// Without such a verb, a programme or a plan of no subject of its own carries out the policy after which it came.
  private mutating func readSequel(_ entry: MentionIndex.Entry) {
    let verb = plainVerb(after: entry)
    guard verb != nil || !taken.contains(entry.tokens.lowerBound) else { return }
    let row = verb == nil ? [entry] : row(endingWith: entry)
    let start = row[0].tokens.lowerBound
    let first = text.sentenceStart(of: start, within: RelationReader.sequelReach)
    guard isIssued(start), let cause = documents.last(endingBefore: start, from: first),
      cause.tokens.lowerBound > first,
      let mark = (first..<min(first + 4, cause.tokens.lowerBound)).first(where: {
        (text.word($0) == rules.words.after || text.word($0) == rules.words.from)
          && text.word($0 + 1) == rules.words.when
      }), documents.first(in: mark..<cause.tokens.lowerBound) == nil,
      (cause.tokens.upperBound..<start).contains(where: { text[$0].isMark(",") })
    else { return }
    let isCause =
      isIssued(cause.tokens.lowerBound)
      || text.word(cause.tokens.lowerBound - 1) == rules.words.has
      || (cause.tokens.upperBound..<start).prefix(12).contains {
        text.word($0) == rules.words.passive && text.hits.hasTerm(.issuingVerb, at: $0 + 1)
      }
    guard isCause else { return }
    for found in row where found.entity != cause.entity && context.mayAct(found, .implements) {
      if let verb {
        add(.implements, found, cause, verb: verb)
      } else if ["KH", "CTr", "CTHĐ"].contains(extraction.documents[found.entity].typeCode ?? ""),
        context.carriesOut(found, cause), !isAbout(found),
        !(cause.tokens.upperBound..<start).contains(where: {
          rules.words.denials.contains(text.word($0))
        })
      {
        add(.implements, found, cause, verb: mark..<mark + 2)
      }
    }
  }

  /// `Kế hoạch 9 ngày 3/4 ⟨về⟩ …`: whether a document's subject follows it.
  private func isAbout(_ entry: MentionIndex.Entry) -> Bool {
    let end = entry.tokens.upperBound
    return text.word(gaps.dateEnd(end) ?? end) == rules.words.about
  }

  /// The verb of carrying out that stands behind a document with nothing that it governs: `để lãnh đạo, chỉ đạo ⟨thực
  /// hiện⟩ trong toàn tỉnh`.
  private func plainVerb(after entry: MentionIndex.Entry) -> Range<Int>? {
    var index = entry.tokens.upperBound
    if let day = gaps.dateEnd(index) { index = day }
    let limit = index + 10
    while index < limit {
      if let hit = text.hits.longest(.relationVerb, at: index),
        rules.verbs[Int(hit.payload)].isPlain
      {
        let end = hit.tokens.upperBound
        return endsHere(end) || text.word(end) == rules.words.inside
          || text.word(end) == rules.words.above ? hit.tokens : nil
      }
      guard
        rules.words.light.contains(text.word(index)) || text.word(index) == rules.words.about
          || text.word(index) == rules.words.deed || isSpread(index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a token is of the verbs that stand in a row before one that carries out, or joins them.
  private func isSpread(_ index: Int) -> Bool {
    text[index].isMark(",") && rules.words.spreads.contains { $0.starts(in: text, at: index + 1) }
      || [index, index - 1].contains { start in
        rules.words.spreads.contains { $0.starts(in: text, at: start) }
      }
  }

  /// Whether a clause ends at a token.
  private func endsHere(_ index: Int) -> Bool {
    let token = text[index]
    return token.kind == .none || token.flags.contains(.startsSentence) || token.isMark(".")
      || token.isMark(",") || token.isMark(";") || token.isMark(")")
  }
}
