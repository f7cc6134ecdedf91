import PressText

/// Gives words that were run together their blanks back: `của⟨⟩Sở Y tế`, `Kế hoạch⟨⟩và Đầu tư`.
enum GluedWords {
  /// The text with a blank in each `GluedWord`; nil where it has none.
  ///
  /// Each word has its own place in the source.
  static func mended(_ text: NormalizedText, _ tokens: [Token]) -> NormalizedText? {
    var mend = TextMend(text)
    for token in tokens where token.isWord && GluedWord.mayBe(token.flags, token.code) {
      let range = Int(token.start)..<Int(token.end)
      let found = GluedWord.partings(of: text.bytes, range)
      let way = found.areSure ? found.ways.first : best(found.ways, text.bytes, range)
      guard let borders = way else { continue }
      for border in borders {
        // With the second word's first letter, so that the word begins where it does.
        var end = border + 1
        while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
        mend.replace(border..<end, with: [0x20] + text.bytes[border..<end])
      }
    }
    return mend.finished()
  }

  /// The one of some ways in which the words go together, as `thực hiện` does and `thự chiện` does not.
  private static func best(_ ways: [[Int]], _ text: [UInt8], _ range: Range<Int>) -> [Int]? {
    let likely = ways.filter { way in
      let words = zip([range.lowerBound] + way, way + [range.upperBound]).map { start, end in
        RestorationWords.word(text[start..<end])
      }
      return zip(words, words.dropFirst()).allSatisfy { one, other in
        guard let one, let other else { return false }
        return SyllablePairs.shared.arePair(one, other)
      }
    }
    return likely.count == 1 ? likely[0] : nil
  }
}
