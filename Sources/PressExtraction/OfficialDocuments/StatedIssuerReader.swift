import PressText

/// Reads the issuer that the words beside a document name.
struct StatedIssuerReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: [Organization]
  let index: MentionIndex
  let dates: MentionIndex

  /// An issuer as the text states it.
  struct Stated: Equatable {
    var name: String
    var organization: Int?
    /// The tokens of its mention.
    var tokens: Range<Int>
  }

  /// Issuers before a document, with the verb that ties them.
  struct Act: Equatable {
    var issuers: [Stated]
    var verb: Range<Int>
  }

  private var compatibility: IssuerCompatibility { IssuerCompatibility(rules: rules) }

  // MARK: after

  /// The issuers after a document's last token: `… của BTV Tỉnh ủy`, `… ngày 5/12 của …`, `(do … ban hành`.
  func after(_ end: Int, row: Int?) -> [Stated] {
    var next = skipDate(end)
    next = skipTerm(next)
    if text[next].isMark(",") || text[next].isMark("(") { next += 1 }
    if text.hits.longest(.issuingVerb, at: next) != nil {
      next = skipDate((text.hits.longest(.issuingVerb, at: next)?.tokens.upperBound ?? next))
    }
    let word = text.word(next)
    guard word == rules.words.of || word == rules.words.by || word == rules.words.passive
    else { return row.map { afterSubject(end, row: $0) } ?? [] }
    let needsVerb = word != rules.words.of
    let found = listed(from: next + 1)
    guard let last = found.last else { return [] }
    if needsVerb, !hasVerb(in: last.tokens.upperBound..<last.tokens.upperBound + 4) { return [] }
    return found
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
    range.contains { text.hits.longest(.issuingVerb, at: $0) != nil }
  }

  /// The bodies that start at a token, joined by commas and `và`.
  private func listed(from start: Int) -> [Stated] {
    guard let first = stated(from: start) else { return [] }
    var found = [first]
    while found.count < 6 {
      var next = found[found.count - 1].tokens.upperBound
      guard text[next].isMark(",") || text.word(next) == rules.words.and || text[next].isMark("-")
      else { break }
      next += 1
      guard let entry = index.starting(at: next) else { break }
      found.append(stated(entry))
    }
    return found
  }

  private func stated(_ entry: MentionIndex.Entry) -> Stated {
    Stated(
      name: organizations[entry.entity].name, organization: entry.entity, tokens: entry.tokens)
  }

  /// The body or office at a token, titles before it passed over.
  private func stated(from start: Int) -> Stated? {
    if let office = office(at: start) { return office }
    guard let entry = index.first(in: start..<start + 7) else { return nil }
    for token in start..<entry.tokens.lowerBound {
      guard text[token].isWord, !text[token].flags.contains(.startsSentence),
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
        name: "Thủ tướng Chính phủ", organization: isWhole ? entry?.entity : nil,
        tokens: next..<(isWhole ? entry?.tokens.upperBound ?? end : end))
    }
    if let end = rules.words.president.end(in: text, at: next) {
      return Stated(name: "Chủ tịch nước", organization: nil, tokens: next..<end)
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

  // MARK: before

  /// The issuers before a document and the verb between: `BTV Thành ủy đã ban hành …`.
  ///
  /// - Parameters:
  ///   - start: The first token of the first document that the verb governs.
  ///   - row: The document's issuer code, where it has one.
  /// - Returns: The act, or nil where no issuer stands before.
  func before(_ start: Int, row: Int?) -> Act? {
    guard let verb = verb(before: start) else { return nil }
    let limit = max(0, verb.lowerBound - 24)
    var from = verb.lowerBound
    while from > limit, !text[from].flags.contains(.startsSentence) { from -= 1 }
    if let office = officeBefore(verb.lowerBound, from: from), row.map(isOffice) ?? true {
      return Act(issuers: [office], verb: verb)
    }
    guard let nearest = index.last(endingBefore: verb.lowerBound, from: from) else { return nil }
    let subjects = coordinated(with: nearest, from: from)
    let gap = verb.lowerBound - nearest.tokens.upperBound
    if let row {
      let fitting = subjects.filter { compatibility.signs($0.name, row) }
      if !fitting.isEmpty, gap <= 14 { return Act(issuers: fitting, verb: verb) }
      let isKnown = !rules.issuers[row].heads.isEmpty
      if isKnown || gap > 8 || compatibility.isCentral(row) { return nil }
    }
    guard gap <= 10, isPlainGap(nearest.tokens.upperBound..<verb.lowerBound) else { return nil }
    return Act(issuers: [stated(nearest)], verb: verb)
  }

  private func isOffice(_ row: Int) -> Bool {
    rules.issuers[row].code == "TTg" || rules.issuers[row].code == "CTN"
  }

  private func officeBefore(_ end: Int, from start: Int) -> Stated? {
    for token in stride(from: end - 2, through: max(start, end - 10), by: -1) {
      if let office = office(at: token) { return office }
    }
    return nil
  }

  /// No mark but brackets stands between a subject and its verb.
  private func isPlainGap(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      text[index].kind != .mark || text[index].isMark("(") || text[index].isMark(")")
        || text[index].isMark(",") || text[index].isMark("-") || text[index].isMark("/")
    }
  }

  /// The nearest body and those joined to it on its left, in text order.
  private func coordinated(with nearest: MentionIndex.Entry, from start: Int) -> [Stated] {
    var found = [stated(nearest)]
    var left = nearest.tokens.lowerBound
    while found.count < 6 {
      guard let entry = index.last(endingBefore: left, from: start) else { break }
      let gap = entry.tokens.upperBound..<left
      let isJoined =
        gap.count <= 1
        && gap.allSatisfy {
          text[$0].isMark(",") || text.word($0) == rules.words.and || text[$0].isMark("-")
        }
      guard isJoined else { break }
      found.insert(stated(entry), at: 0)
      left = entry.tokens.lowerBound
    }
    return found
  }

  /// The issuing verb before a document, a few words between at most.
  private func verb(before start: Int) -> Range<Int>? {
    var index = start - 1
    while index >= max(0, start - 9) {
      if let hit = text.hits.longest(.issuingVerb, at: index), hit.tokens.upperBound <= start {
        let gap = start - hit.tokens.upperBound
        return gap <= (hit.payload == 1 ? 2 : 6) ? hit.tokens : nil
      }
      let token = text[index]
      if token.isMark(":"), index == start - 1 {
        index -= 1
        continue
      }
      guard token.isWord, !token.flags.contains(.capitalized) || index == start - 1
      else { return nil }
      if text.word(index) == rules.words.of || token.flags.contains(.startsSentence) { return nil }
      index -= 1
    }
    return nil
  }
}
