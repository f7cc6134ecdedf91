import PressText

/// Finds document references: numbers, short forms, series, names.
package struct OfficialDocumentExtractor: Sendable {
  private let rules: OfficialDocumentRules

  package init(rules: OfficialDocumentRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  package func find(in text: ArticleText) -> [OfficialDocumentFinding] {
    examine(text).findings
  }

  /// The findings, and the candidates that were passed over, with the reasons.
  package func examine(
    _ text: ArticleText
  ) -> (findings: [OfficialDocumentFinding], rejected: [RejectedDocument]) {
    var scan = DocumentScan(text: text, rules: rules)
    scan.run()
    return (scan.findings, scan.rejected)
  }
}

/// One pass over an article's tokens for document references.
private struct DocumentScan {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let numbered: NumberedDocumentReader
  let bare: BareNumberReader
  var findings: [OfficialDocumentFinding] = []
  var rejected: [RejectedDocument] = []
  /// The end of the last finding.
  var end = 0
  /// Whether the article is about another country; nil until that is asked.
  private var isAbroad: Bool?
  /// Whether the constitution named last is another country's.
  private var isForeignLast = false

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
    numbered = NumberedDocumentReader(text: text, rules: rules)
    bare = BareNumberReader(text: text, rules: rules)
  }

  mutating func run() {
    var next = 0
    for index in text.hits.triggers(.document) where index >= next {
      next = max(step(at: index), index + 1)
    }
    admitWaiting()
    completeCodes()
  }

  /// Completes a code that no body has and that lacks the last letter of one elsewhere (`29/2024/TT-BGDĐ`, beside
  /// `29/2024/TT-BGDĐT`).
  private mutating func completeCodes() {
    let cut = findings.indices.filter {
      findings[$0].form == .full && findings[$0].issuerRow == nil && findings[$0].year != nil
        && findings[$0].issuerCode != nil
    }
    guard !cut.isEmpty else { return }
    var wholes: [Substring: Int] = [:]
    for (position, finding) in findings.enumerated() where finding.issuerRow != nil {
      guard finding.form == .full, let number = finding.number, number.last?.isLetter == true
      else { continue }
      let known = wholes[number.dropLast()]
      wholes[number.dropLast()] =
        known.map { $0 >= 0 && findings[$0].number == number ? $0 : -1 } ?? position
    }
    for position in cut {
      guard let whole = findings[position].number.flatMap({ wholes[$0[...]] }), whole >= 0,
        findings[whole].type == findings[position].type
      else { continue }
      findings[position].number = findings[whole].number
      findings[position].issuerCode = findings[whole].issuerCode
      findings[position].issuerRow = findings[whole].issuerRow
    }
  }

  /// Takes short forms that were doubtful where the document stands elsewhere without doubt.
  private mutating func admitWaiting() {
    guard rejected.contains(where: { $0.waiting != nil }) else { return }
    var known: Set<String> = []
    for finding in findings { if let name = shortName(finding) { known.insert(name) } }
    guard !known.isEmpty else { return }
    let taken = Set(findings.flatMap { Array($0.mention.tokens) })
    var admitted: [OfficialDocumentFinding] = []
    var refused: [RejectedDocument] = []
    for candidate in rejected {
      guard var finding = candidate.waiting, let name = shortName(finding), known.contains(name),
        !candidate.tokens.contains(where: taken.contains)
      else {
        refused.append(candidate)
        continue
      }
      finding.evidence.add(3, .namedElsewhere)
      admitted.append(finding)
    }
    rejected = refused
    guard !admitted.isEmpty else { return }
    insert(admitted)
  }

  /// Type and number as a short form has them: `QĐ 33`.
  private func shortName(_ finding: OfficialDocumentFinding) -> String? {
    guard finding.form == .full || finding.form == .short, let serial = finding.serial
    else { return nil }
    let code = rules.types[finding.type].codes.first ?? rules.types[finding.type].code
    return "\(code) \(serial.drop { $0 == "0" }) "
  }

  /// Puts findings into their places; series are told by positions, which move.
  private mutating func insert(_ admitted: [OfficialDocumentFinding]) {
    var merged: [OfficialDocumentFinding] = []
    var moved: [Int] = []
    var next = 0
    for finding in findings {
      while next < admitted.count,
        admitted[next].mention.tokens.lowerBound < finding.mention.tokens.lowerBound
      {
        merged.append(admitted[next])
        next += 1
      }
      moved.append(merged.count)
      merged.append(finding)
    }
    for index in merged.indices {
      if let series = merged[index].series, moved.indices.contains(series) {
        merged[index].series = moved[series]
      }
    }
    findings = merged + admitted[next...]
  }

  /// Reads what starts at a token; gives the token at which to go on.
  private mutating func step(at index: Int) -> Int {
    let token = text[index]
    if token.isNumber { return readNumber(at: index) }
    guard text.zone(index) != .junk else { return index + 1 }
    if let hit = text.hits.longest(.documentName, at: index) {
      let laws = LawReader(text: text, rules: rules)
      if let found = laws.read(hit) {
        return isOtherConstitution(found, hit)
          ? hit.tokens.upperBound : take([found] + LawVersions(reader: laws).further(after: found))
      }
    }
    guard let hit = text.hits.longest(.documentType, at: index) else { return index + 1 }
    return readType(hit)
  }

  /// Whether a bare `Hiến pháp` stands in an article about another country, or behind that of one.
  private mutating func isOtherConstitution(
    _ finding: OfficialDocumentFinding, _ hit: TermHit
  ) -> Bool {
    guard finding.type == rules.rows.constitution else { return false }
    let isBare = finding.law != nil && finding.year == nil && hit.tokens.count == 2
    if !isBare { isForeignLast = finding.law == nil }
    guard isBare else { return false }
    if isForeignLast { return true }
    let known = isAbroad ?? AbroadJudge(text: text, rules: rules).isAbroad
    isAbroad = known
    return known
  }

  private mutating func readType(_ hit: TermHit) -> Int {
    let type = rules.types[rules.type(of: hit).row]
    if type.strength == .standard {
      return StandardReader(text: text, rules: rules).read(after: hit).map { take([$0]) }
        ?? hit.tokens.upperBound
    }
    let named = PartyDocumentReader(text: text, rules: rules).read(after: hit)
    if !named.isEmpty { return take(named) }
    if let reading = numbered.read(after: hit) {
      if let candidate = reading.rejected { rejected.append(candidate) }
      if !reading.findings.isEmpty { return take(reading.findings) }
    }
    if let law = LawReader(text: text, rules: rules).readUnlisted(after: hit) { return take([law]) }
    return hit.tokens.upperBound
  }

  private mutating func readNumber(at index: Int) -> Int {
    guard mayStartNumber(index), text.zone(index) != .junk,
      let reading = bare.read(at: index, previousEnd: end)
    else { return index + 1 }
    if let candidate = reading.rejected {
      rejected.append(candidate)
      return index + 1
    }
    return take(reading.findings)
  }

  /// Whether what follows a number can be a document's code: a separator and capitals.
  ///
  /// Only tells early what the reader of numbers would refuse: most numbers of a text end here.
  private func mayStartNumber(_ index: Int) -> Bool {
    let (next, after) = (text[index + 1], text[index + 2])
    switch next.kind {
    case .mark:
      guard DocumentScan.isSeparator(next) else { return false }
      let isClose = !next.isSpaced && !after.isSpaced
      if next.code == 0x2E, !isClose { return false }
      if after.isWord {
        return after.isSpaced
          ? isCode(after) : DocumentScan.isCapital(after) || isClose && isSmallCode(index + 2)
      }
      // `123/2020/…`; `66.25/2026/…`; not the dates and thousands that numbers mostly are.
      if next.code == 0x2E {
        return after.length <= 3 && mayGoOn(index + 3) && !text[index + 3].isMark(".")
      }
      return after.length == 4 && (1945...2045).contains(Int(after.code)) && mayGoOn(index + 3)
    case .word:
      guard next.isSpaced else {
        return next.length <= 2 ? mayGoOn(index + 2) : text[index].length >= 5 || isRun(next)
      }
      return isCode(next) && DocumentScan.isSeparator(after) && !after.isSpaced
    case .number, .none: return false
    }
  }

  /// Whether `nq` of `06-nq/tu` stands at a token.
  private func isSmallCode(_ index: Int) -> Bool {
    let (mark, word) = (text[index + 1], text[index + 2])
    return text[index].length <= 4 && DocumentScan.isSeparator(mark) && !mark.isSpaced
      && word.isWord && !word.isSpaced
  }

  /// Whether a word can be type and issuer in one: `97qdtw`.
  private func isRun(_ token: Token) -> Bool {
    token.length >= 4 && token.code == 0 && !token.flags.contains(.syllable)
  }

  /// Whether a word is written as a code is that white space parts from its number.
  private func isCode(_ token: Token) -> Bool {
    token.flags.contains(.upperCase) || token.flags.contains(.mixedCase)
  }

  /// Whether a code may start or go on at a token.
  private func mayGoOn(_ index: Int) -> Bool {
    let token = text[index]
    return DocumentScan.isSeparator(token) || token.isWord && DocumentScan.isCapital(token)
  }

  private static func isSeparator(_ token: Token) -> Bool {
    token.kind == .mark
      && (token.code == 0x2F || token.code == 0x2D || token.code == 0x2E || token.code == 0x5F)
  }

  private static func isCapital(_ token: Token) -> Bool {
    token.flags.contains(.capitalized) || token.flags.contains(.mixedCase)
  }

  /// Keeps findings of one reading; gives the token after them.
  private mutating func take(_ found: [OfficialDocumentFinding]) -> Int {
    let first = findings.count
    for var finding in found {
      if finding.series != nil { finding.series = first }
      tieToName(&finding)
      (finding.provision, finding.provisions) = ProvisionReader(text: text, words: rules.words)
        .read(before: finding.mention.tokens.lowerBound)
      findings.append(finding)
    }
    end = max(end, found.last?.mention.tokens.upperBound ?? end)
    return end
  }

  /// `Luật Đất đai ⟨(Luật số 45/2013/QH13)⟩`: the number in brackets is that of the law named before them.
  private mutating func tieToName(_ finding: inout OfficialDocumentFinding) {
    guard finding.mention.rule == OfficialDocumentRule.assemblyNumber.rawValue, finding.law == nil,
      let last = findings.indices.last, let law = findings[last].law,
      findings[last].form == .named, !findings[last].isRevised,
      findings[last].year == nil || findings[last].year == finding.year,
      text[findings[last].mention.tokens.upperBound].isMark("("),
      findings[last].mention.tokens.upperBound + 1 == finding.mention.tokens.lowerBound
    else { return }
    finding.law = law
    if findings[last].year == nil { findings[last].statedYear = finding.year }
  }
}
