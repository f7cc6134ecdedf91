/// Tells which words stand in a row, of each of which it is known what it is without diacritics.
///
/// Weighs all rows that are possible by the pairs of words in them: what a word is follows from both sides.
struct SyllableChain {
  private let pairs: SyllablePairs
  /// What may stand at each place.
  private var groups: [Range<Int>] = []
  /// The likelihood of each word by what stands before it, place by place.
  private var forward: [Double] = []
  private var firsts: [Int] = []
  /// By place the likelihoods of its words after each word of the place before.
  private var weights: [Double] = []
  private var blocks: [Int] = []

  init(_ pairs: SyllablePairs) {
    self.pairs = pairs
  }

  /// How many places there are.
  var count: Int { groups.count }

  /// Starts anew behind a word of which all is known.
  mutating func start(after word: Int) {
    groups.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    groups.append(word..<word + 1)
    firsts.append(0)
    blocks.append(0)
    forward.append(1)
  }

  /// Takes the next place, where one of some words stands.
  mutating func append(_ group: Range<Int>) {
    guard let last = groups.last else { return }
    let (before, block) = (firsts[groups.count - 1], weights.count)
    for word in last { pairs.appendWeights(of: group, after: word, to: &weights) }
    blocks.append(block)
    let first = forward.count
    firsts.append(first)
    for other in 0..<group.count {
      var sum = 0.0
      for word in 0..<last.count {
        sum += forward[before + word] * weights[block + word * group.count + other]
      }
      forward.append(sum)
    }
    SyllableChain.level(&forward, from: first)
    groups.append(group)
  }

  /// Calls `body` with each place from the last to the second, and its likeliest word.
  mutating func forEachBest(_ body: (_ place: Int, _ word: Int) -> Void) {
    guard let last = groups.last else { return }
    var backward = [Double](repeating: 1, count: last.count)
    for place in stride(from: groups.count - 1, to: 0, by: -1) {
      let (group, first) = (groups[place], firsts[place])
      var best = 0
      for word in 1..<max(1, group.count)
      where forward[first + word] * backward[word] > forward[first + best] * backward[best] {
        best = word
      }
      body(place, group.lowerBound + best)
      backward = likelihoods(before: place, backward)
    }
  }

  /// How likely the words of the place before one are by what follows them.
  private func likelihoods(before place: Int, _ backward: [Double]) -> [Double] {
    let count = groups[place].count
    var earlier: [Double] = []
    for word in 0..<groups[place - 1].count {
      var sum = 0.0
      for other in 0..<count {
        sum += weights[blocks[place] + word * count + other] * backward[other]
      }
      earlier.append(sum)
    }
    SyllableChain.level(&earlier, from: 0)
    return earlier
  }

  /// Makes the largest of some likelihoods one, so that none runs out.
  private static func level(_ values: inout [Double], from first: Int) {
    guard let largest = values[first...].max(), largest > 0 else { return }
    for index in first..<values.count { values[index] /= largest }
  }
}
