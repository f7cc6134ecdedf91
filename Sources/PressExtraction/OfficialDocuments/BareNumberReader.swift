import PressText

/// Reads documents from a number with a code, no type's words standing right before.
struct BareNumberReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  private var judge: CodeJudge { CodeJudge(rules: rules) }

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
  }

  /// The document whose number starts at a token, no type's words standing right before.
  func read(at start: Int, previousEnd: Int) -> NumberedDocumentReader.Reading? {
    guard isFreeOnTheLeft(start) || isInAddress(start), let number = number(at: start)
    else { return nil }
    let lead = BareLead(text: text, rules: rules, start: start, limit: previousEnd)
    let spun = lead.farType == nil ? lead.spunType : nil
    let word = lead.farType ?? spun?.row
    guard let code = DocumentCodeReader(rules: rules).read(number, word: word) else { return nil }
    var evidence = DocumentEvidence()
    judge.score(code, number, hasWord: word != nil, into: &evidence)
    if let word { judge.agree(code, word, into: &evidence) }
    if lead.hasSign { evidence.add(1, .numberSign) }
    if isDateAhead(number.tokens.upperBound) { evidence.add(1, .dateAfter) }
    if code.shape == .typeOnly || code.shape == .old, word == nil {
      evidence.add(-2, .noTypeWords)
    }
    if code.shape == .dispatch, word == nil, number.isSpaced || !code.number.contains("/") {
      evidence.add(-2, .looseWithoutType)
    }
    let from = spun?.start ?? start
    let tokens = from..<number.tokens.upperBound
    guard evidence.isEnough, let type = code.type ?? word ?? fallbackType(code) else {
      return NumberedDocumentReader.Reading(
        rejected: RejectedDocument(tokens: tokens, evidence: evidence),
        end: number.tokens.upperBound)
    }
    var finding = OfficialDocumentFinding(
      mention: Mention(tokens: tokens, rule: OfficialDocumentRule(shape: code.shape).rawValue),
      form: .full, type: word.map { judge.type(of: code, word: $0) } ?? type, system: code.system,
      evidence: evidence)
    finding.number = code.number
    finding.serial = number.serial
    finding.year = number.year
    if number.year == nil {
      finding.statedYear = StatedYearReader(text: text, rules: rules)
        .read(after: tokens, code: code.number)
    }
    finding.issuerCode = code.issuer
    finding.issuerRow = code.issuerRow
    return NumberedDocumentReader.Reading(findings: [finding], end: number.tokens.upperBound)
  }

  private func number(at start: Int) -> DocumentNumber? {
    let reader = DocumentNumberReader(text: text, rules: rules)
    if let number = reader.read(at: start), number.isFull { return number }
    return reader.readSmall(at: start, word: nil)
  }

  private func fallbackType(_ code: DocumentCode) -> Int? {
    switch code.shape {
    case .dispatch: rules.rows.dispatch
    case .assembly:
      rules.lawRows[code.number].map { rules.laws[$0].type } ?? rules.rows.resolution
    case .old: rules.rows.decision
    case .judgment: rules.rows.judgment
    case .party, .state, .typeOnly: nil
    }
  }

  /// `…/van-ban/97qdtw-…`: a number in one run in the address of a page.
  private func isInAddress(_ start: Int) -> Bool {
    (text[start - 1].isMark("/") || text[start - 1].isMark("-")) && text.isJoined(start + 1)
      && text[start + 1].isWord && text[start + 1].length >= 4
  }

  /// Whether what stands before a number leaves it a beginning of its own.
  private func isFreeOnTheLeft(_ start: Int) -> Bool {
    guard text.isJoined(start), start > 0 else { return true }
    let before = text[start - 1]
    if before.isWord { return rules.words.roles[before.word].contains(.numberSign) }
    if before.isNumber { return false }
    let isOpening =
      before.isMark("(") || before.isMark("\"") || before.isMark("'") || before.isMark(":")
      || before.isMark("[") || before.isMark(",") || before.isMark(";")
    if isOpening { return true }
    return before.isMark("-") && before.isSpaced
  }

  private func isDateAhead(_ end: Int) -> Bool {
    let next = text[end].isMark(",") || text[end].isMark("(") ? end + 1 : end
    return text.word(next) == rules.words.day && text[next + 1].isNumber
  }
}
