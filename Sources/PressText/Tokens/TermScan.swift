/// Reads the words of lexicons' terms into a vocabulary.
package struct TermScan: Sendable {
  private let scan = WordScan()
  private let normalizer = Normalizer()

  package init() {}

  /// Appends the numbers of a term's words, in order; words that the vocabulary lacks enter it.
  ///
  /// - Parameters:
  ///   - term: UTF-8.
  ///   - vocabulary: Where the words are looked up.
  ///   - path: What the numbers are appended to.
  /// - Returns: False where the term is not in normal form or has anything but words and single blanks;
  ///   the tokenizer has to read it then.
  package func words(
    of term: [UInt8], _ vocabulary: inout Vocabulary, into path: inout [UInt32]
  ) -> Bool {
    guard normalizer.isClean(term, 0..<term.count) else { return false }
    var start = 0
    while start < term.count {
      let word = scan.word(term.span, at: start)
      guard word.end > start, word.end == term.count || term[word.end] == 0x20 else { return false }
      path.append(vocabulary.intern(key: word.key).rawValue)
      start = word.end + 1
    }
    return true
  }
}
