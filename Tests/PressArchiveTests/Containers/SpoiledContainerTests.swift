import Foundation
import PressArchive
import PressRecord
import TestSupport
import Testing

/// A container with 24 articles, and where each lies in it.
private struct Container: Sendable, CustomTestStringConvertible {
  /// Forms in which a changed byte may go unseen: they carry no checksum over it.
  private static let unchecked: Set = [
    "records.warc", "rows.csv", "plain.jsonl", "array.json", "files.tar",
  ]

  var name: String
  var bytes: [UInt8]
  var spans: [Range<Int>]

  var testDescription: String { name }

  var isUnchecked: Bool { Container.unchecked.contains(name) }

  /// The containers of the corpus.
  static func all() throws -> [Container] {
    var containers: [Container] = []
    for line in try CorpusFile.lines("containers/spans.tsv") {
      let fields = line.split(separator: "\t").map(String.init)
      let start = try #require(Int(fields[2]))
      let end = try #require(Int(fields[3]))
      if containers.last?.name != fields[0] {
        let bytes = Array(try CorpusFile.data("containers/" + fields[0]))
        containers.append(Container(name: fields[0], bytes: bytes, spans: []))
      }
      containers[containers.count - 1].spans.append(start..<end)
    }
    return containers
  }
}

/// The texts of the articles that are read, and the faults.
private struct Reading {
  var texts: [[UInt8]] = []
  var faults: [ArticleFault] = []

  init(_ bytes: [UInt8], name: String, folder: TemporaryFolder) throws {
    try folder.write(name, Data(bytes))
    var source = ArticleSource(inputs: [folder.path + "/" + name])
    while let item = source.next() {
      switch item {
      case .fault(let fault): faults.append(fault)
      case .article(let article):
        do throws(ArticleFault) {
          texts.append(try ArticleInterpreter().interpret(article).text)
        } catch {
          faults.append(error)
        }
      }
    }
  }
}

/// How often each container is spoiled: few times, or as often as `VNPRESS_SPOIL` says.
private let rounds = ProcessInfo.processInfo.environment["VNPRESS_SPOIL"].flatMap { Int($0) } ?? 1

@Test(
  "a container that is whole gives its articles without a fault", arguments: try Container.all())
private func whole(container: Container) throws {
  let reading = try Reading(container.bytes, name: container.name, folder: TemporaryFolder())
  #expect(reading.texts.count == container.spans.count)
  #expect(reading.faults.isEmpty, "\(reading.faults)")
}

@Test(
  "a truncated container gives every article before the cut, and a fault",
  arguments: try Container.all())
private func truncated(container: Container) throws {
  let folder = try TemporaryFolder()
  let whole = try Reading(container.bytes, name: container.name, folder: folder).texts
  let bounds = Set(container.spans.flatMap { [$0.lowerBound, $0.upperBound] })
  var numbers = SeededNumbers()
  for _ in 0..<(10 * rounds) {
    let length = Int.random(in: 0..<container.bytes.count, using: &numbers)
    let reading = try Reading(
      Array(container.bytes.prefix(length)), name: container.name, folder: folder)
    for (span, text) in zip(container.spans, whole) where span.upperBound <= length {
      #expect(reading.texts.contains(text), "\(span) of \(container.name) cut at \(length)")
    }
    // A row needs no line end, and a quotation mark that closes a field may be half of a doubled one.
    if container.name == "rows.csv" { continue }
    #expect(reading.texts.allSatisfy { whole.contains($0) }, "\(container.name) cut at \(length)")
    let isSilent = reading.faults.isEmpty && reading.texts.count < whole.count
    #expect(!isSilent || bounds.contains(length), "\(container.name) cut at \(length)")
  }
}

@Test(
  "a container with a changed byte gives the articles before it and, where it can, after it, and a fault",
  arguments: try Container.all())
private func changed(container: Container) throws {
  let folder = try TemporaryFolder()
  let whole = try Reading(container.bytes, name: container.name, folder: folder).texts
  var numbers = SeededNumbers()
  for _ in 0..<(50 * rounds) {
    var bytes = container.bytes
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    bytes[place] ^= UInt8.random(in: 1...255, using: &numbers)
    let reading = try Reading(bytes, name: container.name, folder: folder)
    let note = "\(container.name), byte \(place) = \(bytes[place]): \(reading.faults)"
    // What begins right behind may be joined to what is hit.
    let behind = container.spans.firstIndex { $0.lowerBound > place }.map { $0 + 3 } ?? .max
    for (index, span) in container.spans.enumerated() {
      let isSafe = span.upperBound <= place || (index >= behind && container.name != "rows.csv")
      if isSafe { #expect(reading.texts.contains(whole[index]), "\(index): \(note)") }
    }
    if !container.isUnchecked, reading.texts != whole {
      #expect(!reading.faults.isEmpty, "\(note)")
    }
  }
}
