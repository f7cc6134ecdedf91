/// Finds the likeliest words of a row of tokens, of which a word may take several.
struct WordRow {
  /// What may stand from a token on.
  struct Choice {
    var word: Int
    /// How many tokens it takes.
    var length: Int
    /// What it costs beside its neighbours, in half bits.
    var cost: Int
    /// Whether it stands for letters that are no word.
    var isUnknown = false
  }

  /// A word that ends at a token.
  private struct Step {
    var word: Int
    var cost: Int
    var start: Int
    /// Its place among those that end where it starts.
    var before: Int
    var isUnknown: Bool
  }

  private let pairs: SyllablePairs
  /// By token the words that end before it, the cheaper first; those of the row's start first.
  private var steps: [[Step]]

  /// So many words of each end go on.
  private static let beam = 6

  init(_ pairs: SyllablePairs) {
    self.pairs = pairs
    steps = [[Step(word: pairs.stop, cost: 0, start: 0, before: -1, isUnknown: true)]]
  }

  /// Takes what may stand from a token of the row on, one after another.
  mutating func extend(_ place: Int, with choices: [Choice]) {
    guard place < steps.count else { return }
    let last = steps[place].sorted { $0.cost < $1.cost }.prefix(WordRow.beam)
    steps[place] = Array(last)
    guard !last.isEmpty else { return }
    for choice in choices {
      var best = Step(
        word: choice.word, cost: .max, start: place, before: -1, isUnknown: choice.isUnknown)
      for (index, step) in last.enumerated() {
        let cost = step.cost + choice.cost + pairs.cost(of: choice.word, after: step.word)
        if cost < best.cost { (best.cost, best.before) = (cost, index) }
      }
      while steps.count <= place + choice.length { steps.append([]) }
      steps[place + choice.length].append(best)
    }
  }

  /// The words of the row up to its end, from the last to the first, reversed.
  func best(_ end: Int) -> [(word: Int, start: Int, end: Int)] {
    guard end < steps.count, end > 0 else { return [] }
    var words: [(word: Int, start: Int, end: Int)] = []
    var index = steps[end].indices.min { steps[end][$0].cost < steps[end][$1].cost }
    var place = end
    while place > 0, let at = index {
      let step = steps[place][at]
      if !step.isUnknown { words.append((step.word, step.start, place)) }
      (place, index) = (step.start, step.before < 0 ? nil : step.before)
    }
    return words.reversed()
  }
}
