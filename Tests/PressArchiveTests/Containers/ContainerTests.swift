import Foundation
import PressArchive
import PressRecord
import TestSupport
import Testing

/// Members, offsets and texts of the articles, and codes of the faults, in order.
private func items(
  _ name: String, _ content: Data, window: Int = SourceOptions().maximumWindow
) throws -> [String] {
  let folder = try TemporaryFolder()
  try folder.write(name, content)
  var options = SourceOptions()
  options.maximumWindow = window
  var source = ArticleSource(inputs: [folder.path + "/" + name], options: options)
  var items: [String] = []
  while let item = source.next() {
    switch item {
    case .article(let article):
      let place = article.source.member ?? article.source.offset.map { "@\($0)" } ?? ""
      items.append(place + " " + String(decoding: article.bytes, as: UTF8.self))
    case .fault(let fault): items.append((fault.member ?? "") + "!" + fault.code.rawValue)
    }
  }
  return items
}

private let lines = [#"@0 {"text":"một"}"#, #"@17 {"text":"hai"}"#]

@Test(
  "packed JSON Lines give what they hold; offsets count what is unpacked",
  arguments: [
    ("a.jsonl.gz", PackedFixture.gzip), ("a.jsonl.zst", PackedFixture.zstd),
    ("a.jsonl.xz", PackedFixture.xz), ("a.jsonl.bz2", PackedFixture.bzip2),
    // The content tells the packing, whatever the name.
    ("a.jsonl", PackedFixture.gzip),
  ])
func packedLines(name: String, content: Data) throws {
  #expect(try items(name, content) == lines)
}

@Test("a tar archive gives its articles under their names")
func tar() throws {
  #expect(
    try items("a.tar.gz", PackedFixture.tarGzip) == [
      "bài/Đà Nẵng.txt Xin chào.", #"b.jsonl {"text":"một"}"#, #"b.jsonl {"text":"hai"}"#,
    ])
}

@Test("a zip archive gives its articles, an archive in it too, but none in that one")
func zip() throws {
  #expect(
    try items("a.zip", PackedFixture.zip) == [
      "bài/Đà Nẵng.txt Xin chào.", #"b.jsonl {"text":"một"}"#, #"b.jsonl {"text":"hai"}"#,
      "in.tgz/x.txt x", "in.tgz/deep.tar!too-deep",
    ])
}

@Test(
  "a truncated file gives the articles before the cut, then a fault",
  arguments: [
    ("a.jsonl.gz", PackedFixture.gzip), ("a.jsonl.zst", PackedFixture.zstd),
    ("a.jsonl.xz", PackedFixture.xz), ("a.jsonl.bz2", PackedFixture.bzip2),
    ("a.tar.gz", PackedFixture.tarGzip),
  ])
func truncated(name: String, content: Data) throws {
  for length in stride(from: 20, to: content.count - 1, by: 7) {
    let found = try items(name, content.prefix(length))
    #expect(found.last == "!damaged" || found.last?.hasSuffix("!damaged") == true)
    for article in found.dropLast() where name.hasSuffix(".jsonl.gz") {
      #expect(lines.contains(article))
    }
  }
}

@Test("a gzip member with a wrong checksum is a fault")
func checksum() throws {
  var content = PackedFixture.gzip
  content[content.count - 6] ^= 1
  #expect(try items("a.jsonl.gz", content) == [lines[0], lines[1], "!damaged"])
}

@Test("zeros that fill up the last block are gone past")
func padding() throws {
  #expect(try items("a.jsonl.gz", PackedFixture.gzip + Data(count: 1000)) == lines)
}

@Test(
  "what asks for a longer window than is allowed is a fault, what asks for less is read",
  arguments: [
    ("a.jsonl.xz", PackedFixture.xz64MiB, 63 << 20, false),
    ("a.jsonl.xz", PackedFixture.xz64MiB, 64 << 20, true),
    ("a.jsonl.zst", PackedFixture.zstd128MiB, 127 << 20, false),
    ("a.jsonl.zst", PackedFixture.zstd128MiB, 128 << 20, true),
  ])
func windows(name: String, content: Data, window: Int, isRead: Bool) throws {
  let found = try items(name, content, window: window)
  #expect(found == (isRead ? lines : ["!too-large"]))
}
