import PressText

/// Reads what a document is about: `về …`, `hướng dẫn …`, a quotation, up to the clause's end.
struct SubjectReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: MentionIndex
  let dates: MentionIndex
  let times: [TimeExpression]
  /// The findings of documents, by position.
  let documents: MentionIndex
  let signatories: SignatoryReader

  var words: DocumentWords { rules.words }

  /// The subject that stands after a document; nil where none is stated.
  ///
  /// A law has none: `quy định của Luật Hải quan về …` tells what a part of it is about.
  func read(after finding: OfficialDocumentFinding) -> String? {
    range(after: finding).flatMap(trimmed)
  }

  /// The tokens of the subject that stands after a document.
  func range(after finding: OfficialDocumentFinding) -> Range<Int>? {
    guard finding.law == nil, finding.form != .named || finding.system != .state,
      let start = opening(after: finding)
    else { return nil }
    if text[start].isMark("\""), let close = closing(start) {
      let first = afterAbout(start + 1)
      return first < close ? first..<close : nil
    }
    var next = start
    while next < start + SubjectReader.reach, !ends(next, start: start) { next += 1 }
    if rulesDirectly(start), tellsRule(start..<next) { return nil }
    return start..<next
  }

  /// How many tokens a subject has at most.
  private static let reach = 110

  /// The token behind the subject at which it is told who issued the document, or when: `… ⟨được⟩ HĐND tỉnh thông qua`,
  /// `… ⟨ban hành⟩ ngày 5/3`; nil where none is told, and where the subject names a document, of which that is said.
  func issuing(after subject: Range<Int>) -> Int? {
    guard documents.first(in: subject) == nil else { return nil }
    let start = text[subject.upperBound].isMark("\"") ? subject.upperBound + 1 : subject.upperBound
    guard text[start].isWord, !text[start].flags.contains(.startsSentence) else { return nil }
    return isVoice(start) && isIssued(start + 1) || isDatedIssue(start) ? start : nil
  }

  /// `về bãi bỏ ⟨văn bản⟩ ban hành ngày 5/3`: a subject that ends with papers, of which what follows may be said.
  func namesPapers(_ subject: Range<Int>) -> Bool {
    (max(subject.lowerBound, subject.upperBound - 4)..<subject.upperBound).contains {
      text.hits.hasTerm(.documentType, at: $0) || words.papers.contains(text.word($0))
    }
  }

  /// `về chuyển đổi số ⟨ban hành⟩ ngày 5/3/2022`: a verb of issuing with its day.
  func isDatedIssue(_ index: Int) -> Bool {
    let end =
      text.hits.longest(.issuingVerb, at: index).flatMap { $0.payload == 0 ? Int($0.end) : nil }
      ?? words.born.end(in: text, at: index)
    return end.map { dates.starting(at: $0) != nil } ?? false
  }

  /// The token after `về` or `về việc`, with which a quoted title may begin.
  private func afterAbout(_ index: Int) -> Int {
    guard text.word(index) == words.about else { return index }
    return text.word(index + 1) == words.matter ? index + 2 : index + 1
  }

  // MARK: the beginning

  /// The first token of the subject; what tells issuer and day is passed over.
  private func opening(after finding: OfficialDocumentFinding) -> Int? {
    let end = finding.mention.tokens.upperBound
    var next = end
    var depth = 0
    var isSent = false
    while next < end + 40 {
      let token = text[next]
      if token.isWord, token.word == words.about { return afterAbout(next) }
      guard token.kind != .none, !token.flags.contains(.startsSentence) else { return nil }
      // `Chỉ thị số 35, ⟨hướng dẫn số 26⟩ …`: the next document, of which what follows is told.
      if next > end, documents.starting(at: next) != nil { return nil }
      if isQuotation(next) || opensWithVerb(next, of: finding) { return next }
      if token.isMark("("), let close = aside(next) {
        next = close + 1
        continue
      }
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      guard depth >= 0, let passed = passed(next, isSent: isSent) else { return nil }
      if token.word == words.send, token.isWord { isSent = true }
      next = passed
    }
    return nil
  }

  /// The token after what may stand between a document and its subject; nil where something else does.
  private func passed(_ index: Int, isSent: Bool) -> Int? {
    if let body = organizations.starting(at: index) {
      return holderEnd(body.tokens.upperBound, of: index)
    }
    if let date = dates.starting(at: index) { return date.tokens.upperBound }
    let token = text[index]
    guard token.isWord else {
      return token.isMark(",") || token.isMark("(") || token.isMark(")") ? index + 1 : nil
    }
    // `của Quốc hội khóa XII về`.
    if token.word == words.term, text[index + 1].flags.contains(.upperCase) { return index + 2 }
    if let signatory = signatories.read(at: index) { return signatory.end }
    if let verb = text.hits.longest(.issuingVerb, at: index), verb.payload == 0 {
      return verb.tokens.upperBound
    }
    if token.word == words.of || token.word == words.by || token.word == words.send {
      return index + 1
    }
    let before = text.word(index - 1)
    if before == words.of || before == words.by { return officerEnd(index) ?? officeEnd(index) }
    return isSent && !text.hits.hasTerm(.documentType, at: index) ? index + 1 : nil
  }

  /// The token after the name of who holds an office in a body: `Thủ tướng Chính phủ ⟨Phạm Minh Chính⟩ về`.
  private func holderEnd(_ end: Int, of body: Int) -> Int {
    guard text[body - 1].isWord, text.word(body - 1) != words.of, text.word(body - 1) != words.by
    else { return end }
    var next = end
    while next < end + 4, text[next].isWord, text[next].flags.contains(.capitalized),
      !text[next].flags.contains(.startsSentence), organizations.starting(at: next) == nil
    {
      next += 1
    }
    return text.word(next) == words.about ? next : end
  }

  /// The token after an office and the name of who holds it: `Thủ tướng Chính phủ`, `Bộ trưởng`, `CP`.
  private func officeEnd(_ index: Int) -> Int? {
    var next = index
    if let title = text.hits.longest(.title, at: index) { next = title.tokens.upperBound }
    if let office = words.primeMinister.end(in: text, at: next) { next = office }
    if next == index { return text[index].flags.contains(.upperCase) ? index + 1 : nil }
    let end = next + 4
    while next < end, text[next].isWord, text[next].flags.contains(.capitalized),
      organizations.starting(at: next) == nil
    {
      next += 1
    }
    return next
  }

  /// The `về` after an office that no lexicon has: `của ⟨Chánh thanh tra thành phố⟩ về`.
  private func officerEnd(_ index: Int) -> Int? {
    var next = index
    while next < index + 7, text[next].isWord, text.word(next) != words.about,
      !text[next].flags.contains(.startsSentence), !text.hits.hasTerm(.documentType, at: next)
    {
      next += 1
    }
    return text.word(next) == words.about ? next : nil
  }

  /// The bracket that closes an aside about something else: `(được sửa đổi bởi Nghị định 11)`.
  private func aside(_ open: Int) -> Int? {
    let next = open + 1
    let word = text.word(next)
    if organizations.starting(at: next) != nil || dates.starting(at: next) != nil
      || word == words.about || word == words.of || word == words.by
    {
      return nil
    }
    // What changed the document goes on for long; else it may be the subject that stands in brackets.
    let reach = words.amended.starts(in: text, at: next) ? 60 : 24
    for index in next..<next + reach where text[index].isMark(")") { return index }
    return nil
  }

  /// Whether a quotation of some length opens: `Đề án 25-ĐA/TU “Đổi mới phương thức …”`.
  private func isQuotation(_ index: Int) -> Bool {
    guard text[index].isMark("\""), text[index].isSpaced, text.isJoined(index + 1),
      !text[index - 1].isMark(","), let close = closing(index)
    else { return false }
    return close > index + 4
  }

  private func closing(_ open: Int) -> Int? {
    for index in open + 1..<open + 80 where text[index].isMark("\"") { return index }
    return nil
  }

  /// Whether the title of a numbered document begins with a verb here: `quy định mức thu …`.
  private func opensWithVerb(_ index: Int, of finding: OfficialDocumentFinding) -> Bool {
    guard text[index].isWord else { return false }
    guard finding.form == .full else { return opensShortTitle(index, of: finding) }
    // `…, UBND tỉnh ban hành …`: what another body does.
    if !rules.rows.isJoint(finding.type), text.hits.hasTerm(.issuingVerb, at: index),
      let body = organizations.ending(at: index, from: max(0, index - 40)),
      text[body.tokens.lowerBound - 1].isMark(",")
    {
      return false
    }
    // `…, Hướng dẫn Quy trình … ban hành kèm theo Quyết định 1338`: another document without a number.
    if text[index - 1].isMark(","), text[index].flags.contains(.capitalized) { return false }
    if words.conclusion.starts(in: text, at: index), rules.types[finding.type].code == "TB" {
      return true
    }
    if let end = words.ruling.end(in: text, at: index) {
      return words.roles[text.word(end)].contains(.ruled)
    }
    if let end = words.amended.end(in: text, at: index) {
      let next = text[end].isMark(",") || text.word(end) == words.and ? end + 1 : end
      return words.added.starts(in: text, at: next) || words.some.starts(in: text, at: end)
    }
    guard let end = words.titleVerbs.lazy.compactMap({ $0.end(in: text, at: index) }).first,
      text[end].isWord, !words.roles[text.word(end)].contains(.boundary),
      text.word(end) != words.enclosed, dates.starting(at: end) == nil
    else { return opensDecision(index, of: finding) }
    // `do Bộ Y tế ban hành ngày 5/3 hướng dẫn …`: that of who issued it stands before the day.
    if dates.ending(at: index) != nil { return true }
    // `do UBND tỉnh ban hành quy chế …`: the verb is that of who issued it.
    return !(finding.mention.tokens.upperBound..<index).contains {
      text.word($0) == words.by || text.word($0) == words.passive
    }
  }

  /// `Quyết định số 16/QĐ-UBND ⟨thu hồi⟩ 27 dự án`: what is decided; not so `Theo Quyết định 16, tỉnh ⟨thu hồi⟩ …`.
  private func opensDecision(_ index: Int, of finding: OfficialDocumentFinding) -> Bool {
    guard words.roles[text.word(index)].contains(.decides),
      finding.type == rules.rows.decision || finding.type == rules.rows.resolution,
      !text[index - 1].isMark(","),
      let end = words.decisions.longestEnd(in: text, at: index),
      text[end].isNumber || text[end].isWord, dates.starting(at: end) == nil,
      !words.roles[text.word(end)].contains(.predicate)
        && !words.afterDecision.contains(text.word(end))
    else { return false }
    guard let body = organizations.ending(at: index, from: max(0, index - 40)) else { return true }
    let before = max(finding.mention.tokens.upperBound, body.tokens.lowerBound - 4)
    return (before..<body.tokens.lowerBound).contains { text.word($0) == words.of }
  }

  /// `Thông tư 63/2014 ⟨quy định về⟩ vận tải`, `Nghị định 31 của Chính phủ ⟨sửa đổi, bổ sung⟩ …`: the title of a document
  /// that is named in short.
  private func opensShortTitle(_ index: Int, of finding: OfficialDocumentFinding) -> Bool {
    guard finding.form == .short, text[index - 1].kind != .mark, !isJudged(index) else {
      return false
    }
    if let end = words.ruling.end(in: text, at: index) { return text.word(end) == words.about }
    guard let end = words.amended.end(in: text, at: index) else { return false }
    let next = text[end].isMark(",") || text.word(end) == words.and ? end + 1 : end
    return words.added.starts(in: text, at: next) || words.some.starts(in: text, at: end)
  }

  /// `quy định về vận tải ⟨chưa⟩ rõ ràng nên …`: whether what follows up to a mark is said of the document.
  private func isJudged(_ start: Int) -> Bool {
    var index = start
    while index < start + SubjectReader.titleReach, text[index].isWord {
      if words.judging.contains(text.word(index)) { return true }
      index += 1
    }
    return false
  }

  /// How many tokens of a title in short are looked at.
  private static let titleReach = 16

  /// Whether `quy định` opens a subject without `về`, so that a rule may follow and no title.
  func rulesDirectly(_ start: Int) -> Bool {
    words.ruling.end(in: text, at: start).map { text.word($0) != words.about } ?? false
  }

  /// Whether what follows `quy định` is a rule, and not what a title says: a verb or an amount stands in it.
  private func tellsRule(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if words.roles[text.word(end)].contains(.predicate) || text.word(end) == words.copula,
      !(isVoice(end) && isIssued(end + 1))
    {
      return true
    }
    return range.contains {
      text[$0].isNumber && text.hits.hasTerm(.unit, at: $0 + 1) || text.word($0) == words.must
    }
  }

  /// `Đề án “Khởi nghiệp ⟨”⟩`: whether the mark at the end of a range closes a quotation inside it.
  private func closesQuotation(_ last: Int, in range: Range<Int>) -> Bool {
    text[last].isMark("\"")
      && range.reduce(0) { $0 + (text[$1].isMark("\"") ? 1 : 0) }.isMultiple(of: 2)
  }

  /// The text of a range without quotation marks around it and marks and particles at its end.
  func trimmed(_ range: Range<Int>) -> String? {
    var range = range
    while let first = range.first, text[first].isMark("\"") || text[first].isMark(":") {
      range = first + 1..<range.upperBound
    }
    if let last = range.last, text[last].isMark(")"), isAbbreviation(last - 1), range.count > 3 {
      range = range.lowerBound..<last - 2
    }
    while let last = range.last,
      text[last].kind == .mark && !text[last].isMark("%") && !closesQuotation(last, in: range)
        || text.word(last) == words.and || text.word(last) == words.of
        || text.word(last) == words.like || text.word(last) == words.by
    {
      range = range.lowerBound..<last
    }
    guard range.count >= 2 else { return nil }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
    return text.string(range).utf8.split(whereSeparator: isBlank).compactMap { String($0) }
      .joined(separator: " ")
  }
}
