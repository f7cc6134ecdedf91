import Foundation
import PressText

@testable import PressExtraction

/// Compiles a lexicon to `lexicons/terms.bin`, as `TermImage` reads it.
struct TermImageCompiler {
  private var columns = ColumnWriter()

  /// The image of a lexicon.
  static func compile(_ lexicon: Lexicon) -> Data {
    var compiler = TermImageCompiler()
    compiler.columns.append(column: lexicon.vocabulary.keys)
    compiler.add(lexicon.trie)
    return compiler.columns.data
  }

  private mutating func add(_ trie: TermTrie) {
    columns.append(UInt32(trie.mostHits))
    columns.append(
      column: trie.lists.flatMap { [UInt32(bitPattern: $0.payload), $0.rawKind] })
    columns.append(column: trie.nodes.map(\.symbol))
    add(trie.nodes.filter { $0.symbol != TermNode.none })
    add(trie.words)
    add(trie.others)
    add([trie.shared])
  }

  private mutating func add(_ nodes: [TermNode]) {
    columns.append(column: nodes.flatMap(\.fields))
  }
}
