import PressArchive
import PressExtraction
import PressRecord
import TestSupport
import Testing

private func interpret(_ page: String) throws(ArticleFault) -> DecodedArticle {
  try ArticleInterpreter().interpret(
    RawArticle(source: SourceDescription(path: "trang.html"), form: .html, bytes: Array(page.utf8)))
}

private func paragraph(_ number: Int) -> String {
  "<p>Ngày \(number)/12, Thành ủy Uông Bí tổ chức hội nghị sơ kết hai năm thực hiện nghị quyết của Tỉnh"
    + " ủy và bàn nhiệm vụ của năm tới với các ban, ngành, đoàn thể.</p>"
}

@Test("a page becomes an article with its title, date, authors and address")
func interpretsPages() throws {
  let article = try interpret(
    """
    <!doctype html><html><head><link rel="canonical" href="https://bao.example/so-ket.html">
    <meta property="article:published_time" content="2017-12-04T06:51:00+07:00"></head>
    <body><h1>Hội nghị sơ kết hai năm</h1><div>\(paragraph(4))\(paragraph(5))<p class="author">Hà Chi</p>
    </div></body></html>
    """)
  #expect(article.id == "https://bao.example/so-ket.html")
  #expect(article.metadata.title == "Hội nghị sơ kết hai năm")
  #expect(article.metadata.published == "2017-12-04T06:51+07:00")
  #expect(article.metadata.authors == ["Hà Chi"])
  #expect(article.source.url == "https://bao.example/so-ket.html")
  #expect(article.source.encoding == "UTF-8")
  let lines = String(decoding: article.text, as: UTF8.self).split(separator: "\n\n")
  #expect(lines.count == 4)
  #expect(lines.first == "Hội nghị sơ kết hai năm")
  #expect(lines.last == "Hà Chi")
}

@Test("a table whose rows have a paragraph beside an empty cell lays out the text")
func readsRowsOfParagraphs() throws {
  let rows = (4...6).map { "<tr><td>&nbsp;</td><td>\(paragraph($0))</td></tr>" }.joined()
  let short = "<tr><td></td><td>Hà Chi</td></tr>"
  let article = try interpret(
    "<html><body><table><tr><td></td><td>Hội nghị sơ kết</td></tr>\(rows)\(short)\(short)\(short)"
      + "\(String(repeating: "<tr><td>&nbsp;</td><td>&nbsp;</td></tr>", count: 9))</table></body></html>"
  )
  #expect(String(decoding: article.text, as: UTF8.self).contains("Ngày 6/12, Thành ủy"))
}

@Test("a page that lists articles is a fault, and the reason is told")
func refusesLists() {
  let items = (1...8).map {
    "<div><h3><a href=\($0)>Tin số \($0) của ngày hôm nay ở huyện</a></h3>\(paragraph($0))</div>"
  }
  let page = "<html><body><main>\(items.joined())</main></body></html>"
  let fault = #expect(throws: ArticleFault.self) { try interpret(page) }
  #expect(fault?.code == .noArticle)
  #expect(fault?.message == HTMLArticle.Reason.index.rawValue)
}

@Test("a page that nests too deeply is a fault of its own")
func refusesDeepPages() {
  let page = "<html>" + String(repeating: "<b>", count: 200_000)
  let fault = #expect(throws: ArticleFault.self) { try interpret(page) }
  #expect(fault?.code == .badHTML)
}

@Test("a page is told by its content, whatever the file's name")
func tellsPagesByContent() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "<!doctype html><html><body>")
  try folder.write("b.htm", "<p>Một đoạn")
  try folder.write("c.txt", "Một đoạn")
  var source = ArticleSource(inputs: [folder.path])
  var forms: [RawArticle.Form] = []
  while case .article(let article)? = source.next() { forms.append(article.form) }
  #expect(forms == [.html, .html, .text])
}

@Test("text that runs around a picture is no caption; text on a line below it is")
func tellsTextAroundPictures() throws {
  let around = try HTMLReader.read(
    bytes: Array(
      "<html><body><h1>Hội nghị sơ kết hai năm</h1><p><img src=a.jpg align=left>\(paragraph(4).dropFirst(3))\(paragraph(5))"
        .utf8))
  #expect(around.captions.isEmpty)
  let below = try HTMLReader.read(
    bytes: Array(
      "<html><body><h1>Hội nghị sơ kết hai năm</h1>\(paragraph(4))<p><img src=a.jpg><br>Các đại biểu trao đổi bên lề.</p>\(paragraph(5))"
        .utf8))
  #expect(below.captions.count == 1)
}

@Test(
  "paragraphs that are broken into lines become whole, whatever the lines begin with",
  arguments: ["<p>", "<div>", "<table><tr><td>", "<font face=Arial>", "<pre>"])
func joinsBrokenLines(start: String) throws {
  let lines = [
    "Chiều qua, Ủy ban nhân dân huyện", "Ba Vì họp với các xã về việc làm",
    "đường. Chủ tịch huyện Nguyễn Văn", "An nói rằng đến hết năm nay phải",
    "xong 12 xã, nơi còn thiếu tiền thì", "tỉnh lo một nửa; các xã đều đồng ý",
    "như vậy, trừ xã Minh Quang đã xin", "hoãn một năm vì có mưa lũ.",
  ]
  let article = try HTMLReader.read(
    bytes: Array(
      "<html><body><h1>Họp ở huyện</h1>\(start)\(lines.joined(separator: "<br>\n"))".utf8))
  #expect(article.reason == nil)
  #expect(
    String(decoding: article.text, as: UTF8.self) == "Họp ở huyện\n\n"
      + lines.joined(separator: " "))
}

@Test("an empty line of preformatted text parts paragraphs")
func readsPreformattedParagraphs() throws {
  let (one, two) = (paragraph(4).dropFirst(3).dropLast(4), paragraph(5).dropFirst(3).dropLast(4))
  let page =
    "<html><body><h1>Họp ở huyện</h1><pre>\(one)\n\n  \(two.replacing(" ủy", with: "\n<b>ủy</b>"))"
  let text = String(decoding: try HTMLReader.read(bytes: Array(page.utf8)).text, as: UTF8.self)
  #expect(text == "Họp ở huyện\n\n\(one)\n\n\(two)")
}

@Test("verse stays in its lines")
func keepsVerse() throws {
  let verse = [
    "Trăm năm trong cõi người ta,", "Chữ tài chữ mệnh khéo là ghét nhau.",
    "Trải qua một cuộc bể dâu,", "Những điều trông thấy mà đau đớn lòng.",
  ]
  let article = try HTMLReader.read(
    bytes: Array(
      "<html><body><h1>Họp ở huyện</h1>\(paragraph(4))<p>\(verse.joined(separator: "<br>"))</p>\(paragraph(5))"
        .utf8))
  let text = String(decoding: article.text, as: UTF8.self)
  #expect(text.contains(verse.joined(separator: "\n")), "\(text)")
}

@Test("a text of one paragraph is an article where sentences end in it, though none with it")
func readsOneParagraph() throws {
  let sentence =
    "Chiều qua, Ủy ban nhân dân huyện họp với các xã về việc làm đường và xây trường học mới. "
  let page = "<html><body><h1>Họp ở huyện</h1><p>\(String(repeating: sentence, count: 4))Hà Chi</p>"
  #expect(try HTMLReader.read(bytes: Array(page.utf8)).reason == nil)
  let list = String(repeating: "Đường số một - trường số hai - trạm số ba; ", count: 8)
  let menu = "<html><body><h1>Họp ở huyện</h1><p>\(list)Hà Chi</p>"
  #expect(try HTMLReader.read(bytes: Array(menu.utf8)).reason == .tooShort)
}

@Test("a short page is an article where it is Vietnamese and leads nowhere")
func shortPages() throws {
  let text =
    "Sáng nay, Ủy ban nhân dân tỉnh họp bàn việc thu hồi đất của các dự án chậm tiến độ. "
    + "Sở Tài chính báo cáo kết quả trước ngày 30 tháng 6."
  let error =
    "Sorry, the page you are looking for is currently unavailable. Please try again later. "
    + "If you are the administrator, look into the log of errors."
  func reason(_ body: String) throws -> HTMLArticle.Reason? {
    try HTMLReader.read(
      bytes: Array("<html><body><h1>Thu hồi đất</h1>\(body)</body></html>".utf8)
    ).reason
  }
  #expect(try reason("<p>\(text)</p>") == nil)
  #expect(try reason("<p>\(error)</p>") == .tooShort)
  #expect(try reason("<p>\(text)</p><p><a href='/'>Trang chủ</a></p>") == .tooShort)
}
