import Foundation
import PressText

@testable import PressExtraction

/// Compiles a lexicon to `lexicons/terms.bin`, as `TermImage` reads it.
struct TermImageCompiler {
  private var columns = ColumnWriter()

  /// The image of what rules read with a builder.
  static func compile(_ builder: LexiconBuilder = LexiconBuilder()) -> Data {
    var builder = builder
    builder.noteTables()
    let lexicon = Knowledge(&builder).lexicon
    var compiler = TermImageCompiler()
    compiler.columns.append(column: lexicon.vocabulary.keys)
    compiler.add(lexicon.trie)
    compiler.columns.append(bytes: builder.writer?.image ?? [])
    return compiler.columns.data
  }

  private mutating func add(_ trie: TermTrie) {
    columns.append(UInt32(trie.mostHits))
    columns.append(
      column: trie.lists.flatMap { [UInt32(bitPattern: $0.payload), $0.rawKind] })
    add((0..<trie.nodes.count).map { trie.nodes[$0] })
    add(trie.words)
    add(trie.others)
    add([trie.shared])
  }

  private mutating func add(_ nodes: [TermNode]) {
    columns.append(UInt32(nodes.count))
    for field in nodes.lazy.flatMap(\.fields) { columns.append(field) }
  }
}
