/// Tells which mentions are one document, who issued it and when.
package struct OfficialDocumentResolver: Sendable {
  private let rules: OfficialDocumentRules
  private let places: PlaceRules
  private let organizations: OrganizationRules

  package init(
    rules: OfficialDocumentRules, places: PlaceRules, organizations: OrganizationRules
  ) {
    self.rules = rules
    self.places = places
    self.organizations = organizations
  }

  /// The documents, in the order of their first mention.
  ///
  /// Reads the organisations, dates, scope and publication date of `extraction`; adds warnings to it.
  package func resolve(
    _ findings: [OfficialDocumentFinding], in extraction: inout Extraction
  ) -> [OfficialDocument] {
    guard !findings.isEmpty else { return [] }
    let index = MentionIndex(extraction.organizations)
    var read = findings
    let drafts = DraftReader(
      rules: rules, extraction: extraction, organizations: index, findings: findings
    ).read(&read)
    var merger = DocumentMerger(
      rules: rules, organizations: extraction.organizations, scope: extraction.scope,
      findings: read, drafts: drafts)
    merger.merge()
    let order = merger.documents.indices
      .filter { !merger.documents[$0].isEmpty }
      .sorted { merger.documents[$0][0] < merger.documents[$1][0] }
    var rank: [Int: Int] = [:]
    for (position, document) in order.enumerated() { rank[document] = position }
    let builder = DocumentBuilder(
      rules: rules,
      inference: IssuerInference(rules: rules, extraction: extraction, index: index))
    let result = order.map { document in
      let candidates = merger.candidates[document] ?? []
      let mentions = DocumentMentions(
        findings: merger.findings, drafts: merger.drafts, places: merger.documents[document])
      var built = builder.build(mentions, isDecided: candidates.isEmpty)
      built.candidates = candidates.compactMap { rank[$0] }
      return built
    }
    warn(findings, &extraction)
    return result
  }

  /// Adds a warning for each number whose code and type's words disagree.
  private func warn(_ findings: [OfficialDocumentFinding], _ extraction: inout Extraction) {
    for finding in findings {
      guard let word = finding.conflictingType, let number = finding.number else { continue }
      extraction.warnings.append(
        Extraction.Warning(
          code: "document-type-conflict",
          message: "\(number) stands after \"\(rules.types[word].name)\""))
    }
  }
}
