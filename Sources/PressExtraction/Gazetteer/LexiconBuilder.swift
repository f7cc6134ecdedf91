package import PressText

/// Collects words and terms from rules and lexicon files, then makes the `Lexicon`.
package struct LexiconBuilder {
  package private(set) var vocabulary: Vocabulary
  private(set) var edges = EdgeTable()
  /// For each node the first of the terms that end there, -1 where none does.
  private(set) var terminals: [Int32] = [-1]
  private(set) var entries: [TermEntry] = []
  /// How many symbols the longest term has.
  private(set) var longestTerm = 0
  /// How many terms at most share one spelling.
  private(set) var mostEntries = 0
  /// Who may find something from a symbol on.
  private(set) var triggers: [UInt32: Triggers] = [:]
  /// The terms and triggers, where they are compiled already: none is added then.
  let compiled: TermTrie?
  /// What rules read from lexicons, where it is compiled already.
  private let tables: CompiledTables
  /// What rules read from lexicons, where it is to be compiled.
  private(set) var writer: TableWriter?
  private let normalizer = Normalizer()
  private let scan = TermScan()
  private var scratch = NormalizedText()
  private var path: [UInt32] = []

  /// How many nodes and terms there is room for from the start.
  private static let room = 1 << 15

  /// A builder of a lexicon whose terms and triggers are all compiled already.
  init(_ image: TermImage) {
    vocabulary = image.vocabulary
    compiled = image.trie
    tables = image.tables
  }

  package init() {
    vocabulary = Vocabulary()
    compiled = nil
    tables = CompiledTables()
    edges.reserveCapacity()
    terminals.reserveCapacity(LexiconBuilder.room)
    entries.reserveCapacity(LexiconBuilder.room)
  }

  /// Notes what rules read from lexicons, so that it can be compiled.
  mutating func noteTables() { writer = TableWriter() }

  /// Whether terms and triggers still have to be added: no lexicon need be read for them else.
  var takesTerms: Bool { compiled == nil }

  /// What rules read from lexicons: as it is compiled, else as `make` reads it.
  ///
  /// Terms have no part in it: they are compiled apart.
  mutating func table<Value: TableValue>(
    _ name: StaticString, _ make: (inout LexiconBuilder) -> Value
  ) -> Value {
    let value = tables.table(name) ?? make(&self)
    writer?.add(name, value)
    return value
  }

  /// The word for one syllable or abbreviation; of a phrase, its first word.
  package mutating func word(_ text: String) -> Word {
    var text = text
    return text.withUTF8 { utf8 in unsafe ruleWord(utf8.span, 0..<utf8.count) }
  }

  /// The word for one syllable or abbreviation, as UTF-8 in normal form; of a phrase, its first word.
  mutating func word(_ utf8: ArraySlice<UInt8>) -> Word {
    let text = utf8.span
    return word(text, 0..<text.count)
  }

  /// The word in a range of what a rule names, which `TermImageTests` sees to be in normal form.
  @inline(__always)
  private mutating func ruleWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Word {
    guard takesTerms else { return word(text, range) }
    take(range.map { text[$0] })
    return firstWord
  }

  /// The word in a range of UTF-8 in normal form; of a phrase, its first word.
  private mutating func word(_ text: Span<UInt8>, _ range: Range<Int>) -> Word {
    if let word = scan.firstWord(of: text, range, &vocabulary) { return word }
    takeTokens(range.map { text[$0] }[...])
    return firstWord
  }

  private var firstWord: Word { path.first.map { Word(rawValue: $0) } ?? .unknown }

  /// The words of a list that spaces and line ends separate.
  mutating func words(of list: String) -> [Word] {
    var list = list
    return list.withUTF8 { utf8 in
      let text = unsafe utf8.span
      var words: [Word] = []
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, text[end] > 0x20 { end += 1 }
        if end > start { words.append(ruleWord(text, start..<end)) }
        start = end + 1
      }
      return words
    }
  }

  /// The words of a list.
  package mutating func words(_ texts: [String]) -> [Word] {
    texts.map { word($0) }
  }

  /// Lets extractors start at the first word or mark of a text.
  package mutating func trigger(_ text: String, _ extractors: Triggers) {
    guard takesTerms else { return }
    take(Array(text.utf8))
    triggerFirst(extractors)
  }

  /// Lets extractors start at the first word or mark of a text of UTF-8 in normal form.
  mutating func trigger(_ utf8: ArraySlice<UInt8>, _ extractors: Triggers) {
    guard takesTerms else { return }
    takeClean(Array(utf8))
    triggerFirst(extractors)
  }

  private mutating func triggerFirst(_ extractors: Triggers) {
    if let first = path.first { triggers[first, default: []].formUnion(extractors) }
  }

  /// Lets extractors start at some words.
  package mutating func trigger(
    _ words: @autoclosure () -> [Word], _ extractors: Triggers
  ) {
    guard takesTerms else { return }
    for word in words() where word != .unknown {
      triggers[word.rawValue, default: []].formUnion(extractors)
    }
  }

  /// Adds a term: from now on `phrase` is found in texts, with this kind and payload.
  ///
  /// White space matters only in that `Q.12` and `Q. 12` are the same tokens. An empty phrase is ignored.
  package mutating func term(_ phrase: String, _ kind: TermKind, _ payload: Int) {
    guard takesTerms else { return }
    take(Array(phrase.utf8))
    addPath(kind, payload)
  }

  /// Adds a term as UTF-8 in normal form, in the way of `term(_:_:_:)`.
  mutating func term(_ phrase: ArraySlice<UInt8>, _ kind: TermKind, _ payload: Int) {
    guard takesTerms else { return }
    takeClean(Array(phrase))
    addPath(kind, payload)
  }

  /// Adds the term that is the first field of a lexicon's row, which is in normal form.
  mutating func term(_ row: borrowing LexiconRow, _ kind: TermKind, _ payload: Int) {
    guard takesTerms else { return }
    takeClean(row.bytes, row.range(0))
    addPath(kind, payload)
  }

  private mutating func addPath(_ kind: TermKind, _ payload: Int) {
    guard !path.isEmpty else { return }
    longestTerm = max(longestTerm, path.count)
    var node: Int32 = 0
    for symbol in path {
      let fresh = Int32(truncatingIfNeeded: terminals.count)
      node = edges.insert(node, symbol, fresh)
      if node == fresh { terminals.append(-1) }
    }
    let entry = Int32(truncatingIfNeeded: entries.count)
    entries.append(TermEntry(payload: Int32(truncatingIfNeeded: payload), next: -1, kind: kind))
    var length = 1
    if terminals[Int(node)] < 0 {
      terminals[Int(node)] = entry
    } else {
      var last = terminals[Int(node)]
      while entries[Int(last)].next >= 0 {
        last = entries[Int(last)].next
        length += 1
      }
      entries[Int(last)].next = entry
      length += 1
    }
    mostEntries = max(mostEntries, length)
  }

  /// The compiled lexicon.
  package func build() -> Lexicon { Lexicon(self) }

  /// Sets `path` to the symbols of a text.
  private mutating func take(_ text: [UInt8]) {
    if normalizer.isClean(text, 0..<text.count) { takeClean(text) } else { takeTokens(text[...]) }
  }

  /// Sets `path` to the symbols of a text in normal form.
  private mutating func takeClean(_ text: [UInt8]) { takeClean(text, 0..<text.count) }

  /// Sets `path` to the symbols of a range of a text in normal form, whose last word ends with it.
  ///
  /// The program's own lexicons are in normal form, which `LexiconFormTests` sees to.
  private mutating func takeClean(_ text: [UInt8], _ range: Range<Int>) {
    clearPath()
    // Nine terms of ten are plain words.
    if !scan.words(of: text, range, &vocabulary, into: &path) { takeTokens(text[range]) }
  }

  private mutating func clearPath() {
    // Three words at most as a rule: `removeAll` costs more than they do.
    while path.popLast() != nil {}
  }

  /// Sets `path` to the symbols of the tokens of a text.
  private mutating func takeTokens(_ text: ArraySlice<UInt8>) {
    clearPath()
    normalizer.normalize(Array(text), into: &scratch)
    for var token in Tokenizer(vocabulary: vocabulary).tokens(of: scratch.bytes) {
      if token.kind == .word, token.code == 0 {
        token.code = intern(scratch.bytes[Int(token.start)..<Int(token.end)]).rawValue
      }
      path.append(TermSymbol.of(token))
    }
  }

  private mutating func intern(_ bytes: ArraySlice<UInt8>) -> Word {
    var key = WordKey()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      key.add(LetterFold.lower(scalar.value))
    }
    return vocabulary.intern(key: key.value)
  }
}

/// A term at the end of its node, and the next one there.
struct TermEntry: Sendable {
  var payload: Int32
  /// -1 at the end.
  var next: Int32
  var kind: TermKind
}
