import Foundation
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
  "how a list was typed does not matter: decomposed, with zero-width characters, a mark, CR LF",
  arguments: [
    { $0.decomposedStringWithCanonicalMapping },
    { $0.replacingOccurrences(of: "Hoà ", with: "Ho\u{200B}à\u{A0} ") },
    { "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n") },
    {
      $0.replacingOccurrences(
        of: "company\n", with: "company\n".decomposedStringWithCanonicalMapping)
    },
  ] as [@Sendable (String) -> String])
func normalized(typed: @Sendable (String) -> String) throws {
  let list = """
    organization\tCông ty cổ phần Hoà Gạo\tcompany
    alias\tHogaco\tCông ty cổ phần Hòa Gạo

    """
  #expect(
    try names("Hogaco lớn hơn Công ty cổ phần Hòa Gạo.", with: typed(list))
      == ["Công ty cổ phần Hòa Gạo"])
}

@Test(
  "a name that would be found everywhere, or that has another meaning already, is refused",
  arguments: [
    ("organization\tvà\tcompany", "no name"), ("organization\t12\tcompany", "no letter"),
    ("organization\t.\tcompany", "no letter"), ("organization\tA\tcompany", "no name"),
    ("organization\t\tcompany", "has 2 fields"), ("place\tvà\tprovince\t33", "no name"),
    ("organization\tVà\tcompany", "no name"), ("organization\tvà của\tcompany", "no name"),
    ("organization\tHội Ab\tcompany\nalias\tcủa\tHội Ab", "no name"),
    ("organization\tHội Ab\tcompany\norganization\tHội Ab\tbank", "another kind"),
    (
      "organization\tHội Ab\tcompany\norganization\tHội Cd\tcompany\nalias\tHội Ab\tHội Cd",
      "already"
    ),
  ])
func nonsense(list: String, reason: String) {
  #expect {
    _ = try names("", with: list)
  } throws: { error in
    guard let error = error as? LexiconError else { return false }
    return error.message.contains(reason) && error.line == list.split(separator: "\n").count
  }
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
