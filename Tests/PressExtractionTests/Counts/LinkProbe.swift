import PressExtraction

/// Tells what the counts of a text are tied to, a count after the other.
enum LinkProbe {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The names of the bodies.
  static func bodies(_ text: String) -> [String?] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { $0.organization.map { found.organizations[$0].name } }
  }

  /// The words of the dates.
  static func days(_ text: String) -> [String?] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { $0.date.map { found.text.string(found.dates[$0].mention.tokens) } }
  }

  /// The numbers of the documents, or the names of those without one.
  static func documents(_ text: String) -> [String?] {
    let found = extractor.extract(Array(text.utf8))
    return found.counts.map { count in
      count.document.map { found.documents[$0].number ?? found.documents[$0].name ?? "" }
    }
  }
}
