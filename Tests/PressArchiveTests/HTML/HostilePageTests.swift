import PressArchive
import Testing

/// Reads a page whatever comes of it: a result or an error are both good, a trap or a hang are not.
private func survive(_ page: [UInt8]) {
  guard let article = try? HTMLReader.read(bytes: page) else { return }
  #expect((try? UTF8Span(validating: article.text.span)) != nil)
  for caption in article.captions { #expect(caption.upperBound <= article.text.count) }
}

/// A page with some markup before its two paragraphs.
private func page(_ markup: String, _ ending: String = "") -> [UInt8] {
  let paragraph =
    "<p>Ngày 4/12, Thành ủy Uông Bí tổ chức hội nghị sơ kết hai năm thực hiện nghị quyết, đánh giá kết"
    + " quả và bàn nhiệm vụ của năm tới với sự tham dự của đại diện các ban, ngành.</p>"
  return Array(
    "<!doctype html><html><body><h1>Hội nghị sơ kết</h1>\(markup)\(paragraph)\(paragraph)\(ending)"
      .utf8)
}

@Test("a page cut anywhere is read or refused", arguments: MadePage.all.indices)
func readsTruncatedPages(index: Int) {
  let bytes = MadePage.all[index].bytes
  for part in 0..<10 { survive(Array(bytes.prefix(bytes.count * part / 10 + part * 7 % 13))) }
}

@Test("a page with bytes flipped is read or refused", arguments: MadePage.all.indices)
func readsDamagedPages(index: Int) {
  var bytes = MadePage.all[index].bytes
  var state = UInt64(index) &+ 0x9E37_79B9_7F4A_7C15
  for _ in 0..<10 {
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % bytes.count
      bytes[place] ^= UInt8(truncatingIfNeeded: state >> 20) | 1
    }
    survive(bytes)
  }
}

@Test(
  "a page that nests elements deeply is read or refused",
  arguments: [
    "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<font size=5>", "<p><i>",
  ])
func readsDeepPages(tag: String) {
  survive(page(String(repeating: tag, count: 1000)))
  survive(page(String(repeating: tag, count: 100_000)))
  survive(
    page(String(repeating: tag, count: 20_000), String(repeating: "</i></td></q>", count: 20_000)))
}

@Test("a page of hundreds of nested elements keeps its text, one of a thousand is refused")
func keepsTextOfDeepPages() throws {
  let article = try HTMLReader.read(bytes: page(String(repeating: "<div>", count: 800)))
  #expect(String(decoding: article.text, as: UTF8.self).contains("Thành ủy Uông Bí"))
  #expect(throws: HTMLError.tooComplex) {
    try HTMLReader.read(bytes: page(String(repeating: "<div>", count: 1000)))
  }
}

@Test("a page with more attributes in a tag than any page has is refused")
func refusesManyAttributes() {
  let attributes = (0..<50_000).map { " a\($0)" }.joined()
  #expect(throws: HTMLError.tooComplex) {
    try HTMLReader.read(bytes: page("<div\(attributes)>"))
  }
}

@Test(
  "odd pages are read or refused",
  arguments: [
    "", "<", "<html", "<html>", "<!--", "<script>", "<title>", "<![CDATA[", "&", "&#", "&#x110000;",
    "&#0;",
    "<p>\0\0", "<meta charset=utf-16>", "<meta charset=", "<script type=application/ld+json>{",
    "<br><br><br>",
    "<script type='application/ld+json'>[[[[[[{\"@type\":[\"NewsArticle\"],\"author\":[[{}]]}]]]]]]</script>",
    "<time datetime=99999999999999999999>", "<table><tr><td><table><tr><td>",
    "<img width=99999999999999999999>",
    "<font size=+99999999999>", "<p style='font-size:1e999px'>", "<h1>\u{301}\u{301}</h1>",
    "<meta name=pubdate content='99/99/9999 99:99'>",
    "<link rel=canonical href='http://a/99999999'>",
  ])
func readsOddPages(markup: String) {
  survive(Array(markup.utf8))
  survive(page(markup))
}

@Test("many small elements, links and pictures are read in time and memory that the page allows")
func readsLargePages() {
  for piece in [
    "<p>a</p>", "<a href=x>b</a> ", "<img src=a>", "<br>", "a&amp;b ", "<td>1<tr>", "<li>x",
    "<h1>t</h1>",
  ] {
    survive(page(String(repeating: piece, count: 40_000)))
  }
}

@Test("the same page gives the same article")
func isDeterministic() throws {
  for page in MadePage.all.prefix(12) {
    #expect(try HTMLReader.read(bytes: page.bytes) == HTMLReader.read(bytes: page.bytes))
  }
}
