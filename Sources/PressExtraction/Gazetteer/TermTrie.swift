import PressText

/// The terms of the lexicons as a trie over symbols, laid out for one walk from each token of a text.
///
/// The children of a node stand together in a block of their own, found by a hash of their symbols, and each
/// says all that a walk asks of it: a step costs one look into memory.
struct TermTrie: Sendable {
  /// What starts with a word, by its number.
  var words: [TermNode]
  /// What starts with a mark, by its canonical code below 128; then with a number; then with a further mark.
  let others: [TermNode]
  /// The root of the symbols that share a place in `others`.
  let shared: TermNode
  /// The blocks.
  let nodes: NodeColumn
  /// Where several terms end at one node, those terms, one after another.
  let lists: [ListedTerm]
  /// The kinds by their raw values.
  private let kinds = TermKind.allCases
  /// More terms than start at any one token.
  let mostHits: Int

  private static let numberPlace = 128
  private static let markPlace = 129

  init(_ builder: LexiconBuilder) {
    mostHits = builder.longestTerm * builder.mostEntries + 1
    var lists: [ListedTerm] = []
    let loose = TermTrie.looseNodes(builder, &lists)
    self.lists = lists
    nodes = NodeColumn(TermTrie.blocks(of: loose, builder.edges))
    shared = loose[0]
    var words = [TermNode](repeating: TermNode(), count: builder.vocabulary.count + 1)
    var others = [TermNode](repeating: TermNode(), count: TermTrie.markPlace + 1)
    others[TermTrie.numberPlace].info.insert(.number)
    func change(_ symbol: UInt32, _ body: (inout TermNode) -> Void) {
      switch symbol {
      case ..<TermSymbol.numberBase: body(&words[Int(symbol)])
      case TermSymbol.markBase...:
        body(&others[min(Int(symbol - TermSymbol.markBase), TermTrie.markPlace)])
      default: body(&others[TermTrie.numberPlace])
      }
    }
    builder.edges.forEachEdge { edge in
      guard edge.node == 0 else { return }
      change(edge.symbol) { root in
        if TermTrie.isShared(edge.symbol) {
          root.info.insert(.shared)
        } else {
          root.take(loose[Int(edge.target)])
        }
      }
    }
    for (symbol, triggers) in builder.triggers { change(symbol) { $0.info.insert(triggers) } }
    self.words = words
    self.others = others
  }

  /// The trie with a place for every word of a vocabulary that has grown since.
  func covering(_ vocabulary: Vocabulary) -> TermTrie {
    var trie = self
    while trie.words.count <= vocabulary.count { trie.words.append(TermNode()) }
    return trie
  }

  /// Whether a symbol shares its place in `others` with further ones.
  private static func isShared(_ symbol: UInt32) -> Bool {
    symbol >= TermSymbol.numberBase
      && (symbol < TermSymbol.markBase || Int(symbol - TermSymbol.markBase) >= numberPlace)
  }

  /// Whether a walk looks for an edge in a block.
  private static func isInBlock(_ edge: EdgeTable.Edge) -> Bool {
    edge.node != 0 || isShared(edge.symbol)
  }

  /// The builder's nodes, each with its terms and the place of its block, in the builder's order.
  private static func looseNodes(
    _ builder: LexiconBuilder, _ lists: inout [ListedTerm]
  ) -> [TermNode] {
    var nodes = builder.terminals.map { first in
      var node = TermNode()
      guard first >= 0 else { return node }
      var entry = builder.entries[Int(first)]
      node.info.insert(entry.kind)
      node.payload = entry.payload
      guard entry.next >= 0 else { return node }
      node.info.insert(.several)
      node.payload = Int32(truncatingIfNeeded: lists.count)
      while true {
        node.info.insert(entry.kind)
        lists.append(
          ListedTerm(payload: entry.payload, kind: entry.kind, isLast: entry.next < 0))
        guard entry.next >= 0 else { return node }
        entry = builder.entries[Int(entry.next)]
      }
    }
    var children = [UInt32](repeating: 0, count: nodes.count)
    builder.edges.forEachEdge { edge in
      guard isInBlock(edge) else { return }
      nodes[Int(edge.node)].addFollower(edge.symbol)
      children[Int(edge.node)] += 1
    }
    var start: UInt32 = 0
    for node in nodes.indices where children[node] > 0 {
      nodes[node].block = TermBlock(start: start, children: children[node])
      start += nodes[node].block.size
    }
    return nodes
  }

  /// The blocks with the nodes in their places.
  private static func blocks(of loose: [TermNode], _ edges: EdgeTable) -> [TermNode] {
    let last = loose.last { $0.block.size > 0 }
    let count = last.map { $0.block.start + $0.block.size } ?? 0
    var nodes = [TermNode](repeating: TermNode(), count: Int(count))
    edges.forEachEdge { edge in
      guard isInBlock(edge) else { return }
      let block = loose[Int(edge.node)].block
      var place = block.place(of: edge.symbol)
      while nodes[place].symbol != TermNode.none { place = block.place(after: place) }
      nodes[place] = loose[Int(edge.target)]
      nodes[place].symbol = edge.symbol
    }
    return nodes
  }

  /// Notes the terms that start at a stretch of tokens, as long as there is room for them.
  ///
  /// - Parameters:
  ///   - tokens: The text's tokens.
  ///   - stretch: The tokens to look at.
  ///   - hits: The terms, in order; longer than what is in it by `mostHits` at least.
  ///   - slots: For each token its terms.
  ///   - bases: For each block of slots how many terms there are before it.
  ///   - triggers: For each token the extractors that may start there.
  ///   - count: How much of `hits` is in use.
  /// - Returns: The token after the last one looked at.
  func find(
    in tokens: Span<Token>, _ stretch: Range<Int>, _ hits: inout [TermHit.Kept],
    _ slots: inout [TermHits.Slot], _ bases: inout [Int32], _ triggers: inout [UInt8],
    count: inout Int
  ) -> Int {
    let words = words.span
    let others = others.span
    let nodes = nodes
    var slots = slots.mutableSpan
    var bases = bases.mutableSpan
    var triggers = triggers.mutableSpan
    var hits = hits.mutableSpan
    // Out of the caller's memory, in which each change would be stored.
    var used = count
    let last = hits.count &- mostHits
    var index = stretch.lowerBound
    while index < stretch.upperBound, used <= last {
      let token = tokens[index]
      var node: TermNode
      switch token.kind {
      case .word: node = words[Int(token.code)]
      case .number: node = others[TermTrie.numberPlace]
      case .mark: node = others[min(Int(token.code), TermTrie.markPlace)]
      case .none: node = TermNode()
      }
      if node.info.contains(.shared) { node = own(token, node) }
      let first = used
      if index & TermHits.Slot.blockMask == 0 {
        bases[index &>> TermHits.Slot.blockBits] = Int32(truncatingIfNeeded: first)
      }
      var seen = node.info
      var end = index &+ 1
      while true {
        if node.info.hasKinds { used = take(node, end &- index, &hits, used) }
        guard node.followers != 0, end < tokens.count else { break }
        let next = tokens[end]
        guard node.followers & TermNode.bit(next.code) != 0,
          !next.flags.contains(.startsParagraph),
          let place = TermTrie.child(TermSymbol.of(next), of: node.block, nodes)
        else { break }
        node = nodes[place]
        seen.insert(node.info)
        end &+= 1
      }
      used = min(used, first &+ TermHits.Slot.most)
      slots[index] = TermHits.Slot(kinds: seen.kinds, count: used &- first)
      triggers[index] = seen.triggers.rawValue
      index &+= 1
    }
    count = used
    return index
  }

  /// Notes the terms that end at a node; gives how many terms there are then.
  @inline(__always)
  private func take(
    _ node: TermNode, _ length: Int, _ hits: inout MutableSpan<TermHit.Kept>, _ count: Int
  ) -> Int {
    if node.info.contains(.several) { return takeList(node.payload, length, &hits, count) }
    let kind = kinds[node.info.kinds.trailingZeroBitCount]
    hits[count] = TermHit.Kept(kind, payload: node.payload, length: length)
    return count &+ 1
  }

  /// Notes terms that end at one node.
  @inline(never)
  private func takeList(
    _ place: Int32, _ length: Int, _ hits: inout MutableSpan<TermHit.Kept>, _ count: Int
  ) -> Int {
    let lists = lists.span
    var (place, count) = (Int(place), count)
    while true {
      let term = lists[place]
      hits[count] = TermHit.Kept(term.kind, payload: term.payload, length: length)
      count &+= 1
      if term.isLast { return count }
      place &+= 1
    }
  }

  /// The place of a node's child.
  @inline(__always)
  private static func child(
    _ symbol: UInt32, of block: TermBlock, _ nodes: NodeColumn
  ) -> Int? {
    var place = block.place(of: symbol)
    var rest = block.size
    while rest > 0 {
      let found = nodes[place].symbol
      if found == symbol { return place }
      if found == TermNode.none { return nil }
      place = block.place(after: place)
      rest &-= 1
    }
    return nil
  }

  /// A root that several symbols share, with what starts with a token's own.
  @inline(never)
  private func own(_ token: Token, _ root: TermNode) -> TermNode {
    var root = root
    if shared.followers & TermNode.bit(token.code) != 0,
      let place = TermTrie.child(TermSymbol.of(token), of: shared.block, nodes)
    {
      root.take(nodes[place])
    }
    return root
  }
}

/// One of several terms that end at a node.
struct ListedTerm: Sendable {
  let payload: Int32
  let kind: TermKind
  /// Whether it is the last one of its node.
  let isLast: Bool
}

extension ListedTerm {
  private static let last: UInt32 = 1 << 8

  /// What an image says of a term beside its payload.
  var rawKind: UInt32 { UInt32(kind.rawValue) | (isLast ? ListedTerm.last : 0) }

  /// A term of an image.
  init(payload: Int32, rawKind: UInt32) {
    self.payload = payload
    kind = TermKind(rawValue: UInt8(truncatingIfNeeded: rawKind)) ?? .documentType
    isLast = rawKind & ListedTerm.last != 0
  }
}

/// A node of the trie.
struct TermNode: Sendable {
  /// What leads to it; `none` where a place of a block is free.
  var symbol = TermNode.none
  var info = TermInfo()
  /// The payload of its only term, or where its `several` terms stand.
  var payload: Int32 = -1
  var block = TermBlock()
  /// A bit for each symbol of its children, by `bit`: most walks end here.
  var followers: UInt64 = 0

  static let none = UInt32.max

  /// The bit of a token's code in a filter of followers.
  @inline(__always)
  static func bit(_ code: UInt32) -> UInt64 {
    1 &<< UInt64((min(code, TermSymbol.codeBits) &* 0x9E37_79B9) >> 26)
  }

  /// Lets walks go on with a child's symbol.
  @inline(__always)
  mutating func addFollower(_ symbol: UInt32) {
    followers |= TermNode.bit(symbol & TermSymbol.codeBits)
  }

  /// Takes what another node says, beside who may find something.
  mutating func take(_ other: TermNode) {
    let triggers = info.triggers
    self = other
    info.insert(triggers)
  }
}

/// Where the children of a node stand: a power of two of places.
struct TermBlock: Sendable {
  /// Its first place, and below it five bits for its size.
  private(set) var rawValue: UInt32 = 0

  init() {}

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// - Parameters:
  ///   - start: Its first place.
  ///   - children: How many children there are, at least one.
  init(start: UInt32, children: UInt32) {
    var power: UInt32 = 0
    // A third is left free, but where there are few.
    while 1 << power < (children > 2 ? children + children / 3 : children) { power += 1 }
    rawValue = start << 5 | (power + 1)
  }

  @inline(__always) var start: UInt32 { rawValue >> 5 }
  /// How many places there are, 0 where there are no children.
  @inline(__always) var size: UInt32 { (1 &<< (rawValue & 31)) >> 1 }

  /// The first place to look for a symbol.
  @inline(__always)
  func place(of symbol: UInt32) -> Int {
    Int(start &+ ((symbol &* 0x85EB_CA6B) >> 13 & (size &- 1)))
  }

  /// The place to look after another.
  @inline(__always)
  func place(after place: Int) -> Int {
    Int(start &+ (UInt32(truncatingIfNeeded: place) &- start &+ 1) & (size &- 1))
  }
}

/// The kinds of terms that end at a node, and the extractors that look at one of them.
struct TermInfo: Sendable {
  /// A mark of a node.
  struct Mark: Sendable {
    fileprivate var bit: UInt32

    /// Several terms end here.
    static let several = Mark(bit: 1 << 30)
    /// A root of several symbols, each of which has a node of its own.
    static let shared = Mark(bit: 1 << 31)
  }

  private(set) var rawValue: UInt32 = 0

  /// How many kinds there may be.
  static let kindBits: UInt32 = 24
  private static let kindMask: UInt32 = 1 << kindBits - 1

  init() {}

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The kinds, by `TermKind.bit`.
  @inline(__always) var kinds: UInt32 { rawValue & TermInfo.kindMask }
  @inline(__always) var hasKinds: Bool { kinds != 0 }
  @inline(__always) var triggers: Triggers {
    Triggers(rawValue: UInt8(truncatingIfNeeded: rawValue >> TermInfo.kindBits) & 0x3F)
  }

  @inline(__always)
  func contains(_ mark: Mark) -> Bool { rawValue & mark.bit != 0 }

  mutating func insert(_ mark: Mark) { rawValue |= mark.bit }

  mutating func insert(_ kind: TermKind) {
    rawValue |= kind.bit
    insert(kind.triggers)
  }

  mutating func insert(_ triggers: Triggers) {
    rawValue |= UInt32(triggers.rawValue) << TermInfo.kindBits
  }

  @inline(__always)
  mutating func insert(_ other: TermInfo) { rawValue |= other.rawValue }
}

/// What an edge of the trie is labelled with.
enum TermSymbol {
  static let numberBase: UInt32 = 1 << 24
  static let markBase: UInt32 = 1 << 31
  /// What of a symbol is the token's code.
  static let codeBits: UInt32 = numberBase - 1

  /// Word: its number.
  ///
  /// Number: by value. Mark: by canonical code. 0 for a word that no lexicon has.
  static func of(_ token: Token) -> UInt32 {
    switch token.kind {
    case .word: token.code
    case .number: numberBase + min(token.code, codeBits)
    case .mark: markBase + token.code
    case .none: 0
    }
  }
}
