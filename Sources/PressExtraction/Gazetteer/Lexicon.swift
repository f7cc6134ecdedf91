package import PressText

/// What a lexicon term is.
package enum TermKind: UInt8, CaseIterable, Sendable {
  /// A document type's words (`nghị quyết`); payload: row in `OfficialDocumentRules`.
  case documentType
  /// A named document (`Luật Đất đai`, `Hiến pháp`).
  case documentName
  /// Words that tell which document of a serial is meant; payload: cue in `WellKnownDocuments`.
  case documentCue
  /// What heads an organisation's name (`ủy ban nhân dân`, `công ty`).
  case organizationHead
  /// A field phrase inside a name (`văn hóa, thể thao và du lịch`).
  case organizationField
  /// A verb at which the name of a body ends (`tổ chức`, `cho biết`).
  case nameEnd
  /// A body known by its whole name or abbreviation (`Bộ Y tế`, `EVN`).
  case organizationName
  /// A title or office (`bí thư`, `chủ tịch`).
  case title
  /// A word for a level or a type of place (`tỉnh`, `TP.`, `thị xã`).
  case placeType
  /// The name of an administrative unit, without its type word.
  case placeName
  /// The letters with which an outlet opens its reports.
  case outlet
  /// The name of a foreign country or region.
  case foreignPlace
  /// A holiday or anniversary by name.
  case holiday
  /// A word or phrase of time (`hôm nay`, `thời gian qua`).
  case timePhrase
  /// A word or phrase that tells on which side of the publication date a day lies.
  case timeCue
  /// Words that bound a length of time (`ít nhất`).
  case timeBound
  /// A unit of measure, money or share.
  case unit
  /// A classifier or noun that numbers count.
  case countable
  /// A word after which a number names one thing (`khu phố 12`).
  case numberedName
  /// A phrase that says how a quantity is bounded (`ít nhất`, `không quá`).
  case bound
  /// A verb or function phrase at which a noun phrase ends.
  case phraseEnd
  /// A verb of issuing (`ban hành`, `ký`).
  case issuingVerb
  /// A verb or phrase that ties two documents (`thực hiện`, `thay thế`).
  case relationVerb
  /// A phrase by which the parts of a page are told apart; payload: `LayoutRules.Role`.
  case layoutPhrase

  /// Its place in a set of kinds.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// One term found in a text.
package struct TermHit: Sendable, Equatable {
  package var start: Int32
  package var end: Int32
  /// What the term's owner said of it, as a rule a row in a table of its own.
  package var payload: Int32
  package var kind: TermKind

  /// The term's tokens.
  @inlinable package var tokens: Range<Int> { Int(start)..<Int(end) }
}

/// The compiled lexicons: one vocabulary, one trie over its words.
package final class Lexicon: Sendable {
  /// What starts with a word or mark: its node in the trie, -1 where no term starts with it, and who may
  /// find something from it on.
  private struct Root: Sendable {
    var node: Int32 = -1
    var triggers = Triggers()
  }

  /// A node of the trie.
  private struct Node: Sendable {
    /// The first of the terms that end here, -1 where none does.
    var entry: Int32 = -1
    /// The kinds of those terms, a bit each.
    var kinds: UInt32 = 0
    /// The extractors that look at one of them.
    var triggers = Triggers()
    /// A bit for each symbol of the node's edges, by `Lexicon.bit`: most probes end here.
    var followers: UInt64 = 0
  }

  package let vocabulary: Vocabulary
  private let words: [Root]
  /// Marks by their canonical code below 128, then one for numbers and one for all further marks.
  private let others: [Root]
  private let nodes: [Node]
  private let edges: EdgeTable
  private let entries: [LexiconBuilder.Entry]

  private static let numberPlace = 128
  private static let markPlace = 129
  /// Stands for the node of roots that several symbols share.
  private static let shared: Int32 = 0

  fileprivate init(_ builder: LexiconBuilder) {
    vocabulary = builder.vocabulary
    entries = builder.entries
    edges = builder.edges
    nodes = Lexicon.makeNodes(builder)
    var words = [Root](repeating: Root(), count: builder.vocabulary.count + 1)
    var others = [Root](repeating: Root(), count: Lexicon.markPlace + 1)
    others[Lexicon.numberPlace].triggers = .number
    func change(_ symbol: UInt32, _ body: (inout Root, _ isShared: Bool) -> Void) {
      switch symbol {
      case ..<TermSymbol.numberBase: body(&words[Int(symbol)], false)
      case TermSymbol.markBase...:
        let place = min(Int(symbol - TermSymbol.markBase), Lexicon.markPlace)
        body(&others[place], place >= Lexicon.numberPlace)
      default: body(&others[Lexicon.numberPlace], true)
      }
    }
    builder.edges.forEach { edge in
      guard edge.node == 0 else { return }
      change(edge.symbol) { $0.node = $1 ? Lexicon.shared : edge.target }
    }
    for (symbol, triggers) in builder.triggers {
      change(symbol) { root, _ in root.triggers.formUnion(triggers) }
    }
    self.words = words
    self.others = others
  }

  private static func makeNodes(_ builder: LexiconBuilder) -> [Node] {
    var nodes = builder.terminals.map { first in
      var node = Node(entry: first)
      var entry = first
      while entry >= 0 {
        let kind = builder.entries[Int(entry)].kind
        node.kinds |= kind.bit
        node.triggers.formUnion(kind.triggers)
        entry = builder.entries[Int(entry)].next
      }
      return node
    }
    builder.edges.forEach { nodes[Int($0.node)].followers |= bit($0.symbol) }
    return nodes
  }

  /// The symbol's bit in a filter of followers.
  @inline(__always)
  private static func bit(_ symbol: UInt32) -> UInt64 {
    1 &<< UInt64((symbol &* 0x9E37_79B9) >> 26)
  }

  /// Every term of `tokens`, whatever its kind and length, and the tokens at which extractors may start.
  ///
  /// O(tokens × longest term). A term does not run over a paragraph's end.
  package func findTerms(in tokens: [Token]) -> TermHits {
    var found = TermCollection(tokens: tokens.count)
    let span = tokens.span
    let (words, others, nodes) = (words, others, nodes)
    for start in span.indices {
      let token = span[start]
      let root: Root
      switch token.kind {
      case .word:
        if token.code == 0 { continue }
        root = words[Int(token.code)]
      case .number: root = others[Lexicon.numberPlace]
      case .mark: root = others[min(Int(token.code), Lexicon.markPlace)]
      case .none: continue
      }
      var slot = TermHits.Slot(first: found.count)
      var triggers = root.triggers
      if root.node >= 0 { walk(span, from: start, root.node, nodes.span, &slot, &triggers, &found) }
      if slot.kinds != 0 { found.slots[start] = slot }
      if !triggers.isEmpty { found.note(triggers, at: start) }
    }
    return TermHits(found)
  }

  /// Notes the terms that start at a token, whose node is given.
  @inline(__always)
  private func walk(
    _ tokens: Span<Token>, from start: Int, _ root: Int32, _ nodes: Span<Node>,
    _ slot: inout TermHits.Slot, _ triggers: inout Triggers, _ found: inout TermCollection
  ) {
    var place = root == Lexicon.shared ? edges.target(0, TermSymbol.of(tokens[start])) : root
    var end = start &+ 1
    while place >= 0 {
      let node = nodes[Int(place)]
      if node.entry >= 0 {
        slot.kinds |= node.kinds
        triggers.formUnion(node.triggers)
        take(node.entry, start, end, &found)
      }
      guard end < tokens.count else { return }
      let next = tokens[end]
      let symbol = TermSymbol.of(next)
      guard node.followers & Lexicon.bit(symbol) != 0, !next.flags.contains(.startsParagraph) else {
        return
      }
      place = edges.target(place, symbol)
      end &+= 1
    }
  }

  /// Notes the terms that end at a node.
  @inline(__always)
  private func take(_ first: Int32, _ start: Int, _ end: Int, _ found: inout TermCollection) {
    var entry = first
    while entry >= 0 {
      let term = entries[Int(entry)]
      found.append(
        TermHit(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
          payload: term.payload, kind: term.kind))
      entry = term.next
    }
  }
}

/// What an edge of the trie is labelled with.
private enum TermSymbol {
  static let numberBase: UInt32 = 1 << 24
  static let markBase: UInt32 = 1 << 31

  /// Word: its number.
  ///
  /// Number: by value. Mark: by canonical code. 0 for a word that no lexicon has.
  static func of(_ token: Token) -> UInt32 {
    switch token.kind {
    case .word: token.code
    case .number: numberBase + min(token.code, 1 << 30)
    case .mark: markBase + token.code
    case .none: 0
    }
  }
}

/// Collects words and terms from rules and lexicon files, then makes the `Lexicon`.
package struct LexiconBuilder {
  fileprivate struct Entry: Sendable {
    var payload: Int32
    var next: Int32
    var kind: TermKind
  }

  package private(set) var vocabulary = Vocabulary()
  fileprivate var edges = EdgeTable()
  fileprivate var terminals: [Int32] = [-1]
  fileprivate var entries: [Entry] = []
  /// Who may find something from a symbol on.
  fileprivate var triggers: [UInt32: Triggers] = [:]
  private let normalizer = Normalizer()
  private let scan = TermScan()
  private var scratch = NormalizedText()
  private var path: [UInt32] = []

  /// How many nodes and terms there is room for from the start.
  private static let room = 1 << 15

  package init() {
    terminals.reserveCapacity(LexiconBuilder.room)
    entries.reserveCapacity(LexiconBuilder.room)
  }

  /// The word for one syllable or abbreviation; of a phrase, its first word.
  package mutating func word(_ text: String) -> Word { word(Array(text.utf8)[...]) }

  /// The word for one syllable or abbreviation, as UTF-8; of a phrase, its first word.
  mutating func word(_ utf8: ArraySlice<UInt8>) -> Word {
    take(Array(utf8))
    return path.first.map { Word(rawValue: $0) } ?? .unknown
  }

  /// The words of a list that spaces and line ends separate.
  mutating func words(of list: String) -> [Word] {
    list.utf8.split { $0 <= 0x20 }.map { word(Array($0)[...]) }
  }

  /// The words of a list.
  package mutating func words(_ texts: [String]) -> [Word] {
    texts.map { word($0) }
  }

  /// Lets extractors start at the first word or mark of a text.
  package mutating func trigger(_ text: String, _ extractors: Triggers) {
    trigger(Array(text.utf8)[...], extractors)
  }

  /// Lets extractors start at the first word or mark of a text of UTF-8.
  mutating func trigger(_ utf8: ArraySlice<UInt8>, _ extractors: Triggers) {
    take(Array(utf8))
    if let first = path.first { triggers[first, default: []].formUnion(extractors) }
  }

  /// Lets extractors start at some words.
  package mutating func trigger(_ words: [Word], _ extractors: Triggers) {
    for word in words where word != .unknown {
      triggers[word.rawValue, default: []].formUnion(extractors)
    }
  }

  /// Adds a term: from now on `phrase` is found in texts, with this kind and payload.
  ///
  /// White space matters only in that `Q.12` and `Q. 12` are the same tokens. An empty phrase is ignored.
  package mutating func term(_ phrase: String, _ kind: TermKind, _ payload: Int) {
    term(Array(phrase.utf8)[...], kind, payload)
  }

  /// Adds a term as UTF-8, in the way of `term(_:_:_:)`.
  mutating func term(_ phrase: ArraySlice<UInt8>, _ kind: TermKind, _ payload: Int) {
    take(Array(phrase))
    addPath(kind, payload)
  }

  /// Adds the term that is the first field of a lexicon's row.
  mutating func term(_ row: borrowing LexiconRow, _ kind: TermKind, _ payload: Int) {
    take(row.bytes, row.range(0))
    addPath(kind, payload)
  }

  private mutating func addPath(_ kind: TermKind, _ payload: Int) {
    guard !path.isEmpty else { return }
    var node: Int32 = 0
    for symbol in path {
      let fresh = Int32(truncatingIfNeeded: terminals.count)
      node = edges.insert(node, symbol, fresh)
      if node == fresh { terminals.append(-1) }
    }
    let entry = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(payload: Int32(truncatingIfNeeded: payload), next: -1, kind: kind))
    if terminals[Int(node)] < 0 {
      terminals[Int(node)] = entry
    } else {
      var last = terminals[Int(node)]
      while entries[Int(last)].next >= 0 { last = entries[Int(last)].next }
      entries[Int(last)].next = entry
    }
  }

  /// The compiled lexicon.
  package func build() -> Lexicon { Lexicon(self) }

  /// Sets `path` to the symbols of a text.
  private mutating func take(_ text: [UInt8]) { take(text, 0..<text.count) }

  /// Sets `path` to the symbols of a range of a text, whose last word ends with it.
  private mutating func take(_ text: [UInt8], _ range: Range<Int>) {
    path.removeAll(keepingCapacity: true)
    // Nine terms of ten are plain words.
    if scan.words(of: text, range, &vocabulary, into: &path) { return }
    path.removeAll(keepingCapacity: true)
    normalizer.normalize(Array(text[range]), into: &scratch)
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
