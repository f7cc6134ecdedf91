/// Reads one text after another: brings each into normal form and cuts it into tokens, in one pass.
///
/// Gives what `Normalizer` and `Tokenizer` give one after the other. Most runs of letters are known
/// from earlier texts: they cost a look-up. What is known is kept from text to text, so that a
/// reader belongs to one worker.
package struct TextReader: Sendable {
  private let normalizer: Normalizer
  private let tokenizer: Tokenizer
  private var cache = RunCache()

  package init(vocabulary: Vocabulary, spelling: ToneSpelling = .old) {
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
    var pass = ReadingPass(source, normalizer, tokenizer, &tokens)
    pass.read(source, &cache)
    pass.finish(source, &text, &tokens)
  }
}
