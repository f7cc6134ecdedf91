import PressText

/// The mentions that counts may be tied to, by place, and the sentences that they stand in.
struct LinkTargets {
  /// A mention of the entity with an index.
  struct Target {
    var tokens: Range<Int>
    var index: Int
  }

  let organizations: [Target]
  let dates: [Target]
  let documents: [Target]
  /// For each token the first one of its sentence.
  let sentenceStarts: [Int]

  init(_ extraction: Extraction) {
    organizations = LinkTargets.sorted(
      extraction.organizations.enumerated().flatMap { index, organization in
        organization.mentions.map { Target(tokens: $0.tokens, index: index) }
      })
    documents = LinkTargets.sorted(
      extraction.documents.enumerated().flatMap { index, document in
        document.mentions.map { Target(tokens: $0.mention.tokens, index: index) }
      })
    dates = LinkTargets.sorted(
      extraction.dates.enumerated().map { Target(tokens: $1.mention.tokens, index: $0) })
    var starts: [Int] = []
    starts.reserveCapacity(extraction.text.count)
    for index in 0..<extraction.text.count {
      let starts0 = extraction.text.tokens[index].flags.contains(.startsSentence)
      starts.append(index == 0 || starts0 ? index : starts[index - 1])
    }
    sentenceStarts = starts
  }

  /// The targets that end before `end` and start at `start` or later, the nearest first; at most 12.
  static func before(_ end: Int, from start: Int, in targets: [Target]) -> [Target] {
    var (low, high) = (0, targets.count)
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].tokens.upperBound <= end { low = middle + 1 } else { high = middle }
    }
    var result: [Target] = []
    while low > 0, result.count < 12, targets[low - 1].tokens.lowerBound >= start {
      low -= 1
      result.append(targets[low])
    }
    return result
  }

  /// The target that starts in a range.
  static func first(in range: Range<Int>, of targets: [Target]) -> Target? {
    var (low, high) = (0, targets.count)
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < targets.count && targets[low].tokens.lowerBound < range.upperBound
      ? targets[low] : nil
  }

  private static func sorted(_ targets: [Target]) -> [Target] {
    targets.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.index)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.index)
    }
  }
}
