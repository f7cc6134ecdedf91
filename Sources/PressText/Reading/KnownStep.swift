/// The part of a pass that goes over what is known.
struct KnownStep {
  var position: Int
  /// What is added to a position to count bytes of the normalised text.
  var shift: Int
  var window: RunWindow
  /// How many tokens there are before those of the step.
  var before = 0
  /// Where the edits of the step stand.
  var stage = EditStage()
  /// What was seen that may have to be mended.
  private(set) var doubts: TextDoubts = []
  /// What the step ended at.
  private(set) var end = End.unknown

  /// What a step ends at.
  enum End {
    /// Something that is not known, or the end of the text.
    case unknown
    /// Want of room for tokens.
    case tokens
    /// Want of room for an edit.
    case edit
  }

  init(position: Int, shift: Int, window: RunWindow) {
    self.position = position
    self.shift = shift
    self.window = window
  }

  /// Takes tokens up to the first byte of something that is not known, as many as there is room for.
  @inline(never)
  mutating func take(
    _ text: Span<UInt8>, _ cache: RunCache, _ line: inout LineScan,
    _ tokens: inout OutputSpan<Token>, _ edits: inout OutputSpan<OffsetMap.Edit>,
    _ bytes: inout MutableRawSpan
  ) {
    take(text, cache, rewriting: true, &line, &tokens, &edits, &bytes)
  }

  /// Takes what is in normal form likewise: what edits need would slow it.
  @inline(never)
  mutating func takeClean(
    _ text: Span<UInt8>, _ cache: RunCache, _ line: inout LineScan,
    _ tokens: inout OutputSpan<Token>
  ) {
    var edits = OutputSpan<OffsetMap.Edit>()
    var bytes = MutableRawSpan()
    take(text, cache, rewriting: false, &line, &tokens, &edits, &bytes)
  }

  /// Takes runs with the blanks after them, and signs.
  @inline(__always)
  private mutating func take(
    _ text: Span<UInt8>, _ cache: RunCache, rewriting: Bool, _ line: inout LineScan,
    _ tokens: inout OutputSpan<Token>, _ edits: inout OutputSpan<OffsetMap.Edit>,
    _ bytes: inout MutableRawSpan
  ) {
    let (entries, forms) = (cache.entries.span, cache.forms.span)
    var (window, position, pending) = (window, position, line.pending)
    end = .unknown
    while tokens.freeCapacity > 0 {
      let length =
        position &+ RunKey.room <= text.count ? window.length(text, at: position) : 0
      guard length > 0 else {
        (self.position, line.pending) = (position, pending)
        guard takeSign(text, &line, &tokens) else { break }
        (position, pending) = (self.position, line.pending)
        continue
      }
      let run = RunKey(text, at: position, length: length)
      var place = RunCache.firstPlace(of: run)
      var entry = entries[place]
      if entry.difference(from: run) != 0 {
        place |= 1
        entry = entries[place]
        guard entry.difference(from: run) == 0 else { break }
      }
      let after = position &+ length
      guard length <= RunKey.longest, KnownStep.endsWord(text, after) else { break }
      let start = position &+ shift
      if entry.isDirty {
        guard rewriting,
          stage.replace(text, position..<after, with: forms[place], at: start, &edits, &bytes)
        else {
          end = .edit
          break
        }
        shift &+= forms[place].length &- length
      }
      tokens.append(
        Token(
          start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: after &+ shift),
          code: entry.code, kind: .word, flags: entry.flags.union(pending)))
      let isSpaced = text[after] == 0x20
      pending = isSpaced ? .spaceBefore : []
      position = isSpaced ? after &+ 1 : after
    }
    if tokens.freeCapacity == 0 { end = .tokens }
    (self.window, self.position, line.pending) = (window, position, pending)
  }

  /// Takes a number, mark or blank; false where something else stands.
  @inline(never)
  private mutating func takeSign(
    _ text: Span<UInt8>, _ line: inout LineScan, _ tokens: inout OutputSpan<Token>
  ) -> Bool {
    guard position < text.count else { return false }
    let (start, byte) = (position, text[position])
    if byte &- 0x30 < 10 {
      let (value, end) = Tokenizer.number(text, start)
      doubts.formUnion(NumberDoubts.about(text, start..<end))
      append(start..<end, value, .number, text, &line, &tokens)
      return true
    }
    guard KnownStep.isMark(byte) else { return takeOther(text, &line, &tokens) }
    switch byte {
    case 0x5C: doubts.insert(.backslashes)
    case 0x3F: if NumberDoubts.isLetter(text, start &+ 1) { doubts.insert(.lostLetters) }
    case 0x23, 0x2A, 0x3E, 0x5D: if isMarkup(text, byte) { doubts.insert(.markup) }
    default: break
    }
    line.note(UInt32(byte), at: before &+ tokens.count)
    append(start..<(start &+ 1), UInt32(byte), .mark, text, &line, &tokens)
    return true
  }

  /// Whether a mark may be one of markup: the first star of two, a bracket before another, `>` or `#` that opens a line.
  @inline(never)
  private func isMarkup(_ text: Span<UInt8>, _ byte: UInt8) -> Bool {
    let next = position &+ 1 < text.count ? text[position &+ 1] : 0x20
    switch byte {
    case 0x2A: return next == 0x2A
    case 0x5D: return next == 0x28
    default:
      return (next == 0x20 || byte == 0x23 && next == byte)
        && (position == 0 || text[position &- 1] == 0x0A)
    }
  }

  /// Takes a blank, or a mark beyond ASCII, likewise.
  @inline(never)
  private mutating func takeOther(
    _ text: Span<UInt8>, _ line: inout LineScan, _ tokens: inout OutputSpan<Token>
  ) -> Bool {
    switch ByteKind(text[position]) {
    case .letter, .newline, .digit, .mark: return false
    case .space:
      line.pending.insert(.spaceBefore)
      position &+= 1
    case .sign:
      let (scalar, length) = ScalarReader.scalar(text, at: position)
      guard KnownStep.isSign(scalar) else { return false }
      let end = position &+ length
      if scalar == 0xA0 {
        line.pending.insert(.spaceBefore)
        position = end
      } else {
        line.note(scalar, at: before &+ tokens.count)
        append(
          position..<end, ScalarClass.canonicalMark(scalar), .mark, text, &line, &tokens)
      }
    }
    return true
  }

  /// Takes a token that is no word, and the blank after it.
  @inline(__always)
  private mutating func append(
    _ range: Range<Int>, _ code: UInt32, _ kind: Token.Kind, _ text: Span<UInt8>,
    _ line: inout LineScan, _ tokens: inout OutputSpan<Token>
  ) {
    let end = range.upperBound
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound &+ shift),
        end: UInt32(truncatingIfNeeded: end &+ shift), code: code, kind: kind,
        flags: line.pending))
    let isSpaced = end < text.count && text[end] == 0x20
    line.pending = Token.Flags(rawValue: isSpaced ? 1 : 0)
    position = end &+ (isSpaced ? 1 : 0)
  }

  /// Whether a byte is ASCII and neither letter, digit nor blank.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte &- 0x21 < 0x5E && (byte | 0x20) &- 0x61 >= 26
  }

  /// Whether a run ends a word that nothing after it changes, by the byte after the run.
  @inline(__always)
  static func endsWord(_ text: Span<UInt8>, _ position: Int) -> Bool {
    text[position] < 0x80 || isSign(text, position)
  }

  @inline(never)
  private static func isSign(_ text: Span<UInt8>, _ position: Int) -> Bool {
    isSign(ScalarReader.scalar(text, at: position).0)
  }

  /// Whether a scalar beyond ASCII is punctuation or the no-break space.
  @inline(__always)
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0xA9, 0xAB, 0xAC, 0xAE...0xB4, 0xB6...0xB9, 0xBB...0xBF: true
    case 0x2010...0x2027, 0x2030...0x205E: true
    default: false
    }
  }
}
