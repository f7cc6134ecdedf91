import PressText

/// Reads numbered documents from a type's words forward.
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

  private var judge: CodeJudge { CodeJudge(rules: rules) }

  private func reader(loose: Bool) -> DocumentNumberReader {
    DocumentNumberReader(text: text, rules: rules, isLoose: loose, isTyped: true)
  }

  /// The documents whose type's words are `hit`; nil where no number follows.
  func read(after hit: TermHit) -> Reading? {
    let (type, spelling) = rules.type(of: hit)
    let lead = TypeLead(text: text, rules: rules, hit: hit)
    guard lead.isWellSpelled(spelling),
      let start = lead.numberStart() ?? (spelling == .words ? farStart(hit) : nil)
    else { return nil }
    var elements = series(
      from: start.index, type: type, loose: spelling != .words, spelling: spelling)
    guard !elements.isEmpty else { return nil }
    let shortForms = ShortFormJudge(text: text, rules: rules)
    let lastFull = elements.lastIndex { $0.code != nil }
    var keep = elements.count
    let context = ShortFormJudge.Lead(
      hit: hit, type: type, spelling: spelling, hasSign: start.hasSign,
      modifiers: start.modifiers, isPlural: elements.count > 1)
    var evidence = DocumentEvidence()
    while keep > 0, (lastFull ?? -1) < keep - 1 {
      evidence = shortForms.judge(elements[keep - 1].number, context, isFirst: keep == 1)
      if evidence.isEnough { break }
      keep -= 1
    }
    if keep == 0 {
      return Reading(
        rejected: refused(elements[0].number, context, evidence), end: hit.tokens.upperBound)
    }
    elements.removeSubrange(keep...)
    var reading = build(elements, context: context, lastFull: lastFull, short: evidence)
    // `các công văn: ⟨123/UBND-VX⟩`
    if text[start.index - 1].isMark(":"), !start.hasSign, !reading.findings.isEmpty {
      let tokens = reading.findings[0].mention.tokens
      reading.findings[0].mention.tokens =
        max(start.index, tokens.lowerBound)..<tokens.upperBound
    }
    return reading
  }

  /// `Quyết định phê duyệt quy hoạch phân khu số 4821/QĐ-UBND`: where a number starts whose code says that it belongs
  /// to the first of two types.
  private func farStart(_ hit: TermHit) -> TypeLead.Start? {
    let type = rules.type(of: hit).row
    guard
      let start = TypeLead(text: text, rules: rules, hit: hit, isFar: true).numberStart(),
      start.hasSign, let number = reader(loose: false).read(at: start.index), number.isFull,
      let code = DocumentCodeReader(rules: rules).read(number, word: type)
    else { return nil }
    let isDispatch = type == rules.rows.dispatch || type == rules.rows.anyDocument
    let isOwn =
      isDispatch
      ? code.shape == .dispatch && code.type == nil && code.issuerRow != nil
      : code.type != nil && judge.conflict(code, word: type) == nil
    return isOwn ? start : nil
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
        let evidence = judge.evidence(for: code, elements[donor].number, word: context)
        guard evidence.isEnough else {
          reading.rejected = RejectedDocument(
            tokens: start..<element.number.tokens.upperBound, evidence: evidence)
          continue
        }
        finding = full(element, code: code, donor: elements[donor].number, context, evidence)
        if finding.year == nil { readStatedYear(after: elements[donor].number, context, &finding) }
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
      var strict = reader(loose: false)
      strict.hasDashedYears = type == rules.rows.resolution
      var found = strict.read(at: next)
      if loose, found?.isFull != true, let free = reader(loose: true).read(at: next),
        free.isFull
      {
        found = free
      }
      if found?.isFull != true, let small = strict.readSmall(at: next, word: type) {
        found = small
      }
      guard let number = found, elements.isEmpty || isMember(number),
        number.isFull || elements.last.map({ !isYear(at: $0.number.tokens.upperBound) }) ?? true
      else { break }
      let code = number.isFull ? DocumentCodeReader(rules: rules).read(number, word: type) : nil
      if number.isFull, code == nil { break }
      elements.append(Element(number: number, code: code))
      guard let following = nextMember(after: number.tokens.upperBound) else { break }
      next = following
    }
    return elements
  }

  /// Whether a number may be a member of a series after the first.
  private func isMember(_ number: DocumentNumber) -> Bool {
    number.isFull || number.serial.utf8.count <= 5 && !number.serial.contains(".")
  }

  /// `196-CP ⟨năm 1994⟩, 41-CP`: a year behind a member of a series.
  private func isYear(at index: Int) -> Bool {
    text.word(index) == rules.words.year && text[index + 1].isNumber && text[index + 1].length == 4
  }

  /// The number after `,`, `và` or `, và`, with or without `số`.
  private func nextMember(after end: Int) -> Int? {
    var next = isYear(at: end) ? end + 2 : end
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
    let type = judge.type(of: code, word: context.type)
    var finding = OfficialDocumentFinding(
      mention: Mention(tokens: element.number.tokens, rule: rule(code, element).rawValue),
      form: .full, type: type, system: code.system, evidence: evidence)
    finding.conflictingType = judge.conflict(code, word: context.type)
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
      form: .short, type: judge.own(context.type), system: rules.types[context.type].system,
      evidence: evidence)
    finding.serial = number.serial
    finding.year = number.year ?? years.read(after: number.tokens.upperBound)
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

  private var years: StatedYearReader { StatedYearReader(text: text, rules: rules) }

  /// The year after the number whose code a finding has.
  private func readStatedYear(
    after number: DocumentNumber, _ context: ShortFormJudge.Lead,
    _ finding: inout OfficialDocumentFinding
  ) {
    guard let code = finding.number else { return }
    let tokens = context.hit.tokens.lowerBound..<number.tokens.upperBound
    finding.statedYear = years.read(after: tokens, code: code)
  }
}
