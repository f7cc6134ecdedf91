import Foundation
import TestSupport
import Testing

@testable import PressExtraction

/// `make tables` sets this, to write the file instead of comparing it.
private let isWriting = ProcessInfo.processInfo.environment["VNPRESS_WRITE_TABLES"] != nil

@Test("units.bin is what the lexicons beside it compile to; `make tables` brings it up to date")
func unitsAreFresh() throws {
  let compiled = UnitListingCompiler(
    try ["administrative-units.tsv", "former-provinces.tsv"].map { name in
      LexiconFile(bytes: [UInt8](try CorpusFile.lexicon("places/" + name)))
    }
  ).compile()
  let file = CorpusFile.lexicons.appending(path: "places/units.bin")
  if isWriting { try compiled.write(to: file) }
  #expect(compiled == (try Data(contentsOf: file)))
}
