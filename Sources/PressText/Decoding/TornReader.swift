import CLexicons

/// Reads UTF-8 that came by way of Windows-1252, where the bytes that have no letter there were lost: `nhiá»u`,
/// `QÄ-UBND`, `vá»?`.
///
/// What is left of a letter tells which few it may have been; the syllable, which of them it was.
struct TornReader {
  /// Stands for a character that was lost and replaced by U+FFFD.
  static let substitute: UInt8 = 0x1A

  /// The text so far.
  private(set) var text: [UInt8] = []
  /// How many letters beyond ASCII were whole, how many were found again, and how many bytes were not.
  private(set) var (letters, found, faults) = (0, 0, 0)

  private let bytes: [UInt8]
  /// Where the word that the text ends with begins.
  private var wordStart = 0
  /// Whether soft hyphens and no-break spaces, the bytes AD and A0, were lost too.
  private let losesHyphens: Bool
  private let losesSpaces: Bool

  /// What there may be of one letter that was torn, the likelier first.
  private static let candidates: [[UInt8]: [UInt32]] = [
    [0xC3]: "àíÁÍÝ".unicodeScalars.map(\.value),
    [0xC4]: "Đ".unicodeScalars.map(\.value),
    [0xE1, 0xBA]: "ậẠ".unicodeScalars.map(\.value),
    [0xE1, 0xBB]: "ửềờọỏỐỊỎỚỞ".unicodeScalars.map(\.value),
  ]

  private static let frequent = Set(
    unsafe EncodingTable.fields(vnpress_lexicon_torn_syllables).compactMap {
      $0.first.map { Array($0.utf8) }
    })

  /// Longer words are no syllables.
  private static let longestWord = 24

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    losesHyphens = !bytes.contains(0xAD) && TornReader.hasTornHyphen(bytes)
    losesSpaces = !bytes.contains(0xA0)
    text.reserveCapacity(bytes.count)
  }

  /// Whether `í` or `ậ` was torn: `Ã` behind a small letter, or `áº`, with nothing after it that UTF-8 has.
  private static func hasTornHyphen(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropFirst().contains { at in
      let isTorn = at + 1 == bytes.count || bytes[at + 1] < 0x80 && bytes[at + 1] != 0x20
      guard isTorn else { return false }
      let before = bytes[at - 1]
      return bytes[at] == 0xC3 && before >= 0x61 && before <= 0x7A
        || bytes[at] == 0xBA && before == 0xE1
    }
  }

  /// Reads all.
  mutating func read() {
    var at = 0
    while at < bytes.count {
      let end = UTF8Repair.validEnd(bytes[at...])
      letters += bytes[at..<end].reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }
      append(bytes[at..<end])
      guard end < bytes.count else { return }
      at = readTorn(end)
    }
  }

  private mutating func append(_ part: ArraySlice<UInt8>) {
    text.append(contentsOf: part)
    if let last = part.lastIndex(where: { !TornReader.isOfWord($0) }) {
      wordStart = text.count - (part.endIndex - last - 1)
    }
  }

  /// Whether a byte is an ASCII letter or part of a letter beyond ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// Reads what is left of a letter at a byte; gives the byte after it.
  private mutating func readTorn(_ start: Int) -> Int {
    let isLong = bytes[start] == 0xE1 && start + 1 < bytes.count
    let end = start + (isLong ? 2 : 1)
    guard let candidates = TornReader.candidates[Array(bytes[start..<end])] else {
      return appendFault(start)
    }
    for (after, isBlank) in ends(end) {
      if let letter = letter(of: candidates, before: after, isBlank: isBlank) {
        found += 1
        ScalarReader.append(letter, to: &text)
        return after
      }
    }
    return appendFault(start)
  }

  private mutating func appendFault(_ start: Int) -> Int {
    faults += 1
    ScalarReader.append(Windows1252.scalar(bytes[start]), to: &text)
    return start + 1
  }

  /// Where the letter may end: behind what stands for the lost byte, if anything does.
  private func ends(_ end: Int) -> [(after: Int, isBlank: Bool)] {
    guard end < bytes.count else { return [(end, false)] }
    switch bytes[end] {
    case 0x3F, TornReader.substitute: return [(end + 1, false)]
    case 0x20:
      // A blank that stood for it may have fallen together with the one between two words.
      let isInside = end + 1 < bytes.count && TornReader.isOfWord(bytes[end + 1])
      let isDouble = end + 1 < bytes.count && bytes[end + 1] == 0x20
      return isInside || isDouble ? [(end + 1, true), (end, true)] : [(end, true)]
    default: return [(end, false)]
    }
  }

  /// The letter with which the word becomes a syllable; `nil` where none does it.
  private func letter(of candidates: [UInt32], before after: Int, isBlank: Bool) -> UInt32? {
    let head = text[wordStart...]
    var end = after
    while end < bytes.count, end - after < TornReader.longestWord, TornReader.isOfWord(bytes[end]) {
      end += 1
    }
    let tail = bytes[after..<UTF8Repair.validEnd(bytes[after..<end])]
    let isTorn = tail.endIndex < end
    guard head.count + tail.count <= TornReader.longestWord else { return nil }
    // Part of a word behind a blank goes with it only where both together are a syllable.
    let isInside = isBlank && after > 0 && bytes[after - 1] == 0x20 && !tail.isEmpty
    let isSmall = (head + tail).contains { $0 >= 0x61 && $0 <= 0x7A }
    var best: UInt32?
    for letter in candidates where mayBe(letter, isBlank: isBlank) {
      let isCapital = LetterFold.lower(letter) != letter
      if isCapital, isSmall, !head.isEmpty { continue }
      var word = Array(head)
      ScalarReader.append(letter, to: &word)
      word.append(contentsOf: tail)
      let evidence = VietnameseEvidence(word[...])
      guard evidence.bad == 0 || isTorn && !isInside else { continue }
      if isInside, evidence.good == 0 { continue }
      if TornReader.frequent.contains(TornReader.folded(word)) { return letter }
      best = best ?? letter
    }
    return best
  }

  /// Whether a letter's last byte was lost in this text.
  private func mayBe(_ letter: UInt32, isBlank: Bool) -> Bool {
    switch letter {
    case 0xE0, 0x1EA0: isBlank && losesSpaces
    case 0xED, 0x1EAD, 0x1EED: losesHyphens
    default: true
    }
  }

  private static func folded(_ word: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    var at = 0
    while at < word.count {
      let (scalar, length) = ScalarReader.scalar(word, at: at)
      ScalarReader.append(LetterFold.lower(scalar), to: &folded)
      at += length
    }
    return folded
  }
}
