/// Two words whose blank was lost, as a capital in the midst of letters tells: `thành lậpTrung tâm`, `quậnThanh Khê`.
package enum GluedWord {
  /// Whether a word with these flags may be two.
  @inline(__always)
  package static func mayBe(_ flags: Token.Flags) -> Bool {
    flags.contains(.mixedCase) && !flags.contains(.syllable)
  }

  /// The byte at which the second word begins; nil where the letters are one word.
  ///
  /// The first is a Vietnamese syllable, the second a capital and small letters, and one of them has letters that
  /// only Vietnamese has; names of companies and products (`YouTube`, `PetroVietnam`, `HòaPhát`) stay whole.
  package static func border(in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard text[range].contains(where: { $0 >= 0x80 }) else { return nil }
    var border: Int?
    var (small, smallBehind) = (0, 0)
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = ScalarReader.scalar(text, at: at)
      guard LetterTable.entry(scalar).isLetter else { return nil }
      let isCapital = LetterFold.lower(scalar) != scalar
      if isCapital {
        guard at > range.lowerBound, border == nil, small > 0 else { return nil }
        border = at
      } else if !isCapital {
        if border == nil { small += 1 } else { smallBehind += 1 }
      }
      at += length
    }
    guard let border, smallBehind > 0, isSyllable(text[range.lowerBound..<border]) else {
      return nil
    }
    return border
  }

  /// Whether letters are a syllable of two letters and more.
  private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count > 1 else { return false }
    let word = WordScan().word(Array(letters).span, at: 0)
    return word.end == letters.count && word.flags.contains(.syllable)
  }
}
