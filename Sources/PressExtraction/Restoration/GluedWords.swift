import PressText

/// Gives words that were run together their blank back: `của⟨⟩Sở Y tế`.
enum GluedWords {
  /// The text with a blank in each `GluedWord`; nil where it has none.
  ///
  /// Each word has its own place in the source.
  static func mended(_ text: NormalizedText, _ tokens: [Token]) -> NormalizedText? {
    var mend = TextMend(text)
    for token in tokens where token.isWord && GluedWord.mayBe(token.flags) {
      guard let border = GluedWord.border(in: text.bytes, Int(token.start)..<Int(token.end)) else {
        continue
      }
      // With the second word's first letter, so that the word begins where it does.
      var end = border + 1
      while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
      mend.replace(border..<end, with: [0x20] + text.bytes[border..<end])
    }
    return mend.finished()
  }
}
