/// Reads the words of lexicons' terms into a vocabulary.
package struct TermScan: Sendable {
  private let scan = WordScan()

  package init() {}

  /// Appends the numbers of a term's words, in order; words that the vocabulary lacks enter it.
  ///
  /// - Parameters:
  ///   - text: UTF-8 in normal form; what ends the term ends its last word.
  ///   - term: Where the term is.
  ///   - vocabulary: Where the words are looked up.
  ///   - path: What the numbers are appended to.
  /// - Returns: False where the term has anything but words and single blanks; the tokenizer has to read it then.
  package func words(
    of text: [UInt8], _ term: Range<Int>, _ vocabulary: inout Vocabulary, into path: inout [UInt32]
  ) -> Bool {
    let text = text.span
    var start = term.lowerBound
    while start < term.upperBound {
      guard let word = next(in: text, from: &start, term, &vocabulary) else { return false }
      path.append(word.rawValue)
    }
    return true
  }

  /// The first of a term's words, all of which enter the vocabulary; nil where the tokenizer has to read the term.
  package func firstWord(
    of text: Span<UInt8>, _ term: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Word? {
    var first = Word.unknown
    var start = term.lowerBound
    while start < term.upperBound {
      let isFirst = start == term.lowerBound
      guard let word = next(in: text, from: &start, term, &vocabulary) else { return nil }
      if isFirst { first = word }
    }
    return first
  }

  /// The word at a byte, which moves behind it and its blank; nil where there is none.
  @inline(__always)
  private func next(
    in text: Span<UInt8>, from start: inout Int, _ term: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Word? {
    let word = scan.key(text, at: start)
    guard word.end > start, word.end == term.upperBound || text[word.end] == 0x20 else {
      return nil
    }
    start = word.end + 1
    return vocabulary.intern(key: word.key)
  }
}
