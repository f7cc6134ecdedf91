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
    nodes = columns.nodes()
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

  /// Nodes after their number, copied as they lie; those whose block has no place are without children.
  ///
  /// - Parameter count: How many places there are for nodes in blocks; nil for the nodes in blocks themselves.
  /// - Returns: The nodes.
  fileprivate mutating func nodes(above count: Int? = nil) -> [TermNode] {
    var nodes: [TermNode] = elements(Int(number() as UInt32), TermNode())
    let count = count ?? nodes.count
    for place in nodes.indices where nodes[place].block.end > count { nodes[place].haveNoChild() }
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

  fileprivate mutating func haveNoChild() {
    block = TermBlock()
    followers = 0
  }
}

extension TermBlock {
  /// The place after its last one.
  fileprivate var end: Int { Int(start) + Int(size) }
}
