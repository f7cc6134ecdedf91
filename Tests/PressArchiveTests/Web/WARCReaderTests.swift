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

/// Forms and texts of the articles, and codes and offsets of the faults, of a response with a body.
private func items(ofBody body: Data, _ coding: String) throws -> [String] {
  let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(coding)\r\n\r\n"
  let block = Data(head.utf8) + body
  let lines = "WARC/1.1\r\nwarc-type: response\r\ncontent-length: \(block.count)\r\n\r\n"
  return try items(Data(lines.utf8) + block + Data("\r\n\r\n".utf8))
}

private func items(_ content: String, limit: Int = 1 << 20) throws -> [String] {
  try items(Data(content.utf8), limit: limit)
}

/// Forms and texts of the articles, and codes and offsets of the faults, in order.
private func items(_ content: Data, limit: Int = 1 << 20) throws -> [String] {
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

@Test("a packed body is unpacked, all its members")
func packedBody() throws {
  let lines = #"html {"text":"một"}"# + "\n" + #"{"text":"hai"}"# + "\n"
  #expect(try items(ofBody: PackedFixture.gzip, "gzip") == [lines])
}

@Test(
  "a body is unpacked as its response says, if it is packed at all",
  arguments: [
    ("deflate", "eJyzySjJzbGzKbDLfbh7ZgkAKQMGMA=="), ("deflate", "s8koyc2xsymwy324e2YJAA=="),
    ("zstd", "KLUv/QRYcQAAPGh0bWw+PHA+beG7mXRQaI+L"), ("br", "PGh0bWw+PHA+beG7mXQ="),
    ("gzip", "PGh0bWw+PHA+beG7mXQ="), ("identity", "PGh0bWw+PHA+beG7mXQ="),
  ])
func codings(coding: String, body: String) throws {
  let found = try items(ofBody: #require(Data(base64Encoded: body)), coding)
  #expect(found == ["html <html><p>một"])
}

@Test(
  "a body that cannot be unpacked is a fault",
  arguments: [
    ("br", "CwaAPGh0bWw+PHA+bQM="), ("gzip", "H4sIAAAAAAAA/w=="), ("deflate", "eJyzySjJzbGzKbA="),
  ])
func unreadableBody(coding: String, body: String) throws {
  let found = try items(ofBody: #require(Data(base64Encoded: body)), coding)
  #expect(found == ["damaged@0"])
}

@Test(
  "a block that is not what its digest was made of is a fault; a digest in no known form is gone past",
  arguments: [
    ("sha1:ZATPZWRRTMCWLXZAIJUT5M2WTZSGP6QF", true),
    ("sha1:c826fcda319b0565df2042693eb3569e6467fa05", true),
    ("sha256:AIY37SU3UAXICARCUYU3NSORFBYOXJZIF4NRRMLS6VLNWBZJ7RSQ====", true),
    ("sha-256:0231BFCA9BA02E810222A629B6C9D12870EBA7282F1B18B172F556DB0729FC65", true),
    ("md5:9e107d9d372bb6826bd81d3542a419d6", true), ("sha1:ZATP", true), ("sha1", true),
    ("sha1:AATPZWRRTMCWLXZAIJUT5M2WTZSGP6QF", false),
    ("sha1:c826fcda319b0565df2042693eb3569e6467fa04", false),
    ("sha256:0231bfca9ba02e810222a629b6c9d12870eba7282f1b18b172f556db0729fc64", false),
  ])
func digests(label: String, agrees: Bool) throws {
  let told = record("conversion", "một").replacing(
    "Content-Type", with: "WARC-Block-Digest: \(label)\r\nContent-Type")
  let found = try items(told + record("conversion", "hai"))
  #expect(found == [agrees ? "text một" : "damaged@0", "text hai"])
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
