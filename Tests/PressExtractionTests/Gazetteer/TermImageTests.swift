import Foundation
import PressText
import TestSupport
import Testing

@testable import PressExtraction

/// `make tables` sets this, to write the file instead of comparing it.
private let isWriting = ProcessInfo.processInfo.environment["VNPRESS_WRITE_TABLES"] != nil

@Test("terms.bin is what the lexicons and rules compile to; `make tables` brings it up to date")
func termsAreFresh() throws {
  let compiled = TermImageCompiler.compile(Knowledge(LexiconBuilder()).lexicon)
  let file = CorpusFile.lexicons.appending(path: "terms.bin")
  if isWriting { try compiled.write(to: file) }
  #expect(compiled == (try Data(contentsOf: file)))
}

@Test("An image reads back as it was, and nothing of a cut one is read beyond its end")
func imageReadsBack() {
  let compiled = [UInt8](TermImageCompiler.compile(Knowledge(LexiconBuilder()).lexicon))
  var builder = LexiconBuilder(TermImage(compiled))
  builder.term("a term that is not there", .title, 1)
  #expect([UInt8](TermImageCompiler.compile(builder.build())) == compiled)
  _ = builder.word("kwyjibo")
  let tokens = Tokenizer(vocabulary: builder.vocabulary).tokens(of: Array("kwyjibo".utf8))
  #expect(builder.build().findTerms(in: tokens).all.isEmpty)
  for count in [0, 3, 4, 5, compiled.count / 3, compiled.count - 1] {
    _ = TermImage(Array(compiled[..<count]))
  }
}
