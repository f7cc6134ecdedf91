import Foundation
import TestSupport
import Testing

@testable import PressText

@Test("Every law holds over what the fuzzer found")
func holdsOverSeeds() throws {
  var laws = TextLaws()
  let rows = try CorpusFile.lines("fuzz/text.tsv")
  #expect(rows.count > 100)
  for row in rows {
    let field = try #require(row.split(separator: "\t").last.map(String.init))
    try laws.holdSeed(Array(try #require(Data(base64Encoded: field))))
  }
}
