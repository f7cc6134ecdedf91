import PressArchive
import Testing

private let paragraphs = """
  <p>Ngày 4/12, Thành ủy Uông Bí tổ chức hội nghị sơ kết hai năm thực hiện nghị quyết và bàn nhiệm vụ của
  năm tới với sự tham dự của đại diện các ban, ngành.</p><p>Theo báo cáo, thành phố đã làm xong ba con
  đường liên thôn, hai trường học và một trạm y tế; các xã đều có cán bộ chuyên trách.</p>
  """

/// A page with something in its head and something before its paragraphs.
private func read(head: String = "", _ body: String = "") throws -> HTMLArticle {
  try HTMLReader.read(
    bytes: Array(
      "<!doctype html><html><head>\(head)</head><body>\(body)<div>\(paragraphs)</div></body></html>"
        .utf8))
}

@Test(
  "a page is recognised by how it begins",
  arguments: [
    "<!doctype html><p>", "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
    "\u{FEFF}\n <HTML lang=vi>",
    "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
    "<!-- saved -->\n<html>",
    "<head><title>", "<body bgcolor=white>",
  ])
func recognizesPages(start: String) {
  #expect(HTMLReader.recognizes(Array(start.utf8)))
}

@Test("a page in UTF-16 is recognised")
func recognizesUTF16() {
  #expect(HTMLReader.recognizes([0xFF, 0xFE] + "<html>".utf8.flatMap { [$0, 0] }))
}

@Test(
  "text, JSON and other markup are no pages",
  arguments: [
    "", "Thẻ <html> mở đầu một trang.", "{\"text\": \"<html>\"}", "<rss version=\"2.0\">", "<!--",
    "<?xml",
  ])
func recognizesNothingElse(start: String) {
  #expect(!HTMLReader.recognizes(Array(start.utf8)))
}

@Test(
  "the publication date is read in every form that pages give it",
  arguments: [
    (
      "<meta property='article:published_time' content='2017-12-04T06:51:00+07:00'>",
      "2017-12-04T06:51+07:00"
    ),
    (
      "<meta property='article:published_time' content='2017-12-03T23:51:00Z'>",
      "2017-12-04T06:51+07:00"
    ),
    ("<meta name='pubdate' content='12/4/2017 6:51:00 AM'>", "2017-12-04T06:51"),
    ("<meta name='pubdate' content='31/12/2017 6:51:00 PM'>", "2017-12-31T18:51"),
    ("<meta name='dc.date' content='20171204'>", "2017-12-04"),
    (
      "<link rel='canonical' href='https://bao.example/xa-hoi/2017/12/04/tin-1.html'>", "2017-12-04"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-12-04\"}</script>",
      "2017-12-04"
    ),
  ])
func readsDatesOfTheHead(head: String, expected: String) throws {
  #expect(try read(head: head).published == expected)
}

@Test(
  "the visible dateline is read where the head gives no date",
  arguments: [
    ("Thứ Hai, 04/12/2017, 06:51 [GMT+7]", "2017-12-04T06:51+07:00"),
    ("Đăng lúc: 17:05:12 04/12/2017 (GMT+7)", "2017-12-04T17:05+07:00"),
    ("5:05:00 PM 04/12/2017", "2017-12-04T17:05"),
    ("06:51 | 04-12-2017", "2017-12-04T06:51"),
    ("Ngày 4 tháng 12 năm 2017", "2017-12-04"),
    ("Thứ Hai, 04 Tháng 12 2017 6:51 CH", "2017-12-04T18:51"),
    ("Cập nhật lúc 6h51, 4.12.2017", "2017-12-04T06:51"),
  ])
func readsDatelines(line: String, expected: String) throws {
  let article = try read("<h1>Hội nghị sơ kết hai năm</h1><div>\(line)</div>")
  #expect(article.published == expected)
  #expect(!String(decoding: article.text, as: UTF8.self).contains(line))
}

@Test("linked data gives title, authors, outlet and section, whatever surrounds it")
func readsLinkedData() throws {
  let article = try read(
    head: """
      <title>Trang tin</title><script type="application/ld+json">/*<![CDATA[*/
      {"@graph":[{"@type":["NewsArticle","Article"],"headline":"Sơ kết &quot;hai năm&quot;","description":"một
      hai","author":[{"@type":"Person","name":"Hà Chi"},{"name":"Báo Mẫu"}],"publisher":{"name":"Báo Mẫu"},
      "articleSection":["Chính trị"],"mainEntityOfPage":{"@id":"https://bao.example/1"}}]};/*]]>*/</script>
      """)
  #expect(article.title == "Sơ kết \"hai năm\"")
  #expect(article.authors == ["Hà Chi"])
  #expect(article.outlet == "Báo Mẫu")
  #expect(article.section == "Chính trị")
  #expect(article.url == "https://bao.example/1")
}

@Test("a caption in an element of its own is joined with its credit and told from the body")
func joinsCaptionAndCredit() throws {
  let article = try read(
    "<h1>Hội nghị sơ kết</h1><figure><img src=a.jpg><figcaption><p>Đường mới ở thôn</p><span class=credit>Ảnh: Hà Chi</span></figcaption></figure>"
  )
  let captions = article.captions.map { String(decoding: article.text[$0], as: UTF8.self) }
  #expect(captions == ["Đường mới ở thôn Ảnh: Hà Chi"])
}

@Test("spaces without a break, soft hyphens and entities become plain text")
func readsEntities() throws {
  let article = try HTMLReader.read(
    bytes: Array(
      "<html><div><p>Qu&yacute;&nbsp;I, t&#7881;nh thu &#x110;&#432;&#7907;c 5&nbsp;t&#7927; &amp; chi h&#173;ết. \(paragraphs)"
        .utf8))
  #expect(
    String(decoding: article.text, as: UTF8.self).contains("Quý I, tỉnh thu Được 5 tỷ & chi hết"))
}

/// The paragraphs in the font encoding TCVN3, as Windows-1252 shows it.
private let misread = """
  <h1>Héi nghÞ s¬ kÕt</h1><p>Ngµy 4/12, Thµnh ñy U«ng BÝ tæ chøc <b>héi nghÞ</b> s¬ kÕt hai n¨m thùc hiÖn
  nghÞ quyÕt vµ bµn nhiÖm vô cña n¨m tíi.</p><p>Theo b¸o c¸o, thµnh phè ®· lµm xong ba con ®­êng liªn th«n,
  hai tr­êng häc vµ mét tr¹m y tÕ; c¸c x· ®Òu cã c¸n bé chuyªn tr¸ch.</p>
  """

/// The same in letters.
private let legible = "<h1>Hội nghị sơ kết</h1>\(paragraphs)"

/// The bytes of UTF-8 as ISO 8859-1 shows them.
private func mojibake(_ text: String) -> String {
  text.utf8.map { String(Unicode.Scalar($0)) }.joined()
}

/// Each scalar as one byte.
private func latin(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

/// Each letter beyond ASCII as an entity.
private func entities(_ text: String) -> String {
  text.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
}

@Test(
  "a page is read for what its text is, whatever it says and however it was spoiled",
  arguments: [
    (latin("<html><meta charset=utf-8>\(misread)"), "TCVN3"),
    (latin("<html><meta charset=windows-1258>\(misread)"), "TCVN3"),
    (latin("<html>\(misread)"), "TCVN3"),
    (Array("<html><meta charset=utf-8>\(misread)".utf8), "TCVN3 in windows-1252"),
    (Array("<html>\(entities(misread))".utf8), "TCVN3 in windows-1252"),
    (Array("<html>\(mojibake(legible))".utf8), "UTF-8 in windows-1252"),
    (Array("<html>\(entities(legible).replacing("&", with: "&amp;"))".utf8), "UTF-8"),
  ])
func readsSpoiledPages(page: [UInt8], encoding: String) throws {
  let article = try HTMLReader.read(bytes: page)
  #expect(article.encoding == encoding)
  let text = String(decoding: article.text, as: UTF8.self)
  #expect(
    text.hasPrefix("Hội nghị sơ kết\n\nNgày 4/12, Thành ủy Uông Bí tổ chức hội nghị"), "\(text)")
  #expect(text.contains("đã làm xong ba con đường liên thôn"))
}

@Test("bytes that are no text are refused")
func refusesBinaries() {
  #expect(throws: HTMLError.notText) {
    try HTMLReader.read(bytes: [0x89, 0x50, 0x4E, 0x47, 0xFF, 0, 0, 0, 0xFE])
  }
}
