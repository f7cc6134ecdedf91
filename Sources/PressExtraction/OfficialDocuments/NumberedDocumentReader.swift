import PressText

/// Reads numbered documents: from a type's words forward, or from a number alone.
struct NumberedDocumentReader {
  let text: ArticleText
  let rules: OfficialDocumentRules

  /// One number of a series, with the meaning of its code.
  struct Element {
    var number: DocumentNumber
    var code: DocumentCode?
  }

  /// What was read at one place.
  struct Reading {
    var findings: [OfficialDocumentFinding] = []
    var rejected: RejectedDocument?
    /// The token after what was read.
    var end: Int
  }

  private func reader(loose: Bool, typed: Bool) -> DocumentNumberReader {
    DocumentNumberReader(text: text, rules: rules, isLoose: loose, isTyped: typed)
  }

  // MARK: from a type's words

  /// The documents whose type's words are `hit`; nil where no number follows.
  func read(after hit: TermHit) -> Reading? {
    let (type, spelling) = rules.type(of: hit)
    let lead = TypeLead(text: text, rules: rules, hit: hit)
    guard lead.isWellSpelled(spelling), let start = lead.numberStart() else { return nil }
    var elements = series(
      from: start.index, type: type, loose: spelling != .words, spelling: spelling)
    guard !elements.isEmpty else { return nil }
    let judge = ShortFormJudge(text: text, rules: rules)
    let lastFull = elements.lastIndex { $0.code != nil }
    var keep = elements.count
    let context = ShortFormJudge.Lead(
      hit: hit, type: type, spelling: spelling, hasSign: start.hasSign,
      modifiers: start.modifiers, isPlural: elements.count > 1)
    var evidence = DocumentEvidence()
    while keep > 0, (lastFull ?? -1) < keep - 1 {
      evidence = judge.judge(elements[keep - 1].number, context, isFirst: keep == 1)
      if evidence.isEnough { break }
      keep -= 1
    }
    if keep == 0 {
      return Reading(
        rejected: refused(elements[0].number, context, evidence), end: hit.tokens.upperBound)
    }
    elements.removeSubrange(keep...)
    return build(elements, context: context, lastFull: lastFull, short: evidence)
  }

  /// A short form passed over for now: a full number elsewhere in the article may speak for it.
  private func refused(
    _ number: DocumentNumber, _ context: ShortFormJudge.Lead, _ evidence: DocumentEvidence
  ) -> RejectedDocument {
    let tokens = context.hit.tokens.lowerBound..<number.tokens.upperBound
    var rejected = RejectedDocument(tokens: tokens, evidence: evidence)
    if evidence.score >= -2 {
      var finding = shortForm(number, context, evidence)
      finding.mention.tokens = tokens
      rejected.waiting = finding
    }
    return rejected
  }

  private func build(
    _ elements: [Element], context: ShortFormJudge.Lead, lastFull: Int?,
    short: DocumentEvidence
  ) -> Reading {
    var reading = Reading(end: elements[elements.count - 1].number.tokens.upperBound)
    let start = context.hit.tokens.lowerBound
    for (position, element) in elements.enumerated() {
      let donor = element.code != nil ? position : lastFull
      var finding: OfficialDocumentFinding
      if let donor, let code = elements[donor].code {
        let evidence = evidence(for: code, elements[donor].number, word: context)
        guard evidence.isEnough else {
          reading.rejected = RejectedDocument(
            tokens: start..<element.number.tokens.upperBound, evidence: evidence)
          continue
        }
        finding = full(element, code: code, donor: elements[donor].number, context, evidence)
        finding.isDistributed = donor != position
      } else {
        finding = shortForm(element.number, context, short)
      }
      let from = position == 0 ? start : element.number.tokens.lowerBound
      finding.mention.tokens = from..<element.number.tokens.upperBound
      if elements.count > 1 { finding.series = 0 }
      reading.findings.append(finding)
    }
    return reading
  }

  private func series(
    from start: Int, type: Int, loose: Bool, spelling: OfficialDocumentRules.Spelling
  ) -> [Element] {
    var elements: [Element] = []
    var next = start
    while elements.count < 24 {
      var found = reader(loose: false, typed: true).read(at: next)
      if loose, found?.isFull != true, let free = reader(loose: true, typed: true).read(at: next),
        free.isFull
      {
        found = free
      }
      if type == rules.rows.resolution { found = found.map(withDashedYear) }
      guard let number = found, elements.isEmpty || isMember(number) else { break }
      let code = number.isFull ? DocumentCodeReader(rules: rules).read(number, word: type) : nil
      if number.isFull, code == nil { break }
      elements.append(Element(number: number, code: code))
      guard let following = nextMember(after: number.tokens.upperBound) else { break }
      next = following
    }
    return elements
  }

  /// `Nghị quyết 19-2017`: the government's yearly resolution, year behind a hyphen.
  private func withDashedYear(_ number: DocumentNumber) -> DocumentNumber {
    let end = number.tokens.upperBound
    let token = text[end + 1]
    guard !number.isFull, number.year == nil, number.serial.utf8.count <= 3, text[end].isMark("-"),
      text.isJoined(end), text.isJoined(end + 1), token.isNumber, token.length == 4,
      (2010...2045).contains(Int(token.code)),
      !text.isJoined(end + 2) || text[end + 2].kind == .mark
    else { return number }
    var dashed = number
    dashed.year = Int(token.code)
    dashed.serial += "-\(token.code)"
    dashed.tokens = number.tokens.lowerBound..<end + 2
    return dashed
  }

  /// Whether a number may be a member of a series after the first.
  private func isMember(_ number: DocumentNumber) -> Bool {
    number.isFull || number.serial.utf8.count <= 5 && !number.serial.contains(".")
  }

  /// The number after `,`, `và` or `, và`, with or without `số`.
  private func nextMember(after end: Int) -> Int? {
    var next = end
    var joined = false
    if text[next].isMark(",") || text[next].isMark(";") {
      next += 1
      joined = true
    }
    if rules.words.roles[text.word(next)].contains(.conjunction) {
      next += 1
      joined = true
    }
    guard joined, !text[next].flags.contains(.startsParagraph) else { return nil }
    if rules.words.roles[text.word(next)].contains(.numberSign) { next += 1 }
    return text[next].isNumber && text[next].isSpaced ? next : nil
  }

  private func full(
    _ element: Element, code: DocumentCode, donor: DocumentNumber,
    _ context: ShortFormJudge.Lead, _ evidence: DocumentEvidence
  ) -> OfficialDocumentFinding {
    let type = chosenType(code, word: context.type)
    var finding = OfficialDocumentFinding(
      mention: Mention(tokens: element.number.tokens, rule: rule(code, element).rawValue),
      form: .full, type: type, system: code.system, evidence: evidence)
    finding.conflictingType = conflict(code, word: context.type)
    finding.serial = element.number.serial
    finding.year = element.number.year ?? donor.year
    finding.issuerCode = code.issuer
    finding.issuerRow = code.issuerRow
    if element.code != nil {
      finding.number = code.number
    } else {
      var copy = donor
      copy.serial = element.number.serial
      copy.year = element.number.year ?? donor.year
      finding.number = DocumentCodeReader(rules: rules).read(copy, word: context.type)?.number
    }
    return finding
  }

  private func rule(_ code: DocumentCode, _ element: Element) -> OfficialDocumentRule {
    element.code == nil ? .seriesNumber : OfficialDocumentRule(shape: code.shape)
  }

  private func shortForm(
    _ number: DocumentNumber, _ context: ShortFormJudge.Lead, _ evidence: DocumentEvidence
  ) -> OfficialDocumentFinding {
    var finding = OfficialDocumentFinding(
      mention: Mention(tokens: number.tokens, rule: OfficialDocumentRule.shortForm.rawValue),
      form: .short, type: own(context.type), system: rules.types[context.type].system,
      evidence: evidence)
    finding.serial = number.serial
    finding.year = number.year ?? yearAfter(number.tokens.upperBound)
    finding.number = number.serial
    if let year = number.year, !number.serial.hasSuffix("-\(year)") {
      finding.number = "\(number.serial)/\(year)"
    }
    if let year = finding.year, context.type == rules.rows.decree {
      finding.number = "\(number.serial)/\(year)/NĐ-CP"
      finding.issuerCode = "CP"
      finding.issuerRow = rules.spelling.issuer("CP")?.row
    }
    return finding
  }

  /// The year after a number: `Nghị định 86 năm 2014`, `Nghị định 24 (năm 2014)`.
  private func yearAfter(_ end: Int) -> Int? {
    let next = text[end].isMark("(") ? end + 1 : end
    guard text.word(next) == rules.words.year, text[next + 1].isNumber, text[next + 1].length == 4,
      (1945...2045).contains(Int(text[next + 1].code))
    else { return nil }
    return Int(text[next + 1].code)
  }

  /// The type that `văn bản` stands for is `Công văn`.
  private func own(_ type: Int) -> Int {
    type == rules.rows.anyDocument ? rules.rows.dispatch : type
  }

  // MARK: from a number alone

  /// The document whose number starts at a token, no type's words standing right before.
  func readBare(at start: Int, previousEnd: Int) -> Reading? {
    guard isFreeOnTheLeft(start), let number = reader(loose: false, typed: false).read(at: start),
      number.isFull
    else { return nil }
    let lead = BareLead(text: text, rules: rules, start: start, limit: previousEnd)
    let word = lead.farType ?? lead.spunType?.row
    guard let code = DocumentCodeReader(rules: rules).read(number, word: word) else { return nil }
    var evidence = DocumentEvidence()
    score(code, number, hasWord: word != nil, into: &evidence)
    if let word { agree(code, word, into: &evidence) }
    if lead.hasSign { evidence.add(1, .numberSign) }
    if isDateAhead(number.tokens.upperBound) { evidence.add(1, .dateAfter) }
    if code.shape == .typeOnly || code.shape == .old, word == nil {
      evidence.add(-2, .noTypeWords)
    }
    if code.shape == .dispatch, word == nil, number.isSpaced || !code.number.contains("/") {
      evidence.add(-2, .looseWithoutType)
    }
    let from = lead.spunType?.start ?? start
    let tokens = from..<number.tokens.upperBound
    guard evidence.isEnough, let type = code.type ?? word ?? fallbackType(code) else {
      return Reading(
        rejected: RejectedDocument(tokens: tokens, evidence: evidence),
        end: number.tokens.upperBound)
    }
    var finding = OfficialDocumentFinding(
      mention: Mention(tokens: tokens, rule: OfficialDocumentRule(shape: code.shape).rawValue),
      form: .full, type: word.map { chosenType(code, word: $0) } ?? type, system: code.system,
      evidence: evidence)
    finding.number = code.number
    finding.serial = number.serial
    finding.year = number.year
    finding.issuerCode = code.issuer
    finding.issuerRow = code.issuerRow
    return Reading(findings: [finding], end: number.tokens.upperBound)
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

  /// Whether what stands before a number leaves it a beginning of its own.
  func isFreeOnTheLeft(_ start: Int) -> Bool {
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

  // MARK: evidence

  private func evidence(
    for code: DocumentCode, _ number: DocumentNumber, word: ShortFormJudge.Lead
  ) -> DocumentEvidence {
    var evidence = DocumentEvidence()
    score(code, number, hasWord: true, into: &evidence)
    agree(code, word.type, into: &evidence)
    if word.hasSign { evidence.add(1, .numberSign) }
    if word.type == rules.rows.contract,
      code.issuerRow.map({ rules.issuers[$0].system == .state }) != true
    {
      evidence.add(-6, .contract)
    }
    return evidence
  }

  private func score(
    _ code: DocumentCode, _ number: DocumentNumber, hasWord: Bool,
    into evidence: inout DocumentEvidence
  ) {
    switch code.shape {
    case .judgment: evidence.add(4, .judgmentCode)
    case .assembly: evidence.add(3, .assemblyCode)
    default: break
    }
    if code.type != nil, code.shape != .judgment { evidence.add(2, .knownType) }
    if code.issuerRow != nil, code.shape != .assembly { evidence.add(2, .knownIssuer) }
    if code.type == nil, code.issuerRow == nil, code.shape != .judgment {
      evidence.add(hasWord ? -1 : -3, .unknownCode)
    }
    if number.year != nil, code.type != nil { evidence.add(1, .year) }
  }

  private func agree(_ code: DocumentCode, _ word: Int, into evidence: inout DocumentEvidence) {
    if conflict(code, word: word) != nil {
      evidence.add(-1, .wordDisagrees)
    } else if code.type != nil || code.shape != .dispatch {
      evidence.add(2, .wordAgrees)
    } else if isDispatchWord(word) {
      evidence.add(5, .dispatchWord)
    } else {
      evidence.add(rules.types[word].strength == .bound ? 1 : 3, .wordGivesType)
    }
  }

  private func isDispatchWord(_ word: Int) -> Bool {
    word == rules.rows.dispatch || word == rules.rows.anyDocument
  }

  /// The word's type, where the code says another that does not go with it.
  private func conflict(_ code: DocumentCode, word: Int) -> Int? {
    guard let type = code.type, type != word else { return nil }
    if isDispatchWord(word) { return nil }
    let own = rules.types[type].codes.first ?? rules.types[type].code
    return rules.types[word].codes.contains(own) ? nil : word
  }

  /// The type of a document: the word's where it goes with the code, else the code's.
  private func chosenType(_ code: DocumentCode, word: Int) -> Int {
    guard let type = code.type else { return own(word) }
    if isDispatchWord(word) || conflict(code, word: word) != nil { return type }
    let isStateRule = word == rules.rows.regulation && code.system != .party
    return isStateRule ? type : word
  }
}
