/// The terms of one text, by the token at which they start, and where extractors may start.
///
/// A class: each call with a structure of so many lists would retain them all.
package final class TermHits: Sendable {
  /// What starts at a token.
  struct Slot: Sendable {
    /// The place of its first term, where it has one.
    var first: Int32 = 0
    /// The kinds of its terms, a bit each.
    var kinds: UInt32 = 0
  }

  private let hits: [TermHit]
  private let slots: [Slot]
  private let starts: [TriggerStart]

  /// Those of a text without terms.
  package convenience init() {
    self.init(TermCollection(tokens: 0))
  }

  init(_ found: consuming TermCollection) {
    let collection = found.finish()
    hits = collection.hits
    slots = collection.slots
    starts = collection.starts
  }

  /// Whether a term of a kind starts at a token.
  @inline(__always)
  package func hasTerm(_ kind: TermKind, at index: Int) -> Bool {
    index >= 0 && index < slots.count && slots[index].kinds & kind.bit != 0
  }

  /// The terms that start at a token: shortest first; terms of one length in the order of the lexicons.
  package func starting(at index: Int) -> ArraySlice<TermHit> {
    hits[places(at: index)]
  }

  /// The longest term of a kind that starts at a token.
  @inline(__always)
  package func longest(_ kind: TermKind, at index: Int) -> TermHit? {
    guard hasTerm(kind, at: index) else { return nil }
    return TermHits.last(kind, of: hits, from: Int(slots[index].first))
  }

  // Takes the list alone: a call with all of `self` retains every list in it.
  private static func last(_ kind: TermKind, of hits: [TermHit], from first: Int) -> TermHit? {
    let start = hits[first].start
    var place = first
    var found: TermHit?
    while place < hits.count, hits[place].start == start {
      if hits[place].kind == kind { found = hits[place] }
      place += 1
    }
    return found
  }

  /// Whether a term of one of several kinds (`TermKind.bit`) starts at a token.
  @inline(__always)
  func hasTerm(ofKinds mask: UInt32, at index: Int) -> Bool {
    index >= 0 && index < slots.count && slots[index].kinds & mask != 0
  }

  /// The place in `all` of the longest term of a kind at a token, -1 where there is none; with
  /// `descent(_:at:after:)` all of them, longest first, those of one length in the order of the lexicons.
  @inline(__always)
  func descent(_ kind: TermKind, at index: Int) -> Int {
    guard hasTerm(kind, at: index) else { return -1 }
    let places = places(at: index)
    return firstOfLength(kind, before: places.upperBound, from: places.lowerBound)
  }

  /// The place of the term of the kind that comes after the one at a place.
  func descent(_ kind: TermKind, at index: Int, after place: Int) -> Int {
    let (start, end) = (places(at: index).lowerBound, places(at: index).upperBound)
    let length = hits[place].end
    var next = place + 1
    while next < end, hits[next].end == length {
      if hits[next].kind == kind { return next }
      next += 1
    }
    var group = place
    while group > start, hits[group - 1].end == length { group -= 1 }
    return firstOfLength(kind, before: group, from: start)
  }

  /// Among the longest terms of a kind before a place, the first one.
  private func firstOfLength(_ kind: TermKind, before end: Int, from start: Int) -> Int {
    var place = end - 1
    while place >= start, hits[place].kind != kind { place -= 1 }
    guard place > start else { return place < start ? -1 : place }
    let length = hits[place].end
    var best = place
    while place > start, hits[place - 1].end == length {
      place -= 1
      if hits[place].kind == kind { best = place }
    }
    return best
  }

  /// All terms, by start.
  package var all: [TermHit] { hits }

  /// The places in `all` of the terms that start at a token: shortest first.
  @inline(__always)
  package func places(at index: Int) -> Range<Int> {
    guard index >= 0, index < slots.count, slots[index].kinds != 0 else { return 0..<0 }
    let first = Int(slots[index].first)
    var end = first + 1
    while end < hits.count, Int(hits[end].start) == index { end += 1 }
    return first..<end
  }

  /// The term at a place in `all`.
  @inline(__always)
  package subscript(place: Int) -> TermHit { hits[place] }

  /// The tokens at which an extractor may start, ascending.
  package func triggers(_ kind: MentionKind) -> [Int32] {
    let triggers = Triggers(kind)
    return unsafe Array(unsafeUninitializedCapacity: starts.count) { places, count in
      for start in starts {
        // Stored in any case: no branch to foretell.
        unsafe places[count] = start.index
        count &+= start.triggers.isDisjoint(with: triggers) ? 0 : 1
      }
    }
  }
}

/// The terms of a text while they are collected, from its first token to its last.
///
/// The lists are longer than what is in them, so that a term costs no look at their storage.
struct TermCollection {
  var hits: [TermHit]
  var slots: [TermHits.Slot]
  var starts: [TriggerStart] = []
  var counts = Counts()

  /// How much of the lists is in use.
  struct Counts {
    var hits = 0
    var starts = 0
  }

  init(tokens: Int) {
    slots = Array(repeating: TermHits.Slot(), count: tokens)
    hits = Array(repeating: TermHit(), count: min(tokens, TermCollection.stretch))
  }

  /// How many tokens are gone over before the lists are looked at again; longer texts seldom have as many terms as
  /// tokens.
  static let stretch = 4096

  /// Makes room for the terms of one token, `most` at the most, and the starts of a stretch of tokens; for what
  /// the rest of the text will have too, if it is like what is gone over.
  mutating func makeRoom(for most: Int, _ stretch: Range<Int>) {
    if hits.count < counts.hits + most {
      TermCollection.extend(&hits, by: most, TermHit(), used: counts.hits, stretch, slots.count)
    }
    if starts.count < counts.starts + stretch.count {
      TermCollection.extend(
        &starts, by: stretch.count, TriggerStart(), used: counts.starts, stretch, slots.count)
    }
  }

  private static func extend<Element>(
    _ list: inout [Element], by least: Int, _ blank: Element, used: Int, _ stretch: Range<Int>,
    _ tokens: Int
  ) {
    let rest = tokens - stretch.lowerBound
    let expected = used == 0 ? 0 : (used * rest / max(stretch.lowerBound, 1)) + rest / 64
    let count = max(list.count + least, used + min(expected, 4 * rest))
    // By itself the list would become twice as large.
    list.reserveCapacity(count)
    list += repeatElement(blank, count: count - list.count)
  }

  fileprivate consuming func finish() -> Self {
    hits.removeLast(hits.count - counts.hits)
    starts.removeLast(starts.count - counts.starts)
    return self
  }
}
