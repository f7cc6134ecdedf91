import Foundation
import PressArchive
import PressRecord
import TestSupport
import Testing

/// Paths with offsets of the articles, and codes of the faults, in order.
private func items(
  _ inputs: [String], _ options: SourceOptions = SourceOptions()
) -> [String] {
  var source = ArticleSource(inputs: inputs, options: options)
  var items: [String] = []
  while let item = source.next() {
    switch item {
    case .article(let article):
      items.append((article.source.path ?? "-") + (article.source.offset.map { "@\($0)" } ?? ""))
    case .fault(let fault): items.append(fault.source + "!" + fault.code.rawValue)
    }
  }
  return items
}

@Test("a folder is walked in the byte order of its paths; other files are passed over")
func walkOrder() throws {
  let folder = try TemporaryFolder()
  for name in [
    "b/x.txt", "a.txt", "a/z.txt", "a-b.txt", "b.TXT", "c.pdf", ".hidden.txt", "Đ.txt", "e", "f.12",
  ] {
    try folder.write(name, "x")
  }
  let found = items([folder.path]).map { String($0.dropFirst(folder.path.count + 1)) }
  #expect(found == ["a-b.txt", "a.txt", "a/z.txt", "b.TXT", "b/x.txt", "e", "f.12", "Đ.txt"])
}

@Test("paths stay as they were given")
func givenPaths() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "x")
  #expect(items([folder.path + "/"]) == [folder.path + "/a.txt"])
  #expect(items([folder.path + "/./a.txt"]) == [folder.path + "/./a.txt"])
}

@Test("links that lead back to a folder end the walk there")
func linkLoops() throws {
  let folder = try TemporaryFolder()
  try folder.write("one/a.txt", "x")
  try folder.write("two/b.txt", "x")
  try folder.link("one/up", to: "..")
  try folder.link("one/two", to: "../two")
  try folder.link("two/one", to: "../one")
  try folder.link("two/self", to: ".")
  #expect(items([folder.path]).count == 2)
}

@Test("JSON Lines give an article a line, with its offset; empty lines are passed over")
func jsonLines() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.jsonl", "{}\n\n  \n{\"text\":1}\r\n[]")
  #expect(items([folder.path]).map { $0.split(separator: "@").last } == ["0", "7", "19"])
}

@Test("inputs that are not there are faults and stop nothing")
func missingInputs() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "x")
  let missing = folder.path + "/none"
  #expect(
    items([missing, folder.path + "/a.txt"]) == [missing + "!not-found", folder.path + "/a.txt"])
}

@Test("articles over the limit are faults")
func tooLarge() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "12345")
  try folder.write("b.txt", "1234")
  try folder.write("c.jsonl", "123456\n1234\n")
  var options = SourceOptions()
  options.maximumArticle = 4
  let found = items([folder.path], options).map { String($0.dropFirst(folder.path.count + 1)) }
  #expect(found == ["a.txt!too-large", "b.txt", "c.jsonl!too-large", "c.jsonl@7"])
}

@Test("a source that goes on after any of its positions gives the rest, and counts on from there")
func goingOn() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "x")
  try folder.write("b/c.jsonl", "{}\n[]\n\n{\"text\":\"y\"}\n")
  try folder.write("d.txt", "12345")
  let inputs = [folder.path + "/none", folder.path, folder.path + "/a.txt"]
  var options = SourceOptions()
  options.maximumArticle = 12
  let all = items(inputs, options)
  #expect(all.count == 7)
  var source = ArticleSource(inputs: inputs, options: options)
  for given in 0...all.count {
    var rest = ArticleSource(inputs: inputs, options: options, after: source.position)
    var count = 0
    while rest.next() != nil { count += 1 }
    #expect(count == all.count - given)
    _ = source.next()
    if given == all.count { #expect(rest.bytesRead == source.bytesRead) }
  }
  #expect(source.bytesRead == 1 + 20 + 5 + 1)
}

@Test(
  "what is passed over, in archives too, is counted once, from whatever position reading goes on")
func countedOnce() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.md", "nothing of use")
  try folder.write("b.tgz", PackedFixture.tarGzip)
  try folder.write("c.log", "nothing of use")
  try folder.write("d.txt", "x")
  try folder.write("e.pdf", "x")
  func passedOver(after position: ArticleSource.Position) -> Int {
    var rest = ArticleSource(inputs: [folder.path], after: position)
    while rest.next() != nil {}
    return rest.passedOver
  }
  var source = ArticleSource(inputs: [folder.path])
  var positions = [source.position]
  while source.next() != nil { positions.append(source.position) }
  #expect(positions.count == 5)
  #expect(positions.map(passedOver) == [4, 4, 4, 4, 4])
}

@Test("files that the program itself writes are passed over where they stand in a folder")
func passedOver() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.txt", "x")
  try folder.write("b/out.jsonl", "{}")
  try folder.write("c/out.jsonl", "{}")
  var options = SourceOptions()
  let place = try #require(FilePlace(FilePath(folder.path + "/b/out.jsonl")))
  options.passedOver = [place]
  #expect(items([folder.path], options) == ["/a.txt", "/c/out.jsonl@0"].map { folder.path + $0 })
  #expect(items([folder.path + "/b/out.jsonl"], options).count == 1)
}
