import Foundation
import TestSupport
import Testing

@testable import PressText

/// The gold's articles in the encodings that archives hold, found by evidence: the text that comes out
/// is the text that went in, so that what is extracted is the same.
@Suite struct EncodedGoldTests {
  private let articles: [(name: String, text: String)]

  init() throws {
    articles = try GoldTexts.accented()
    try #require(articles.count > 80)
  }

  private func check(
    _ found: DecodedText, _ expected: String, _ encoding: String, _ name: String
  ) {
    #expect(found.encoding == encoding, "\(name)")
    let text = String(decoding: found.bytes, as: UTF8.self)
    guard !text.unicodeScalars.elementsEqual(expected.unicodeScalars) else { return }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(found.count == wanted.count, "lines of \(name)")
    for (line, wanted) in zip(found, wanted) where line != wanted {
      Issue.record("\(name): expected ⟦\(wanted)⟧, found ⟦\(line)⟧")
    }
  }

  @Test(
    "An article in a legacy encoding reads as in Unicode, misread as Windows-1252 too",
    arguments: [
      ("windows-1258", "windows-1258"), ("viscii", "VISCII"), ("vps", "VPS"), ("vni", "VNI"),
    ])
  func legacy(table: String, encoding: String) throws {
    let writer = try LegacyWriter(table)
    for (name, article) in articles {
      let (text, bytes) = writer.write(article)
      check(TextDecoder.decode(bytes), text, encoding, name)
      check(TextDecoder.decode(bytes, encoding: TextEncoding(name: table)), text, encoding, name)
      let found = TextDecoder.decode(misread(bytes))
      check(found, text, "\(encoding) in windows-1252", name)
    }
  }

  @Test("An article in VIQR reads as in Unicode")
  func viqr() throws {
    let writer = try LegacyWriter("viqr")
    for (name, article) in articles {
      let (text, bytes) = writer.write(article)
      check(TextDecoder.decode(bytes), text, "VIQR", name)
    }
  }

  @Test(
    "Three D in VIQR are DĐ, unless the text escapes what stands for itself (RFC 1456)",
    arguments: [
      ("So+? GDDDT", "Sở GDĐT"), ("DDDD", "ĐĐ"), ("DDa^'t DDai", "Đất Đai"),
      (#"So+? G\DDDT"#, "Sở GDĐT"), (#"Vie^.t Nam\. DDDT"#, "Việt Nam. ĐDT"),
    ])
  func threeDs(bytes: String, text: String) {
    let decoded = TextDecoder.decode(Array(bytes.utf8), encoding: .viqr)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test("An article in small letters, of fonts that have capitals apart, reads as in Unicode")
  func small() throws {
    for (table, encoding) in [("tcvn3", "TCVN3"), ("vni", "VNI")] {
      let writer = try LegacyWriter(table)
      for (name, article) in articles {
        let (text, bytes) = writer.write(article.lowercased())
        check(TextDecoder.decode(bytes), text, encoding, name)
      }
    }
  }

  @Test(
    "An article in TCVN3 has its letters; of the capitals that the code lacks nine in ten come back"
  )
  func capitals() throws {
    let writer = try LegacyWriter("tcvn3")
    var (lost, all) = (0, 0)
    for (name, article) in articles {
      let (text, bytes) = writer.write(article)
      for (source, encoding) in [(bytes, "TCVN3"), (misread(bytes), "TCVN3 in windows-1252")] {
        let found = TextDecoder.decode(source)
        let letters = String(decoding: found.bytes, as: UTF8.self)
        #expect(found.encoding == encoding, "\(name)")
        #expect(letters.lowercased() == text.lowercased(), "\(name)")
        let small = writer.lowered(text)
        for (one, (letter, other)) in zip(letters, zip(small, text)) where letter != other {
          all += 1
          if one != other { lost += 1 }
        }
      }
    }
    #expect(all > 300 && lost * 10 < all, "\(lost) of \(all)")
  }

  @Test("An article in UTF-16, and with a byte order mark, reads the same")
  func unicode() {
    for (name, article) in articles {
      let units = Array(article.utf16)
      let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
      check(TextDecoder.decode(little), article, "UTF-16LE", name)
      check(TextDecoder.decode([0xFF, 0xFE] + little), article, "UTF-16LE", name)
      check(TextDecoder.decode(big), article, "UTF-16BE", name)
      check(TextDecoder.decode([0xFE, 0xFF] + big), article, "UTF-16BE", name)
      check(TextDecoder.decode([0xEF, 0xBB, 0xBF] + article.utf8), article, "UTF-8", name)
      check(TextDecoder.decode(Array(article.utf8)), article, "UTF-8", name)
    }
  }

  @Test("UTF-8 that was read as Windows-1252, once or twice, is taken back")
  func misreadUTF8() {
    for (name, article) in articles {
      let once = misread(Array(article.utf8))
      for source in [once, misread(once)] {
        let found = TextDecoder.decode(source)
        check(found, article, "UTF-8 in windows-1252", name)
      }
    }
  }

  @Test(
    "A paragraph in another encoding than its article is converted by itself",
    arguments: ["tcvn3", "vni", "windows-1258", "viscii", "vps"])
  func mixed(table: String) throws {
    let writer = try LegacyWriter(table)
    for (name, article) in articles {
      var (source, expected) = ([UInt8](), "")
      for (number, line) in article.split(separator: "\n").enumerated() {
        // A paragraph tells enough; short lines beside it stay as they are.
        let isForeign = number % 3 == 1 && line.count > 120
        let (text, bytes) =
          isForeign ? writer.write(String(line)) : (String(line), Array(line.utf8))
        source += bytes + [0x0A]
        expected += text + "\n"
      }
      let found = String(decoding: TextDecoder.decode(source).bytes, as: UTF8.self)
      let lines = found.split(separator: "\n")
      #expect(lines.count == expected.split(separator: "\n").count, "lines of \(name)")
      for (line, wanted) in zip(lines, expected.split(separator: "\n")) {
        #expect(line.lowercased() == wanted.lowercased(), "\(name)")
      }
    }
  }
}
