import Foundation
import PressText
import TestSupport
import Testing

@testable import PressExtraction

/// `make tables` sets this, to write the file instead of comparing it.
private let isWriting = ProcessInfo.processInfo.environment["VNPRESS_WRITE_TABLES"] != nil

@Test("terms.bin is what the lexicons and rules compile to; `make tables` brings it up to date")
func termsAreFresh() throws {
  let compiled = TermImageCompiler.compile()
  let file = CorpusFile.lexicons.appending(path: "terms.bin")
  if isWriting { try compiled.write(to: file) }
  #expect(compiled == (try Data(contentsOf: file)))
}

@Test("An image reads back as it was, and what rules name is in it in normal form")
func imageReadsBack() {
  let compiled = TermImageCompiler.compile()
  let again = TermImageCompiler.compile(LexiconBuilder(TermImage([UInt8](compiled))))
  #expect(again == compiled)
}

@Test("A compiled lexicon takes words, but no terms")
func compiledLexiconTakesWords() {
  var builder = LexiconBuilder(TermImage())
  builder.term("a term that is not there", .title, 1)
  _ = builder.word("kwyjibo")
  let tokens = Tokenizer(vocabulary: builder.vocabulary).tokens(of: Array("kwyjibo".utf8))
  #expect(builder.build().findTerms(in: tokens).all.isEmpty)
}

@Test("Nothing of a cut image is read beyond its end")
func cutImageIsRead() {
  let compiled = [UInt8](TermImageCompiler.compile())
  for count in [0, 3, 4, 5, compiled.count / 3, compiled.count / 3 * 2, compiled.count - 1] {
    _ = TermImage(Array(compiled[..<count]))
  }
}

@Test("A table of any bytes is read")
func damagedTableIsRead() {
  var writer = TableWriter()
  writer.add("rows", ["Bộ Y tế": [1, 2], "UBND": []] as [String: [Int]])
  writer.add("names", NameTable())
  let image = writer.image
  for place in image.indices {
    for value: UInt8 in [0, 1, 0x7F, 0xFF] {
      var bytes = image
      bytes[place] = value
      let tables = CompiledTables(bytes)
      _ = tables.table("rows") as [String: [Int]]?
      let names: NameTable? = tables.table("names")
      #expect(names.map { $0[NameHash()] } ?? -1 < 1 << 32)
    }
  }
  #expect(CompiledTables(image).table("rows") == ["Bộ Y tế": [1, 2], "UBND": []])
  #expect(CompiledTables(image).table("none") as Int? == nil)
}
