import PressExtraction

/// Tells the relations of a text.
enum RelationProbe {
  static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The relations between documents as `from kind to`.
  static func relations(_ text: String) -> [String] {
    let extraction = extractor.extract(Array(text.utf8))
    return extraction.relations.compactMap { relation in
      guard case .document(let from) = relation.from, case .document(let to) = relation.to
      else { return nil }
      let names = [from, to].map {
        extraction.documents[$0].number ?? extraction.documents[$0].name ?? ""
      }
      return "\(names[0]) \(relation.kind.rawValue) \(names[1])"
    }
  }
}
