import PressText

/// Reads resolutions and conclusions of the Central Committee's plenums by name.
struct PlenumName {
  let text: ArticleText
  let rules: OfficialDocumentRules
  private var words: DocumentWords { rules.words }

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
  }

  /// What was read of a name.
  private struct Parts {
    var hasConference = false
    var isLong = false
    var hasParty = false
    var session = 0
    var spelledSession = ""
    /// The sitting of a session that sat twice: `Trung ương 6 (lần 2)`; 0 where none is named.
    var sitting = 0
    var end = 0
  }

  /// One session that a name lists, with the term that stands with it.
  private struct Item {
    var session: Int
    var tokens: Range<Int>
    var term: Int?
  }

  /// The resolutions whose type's words are `hit`, more than one where sessions or terms are listed.
  func read(after hit: TermHit) -> [OfficialDocumentFinding] {
    guard let parts = short(after: hit) ?? long(after: hit) else { return [] }
    var items = [
      Item(session: parts.session, tokens: hit.tokens.lowerBound..<parts.end, term: nil)
    ]
    if !parts.isLong { items += listed(after: parts.end) }
    var end = items[items.count - 1].tokens.upperBound
    if let term = term(at: end) {
      for position in items.indices { items[position].term = term.ordinal }
      let others = items.count == 1 ? otherTerms(after: term, session: parts.session) : []
      end = others.isEmpty ? term.end : term.inner
      items[items.count - 1].tokens = items[items.count - 1].tokens.lowerBound..<end
      items += others
      if others.isEmpty, !parts.isLong { items += further(after: end) }
    }
    return items.map { item in
      var finding = OfficialDocumentFinding(
        mention: Mention(
          tokens: item.tokens, rule: OfficialDocumentRule.plenumResolution.rawValue),
        form: .named, type: rules.type(of: hit).row, system: .party)
      finding.termOrdinal = item.term
      finding.plenum = item.session
      finding.isLongName = parts.isLong
      finding.name = name(hit, parts, session: item.session, term: item.term)
      if items.count > 1 { finding.series = 0 }
      finding.evidence.add(4, .plenum)
      return finding
    }
  }

  /// `Trung ương 4 khóa XI, XII` and `Trung ương 4 (khóa XI, XII)`: the same session of another term.
  private func otherTerms(after term: Term, session: Int) -> [Item] {
    let end = term.inner
    guard text[end].isMark(",") || words.roles[text.word(end)].contains(.conjunction),
      let ordinal = NameOrdinal(text: text, words: words).roman(afterTerm(end + 1)),
      text[afterTerm(end + 1)].flags.contains(.upperCase)
    else { return [] }
    return [Item(session: session, tokens: end + 1..<afterTerm(end + 1) + 1, term: ordinal)]
  }

  /// The index after `khóa`, which may be said again: `(khóa XI và khóa XII)`.
  private func afterTerm(_ index: Int) -> Int {
    text.word(index) == words.term ? index + 1 : index
  }

  /// `Trung ương 4 (khóa XI) và Trung ương 4 (khóa XII)`: sessions with terms of their own.
  private func further(after end: Int) -> [Item] {
    var found: [Item] = []
    var next = end
    while found.count < 6,
      text[next].isMark(",") || words.roles[text.word(next)].contains(.conjunction),
      let committee = committee(at: next + 1), text[committee].isNumber,
      text[committee].length <= 2, let term = term(at: committee + 1)
    {
      found.append(
        Item(
          session: Int(text[committee].code), tokens: next + 1..<term.end, term: term.ordinal))
      next = term.end
    }
    return found
  }

  private func name(_ hit: TermHit, _ parts: Parts, session: Int, term: Int?) -> String {
    var name = rules.types[rules.type(of: hit).row].name
    if parts.isLong {
      name += " Hội nghị lần thứ \(parts.spelledSession) Ban Chấp hành Trung ương"
      if parts.hasParty { name += " Đảng" }
    } else {
      name += (parts.hasConference ? " Hội nghị" : "") + " Trung ương \(session)"
      if parts.sitting > 0 { name += " (lần \(parts.sitting))" }
    }
    return name + (term.map { " khóa " + NameOrdinal.roman($0) } ?? "")
  }

  /// The short form of a name: `Nghị quyết [Hội nghị] Trung ương 4`, `NQTW4`.
  private func short(after hit: TermHit) -> Parts? {
    short(from: hit.tokens.upperBound, ownCommittee: ownCommittee(hit))
  }

  /// The term of the plenum named right after a number: `19 Trung ương 6 khóa XII`, `18 (T.Ư 6 khóa XII)`.
  func term(after end: Int) -> Int? {
    let start = text[end].isMark("(") ? end + 1 : end
    return short(from: start, ownCommittee: nil).flatMap { term(at: $0.end)?.ordinal }
  }

  private func short(from start: Int, ownCommittee: Int?) -> Parts? {
    var parts = Parts()
    var index = start
    if text.word(index) == words.of { index += 1 }
    if let end = words.conference.end(in: text, at: index) {
      parts.hasConference = true
      index = end
    }
    guard let committee = ownCommittee ?? committee(at: index),
      let ordinal = NameOrdinal(text: text, words: words).read(at: afterOrdinalMark(committee)),
      ordinal.value <= 20, !text[committee].flags.contains(.startsSentence)
    else { return nil }
    let follower = text[ordinal.end]
    if text[committee].isNumber, text.isJoined(ordinal.end),
      follower.isMark("/") || follower.isMark("-") || follower.isMark("%")
    {
      return nil
    }
    parts.session = ordinal.value
    parts.end = ordinal.end
    if let sitting = sitting(at: ordinal.end) { (parts.sitting, parts.end) = sitting }
    return parts
  }

  /// `Trung ương 6 ⟨(lần 2)⟩`, `⟨lần hai⟩`: which sitting of a session, and the token after it.
  private func sitting(at index: Int) -> (ordinal: Int, end: Int)? {
    let isBracketed = text[index].isMark("(")
    let start = isBracketed ? index + 1 : index
    guard text.word(start) == words.ordinal, !text[start].flags.contains(.startsSentence),
      let ordinal = NameOrdinal(text: text, words: words).read(at: afterOrdinalMark(start)),
      (1...3).contains(ordinal.value), !isBracketed || text[ordinal.end].isMark(")")
    else { return nil }
    return (ordinal.value, isBracketed ? ordinal.end + 1 : ordinal.end)
  }

  /// `NQTW4`: the committee is in the type's abbreviation.
  private func ownCommittee(_ hit: TermHit) -> Int? {
    let word = text.word(hit.tokens.lowerBound)
    return word == words.plenumShort || word == words.plenumShortDotted
      ? hit.tokens.upperBound : nil
  }

  private func afterOrdinalMark(_ index: Int) -> Int {
    guard text.word(index) == words.ordinal else { return index }
    return words.ordinalMark.end(in: text, at: index) ?? index + 1
  }

  /// The long form of a name: `Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương [Đảng]`.
  private func long(after hit: TermHit) -> Parts? {
    var index = hit.tokens.upperBound
    if text.word(index) == words.of { index += 1 }
    guard let opening = words.conference.end(in: text, at: index),
      text.word(opening) == words.ordinal || text[opening].isNumber
    else { return nil }
    index = afterOrdinalMark(opening)
    guard let ordinal = NameOrdinal(text: text, words: words).read(at: index) else { return nil }
    var parts = Parts(isLong: true, session: ordinal.value)
    parts.spelledSession = text.string(index..<ordinal.end)
    index = ordinal.end
    if text[index].isMark(",") || text[index].isMark("-") || text.word(index) == words.of {
      index += 1
    }
    if text.word(index) == words.committeeShort {
      index += 1
    } else if let end = words.committee.end(in: text, at: index) {
      index = end
    }
    guard let end = committee(at: index) else { return nil }
    parts.end = end
    if text.word(end) == words.party {
      parts.hasParty = true
      parts.end = end + 1
    }
    return parts
  }

  /// The index after `Trung ương`, `T.Ư`, `TƯ`, `TW`.
  private func committee(at index: Int) -> Int? {
    let word = text.word(index)
    if let end = words.centre.end(in: text, at: index) {
      return text.word(end) == words.party && text[end + 1].isNumber ? end + 1 : end
    }
    if word == words.centralShort || word == words.centralShortDotted,
      text[index].flags.contains(.upperCase)
    {
      return index + 1
    }
    guard word == words.letterT, text[index + 1].isMark("."),
      text.word(index + 2) == words.letterU || text.word(index + 2) == words.letterW
    else { return nil }
    return text[index + 3].isMark(".") && text.isJoined(index + 3) && text[index + 4].isNumber
      ? index + 4 : index + 3
  }

  /// The sessions after `,` or `và`: `Trung ương 4, Trung ương 6 và 7`.
  private func listed(after end: Int) -> [Item] {
    var found: [Item] = []
    var next = end
    while found.count < 6 {
      var index = next
      let isJoined =
        text[index].isMark(",") || words.roles[text.word(index)].contains(.conjunction)
      guard isJoined else { return found }
      index += 1
      let hasName = committee(at: index) != nil
      index = committee(at: index) ?? index
      guard text[index].isNumber, text[index].code <= 15, text[index].length <= 2,
        hasName || isTermAhead(index + 1)
      else { return found }
      found.append(Item(session: Int(text[index].code), tokens: index..<index + 1, term: nil))
      next = index + 1
    }
    return found
  }

  private func isTermAhead(_ index: Int) -> Bool {
    term(at: index) != nil || text[index].isMark(",") && text[index + 1].isNumber
      || words.roles[text.word(index)].contains(.conjunction) && text[index + 1].isNumber
        && term(at: index + 2) != nil
  }

  /// A term's ordinal, the index after it, and that after its closing bracket.
  private struct Term {
    var ordinal: Int
    var inner: Int
    var end: Int
  }

  /// `(khóa XII)`, `khóa XII`, `, khóa 12`, `khóa (XII)`.
  private func term(at index: Int) -> Term? {
    var next = index
    var isBracketed = text[next].isMark("(")
    if isBracketed || text[next].isMark(",") || text[next].isMark("-") { next += 1 }
    guard text.word(next) == words.term else { return nil }
    next += 1
    if !isBracketed, text[next].isMark("(") {
      isBracketed = true
      next += 1
    }
    guard let ordinal = NameOrdinal(text: text, words: words).read(at: next) else { return nil }
    guard isBracketed else {
      return Term(ordinal: ordinal.value, inner: ordinal.end, end: ordinal.end)
    }
    if text[ordinal.end].isMark(")") {
      return Term(ordinal: ordinal.value, inner: ordinal.end, end: ordinal.end + 1)
    }
    // `(khóa XI, XII)`: more terms stand before the bracket closes.
    let isList =
      text[ordinal.end].isMark(",") || words.roles[text.word(ordinal.end)].contains(.conjunction)
    return isList && text[afterTerm(ordinal.end + 1) + 1].isMark(")")
      ? Term(ordinal: ordinal.value, inner: ordinal.end, end: ordinal.end) : nil
  }
}
