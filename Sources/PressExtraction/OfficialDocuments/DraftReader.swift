import PressText

/// Reads around every finding what the text says of the document.
struct DraftReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let issuers: StatedIssuerReader
  let issueDates: IssueDateReader
  let subjects: SubjectReader

  init(rules: OfficialDocumentRules, extraction: Extraction, organizations: MentionIndex) {
    text = extraction.text
    self.rules = rules
    let dates = MentionIndex(extraction.dates)
    issuers = StatedIssuerReader(
      text: text, rules: rules, organizations: extraction.organizations, index: organizations,
      dates: dates)
    issueDates = IssueDateReader(
      text: text, rules: rules, times: extraction.dates, dates: dates,
      organizations: organizations)
    subjects = SubjectReader(
      text: text, rules: rules, organizations: organizations, dates: dates)
  }

  /// A draft a finding, in the same order.
  func read(_ findings: [OfficialDocumentFinding]) -> [DocumentDraft] {
    let chain = DocumentChain(findings, in: text, rules: rules, dates: issuers.dates)
    var drafts = findings.map { DocumentDraft(finding: $0) }
    var taken: Set<Int> = []
    for position in drafts.indices where findings[position].form != .standard {
      readAfter(&drafts[position], &taken)
    }
    shareAlongChains(&drafts, chain)
    for position in drafts.indices where findings[position].form != .standard {
      readBefore(position, &drafts, chain, taken)
    }
    return drafts
  }

  private func readAfter(_ draft: inout DocumentDraft, _ taken: inout Set<Int>) {
    let end = draft.finding.mention.tokens.upperBound
    let row = draft.finding.issuerRow
    if let found = issueDates.after(end) {
      draft.issued = found.day
      taken.insert(found.time)
    }
    draft.subject = subjects.read(after: end)
    draft.term = term(after: end, of: draft.finding)
    guard draft.finding.form != .named || draft.finding.system != .state else { return }
    draft.issuers = issuers.after(end, row: row).filter { fits($0, row) }
  }

  /// `của Bộ Chính trị (khóa XI)`: the term of the body that issued a document of the centre.
  private func term(
    after end: Int, of finding: OfficialDocumentFinding
  ) -> OfficialDocument.Term? {
    guard finding.system == .party, finding.form == .full else { return nil }
    for index in end..<end + 16 {
      if text[index].flags.contains(.startsSentence) || text[index].isMark(";") { return nil }
      guard text.word(index) == rules.words.term,
        let ordinal = NameOrdinal(text: text, words: rules.words).read(at: index + 1)
      else { continue }
      let isCentral = finding.issuerCode?.hasSuffix("TW") == true
      return isCentral
        ? CongressTerms.national(ordinal: ordinal.value)
        : OfficialDocument.Term(ordinal: ordinal.value)
    }
    return nil
  }

  /// Whether a stated body can have issued a document with the code in a row.
  private func fits(_ issuer: StatedIssuerReader.Stated, _ row: Int?) -> Bool {
    guard let row, !rules.issuers[row].heads.isEmpty else { return true }
    let compatibility = IssuerCompatibility(rules: rules)
    return compatibility.signs(issuer.name, row)
      || rules.issuers[row].code == "TTg" && issuer.name.hasPrefix("Thủ tướng")
      || rules.issuers[row].code == "CTN" && issuer.name == "Chủ tịch nước"
  }

  /// `06-CTr/TU ngày … và 08-CTr/TU ngày … của Thành ủy`: the issuer belongs to both; a date only
  /// where the members share the number's code.
  private func shareAlongChains(_ drafts: inout [DocumentDraft], _ chain: DocumentChain) {
    for position in drafts.indices.reversed() where position > 0 {
      guard chain.first[position - 1] == chain.first[position] else { continue }
      let (left, right) = (drafts[position - 1], drafts[position])
      if left.issuers.isEmpty, right.issuers.allSatisfy({ fits($0, left.finding.issuerRow) }),
        left.finding.form != .named || right.finding.form == .named,
        isSameCode(left.finding, right.finding)
      {
        drafts[position - 1].issuers = right.issuers
      }
      let isSeries = left.finding.series != nil && left.finding.series == right.finding.series
      if left.issued == nil, isSeries, left.finding.isDistributed || left.finding.form == .short {
        drafts[position - 1].issued = right.issued
      }
    }
  }

  private func isSameCode(_ one: OfficialDocumentFinding, _ other: OfficialDocumentFinding) -> Bool
  {
    one.issuerRow == other.issuerRow || one.issuerRow == nil || other.issuerRow == nil
      || rules.issuers[one.issuerRow ?? 0].code == rules.issuers[other.issuerRow ?? 0].code
  }

  private func readBefore(
    _ position: Int, _ drafts: inout [DocumentDraft], _ chain: DocumentChain, _ taken: Set<Int>
  ) {
    let finding = drafts[position].finding
    let start = drafts[chain.first[position]].finding.mention.tokens.lowerBound
    guard finding.form != .named || finding.system != .state,
      let act = issuers.before(start, row: finding.issuerRow)
    else { return }
    if drafts[position].issuers.isEmpty { drafts[position].issuers = act.issuers }
    if drafts[position].issued == nil {
      drafts[position].issued = issueDates.before(act, taken: taken)
    }
  }
}
