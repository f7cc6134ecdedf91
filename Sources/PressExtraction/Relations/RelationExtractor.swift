import PressText

/// Finds what documents do to one another, and who issued them.
package struct RelationExtractor: Sendable {
  private let rules: RelationRules

  package init(rules: RelationRules) {
    self.rules = rules
  }

  /// The relations, by evidence.
  package func find(
    in extraction: Extraction, findings: [OfficialDocumentFinding]
  ) -> [Relation] {
    guard !extraction.documents.isEmpty else { return [] }
    var relations = IssueRelations(extraction: extraction).relations
    if extraction.documents.count > 1 {
      var reader = RelationReader(rules: rules, extraction: extraction)
      reader.readVerbs()
      relations = reader.relations + relations
      for tie in NamedAmendments(extraction: extraction).relations
      where !relations.contains(where: { $0.from == tie.from && $0.to == tie.to }) {
        relations.append(tie)
      }
    }
    relations.sort {
      ($0.evidence.lowerBound, $0.evidence.upperBound) < (
        $1.evidence.lowerBound, $1.evidence.upperBound
      )
    }
    return relations
  }
}

/// The ties of documents to the bodies that the text states as their issuers.
struct IssueRelations {
  let extraction: Extraction

  /// One relation an issuer stated beside a mention.
  var relations: [Relation] {
    var found: [Relation] = []
    var bodies: [Int: [Range<Int>]] = [:]
    for (position, document) in extraction.documents.enumerated() {
      for issuer in document.issuers where issuer.how == .stated {
        guard let body = issuer.organization, extraction.organizations.indices.contains(body)
        else { continue }
        let mentions =
          bodies[body] ?? extraction.organizations[body].mentions.map(\.tokens)
        bodies[body] = mentions
        guard let evidence = evidence(document, mentions) else { continue }
        found.append(
          Relation(
            kind: .issuedBy, from: .document(position), to: .organization(body),
            evidence: evidence))
      }
    }
    return found
  }

  /// How many tokens lie at most from a mention of a document to one of its issuer.
  private static let reach = 40
  /// How many within a sentence, as from the first of a list.
  private static let listReach = 100

  /// The shortest run of tokens with a mention of the document and one of the body, over no sentence's end where one
  /// is within a sentence; the mentions ascend.
  private func evidence(_ document: OfficialDocument, _ bodies: [Range<Int>]) -> Range<Int>? {
    var best: (breaks: Int, range: Range<Int>)?
    for mention in document.mentions.map(\.mention.tokens) {
      let next = first(in: bodies, from: mention.lowerBound)
      for candidate in [next - 1, next] where bodies.indices.contains(candidate) {
        let other = bodies[candidate]
        let range =
          min(mention.lowerBound, other.lowerBound)..<max(mention.upperBound, other.upperBound)
        guard range.count < IssueRelations.listReach else { continue }
        let breaks = extraction.text.crossesSentence(range) ? 1 : 0
        guard breaks == 0 || range.count < IssueRelations.reach else { continue }
        if let best, (breaks, range.count) >= (best.breaks, best.range.count) { continue }
        best = (breaks, range)
      }
    }
    return best?.range
  }

  /// The first mention that starts at a token or behind it.
  private func first(in mentions: [Range<Int>], from token: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
