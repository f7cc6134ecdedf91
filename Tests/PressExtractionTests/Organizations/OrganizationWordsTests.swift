import CLexicons
import Testing

@testable import PressExtraction

@Test("the lexicon of words and the grammar name the same parts")
func namesTheSameParts() {
  var found: Set<String> = []
  unsafe LexiconFile(vnpress_lexicon_name_words).forEachRow { row in
    for part in row.field(1).split(separator: 0x20) {
      found.insert(String(decoding: part, as: UTF8.self))
    }
  }
  #expect(found == Set(OrganizationWords.Part.allCases.map(\.rawValue)))
}

@Test("the kinds of terms fit the bits that a trie's node has for them")
func countsKindsOfTerms() {
  #expect(TermKind.allCases.count <= Int(TermInfo.kindBits))
}
