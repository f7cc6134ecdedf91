import PressExtraction

/// Tells the counts of a text, each in a line.
enum CountProbe {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// Each count as its text, its kind where that is asked for, number, bound where it has one, change and noun.
  static func counts(_ text: String, withKind: Bool = false) -> [String] {
    let result = extractor.extract(Array(text.utf8))
    return result.counts.map { count in
      let number =
        count.value?.description
        ?? "\(count.low?.description ?? "")-\(count.high?.description ?? "")"
      let pieces = [
        result.text.string(count.mention.tokens), withKind ? count.kind.rawValue : nil, number,
        count.bound == .exact ? nil : count.bound.rawValue, count.change?.rawValue, count.noun,
      ]
      return pieces.compactMap { $0 }.joined(separator: " | ")
    }
  }
}
