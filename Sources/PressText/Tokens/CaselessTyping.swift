/// Texts typed without capitals, but perhaps where sentences start.
///
/// Case tells as little in them as in texts typed in capitals throughout; they are read as such.
package enum CaselessTyping {
  /// Which capitals a text has.
  package enum Capitals: Sendable {
    case none
    /// Only where sentences start.
    case opening
    case some
  }

  /// Which capitals the tokens of a text have.
  package static func capitals(of tokens: [Token]) -> Capitals {
    var capitals = Capitals.none
    for token in tokens where !token.flags.isDisjoint(with: [.capitalized, .mixedCase]) {
      guard !token.flags.isDisjoint(with: [.startsSentence, .startsLine]),
        token.flags.isDisjoint(with: [.upperCase, .mixedCase])
      else { return .some }
      capitals = .opening
    }
    return capitals
  }

  /// The tokens as those of the same text in capitals, with the starts of sentences that capitals would show;
  /// their offsets count `text`.
  package static func raised(_ tokens: [Token], of text: [UInt8]) -> [Token] {
    var raised = tokens
    for index in raised.indices where raised[index].isWord {
      raised[index].flags.formUnion([.capitalized, .upperCase])
    }
    markSentences(&raised, of: text)
    return raised
  }

  private static func markSentences(_ tokens: inout [Token], of text: [UInt8]) {
    var line = LineScan()
    for index in tokens.indices {
      if tokens[index].flags.contains(.startsLine) { line.end(&tokens, of: text) }
      if tokens[index].kind == .mark { line.note(tokens[index].code, at: index) }
    }
    line.end(&tokens, of: text)
  }
}
