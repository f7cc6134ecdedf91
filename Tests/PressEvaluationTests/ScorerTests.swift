import PressArchive
import PressRecord
import Testing

@testable import PressEvaluation

/// The tally of one article: gold and record as JSON.
private func score(_ gold: String, _ record: String) throws -> Scorer {
  let article = try GoldCompiler(file: FilePath("gold.json")).article(
    try JSONReader.read(Array(gold.utf8)))
  var scorer = Scorer()
  scorer.score(article, record: try JSONReader.read(Array(record.utf8)))
  return scorer
}

private func f1(_ scorer: Scorer, _ row: String) -> Double? {
  scorer.tally.figures.first { $0.row == row }?.figures.f1
}

@Test("an exact mention with all attributes right counts in every row")
func allRight() throws {
  let scorer = try score(
    #"{"id":"a","text":"có 12 xã","counts":[{"in":"có [[12 xã]]","value":12,"noun":["xã","xã đảo"]}]}"#,
    #"{"counts":[{"id":"c1","value":12,"noun":"xã","mention":{"start":3,"end":8,"text":"12 xã"}}]}"#
  )
  for row in ["overlap", "span", "value", "noun", "all"] {
    #expect(f1(scorer, "counts." + row) == 1)
  }
  #expect(f1(scorer, "offsets") == 1)
  #expect(scorer.misses.isEmpty)
}

@Test("missed, spurious and badly bounded mentions are told apart, in context")
func errors() throws {
  let scorer = try score(
    #"{"id":"a","text":"ab cd ef","dates":[{"in":"[[ab]] cd","value":"1"},{"in":"[[cd]] ef"}]}"#,
    """
    {"dates":[{"value":"2","mention":{"start":0,"end":4,"text":"ab c"}},
    {"value":"3","mention":{"start":6,"end":8,"text":"xx"}}]}
    """)
  #expect(
    scorer.misses.map { "\($0.fault):\($0.context)" } == [
      "offsets:ab cd ⟦ef⟧", "missed:ab ⟦cd⟧ ef", "spurious:ab cd ⟦ef⟧", "span:⟦ab⟧ cd ef",
      "value:⟦ab⟧ cd ef",
    ])
}

@Test("an optional mention counts neither when it is found nor when it is not")
func optional() throws {
  let gold =
    #"{"id":"a","text":"ab cd","dates":[{"in":"[[ab]] cd","optional":true},{"in":"ab [[cd]]"}]}"#
  for found in [#"{"mention":{"start":0,"end":2,"text":"ab"}},"#, ""] {
    let scorer = try score(
      gold, #"{"dates":["# + found + #"{"mention":{"start":3,"end":5,"text":"cd"}}]}"#)
    #expect(f1(scorer, "dates.all") == 1)
  }
}

@Test("bare references to now count neither in gold nor in the record")
func references() throws {
  let scorer = try score(
    #"{"id":"a","text":"nay mai kia","dates":[{"in":"[[nay]] mai","value":"PRESENT_REF"}]}"#,
    """
    {"dates":[{"value":"2017-01-01","mention":{"start":0,"end":3,"text":"nay"}},
    {"value":"FUTURE_REF","mention":{"start":4,"end":7,"text":"mai"}}]}
    """)
  #expect(f1(scorer, "dates.overlap") == nil)
}

@Test("an attribute that is null in gold has to be absent")
func absent() throws {
  let gold = #"{"id":"a","text":"ab","documents":[{"in":"[[ab]]","issuer":null,"issued":null}]}"#
  let mentions = #""mentions":[{"start":0,"end":2,"text":"ab"}]"#
  #expect(f1(try score(gold, "{\"documents\":[{\(mentions)}]}"), "documents.all") == 1)
  let issued = "{\"documents\":[{\"issued\":\"2017-01-01\",\(mentions)}]}"
  #expect(f1(try score(gold, issued), "documents.all") == 0)
}

@Test("links and relations are matched by surfaces and names")
func ties() throws {
  let scorer = try score(
    """
    {"id":"a","text":"Ủy ban có 12 xã NQ 1 NQ 2",
     "counts":[{"in":"[[12 xã]]","who":"Uỷ ban"},{"in":"NQ [[2]]","who":"x"}],
     "relations":[{"type":"cites","from":"NQ 1","to":"NQ 2"},{"type":"cites","from":"NQ 2","to":"NQ 1"}]}
    """,
    """
    {"documents":[{"id":"d1","number":"nq 1","mentions":[{"start":16,"end":20,"text":"NQ 1"}]},
     {"id":"d2","mentions":[{"start":21,"end":25,"text":"NQ 2"}]}],
     "organizations":[{"id":"o1","name":"Ủy ban","mentions":[{"start":0,"end":6,"text":"Ủy ban"}]}],
     "counts":[{"id":"c1","organization":"o1","mention":{"start":10,"end":15,"text":"12 xã"}}],
     "relations":[{"type":"cites","from":"d1","to":"d2"},{"type":"issued_by","from":"d1","to":"o1"}]}
    """)
  let figures = Dictionary(uniqueKeysWithValues: scorer.tally.figures.map { ($0.row, $0.figures) })
  #expect(figures["links.who"]?.gold == 2)
  #expect(figures["links.who"]?.recall == 0.5)
  #expect(figures["relations"]?.recall == 0.5)
  #expect(figures["relations"]?.precision == 1)
}

@Test(
  "values are compared without case, tone placement and composition",
  arguments: [
    ("Ủy ban", "uỷ ban", true), ("hòa", "hoà", true), ("thuỷ", "thủy", true), ("a  b", "a b", true),
    ("Đảng", "đảng", true), ("ma", "má", false), ("quý III", "quý iii", true),
    ("straße", "STRASSE", true),
  ])
func folding(one: String, other: String, isSame: Bool) {
  #expect((Folding.foldCase(one) == Folding.foldCase(other)) == isSame)
}

@Test(
  "figures are rounded by their exact value",
  arguments: [
    (0.5965, "0.597"), (0.0005, "0.001"), (0.5, "0.500"), (1.0, "1.000"), (0.9995, "1.000"),
    (0.1235, "0.123"),
  ])
func rounding(value: Double, expected: String) {
  #expect(Decimals.fixed(value, places: 3) == expected)
}
