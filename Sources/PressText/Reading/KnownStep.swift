/// The part of a pass that goes over what is known.
struct KnownStep {
  var position: Int
  /// What is added to a position to count bytes of the normalised text.
  var shift: Int
  /// How many tokens there are before those of the step.
  let before: Int
  var line = LineScan()
  var edits = EditList()
  var window: RunWindow

  /// Takes tokens up to the first byte of something that is not known, as many as there is room for.
  mutating func take(_ text: Span<UInt8>, _ cache: RunCache, _ tokens: inout OutputSpan<Token>) {
    let table = RunBytes.masks
    let (entries, tails, masks) = (cache.entries.span, cache.tails.span, table.span)
    while true {
      takeWords(text, entries, tails, masks, &tokens)
      guard position < text.count, tokens.freeCapacity > 0,
        takeSign(text, &tokens) || replace(text, cache, &tokens)
      else { return }
    }
  }

  /// Takes words with the blanks between them, up to the first byte of something else.
  @inline(never)
  private mutating func takeWords(
    _ text: Span<UInt8>, _ entries: Span<RunCache.Entry>, _ tails: Span<UInt64>,
    _ masks: Span<UInt64>, _ tokens: inout OutputSpan<Token>
  ) {
    var (window, position) = (window, position)
    var pending = line.pending
    while position &+ RunBytes.room <= text.count, tokens.freeCapacity > 0 {
      let length = window.length(text, at: position)
      let run = RunBytes(text, at: position, length: length, masks: masks)
      let first = RunCache.place(of: run)
      let place = entries[first].low == run.low ? first : first &+ 1
      let entry = entries[place]
      let end = position &+ length
      guard entry.low == run.low, tails[place] == run.high, entry.kind == .clean,
        length <= RunCache.longestRun, KnownStep.endsWord(text, end)
      else { break }
      tokens.append(
        Token(
          start: UInt32(truncatingIfNeeded: position &+ shift),
          end: UInt32(truncatingIfNeeded: end &+ shift), code: entry.code, kind: .word,
          flags: entry.flags.union(pending)))
      let isSpaced = text[end] == 0x20
      pending = isSpaced ? .spaceBefore : []
      position = isSpaced ? end &+ 1 : end
    }
    self.position = position
    self.window = window
    line.pending = pending
  }

  /// Takes a run that is known to have another normal form; false where there is none.
  private mutating func replace(
    _ text: Span<UInt8>, _ cache: RunCache, _ tokens: inout OutputSpan<Token>
  ) -> Bool {
    guard position &+ RunBytes.room <= text.count else { return false }
    let run = RunBytes(text, at: position, &window)
    let end = position &+ run.length
    guard let place = cache.find(run), KnownStep.endsWord(text, end) else { return false }
    let entry = cache.entries[place]
    guard entry.kind == .dirty else { return false }
    let form = cache.form(at: place)
    edits.replace(text, position..<end, with: form)
    let start = position &+ shift
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: start &+ Int(form.length)), code: entry.code, kind: .word,
        flags: entry.flags.union(line.pending)))
    shift &+= Int(form.length) &- run.length
    position = end
    takeBlank(text)
    return true
  }

  /// Takes the blank after a token, where one is.
  @inline(__always)
  private mutating func takeBlank(_ text: Span<UInt8>) {
    let isSpaced = position < text.count && text[position] == 0x20
    line.pending = isSpaced ? .spaceBefore : []
    if isSpaced { position &+= 1 }
  }

  /// Takes a number, mark or blank; false where something else stands.
  @inline(__always)
  private mutating func takeSign(_ text: Span<UInt8>, _ tokens: inout OutputSpan<Token>) -> Bool {
    let start = position
    let byte = text[position]
    switch ByteKind(byte) {
    case .letter, .newline: return false
    case .space:
      line.pending.insert(.spaceBefore)
      position &+= 1
      return true
    case .digit:
      let (value, end) = Tokenizer.number(text, position)
      position = end
      append(start, value, .number, &tokens)
    case .mark:
      line.note(UInt32(byte), at: before &+ tokens.count)
      position &+= 1
      append(start, UInt32(byte), .mark, &tokens)
    case .sign:
      let (scalar, length) = ScalarReader.scalar(text, at: position)
      guard KnownStep.isSign(scalar) else { return false }
      position &+= length
      if scalar == 0xA0 {
        line.pending.insert(.spaceBefore)
        return true
      }
      line.note(scalar, at: before &+ tokens.count)
      append(start, ScalarClass.canonicalMark(scalar), .mark, &tokens)
    }
    takeBlank(text)
    return true
  }

  /// Takes the token from `start` to the position.
  @inline(__always)
  private mutating func append(
    _ start: Int, _ code: UInt32, _ kind: Token.Kind, _ tokens: inout OutputSpan<Token>
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start &+ shift),
        end: UInt32(truncatingIfNeeded: position &+ shift), code: code, kind: kind,
        flags: line.pending))
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
