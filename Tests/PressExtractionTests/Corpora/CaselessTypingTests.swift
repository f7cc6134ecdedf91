import PressExtraction
import TestSupport
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

/// Where in the source a body is named, and its name, whatever its case.
private struct Naming: Hashable {
  var source: Range<Int>
  var name: String
}

private func namings(_ text: String) -> Set<Naming> {
  let found = extractor.extract(Array(text.utf8))
  return Set(
    found.organizations.flatMap { body in
      body.mentions.map {
        Naming(source: found.text.sourceRange($0.tokens), name: body.name.lowercased())
      }
    })
}

@Test(
  "gold articles typed in one case name the same bodies", arguments: [true, false])
func readsOneCase(isLower: Bool) throws {
  var (shared, typed, printed) = (0, 0, 0)
  for article in try GoldTexts.all() {
    let wanted = namings(article.text)
    let found = namings(isLower ? article.text.lowercased() : article.text.uppercased())
    shared += wanted.intersection(found).count
    typed += found.count
    printed += wanted.count
  }
  let score = Double(2 * shared) / Double(typed + printed)
  #expect(score >= 0.84, "\(shared) of \(printed), \(typed) found")
}

@Test(
  "bodies typed in lower case are found and resolved",
  arguments: [
    ("ubnd tỉnh quảng ninh", ["Ủy ban nhân dân tỉnh Quảng Ninh"]),
    (
      "theo công an tp uông bí và tp hạ long, ba người bị bắt",
      ["Công an thành phố Uông Bí", "Công an thành phố Hạ Long"]
    ),
    ("bộ giáo dục và đào tạo vừa công bố đề thi", ["Bộ Giáo dục và Đào tạo"]),
    (
      "Theo sở gd&đt tỉnh quảng ninh, kỳ thi đã xong",
      ["Sở Giáo dục và Đào tạo tỉnh Quảng Ninh"]
    ),
    ("trẻ em vui chơi trong công viên", []),
    ("cán bộ phường tổ chức 156 lớp học", []),
    ("trạm y tế xã đông nghịt người", ["Trạm Y tế xã"]),
    ("bệnh viện nhân dân đông nghẹt", []),
    ("trường tiểu học thành công mở rộng", []),
    ("quận tân bình yên trở lại", []),
    (
      "Theo ubnd tỉnh quảng ninh, Bộ Y tế đã họp.",
      ["Ủy ban nhân dân tỉnh Quảng Ninh", "Bộ Y tế"]
    ),
    (
      "Ông An nói sở y tế và công an tp uông bí và tp hạ long đã biết.",
      [
        "Sở Y tế tỉnh Quảng Ninh", "Công an thành phố Uông Bí", "Công an thành phố Hạ Long",
      ]
    ),
  ])
func readsLowerCase(text: String, names: [String]) {
  #expect(extractor.extract(Array(text.utf8)).organizations.map(\.name) == names)
}
