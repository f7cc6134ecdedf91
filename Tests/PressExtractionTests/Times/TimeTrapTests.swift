import Glibc
import PressExtraction
import Testing

@Suite("The trap corpus of dates")
struct TimeTrapTests {
  @Test("no date is found in any of its lines")
  func staysSilent() {
    let lines = TimeTrapTests.lines
    #expect(lines.count >= 300)
    for line in lines {
      let found = TimeProbe.find(in: line, published: "2017-12-04")
        .filter { !$0.value.hasSuffix("_REF") }
      #expect(found.isEmpty, "\(line) gave \(found)")
    }
  }

  private static var lines: [String] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = unsafe fopen("/\(root)/corpora/traps/dates.txt", "rb") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
