import PressExtraction
import PressRecord
import PressText
import Testing

/// An article whose words are tokens, with one entity of each kind made by hand.
private func sample(_ source: String) -> Extraction {
  let knowledge = LexiconBuilder().build()
  var normalized = NormalizedText()
  Normalizer().normalize(Array(source.utf8), into: &normalized)
  var tokens: [Token] = []
  Tokenizer(vocabulary: knowledge.vocabulary).tokenize(normalized.bytes, into: &tokens)
  return Extraction(
    text: ArticleText(
      source: Array(source.utf8), normalized: normalized, tokens: tokens, hits: TermHits(),
      layout: Layout()))
}

private func line(_ extraction: Extraction, _ options: RecordOptions = RecordOptions()) -> String {
  var writer = RecordWriter(options: options)
  var bytes: [UInt8] = []
  writer.write(extraction, id: "x", source: SourceDescription(path: "x"), into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

private func full() -> Extraction {
  var extraction = sample("😀 đây 12 xã")
  var document = OfficialDocument(
    key: "k", type: "Luật",
    mentions: [
      .init(mention: Mention(tokens: 1..<2, rule: "r"), provision: .init(clause: "2"))
    ])
  document.issuers = [.init(name: "Tỉnh ủy", organization: 0, how: .number)]
  document.candidates = [0]
  extraction.documents = [document]
  extraction.organizations = [
    Organization(name: "Tỉnh ủy", kind: .party, mentions: [Mention(tokens: 1..<2, rule: "r")])
  ]
  var count = Count(mention: Mention(tokens: 2..<4, rule: "digits"), kind: .cardinal)
  count.value = ExactDecimal(985, exponent: -1)
  count.who = CountLink(0, .whoSubject)
  count.repeats = 0
  extraction.counts = [count]
  extraction.relations = [
    Relation(kind: .issuedBy, from: .document(0), to: .organization(0), evidence: 1..<4)
  ]
  return extraction
}

@Test("a record that found nothing has its selected arrays and nothing empty")
func emptyRecord() {
  var options = RecordOptions()
  options.selection = [.document, .date]
  let expected =
    #"{"schema":"vnpress.article/1","id":"x","source":{"path":"x","bytes":0},"article":{"length":3},"documents":[],"dates":[]}"#
  #expect(line(sample("abc"), options) == expected + "\n")
}

@Test("offsets count scalars, bytes or UTF-16 units; length always scalars")
func offsets() {
  func span(_ unit: OffsetUnit) -> String {
    var options = RecordOptions()
    options.offsets = unit
    options.selection = [.count]
    return line(full(), options)
  }
  #expect(span(.scalar).contains(#""start":6,"end":11,"text":"12 xã""#))
  #expect(span(.scalar).contains(#""article":{"length":11}"#))
  #expect(span(.utf8).contains(#""start":11,"end":17,"text":"12 xã""#))
  #expect(span(.utf8).contains(#""article":{"length":11,"offsets":"utf8"}"#))
  #expect(span(.utf16).contains(#""start":7,"end":12,"text":"12 xã""#))
}

@Test("numbers are exact decimals and ties are identifiers")
func tiesAndNumbers() {
  let text = line(full())
  #expect(
    text.contains(#"{"id":"c1","kind":"cardinal","value":98.5,"bound":"exact","repeats":"c1""#))
  #expect(text.contains(#""issuers":[{"name":"Tỉnh ủy","organization":"o1","how":"number"}]"#))
  #expect(text.contains(#""provision":{"clause":"2"}"#))
  #expect(
    text.contains(
      #""relations":[{"type":"issued_by","from":"d1","to":"o1","evidence":{"start":2,"end":11}}]"#))
}

@Test("a tie to a kind that is not selected is left out")
func tiesToUnselected() {
  var options = RecordOptions()
  options.selection = [.document, .count]
  let text = line(full(), options)
  #expect(!text.contains("o1"))
  #expect(!text.contains("relations"))
}

@Test("the text is repeated where that is asked for")
func withText() {
  var options = RecordOptions()
  options.includesText = true
  #expect(line(full(), options).contains(#""text":"😀 đây 12 xã"},"documents""#))
}
