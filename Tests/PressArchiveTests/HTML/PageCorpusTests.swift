import PressArchive
import Testing

@Test("the made pages of all eras are read at least as well as the floors say")
func readsPagesOfAllEras() throws {
  var score = PageScore()
  for page in MadePage.all { try score.add(page) }
  let faults = score.faults.joined(separator: "\n")
  #expect(MadePage.all.count >= 45)
  #expect(score.f1 >= 0.999, "\(score.found) found\n\(faults)")
  #expect(score.titles >= 41)
  #expect(score.dates >= 41)
  #expect(score.authors >= 41)
  #expect(score.captions >= score.allCaptions)
  #expect(score.mistakenKinds == 0)
}
