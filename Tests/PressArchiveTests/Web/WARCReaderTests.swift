import Foundation
import PressArchive
import PressRecord
import TestSupport
import Testing

private func record(_ type: String, _ block: String, url: String = "http://x/1") -> String {
  "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\n"
    + "Content-Type: text/plain\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
}

private func response(_ head: String, _ body: String, status: Int = 200) -> String {
  record("response", "HTTP/1.1 \(status) OK\r\n\(head)\r\n\r\n\(body)")
}

/// URLs, forms and texts of the articles, and codes and offsets of the faults, in order.
private func items(_ content: String, limit: Int = 1 << 20) throws -> [String] {
  let folder = try TemporaryFolder()
  try folder.write("a.warc", content)
  var options = SourceOptions()
  options.maximumArticle = limit
  var source = ArticleSource(inputs: [folder.path], options: options)
  var items: [String] = []
  while let item = source.next() {
    switch item {
    case .article(let article):
      items.append("\(article.form) " + String(decoding: article.bytes, as: UTF8.self))
    case .fault(let fault): items.append("\(fault.code.rawValue)@\(fault.offset ?? -1)")
    }
  }
  return items
}

@Test("pages, texts and conversions are taken; all other records are passed over")
func kinds() throws {
  let file =
    record("warcinfo", "x") + response("Content-Type: text/html; charset=utf-8", "<p>một")
    + record("request", "GET / HTTP/1.1\r\n\r\n") + response("Content-Type: image/png", "x")
    + response("Content-Type: text/html", "gone", status: 404) + record("conversion", "hai\r\nba")
  #expect(try items(file) == ["html <p>một", "text hai\r\nba"])
}

@Test("chunks of a body are joined")
func chunks() throws {
  let head = "Content-Type: text/html\r\nTransfer-Encoding: chunked"
  #expect(
    try items(response(head, "4;x=1\r\nm\u{1ED9}\r\n2\r\nt!\r\n0\r\n\r\n")) == ["html một!"])
  #expect(try items(response(head, "whole")) == ["html whole"])
}

@Test("a packed body is unpacked")
func packedBody() throws {
  let folder = try TemporaryFolder()
  let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
  let block = Data(head.utf8) + PackedFixture.gzip
  let lines = "WARC/1.1\r\nwarc-type: response\r\ncontent-length: \(block.count)\r\n\r\n"
  try folder.write("a.warc", Data(lines.utf8) + block + Data("\r\n\r\n".utf8))
  var source = ArticleSource(inputs: [folder.path])
  guard case .article(let article) = source.next() else {
    Issue.record("no article")
    return
  }
  #expect(String(decoding: article.bytes, as: UTF8.self).hasPrefix(#"{"text":"một"}"#))
}

@Test("what is damaged is told with its offset, the next record is read")
func damaged() throws {
  let good = record("conversion", "một")
  #expect(
    try items(good + "rubbish\r\nmore\r\n" + good) == [
      "text một", "damaged@\(good.utf8.count)", "text một",
    ])
  #expect(try items("WARC/1.0\r\nWARC-Type: response\r\n\r\n" + good) == ["damaged@0", "text một"])
  #expect(try items(good + String(good.dropLast(6))) == ["text một", "damaged@\(good.utf8.count)"])
  #expect(
    try items(good + record("conversion", "quá dài"), limit: 6) == [
      "text một", "too-large@\(good.utf8.count)",
    ])
}

@Test("the record's URL names the article")
func url() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.wet", record("conversion", "một", url: "<http://x/2>"))
  var source = ArticleSource(inputs: [folder.path])
  guard case .article(let article) = source.next() else {
    Issue.record("no article")
    return
  }
  let decoded = try ArticleInterpreter().interpret(article)
  #expect(decoded.id == "http://x/2")
  #expect(decoded.source.url == "http://x/2")
}
