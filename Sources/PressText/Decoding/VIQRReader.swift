import CLexicons

/// Reads VIQR: marks written as ASCII signs after the letter (`Vie^.t Nam`).
enum VIQRReader {
  private static let letters: [UInt32: UInt32] = {
    var letters: [UInt32: UInt32] = [:]
    for row in unsafe EncodingTable.rows(vnpress_lexicon_viqr) where row.use != "encode" {
      letters[row.bytes.reduce(0) { $0 << 8 | UInt32($1) }] = row.scalar
    }
    return letters
  }()

  /// Syllables that a full stop ends a sentence after, rather than puts a dot below.
  private static let levels = Set(
    unsafe EncodingTable.fields(vnpress_lexicon_viqr_level).compactMap(\.first))

  /// What a text that escapes has behind its backslashes.
  private static let escaped: Set<UInt8> = Set(".?'`~^(+*dD".utf8)

  /// The text of all lines, where the evidence says that they are VIQR.
  static func text(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard isNearlyASCII(bytes), mayBeVIQR(bytes) else { return nil }
    var text: [UInt8] = []
    let head = bytes.prefix(4096)
    read(head.prefix(through: head.lastIndex { $0 < 0x80 } ?? head.startIndex), into: &text)
    let evidence = VietnameseEvidence(text[...])
    guard evidence.good >= fewestWords, evidence.isVietnamese, evidence.isDense else { return nil }
    text.removeAll(keepingCapacity: true)
    read(bytes, into: &text)
    return text
  }

  /// Whether hardly a character is beyond ASCII, as of quotation marks and dashes that a program put there in UTF-8.
  private static func isNearlyASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    let others = bytes.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
    return others * 40 <= bytes.count && UTF8Repair.validEnd(bytes) == bytes.endIndex
  }

  /// Fewer words beyond ASCII are no evidence.
  private static let fewestWords = 4

  /// Whether ASCII bytes that stand together have as many signs on letters as that many words need.
  static func mayBeVIQR(_ bytes: ArraySlice<UInt8>) -> Bool {
    var signs = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x80...: signs = 0
      case 0x27, 0x28, 0x2A, 0x2B, 0x2D, 0x2E, 0x3F, 0x5E, 0x60, 0x7E:
        if previous >= 0x41 || previous == 0x28 || previous == 0x2B { signs += 1 }
      case 0x44, 0x64:
        if previous | 0x20 == 0x64 { signs += 1 }
      default: break
      }
      if signs == fewestWords { return true }
      previous = byte
    }
    return false
  }

  /// Appends the text in UTF-8.
  static func read(_ line: ArraySlice<UInt8>, into target: inout [UInt8]) {
    let isEscaped = zip(line, line.dropFirst()).contains {
      $0 == 0x5C && VIQRReader.escaped.contains($1)
    }
    var at = line.startIndex
    while at < line.endIndex {
      if line[at] >= 0x80 {
        at = readOther(line, at, into: &target)
        continue
      }
      let (scalar, length) = match(line, at, isEscaped: isEscaped)
      ScalarReader.append(scalar, to: &target)
      at += length
    }
  }

  /// Appends a letter of UTF-8, or a byte that is none as Latin-1; gives the place after it.
  private static func readOther(
    _ line: ArraySlice<UInt8>, _ at: Int, into target: inout [UInt8]
  ) -> Int {
    let length = line[at] >= 0xF0 ? 4 : line[at] >= 0xE0 ? 3 : 2
    let end = min(at + length, line.endIndex)
    guard UTF8Repair.validEnd(line[at..<end]) == end else {
      ScalarReader.append(UInt32(line[at]), to: &target)
      return at + 1
    }
    target.append(contentsOf: line[at..<end])
    return end
  }

  /// The longest letter at a place; not a full stop or question mark that ends a sentence, nor the first
  /// of three `D`, unless the text escapes those (`\.`, `\DDD`).
  private static func match(
    _ line: ArraySlice<UInt8>, _ at: Int, isEscaped: Bool
  ) -> (UInt32, Int) {
    if !isEscaped, startsOddRun(line, at) { return (UInt32(line[at]), 1) }
    for length in [3, 2] where at + length <= line.endIndex {
      let key = line[at..<(at + length)].reduce(0) { $0 << 8 | UInt32($1) }
      guard let scalar = letters[key], isEscaped || !endsSentence(line, at + length - 1) else {
        continue
      }
      return (scalar, length)
    }
    return (UInt32(line[at]), 1)
  }

  /// Whether an odd number of `D`, three or more, starts at a place: `GDDDT` is `GDĐT`, since abbreviations
  /// have `DĐ` (`KDĐT`, `TDĐ`) and hardly `ĐD`.
  private static func startsOddRun(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    // Inside a run its parity is decided.
    guard line[at] == 0x44, at == line.startIndex || line[at - 1] != 0x44 else { return false }
    let length = line[at...].prefix { $0 == 0x44 }.count
    return length > 1 && length % 2 == 1
  }

  /// Whether the sign at a place is punctuation: a stop or question mark at the end of the line, before two others of
  /// its kind or behind a syllable that has its tone; a stop before a blank and a capital behind a word that one ends.
  private static func endsSentence(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard line[at] == 0x2E || line[at] == 0x3F else { return false }
    if followsTone(line, at) { return true }
    let after = at + 1
    guard after < line.endIndex else { return true }
    if line[after] == line[at] { return after + 1 < line.endIndex && line[after + 1] == line[at] }
    guard line[at] == 0x2E, line[after] == 0x20, after + 1 < line.endIndex else {
      return line[after] < 0x20
    }
    guard line[after + 1] >= 0x41, line[after + 1] <= 0x5A else { return false }
    var start = at
    while start > line.startIndex, at - start < longestWord, isPartOfWord(line, start - 1) {
      start -= 1
    }
    let word = line[start..<at].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return levels.contains(String(decoding: word, as: UTF8.self)) || !isSyllable(word)
  }

  /// Whether the syllable before a sign has the sign of a tone already: a second one is none (`na`y.`, `sao? The^' na`o?`).
  private static func followsTone(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    var place = at - 1
    while place > line.startIndex, at - place < longestWord {
      if isPartOfWord(line, place) {
        place -= 1
        continue
      }
      // A stop or an apostrophe behind a consonant makes no tone (`Q.Thu?`, `H'Ho.`), nor does a stop before a capital
      // of another word (`ro^`i.Ho.`).
      guard [0x27, 0x60, 0x3F, 0x7E, 0x2E].contains(line[place]), isVowel(line, place - 1) else {
        return false
      }
      return !isUpper(line[place + 1]) || isUpper(line[place - 1])
    }
    return false
  }

  /// Whether a byte is a vowel's letter, or the sign that changes it.
  private static func isVowel(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    isPartOfWord(line, at) && !"bcdfghjklmnpqrstvwxz".utf8.contains(line[at] | 0x20)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static let longestWord = 16

  /// Whether a byte is a letter, or a sign that makes one of the letter before it.
  private static func isPartOfWord(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    let letter = line[at] | 0x20
    if letter >= 0x61 && letter <= 0x7A { return true }
    return line[at] == 0x5E || line[at] == 0x2B
      || line[at] == 0x28 && at > line.startIndex && line[at - 1] | 0x20 == 0x61
  }

  /// Whether a word of small letters is a syllable, so that a dot below may follow.
  private static func isSyllable(_ word: [UInt8]) -> Bool {
    var state = SyllableAutomaton.start
    var at = 0
    while at < word.count {
      let (scalar, length) = match(word[...], at, isEscaped: true)
      state = SyllableAutomaton.shared.step(state, Alphabet.shared.letter(scalar).base)
      at += length
    }
    return SyllableAutomaton.shared.allows(.dot, at: state)
  }
}
