import Foundation
import PressText
import TestSupport
import Testing

@testable import PressExtraction

/// `LexiconBuilder` takes the terms of the program's lexicons as they stand.
@Suite("The lexicons' forms") struct LexiconFormTests {
  /// The folders whose terms are looked for in texts.
  private static let folders = [
    "counts", "documents", "layout", "organizations", "people", "places", "times",
  ]
  /// Its names are compiled to `units.bin`.
  private static let compiled = "administrative-units.tsv"

  @Test(arguments: folders) func everyRowIsInNormalForm(folder: String) throws {
    let place = CorpusFile.lexicons.appending(path: folder)
    var rows = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path)
    where name.hasSuffix(".tsv") && name != LexiconFormTests.compiled {
      let file = LexiconFile(bytes: Array(try CorpusFile.lexicon("\(folder)/\(name)")))
      file.forEachRow { row in
        rows += 1
        for index in 0..<row.count { expectNormal(row.field(index)) }
      }
    }
    #expect(rows > 20)
  }

  @Test func everySyllableOfTheUnitsIsInNormalForm() {
    let syllables = UnitListing.shared.syllables
    for index in 0..<syllables.count { expectNormal(syllables.utf8(index)) }
    #expect(syllables.count > 1_000)
  }

  private func expectNormal(_ text: ArraySlice<UInt8>) {
    var normalized = NormalizedText()
    Normalizer().normalize(Array(text), into: &normalized)
    #expect(normalized.bytes == Array(text))
  }
}
