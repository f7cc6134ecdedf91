import PressText

/// Gives numbers of a scanned text back the digits that were read as letters: `l5/3/2OO7`, `l.2OO`, `O6-NQ/TU`.
///
/// `l` and `I` stand for 1, `O` and `o` for 0 where what comes of it is a date, a year, groups of thousands or the
/// number of a document, or where no unit and no name is written so. `2.0l`, `I4`, `O2`, `II/2017` stay. `S`, `B` and `Z`
/// stand for 5, 8 and 2 in dates, thousands, numbers of documents and percentages alone: `2S/3/2007`, `0S-NQ/TU`, but
/// `S90`, `36B-018.98`.
struct ScannedDigits {
  /// Digits and letters that look like some, without a mark between them.
  private struct Piece {
    var range: Range<Int>
    /// How many of its bytes are letters.
    var letters: Int

    var isSound: Bool { letters == 0 }
    var hasDigits: Bool { letters < range.count }
  }

  private let text: [UInt8]

  private init(_ text: [UInt8]) {
    self.text = text
  }

  /// The text with its digits.
  ///
  /// Its map leads back to the source of `text`. Nil where nothing is to be mended.
  static func mended(_ text: NormalizedText) -> NormalizedText? {
    var mend = TextMend(text)
    ScannedDigits(text.bytes).forEachMisread { range in
      mend.replace(range, with: text.bytes[range].map(ScannedDigits.digit))
    }
    return mend.finished()
  }

  // MARK: Bytes

  /// The digit that a byte is or looks like.
  private static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x49, 0x6C: 0x31
    case 0x4F, 0x6F: 0x30
    case 0x53: 0x35
    case 0x42: 0x38
    case 0x5A: 0x32
    default: byte
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLike(_ byte: UInt8) -> Bool { isDigit(digit(byte)) }

  /// Whether a byte is a letter's or digit's; of the signs beyond ASCII those of punctuation are told apart.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80
      ? byte != 0xC2 && byte != 0xE2 : isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }

  private subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0x20
  }

  private func value(_ piece: Piece) -> Int {
    guard piece.range.count <= 9 else { return .max }
    return text[piece.range].reduce(0) { $0 * 10 + Int(ScannedDigits.digit($1) - 0x30) }
  }

  // MARK: Chunks

  /// Calls `body` with the pieces that were misread, ascending.
  private func forEachMisread(_ body: (Range<Int>) -> Void) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      guard ScannedDigits.isOfWord(byte) else {
        at += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
        continue
      }
      let pieces = ScannedDigits.isLike(byte) ? chunk(at) : []
      if let last = pieces.last {
        if isFree(at) { for piece in misread(pieces) { body(piece) } }
        at = last.range.upperBound
      }
      while at < text.count, ScannedDigits.isOfWord(text[at]) { at += 1 }
    }
  }

  /// The pieces from a byte on, single marks between them.
  private func chunk(_ start: Int) -> [Piece] {
    var pieces: [Piece] = []
    var at = start
    while pieces.count < 8 {
      let first = at
      var letters = 0
      while ScannedDigits.isLike(self[at]) {
        if !ScannedDigits.isDigit(self[at]) { letters += 1 }
        at += 1
      }
      // Letters behind digits are a unit's: `32m`.
      guard at > first, letters == 0 || !ScannedDigits.isOfWord(self[at]) else { break }
      pieces.append(Piece(range: first..<at, letters: letters))
      guard isMark(self[at]) else { break }
      at += 1
    }
    return pieces
  }

  private func isMark(_ byte: UInt8) -> Bool { byte >= 0x2C && byte <= 0x2F }

  /// Whether no word stands right before a byte, or before a mark right before it.
  private func isFree(_ start: Int) -> Bool {
    switch self[start - 1] {
    case 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5F, 0x23, 0x26: !ScannedDigits.isOfWord(self[start - 2])
    default: true
    }
  }

  // MARK: What is misread

  /// The pieces of a chunk that are numbers with letters for digits.
  private func misread(_ pieces: [Piece]) -> [Range<Int>] {
    guard pieces.contains(where: { !$0.isSound }), pieces.contains(where: \.hasDigits),
      !pieces.contains(where: isRoman)
    else { return [] }
    let isSure = isDate(pieces) || isGroups(pieces) || isSerial(pieces)
    return pieces.indices.filter { !pieces[$0].isSound }
      .filter { isSure || isLone($0, of: pieces) }
      .map { pieces[$0].range }
  }

  /// Whether a piece was misread, whatever the others are.
  private func isLone(_ index: Int, of pieces: [Piece]) -> Bool {
    guard pieces[index].range.contains(where: { isCapitalDigit(text[$0]) }) else {
      return isYear(pieces[index]) || isNumber(index, of: pieces)
    }
    if isYear(pieces[index]) { return pieces.count > 1 || follows("ăm ", pieces[index]) }
    let isDay = isTwoPartDay(pieces) && index == 0
    return isShare(index, of: pieces)
      || isDay && (hasDigit(pieces[0]) || follows("gày ", pieces[0]))
  }

  /// Whether a piece has a digit, and no `B`, which parts houses too (`2B/1`).
  private func hasDigit(_ piece: Piece) -> Bool {
    piece.hasDigits && !text[piece.range].contains(0x42)
  }

  /// `S`, `B` or `Z`.
  private func isCapitalDigit(_ byte: UInt8) -> Bool {
    byte == 0x53 || byte == 0x42 || byte == 0x5A
  }

  /// `3S%`, `12,S%`.
  private func isShare(_ index: Int, of pieces: [Piece]) -> Bool {
    let last = pieces[pieces.count - 1].range.upperBound
    return self[last] == 0x25 && pieces.count <= 2 && marks(pieces, are: 0x2C)
      && pieces.allSatisfy { $0.range.count < 4 } && pieces[0].hasDigits
  }

  /// Whether a word and a blank stand right before a piece.
  private func follows(_ word: String, _ piece: Piece) -> Bool {
    let start = piece.range.lowerBound - word.utf8.count
    return start >= 0 && text[start..<piece.range.lowerBound].elementsEqual(word.utf8)
  }

  /// `II`, `III`.
  private func isRoman(_ piece: Piece) -> Bool {
    piece.range.count > 1 && piece.range.allSatisfy { text[$0] == 0x49 }
  }

  private func marks(_ pieces: [Piece], are mark: UInt8) -> Bool {
    pieces.dropLast().allSatisfy { text[$0.range.upperBound] == mark }
  }

  /// `l5/3/2OO7`, `O5-l2-1999`.
  private func isDate(_ pieces: [Piece]) -> Bool {
    guard pieces.count == 3, isDay(pieces) else { return false }
    let mark = text[pieces[0].range.upperBound]
    return mark != 0x2C && marks(pieces, are: mark) && pieces[2].range.count == 4
      && (1900...2100).contains(value(pieces[2]))
  }

  /// Whether the first two pieces are a day and a month.
  private func isDay(_ pieces: [Piece]) -> Bool {
    pieces[0].range.count <= 2 && pieces[1].range.count <= 2
      && (1...31).contains(value(pieces[0])) && (1...12).contains(value(pieces[1]))
  }

  /// `l.2OO`, `1O.000.000`.
  private func isGroups(_ pieces: [Piece]) -> Bool {
    guard pieces.count > 1, marks(pieces, are: 0x2E), pieces[0].range.count <= 3,
      pieces.dropFirst().allSatisfy({ $0.range.count == 3 })
    else { return false }
    let first = text[pieces[0].range.lowerBound]
    let isItem = pieces[0].range.count == 1 && first != 0x6C && pieces[0].letters > 0
    // `2.00l` is of litres, `29B.123` on a plate.
    return !isItem && !pieces.contains { endsInUnit($0) }
      && !(pieces.count == 2 && pieces[0].range.count > 1 && endsInLetter(pieces[0]))
  }

  /// `l6-CT/TW`, `34/2Ol6/NĐ-CP`: a code of two parts follows.
  private func isSerial(_ pieces: [Piece]) -> Bool {
    let last = pieces[pieces.count - 1]
    let hasYear =
      pieces.count == 2 && marks(pieces, are: 0x2F) && last.range.count == 4
      && (1945...2100).contains(value(last))
    guard pieces.count == 1 || hasYear, value(pieces[0]) > 0, pieces[0].range.count <= 5,
      !endsInLetter(pieces[0]), !isRegister(pieces[0])
    else { return false }
    var at = last.range.upperBound
    for _ in 0..<2 {
      guard self[at] == 0x2D || self[at] == 0x2F, isCapital(at + 1),
        ScannedDigits.isOfWord(self[at + 2])
      else {
        return false
      }
      at += 2
      while ScannedDigits.isOfWord(self[at]) || self[at] == 0x26 { at += 1 }
    }
    return true
  }

  /// `B1/2022/QĐ-UBND`: the letter of a register before one digit, where an 8 is as likely meant.
  private func isRegister(_ piece: Piece) -> Bool {
    piece.range.count == 2 && isCapital(piece.range.lowerBound)
      && text[piece.range.lowerBound] != 0x4F
  }

  /// `15B-QĐ/TU`: a letter behind a serial.
  private func endsInLetter(_ piece: Piece) -> Bool {
    text[piece.range.upperBound - 1] == 0x42
  }

  private func isCapital(_ at: Int) -> Bool {
    self[at] &- 0x41 < 26 || self[at] == 0xC4 && self[at + 1] == 0x90
  }

  /// `2OO7`, `l998`; not `200l`.
  private func isYear(_ piece: Piece) -> Bool {
    piece.range.count == 4 && piece.hasDigits && (1900...2100).contains(value(piece))
      && !endsInUnit(piece)
  }

  /// Whether the only letter is an `l` or `o` at the end, as that of litres and degrees.
  private func endsInUnit(_ piece: Piece) -> Bool {
    let last = text[piece.range.upperBound - 1]
    return piece.letters == 1 && piece.range.count > 1 && (last == 0x6C || last == 0x6F)
  }

  /// Whether a piece can be nothing but a number: `l5`, `3OO`, `l,5`.
  private func isNumber(_ index: Int, of pieces: [Piece]) -> Bool {
    let range = pieces[index].range
    if range.count == 1 { return isDecimal(index, of: pieces) }
    guard pieces[index].hasDigits, pieces.count > 1 || !isFormula(range) else { return false }
    var hasDigit = false
    for place in range {
      let next = place + 1 < range.upperBound ? text[place + 1] : 0x20
      switch text[place] {
      case 0x6C: if !ScannedDigits.isDigit(next) && next != 0x4F { return false }
      case 0x49: if !hasDigit || !ScannedDigits.isDigit(next) { return false }
      case 0x4F: if !hasDigit && !isTwoPartDay(pieces) { return false }
      case 0x6F: return false
      default: hasDigit = true
      }
      if text[place] == 0x6C { hasDigit = true }
    }
    return true
  }

  /// `1l5` (litres and a half), `6O2` (oxygen): a digit on both sides of one letter.
  private func isFormula(_ range: Range<Int>) -> Bool {
    guard range.count == 3, ScannedDigits.isDigit(text[range.lowerBound]) else { return false }
    let last = text[range.lowerBound + 2]
    return text[range.lowerBound + 1] == 0x6C
      ? ScannedDigits.isDigit(last)
      : text[range.lowerBound + 1] == 0x4F && (last == 0x32 || last == 0x33)
  }

  /// `O5/3`, `3O-4`.
  private func isTwoPartDay(_ pieces: [Piece]) -> Bool {
    pieces.count == 2 && (marks(pieces, are: 0x2F) || marks(pieces, are: 0x2D)) && isDay(pieces)
  }

  /// `l,5`, `O,5`, `2,l`: one letter on one side of a comma.
  private func isDecimal(_ index: Int, of pieces: [Piece]) -> Bool {
    let letter = text[pieces[index].range.lowerBound]
    guard pieces.count == 2, marks(pieces, are: 0x2C), pieces[1 - index].isSound else {
      return false
    }
    return letter == 0x6C || letter == 0x4F
  }
}
