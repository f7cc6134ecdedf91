import PressText

/// The laws of reading text, over any bytes: the tests hold them over generated text, the fuzzer over
/// whatever it finds.
struct TextLaws {
  /// What a law is broken by.
  struct Breach: Error, CustomStringConvertible {
    var law: String
    var text: [UInt8]

    var description: String {
      let scalars = String(decoding: text.prefix(400), as: UTF8.self).unicodeScalars
      let written = scalars.map { scalar in
        scalar.value >= 0x20 && scalar.value < 0x7F
          ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
      }
      return "\(law): \"\(written.joined())\""
    }
  }

  private let normalizer = Normalizer()
  private let tokenizer: Tokenizer
  private var reader: TextReader

  init() {
    var vocabulary = Vocabulary()
    for word in ["tp", "nghị", "quyết", "hòa", "thủy", "quý", "tỉ", "ủy", "ban", "ﬁ", "số"] {
      var key = WordKey()
      for scalar in word.unicodeScalars { key.add(LetterFold.lower(scalar.value)) }
      _ = vocabulary.intern(key: key.value)
    }
    tokenizer = Tokenizer(vocabulary: vocabulary)
    reader = TextReader(vocabulary: vocabulary)
  }

  /// Holds every law over what the fuzzer made: a byte that chooses the encoding, then the text.
  mutating func holdSeed(_ seed: [UInt8]) throws(Breach) {
    guard let first = seed.first else { return }
    let choice = Int(first) % (TextEncoding.allCases.count + 1)
    try hold(
      Array(seed.dropFirst()), encoding: choice == 0 ? nil : TextEncoding.allCases[choice - 1])
  }

  /// Decodes bytes, in an encoding or by evidence, and holds every law over the text.
  @discardableResult
  mutating func hold(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws(Breach) -> [UInt8] {
    let text = TextDecoder.decode(bytes, encoding: encoding)
    try require(TextLaws.isValid(text.bytes), "decoded text is valid UTF-8", bytes)
    try require(text.isBinary || !text.bytes.isEmpty || bytes.count < 4, "no text is lost", bytes)
    for warning in text.warnings {
      let range = warning.byteRange
      try require(range.lowerBound < range.upperBound, "a fault has a place", bytes)
      try require(range.upperBound <= bytes.count, "a fault lies in the bytes", bytes)
    }
    if encoding == .utf8 {
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
      let expected = Array(String(decoding: body, as: UTF8.self).utf8)
      try require(text.bytes == expected, "each maximal fault is one U+FFFD", bytes)
    }
    try holdForText(text.bytes)
    return text.bytes
  }

  /// Holds the laws over valid UTF-8.
  mutating func holdForText(_ source: [UInt8]) throws(Breach) {
    var normal = NormalizedText()
    normalizer.normalize(source, into: &normal)
    try holdForm(normal, source)
    try holdMap(normal, source)
    var tokens: [Token] = []
    tokenizer.tokenize(normal.bytes, into: &tokens)
    try holdTokens(tokens, normal.bytes)
    try holdReader(tokens, normal, source)
  }

  private func holdForm(_ normal: NormalizedText, _ source: [UInt8]) throws(Breach) {
    try require(TextLaws.isValid(normal.bytes), "normalised text is valid UTF-8", source)
    let composed = ICUOracle.composed(normal.bytes)
    try require(composed == normal.bytes, "normalised text is NFC", source)
    var again = NormalizedText()
    normalizer.normalize(normal.bytes, into: &again)
    try require(
      again.map.edits.isEmpty && again.bytes == normal.bytes && again.warnings.isEmpty,
      "normalising is idempotent", source)
  }

  /// Edits ascend, do not overlap, lie in both texts at scalars' bounds, and outside them the texts
  /// are equal.
  private func holdMap(_ normal: NormalizedText, _ source: [UInt8]) throws(Breach) {
    var (from, to) = (0, 0)
    for edit in normal.map.edits {
      try require(edit.sourceStart >= from && edit.normalizedStart >= to, "edits ascend", source)
      try require(
        edit.sourceEnd > edit.sourceStart && edit.sourceEnd <= source.count
          && edit.normalizedEnd <= normal.bytes.count && edit.normalizedEnd >= edit.normalizedStart,
        "edits lie in the texts", source)
      try require(
        source[from..<edit.sourceStart] == normal.bytes[to..<edit.normalizedStart],
        "texts are equal between edits", source)
      (from, to) = (edit.sourceEnd, edit.normalizedEnd)
      for (text, place) in [(source, edit.sourceStart), (source, from), (normal.bytes, to)] {
        try require(
          place == text.count || text[place] & 0xC0 != 0x80, "edits bound scalars", source)
      }
    }
    try require(source[from...] == normal.bytes[to...], "texts are equal after the edits", source)
  }

  private func holdTokens(_ tokens: [Token], _ text: [UInt8]) throws(Breach) {
    var end = 0
    for token in tokens {
      try require(token.kind != .none && token.end > token.start, "a token has bytes", text)
      try require(Int(token.start) >= end, "tokens ascend and do not overlap", text)
      try require(Int(token.end) <= text.count, "tokens lie in the text", text)
      try require(
        TextLaws.isBlank(text[end..<Int(token.start)]), "tokens cover all but space", text)
      end = Int(token.end)
    }
    try require(TextLaws.isBlank(text[end...]), "tokens cover all but space", text)
  }

  /// The one-pass reader gives the same text, tokens and places as the two stages.
  private mutating func holdReader(
    _ tokens: [Token], _ normal: NormalizedText, _ source: [UInt8]
  ) throws(Breach) {
    var text = NormalizedText()
    var found: [Token] = []
    // The second time all is known.
    for _ in 0..<2 {
      reader.read(source, into: &text, tokens: &found)
      try require(text.bytes == normal.bytes, "the reader normalises likewise", source)
      try require(text.warnings == normal.warnings, "the reader warns likewise", source)
      if let (mine, theirs) = zip(found, tokens).first(where: { $0 != $1 }) {
        throw Breach(law: "the reader cuts likewise: \(mine) for \(theirs)", text: source)
      }
      try require(found.count == tokens.count, "the reader cuts likewise", source)
      try holdMap(text, source)
      var last = 0
      for token in found {
        let start = text.map.sourceStart(Int(token.start))
        let end = text.map.sourceEnd(Int(token.end))
        try require(
          start == normal.map.sourceStart(Int(token.start))
            && end == normal.map.sourceEnd(Int(token.end)), "the reader maps likewise", source)
        try require(last <= start && start < end, "tokens map back in order", source)
        last = start
      }
    }
  }

  private func require(_ holds: Bool, _ law: String, _ text: [UInt8]) throws(Breach) {
    if !holds { throw Breach(law: law, text: text) }
  }

  private static func isValid(_ text: [UInt8]) -> Bool {
    String(validating: text, as: UTF8.self) != nil
  }

  /// Whether bytes hold only white space and what shows nothing.
  private static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      let category = scalar.properties.generalCategory
      return scalar.properties.isWhitespace || category == .format || category == .control
    }
  }
}
