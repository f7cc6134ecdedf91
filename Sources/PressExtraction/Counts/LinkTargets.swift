import PressText

/// A mention that a count may be tied to.
struct LinkTarget {
  let start: Int32
  let end: Int32
  /// The index of its entity in the extraction.
  let index: Int32

  init(_ tokens: Range<Int>, _ index: Int) {
    start = Int32(truncatingIfNeeded: tokens.lowerBound)
    end = Int32(truncatingIfNeeded: tokens.upperBound)
    self.index = Int32(truncatingIfNeeded: index)
  }
}

/// The mentions of one kind that counts may be tied to, by place.
struct LinkTargets {
  private var targets: [LinkTarget] = []

  /// How far back, in targets, a tie is looked for.
  static let reach = 12

  init(_ organizations: [Organization]) {
    for index in organizations.indices {
      for mention in organizations[index].mentions {
        targets.append(LinkTarget(mention.tokens, index))
      }
    }
    sort()
  }

  init(_ documents: [OfficialDocument]) {
    for index in documents.indices {
      for mention in documents[index].mentions {
        targets.append(LinkTarget(mention.mention.tokens, index))
      }
    }
    sort()
  }

  init(_ dates: [TimeExpression]) {
    targets.reserveCapacity(dates.count)
    for index in dates.indices { targets.append(LinkTarget(dates[index].mention.tokens, index)) }
    sort()
  }

  private mutating func sort() {
    var isSorted = true
    for place in targets.indices.dropFirst() where targets[place].start < targets[place - 1].start {
      isSorted = false
    }
    if !isSorted {
      targets.sort { ($0.start, $0.end, $0.index) < ($1.start, $1.end, $1.index) }
    }
  }

  var count: Int { targets.count }

  subscript(place: Int) -> LinkTarget { targets[place] }

  /// The places of the targets that end before `end` and start at `start` or later; at most twelve, the
  /// nearest last.
  func places(from start: Int, to end: Int) -> Range<Int> {
    var (low, high) = (0, targets.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(targets[middle].end) <= end { low = middle + 1 } else { high = middle }
    }
    var first = low
    while first > 0, low - first < LinkTargets.reach, Int(targets[first - 1].start) >= start {
      first -= 1
    }
    return first..<low
  }

  /// The last target that ends before `end` and starts at `start` or later.
  func nearest(from start: Int, to end: Int) -> LinkTarget? {
    let places = places(from: start, to: end)
    return places.isEmpty ? nil : targets[places.upperBound - 1]
  }

  /// Whether a token is one of a target's.
  func covers(_ token: Int) -> Bool {
    let places = places(from: 0, to: token)
    return places.upperBound < targets.count && Int(targets[places.upperBound].start) <= token
  }

  /// The first target that starts in a range.
  func first(in range: Range<Int>) -> LinkTarget? {
    var (low, high) = (0, targets.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(targets[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < targets.count && Int(targets[low].start) < range.upperBound ? targets[low] : nil
  }
}

/// The sentence of a token that only moves forward through a text.
struct SentenceCursor {
  /// The first tokens of the sentence, of the one before it, and of the one before that.
  private(set) var start = 0
  private(set) var previousStart = 0
  private(set) var earlierStart = 0
  private var place = 0
  /// The first and the last semicolon that part clauses of the sentence before the token.
  private var partings: (first: Int, last: Int)?

  /// Goes on to a token; O(tokens between), and none back.
  mutating func move(to index: Int, in text: ArticleText, _ words: LinkWords) {
    guard place < index else { return }
    var token = text[place]
    while place < index {
      if token.isMark(";"), !words.goesOn(behind: place, in: text) {
        partings = (partings?.first ?? place, place)
      }
      place += 1
      token = text[place]
      if token.flags.contains(.startsSentence) {
        (earlierStart, previousStart, start) = (previousStart, start, place)
        partings = nil
      }
    }
  }

  /// Whether a semicolon parts the token from what stands before it.
  func isParted(from index: Int) -> Bool { partings.map { $0.last >= index } ?? false }

  /// Whether a token stands in the first clause of the sentence.
  func opens(at index: Int) -> Bool { partings.map { index <= $0.first } ?? true }
}
