import PressExtraction
import PressText
import Testing

private func names(_ text: String, with list: String) throws -> [String] {
  let lexicon = try UserLexicon(Array(list.utf8), file: "own.tsv")
  let extractor = ArticleExtractor(knowledge: try Knowledge(lists: [lexicon]))
  return extractor.extract(Array(text.utf8)).organizations.map(\.name)
}

@Test("a list adds bodies, further forms of them, and names of places")
func addsRows() throws {
  let list = """
    # own list
    organization\tCông ty cổ phần Hoa Gạo\tcompany
    alias\tHoagaco\tCông ty cổ phần Hoa Gạo
    place\tPhố Hiến\tprovince\t33
    """
  #expect(
    try names("Hoagaco làm việc với UBND tỉnh Phố Hiến.", with: list)
      == ["Công ty cổ phần Hoa Gạo", "Ủy ban nhân dân tỉnh Hưng Yên"])
}

@Test(
  "a bad row is an error with file and line",
  arguments: [
    ("organization\tA", 1), ("# x\norganization\tA\tfirm", 2), ("\n\nbody\tA\tB", 3),
    ("alias\tA\tB", 1), ("place\tA\tcity\t1", 1), ("place\tA\tprovince\tx", 1),
    ("place\tA\tprovince\t99", 1),
    ("organization\t" + String(repeating: "a ", count: 251) + "a\tcompany", 1),
  ])
func namesTheLine(list: String, line: Int) {
  #expect {
    _ = try names("", with: list)
  } throws: { error in
    (error as? LexiconError)?.line == line && (error as? LexiconError)?.file == "own.tsv"
  }
}
