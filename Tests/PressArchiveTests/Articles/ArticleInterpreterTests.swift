import Foundation
import PressArchive
import PressExtraction
import PressRecord
import TestSupport
import Testing

private func interpret(
  _ bytes: [UInt8], _ form: RawArticle.Form, path: String? = "a.txt", number: Int? = nil
) throws(ArticleFault) -> DecodedArticle {
  try ArticleInterpreter().interpret(
    RawArticle(source: SourceDescription(path: path), form: form, bytes: bytes, number: number))
}

private func json(_ text: String, number: Int? = 3) throws(ArticleFault) -> DecodedArticle {
  try interpret(Array(text.utf8), .json, path: "a.jsonl", number: number)
}

@Test("the digest is SHA-256 of the source's bytes")
func digest() throws {
  let article = try interpret(Array("abc".utf8), .text)
  #expect(
    article.source.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  #expect(article.source.bytes == 3)
  #expect(article.id == "a.txt")
}

@Test("a byte order mark is left out of the text, line ends stay")
func byteOrderMark() throws {
  let article = try interpret([0xEF, 0xBB, 0xBF] + Array("a\r\nb".utf8), .text)
  #expect(article.text == Array("a\r\nb".utf8))
  #expect(article.source.encoding == "UTF-8")
  #expect(article.source.bytes == 7)
}

@Test("faults of the encoding are one warning a kind, with number and first place")
func warnings() throws {
  let article = try interpret([0x61, 0xFF, 0x62, 0xFE, 0x63], .text)
  #expect(String(decoding: article.text, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}c")
  #expect(article.warnings.count == 1)
  #expect(article.warnings.first?.message.contains("2 times, first at byte 1") == true)
}

@Test("a title that is longer than any is cut, with a warning; one of 1000 letters is not")
func longTitle() throws {
  let title = String(repeating: "ệ", count: 1000)
  let whole = try json(#"{"text":"một","title":"\#(title)"}"#)
  #expect(whole.metadata.title == title && whole.warnings.isEmpty)
  let cut = try json(#"{"text":"một","title":"\#(title)\#(title)"}"#)
  #expect(cut.metadata.title == title)
  #expect(cut.warnings.map(\.code) == ["title-cut"])
}

@Test("a title of few letters with many marks is cut too, else between letters")
func markedTitle() throws {
  let marks = try json(
    #"{"text":"một","title":"a\#(String(repeating: "\u{301}", count: 5000))"}"#)
  #expect(marks.metadata.title?.unicodeScalars.count == 1000)
  #expect(marks.warnings.map(\.code) == ["title-cut"])
  let title = "x" + String(repeating: "e\u{301}", count: 600)
  let letters = try json(#"{"text":"một","title":"\#(title)"}"#)
  #expect(letters.metadata.title?.unicodeScalars.count == 999)
}

@Test("the fields of an object are taken; unknown ones are passed over")
func fields() throws {
  let article = try json(
    #"""
    {"id":"7","text":"đây","title":"T","published":"2017-12-04","url":"http://x/y","authors":["A","B"],
    "outlet":"O","views":12,"tags":["x"]}
    """#)
  #expect(article.id == "7")
  #expect(article.text == Array("đây".utf8))
  #expect(article.metadata.title == "T")
  #expect(article.metadata.published == "2017-12-04")
  #expect(article.metadata.authors == ["A", "B"])
  #expect(article.metadata.outlet == "O")
  #expect(article.source.url == "http://x/y")
  #expect(try json(#"{"text":"a","authors":"A"}"#).metadata.authors == ["A"])
}

@Test(
  "entities in a field's text are read, with a warning; those of the title too, not of URL and id")
func entities() throws {
  let article = try json(
    #"{"id":"a&amp;b","text":"x&#227; c&oacute; 3&nbsp;h&#x1ED9;","title":"X&atilde; R&amp;D","url":"http://x/?a&amp;b"}"#
  )
  #expect(article.text == Array("xã có 3\u{A0}hộ".utf8))
  #expect(article.metadata.title == "Xã R&D")
  #expect(article.id == "a&amp;b" && article.metadata.url == "http://x/?a&amp;b")
  #expect(article.source.encoding == "UTF-8")
  #expect(article.warnings.map(\.code) == ["text-decoded"])
  #expect(article.warnings.first?.message.contains("entities") == true)
  #expect(try json(#"{"text":"R&D, Q&A; &c."}"#).warnings.isEmpty)
}

@Test(
  "tags in a field's text and title are read, with a warning; signs of comparison are none",
  arguments: [
    ("<p>Có <b>3 hộ</b>.</p><p>Ngày 5/3<br>tại xã</p>", "Có 3 hộ.\n\nNgày 5/3 tại xã"),
    ("&lt;p&gt;Có 3&nbsp;h&#x1ED9;&lt;/p&gt;", "Có 3 hộ"),
    ("<div>Có 3 hộ</div><script>var a = 5;</script>", "Có 3 hộ"),
    ("<!doctype html><html><body><p>Có 3 hộ</p></body></html>", "Có 3 hộ"),
    (
      "Sai số A<B với 3 hộ và C>D, a<b, 5 xã; <!-- 10<sup>6</sup> m<sup>2</sup>.<br>",
      "Sai số A<B với 3 hộ và C>D, a<b, 5 xã; <!-- 10^6 m2."
    ),
    ("a<b và c>d; giá < 3 triệu </ p>, <em ơi>", nil), ("Có <b>3 hộ</b>.", nil),
    ("<phần 2> có </phần>", nil), ("</p", nil),
    ("<", nil),
  ])
func markup(text: String, expected: String?) throws {
  let article = try json(#"{"text":"\#(text)","title":"<p>Tin R&amp;D</p>"}"#)
  #expect(String(decoding: article.text, as: UTF8.self) == expected ?? text)
  #expect(article.metadata.title == "Tin R&D")
  #expect(article.warnings.map(\.code) == (expected == nil ? [] : ["text-decoded"]))
}

@Test(
  "a publication in seconds or thousandths since 1970 is a time in Vietnam; no date is not lost",
  arguments: [
    ("1512345600", "2017-12-04T07:00:00+07:00"), ("1512345600.25", "2017-12-04T07:00:00+07:00"),
    ("1512320399999", "2017-12-03T23:59:59+07:00"),
    ("1512320400000", "2017-12-04T00:00:00+07:00"),
    ("\"1512345600\"", "2017-12-04T07:00:00+07:00"),
    ("{\"$date\":\"2017-12-04T00:00:00Z\"}", "2017-12-04T00:00:00Z"),
    ("{\"$date\":{\"$numberLong\":\"1512345600000\"}}", "2017-12-04T07:00:00+07:00"),
    ("2017120412", "2017120412"), ("20171204", "20171204"), ("true", "true"),
    ("[2017]", "an array"), ("{}", "an object"), ("null", nil),
  ])
func publications(value: String, expected: String?) throws {
  #expect(
    try json(#"{"text":"a","published":\#(value)}"#).metadata.published == expected)
}

@Test("the identifier is the given one, else the URL, else path and line, else the text's digest")
func identifiers() throws {
  #expect(try json(#"{"text":"a","id":12}"#).id == "12")
  #expect(try json(#"{"text":"a","url":"http://x"}"#).id == "http://x")
  #expect(try json(#"{"text":"a"}"#).id == "a.jsonl:3")
  let unnamed = try interpret(Array(#"{"text":"a"}"#.utf8), .json, path: nil, number: 1)
  #expect(unnamed.id == SHA256.hexadecimal(Array("a".utf8)))
}

@Test(
  "what is no article is a fault with its code",
  arguments: [
    (#"{"text":}"#, ArticleFault.Code.badJSON), ("[]", .noText), ("{}", .noText),
    (#"{"text":12}"#, .noText), (#"{"text":" \n"}"#, .empty),
  ])
func faults(text: String, code: ArticleFault.Code) {
  let fault = #expect(throws: ArticleFault.self) { try json(text) }
  #expect(fault?.code == code)
  #expect(fault?.source == "a.jsonl")
}

@Test("an empty file and a picture are faults")
func emptyAndBinary() {
  #expect(throws: ArticleFault.self) { try interpret([], .text) }
  let picture = #expect(throws: ArticleFault.self) {
    try interpret([0x89, 0x50, 0x4E, 0x47, 0, 0, 1], .text)
  }
  #expect(picture?.code == .notText)
}

/// The article of an object, where the user names fields.
private func named(_ text: String, _ columns: String) throws -> DecodedArticle {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", text)
  var options = SourceOptions()
  options.columns = try #require(TableColumns(columns))
  var source = ArticleSource(inputs: [folder.path], options: options)
  guard case .article(let article)? = source.next() else { throw CocoaError(.fileReadUnknown) }
  return try ArticleInterpreter().interpret(article)
}

@Test(
  "a lead in a field of its own stands before the text, once",
  arguments: [
    (#""lead":"Xã họp.","text":"Một hai.""#, "Xã họp.\n\nMột hai."),
    (#""lead":" Xã họp\n","text":"\nXã họp. Một.""#, "\nXã họp. Một."),
    (#""lead":"Xã họp […]","text":"Xã họp bàn.""#, "Xã họp bàn."),
    (#""lead":"<p>Xã</p><p>họp</p>","text":"Một &amp; hai.""#, "Xã\n\nhọp\n\nMột & hai."),
    (#""lead":"…","text":"Một.""#, "Một."), (#""lead":"Xã họp.","text":" ""#, "Xã họp."),
    (#""lead":null,"text":"Một.""#, "Một."),
  ])
func lead(fields: String, text: String) throws {
  #expect(String(decoding: try json("{\(fields)}").text, as: UTF8.self) == text)
}

@Test("a joined lead is told, since offsets count it, and moves the captions")
func joinedLead() throws {
  let body = "<p>Một.</p><figure><img><figcaption>Ảnh xã</figcaption></figure><p>Hai.</p>"
  let article = try json(#"{"lead":"Xã họp.","text":"\#(body)"}"#)
  #expect(article.warnings.map(\.code) == ["text-decoded", "lead-joined"])
  let captions = article.metadata.captions.map { String(decoding: article.text[$0], as: UTF8.self) }
  #expect(captions == ["Ảnh xã"])
}

@Test("fields inside objects have the names of both; one that is not there is told")
func nestedFields() throws {
  let text = #"{"id":7,"text":"không","data":{"id":8,"text":"một","meta":{"t":"A"}},"x.y":"hai"}"#
  let inner = try named(text, "text=data.text,title=data.meta.t")
  #expect(String(decoding: inner.text, as: UTF8.self) == "một")
  #expect(inner.metadata.title == "A" && inner.metadata.id == "7" && inner.warnings.isEmpty)
  let literal = try named(text, "text=x.y,title=data.tit,lead=id.z")
  #expect(String(decoding: literal.text, as: UTF8.self) == "hai")
  #expect(literal.warnings.map(\.code) == ["no-field", "no-field"])
  let fault = #expect(throws: ArticleFault.self) { try named(text, "text=data.body") }
  #expect(fault?.message.contains("it has: id, text, data.id, data.text, data.meta.t, x.y") == true)
}
