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

  /// Words to be changed: close together, beyond the room of a stage, and with clean words among them.
  static let edited = [
    String(repeating: "hoà ", count: EditStage.edits + 1),
    String(repeating: "Hoa\u{300} ", count: 4 * EditStage.edits),
    String(repeating: "hoà" + String(repeating: " an", count: EditStage.bytes / 3) + " ", count: 3),
    String(repeating: "nghi\u{323}\u{302} an ", count: 4 * EditStage.bytes / 16) + "hoà",
  ]

  @Test("Any number of edits reads as one after the other", arguments: edited)
  func manyEdits(text: String) {
    let source = Array(text.utf8)
    var normal = NormalizedText()
    Normalizer().normalize(source, into: &normal)
    let expected = Tokenizer(vocabulary: Vocabulary()).tokens(of: normal.bytes)
    var (read, tokens) = (NormalizedText(), [Token]())
    var reader = TextReader(vocabulary: Vocabulary())
    // The second time all words are known.
    for _ in 0..<2 {
      reader.read(source, into: &read, tokens: &tokens)
      #expect(read.bytes == normal.bytes && tokens == expected)
      for token in tokens {
        let (start, end) = (Int(token.start), Int(token.end))
        let range = read.map.sourceStart(start)..<read.map.sourceEnd(end)
        var word = NormalizedText()
        Normalizer().normalize(Array(source[range]), into: &word)
        #expect(word.bytes.elementsEqual(normal.bytes[start..<end]))
      }
    }
  }
}
