import TestSupport
import Testing

@Suite("The trap corpus of dates")
struct TimeTrapTests {
  @Test("no date is found in any of its lines")
  func staysSilent() throws {
    let lines = try CorpusFile.lines("traps/dates.txt")
    #expect(lines.count >= 300)
    for line in lines {
      let found = TimeProbe.find(in: line, published: "2017-12-04")
        .filter { !$0.value.hasSuffix("_REF") }
      #expect(found.isEmpty, "\(line) gave \(found)")
    }
  }
}
