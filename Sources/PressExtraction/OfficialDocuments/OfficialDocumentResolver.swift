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
      inference: IssuerInference(rules: rules, extraction: extraction, index: index),
      units: IssuingUnits(places: places, published: extraction.published?.date))
    func build(_ document: Int, beside sibling: WellKnownDocument? = nil) -> OfficialDocument {
      let candidates = merger.candidates[document] ?? []
      let mentions = DocumentMentions(
        findings: merger.findings, drafts: merger.drafts, places: merger.documents[document])
      var built = builder.build(mentions, isDecided: candidates.isEmpty, beside: sibling)
      built.candidates = candidates.compactMap { rank[$0] }
      return built
    }
    var result = order.map { build($0) }
    for (position, sibling) in siblings(of: result, merger, rank, extraction) {
      result[position] = build(order[position], beside: sibling)
    }
    warn(findings, &extraction)
    return result
  }

  /// The documents that are not known themselves but joined to a well-known one, with that one.
  private func siblings(
    of documents: [OfficialDocument], _ merger: DocumentMerger, _ rank: [Int: Int],
    _ extraction: Extraction
  ) -> [(position: Int, sibling: WellKnownDocument)] {
    let isHalfKnown =
      documents.contains { $0.known != nil }
      && documents.contains { $0.known == nil && $0.candidates.isEmpty && $0.year == nil }
    guard isHalfKnown else { return [] }
    let chain = DocumentChain(
      merger.findings, in: extraction.text, rules: rules, dates: MentionIndex(extraction.dates))
    // By the first finding of each chain.
    var known: [Int: WellKnownDocument] = [:]
    let positions = merger.drafts.map { $0.document.flatMap { rank[$0] } }
    for (finding, position) in positions.enumerated() {
      guard let position, let document = documents[position].known else { continue }
      known[chain.first[finding]] = known[chain.first[finding]] ?? document
    }
    var found: [(position: Int, sibling: WellKnownDocument)] = []
    var seen: Set<Int> = []
    for (finding, position) in positions.enumerated() {
      guard let position, documents[position].known == nil,
        let sibling = known[chain.first[finding]],
        seen.insert(position).inserted
      else { continue }
      found.append((position, sibling))
    }
    return found
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
