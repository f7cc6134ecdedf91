import CLexicons
import PressText

/// The vocabulary and the trie of the program's own lexicons, as the program carries them.
///
/// Read from `lexicons/terms.bin`, which `make tables` compiles from all lexicons and rules: columns of 32-bit
/// numbers in little-endian order, so that a start neither reads nor hashes terms.
struct TermImage {
  let vocabulary: Vocabulary
  let trie: TermTrie

  /// The image that the program carries.
  init() {
    self = unsafe LexiconFile.withBytes(of: vnpress_lexicon_terms) { unsafe TermImage($0) }
  }

  init(_ bytes: [UInt8]) {
    self = unsafe bytes.withUnsafeBytes { unsafe TermImage($0) }
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    var columns = unsafe ColumnReader(bytes)
    vocabulary = Vocabulary(keys: columns.numbers(Int(columns.number() as UInt32)))
    trie = TermTrie(&columns)
  }
}

extension ColumnReader {
  /// A column after its length.
  fileprivate mutating func column<Number>() -> Column<Number> {
    column(Int(number() as UInt32))
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
    let symbols: Column<UInt32> = columns.column()
    nodes = TermTrie.nodes(of: columns.column(), symbols)
    words = TermTrie.roots(of: columns.column(), above: symbols.count)
    others = TermTrie.roots(of: columns.column(), above: symbols.count)
    shared = TermTrie.roots(of: columns.column(), above: symbols.count).first ?? TermNode()
  }

  private static func nodes(of fields: Column<UInt32>, _ symbols: Column<UInt32>) -> [TermNode] {
    var nodes = [TermNode](repeating: TermNode(), count: symbols.count)
    var at = 0
    for place in 0..<symbols.count where symbols[place] != TermNode.none {
      guard at + TermNode.fieldCount <= fields.count else { break }
      nodes[place] = TermNode(symbols[place], fields, at: at, above: symbols.count)
      at += TermNode.fieldCount
    }
    return nodes
  }

  private static func roots(of fields: Column<UInt32>, above count: Int) -> [TermNode] {
    (0..<fields.count / TermNode.fieldCount).map { index in
      TermNode(TermNode.none, fields, at: TermNode.fieldCount * index, above: count)
    }
  }
}

extension TermNode {
  /// How many fields of a node an image has, beside its symbol.
  fileprivate static let fieldCount = 5

  /// What an image says of a node beside its symbol.
  var fields: [UInt32] {
    [
      info.rawValue, UInt32(bitPattern: payload), block.rawValue,
      UInt32(truncatingIfNeeded: followers), UInt32(truncatingIfNeeded: followers >> 32),
    ]
  }

  /// - Parameters:
  ///   - symbol: What leads to the node.
  ///   - fields: The fields of nodes.
  ///   - index: Where those of this node start.
  ///   - count: How many places there are for nodes in blocks.
  @inline(__always)
  fileprivate init(_ symbol: UInt32, _ fields: Column<UInt32>, at index: Int, above count: Int) {
    self.symbol = symbol
    info = TermInfo(rawValue: fields[index])
    payload = Int32(bitPattern: fields[index + 1])
    let block = TermBlock(rawValue: fields[index + 2])
    guard Int(block.start) + Int(block.size) <= count else { return }
    self.block = block
    followers = UInt64(fields[index + 3]) | UInt64(fields[index + 4]) << 32
  }
}
