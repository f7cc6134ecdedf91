/// Where sentences start.
enum SentenceBoundary {
  /// Sets `startsSentence` on the first token of each sentence: at the start of every line, and
  /// after a full stop, question or exclamation mark or ellipsis that ends one.
  static func mark(_ tokens: inout [Token]) {
    for index in tokens.indices
    where tokens[index].flags.contains(.startsLine) || startsAfterStop(tokens, index) {
      tokens[index].flags.insert(.startsSentence)
    }
  }

  private static func startsAfterStop(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, token.isSpaced else { return false }
    var stop = index - 1
    while stop > 0,
      tokens[stop].isMark("\"") || tokens[stop].isMark("'") || tokens[stop].isMark(")")
    {
      stop -= 1
    }
    guard
      tokens[stop].isMark(".") || tokens[stop].isMark("!") || tokens[stop].isMark("?")
        || tokens[stop].kind == .mark && tokens[stop].code == 0x2026
    else { return false }
    let opens = token.flags.contains(.capitalized) || token.isNumber || token.kind == .mark
    guard opens else { return false }
    return !(tokens[stop].isMark(".") && endsAbbreviation(tokens, stop))
  }

  /// Whether the full stop at `stop` belongs to an abbreviation (`TP.`, `TS.`, an initial).
  private static func endsAbbreviation(_ tokens: [Token], _ stop: Int) -> Bool {
    guard stop > 0, !tokens[stop].isSpaced, tokens[stop - 1].isWord else { return false }
    let word = tokens[stop - 1]
    let isCode =
      !word.isSpaced && stop > 1 && (tokens[stop - 2].isMark("/") || tokens[stop - 2].isMark("-"))
    if isCode { return false }
    return word.flags.contains(.capitalized) && word.length <= 3
      && (word.flags.contains(.upperCase) || word.length <= 2)
  }
}
