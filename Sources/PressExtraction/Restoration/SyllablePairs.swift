import CLexicons
import PressText

/// How likely the words of the press follow one another, as `lexicons/syllables/pairs.bin` tells.
///
/// Its words stand together that are the same without diacritics; a word goes by its number. A few stand for
/// what is no word: `number`, `comma` and `stop`.
struct SyllablePairs: Sendable {
  /// The program's own, read when the first text is met that needs it: one without
  /// diacritics, or with a word that no syllable is.
  static let shared = unsafe LexiconFile.withBytes(of: vnpress_lexicon_syllable_pairs) {
    unsafe SyllablePairs($0)
  }

  /// The words by what they are without diacritics.
  private var groups: [UInt64: Range<Int>] = [:]
  /// The words, one after another in UTF-8, and where each starts.
  private var letters: [UInt8] = []
  private var places: [Int] = []
  /// Where the pairs of each first word start; one more at the end.
  private let starts: Column<UInt32>
  /// By word: what it costs after a word with which it makes no pair, beside what that one asks for it.
  private let alone: Column<UInt8>
  private let rests: Column<UInt8>
  /// By pair: the second word, ascending, and its cost.
  private let seconds: Column<UInt16>
  private let costs: Column<UInt8>

  /// Any number.
  private(set) var number = 0
  private(set) var comma = 0
  /// Any other mark, and the end of a line.
  private(set) var stop = 0

  private init(_ bytes: UnsafeRawBufferPointer) {
    var columns = unsafe ColumnReader(bytes)
    let text = Int(columns.number() as UInt32)
    let words = Int(columns.number() as UInt32)
    let pairs = Int(columns.number() as UInt32)
    let lines = columns.take(text)
    starts = columns.column(words + 1)
    alone = columns.column(words)
    rests = columns.column(words)
    seconds = columns.column(pairs)
    costs = columns.column(pairs)
    letters.reserveCapacity(lines.count)
    places.reserveCapacity(words + 1)
    groups.reserveCapacity(words)
    takeWords(lines)
    places.append(letters.count)
    number = self.words(SyllablePairs.key("#".utf8)).lowerBound
    comma = self.words(SyllablePairs.key(",".utf8)).lowerBound
    stop = self.words(SyllablePairs.key(".".utf8)).lowerBound
  }

  /// Takes the groups of words, a line each: what they are without diacritics, then the words.
  private mutating func takeWords(_ lines: [UInt8]) {
    var key: UInt64 = 0
    var (isPlain, first) = (true, 0)
    for byte in lines {
      switch byte {
      case 0x0A:
        groups[key] = first..<places.count
        (key, isPlain, first) = (0, true, places.count)
      case 0x20:
        isPlain = false
        places.append(letters.count)
      case _ where isPlain: key = SyllablePairs.key(key, byte)
      default: letters.append(byte)
      }
    }
  }

  private static func key(_ key: UInt64, _ byte: UInt8) -> UInt64 { key << 8 | UInt64(byte | 0x20) }

  /// The key of letters without diacritics, in lower case: no Vietnamese syllable has more than seven.
  static func key(_ plain: some Sequence<UInt8>) -> UInt64 {
    plain.reduce(0, key)
  }

  /// The words that are the same without diacritics; empty where there are none.
  func words(_ key: UInt64) -> Range<Int> { groups[key] ?? 0..<0 }

  /// Calls `body` with each word and its key.
  func forEachWord(_ body: (_ key: UInt64, _ word: Int) -> Void) {
    for (key, words) in groups {
      for word in words { body(key, word) }
    }
  }

  /// The letters of a word.
  func letters(of word: Int) -> ArraySlice<UInt8> {
    letters[places[word]..<places[word + 1]]
  }

  /// How likely a word is beside one of which nothing is known.
  func weight(of word: Int) -> Double { SyllablePairs.weights[Int(alone[word])] }

  /// Appends how likely each word of a group is after a word.
  func appendWeights(of group: Range<Int>, after word: Int, to weights: inout [Double]) {
    let first = weights.count
    let rest = SyllablePairs.weights[Int(rests[word])]
    for other in group { weights.append(rest * weight(of: other)) }
    var pair = firstPair(of: word, from: group.lowerBound)
    let end = Int(starts[word + 1])
    while pair < end, Int(seconds[pair]) < group.upperBound {
      weights[first + Int(seconds[pair]) - group.lowerBound] =
        SyllablePairs.weights[Int(costs[pair])]
      pair += 1
    }
  }

  /// What a word costs after another: half bits, the fewer the likelier.
  func cost(of second: Int, after first: Int) -> Int {
    pair(first, second).map { Int(costs[$0]) } ?? Int(rests[first]) + Int(alone[second])
  }

  /// Whether two words stand beside each other more often than by chance.
  func arePair(_ first: Int, _ second: Int) -> Bool { pair(first, second) != nil }

  /// The place of a pair; nil where it is none.
  private func pair(_ first: Int, _ second: Int) -> Int? {
    let pair = firstPair(of: first, from: second)
    return pair < Int(starts[first + 1]) && Int(seconds[pair]) == second ? pair : nil
  }

  /// The first pair of a word whose second word is not below another.
  private func firstPair(of word: Int, from other: Int) -> Int {
    var (low, high) = (Int(starts[word]), Int(starts[word + 1]))
    while low < high {
      let middle = (low + high) / 2
      if Int(seconds[middle]) < other { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The likelihoods that costs stand for: two are a half.
  private static let weights: [Double] = {
    var weights = [1.0, 0.5.squareRoot()]
    while weights.count < 256 { weights.append(weights[weights.count - 2] / 2) }
    return weights
  }()
}
