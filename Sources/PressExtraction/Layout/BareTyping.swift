import PressText

/// Tells Vietnamese that was typed without its diacritics: `1.250 ty dong`.
struct BareTyping {
  let rules: LayoutRules

  /// How many tokens are looked at.
  private static let tokens = 400
  /// How many letters with diacritics a text may have, as foreign names do, beside one in so many bytes.
  private static let mostMarked = 5
  private static let bytesEach = 1000

  /// Whether a text is Vietnamese without diacritics.
  ///
  /// Next to no letter has any, one word in 25 is frequent in Vietnamese and in no other language, and half of
  /// the words are such as Vietnamese ones are without their marks: 300 articles of the press without theirs are all
  /// told. Other texts are told early: of one with diacritics a line is looked at.
  func isBare(_ text: NormalizedText, _ tokens: [Token]) -> Bool {
    let bytes = text.bytes.span
    var marked = BareTyping.mostMarked + bytes.count / BareTyping.bytesEach
    for index in 0..<bytes.count where BareTyping.startsMarked(bytes[index]) {
      marked -= 1
      if marked < 0 { return false }
    }
    let words = tokens.prefix(BareTyping.tokens).filter(\.isWord)
    let frequent = words.count { rules.isBareWord($0.word) }
    guard frequent >= 3, frequent * 25 >= words.count else { return false }
    let known = words.count { DiacriticRestorer.isVietnamese($0, in: text.bytes) }
    return known * 2 >= words.count
  }

  /// Whether a byte starts a letter or mark beyond ASCII, and no punctuation or picture.
  private static func startsMarked(_ byte: UInt8) -> Bool {
    (0xC3..<0xF0).contains(byte) && byte != 0xE2 && byte != 0xEF
  }

  /// The warning for such a text.
  static let warning = Extraction.Warning(
    code: "no-diacritics",
    message:
      "the text is Vietnamese without its diacritics; read with those that its words most likely have"
  )
}
