/// The tokenizer's place in a line: what stands before the next token, and the marks that sentences
/// may end at.
struct LineScan {
  private static let places: Token.Flags = [
    .spaceBefore, .startsLine, .startsParagraph, .startsSentence,
  ]

  private static let usualLines = 32

  /// Flags of the next token.
  var pending = places
  /// How many line ends stand before the next token.
  var newlines = 0
  /// The first tokens of the lines but the first, as far as they have any.
  private(set) var starts: [UInt32] = []
  private var boundaries = SentenceBoundary()

  /// Takes a mark that may end or enclose a sentence.
  @inline(__always)
  mutating func note(_ scalar: UInt32, at index: Int) {
    if SentenceBoundary.isOfInterest(scalar) { boundaries.note(scalar, at: index) }
  }

  /// Ends the line; the sentences in it are known then.
  mutating func end(_ tokens: inout [Token], of text: [UInt8]) {
    boundaries.mark(&tokens, of: text)
    newlines += 1
    if newlines == 1 {
      if starts.isEmpty { starts.reserveCapacity(LineScan.usualLines) }
      starts.append(UInt32(truncatingIfNeeded: tokens.count))
    }
    pending.formUnion([.spaceBefore, .startsLine, .startsSentence])
    if newlines > 1 { pending.insert(.startsParagraph) }
  }

  /// Goes back to before the token at `index`, which has these flags.
  mutating func takeBack(to index: Int, pending flags: Token.Flags) {
    pending = flags.intersection(LineScan.places)
    boundaries.takeBack(to: index)
  }
}
