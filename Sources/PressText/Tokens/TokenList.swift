/// The tokens of a text as they are found, and the place in the line.
struct TokenList {
  var tokens: [Token]
  var line = LineScan()
  /// What is added to a position to count bytes of the normalised text.
  var shift = 0
  /// Whether a line of the finished text begins with a small letter where no sentence or lead ended.
  private(set) var hasOpenLines = false
  /// How many tokens there is room for.
  private let most: Int

  /// Takes the storage of `buffer`, which is left empty.
  init(reusing buffer: inout [Token], capacity: Int, most: Int = .max) {
    self.most = most
    tokens = []
    swap(&tokens, &buffer)
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(min(capacity, most))
  }

  /// More tokens than what is looked at together or looked at again has.
  static let margin = 1024

  /// Whether the room is taken but for a margin.
  var isFull: Bool { tokens.count > most - TokenList.margin }

  /// The first token that is one too many: nothing that comes after the last one changes those before it.
  var excess: Token? {
    let kept = most - 2 * TokenList.margin
    return tokens.count > kept ? tokens[kept] : nil
  }

  /// Takes white space.
  @inline(__always)
  mutating func space() {
    line.pending.insert(.spaceBefore)
  }

  @inline(__always)
  mutating func append(
    _ start: Int, _ end: Int, _ code: UInt32, _ kind: Token.Kind, _ flags: Token.Flags
  ) {
    append(normal: start &+ shift, end &+ shift, code, kind, flags)
  }

  /// Takes a token whose offsets count bytes of the normalised text.
  @inline(__always)
  mutating func append(
    normal start: Int, _ end: Int, _ code: UInt32, _ kind: Token.Kind, _ flags: Token.Flags
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), code: code,
        kind: kind, flags: flags.union(line.pending)))
    line.pending = []
    line.newlines = 0
  }

  /// Takes a mark; `code` is its canonical one.
  @inline(__always)
  mutating func mark(_ code: UInt32, _ scalar: UInt32, _ start: Int, _ end: Int) {
    append(start, end, code, .mark, [])
    line.note(scalar, at: tokens.count - 1)
  }

  /// Ends the line; `text` has its tokens.
  mutating func endLine(_ text: [UInt8]) {
    line.end(&tokens, of: text)
  }

  /// Ends the text, which has its tokens.
  mutating func finish(_ text: [UInt8]) {
    endLine(text)
    hasOpenLines = LineJoiner.join(&tokens, starts: line.starts, of: text)
  }

  /// Takes back the tokens that start at or after a byte of the normalised text.
  mutating func takeBack(to start: Int) {
    var kept = tokens.count
    while kept > 0, Int(tokens[kept - 1].start) >= start { kept -= 1 }
    guard kept < tokens.count else { return }
    line.takeBack(to: kept, pending: tokens[kept].flags)
    tokens.removeLast(tokens.count - kept)
  }
}
