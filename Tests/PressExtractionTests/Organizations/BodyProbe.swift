import PressExtraction

/// Tells the bodies of a text.
enum BodyProbe {
  static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// Each mention with the name of its body, in text order.
  static func mentions(_ text: String) -> [String] {
    let result = extractor.extract(Array(text.utf8))
    let found = result.organizations.flatMap { body in
      body.mentions.map { (start: $0.tokens.lowerBound, result.text.string($0.tokens), body.name) }
    }
    return found.sorted { $0.start < $1.start }.map { "\($0.1) = \($0.2)" }
  }

  /// Each body with its mentions, in the order of the first ones.
  static func bodies(_ text: String) -> [String] {
    let result = extractor.extract(Array(text.utf8))
    return result.organizations.map { body in
      let mentions = body.mentions.map { result.text.string($0.tokens) }.joined(separator: " | ")
      return "\(mentions) = \(body.name)"
    }
  }

  /// The mentions, in text order.
  static func names(_ text: String) -> [String] {
    let result = extractor.extract(Array(text.utf8))
    return result.organizations.flatMap(\.mentions)
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      .map { result.text.string($0.tokens) }
  }
}
