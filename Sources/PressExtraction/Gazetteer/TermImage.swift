import CLexicons
import PressText

/// The vocabulary, the trie and the tables of the program's own lexicons, as the program carries them.
///
/// Read from `lexicons/terms.bin`, which `make tables` compiles from all lexicons and rules: columns of 32-bit
/// numbers in little-endian order, then the tables, so that a start neither reads nor hashes terms.
struct TermImage {
  let vocabulary: Vocabulary
  let trie: TermTrie
  /// What rules read from lexicons.
  let tables: CompiledTables

  /// The image that the program carries.
  init() {
    self = unsafe LexiconFile.withBytes(of: vnpress_lexicon_terms) {
      unsafe TermImage(ColumnReader($0))
    }
  }

  /// An image of its own, which stays in memory for good.
  init(_ bytes: [UInt8]) {
    self.init(ColumnReader(bytes))
  }

  private init(_ columns: ColumnReader) {
    var columns = columns
    vocabulary = Vocabulary(keys: columns.numbers(Int(columns.number() as UInt32)))
    trie = TermTrie(&columns)
    tables = CompiledTables(&columns)
  }
}

extension TermTrie {
  /// The trie of an image.
  init(_ columns: inout ColumnReader) {
    mostHits = Int(columns.number() as UInt32)
    let terms: Column<UInt32> = columns.column()
    lists = (0..<terms.count / 2).map { index in
      ListedTerm(payload: Int32(bitPattern: terms[2 * index]), rawKind: terms[2 * index + 1])
    }
    nodes = columns.blockNodes()
    words = columns.nodes(above: nodes.count)
    others = columns.nodes(above: nodes.count)
    shared = columns.nodes(above: nodes.count).first ?? TermNode()
  }
}

extension ColumnReader {
  /// A column after its length.
  fileprivate mutating func column<Number>() -> Column<Number> {
    let count = Int(number() as UInt32)
    return column(min(count, rest / MemoryLayout<Number>.size))
  }

  /// The nodes in blocks after their number, where they lie.
  fileprivate mutating func blockNodes() -> NodeColumn {
    let count = max(0, Int(number() as UInt32))
    let whole = min(count, rest / MemoryLayout<TermNode>.stride)
    return unsafe NodeColumn(part(whole * MemoryLayout<TermNode>.stride).bytes)
  }

  /// Nodes after their number, copied as they lie; those whose block has no place are without children.
  ///
  /// - Parameter count: How many places there are for nodes in blocks.
  /// - Returns: The nodes.
  fileprivate mutating func nodes(above count: Int) -> [TermNode] {
    var nodes: [TermNode] = elements(Int(number() as UInt32), TermNode())
    for place in nodes.indices { nodes[place] = nodes[place].within(count) }
    return nodes
  }
}

extension TermNode {
  /// What an image says of a node, as it lies in memory.
  var fields: [UInt32] {
    [
      symbol, info.rawValue, UInt32(bitPattern: payload), block.rawValue,
      UInt32(truncatingIfNeeded: followers), UInt32(truncatingIfNeeded: followers >> 32),
    ]
  }

  /// The node, without children where its block ends above a number of places.
  func within(_ places: Int) -> TermNode {
    guard block.end > places else { return self }
    var node = self
    node.block = TermBlock()
    node.followers = 0
    return node
  }
}

extension TermBlock {
  /// The place after its last one.
  var end: Int { Int(start) + Int(size) }
}
