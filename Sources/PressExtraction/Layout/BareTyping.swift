import PressText

/// Tells Vietnamese that was typed without its diacritics: `1.250 ty dong`.
struct BareTyping {
  let rules: LayoutRules

  /// How many bytes and tokens are looked at.
  private static let bytes = 4096
  private static let tokens = 400

  /// Whether a text is Vietnamese without diacritics.
  ///
  /// Its first bytes are ASCII, its words such as Vietnamese syllables are without their marks, and those that
  /// are frequent in Vietnamese and in no other language are among them. O(1): other texts are told early.
  func isBare(_ text: ArticleText) -> Bool {
    var marked = 0
    let normalized = text.normalized.bytes
    let bytes = normalized.span
    for index in 0..<min(bytes.count, BareTyping.bytes) where bytes[index] >= 0x80 {
      marked += 1
      if marked > 5 { return false }
    }
    var (words, syllables, frequent) = (0, 0, 0)
    for index in 0..<min(text.count, BareTyping.tokens) where text[index].isWord {
      words += 1
      if text[index].flags.contains(.syllable) { syllables += 1 }
      if rules.isBareWord(text.word(index)) { frequent += 1 }
    }
    return frequent >= 3 && frequent * 16 >= words && syllables * 3 >= words * 2
  }

  /// The warning for such a text.
  static let warning = Extraction.Warning(
    code: "no-diacritics",
    message: "the text is Vietnamese without its diacritics, of which little can be read")
}
