import Foundation
import TestSupport
import Testing

@testable import PressText

/// How often the encoding of a short text is told right.
@Suite struct DetectionTests {
  @Test("Of pieces of 200 characters in any encoding 99.5 % are told right")
  func pieces() throws {
    let pieces = try GoldTexts.pieces(of: 200)
    let tables = [
      ("windows-1258", "windows-1258"), ("viscii", "VISCII"), ("vps", "VPS"), ("vni", "VNI"),
      ("tcvn3", "TCVN3"), ("viqr", "VIQR"),
    ]
    var (right, all) = (0, 0)
    var faults: [String] = []
    for (table, encoding) in tables {
      let writer = try LegacyWriter(table)
      for piece in pieces {
        let (text, bytes) = writer.write(piece)
        let found = TextDecoder.decode(bytes)
        let letters = String(decoding: found.bytes, as: UTF8.self)
        all += 1
        // A dot below at the very end of VIQR is a full stop, for all that the text tells.
        let isRead = table == "viqr" || letters.lowercased() == text.lowercased()
        if found.encoding == encoding, isRead {
          right += 1
        } else {
          faults.append("\(encoding) as \(found.encoding): ⟦\(text)⟧ became ⟦\(letters)⟧")
        }
      }
    }
    #expect(all > 2000)
    #expect(
      right * 1000 >= all * 995, "\(all - right) of \(all): \(faults.joined(separator: "\n"))")
  }

  @Test("Clean Vietnamese is never converted")
  func clean() throws {
    for piece in try GoldTexts.pieces(of: 200) {
      for text in [piece, piece.decomposedStringWithCanonicalMapping] {
        let found = TextDecoder.decode(Array(text.utf8))
        #expect(found.encoding == "UTF-8" && found.bytes == Array(text.utf8), "\(text)")
      }
    }
    var generator = TextGenerator(seed: 8)
    for _ in 0..<10_000 {
      let line = generator.cleanLine()
      let found = TextDecoder.decode(Array(line.utf8))
      #expect(found.encoding == "UTF-8" && found.bytes == Array(line.utf8), "\(line)")
    }
  }

  @Test("Other languages are not taken for Vietnamese, in UTF-8 or in their old encodings")
  func languages() throws {
    let lines = try CorpusFile.lines("negative/languages.txt")
    #expect(lines.count >= 60)
    for line in lines {
      let found = TextDecoder.decode(Array(line.utf8))
      #expect(found.encoding == "UTF-8" && found.bytes == Array(line.utf8), "\(line)")
      for encoding: String.Encoding in [.isoLatin1, .windowsCP1252, .isoLatin2, .windowsCP1251] {
        guard let bytes = line.data(using: encoding) else { continue }
        let found = TextDecoder.decode(Array(bytes))
        #expect(found.encoding == "UTF-8", "\(line) in \(encoding) as \(found.encoding)")
      }
    }
  }

  @Test("Bytes that are no text are not taken for Vietnamese")
  func binary() {
    var generator = TextGenerator(seed: 9)
    for round in 0..<1000 {
      // As of packed files: all bytes; as of pictures without NUL; as of tables of few values.
      let low = [0, 1, 0x20][round % 3]
      let bytes = (0..<400).map { _ in UInt8(low + generator.below(256 - low)) }
      let found = TextDecoder.decode(bytes)
      #expect(found.isBinary || found.encoding == "UTF-8", "\(found.encoding): \(bytes)")
    }
  }
}
