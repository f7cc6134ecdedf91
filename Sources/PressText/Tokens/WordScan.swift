/// Reads words: where they end, their keys in the vocabulary, case and orthography.
struct WordScan: Sendable {
  private let table = LetterTable.shared
  private let syllables = SyllableAutomaton.shared

  /// A word read.
  struct Word {
    var end: Int
    var key: UInt64
    var flags: Token.Flags
  }

  /// What the loop over the letters gives.
  private struct Scan {
    var at: Int
    var hash = WordKey.seed
    var state = Int(SyllableAutomaton.start)
    /// The top bits of the entries of the last eight letters, eight each.
    var history: UInt64 = 0
    var last: UInt32 = 0
    var letters = 0
  }

  /// The word that starts at a byte; it ends there too where no letter stands.
  @inline(never)
  func word(_ text: Span<UInt8>, at start: Int) -> Word {
    let scan = scan(text, start, tellsFlags: true)
    var word = Word(end: scan.at, key: key(of: scan, text, start), flags: [])
    if scan.letters > 8 {
      word.flags = longFlags(text, start, scan.at)
    } else {
      word.flags = History(bits: scan.history, count: scan.letters).flags(syllables, scan.state)
    }
    return word
  }

  /// The key of the word that starts at a byte, and where it ends.
  @inline(never)
  func key(_ text: Span<UInt8>, at start: Int) -> (key: UInt64, end: Int) {
    let scan = scan(text, start, tellsFlags: false)
    return (key(of: scan, text, start), scan.at)
  }

  /// The key of a word read.
  @inline(__always)
  private func key(of scan: Scan, _ text: Span<UInt8>, _ start: Int) -> UInt64 {
    let last = LetterTable.Entry(bits: scan.last)
    if last.base == Int(BaseLetter.y.rawValue) {
      let place = scan.at - WordScan.utf8Length(last.lower)
      if WordScan.foldsY(text, place) {
        return WordKey.finish(keyWithI(text, start, place, last.lower))
      }
    }
    return WordKey.finish(scan.hash)
  }

  /// Goes over a word's letters, up to the most that a token has.
  ///
  /// `tellsFlags`: Whether what flags rest on is noted too.
  @inline(__always)
  private func scan(_ text: Span<UInt8>, _ start: Int, tellsFlags: Bool) -> Scan {
    let entries = table.entries.span
    let leads = table.leads.span
    let steps = syllables.next.span
    var scan = Scan(at: start)
    while true {
      let (letter, length) = WordScan.letter(text, scan.at, entries, leads)
      guard letter.isLetter else {
        guard letter.lower >= 0x80, scan.at > start, continues(text, scan.at, length) else {
          return scan
        }
        scan.at &+= length
        continue
      }
      guard scan.at &- start < Token.longest else { return scan }
      scan.at &+= length
      scan.hash = WordKey.mix(scan.hash, letter.lower)
      if tellsFlags {
        scan.state = Int(steps[scan.state << 5 | letter.base])
        scan.history = scan.history << 8 | UInt64(letter.bits >> 26)
      }
      scan.last = letter.bits
      scan.letters &+= 1
    }
  }

  /// The facts of the scalar at a byte, and its length; no letter at the end.
  @inline(__always)
  private static func letter(
    _ text: Span<UInt8>, _ at: Int, _ table: Span<LetterTable.Entry>,
    _ leads: Span<LetterTable.Lead>
  ) -> (LetterTable.Entry, Int) {
    guard at < text.count &- 2 else { return other(text, at) }
    let byte = text[at]
    if byte < 0x80 { return (table[Int(byte)], 1) }
    let lead = leads[Int(byte)]
    let second = text[at &+ 1]
    guard lead.covers(second) else { return other(text, at) }
    return (table[lead.index(second, text[at &+ 2])], lead.length)
  }

  @inline(never)
  private static func other(_ text: Span<UInt8>, _ at: Int) -> (LetterTable.Entry, Int) {
    guard at < text.count else { return (LetterTable.Entry(bits: 0), 0) }
    let (scalar, length) = ScalarReader.scalar(text, at: at)
    return (LetterTable.entry(scalar), length)
  }

  /// Whether an invisible scalar stands between two letters of a word.
  @inline(never)
  private func continues(_ text: Span<UInt8>, _ at: Int, _ length: Int) -> Bool {
    guard at + length < text.count,
      ScalarClass.ofScalar(ScalarReader.scalar(text, at: at).0) == .ignorable
    else { return false }
    return WordScan.other(text, at + length).0.isLetter
  }

  /// The flags of a word of more than eight letters.
  @inline(never)
  private func longFlags(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Token.Flags {
    var (first, later, every) = (UInt32(0), UInt32(0), UInt32.max)
    var at = start
    while at < end {
      let (letter, length) = WordScan.other(text, at)
      at += length
      guard letter.isLetter else { continue }
      if first == 0 { first = letter.bits } else { later |= letter.bits }
      every &= letter.bits
    }
    let upper = LetterTable.Entry.upper
    var flags: Token.Flags = first & upper != 0 ? [.capitalized] : []
    if every & upper != 0 {
      flags.insert(.upperCase)
    } else if later & upper != 0 {
      flags.insert(.mixedCase)
    }
    return flags
  }

  /// The key of a word whose last letter, a `y`, counts as `i`.
  @inline(never)
  private func keyWithI(
    _ text: Span<UInt8>, _ start: Int, _ place: Int, _ letter: UInt32
  ) -> UInt64 {
    var hash = WordKey.seed
    var at = start
    while at < place {
      let (letter, length) = WordScan.other(text, at)
      if letter.isLetter { hash = WordKey.mix(hash, letter.lower) }
      at += length
    }
    return WordKey.mix(hash, WordKey.iForm(letter))
  }

  /// Whether the `y` at a byte stands after letters after which only habit tells it from `i`.
  @inline(__always)
  private static func foldsY(_ text: Span<UInt8>, _ at: Int) -> Bool {
    func lower(_ index: Int) -> UInt32 {
      guard index >= 0, index < text.count else { return 0 }
      return UInt32(text[index] &- 0x41 < 26 ? text[index] | 0x20 : text[index])
    }
    return WordKey.foldsAfter(lower(at - 1), lower(at - 2))
  }

  @inline(__always)
  private static func utf8Length(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3
  }
}

/// Tone and case of up to eight letters, a byte each, the last letter lowest.
private struct History {
  var bits: UInt64
  var count: Int

  private static let upper: UInt64 = 0x1010_1010_1010_1010
  private static let toned: UInt64 = 0x2020_2020_2020_2020

  /// Case, and whether the letters, which end in `state`, are a syllable.
  @inline(__always)
  func flags(_ syllables: SyllableAutomaton, _ state: Int) -> Token.Flags {
    guard count > 0 else { return [] }
    let upper = bits & History.upper
    let first = History.upper & (0xFF << UInt64(8 &* (count &- 1)))
    var flags: Token.Flags = upper & first != 0 ? [.capitalized] : []
    if upper != 0 {
      if upper.nonzeroBitCount == count {
        flags.insert(.upperCase)
      } else if upper & ~first != 0 {
        flags.insert(.mixedCase)
      }
    }
    let toned = bits & History.toned
    guard toned & (toned &- 1) == 0 else { return flags }
    let tone = UInt8(
      truncatingIfNeeded: toned == 0 ? 0 : bits >> UInt64(toned.trailingZeroBitCount &- 5))
    if syllables.allows(tone: tone & 7, at: state) { flags.insert(.syllable) }
    return flags
  }
}
