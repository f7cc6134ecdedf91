/// Where sentences start within a line.
///
/// A sentence ends at a full stop, question or exclamation mark or ellipsis, with what closes after
/// it, before white space and what can open a sentence; not at the stop of an abbreviation
/// (`TP.`, `TS.`, an initial) or of a list's number (`1. Xem xét`), and not inside quotation marks
/// or brackets that close in the same line.
struct SentenceBoundary {
  private struct Mark {
    let scalar: UInt32
    private let place: UInt32

    /// The token's index.
    var index: Int { Int(place) }

    init(scalar: UInt32, index: Int) {
      self.scalar = scalar
      place = UInt32(truncatingIfNeeded: index)
    }
  }

  private var marks: [Mark] = []
  private var open: [Mark] = []
  private var hasStop = false
  /// Whether there is a quotation mark or bracket.
  private var hasOther = false

  /// Whether the mark ends or encloses sentences.
  @inline(__always)
  static func isOfInterest(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x28, 0x29, 0x2E, 0x3F, 0x5B, 0x5D, 0xAB, 0xBB: true
    case 0x201C, 0x201D, 0x201E, 0x2026: true
    default: false
    }
  }

  private static func isStop(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026
  }

  /// Takes a mark; `index` is its token's.
  mutating func note(_ scalar: UInt32, at index: Int) {
    marks.append(Mark(scalar: scalar, index: index))
    if SentenceBoundary.isStop(scalar) { hasStop = true } else { hasOther = true }
  }

  /// Forgets the marks of the tokens from `index` on.
  mutating func takeBack(to index: Int) {
    while let last = marks.last, last.index >= index { marks.removeLast() }
  }

  /// Sets `startsSentence` on the first tokens of the line's sentences, but for the line's first
  /// token; forgets the line.
  mutating func mark(_ tokens: inout [Token], of text: [UInt8]) {
    guard !marks.isEmpty else { return }
    if hasStop { markStops(&tokens, of: text) }
    marks.removeAll(keepingCapacity: true)
    (hasStop, hasOther) = (false, false)
  }

  private mutating func markStops(_ tokens: inout [Token], of text: [UInt8]) {
    if hasOther { markEnclosed() }
    // A stop inside the run of closing marks after an earlier one ends where that one does.
    var reached = 0
    for mark in marks where SentenceBoundary.isStop(mark.scalar) {
      var next = max(mark.index + 1, reached)
      while next < tokens.count, closes(tokens[next]) { next += 1 }
      reached = next
      guard next < tokens.count, next > 0,
        opensSentence(tokens, next) || mark.index + 1 == next && isGlued(tokens, next),
        !(mark.scalar == 0x2E && SentenceBoundary.endsAbbreviation(tokens, mark.index, text))
      else { continue }
      tokens[next].flags.insert(.startsSentence)
    }
  }

  /// Leaves out the stops that stand inside matched quotation marks or brackets.
  ///
  /// A stop right before the closing mark stays: the sentence can end with the quotation.
  private mutating func markEnclosed() {
    open.removeAll(keepingCapacity: true)
    var enclosed: [Range<Int>] = []
    for mark in marks where !SentenceBoundary.isStop(mark.scalar) {
      if let place = open.lastIndex(where: { SentenceBoundary.matches($0.scalar, mark.scalar) }) {
        while let last = enclosed.last, last.lowerBound > open[place].index {
          enclosed.removeLast()
        }
        enclosed.append(open[place].index..<mark.index)
        open.removeLast(open.count - place)
      } else if SentenceBoundary.opens(mark.scalar), open.count < 8 {
        open.append(mark)
      }
    }
    guard !enclosed.isEmpty else { return }
    var place = 0
    marks.removeAll { mark in
      while place < enclosed.count, enclosed[place].upperBound <= mark.index { place += 1 }
      guard place < enclosed.count else { return false }
      return enclosed[place].contains(mark.index) && mark.index + 1 < enclosed[place].upperBound
    }
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x28, 0x5B, 0xAB, 0x201C, 0x201E: true
    default: false
    }
  }

  private static func matches(_ opening: UInt32, _ closing: UInt32) -> Bool {
    switch opening {
    case 0x22: closing == 0x22
    case 0x28: closing == 0x29
    case 0x5B: closing == 0x5D
    case 0xAB: closing == 0xBB
    case 0x201C: closing == 0x201D || closing == 0x22
    case 0x201E: closing == 0x201C || closing == 0x201D
    default: false
    }
  }

  /// Whether a mark without white space before it goes with the sentence that ended.
  private func closes(_ token: Token) -> Bool {
    guard token.kind == .mark, !token.isSpaced else { return false }
    switch token.code {
    case 0x21, 0x22, 0x27, 0x29, 0x2E, 0x3F, 0x5D, 0x2026: return true
    default: return false
    }
  }

  private func opensSentence(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isSpaced, !token.flags.contains(.startsLine) else { return false }
    if token.kind == .word { return token.flags.contains(.capitalized) }
    if token.isNumber { return true }
    // A quotation mark, bracket or dash opens one where a capital or number follows it.
    guard index + 1 < tokens.count else { return false }
    return tokens[index + 1].flags.contains(.capitalized) || tokens[index + 1].isNumber
  }

  /// Whether a sentence opens at a token though its blank was left out (`tham gia.Chiến dịch`, `năm 2022.Tỉnh`).
  ///
  /// Behind a name or an abbreviation (`TP.Vinh`) none does, nor does one of capitals only (`TP.HCM`).
  private func isGlued(_ tokens: [Token], _ index: Int) -> Bool {
    guard index >= 2, !tokens[index].isSpaced, !tokens[index - 1].isSpaced else { return false }
    let (before, token) = (tokens[index - 2], tokens[index])
    guard token.isWord, token.flags.contains(.capitalized), !token.flags.contains(.upperCase),
      token.length > 1, !token.flags.contains(.startsLine),
      index + 1 >= tokens.count || tokens[index + 1].isSpaced || tokens[index + 1].code == 0x2C
    else { return false }
    return before.isNumber
      || before.isWord && before.length > 2 && !before.flags.contains(.capitalized)
  }

  /// Whether the full stop at `stop` belongs to what stands before it: an abbreviation of a title or
  /// place (`TP.`, `ThS.`), an initial, the number of a list's item.
  static func endsAbbreviation(_ tokens: [Token], _ stop: Int, _ text: [UInt8]) -> Bool {
    guard stop > 0, !tokens[stop].isSpaced else { return false }
    let before = tokens[stop - 1]
    if before.flags.contains(.startsLine), before.length <= 4,
      before.isNumber || before.flags.contains(.upperCase)
    {
      return true
    }
    guard before.isWord, before.flags.contains(.capitalized) else { return false }
    return abbreviations.contains(packed(before, text)) || isInitial(before, text)
  }

  /// One capital letter.
  private static func isInitial(_ token: Token, _ text: [UInt8]) -> Bool {
    token.length == 1 || token.length == 2 && text[Int(token.start)] >= 0x80
  }

  /// Abbreviations that stand before a name.
  private static let abbreviations: [UInt64] = [
    "tp", "tx", "tt", "ts", "ths", "tskh", "gs", "pgs", "bs", "bsck", "ks", "kts", "ls", "nsnd",
    "nsưt", "ncs", "st", "mr", "mrs", "ms", "dr",
  ].map { pack(Array($0.utf8)) }

  private static func packed(_ token: Token, _ text: [UInt8]) -> UInt64 {
    guard token.length <= 8, Int(token.end) <= text.count else { return 0 }
    var lower: [UInt8] = []
    var position = Int(token.start)
    while position < token.end {
      let (scalar, length) = ScalarReader.scalar(text, at: position)
      ScalarReader.append(LetterFold.lower(scalar), to: &lower)
      position += length
    }
    return pack(lower)
  }

  private static func pack(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
