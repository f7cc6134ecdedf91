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
