/// Where bodies are mentioned, in text order.
struct BodySpans {
  /// A mention of a body.
  struct Span {
    var tokens: Range<Int>
    /// Index in `Extraction.organizations`.
    var body: Int
  }

  private(set) var spans: [Span] = []

  init(_ organizations: [Organization]) {
    spans.reserveCapacity(organizations.count)
    for (index, organization) in organizations.enumerated() {
      for mention in organization.mentions {
        spans.append(Span(tokens: mention.tokens, body: index))
      }
    }
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The mention that starts at a token.
  func starting(at token: Int) -> Span? {
    let index = first(from: token)
    return index < spans.count && spans[index].tokens.lowerBound == token ? spans[index] : nil
  }

  /// The mention that ends before a token.
  func ending(at token: Int) -> Span? {
    let index = first(from: token) - 1
    return index >= 0 && spans[index].tokens.upperBound == token ? spans[index] : nil
  }

  /// The index of the first mention that starts at a token or after it.
  private func first(from token: Int) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.lowerBound >= token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
