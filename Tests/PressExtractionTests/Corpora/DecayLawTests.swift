import PressExtraction
import TestSupport
import Testing

/// What a text may have gone through before it is read.
private enum Decay: String, CaseIterable {
  /// All letters are capitals, as in telegrams.
  case capitals
  case smallLetters
  /// Lines end anywhere, as in narrow columns.
  case columns
  /// Words are lost, doubled or exchanged, marks come in.
  case losses
  /// Both.
  case lossesInCapitals
  /// Pieces of sentences stand in another order, as where columns were read across.
  case mixture

  func apply(to text: String, _ generator: inout SeededNumbers) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch self {
    case .capitals: return text.uppercased()
    case .smallLetters: return text.lowercased()
    case .columns:
      for index in words.indices where generator.next() % 5 == 0 { words[index] += "\n" }
    case .losses: Decay.lose(&words, &generator)
    case .lossesInCapitals:
      Decay.lose(&words, &generator)
      return words.joined(separator: " ").uppercased()
    case .mixture:
      var pieces: [ArraySlice<String>] = []
      while !words.isEmpty {
        let count = min(words.count, 1 + Int(generator.next() % 6))
        pieces.append(words.prefix(count))
        words.removeFirst(count)
      }
      words = pieces.shuffled(using: &generator).flatMap { $0 }
    }
    return words.joined(separator: " ")
  }

  private static func lose(_ words: inout [String], _ generator: inout SeededNumbers) {
    let marks = [",", ".", ":", "-", "/", "(", ")", "\"", "%", "…", "\n"]
    for index in words.indices {
      switch generator.next() % 32 {
      case 0, 1: words[index] = ""
      case 2: words[index] += " " + words[index]
      case 3: words.swapAt(index, Int(generator.next() % UInt64(words.count)))
      case 4: words[index] += marks[Int(generator.next() % UInt64(marks.count))]
      default: continue
      }
    }
  }
}

@Suite struct DecayLawTests {
  private let extractor = ArticleExtractor(knowledge: Knowledge())

  /// All articles in turn, each time in another state.
  @Test("whatever an article has gone through, mentions lie in its text and do not overlap")
  func keepsApart() throws {
    let texts = try GoldTexts.all()
    #expect(texts.count > 100)
    let cases = lawCount(usually: 400)
    for number in 0..<min(cases, 40_000) {
      let (name, text) = texts[number % texts.count]
      let decay = Decay.allCases[(number + number / texts.count) % Decay.allCases.count]
      var generator = SeededNumbers(seed: UInt64(number))
      let result = extractor.extract(Array(decay.apply(to: text, &generator).utf8))
      let bodies = result.organizations.flatMap { $0.mentions.map(\.tokens) }
      let documents = result.documents.flatMap { $0.mentions.map(\.mention.tokens) }
      let others = result.counts.map(\.mention.tokens) + result.dates.map(\.mention.tokens)
      let people = result.people.flatMap { $0.mentions.map(\.tokens) }
      for mentions in [bodies, documents + others, people] {
        #expect(
          mentions.allSatisfy {
            !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= result.text.count
          })
        let overlaps = overlaps(mentions, result.text)
        #expect(overlaps.isEmpty, "\(name), \(decay.rawValue), case \(number)")
      }
    }
  }

  /// The pairs of mentions that overlap, as they are printed.
  private func overlaps(_ ranges: [Range<Int>], _ text: ArticleText) -> [String] {
    let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    return zip(ranges, ranges.dropFirst()).filter { $0.upperBound > $1.lowerBound }.map {
      "⟦\(text.string($0))⟧ ⟦\(text.string($1))⟧"
    }
  }
}
