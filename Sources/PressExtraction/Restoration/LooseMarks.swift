import PressText

/// Gives combining marks that no letter took to the words that they are of (`thi ̣trường`, `công nghiêp ̣`), and takes out
/// what is one tone too many (`đượ̣c`, `miể̃n`).
struct LooseMarks {
  private let text: [UInt8]

  /// What is written in place of a mark and what it is of.
  private struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  /// The text without loose marks as far as they are of words; nil where none is.
  static func mended(_ text: NormalizedText) -> NormalizedText? {
    let marks = LooseMarks(text: text.bytes)
    var mend = TextMend(text)
    var end = 0
    for place in text.bytes.indices where text.bytes[place] & 0xFE == 0xCC {
      guard let edit = marks.edit(at: place, floor: end) else { continue }
      mend.replace(edit.range, with: edit.bytes)
      end = edit.range.upperBound
    }
    return mend.finished()
  }

  private subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0x20
  }

  /// What to do with the mark at a byte; `floor` is where the last edit ends.
  private func edit(at place: Int, floor: Int) -> Edit? {
    let mark = UInt32(text[place] & 0x1F) << 6 | UInt32(self[place + 1] & 0x3F)
    guard LooseMarks.isVietnamese(mark) else { return nil }
    let isApart = self[place - 1] == 0x20
    let start = wordStart(isApart ? place - 1 : place)
    guard start >= floor, start < place else { return nil }
    let end = isApart ? place + 2 : wordEnd(place + 2)
    guard end - start <= LooseMarks.longestWord else { return nil }
    let letters =
      text[start..<(isApart ? place - 1 : place)] + (isApart ? [] : text[(place + 2)..<end])
    let words = LooseMarks.words(Array(letters), mark: mark)
    guard let word = words.first(where: { RestorationWords.word($0[...]) != nil }) else {
      return nil
    }
    // One blank stood on either side, or the one that stood there parts the words.
    let blank: [UInt8] = isApart && self[place + 2] > 0x20 ? [0x20] : []
    return Edit(range: start..<end, bytes: word + blank)
  }

  /// Whether Vietnamese has a mark: a tone's, circumflex, breve or horn.
  private static func isVietnamese(_ mark: UInt32) -> Bool {
    Tone(mark: mark) != nil || mark == 0x302 || mark == 0x306 || mark == 0x31B
  }

  /// The bytes of a word with its mark, at most: seven letters of three bytes.
  private static let longestWord = 24

  /// Where the word begins that ends at a byte; of what is too long to be one, some place inside.
  private func wordStart(_ end: Int) -> Int {
    var start = end
    while start > 0, end - start <= LooseMarks.longestWord {
      var lead = start - 1
      while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard LooseMarks.isOfWord(text[lead]) else { break }
      start = lead
    }
    return start
  }

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < text.count, end - start <= LooseMarks.longestWord, LooseMarks.isOfWord(text[end]) {
      end += 1
    }
    return end
  }

  /// Whether a byte is of a letter that Vietnamese has, not of a mark or sign.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80
      ? byte & 0xFE != 0xCC && byte != 0xC2 && byte != 0xE2 : (byte | 0x20) &- 0x61 < 26
  }

  /// What letters with a mark more may be: with the tone that they have, its place first, then with the mark's.
  private static func words(_ utf8: [UInt8], mark: UInt32) -> [[UInt8]] {
    var letters: [VietnameseLetter] = []
    var scalars: [UInt32] = []
    NameHash.forEachScalar(of: utf8[...]) { value in
      letters.append(Alphabet.shared.letter(value))
      scalars.append(value)
    }
    let toned = letters.firstIndex { $0.tone != .level }
    var tones: [Tone] = []
    if let toned { tones.append(letters[toned].tone) }
    if let tone = Tone(mark: mark), !tones.contains(tone) { tones.append(tone) }
    var words: [[UInt8]] = tones.isEmpty ? [utf8] : []
    let vowels = letters.indices.filter { letters[$0].base.isVowel && $0 != toned }
    for tone in tones {
      for place in (toned.map { [$0] } ?? []) + vowels {
        words.append(word(letters, scalars, tone: tone, at: place))
      }
    }
    return words
  }

  /// Letters with one tone.
  private static func word(
    _ letters: [VietnameseLetter], _ scalars: [UInt32], tone: Tone, at place: Int
  ) -> [UInt8] {
    var word: [UInt8] = []
    for index in letters.indices {
      var letter = letters[index]
      letter.tone = index == place ? tone : .level
      RestorationWords.append(letter.scalar ?? scalars[index], to: &word)
    }
    return word
  }
}
