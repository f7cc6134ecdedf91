import PressText

/// The title that was given beside a text, told in the text again or not.
struct GivenTitle {
  private let words: [NameHash]

  /// The title as it was read; nil where it has no word.
  init?(_ title: NormalizedText, _ tokens: [Token]) {
    words = GivenTitle.words(tokens[...], of: title.bytes)
    if words.isEmpty { return nil }
  }

  /// Whether a line is the title: of the words of both, three in five are shared.
  ///
  /// Titles of pages differ a little from what stands above the text; a lead says the same things at more length, in
  /// sentences.
  func isTold(by line: Range<Int>, in text: ArticleText) -> Bool {
    guard let last = line.last, !text[last].isMark(".") else { return false }
    let others = GivenTitle.words(text.tokens[line], of: text.normalized.bytes)
    let shared = others.count { words.contains($0) }
    return 5 * shared >= 3 * max(words.count, others.count)
      || 5 * shared >= 4 * min(words.count, others.count)
        && 2 * shared >= max(words.count, others.count)
  }

  /// The words and numbers, each once.
  private static func words(_ tokens: ArraySlice<Token>, of bytes: [UInt8]) -> [NameHash] {
    var words: [NameHash] = []
    for token in tokens where token.kind != .mark {
      let word = NameHash(bytes[Int(token.start)..<Int(token.end)])
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}
