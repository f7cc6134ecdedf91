import PressArchive
import PressRecord
import TestSupport
import Testing

/// Pieces with their offsets and numbers, and codes of the faults.
private func pieces(_ text: String, limit: Int = 1000) throws -> [String] {
  let folder = try TemporaryFolder()
  try folder.write("a.json", text)
  var options = SourceOptions()
  options.maximumArticle = limit
  var source = ArticleSource(inputs: [folder.path], options: options)
  var pieces: [String] = []
  while let item = source.next() {
    switch item {
    case .article(let article):
      pieces.append(
        "\(article.number ?? 0)@\(article.source.offset ?? -1) "
          + String(decoding: article.bytes, as: UTF8.self))
    case .fault(let fault): pieces.append("@\(fault.offset ?? -1)!\(fault.code.rawValue)")
    }
  }
  return pieces
}

@Test(
  "an array's elements and values one after another are articles",
  arguments: [
    (#"{"a":1}"#, [#"1@0 {"a":1}"#]),
    ("[]", []), ("", []), (" \n", []),
    (#"[{"a":"]}\""},{"b":[{}]}]"#, [#"1@1 {"a":"]}\""}"#, #"2@14 {"b":[{}]}"#]),
    ("\u{FEFF}[\n  {} ,\n  1, \"x\"\n]\n", ["1@7 {}", "2@14 1", "3@17 \"x\""]),
    ("{\n}\n{}", ["1@0 {\n}", "2@4 {}"]),
    (#"[{"a":1},{"b"#, [#"1@1 {"a":1}"#, #"2@9 {"b"#, "@12!damaged"]),
    ("[{\"a\":1,\n{\"b\":2}]", ["@1!bad-json", #"2@9 {"b":2}"#]),
  ] as [(String, [String])])
func cutting(text: String, expected: [String]) throws {
  #expect(try pieces(text) == expected)
}

@Test("an element over the limit is a fault, the next ones are read")
func longElement() throws {
  let long = "{\"text\":\"" + String(repeating: "x", count: 200_000) + "\"}"
  #expect(try pieces("[{},\(long),{}]", limit: 100) == ["1@1 {}", "@4!too-large", "3@200016 {}"])
}
