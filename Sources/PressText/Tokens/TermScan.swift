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
    let end = term.upperBound
    var start = term.lowerBound
    while start < end {
      let word = scan.key(text.span, at: start)
      guard word.end > start, word.end == end || text[word.end] == 0x20 else { return false }
      path.append(vocabulary.intern(key: word.key).rawValue)
      start = word.end + 1
    }
    return true
  }
}
