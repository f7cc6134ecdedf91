import PressText

/// Reads the issuer that the words after a document name.
struct StatedIssuerReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: [Organization]
  let index: MentionIndex
  let dates: MentionIndex
  let placed: PlaceIssuerReader

  /// An issuer as the text states it.
  struct Stated: Equatable {
    var name: String
    var organization: Int?
    /// The tokens of its mention.
    var tokens: Range<Int>
    /// Where the text names the place alone, and the code tells the body of it.
    var place: PlaceReference?
  }

  private var compatibility: IssuerCompatibility { IssuerCompatibility(rules: rules) }

  private var signatories: SignatoryReader {
    SignatoryReader(text: text, rules: rules, organizations: index)
  }

  /// The issuers after a document's last token: `… của BTV Tỉnh ủy`, `… ngày 5/12 của …`, `(do … ban hành`.
  func after(_ end: Int, row: Int?, isJoint: Bool) -> [Stated] {
    // `Công điện số 12/CĐ-TW ⟨hồi⟩ 16 giờ ngày 17/9 của …`
    let start = rules.levelEnd(behind: end, in: text, dates)
    var next = skipDate(rules.words.hours.contains(text.word(start)) ? start + 1 : start)
    next = skipTerm(next)
    if text[next].isMark(",") || text[next].isMark("(") { next += 1 }
    if text.hits.longest(.issuingVerb, at: next) != nil {
      next = skipDate((text.hits.longest(.issuingVerb, at: next)?.tokens.upperBound ?? next))
    }
    while next < end + 20, rules.words.roles[text.word(next)].contains(.adverb),
      text.word(next + 1) == rules.words.passive
        || rules.words.roles[text.word(next + 1)].contains(.adverb)
    {
      next += 1
    }
    if let body = session(at: next) ?? beside(end, row: row) { return [body] }
    let word = text.word(next)
    guard
      word == rules.words.of || word == rules.words.by || word == rules.words.passive
        || word == rules.words.which || isJoint && word == rules.words.between
    else { return row.map { afterSubject(end, row: $0) } ?? [] }
    let needsVerb = word != rules.words.of && word != rules.words.between
    if word == rules.words.between, text.word(next + 1) == rules.words.various { next += 1 }
    let isCentral = row.map { rules.issuers[$0].code == "TW" } ?? false
    // `BCT` is the Ministry of Industry and Trade as well.
    if !isCentral, rules.words.centralShortNames[text.word(next + 1)] != nil { return [] }
    let ofPlace = placed.body(at: next + 1, row: row).map { [$0] }
    let found = ofPlace ?? listed(from: next + 1, isJoint: isJoint)
    guard let last = found.last else {
      return signatories.read(at: next)?.body.map { [stated($0)] } ?? []
    }
    if needsVerb, !hasVerb(in: last.tokens.upperBound..<last.tokens.upperBound + 4) {
      return signatories.read(at: next)?.body.map { [stated($0)] } ?? []
    }
    return found
  }

  /// `29-NQ/TW Hội nghị lần thứ tám ⟨Ban Chấp hành Trung ương⟩`: the committee whose plenum is named without `của`.
  private func session(at start: Int) -> Stated? {
    guard let conference = rules.words.conference.end(in: text, at: start),
      text.word(conference) == rules.words.ordinal,
      let entry = index.first(in: conference..<conference + 6),
      organizations[entry.entity].name.hasPrefix("Ban Chấp hành Trung ương")
    else { return nil }
    return stated(entry)
  }

  /// `Thông tư 63 (⟨Bộ GTVT⟩)`, `Nghị quyết 04 ⟨Bộ Chính trị⟩`: the body right behind the number.
  ///
  /// Without brackets what follows may act instead (`Theo Quyết định 15 UBND tỉnh sẽ …`), unless nothing is done there.
  private func beside(_ end: Int, row: Int?) -> Stated? {
    let isBracketed = text[end].isMark("(")
    guard !text[end].flags.contains(.startsSentence),
      let entry = index.starting(at: isBracketed ? end + 1 : end)
    else { return nil }
    let next = entry.tokens.upperBound
    if isBracketed { return text[next].isMark(")") ? stated(entry) : nil }
    let isTied =
      text[next].kind == .mark || text[next].kind == .none
      || text[next].flags.contains(.startsSentence) || text.word(next) == rules.words.about
    let name = organizations[entry.entity].name
    guard isTied || rules.words.centralShortNames.values.contains(name) else { return nil }
    return row.map { compatibility.signs(name, $0) }
      ?? (organizations[entry.entity].kind != .company)
      ? stated(entry) : nil
  }

  /// The index after a date, its comma and brackets.
  private func skipDate(_ index: Int) -> Int {
    var next = index
    while next < index + 3,
      text[next].isMark(",") || text[next].isMark("(") || text[next].isMark(")")
        || text.word(next) == rules.words.same
    {
      next += 1
    }
    guard let date = dates.starting(at: next) else { return index }
    next = date.tokens.upperBound
    if text[next].isMark(")") { next += 1 }
    return next
  }

  /// The index after `(khóa XII)`.
  private func skipTerm(_ index: Int) -> Int {
    guard text[index].isMark("("), text.word(index + 1) == rules.words.term else { return index }
    for next in index + 2..<index + 6 where text[next].isMark(")") { return next + 1 }
    return index
  }

  private func hasVerb(in range: Range<Int>) -> Bool {
    // What is made public is a report on the document.
    range.contains {
      text.hits.longest(.issuingVerb, at: $0) != nil && text.word($0) != rules.words.publish
    }
  }

  /// The bodies that start at a token, joined by commas and `và`.
  ///
  /// Of a document that one body issues, what follows a comma alone is no issuer but acts next
  /// (`Chỉ thị 10 của Thủ tướng, ⟨UBND tỉnh⟩ ra …`).
  private func listed(from start: Int, isJoint: Bool) -> [Stated] {
    guard let first = stated(from: start) else { return [] }
    var found = [first]
    var isClosed = isJoint
    while found.count < 6 {
      var next = found[found.count - 1].tokens.upperBound
      guard text[next].isMark(",") || text.word(next) == rules.words.and || text[next].isMark("-")
      else { break }
      let isComma = text[next].isMark(",")
      next += 1
      guard let entry = index.starting(at: next) else { break }
      found.append(stated(entry))
      if !isComma { isClosed = true }
    }
    return isClosed || endsList(found) ? found : [first]
  }

  /// `của Bộ Chính trị, Ban Bí thư ⟨về⟩`: what follows the last body shows that it does not act next.
  private func endsList(_ found: [Stated]) -> Bool {
    guard found.count > 1, let last = found.last else { return false }
    let next = text[last.tokens.upperBound]
    if next.kind == .none || next.flags.contains(.startsSentence) || next.isMark(".")
      || next.isMark(";") || next.isWord && next.word == rules.words.about
    {
      return true
    }
    // `của Bộ Chính trị, Ban Bí thư ⟨và Công văn⟩ số 5`
    return next.isWord && next.word == rules.words.and
      && text.hits.hasTerm(.documentType, at: last.tokens.upperBound + 1)
  }

  /// The body of an organisation's mention.
  func stated(_ entry: MentionIndex.Entry) -> Stated {
    Stated(
      name: organizations[entry.entity].name, organization: entry.entity, tokens: entry.tokens)
  }

  /// The body or office at a token, titles before it passed over.
  private func stated(from start: Int) -> Stated? {
    if let office = office(at: start) ?? plenum(at: start) { return office }
    if let name = rules.words.centralShortNames[text.word(start)],
      text[start].flags.contains(.upperCase), index.starting(at: start) == nil
    {
      return Stated(name: name, organization: nil, tokens: start..<start + 1)
    }
    guard let entry = index.first(in: start..<start + 7) else { return nil }
    for token in start..<entry.tokens.lowerBound {
      guard
        text[token].isWord || text.word(token - 1) == rules.words.ordinalWord,
        !text[token].flags.contains(.startsSentence),
        !rules.words.roles[text.word(token)].contains(.boundary)
      else { return nil }
    }
    return stated(entry)
  }

  /// `Thủ tướng [Chính phủ]`, `Chủ tịch nước`: offices that issue in their own name.
  func office(at start: Int) -> Stated? {
    var next = start
    if text.word(next) == rules.words.deputy { next += 1 }
    if let end = rules.words.primeMinister.end(in: text, at: next) {
      let entry = index.starting(at: end)
      let isWhole = entry.map { organizations[$0.entity].name == "Chính phủ" } ?? false
      return Stated(
        name: "Thủ tướng Chính phủ", organization: nil,
        tokens: next..<(isWhole ? entry?.tokens.upperBound ?? end : end))
    }
    if let end = rules.words.president.end(in: text, at: next) {
      return Stated(name: "Chủ tịch nước", organization: nil, tokens: next..<end)
    }
    return nil
  }

  /// `Hội nghị [lần thứ sáu] Trung ương 5`: a plenum, for the committee whose it is.
  func plenum(at start: Int) -> Stated? {
    guard let conference = rules.words.conference.end(in: text, at: start) else { return nil }
    for next in conference..<conference + 4 {
      if let end = rules.words.centre.end(in: text, at: next),
        index.first(in: conference..<end) == nil
      {
        return Stated(
          name: "Ban Chấp hành Trung ương Đảng", organization: nil, tokens: start..<end)
      }
      if text[next].kind == .mark || text[next].flags.contains(.startsSentence) { return nil }
    }
    return nil
  }

  /// `… về việc … của UBND tỉnh`: after the subject, where the code agrees.
  private func afterSubject(_ end: Int, row: Int) -> [Stated] {
    guard text.word(skipDate(end)) == rules.words.about else { return [] }
    var next = end
    while next < end + 45, text[next].kind != .none, !text[next].flags.contains(.startsSentence),
      !text[next].isMark(";"), text.hits.longest(.documentType, at: next) == nil
    {
      if text.word(next) == rules.words.of, let entry = index.starting(at: next + 1),
        compatibility.signs(organizations[entry.entity].name, row)
      {
        return [stated(entry)]
      }
      next += 1
    }
    return []
  }
}
