import Testing

@testable import PressText

@Suite("Plain text is told at a glance")
struct PlainScanTests {
  /// What the readers that look at each character find.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    UTF8Repair.validEnd(bytes[...]) == bytes.count && !MojibakeScan.isSuspect(bytes[...])
      && !bytes.starts(with: [0xEF, 0xBB, 0xBF])
      && !bytes.contains { $0 < 0x08 || $0 > 0x0D && $0 < 0x20 || $0 == 0x7F }
  }

  @Test("ordinary text of any length is plain", arguments: 0..<70)
  func ordinary(length: Int) {
    let text = Array("Nghị quyết số 06-NQ/TU ngày 9/5/2017 về “văn hóa”, giảm 2 °C – hết.\n".utf8)
    var end = min(length, text.count)
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    #expect(PlainScan.isPlain(Array(text[..<end])))
  }

  @Test("a cut character, a foreign letter, a control byte is found wherever it stands")
  func faults() {
    let faults: [[UInt8]] = [
      [0xE1, 0xBB], [0xC3], [0xBB], [0xC3, 0xA4], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00], [0x7F],
      [0xE1, 0xBB, 0x87, 0x87], [0xFF], [0xC2, 0xAE, 0x61], [0x5E, 0x61, 0x5E],
    ]
    for fault in faults {
      for place in 0...40 {
        let text = Array(repeating: UInt8(ascii: "a"), count: place) + fault
        for tail in [0, 1, 5, 16, 30] {
          let whole = text + Array(repeating: UInt8(ascii: "b"), count: tail)
          #expect(!PlainScan.isPlain(whole), "\(fault) at \(place), then \(tail)")
        }
      }
    }
  }

  @Test("every letter and sign of Latin-1 is judged as the slow reader judges it")
  func latin() throws {
    for value in UInt32(0x80)..<0x180 {
      let scalar = try #require(Unicode.Scalar(value))
      for text in ["a\(scalar)b", "x \(scalar) y", "á\(scalar)", "\(scalar)"] {
        let bytes = Array(text.utf8)
        #expect(PlainScan.isPlain(bytes) == PlainScanTests.isPlain(bytes), "\(text)")
      }
    }
  }

  @Test("what is plain at a glance is plain on a closer look")
  func agreement() {
    var generator = SystemRandomNumberGenerator()
    let parts: [[UInt8]] = [
      Array("ệ".utf8), Array("đ".utf8), Array("Ư".utf8), Array("a".utf8), Array(" ".utf8),
      Array("»".utf8), Array("á".utf8), Array("á»".utf8), Array("^".utf8), Array("ñ".utf8),
      [0x0A], [0x80], [0xC2], [0xC3], [0xE1], [0xE2, 0x80], [0x1B], Array("–".utf8),
    ]
    for _ in 0..<20_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        let isCommon = Int.random(in: 0..<10, using: &generator) > 0
        text +=
          parts[
            isCommon
              ? Int.random(in: 0..<5, using: &generator)
              : Int.random(in: parts.indices, using: &generator)]
      }
      if PlainScan.isPlain(text) { #expect(PlainScanTests.isPlain(text), "\(text)") }
    }
  }
}
