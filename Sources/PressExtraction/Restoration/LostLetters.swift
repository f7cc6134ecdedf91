import PressText

/// Gives a text the letters back that a conversion replaced by question marks: `Ngh? quy?t s? 06-NQ/TU c?a T?nh ?y`.
///
/// Each word is one that fits what is left of it and stands most likely between the words about it. A text of which only a
/// few words are so stays as it is.
struct LostLetters {
  /// A run of letters and question marks, a number or a mark.
  private struct Piece {
    var range: Range<Int>
    /// What it may be, words of `SyllablePairs`.
    var words: [Int]
    var isLost = false
  }

  private let text: [UInt8]
  private let pairs = SyllablePairs.shared
  /// Whether the letters of Windows-1252 were kept: then none of them is lost.
  private let keepsLatin: Bool
  private var found: [[UInt8]: [Int]] = [:]
  private var byLength: [Int: [Int]] = [:]

  /// So many words at least have lost a letter inside, and one word in so many.
  private static let fewest = 3
  private static let oneIn = 12
  /// A longer text, in bytes, stays as it is: all its rows are kept until the last word.
  private static let longest = 1 << 19
  /// So many words of a piece go on, the likeliest.
  private static let beam = 8
  /// The bytes of a word with its blank, at most on the average.
  private static let bytesAWord = 7

  /// The text with its letters; nil where it has lost none.
  static func mended(_ text: NormalizedText) -> NormalizedText? {
    guard text.bytes.count <= longest, mayHaveLost(text.bytes) else { return nil }
    var reader = LostLetters(text.bytes)
    let pieces = reader.readPieces()
    let lost = pieces.count { $0.isLost && reader.isInside($0.range) }
    guard lost >= fewest, lost * oneIn >= pieces.count else { return nil }
    let words = reader.likeliest(pieces)
    var mend = TextMend(text)
    for (piece, word) in zip(pieces, words) where piece.isLost {
      if !piece.words.isEmpty {
        mend.replace(piece.range, with: reader.written(word, piece.range))
      } else if reader.isCode(piece.range) {
        mend.replace(piece.range, with: LostCode.written(text.bytes[piece.range]))
      }
    }
    return mend.finished()
  }

  /// Whether enough question marks stand between letters, in proportion to the text.
  private static func mayHaveLost(_ text: [UInt8]) -> Bool {
    var count = 0
    for place in text.indices.dropFirst().dropLast()
    where text[place] == 0x3F && isOfWord(text[place + 1]) && text[place - 1] != 0x2F {
      count += 1
    }
    return count >= fewest && count * oneIn * bytesAWord >= text.count
  }

  private init(_ text: [UInt8]) {
    self.text = text
    keepsLatin = text.contains(0xC3)
    pairs.forEachWord { _, word in
      byLength[LostLetters.length(pairs.letters(of: word)), default: []].append(word)
    }
    // Equally likely words stand in the same order in each run.
    for length in Array(byLength.keys) { byLength[length]?.sort() }
  }

  private static func length(_ utf8: ArraySlice<UInt8>) -> Int {
    utf8.count { $0 & 0xC0 != 0x80 }
  }

  /// Whether a question mark stands before a letter of a run.
  private func isInside(_ range: Range<Int>) -> Bool {
    text[range].dropLast().contains(0x3F)
  }

  // MARK: Pieces

  private mutating func readPieces() -> [Piece] {
    var pieces: [Piece] = []
    var at = 0
    while at < text.count {
      let start = at
      while at < text.count, LostLetters.isOfWord(text[at]) { at += 1 }
      if at > start {
        pieces.append(word(start..<at))
        continue
      }
      let byte = text[at]
      at += 1
      while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
      if byte &- 0x30 < 10 {
        while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
        pieces.append(Piece(range: start..<at, words: [pairs.number]))
      } else if byte > 0x20 || byte == 0x0A {
        pieces.append(Piece(range: start..<at, words: [byte == 0x2C ? pairs.comma : pairs.stop]))
      }
    }
    return pieces
  }

  /// Whether a byte is of a letter or stands for one.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte == 0x3F || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 || (byte | 0x20) &- 0x61 < 26
  }

  private mutating func word(_ range: Range<Int>) -> Piece {
    let letters = RestorationWords.lower(text[range])
    guard letters.contains(0x3F), letters.contains(where: { $0 != 0x3F }) else {
      return Piece(range: range, words: [RestorationWords.word(letters[...]) ?? pairs.stop])
    }
    if isCode(range) { return Piece(range: range, words: [], isLost: true) }
    // An address asks too.
    let (before, after) = (byte(range.lowerBound - 1), byte(range.upperBound))
    let isSite = before == 0x2E && text[range.lowerBound] &- 0x41 >= 26
    if before == 0x2F || isSite || before == 0x26 || after == 0x3D {
      return Piece(range: range, words: [pairs.stop])
    }
    // A question may end there.
    let stem = letters.dropLast()
    if letters.last == 0x3F, !stem.contains(0x3F), let word = RestorationWords.word(stem),
      endsSentence(range.upperBound)
    {
      return Piece(range: range, words: [word])
    }
    let words = candidates(letters)
    guard words.isEmpty else { return Piece(range: range, words: words, isLost: true) }
    return unquoted(letters, range)
  }

  /// The word within question marks that stand for quotation marks; the whole, unread, where there is none.
  private mutating func unquoted(_ letters: [UInt8], _ range: Range<Int>) -> Piece {
    let opens = letters.first == 0x3F ? 1 : 0
    let closes = letters.last == 0x3F ? 1 : 0
    for (start, end) in [(opens, 0), (0, closes), (opens, closes)]
    where start + end > 0 && letters.count > start + end {
      let inner = Array(letters[start..<letters.count - end])
      let words = inner.contains(0x3F) ? candidates(inner) : []
      if !words.isEmpty {
        let rest = range.lowerBound + start..<range.upperBound - end
        return Piece(range: rest, words: words, isLost: true)
      }
    }
    return Piece(range: range, words: [], isLost: true)
  }

  /// Whether capitals are of a code or an abbreviation.
  private mutating func isCode(_ range: Range<Int>) -> Bool {
    guard LostCode.mayBe(text[range]) else { return false }
    if LostCode.isJoined(range, in: text) { return true }
    // `FIFA?` asks.
    let asks = text[range].last == 0x3F && endsSentence(range.upperBound)
    return range.count > 2 && !asks && candidates(RestorationWords.lower(text[range])).isEmpty
  }

  /// A byte; a blank outside the text.
  private func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0x20
  }

  /// Whether a line ends at a byte, or a capital follows behind a blank; a mark ends the sentence itself.
  private func endsSentence(_ place: Int) -> Bool {
    guard place < text.count, text[place] == 0x20 else {
      return ![0x2C, 0x2E, 0x3A, 0x3B].contains(byte(place))
    }
    return place + 1 < text.count && text[place + 1] &- 0x41 < 26
  }

  /// The words that letters may be, of which some are question marks.
  private mutating func candidates(_ letters: [UInt8]) -> [Int] {
    if let known = found[letters] { return known }
    let length = LostLetters.length(letters[...])
    let words = byLength[length, default: []].filter { word in
      fits(pairs.letters(of: word), letters)
        || LostLetters.modern[word].map { fits($0[...], letters) } ?? false
    }
    found[letters] = words
    return words
  }

  /// The newer spellings of the words that have one.
  private static let modern: [Int: [UInt8]] = {
    var modern: [Int: [UInt8]] = [:]
    SyllablePairs.shared.forEachWord { _, word in
      modern[word] = RestorationWords.modern(SyllablePairs.shared.letters(of: word))
    }
    return modern
  }()

  private func fits(_ other: ArraySlice<UInt8>, _ letters: [UInt8]) -> Bool {
    var place = other.startIndex
    var index = 0
    while index < letters.count, place < other.endIndex {
      var end = place + 1
      while end < other.endIndex, other[end] & 0xC0 == 0x80 { end += 1 }
      if letters[index] == 0x3F {
        guard isLosable(other[place..<end]) else { return false }
        index += 1
      } else {
        guard letters[index...].starts(with: other[place..<end]) else { return false }
        index += end - place
      }
      place = end
    }
    return index == letters.count && place == other.endIndex
  }

  /// Whether a letter may have been lost: it is beyond ASCII, and beyond Windows-1252 where its letters were kept.
  private func isLosable(_ letter: ArraySlice<UInt8>) -> Bool {
    letter.count > 1 && !(keepsLatin && letter.first == 0xC3)
  }

  // MARK: Rows

  /// The likeliest word of each piece by those about it.
  private func likeliest(_ pieces: [Piece]) -> [Int] {
    var rows: [[Step]] = []
    var last = [Step(word: pairs.stop, score: 1, before: 0)]
    var weights: [Double] = []
    for piece in pieces {
      let words = piece.words.isEmpty ? [pairs.stop] : piece.words
      var row = words.map { step(to: $0, from: last, &weights) }
      if row.count > LostLetters.beam {
        row.sort { $0.score > $1.score }
        row.removeLast(row.count - LostLetters.beam)
      }
      let largest = row.reduce(0) { max($0, $1.score) }
      if largest > 0 { for index in row.indices { row[index].score /= largest } }
      rows.append(row)
      last = row
    }
    var best = last.indices.max { last[$0].score < last[$1].score } ?? 0
    var words = pieces.map { _ in pairs.stop }
    for place in pieces.indices.reversed() {
      words[place] = rows[place][best].word
      best = rows[place][best].before
    }
    return words
  }

  /// A word of a piece, with the likeliest one before it.
  private struct Step {
    var word: Int
    var score: Double
    /// Its place in the row before.
    var before: Int
  }

  private func step(to word: Int, from last: [Step], _ weights: inout [Double]) -> Step {
    var best = Step(word: word, score: -1, before: 0)
    weights.removeAll(keepingCapacity: true)
    for (index, before) in last.enumerated() {
      pairs.appendWeights(of: word..<word + 1, after: before.word, to: &weights)
      let score = before.score * weights[index]
      if score > best.score { (best.score, best.before) = (score, index) }
    }
    return best
  }

  /// A word in the case of what is left of it.
  private func written(_ word: Int, _ range: Range<Int>) -> [UInt8] {
    let typed = Array(text[range])
    let capitals = typed.count { $0 &- 0x41 < 26 }
    let smalls = typed.contains { $0 &- 0x61 < 26 || $0 >= 0x80 }
    let isFirst = typed[0] &- 0x41 < 26 || typed[0] == 0x3F && opens(range.lowerBound, word)
    return RestorationWords.cased(
      pairs.letters(of: word), isAll: capitals > 0 && !smalls, isFirst: isFirst)
  }

  /// Whether a word whose first letter is lost begins with a capital: at the start of a sentence, or as the head of a
  /// body, behind no word with one (`T?nh ?y`).
  private func opens(_ start: Int, _ word: Int) -> Bool {
    var place = start
    while place > 0, text[place - 1] == 0x20 { place -= 1 }
    guard place > 0, text[place - 1] != 0x0A, text[place - 1] != 0x2E else { return true }
    let last = place
    while place > 0, LostLetters.isOfWord(text[place - 1]) { place -= 1 }
    return !(place < last && (text[place] &- 0x41 < 26 || text[place] >= 0x80))
      && RestorationWords.shared.lostHeads.contains(Array(pairs.letters(of: word)))
  }
}
