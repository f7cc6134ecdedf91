/// Reads one text after another: brings each into normal form and cuts it into tokens, in one pass.
///
/// Gives what `Normalizer` and `Tokenizer` give one after the other. Most runs of letters are known
/// from earlier texts: they cost a look-up. What is known is kept from text to text, so that a
/// reader belongs to one worker.
package struct TextReader: Sendable {
  private let normalizer: Normalizer
  private let tokenizer: Tokenizer
  private let bound: Bound
  private var cache = RunCache()

  /// How many tokens a text may have, since what reads them takes room for each; what comes after stays as it
  /// is, without tokens, with a warning.
  package enum Bound: Sendable {
    /// As many as there are.
    case none
    /// One in three bytes, more than prose has even without diacritics; but any that a mebibyte may have.
    case proportionate

    fileprivate func most(of length: Int) -> Int {
      switch self {
      case .none: .max
      case .proportionate: max(1 << 20 + 2 * TokenList.margin, length / 3)
      }
    }
  }

  package init(
    vocabulary: Vocabulary, spelling: ToneSpelling = .old, bound: Bound = .none
  ) {
    self.bound = bound
    normalizer = Normalizer(spelling: spelling)
    tokenizer = Tokenizer(vocabulary: vocabulary)
  }

  /// Replaces `text` with the normal form of `source`, and `tokens` with its tokens.
  ///
  /// Linear in the source. Clean text is shared, not copied.
  ///
  /// - Parameters:
  ///   - source: Valid UTF-8, shorter than 2³² bytes.
  ///   - text: The normal form; as from `Normalizer`, but that a word is edited once, not letter by
  ///     letter.
  ///   - tokens: The buffer; its storage is kept.
  package mutating func read(
    _ source: [UInt8], into text: inout NormalizedText, tokens: inout [Token]
  ) {
    text.bytes = []
    cache.prepare()
    var pass = ReadingPass(
      source, normalizer, tokenizer, most: bound.most(of: source.count), &tokens)
    pass.read(source, &cache)
    pass.finish(source, &text, &tokens)
  }
}
