import PressExtraction
import PressText
import TestSupport
import Testing

/// The law of numerals: number to words to number is the identity.
@Suite struct NumeralLawTests {
  private static let knowledge = Knowledge()
  private static let extractor = ArticleExtractor(knowledge: knowledge)

  @Test(
    "spelling a number and reading the words gives the number, up to 10¹⁵",
    arguments: [
      NumberSpeller(), NumberSpeller(zeroTens: "lẻ", thousand: "ngàn", saysTu: false),
    ])
  func spellingANumberAndReadingItGivesTheNumber(_ speller: NumberSpeller) {
    var random = LinearGenerator()
    var failures: [String] = []
    var number = 0
    let size = lawCount(usually: 60_000) / 2
    while number < size, failures.count < 10 {
      let numbers = (number..<min(size, number + 1000)).map { $0 < 5000 ? $0 : random.next() }
      number += numbers.count
      failures += Self.misread(numbers, speller)
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
  }

  /// The numbers whose words are read as something else; all are spelled in one text, a line each.
  private static func misread(_ numbers: [Int], _ speller: NumberSpeller) -> [String] {
    var text: [UInt8] = []
    for number in numbers {
      speller.spell(number, into: &text)
      text += [0x2E, 0x0A, 0x0A]
    }
    let article = extractor.read(text)
    var failures: [String] = []
    var index = 0
    for number in numbers {
      let numeral = knowledge.counts.numerals.read(at: index, in: article)
      let value = numeral?.value?.integer
      let end = numeral?.tokens.upperBound ?? index
      if value != number || !article[end].isMark(".") {
        failures.append("\(number): \(speller.words(number)): \(value.map(String.init) ?? "none")")
      }
      while index < article.count, !article[index].isMark(".") { index += 1 }
      index += 1
    }
    return failures
  }
}

/// Numbers below 10¹⁵, evenly spread over their lengths.
private struct LinearGenerator {
  private var state: UInt64 = 0x2545_F491_4F6C_DD1D

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let digits = Int(state >> 60) % 15 + 1
    let limit = (0..<digits).reduce(1) { power, _ in power * 10 }
    return Int(state >> 8 & 0xFFFF_FFFF_FFFF) * 7 % limit
  }
}
