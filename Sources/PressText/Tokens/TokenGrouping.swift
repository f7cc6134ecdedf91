/// Puts the pieces that tokens are together to runs that a reader takes for one.
package struct TokenGrouping: Sendable {
  /// A run of pieces without white space is looked at whole up to this length.
  private static let longestChunk = 64

  package init() {}

  /// The runs of `tokens`, which are those of `text`; they cover every token once, in order.
  package func runs(of tokens: [Token], in text: [UInt8]) -> [TokenRun] {
    var runs: [TokenRun] = []
    runs.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let chunk = TokenChunk(tokens: tokens, text: text, range: chunk(tokens, at: index))
      let run = chunk.first()
      runs.append(run)
      index = max(run.tokens.upperBound, index + 1)
    }
    return runs
  }

  /// The tokens from `index` on that stand without white space between them.
  private func chunk(_ tokens: [Token], at index: Int) -> Range<Int> {
    var end = index + 1
    let limit = min(tokens.count, index + TokenGrouping.longestChunk)
    while end < limit, !tokens[end].isSpaced { end += 1 }
    return index..<end
  }
}

/// Tokens without white space between them, of which the first run is sought.
private struct TokenChunk {
  let tokens: [Token]
  let text: [UInt8]
  let range: Range<Int>

  private var start: Int { range.lowerBound }

  private subscript(_ index: Int) -> Token {
    index < range.upperBound ? tokens[index] : .none
  }

  /// The longest run of the first shape that fits.
  func first() -> TokenRun {
    if range.count == 1, !self[start].isNumber { return single() }
    if let end = url() { return run(end, .url) }
    if let end = email() { return run(end, .email) }
    if self[start].isNumber { return numeric() }
    if self[start].isWord { return wordy() }
    return single()
  }

  private func run(_ end: Int, _ shape: TokenRun.Shape) -> TokenRun {
    TokenRun(tokens: start..<end, shape: shape)
  }

  private func single() -> TokenRun {
    let token = self[start]
    switch token.kind {
    case .number: return run(start + 1, .number)
    case .mark, .none: return run(start + 1, .mark)
    case .word:
      return run(start + 1, isInitials(token) ? .initials : .word)
    }
  }

  /// More than one capital, and no syllable in capitals.
  private func isInitials(_ token: Token) -> Bool {
    token.flags.contains(.upperCase) && token.length > 1 && !token.flags.contains(.syllable)
  }

  private func isJoint(_ index: Int, _ marks: MarkSet) -> Bool {
    self[index].kind == .mark && marks.contains(self[index].code)
  }

  // MARK: Addresses

  private func bytes(_ index: Int) -> ArraySlice<UInt8> {
    text[Int(self[index].start)..<Int(self[index].end)]
  }

  private func lower(_ index: Int) -> [UInt8] {
    bytes(index).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  private func isASCII(_ index: Int) -> Bool {
    bytes(index).allSatisfy { $0 < 0x80 }
  }

  private func url() -> Int? {
    guard self[start].isWord, range.count > 2, isJoint(start + 1, .inAddress) else { return nil }
    let head = lower(start)
    let hasScheme =
      (head == Array("http".utf8) || head == Array("https".utf8) || head == Array("ftp".utf8))
      && self[start + 1].isMark(":") && self[start + 2].isMark("/")
    if hasScheme || head == Array("www".utf8) && self[start + 1].isMark(".") {
      return withoutClosing(range.upperBound)
    }
    return host(from: start)
  }

  /// A host by its last part: `vnexpress.net`, `quangninh.gov.vn/…`.
  private func host(from first: Int) -> Int? {
    var end = first
    var last = first
    while self[end].isWord || self[end].isNumber, isASCII(end) {
      last = end
      end += 1
      guard isJoint(end, .inHost), self[end + 1].isWord || self[end + 1].isNumber else { break }
      end += 1
    }
    guard last > first, self[last - 1].isMark("."), TokenChunk.domains.contains(lower(last)) else {
      return nil
    }
    return self[end].isMark("/") ? withoutClosing(range.upperBound) : end
  }

  private static let domains: [[UInt8]] = ["vn", "com", "net", "org", "gov", "edu", "info"].map {
    Array($0.utf8)
  }

  /// An address does not end in the punctuation of the sentence around it.
  private func withoutClosing(_ end: Int) -> Int {
    var end = end
    while end > start + 1, isJoint(end - 1, .closing) {
      end -= 1
    }
    return end
  }

  private func email() -> Int? {
    var at = start
    while at < range.upperBound, !self[at].isMark("@") {
      guard self[at].isWord || self[at].isNumber || isJoint(at, .inMailbox) else {
        return nil
      }
      at += 1
    }
    guard at > start, self[at].isMark("@") else { return nil }
    return host(from: at + 1)
  }

  // MARK: Numbers

  private func numeric() -> TokenRun {
    if let end = documentNumber() { return run(end, .documentNumber) }
    if let end = date() { return run(end, .date) }
    if let end = time() { return run(end, .time) }
    let end = grouped(start)
    if self[end].isMark("%") { return run(end + 1, .percentage) }
    if self[end].isMark("-"), self[end + 1].isNumber {
      let last = grouped(end + 1)
      return self[last].isMark("%") ? run(last + 1, .percentage) : run(last, .range)
    }
    if self[end].isWord { return compound(end) }
    return run(spaced(end), .number)
  }

  /// Digits, then codes of capitals joined by `-` and `/`, with a slash and a code among them; or a
  /// number and its year (`85/2014`).
  private func documentNumber() -> Int? {
    var end = start + 1
    // `66.25/2026/NQ-CP`
    if self[end].isMark("."), self[end + 1].isNumber, self[end + 2].isMark("/") { end += 2 }
    var (codes, slashes) = (0, 0)
    while isJoint(end, .inCode) {
      let part = self[end + 1]
      guard part.isNumber || part.isWord && part.flags.contains(.capitalized) else { break }
      if self[end].isMark("/") { slashes += 1 }
      if part.isWord { codes += 1 }
      end += 2
      if part.isWord, self[end].isNumber, end < range.upperBound { end += 1 }
      if self[end].isMark("&"), self[end + 1].isWord { end += 2 }
    }
    if codes == 0, slashes == 1, end == start + 3 { return isYear(self[end - 1]) ? end : nil }
    return codes > 0 && (slashes > 0 || codes > 1) ? end : nil
  }

  /// Whether a token after a slash is a year, and what stands before it no month.
  private func isYear(_ token: Token) -> Bool {
    token.length == 4 && token.code >= 1945 && token.code < 2100 && !isMonth(self[start])
  }

  private func date() -> Int? {
    for mark: Unicode.Scalar in ["/", "-", "."] {
      guard self[start].length <= 2, self[start + 1].isMark(mark), self[start + 2].isNumber else {
        continue
      }
      let second = self[start + 2]
      if second.length <= 2, self[start + 3].isMark(mark), self[start + 4].length == 4,
        self[start + 4].isNumber
      {
        return isDay(self[start]) && isMonth(second) ? start + 5 : nil
      }
      if second.length == 4, isMonth(self[start]), second.code >= 1900, second.code < 2100 {
        return start + 3
      }
      if mark != ".", second.length <= 2, isDay(self[start]), isMonth(second),
        !isJoint(start + 3, .inNumber) || !self[start + 4].isNumber,
        !self[start + 3].isMark("%"), !self[start + 3].isWord
      {
        return start + 3
      }
    }
    return nil
  }

  private func isDay(_ token: Token) -> Bool { token.code >= 1 && token.code <= 31 }
  private func isMonth(_ token: Token) -> Bool { token.code >= 1 && token.code <= 12 }

  private func time() -> Int? {
    guard self[start].length <= 2, self[start].code <= 24 else { return nil }
    if self[start + 1].isMark(":"), self[start + 2].isNumber, self[start + 2].length == 2,
      self[start + 2].code < 60
    {
      return start + 3
    }
    guard self[start + 1].isWord, self[start + 1].length == 1,
      lower(start + 1) == [0x68] || lower(start + 1) == [0x67]
    else { return nil }
    let hasMinutes = self[start + 2].isNumber && self[start + 2].length <= 2
    return hasMinutes ? start + 3 : self[start + 2].isWord ? nil : start + 2
  }

  /// The end of a number with its groups and decimals: `6.860`, `1,5`, `1.234,5`.
  private func grouped(_ first: Int) -> Int {
    var end = first + 1
    while isJoint(end, .inGroups), self[end + 1].isNumber { end += 2 }
    return end
  }

  /// The end of a number whose groups of three stand apart: `100 000`.
  private func spaced(_ end: Int) -> Int {
    guard end == start + 1, self[start].length <= 3, end == range.upperBound else { return end }
    var end = end
    while end < tokens.count, tokens[end].isNumber, tokens[end].length == 3,
      !tokens[end].flags.contains(.startsLine),
      Int(tokens[end].start) == Int(tokens[end - 1].end) + 1,
      end + 1 >= tokens.count || tokens[end + 1].isSpaced || tokens[end + 1].kind == .mark
    {
      end += 1
    }
    return end
  }

  // MARK: Words

  private func wordy() -> TokenRun {
    if let end = abbreviation() { return run(end, .abbreviation) }
    if let end = initials() { return run(end, .initials) }
    return compound(start)
  }

  /// Short capital parts with full stops: `TP.`, `TP.HCM`, `T.Ư`; the last stop goes with it where
  /// no sentence ends.
  private func abbreviation() -> Int? {
    guard self[start].flags.contains(.capitalized), self[start].length <= 4,
      self[start + 1].isMark("."), !self[start].flags.contains(.syllable) || isInitial(start)
    else { return nil }
    var end = start + 2
    while self[end].isWord, self[end].flags.contains(.capitalized) {
      guard self[end + 1].isMark("."), end + 2 < range.upperBound || !endsSentence(end + 1) else {
        return end + 1
      }
      end += 2
    }
    return end == start + 2 && endsSentence(start + 1) ? nil : end
  }

  private func isInitial(_ index: Int) -> Bool {
    bytes(index).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } == 1
  }

  /// Whether a sentence or the text ends after the token.
  private func endsSentence(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return tokens[index + 1].flags.contains(.startsSentence)
  }

  private func initials() -> Int? {
    guard isInitials(self[start]) else { return nil }
    var end = start + 1
    while isJoint(end, .inInitials), isInitials(self[end + 1]) { end += 2 }
    if isJoint(end, .inCode) || self[end].isNumber || self[end].isWord { return nil }
    return end
  }

  /// Words, letters and digits joined by hyphens, slashes or nothing, from `start` through at least
  /// `first`.
  private func compound(_ first: Int) -> TokenRun {
    var end = first + 1
    while true {
      if self[end].isWord || self[end].isNumber {
        end += 1
      } else if isJoint(end, .inCompound), self[end + 1].isWord || self[end + 1].isNumber {
        end += 2
      } else {
        break
      }
    }
    return end == start + 1 ? single() : run(end, .compound)
  }
}

/// Marks of ASCII that may stand at one place.
private struct MarkSet {
  private let bits: (UInt64, UInt64)

  init(_ marks: Unicode.Scalar...) {
    var bits: (UInt64, UInt64) = (0, 0)
    for mark in marks {
      if mark.value < 64 {
        bits.0 |= 1 << UInt64(mark.value)
      } else {
        bits.1 |= 1 << UInt64(mark.value & 63)
      }
    }
    self.bits = bits
  }

  @inline(__always)
  func contains(_ code: UInt32) -> Bool {
    code < 128 && (code < 64 ? bits.0 : bits.1) >> UInt64(code & 63) & 1 != 0
  }

  static let inAddress = MarkSet(":", ".", "-")
  static let inHost = MarkSet(".", "-")
  static let inMailbox = MarkSet(".", "-", "_", "+")
  static let closing = MarkSet(".", ",", ";", ":", "!", "?", ")", "\"", "'", "]")
  static let inCode = MarkSet("-", "/")
  static let inNumber = MarkSet("/", "-", ".", ",", "%")
  static let inGroups = MarkSet(".", ",")
  static let inInitials = MarkSet(",", "-", "/", "&")
  static let inCompound = MarkSet("-", "/", "&", "_")
}
