import Testing

@testable import PressText

@Suite struct TextReaderTests {
  @Test("What a text has beyond a token in three bytes stays as it is, with a warning")
  func bound() throws {
    // Three tokens in seven bytes, one word of them to be changed.
    let source = Array(String(repeating: "hoà,, ", count: 420_000).utf8)
    var (bounded, all) = (NormalizedText(), NormalizedText())
    var (some, tokens) = ([Token](), [Token]())
    var reader = TextReader(vocabulary: Vocabulary(), bound: .proportionate)
    reader.read(source, into: &bounded, tokens: &some)
    var free = TextReader(vocabulary: Vocabulary())
    free.read(source, into: &all, tokens: &tokens)

    #expect(some.count == 1 << 20 && some.count < tokens.count)
    #expect(some.elementsEqual(tokens.prefix(some.count)))
    let warning = try #require(bounded.warnings.first)
    #expect(warning.code == "too-many-tokens" && all.warnings.isEmpty)
    let rest = source[warning.byteRange]
    #expect(warning.byteRange.upperBound == source.count)
    #expect(bounded.bytes.suffix(rest.count).elementsEqual(rest))
    #expect(bounded.map.sourceEnd(Int(some[some.count - 1].end)) <= warning.byteRange.lowerBound)
    // What is known by now is no matter.
    var again: [Token] = []
    reader.read(source, into: &bounded, tokens: &again)
    #expect(again == some)
  }

  @Test("Prose without diacritics is read whole")
  func prose() {
    let source = Array(String(repeating: "Uy ban nhan dan tinh da hop. ", count: 220_000).utf8)
    var (text, tokens) = (NormalizedText(), [Token]())
    var reader = TextReader(vocabulary: Vocabulary(), bound: .proportionate)
    reader.read(source, into: &text, tokens: &tokens)
    #expect(tokens.count == 8 * 220_000 && text.warnings.isEmpty)
  }

  @Test("A text of a mebibyte is read whole, whatever it is")
  func mebibyte() {
    let source = [UInt8](repeating: 0x2D, count: 1 << 20)
    var (text, tokens) = (NormalizedText(), [Token]())
    var reader = TextReader(vocabulary: Vocabulary(), bound: .proportionate)
    reader.read(source, into: &text, tokens: &tokens)
    #expect(tokens.count == source.count && text.warnings.isEmpty)
  }
}
