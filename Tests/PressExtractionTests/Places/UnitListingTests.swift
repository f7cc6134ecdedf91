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

@Test("A cut or damaged listing is read without a trap")
func damagedListingIsRead() throws {
  let whole = [UInt8](try Data(contentsOf: CorpusFile.lexicons.appending(path: "places/units.bin")))
  for count in [0, 1, 11, 12, whole.count / 3, whole.count - 1] {
    #expect(UnitListing(ColumnReader(Array(whole[..<count]))).units.count <= 1 << 16)
  }
  for step in [1, 5, 97, 1009] {
    var damaged = whole
    for place in stride(from: step, to: damaged.count, by: step) { damaged[place] ^= 0xA5 }
    #expect(UnitListing(ColumnReader(damaged)).units.count <= 1 << 16)
  }
}
