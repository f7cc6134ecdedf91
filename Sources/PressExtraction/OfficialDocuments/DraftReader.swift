import PressText

/// Reads around every finding what the text says of the document.
struct DraftReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let issuers: StatedIssuerReader
  let acts: IssuingActReader
  let leads: ListLeadReader
  let issueDates: IssueDateReader
  let subjects: SubjectReader
  let effectiveDates: EffectiveDateReader
  let terms: TermReader
  let laws: LawPassingReader

  init(
    rules: OfficialDocumentRules, extraction: Extraction, organizations: MentionIndex,
    findings: [OfficialDocumentFinding]
  ) {
    text = extraction.text
    self.rules = rules
    let dates = MentionIndex(extraction.dates)
    issuers = StatedIssuerReader(
      text: text, rules: rules, organizations: extraction.organizations, index: organizations,
      dates: dates,
      placed: PlaceIssuerReader(
        text: text, rules: rules, organizations: organizations, places: extraction.places,
        index: MentionIndex(extraction.places)))
    acts = IssuingActReader(
      text: text, rules: rules, organizations: extraction.organizations, index: organizations,
      stated: issuers)
    leads = ListLeadReader(text: text, rules: rules, stated: issuers)
    laws = LawPassingReader(text: text, rules: rules, issuers: issuers)
    issueDates = IssueDateReader(
      text: text, rules: rules, times: extraction.dates, dates: dates,
      organizations: organizations)
    terms = TermReader(text: text, rules: rules)
    let documents = MentionIndex(findings)
    subjects = SubjectReader(
      text: text, rules: rules, organizations: organizations, dates: dates,
      times: extraction.dates, documents: documents,
      signatories: SignatoryReader(text: text, rules: rules, organizations: organizations))
    effectiveDates = EffectiveDateReader(
      text: text, rules: rules, times: extraction.dates, dates: dates, documents: documents)
  }

  /// A draft a finding, in the same order; notes in the findings which version of a law a day tells.
  func read(_ findings: inout [OfficialDocumentFinding]) -> [DocumentDraft] {
    ProvincialCodeReader(text: text, rules: rules, issuers: issuers).read(&findings)
    let chain = DocumentChain(findings, in: text, rules: rules, dates: issuers.dates)
    var drafts = Array(repeating: DocumentDraft(), count: findings.count)
    var taken: Set<Int> = []
    for position in drafts.indices where findings[position].form != .standard {
      let year = readAfter(findings[position], &drafts[position], &taken)
      if let year { findings[position].statedYear = year }
    }
    shareAlongChains(findings, &drafts, chain)
    var act: IssuingActReader.Act?
    for position in drafts.indices where findings[position].form != .standard {
      act = readBefore(position, &findings, &drafts, chain, taken, previous: act)
    }
    readLeads(findings, &drafts, chain)
    readBareActs(findings, &drafts, taken)
    return drafts
  }

  /// Gives a document without a day, the only one of its type, the one that is told of it by its type.
  private func readBareActs(
    _ findings: [OfficialDocumentFinding], _ drafts: inout [DocumentDraft], _ taken: Set<Int>
  ) {
    var serials: [Int: String] = [:]
    var closed: Set<Int> = []
    for (finding, draft) in zip(findings, drafts) {
      guard let serial = finding.serial, serials[finding.type] ?? serial == serial,
        draft.issued == nil
      else {
        closed.insert(finding.type)
        continue
      }
      serials[finding.type] = serial
    }
    for (position, finding) in findings.enumerated() where !closed.contains(finding.type) {
      let next =
        position + 1 < findings.count
        ? findings[position + 1].mention.tokens.lowerBound : text.count
      let acts = BareActReader(text: text, rules: rules, dates: dayReader(of: finding))
      guard let found = acts.read(after: finding, before: next), !taken.contains(found.time),
        finding.year ?? found.day.year == found.day.year
      else { continue }
      set(found, in: &drafts[position], of: finding)
      closed.insert(finding.type)
    }
  }

  /// What reads the day of a document, which takes its year from the number where that is told whole.
  private func dayReader(of finding: OfficialDocumentFinding) -> IssueDateReader {
    issueDates.assuming(finding.form == .full ? finding.year : nil)
  }

  /// Reads what stands behind a finding; gives the year of the law's version, where a day tells it.
  private func readAfter(
    _ finding: OfficialDocumentFinding, _ draft: inout DocumentDraft, _ taken: inout Set<Int>
  ) -> Int? {
    let end = finding.mention.tokens.upperBound
    let row = finding.issuerRow
    var version: Int?
    let issueDates = dayReader(of: finding)
    if let found = issueDates.after(end, from: finding.mention.tokens.lowerBound) {
      set(found, in: &draft, of: finding)
      taken.insert(found.time)
      version = self.version(of: finding, after: found)
    }
    let subject = subjects.range(after: finding)
    draft.subject = subject.flatMap(subjects.trimmed)
    let act = act(behind: subject, of: finding)
    if draft.issued == nil, let act, let found = issueDates.after(act.start),
      !taken.contains(found.time), finding.year ?? found.day.year == found.day.year
    {
      set(found, in: &draft, of: finding)
      taken.insert(found.time)
    }
    if draft.issued == nil, let found = issueDates.before(signed: finding.mention.tokens),
      finding.year ?? found.day.year == found.day.year
    {
      set(found, in: &draft, of: finding)
      taken.insert(found.time)
    }
    if draft.issued == nil, let found = issueDates.heading(finding.mention.tokens),
      finding.year ?? found.day.year == found.day.year
    {
      set(found, in: &draft, of: finding)
      taken.insert(found.time)
    }
    if let time = effectiveDates.read(finding) {
      draft.effective = time.begin
      draft.effectiveEDTF = DraftReader.doubt(of: time)
    } else {
      draft.isFromSigning = effectiveDates.isFromSigning(finding)
    }
    draft.term = terms.read(after: end, of: finding)
    if finding.form == .short {
      draft.plenumTerm = PlenumName(text: text, rules: rules).term(after: end)
    }
    if laws.mayTell(of: finding) {
      draft.issuers = laws.after(finding)
      if draft.issued == nil, !draft.issuers.isEmpty,
        let found = issueDates.passing(
          of: finding.mention.tokens, verb: laws.vote(after: finding)?.end),
        finding.year ?? found.day.year == found.day.year
      {
        set(found, in: &draft, of: finding)
        version = self.version(of: finding, on: found)
      }
    }
    guard finding.form != .named || finding.system != .state else { return version }
    let isJoint = rules.rows.isJoint(finding.type)
    draft.issuers = issuers.after(end, row: row, isJoint: isJoint)
      .filter { isJoint || fits($0, row) || isOwnPlan(finding, of: $0) }
    if draft.issuers.isEmpty, let act { draft.issuers = act.issuers }
    return version
  }

  /// Who issued a document, and where that is told behind its subject; nil where it is said of something else.
  private func act(
    behind subject: Range<Int>?, of finding: OfficialDocumentFinding
  ) -> (start: Int, issuers: [StatedIssuerReader.Stated])? {
    guard let subject, let start = subjects.issuing(after: subject) else { return nil }
    let isJoint = rules.rows.isJoint(finding.type)
    let named = issuers.after(start, row: nil, isJoint: isJoint)
    let fitting = named.filter { fits($0, finding.issuerRow) }
    guard fitting.count == named.count, !named.isEmpty || !subjects.namesPapers(subject),
      !subjects.namesPapers(subject) || finding.issuerRow != nil
    else { return nil }
    return (start, fitting)
  }

  /// Notes the day of issue, and its doubt where the year is a guess.
  ///
  /// `Nghị định 46/2016/NĐ-CP ngày 26/5`: the number tells the year that is not printed with the day.
  private func set(
    _ found: IssueDateReader.Found, in draft: inout DocumentDraft,
    of finding: OfficialDocumentFinding
  ) {
    let time = issueDates.times[found.time]
    draft.issued = found.day
    draft.issuedEDTF = DraftReader.doubt(of: time)
    guard finding.form != .named, let year = finding.year, year != found.day.year,
      time.anchor != .explicit
    else { return }
    // `thông qua Luật số 12/2017/QH14 chiều 20-6`: that is the day of what is told.
    let isOwn = text.word(time.mention.tokens.lowerBound) == rules.words.day
    draft.issued =
      isOwn ? CivilDate(year: year, month: found.day.month, day: found.day.day) : nil
    draft.issuedEDTF = nil
  }

  /// A day in EDTF, where its year is a guess.
  private static func doubt(of time: TimeExpression) -> String? {
    time.edtf.flatMap { $0.contains("?") ? $0 : nil }
  }

  /// `Luật Đất đai ngày 29 tháng 11 năm 2013`: the year of the version that the day behind the name tells.
  ///
  /// A day whose year is not printed is one of this year's news, as of a bill that is discussed.
  private func version(
    of finding: OfficialDocumentFinding, after found: IssueDateReader.Found
  ) -> Int? {
    let end = finding.mention.tokens.upperBound
    let next = text[end].kind == .mark ? end + 1 : end
    return text.word(next) == rules.words.day ? version(of: finding, on: found) : nil
  }

  /// The year of a law's version that was passed on a day whose year is printed.
  private func version(
    of finding: OfficialDocumentFinding, on found: IssueDateReader.Found
  ) -> Int? {
    guard let law = finding.law, finding.year == nil, !finding.isRevised,
      rules.laws[law].years.contains(found.day.year),
      let last = issueDates.times[found.time].mention.tokens.last,
      text[last].isNumber, text[last].length == 4
    else { return nil }
    return found.day.year
  }

  /// Whether a stated body can have issued a document with the code in a row.
  private func fits(_ issuer: StatedIssuerReader.Stated, _ row: Int?) -> Bool {
    guard let row, !rules.issuers[row].heads.isEmpty else { return true }
    let compatibility = IssuerCompatibility(rules: rules)
    return compatibility.signs(issuer.name, row)
      || rules.issuers[row].code == "TTg" && issuer.name.hasPrefix("Thủ tướng")
      || rules.issuers[row].code == "CTN" && issuer.name == "Chủ tịch nước"
  }

  /// `Kế hoạch số 57-KH/TW của ⟨Tỉnh ủy Vĩnh Long⟩`: a plan with a misprinted code; behind a verb the body may be that of
  /// a plan that carries it out.
  private func isOwnPlan(
    _ finding: OfficialDocumentFinding, of issuer: StatedIssuerReader.Stated
  ) -> Bool {
    guard finding.type == rules.rows.plan, let row = finding.issuerRow,
      let body = issuer.organization, acts.isMisprint(row, of: body)
    else { return false }
    let start = finding.mention.tokens.lowerBound
    return !(max(0, start - 4)..<start).contains {
      text.hits.hasTerm(.relationVerb, at: $0) && text.word($0) != rules.words.order
    }
  }

  /// `06-CTr/TU ngày … và 08-CTr/TU ngày … của Thành ủy`: the issuer belongs to both; a date only
  /// where the members share the number's code.
  private func shareAlongChains(
    _ findings: [OfficialDocumentFinding], _ drafts: inout [DocumentDraft], _ chain: DocumentChain
  ) {
    for position in drafts.indices.reversed() where position > 0 {
      guard chain.first[position - 1] == chain.first[position] else { continue }
      let (left, right) = (drafts[position - 1], drafts[position])
      let (one, other) = (findings[position - 1], findings[position])
      if left.issuers.isEmpty, right.issuers.allSatisfy({ fits($0, one.issuerRow) }),
        one.form != .named || other.form == .named, mayIssue(right.issuers, one),
        isSameCode(one, other),
        right.issuers.allSatisfy({ $0.place == nil })
          || act(before: opening(of: one), of: one) == nil
      {
        drafts[position - 1].issuers = right.issuers
      }
      if one.form == .short, one.type == other.type,
        left.plenumTerm == nil, !isParted(one, other)
      {
        drafts[position - 1].plenumTerm = right.plenumTerm
      }
      let isSeries = one.series != nil && one.series == other.series
      // `hai Quyết định số 78/QĐ-UBND và 79/QĐ-UBND về thu hồi đất`
      if left.subject == nil, isSeries { drafts[position - 1].subject = right.subject }
      // `Nghị quyết số 18-NQ/TW và số 19-NQ/TW (khóa XII)`
      if left.term == nil, isSeries { drafts[position - 1].term = right.term }
      if left.issued == nil, isSeries, one.isDistributed || one.form == .short {
        drafts[position - 1].issued = right.issued
        drafts[position - 1].issuedEDTF = right.issuedEDTF
      }
    }
  }

  /// Whether a semicolon parts two members of a chain.
  private func isParted(_ left: OfficialDocumentFinding, _ right: OfficialDocumentFinding) -> Bool {
    let start = left.mention.tokens.upperBound
    return (start..<max(start, right.mention.tokens.lowerBound))
      .contains { text[$0].isMark(";") }
  }

  private func isSameCode(_ one: OfficialDocumentFinding, _ other: OfficialDocumentFinding) -> Bool
  {
    guard let left = one.issuerCode, let right = other.issuerCode else { return true }
    if left == right { return true }
    guard let first = one.issuerRow, let second = other.issuerRow else { return false }
    return rules.issuers[first].code == rules.issuers[second].code
  }

  /// Whether who acts may issue a document of the type: a decree is the government's, whoever drafts it, and a circular
  /// is not.
  private func mayIssue(
    _ issuers: [StatedIssuerReader.Stated], _ finding: OfficialDocumentFinding
  ) -> Bool {
    let isDecree = finding.type == rules.rows.decree
    guard isDecree || finding.type == rules.rows.circular, finding.issuerRow == nil,
      let government = rules.government
    else { return true }
    let compatibility = IssuerCompatibility(rules: rules)
    return issuers.allSatisfy { compatibility.signs($0.name, government) == isDecree }
  }

  /// Where a designation begins, its type's words before a bracket included: `⟨Công văn⟩ (số 73/TTg-CN)`.
  private func opening(of finding: OfficialDocumentFinding) -> Int {
    let start = finding.mention.tokens.lowerBound
    var bracket = start - 1
    if rules.words.roles[text.word(bracket)].contains(.numberSign) { bracket -= 1 }
    guard text[bracket].isMark("(") else { return start }
    for first in max(0, bracket - 3)..<max(0, bracket)
    where text.hits.longest(.documentType, at: first)?.tokens.upperBound == bracket {
      return first
    }
    return bracket == start - 1 ? announced(before: bracket, type: finding.type) ?? start : start
  }

  /// `ban hành ⟨chỉ thị⟩ về công tác dân vận (Chỉ thị số 20-CT/TU)`: where the document is named by its type, before its
  /// number stands in brackets.
  private func announced(before bracket: Int, type: Int) -> Int? {
    var index = bracket - 1
    while index > max(0, bracket - 50), !text[index].flags.contains(.startsSentence) {
      if text[index].isMark(";") || text[index].isMark(")") { return nil }
      if let hit = text.hits.longest(.documentType, at: index), rules.type(of: hit).row == type,
        text.word(hit.tokens.upperBound) == rules.words.about
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// Gives the documents of lists, and those that a body says something in, the issuers that stand before.
  private func readLeads(
    _ findings: [OfficialDocumentFinding], _ drafts: inout [DocumentDraft], _ chain: DocumentChain
  ) {
    var last: ListLeadReader.Lead?
    for position in drafts.indices
    where findings[position].form == .full || findings[position].form == .short {
      let finding = findings[position]
      let lead = leads.lead(to: finding, chain: chain.first[position])
      if let lead { last = lead }
      guard drafts[position].issuers.isEmpty else { continue }
      let issuer =
        lead?.issuer
        ?? last.flatMap { last in
          leads.isMember(finding, of: last, chain: chain.first[position]) ? last.issuer : nil
        }
        ?? leads.owner(before: finding.mention.tokens.lowerBound)
        ?? leads.place(before: opening(of: finding))
        ?? leads.speaker(behind: opening(of: finding), finding.mention.tokens.upperBound)
        ?? decider(of: finding)
        ?? issuers.placed.located(before: opening(of: finding), row: finding.issuerRow)
      if let issuer, fits(issuer, finding.issuerRow) { drafts[position].issuers = [issuer] }
    }
  }

  /// Who decides behind a decision: what lays down law, with a year in its number, is another's who lets one decide.
  private func decider(of finding: OfficialDocumentFinding) -> StatedIssuerReader.Stated? {
    guard finding.type == rules.rows.decision, finding.year == nil else { return nil }
    return leads.decider(behind: opening(of: finding), finding.mention.tokens.upperBound)
  }

  private func act(
    before start: Int, of finding: OfficialDocumentFinding
  ) -> IssuingActReader.Act? {
    acts.before(start, row: finding.issuerRow, isJoint: rules.rows.isJoint(finding.type))
  }

  /// Reads the act that issues a finding; gives it.
  private func readBefore(
    _ position: Int, _ findings: inout [OfficialDocumentFinding], _ drafts: inout [DocumentDraft],
    _ chain: DocumentChain, _ taken: Set<Int>, previous: IssuingActReader.Act?
  ) -> IssuingActReader.Act? {
    let finding = findings[position]
    let first = findings[chain.first[position]]
    if laws.mayTell(of: finding),
      let year = readPassing(of: finding, before: first, &drafts[position], taken)
    {
      findings[position].statedYear = year
    }
    guard finding.form != .named || finding.system != .state else { return nil }
    let start = opening(of: first)
    let own = act(before: start, of: finding)
    let shared = isCoordinated(position, findings) ? previous : nil
    guard let act = own ?? shared, mayIssue(act.issuers, finding) else {
      readSigning(of: finding, before: start, &drafts[position], taken)
      return nil
    }
    if drafts[position].issuers.isEmpty { drafts[position].issuers = act.issuers }
    if let issuer = act.issuers.last?.tokens, issuer.upperBound <= act.verb.lowerBound {
      let gap = issuer.upperBound..<act.verb.lowerBound
      drafts[position].isFurther = gap.contains { text.word($0) == rules.words.also }
      if drafts[position].term == nil { drafts[position].term = terms.read(in: gap, of: finding) }
    }
    if drafts[position].issued == nil, text.word(act.verb.lowerBound) != rules.words.publish,
      let found = (isTold(act) ? issueDates : dayReader(of: finding))
        .before(act, taken: taken),
      finding.year == nil || finding.year == found.day.year
    {
      set(found, in: &drafts[position], of: finding)
    }
    return act
  }

  /// `Ngày 20/11, Bộ Y tế ⟨công bố⟩ đã ban hành …`: whether the day of an act may be that on which it is told.
  private func isTold(_ act: IssuingActReader.Act) -> Bool {
    guard let issuer = act.issuers.last?.tokens, issuer.upperBound < act.verb.lowerBound else {
      return false
    }
    return (issuer.upperBound..<act.verb.lowerBound).contains {
      text.word($0) == rules.words.publish || rules.words.roles[text.word($0)].contains(.speech)
    }
  }

  /// `Ngày 18/1/2024, Quốc hội thông qua Luật Đất đai`: the act before the first law that it passes; its day tells the
  /// version.
  private func readPassing(
    of finding: OfficialDocumentFinding, before first: OfficialDocumentFinding,
    _ draft: inout DocumentDraft, _ taken: Set<Int>
  ) -> Int? {
    guard let act = act(before: first.mention.tokens.lowerBound, of: finding),
      laws.isPassing(act, of: finding, first: first)
    else { return nil }
    if draft.issuers.isEmpty { draft.issuers = act.issuers }
    guard draft.issued == nil, laws.opens(act),
      let found = issueDates.before(act, taken: taken),
      finding.year == nil || finding.year == found.day.year
    else { return nil }
    set(found, in: &draft, of: finding)
    return version(of: finding, on: found)
  }

  /// `Ngày 22/12/2024, Tổng Bí thư Tô Lâm đã ký ban hành Nghị quyết … của Bộ Chính trị`: the day of one who signs for
  /// the body that is named behind, or of whoever signs without being known.
  private func readSigning(
    of finding: OfficialDocumentFinding, before start: Int, _ draft: inout DocumentDraft,
    _ taken: Set<Int>
  ) {
    guard draft.issued == nil, finding.form != .named,
      let verb = acts.signing(before: start),
      let found = dayReader(of: finding)
        .before(signing: verb, taken: taken),
      finding.year == nil || finding.year == found.day.year
    else { return }
    set(found, in: &draft, of: finding)
  }

  /// `ban hành Nghị quyết số 12-NQ/HU về du lịch ⟨và⟩ Kế hoạch số 45-KH/HU`, `…; ⟨cùng ngày ban hành⟩ Kế hoạch số 45-KH/HU`:
  /// whether a number of the same code is issued by who issued the one before it.
  private func isCoordinated(_ position: Int, _ findings: [OfficialDocumentFinding]) -> Bool {
    guard position > 0 else { return false }
    let (left, right) = (findings[position - 1], findings[position])
    let last = left.mention.tokens.upperBound
    // `Thông tư số 39 ⟨quy định⟩ về cho vay và Thông tư số 43 …`
    let start = rules.words.ruling.end(in: text, at: last) ?? last
    let end = joint(before: right.mention.tokens.lowerBound)
    guard end > start, end < right.mention.tokens.lowerBound, end - start <= 40,
      left.issuerCode != nil
        || left.form == .short && right.form == .short
          && left.type == right.type,
      right.provision == nil,
      left.issuerCode == right.issuerCode,
      text.word(start) == rules.words.about || text[start].isMark("(")
        || start > last
        || end < right.mention.tokens.lowerBound - 1
    else { return false }
    return !text.crossesSentence(start..<right.mention.tokens.lowerBound + 1)
      && (start..<end).allSatisfy { index in
        !text[index].isMark(";") && !text.hits.hasTerm(.issuingVerb, at: index)
          && !text.hits.hasTerm(.relationVerb, at: index)
          && !text.hits.hasTerm(.documentType, at: index)
      }
  }

  /// Where the words begin that join what stands before a document to it: a comma, `và`, `; cùng ngày ban hành`.
  ///
  /// A token behind the document's first where none do.
  private func joint(before start: Int) -> Int {
    if text[start - 1].isMark(",") || text.word(start - 1) == rules.words.and { return start - 1 }
    guard let verb = acts.verb(before: start) else { return start + 1 }
    var index = verb.lowerBound
    if text.word(index - 1) == rules.words.day, text.word(index - 2) == rules.words.same {
      index -= 2
    }
    let isJoined =
      text[index - 1].isMark(";") || text[index - 1].isMark(",")
      || text.word(index - 1) == rules.words.and
    return isJoined ? index - 1 : start + 1
  }
}
