/// Gives TCVN3 text its capitals back: the code has toned letters in lower case only.
///
/// Which letters are large is certain of ASCII letters and of seven others. A line whose certain
/// letters are all capitals is a heading; so is a word with two of them, or one between such words.
enum CapitalRepair {
  /// What is certain of a word's case.
  private struct Word {
    var range: Range<Int>
    var capitals = 0
    var smalls = 0

    var isCapital: Bool { capitals >= 2 && smalls == 0 }
    var mayBeCapital: Bool { smalls == 0 }
  }

  /// Repairs one line of scalars; `opensSentence` tells whether a sentence starts with it, `nil` that
  /// sentences start with no capitals.
  static func repair(_ line: inout [UInt32], _ opensSentence: Bool?) {
    if let opensSentence { raiseSentences(&line, opensSentence) }
    let words = words(of: line)
    let capitals = words.reduce(0) { $0 + $1.capitals }
    let smalls = words.reduce(0) { $0 + $1.smalls }
    if smalls == 0 {
      if capitals >= 3 { raise(&line, 0..<line.count) }
      return
    }
    for (index, word) in words.enumerated() where word.mayBeCapital {
      let isBetween =
        index > 0 && words[index - 1].isCapital && goesOn(line, words[index - 1], word)
        && (index + 1 == words.count
          || words[index + 1].isCapital && goesOn(line, word, words[index + 1]))
      if word.isCapital || isBetween { raise(&line, word.range) }
    }
  }

  /// Raises toned letters that sentences start with.
  private static func raiseSentences(_ line: inout [UInt32], _ opensSentence: Bool) {
    var opens = opensSentence
    for index in line.indices {
      let scalar = line[index]
      if LetterTable.entry(scalar).isLetter || scalar >= 0x30 && scalar <= 0x39 {
        if opens, Alphabet.shared.letter(scalar).tone != .level { raise(&line, index..<index + 1) }
        opens = false
      } else if scalar == 0x2E || scalar == 0x21 || scalar == 0x3F {
        opens = index + 1 < line.count && line[index + 1] == 0x20
      }
    }
  }

  /// Whether no sentence ends between two words.
  private static func goesOn(_ line: [UInt32], _ left: Word, _ right: Word) -> Bool {
    !line[left.range.upperBound..<right.range.lowerBound].contains {
      $0 == 0x2E || $0 == 0x21 || $0 == 0x3F
    }
  }

  private static func words(of line: [UInt32]) -> [Word] {
    var words: [Word] = []
    var start = 0
    while start < line.count {
      var end = start
      var word = Word(range: 0..<0)
      while end < line.count, LetterTable.entry(line[end]).isLetter {
        let scalar = line[end]
        if LetterFold.lower(scalar) != scalar {
          word.capitals += 1
        } else if Alphabet.shared.letter(scalar).tone == .level {
          word.smalls += 1
        }
        end += 1
      }
      word.range = start..<end
      if end > start { words.append(word) }
      start = max(end, start + 1)
    }
    return words
  }

  private static func raise(_ line: inout [UInt32], _ range: Range<Int>) {
    for index in range {
      var letter = Alphabet.shared.letter(line[index])
      letter.isUpper = true
      if let scalar = letter.scalar { line[index] = scalar }
    }
  }
}

/// Where a text has capitals, by its ASCII letters.
struct CaseHabit {
  /// How many blanks between sentences are looked past.
  private static let longestGap = 64

  private var hasCapitals = false
  private var capitalStarts = 0
  private var smallStarts = 0

  init(_ bytes: ArraySlice<UInt8>) {
    var isStart = true
    for byte in bytes {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      if isCapital { hasCapitals = true }
      if byte == 0x0A {
        isStart = true
      } else if byte > 0x20, isStart {
        isStart = false
        if isCapital { capitalStarts += 1 }
        if byte >= 0x61, byte <= 0x7A { smallStarts += 1 }
      }
    }
  }

  /// Whether a sentence starts after `text`: the lines of a text that is not broken into lines of
  /// one length start with capitals.
  ///
  /// `nil` where the text has none.
  func opensSentence(after text: [UInt8]) -> Bool? {
    guard hasCapitals else { return nil }
    if text.last == 0x0A, capitalStarts > 4 * smallStarts { return true }
    for byte in text.suffix(CaseHabit.longestGap).reversed()
    where byte != 0x0A && byte != 0x0D && byte != 0x20 {
      return byte == 0x2E || byte == 0x21 || byte == 0x3F
    }
    return true
  }
}
