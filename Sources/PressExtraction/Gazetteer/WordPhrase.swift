import PressText

/// A few words in a row that stand for one thing: `hội nghị`, `Trung ương`.
struct WordPhrase: Sendable {
  private let words: [Word]

  /// The phrase's words, which the vocabulary knows from now on.
  init(_ text: String, _ builder: inout LexiconBuilder) {
    words = builder.words(of: text)
  }

  /// How many words it has.
  var count: Int { words.count }

  /// The index after the phrase; nil where it does not start at a token.
  func end(in text: ArticleText, at index: Int) -> Int? {
    for (offset, word) in words.enumerated() where text.word(index + offset) != word { return nil }
    return index + words.count
  }

  /// Whether the phrase starts at a token.
  func starts(in text: ArticleText, at index: Int) -> Bool { end(in: text, at: index) != nil }

  /// Whether the phrase ends right before a token.
  func ends(in text: ArticleText, before index: Int) -> Bool {
    starts(in: text, at: index - words.count)
  }
}

extension Array where Element == WordPhrase {
  /// The index after the longest of the phrases that start at a token; nil where none does.
  func longestEnd(in text: ArticleText, at index: Int) -> Int? {
    lazy.compactMap { $0.end(in: text, at: index) }.max()
  }
}
