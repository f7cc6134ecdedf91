import PressText

/// Gives words that were run together their blanks back: `của⟨⟩Sở Y tế`, `Kế hoạch⟨⟩và Đầu tư`.
enum GluedWords {
  /// The text with a blank in each `GluedWord`; nil where it has none.
  ///
  /// Each word has its own place in the source.
  static func mended(_ text: NormalizedText, _ tokens: [Token]) -> NormalizedText? {
    var mend = TextMend(text)
    // A text repeats its words, right and wrong.
    var known: [ArraySlice<UInt8>: [Int]] = [:]
    for token in tokens where token.isWord && GluedWord.mayBe(token.flags, token.code) {
      let range = Int(token.start)..<Int(token.end)
      let letters = text.bytes[range]
      let borders = known[letters] ?? borders(in: text.bytes, range)
      known[letters] = borders
      for border in borders {
        // With the word's first letter, so that the word begins where it does.
        let place = range.lowerBound + border
        var end = place + 1
        while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
        mend.replace(place..<end, with: [0x20] + text.bytes[place..<end])
      }
    }
    return mend.finished()
  }

  /// The bytes from a word's start on at which the words after the first begin; none where it is one.
  private static func borders(in text: [UInt8], _ range: Range<Int>) -> [Int] {
    if let border = GluedWord.border(in: text, range) { return [border - range.lowerBound] }
    guard let chain = GluedWord.chain(in: text, range) else { return [] }
    var search = PartingSearch(chain, text, end: range.upperBound)
    search.extend(range.lowerBound, after: nil)
    return search.best.map { $0 - range.lowerBound }
  }
}

/// Finds how a chain of syllables is parted into words of the press.
///
/// Words go together, as those of `thực hiện` do and `thự`, `chiện` do not; two that do not have to be the only ones.
private struct PartingSearch {
  /// More words are not run together, nor are more ways looked at.
  private static let (mostWords, mostWays) = (4, 16)

  private let syllables: [(tokens: Range<Int>, word: Int)]
  private let end: Int
  private let isDoubtful: Bool
  private var way: [Int] = []
  /// The ways in which all words go with the next.
  private var paired: [[Int]] = []
  private var others: [[Int]] = []
  private var pairs = 0

  init(_ chain: GluedWord.Chain, _ text: [UInt8], end: Int) {
    syllables = chain.syllables.compactMap { range in
      RestorationWords.word(text[range]).map { (range, $0) }
    }
    self.end = end
    isDoubtful = chain.isDoubtful
  }

  /// Takes all ways on from a byte.
  mutating func extend(_ place: Int, after before: Int?) {
    guard way.count < PartingSearch.mostWords, paired.count + others.count < PartingSearch.mostWays
    else { return }
    for (range, word) in syllables where range.lowerBound == place {
      let isPair = before.map { SyllablePairs.shared.arePair($0, word) } ?? true
      pairs += isPair ? 1 : 0
      way.append(place)
      if range.upperBound < end {
        extend(range.upperBound, after: word)
      } else if way.count > 1 {
        let borders = Array(way.dropFirst())
        if pairs == way.count { paired.append(borders) } else { others.append(borders) }
      }
      way.removeLast()
      pairs -= isPair ? 1 : 0
    }
  }

  /// Where the words after the first begin in the one way that is likely; none where there is no such way.
  var best: [Int] {
    guard paired.count + others.count < PartingSearch.mostWays else { return [] }
    let fewest = paired.map(\.count).min() ?? 0
    let shortest = paired.filter { $0.count == fewest }
    if !shortest.isEmpty { return shortest.count == 1 ? shortest[0] : [] }
    guard !isDoubtful, others.count == 1, others[0].count == 1 else { return [] }
    return others[0]
  }
}
