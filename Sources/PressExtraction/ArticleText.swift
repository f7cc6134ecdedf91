package import PressText

/// One article's text as every extractor reads it: normalised bytes, tokens, lexicon hits, layout.
///
/// A class, so that its readers share it without copies.
package final class ArticleText: Sendable {
  /// The decoded source, valid UTF-8 without a BOM; what the record's offsets count.
  package let source: [UInt8]
  /// The normalised text; what the tokens' offsets count.
  package let normalized: NormalizedText
  /// The tokens, in text order.
  package let tokens: [Token]
  /// The lexicon terms that start at each token.
  package let hits: TermHits
  /// The zones of the lines.
  package let layout: Layout
  /// Whether it was typed without capitals and is read as if typed in them.
  package let isRaised: Bool
  /// Whether it was typed without diacritics and is read with those that its words most likely have.
  package let isRestored: Bool
  package init(
    source: [UInt8], normalized: NormalizedText, tokens: [Token], hits: TermHits, layout: Layout,
    isRaised: Bool = false, isRestored: Bool = false
  ) {
    self.source = source
    self.normalized = normalized
    self.tokens = tokens
    self.hits = hits
    self.layout = layout
    self.isRaised = isRaised
    self.isRestored = isRestored
  }

  /// The same text with the zones of its lines.
  package func with(_ layout: Layout) -> ArticleText {
    ArticleText(
      source: source, normalized: normalized, tokens: tokens, hits: hits, layout: layout,
      isRestored: isRestored)
  }

  /// The same text for those that look for nothing more in it: the terms are given back.
  package func withoutTerms() -> ArticleText {
    ArticleText(
      source: source, normalized: normalized, tokens: tokens, hits: TermHits(), layout: layout,
      isRestored: isRestored)
  }

  /// How many tokens a text has at most that is read as if typed in capitals: more than a mebibyte of prose, and
  /// room for two copies of them.
  private static let mostRaised = 1 << 19

  /// A text typed without capitals as if typed in capitals; nil for any other, and for one of half a million tokens.
  func raised() -> ArticleText? {
    guard tokens.count <= ArticleText.mostRaised else { return nil }
    switch CaselessTyping.capitals(of: tokens) {
    case .some: return nil
    case .none, .opening:
      return with(CaselessTyping.raised(tokens, of: normalized.bytes), isRaised: true)
    }
  }

  /// The same text with other tokens for the same words and marks.
  func with(_ tokens: [Token], isRaised: Bool = false) -> ArticleText {
    ArticleText(
      source: source, normalized: normalized, tokens: tokens, hits: hits, layout: layout,
      isRaised: isRaised, isRestored: isRestored)
  }

  /// How many tokens there are.
  @inline(__always) package var count: Int { tokens.count }

  /// The token at an index; `Token.none` outside the text, so that rules can look past its ends.
  @inline(__always) package subscript(_ index: Int) -> Token {
    index >= 0 && index < tokens.count ? tokens[index] : .none
  }

  /// The word at an index; `Word.unknown` for numbers, marks and outside the text.
  @inline(__always) package func word(_ index: Int) -> Word { self[index].word }

  /// Whether the token at `index` stands right after the one before it, without white space.
  @inline(__always) package func isJoined(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].isSpaced
  }

  /// The bytes of the normalised text from the first through the last token of a range; none for an empty range, or one
  /// that leaves the text.
  func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return [] }
    return normalized.bytes[
      Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
  }

  /// The bytes of the normalised text of one token.
  func bytes(_ index: Int) -> ArraySlice<UInt8> { bytes(index..<index + 1) }

  /// Whether two tokens are the same letters, digits or mark.
  func isSame(_ one: Int, _ other: Int) -> Bool {
    self[one].kind == self[other].kind && self[one].length == self[other].length
      && bytes(one).elementsEqual(bytes(other))
  }

  /// The normalised text from the first through the last token of a range, with one space for white space of any
  /// sort, also for the end of a line; empty for an empty range.
  package func string(_ range: Range<Int>) -> String {
    let parts = range.clamped(to: 0..<count).dropFirst()
    if parts.allSatisfy(isPlainlyParted) { return String(decoding: bytes(range), as: UTF8.self) }
    var spaced: [UInt8] = Array(bytes(range.lowerBound))
    for index in parts {
      if self[index].start > self[index - 1].end { spaced.append(0x20) }
      spaced += bytes(index)
    }
    return String(decoding: spaced, as: UTF8.self)
  }

  /// A key of the words of a range, in which case does not matter, nor what white space parts them.
  func key(_ range: Range<Int>) -> NameHash {
    var key = NameHash()
    for index in range {
      if index > range.lowerBound, self[index].start > self[index - 1].end { key.addSpace() }
      key.add(bytes(index))
    }
    return key
  }

  /// Whether two blanks or more part a token from the one before, as a caption from what follows it; of several
  /// such gaps, as in lines filled to their ends, none parts.
  func isParted(_ index: Int) -> Bool {
    isWide(index) && !(index - 3..<index).contains(where: isWide)
      && !(index + 1...index + 3).contains(where: isWide)
  }

  /// Whether two blanks or more stand before a token; a hard blank is one.
  private func isWide(_ index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    let (start, end) = (Int(self[index].start), Int(self[index - 1].end))
    guard start > end + 1 else { return false }
    return start > end + 2 || normalized.bytes[end] != 0xC2 || normalized.bytes[end + 1] != 0xA0
  }

  /// Whether nothing or one blank stands before a token.
  private func isPlainlyParted(_ index: Int) -> Bool {
    let (start, end) = (Int(self[index].start), Int(self[index - 1].end))
    return start == end || start == end + 1 && normalized.bytes[end] == 0x20
  }

  /// The normalised text of one token.
  package func string(_ index: Int) -> String { string(index..<index + 1) }

  /// Whether a token is a word of capital `I`, `V` and `X` only, a Roman numeral (`XII`).
  package func isRoman(_ index: Int) -> Bool {
    let token = self[index]
    guard token.isWord, token.flags.contains(.upperCase) else { return false }
    return bytes(index).allSatisfy {
      $0 == 0x49 || $0 == 0x56 || $0 == 0x58
    }
  }

  /// The source's byte range of a run of tokens.
  package func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let start = normalized.map.sourceStart(Int(tokens[range.lowerBound].start))
    let end = normalized.map.sourceEnd(Int(tokens[range.upperBound - 1].end))
    return start..<max(start, end)
  }

  /// Whether any token after the first of a range starts a sentence.
  package func crossesSentence(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { tokens[$0].flags.contains(.startsSentence) }
  }

  /// The first token of the sentence in which a token stands, or one so many tokens before it where that is nearer.
  func sentenceStart(of index: Int, within reach: Int) -> Int {
    var start = index
    while start > max(0, index - reach), !self[start].flags.contains(.startsSentence) { start -= 1 }
    return start
  }

  /// Whether the second half of a range says the same as its first (`Kinh tế Kinh tế`).
  func isTwice(_ range: Range<Int>) -> Bool {
    let half = range.count / 2
    return range.count.isMultiple(of: 2)
      && (range.lowerBound..<range.lowerBound + half).allSatisfy { isSame($0, $0 + half) }
  }

  /// Whether a new sentence or line begins with a token.
  @inline(__always)
  func opensAnew(_ index: Int) -> Bool {
    !self[index].flags.isDisjoint(with: [.startsSentence, .startsLine])
  }

  /// The zone of a token.
  package func zone(_ index: Int) -> Zone { layout.zone(ofToken: index) }
}
