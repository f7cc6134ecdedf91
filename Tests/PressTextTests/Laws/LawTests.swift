import TestSupport
import Testing

@testable import PressText

/// How many lines the laws are tried on: some for every run, a million and more for a long one
/// (`make laws`).
let lawCases = lawCount(usually: 4000)

/// What lines a law is tried on.
enum LineKind {
  case wild
  case canonical
  case clean

  func line(_ generator: inout TextGenerator) -> String {
    switch self {
    case .wild: generator.wildLine()
    case .canonical: generator.canonicalLine()
    case .clean: generator.cleanLine()
    }
  }
}

/// Tries lines in texts of ten; a text that breaks a law is taken apart to the shortest that does.
func tryLines(
  seed: UInt64, _ kind: LineKind, _ check: (String) throws -> Void
) throws {
  var generator = TextGenerator(seed: seed)
  for _ in 0..<max(1, lawCases / 10) {
    let lines = (0..<10).map { _ in kind.line(&generator) }
    do {
      try check(lines.joined(separator: "\n"))
    } catch {
      for line in lines { try check(line) }
      throw error
    }
  }
}

@Suite struct LawTests {
  @Test("Whatever the text, every law of decoding, normalising and cutting holds")
  func wild() throws {
    var laws = TextLaws()
    try tryLines(seed: 1, .wild) { text throws(TextLaws.Breach) in
      try laws.holdForText(Array(text.utf8))
    }
  }

  @Test("Text in which letters are only written otherwise becomes what ICU's NFC makes of it")
  func canonical() throws {
    let normalizer = Normalizer()
    var result = NormalizedText()
    try tryLines(seed: 2, .canonical) { text in
      normalizer.normalize(Array(text.utf8), into: &result)
      let expected = ICUOracle.composed(Array(text.utf8))
      try #require(
        result.bytes == expected,
        "\(text.debugDescription): \(String(decoding: result.bytes, as: UTF8.self))")
    }
  }

  @Test("Clean text is shared, without edits")
  func clean() throws {
    var reader = TextReader(vocabulary: Vocabulary())
    var (result, tokens) = (NormalizedText(), [Token]())
    try tryLines(seed: 3, .clean) { text in
      reader.read(Array(text.utf8), into: &result, tokens: &tokens)
      try #require(result.map.edits.isEmpty, "\(text)")
      try #require(result.bytes.elementsEqual(text.utf8), "\(text)")
    }
  }

  @Test(
    "Words and numbers longer than a token are cut, and every law holds",
    arguments: ["a", "7", "ế", "e\u{302}\u{301}", "đ\u{AD}", "ab\u{301}"])
  func beyondTokens(piece: String) throws {
    let run = Array(String(repeating: piece, count: 70_000 / piece.utf8.count).utf8)
    for text in [run, Array("số ".utf8) + run + Array(" tỉnh".utf8)] {
      var laws = TextLaws()
      try laws.holdForText(text)
    }
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: run)
    #expect(tokens.allSatisfy { $0.length < 1 << 16 })
    #expect(tokens.count > 1)
  }

  @Test("Decomposed text reads as composed text does, token by token")
  func decomposed() throws {
    var laws = TextLaws()
    var reader = TextReader(vocabulary: Vocabulary())
    var (one, other) = (NormalizedText(), NormalizedText())
    var (tokens, others) = ([Token](), [Token]())
    try tryLines(seed: 4, .clean) { text in
      let source = Decomposition.decompose(Array(text.utf8))
      try laws.holdForText(source)
      reader.read(Array(text.utf8), into: &one, tokens: &tokens)
      reader.read(source, into: &other, tokens: &others)
      try #require(one.bytes == other.bytes && tokens == others, "\(text)")
      for token in others {
        let range =
          other.map.sourceStart(Int(token.start))..<other.map.sourceEnd(Int(token.end))
        let surface = String(decoding: source[range], as: UTF8.self)
        let expected = String(
          decoding: one.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        try #require(surface == expected, "\(text): \(surface)")
      }
    }
  }

  @Test("Random bytes end in valid text, in every encoding")
  func random() throws {
    var laws = TextLaws()
    var generator = TextGenerator(seed: 5)
    for round in 0..<max(1, lawCases / 10) {
      let bytes = (0..<generator.below(120)).map { _ in
        UInt8(truncatingIfNeeded: generator.below(256))
      }
      try laws.hold(bytes)
      try laws.hold(bytes, encoding: TextEncoding.allCases[round % TextEncoding.allCases.count])
    }
  }
}
