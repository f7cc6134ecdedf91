import CLexicons
import PressText

/// The vocabulary and the trie of the program's own lexicons, as the program carries them.
///
/// Read from `lexicons/terms.bin`, which `make tables` compiles from all lexicons and rules: columns of 32-bit
/// numbers in little-endian order, so that a start neither reads nor hashes terms. What follows from other
/// columns is left out.
struct TermImage {
  let vocabulary: Vocabulary
  let trie: TermTrie

  /// The image that the program carries.
  init() {
    self.init(unsafe LexiconFile(vnpress_lexicon_terms).bytes)
  }

  init(_ bytes: [UInt8]) {
    var columns = ColumnReader(bytes)
    vocabulary = Vocabulary(keys: columns.column())
    trie = TermTrie(&columns)
  }
}

extension ColumnReader {
  /// A column after its length.
  fileprivate mutating func column<Number: FixedWidthInteger & BitwiseCopyable>() -> [Number] {
    numbers(Int(number() as UInt32))
  }
}

extension TermTrie {
  /// The trie of an image.
  init(_ columns: inout ColumnReader) {
    mostHits = Int(columns.number() as UInt32)
    let terms: [UInt32] = columns.column()
    entries = (0..<terms.count / 3).map { index in
      TermEntry(
        payload: Int32(bitPattern: terms[3 * index]), next: Int32(bitPattern: terms[3 * index + 1]),
        kind: TermKind(rawValue: UInt8(truncatingIfNeeded: terms[3 * index + 2])) ?? .documentType)
    }
    let symbols: [UInt32] = columns.column()
    nodes = TermTrie.nodes(of: columns.column(), symbols)
    words = TermTrie.roots(of: columns.column(), above: symbols)
    others = TermTrie.roots(of: columns.column(), above: symbols)
    shared = TermTrie.roots(of: columns.column(), above: symbols).first ?? TermNode()
  }

  private static func nodes(of fields: [UInt32], _ symbols: [UInt32]) -> [TermNode] {
    var nodes = [TermNode](repeating: TermNode(), count: symbols.count)
    var at = 0
    for place in symbols.indices where symbols[place] != TermNode.none {
      guard at + TermNode.fieldCount <= fields.count else { break }
      nodes[place] = TermNode(symbols[place], fields, at: at, above: symbols)
      at += TermNode.fieldCount
    }
    return nodes
  }

  private static func roots(of fields: [UInt32], above symbols: [UInt32]) -> [TermNode] {
    (0..<fields.count / TermNode.fieldCount).map { index in
      TermNode(TermNode.none, fields, at: TermNode.fieldCount * index, above: symbols)
    }
  }
}

extension TermNode {
  /// How many fields of a node an image has, beside its symbol.
  fileprivate static let fieldCount = 3

  /// - Parameters:
  ///   - symbol: What leads to the node.
  ///   - fields: The fields of nodes.
  ///   - index: Where those of this node start.
  ///   - symbols: What leads to the nodes in blocks, by place.
  fileprivate init(_ symbol: UInt32, _ fields: [UInt32], at index: Int, above symbols: [UInt32]) {
    self.symbol = symbol
    info = TermInfo(rawValue: fields[index])
    payload = Int32(bitPattern: fields[index + 1])
    block = TermBlock(rawValue: fields[index + 2])
    let places = Int(block.start)..<Int(block.start + block.size)
    guard places.upperBound <= symbols.count else {
      block = TermBlock()
      return
    }
    for place in places where symbols[place] != TermNode.none { addFollower(symbols[place]) }
  }
}
