import PressText

/// Reads what a document is about: `về …`, a quotation, or up to the clause's end.
struct SubjectReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: MentionIndex
  let dates: MentionIndex

  /// The subject after a document; nil where none is stated.
  func read(after end: Int) -> String? {
    guard let start = start(after: end) else { return nil }
    if text[start].isMark("\""), let close = closing(start) {
      return trimmed(start + 1..<close)
    }
    var next = start
    while next < start + 60, !ends(next, start: start) { next += 1 }
    return trimmed(start..<next)
  }

  /// The first token after `về` or `về việc`, dates and issuers between passed over.
  private func start(after end: Int) -> Int? {
    var next = end
    while next < end + 24 {
      if text.word(next) == rules.words.about, text[next].isWord { break }
      if let body = organizations.starting(at: next) ?? dates.starting(at: next) {
        next = body.tokens.upperBound
        continue
      }
      let token = text[next]
      guard !token.flags.contains(.startsSentence), token.kind != .none else { return nil }
      if isQuotation(next) { return next }
      let isPassed =
        token.isMark(",") || token.isMark("(") || token.isMark(")")
        || token.word == rules.words.of || token.word == rules.words.by
        || text.hits.longest(.issuingVerb, at: next)?.payload == 0
        || text.hits.longest(.issuingVerb, at: next - 1)?.tokens.contains(next) == true
      guard isPassed else { return nil }
      next += 1
    }
    guard text.word(next) == rules.words.about, text[next].isWord else { return nil }
    return text.word(next + 1) == rules.words.matter ? next + 2 : next + 1
  }

  /// Whether a quotation of some length opens: `Đề án 25-ĐA/TU “Đổi mới phương thức …”`.
  private func isQuotation(_ index: Int) -> Bool {
    guard text[index].isMark("\""), text[index].isSpaced, text.isJoined(index + 1),
      let close = closing(index)
    else { return false }
    return close > index + 4
  }

  private func closing(_ open: Int) -> Int? {
    for index in open + 1..<open + 80 where text[index].isMark("\"") { return index }
    return nil
  }

  private func ends(_ index: Int, start: Int) -> Bool {
    let token = text[index]
    if token.kind == .none || index > start && token.flags.contains(.startsSentence) { return true }
    if token.isMark(";") || token.isMark("(") || token.isMark(")") { return true }
    if token.isMark("."), !text.isJoined(index + 1) { return true }
    if text.word(index) == rules.words.has, text.word(index + 1) == rules.words.effect {
      return true
    }
    if index > start + 1, rules.words.roles[token.word].contains(.predicate) { return true }
    if index > start, text.word(index) == rules.words.by, isIssuer(at: index + 1) { return true }
    guard token.isMark(","), text[index + 1].isSpaced, !listsAbbreviations(index)
    else { return false }
    let next = text[index + 1]
    if text.hits.hasTerm(.documentType, at: index + 1)
      || next.word == rules.words.various && text.hits.hasTerm(.documentType, at: index + 2)
      || opensClause(index + 1)
    {
      return true
    }
    return next.flags.contains(.capitalized) || next.isNumber
      || organizations.starting(at: index + 1) != nil || dates.starting(at: index + 1) != nil
      || rules.words.roles[next.word].contains(.clause)
  }

  /// `tiền sử dụng đất do Bộ Tài chính ban hành`: who issued the document is none of its subject.
  private func isIssuer(at index: Int) -> Bool {
    guard let body = organizations.starting(at: index) else { return false }
    let end = body.tokens.upperBound
    return (end..<end + 2).contains { text.hits.longest(.issuingVerb, at: $0)?.payload == 0 }
  }

  /// `học sinh THCS, THPT`: a comma between abbreviations ends no clause.
  private func listsAbbreviations(_ comma: Int) -> Bool {
    [comma - 1, comma + 1].allSatisfy { index in
      text[index].isWord && text[index].flags.contains(.upperCase) && text[index].length > 1
    } && organizations.starting(at: comma + 1) == nil
      && !text.hits.hasTerm(.documentType, at: comma + 1)
  }

  /// Whether a clause of its own starts at a token: `…, mục tiêu của hội nghị lần này là …`.
  private func opensClause(_ start: Int) -> Bool {
    for index in start..<start + 14 {
      let token = text[index]
      if token.kind != .word || token.flags.contains(.startsSentence) { return false }
      if token.word == rules.words.copula || rules.words.roles[token.word].contains(.tense) {
        return index > start
      }
    }
    return false
  }

  private func trimmed(_ range: Range<Int>) -> String? {
    var range = range
    while let first = range.first, text[first].isMark("\"") || text[first].isMark(":") {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, text[last].kind == .mark, !text[last].isMark("%") {
      range = range.lowerBound..<last
    }
    guard range.count >= 2 else { return nil }
    return text.string(range).split { $0 == "\n" || $0 == " " || $0 == "\r" || $0 == "\t" }
      .joined(separator: " ")
  }
}
