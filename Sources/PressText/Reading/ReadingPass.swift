/// One pass over one text.
struct ReadingPass {
  private let normalizer: Normalizer
  private let tokenizer: Tokenizer
  private var list: TokenList
  private var words: WordNormalizer
  /// Where the line starts, as far as a sign beyond ASCII ended the one before.
  private var lineStart = 0
  private var window = RunWindow()
  private var doubts: TextDoubts = []

  init(
    _ source: [UInt8], _ normalizer: Normalizer, _ tokenizer: Tokenizer, most: Int,
    _ tokens: inout [Token]
  ) {
    self.normalizer = normalizer
    self.tokenizer = tokenizer
    list = TokenList(reusing: &tokens, capacity: source.count / 3, most: most)
    words = normalizer.words(of: source)
  }

  /// Takes the whole text.
  mutating func read(_ source: [UInt8], _ cache: inout RunCache) {
    let text = source.span
    var position = 0
    while position < text.count, !list.isFull {
      position = takeKnown(source, position, cache)
      guard position < text.count, !list.isFull else { return }
      switch ByteKind(text[position]) {
      case .letter, .sign:
        position = learn(source, position, &cache)
      case .newline:
        endLine(source, position)
        position = Tokenizer.lineEnd(text, position)
      case .space, .digit, .mark: continue
      }
    }
  }

  /// Ends the text and gives the results.
  mutating func finish(
    _ source: [UInt8], _ text: inout NormalizedText, _ tokens: inout [Token]
  ) {
    text.warnings = words.warnings
    if let excess = list.excess { text.warnings.append(cut(source, from: Int(excess.start))) }
    words.finish()
    list.finish(words.edits.bytes)
    text.bytes = words.edits.bytes
    text.map = words.edits.map
    text.doubts = list.hasOpenLines ? doubts.union(.openLines) : doubts
    tokens = list.tokens
  }

  /// Leaves the text from a token on as it is, without tokens: what it takes has to be in proportion to the
  /// text's length.
  private mutating func cut(_ source: [UInt8], from token: Int) -> TextWarning {
    let start = words.edits.map.sourceStart(token)
    words.edits.takeBack(to: start)
    list.takeBack(to: token)
    return TextWarning(
      code: "too-many-tokens", message: "more than a token in three bytes: the rest is not read",
      byteRange: start..<source.count)
  }

  private mutating func endLine(_ source: [UInt8], _ position: Int) {
    if words.edits.isEmpty {
      list.endLine(source)
    } else {
      words.edits.take(source, to: position)
      list.endLine(words.edits.bytes)
    }
  }

  // MARK: What is known

  /// Takes runs that are known, numbers, marks and blanks, up to the first byte of something else.
  private mutating func takeKnown(
    _ source: [UInt8], _ start: Int, _ cache: RunCache
  ) -> Int {
    let text = source.span
    var step = KnownStep(position: start, shift: list.shift, window: window)
    repeat {
      // Taken out, not copied: the buffer has to stay unshared.
      var tokens: [Token] = []
      swap(&tokens, &list.tokens)
      step.before = tokens.count
      if step.end == .edit { words.edits.makeRoom(source, to: step.position) }
      tokens.append(addingCapacity: ReadingPass.buffer) { tokens in
        guard words.edits.hasRoom else {
          return step.takeClean(text, cache, &list.line, &tokens)
        }
        words.edits.extend { stage, edits, bytes in
          step.stage = stage
          step.take(text, cache, &list.line, &tokens, &edits, &bytes)
          return step.stage
        }
      }
      if tokens.count > step.before { list.line.newlines = 0 }
      swap(&tokens, &list.tokens)
    } while step.end != .unknown && !list.isFull
    list.shift = step.shift
    window = step.window
    doubts.formUnion(step.doubts)
    return step.position
  }

  private static let buffer = 256

  // MARK: Other text

  /// Takes the word or sign at a byte; gives the byte after it.
  @inline(never)
  private mutating func learn(
    _ source: [UInt8], _ position: Int, _ cache: inout RunCache
  ) -> Int {
    let word = tokenizer.word(source, at: position)
    let length = ScalarReader.scalar(source, at: position).1
    let end = word.end > position ? word.end : position + length
    let run = run(source, position, end)
    if normalizer.isClean(source, position..<end) {
      guard word.end > position else { return takeOther(source, position) }
      let code = tokenizer.code(of: word)
      if !isGlued(word, code, source, position), let run {
        cache.insert(run, code: code, flags: word.flags)
      }
      list.append(position, end, code, .word, word.flags)
      return end
    }
    if let run, learn(run, source[position..<end], &cache) { return position }
    return rewrite(source, around: position)
  }

  /// Whether a word may be some that were run together, or a damaged one, which is noted.
  ///
  /// None is learnt, so that it is seen in every text.
  private mutating func isGlued(
    _ word: WordScan.Word, _ code: UInt32, _ text: [UInt8], _ start: Int
  ) -> Bool {
    guard GluedWord.mayBe(word.flags, code) else { return false }
    return noteDoubts(of: start..<word.end, text, word.flags)
  }

  /// Notes whether letters may be damaged, or some words; whether they may be either.
  @discardableResult
  private mutating func noteDoubts(
    of letters: Range<Int>, _ text: [UInt8], _ flags: Token.Flags
  ) -> Bool {
    let isOdd = GluedWord.isOdd(text, letters, flags)
    let isGlued = GluedWord.isPossible(text, letters)
    if isOdd { doubts.insert(.oddWords) }
    if isGlued { doubts.insert(.gluedWords) }
    return isOdd || isGlued
  }

  /// The run from a byte to `end`, where that is all of it and nothing around it matters.
  private mutating func run(_ source: [UInt8], _ position: Int, _ end: Int) -> RunKey? {
    let (text, length) = (source.span, end - position)
    guard position + RunKey.room <= source.count, length <= RunKey.longest,
      window.length(text, at: position) == length, KnownStep.endsWord(text, end)
    else { return nil }
    return RunKey(text, at: position, length: length)
  }

  /// Finds the normal form of a run, where it is a word that can stand alone.
  private mutating func learn(
    _ run: RunKey, _ source: ArraySlice<UInt8>, _ cache: inout RunCache
  ) -> Bool {
    guard let normal = normalForm(of: source), !ReadingPass.hasLooseMark(normal[...]) else {
      return false
    }
    let word = tokenizer.word(normal, at: 0)
    let code = tokenizer.code(of: word)
    guard word.end > 0, word.end == normal.count, word.end <= 16,
      !isGlued(word, code, normal, 0)
    else { return false }
    return cache.insert(
      run, code: code, flags: word.flags,
      form: source.elementsEqual(normal) ? nil : RunCache.Form(normal))
  }

  /// The normal form of letters that nothing around them matters to; `nil` where that cannot be told.
  private func normalForm(of letters: ArraySlice<UInt8>) -> [UInt8]? {
    // Most are the alphabet's, only decomposed: half the time (callgrind).
    if let composed = Composition.composed(letters),
      normalizer.isClean(composed, 0..<composed.count)
    {
      return composed
    }
    guard Stretch.standsAlone(letters) else { return nil }
    var normal = NormalizedText()
    normalizer.normalize(Array(letters), into: &normal)
    return normal.warnings.isEmpty ? normal.bytes : nil
  }

  /// Whether text in normal form has a combining mark, as one has that no letter took: the lead bytes of U+0300 on.
  private static func hasLooseMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 == 0xCC || $0 == 0xCD }
  }

  private mutating func takeOther(_ source: [UInt8], _ position: Int) -> Int {
    if !words.edits.isEmpty { words.edits.take(source, to: position) }
    let normal = words.edits.isEmpty ? source : words.edits.bytes
    let (scalar, length) = ScalarReader.scalar(source, at: position)
    if ScalarClass.ofScalar(scalar) == .newline { lineStart = position + length }
    return tokenizer.other(source, position, normal, &list)
  }

  /// Takes all that stands without white space around a doubtful scalar, step by step.
  private mutating func rewrite(_ source: [UInt8], around position: Int) -> Int {
    var (start, end) = (position, position)
    while start > lineStart, source[start - 1] > 0x20 { start -= 1 }
    while end < source.count, source[end] > 0x20 { end += 1 }
    words.edits.takeBack(to: start)
    list.shift = words.edits.shift
    list.takeBack(to: start + list.shift)
    let base = start > 0 ? ScalarReader.before(source, start, floor: 0) : 0
    normalizer.normalize(source, base..<end, &words)
    guard !words.edits.isEmpty else {
      cut(source, start..<end)
      return end
    }
    words.edits.take(source, to: end)
    let from = start + list.shift
    list.shift = 0
    cut(words.edits.bytes, from..<words.edits.bytes.count)
    list.shift = words.edits.shift
    return end
  }

  /// Takes the tokens of a range of text in normal form, and notes what may have to be mended in them.
  private mutating func cut(_ normal: [UInt8], _ range: Range<Int>) {
    if ReadingPass.hasLooseMark(normal[range]) { doubts.insert(.looseMarks) }
    let first = list.tokens.count
    tokenizer.cut(normal, range, into: &list)
    for token in list.tokens[first...]
    where !doubts.isSuperset(of: [.gluedWords, .oddWords]) && token.isWord
      && GluedWord.mayBe(token.flags, token.code)
    {
      let letters = Int(token.start) - list.shift..<Int(token.end) - list.shift
      noteDoubts(of: letters, normal, token.flags)
    }
  }
}
