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
    var end = 0
  }

  /// The resolutions whose type's words are `hit`, more than one where sessions are listed.
  func read(after hit: TermHit) -> [OfficialDocumentFinding] {
    guard let parts = short(after: hit) ?? long(after: hit) else { return [] }
    var ends = [(parts.session, parts.end)]
    if !parts.isLong { ends += listed(after: parts.end) }
    let last = ends[ends.count - 1].1
    let term = term(at: last)
    return ends.enumerated().map { position, item in
      let isLast = position == ends.count - 1
      let start = position == 0 ? hit.tokens.lowerBound : item.1 - 1
      var finding = OfficialDocumentFinding(
        mention: Mention(
          tokens: start..<(isLast ? term?.end ?? item.1 : item.1),
          rule: OfficialDocumentRule.plenumResolution.rawValue),
        form: .named, type: rules.type(of: hit).row, system: .party)
      finding.termOrdinal = term?.ordinal
      finding.name = name(hit, parts, session: item.0, term: term?.ordinal)
      if ends.count > 1 { finding.series = 0 }
      finding.evidence.add(4, .plenum)
      return finding
    } + otherTerms(after: term?.end, of: ends.count == 1 ? hit : nil, parts)
  }

  /// `Trung ương 4 khóa XI, XII`: the same session of another term.
  private func otherTerms(
    after end: Int?, of hit: TermHit?, _ parts: Parts
  ) -> [OfficialDocumentFinding] {
    guard let end, let hit,
      text[end].isMark(",") || words.roles[text.word(end)].contains(.conjunction),
      text[end + 1].flags.contains(.upperCase),
      let ordinal = NameOrdinal(text: text, words: words).roman(end + 1)
    else { return [] }
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: end + 1..<end + 2, rule: OfficialDocumentRule.plenumResolution.rawValue),
      form: .named, type: rules.type(of: hit).row, system: .party)
    finding.termOrdinal = ordinal
    finding.name = name(hit, parts, session: parts.session, term: ordinal)
    finding.evidence.add(4, .plenumOfOtherTerm)
    return [finding]
  }

  private func name(_ hit: TermHit, _ parts: Parts, session: Int, term: Int?) -> String {
    var name = rules.types[rules.type(of: hit).row].name
    if parts.isLong {
      name += " Hội nghị lần thứ \(parts.spelledSession) Ban Chấp hành Trung ương"
      if parts.hasParty { name += " Đảng" }
    } else {
      name += (parts.hasConference ? " Hội nghị" : "") + " Trung ương \(session)"
    }
    return name + (term.map { " khóa " + NameOrdinal.roman($0) } ?? "")
  }

  /// The short form of a name: `Nghị quyết [Hội nghị] Trung ương 4`, `NQTW4`.
  private func short(after hit: TermHit) -> Parts? {
    var parts = Parts()
    var index = hit.tokens.upperBound
    if text.word(index) == words.of { index += 1 }
    if let end = words.conference.end(in: text, at: index) {
      parts.hasConference = true
      index = end
    }
    guard let committee = ownCommittee(hit) ?? committee(at: index),
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
    return parts
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
    if text[index].isMark(",") || text.word(index) == words.of { index += 1 }
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
  private func listed(after end: Int) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
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
      found.append((Int(text[index].code), index + 1))
      next = index + 1
    }
    return found
  }

  private func isTermAhead(_ index: Int) -> Bool {
    term(at: index) != nil || text[index].isMark(",") && text[index + 1].isNumber
      || words.roles[text.word(index)].contains(.conjunction) && text[index + 1].isNumber
        && term(at: index + 2) != nil
  }

  /// `(khóa XII)`, `khóa XII`, `, khóa 12`: the ordinal and the index after it.
  private func term(at index: Int) -> (ordinal: Int, end: Int)? {
    var next = index
    let isBracketed = text[next].isMark("(")
    if isBracketed || text[next].isMark(",") || text[next].isMark("-") { next += 1 }
    guard text.word(next) == words.term,
      let ordinal = NameOrdinal(text: text, words: words).read(at: next + 1)
    else { return nil }
    if isBracketed {
      return text[ordinal.end].isMark(")") ? (ordinal.value, ordinal.end + 1) : nil
    }
    return (ordinal.value, ordinal.end)
  }
}
