/// What the text says of a place.
package struct PlaceFinding: Sendable {
  /// Token indices, as a mention's.
  package var tokens: Range<Int>
  package var rule: PlaceRule
  /// The type word before the name.
  var type: UnitType?
  /// The units that it may name on the article's date, as indices in `PlaceFindings`; never empty.
  var candidates: Range<Int>

  /// As the record has it.
  package var mention: Mention { Mention(tokens: tokens, rule: rule.rawValue) }
}

/// The places that a text names, each with the units that it may be.
package struct PlaceFindings: Sendable {
  /// In text order; no two overlap.
  package private(set) var list: [PlaceFinding] = []
  private var pool: [PlaceReference] = []

  package init() {}

  /// The units that a finding may name, highest level first.
  package func candidates(of finding: PlaceFinding) -> ArraySlice<PlaceReference> {
    pool[finding.candidates]
  }

  /// The unit at an index of a finding's `candidates`.
  @inline(__always)
  subscript(candidate index: Int) -> PlaceReference { pool[index] }

  /// The only unit that a finding may name; nil where there are several.
  func only(_ finding: PlaceFinding) -> PlaceReference? {
    finding.candidates.count == 1 ? pool[finding.candidates.lowerBound] : nil
  }

  /// The index of the first finding that starts at a token or after it.
  func firstIndex(from token: Int) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].tokens.lowerBound >= token { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: Filling

  /// The pool, for rules that add the candidates of a finding to come.
  var newCandidates: [PlaceReference] {
    get { pool }
    _modify { yield &pool }
  }

  mutating func append(_ finding: PlaceFinding) { list.append(finding) }

  /// Keeps those candidates of two findings of which one lies in the other, if there are any.
  mutating func narrow(lower: Int, upper: Int) {
    let (inner, outer) = (list[lower].candidates, list[upper].candidates)
    var end = inner.lowerBound
    for place in inner where outer.contains(where: { pool[$0].contains(pool[place]) }) {
      pool.swapAt(end, place)
      end += 1
    }
    guard end > inner.lowerBound else { return }
    list[lower].candidates = inner.lowerBound..<end
    let kept = inner.lowerBound..<end
    end = outer.lowerBound
    for place in outer where kept.contains(where: { pool[place].contains(pool[$0]) }) {
      pool.swapAt(end, place)
      end += 1
    }
    list[upper].candidates = outer.lowerBound..<end
  }

  /// Keeps those candidates of a finding that fulfil a condition, if any does; whether one did.
  mutating func keep(of index: Int, where isKept: (PlaceReference) -> Bool) -> Bool {
    let range = list[index].candidates
    var end = range.lowerBound
    for place in range where isKept(pool[place]) {
      pool.swapAt(end, place)
      end += 1
    }
    if end == range.lowerBound { return false }
    list[index].candidates = range.lowerBound..<end
    return true
  }

  mutating func remove(at indices: [Int]) {
    var next = 0
    var kept: [PlaceFinding] = []
    kept.reserveCapacity(list.count)
    for (index, finding) in list.enumerated() {
      if next < indices.count, indices[next] == index { next += 1 } else { kept.append(finding) }
    }
    list = kept
  }
}
