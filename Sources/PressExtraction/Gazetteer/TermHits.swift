/// The terms of one text, by the token at which they start, and where extractors may start.
///
/// A class: each call with a structure of so many lists would retain them all.
package final class TermHits: Sendable {
  private let hits: [TermHit]
  /// For each token the index of its first hit, and one more at the end.
  private let first: [Int32]
  /// For each token the kinds of the terms that start there, a bit each.
  private let kinds: [UInt32]
  private let starts: TriggerLists

  /// Those of a text without terms.
  package convenience init() {
    self.init(TermCollection(tokens: 0))
  }

  init(_ collection: consuming TermCollection) {
    collection.fill(through: collection.first.count - 1)
    hits = collection.hits
    first = collection.first
    kinds = collection.kinds
    starts = collection.starts
  }

  /// Whether a term of a kind starts at a token.
  @inline(__always)
  package func hasTerm(_ kind: TermKind, at index: Int) -> Bool {
    index >= 0 && index < kinds.count && kinds[index] & kind.bit != 0
  }

  /// The terms that start at a token: shortest first; terms of one length in the order of the lexicons.
  package func starting(at index: Int) -> ArraySlice<TermHit> {
    guard index >= 0, index < kinds.count, kinds[index] != 0 else { return [] }
    return hits[Int(first[index])..<Int(first[index + 1])]
  }

  /// The longest term of a kind that starts at a token.
  @inline(__always)
  package func longest(_ kind: TermKind, at index: Int) -> TermHit? {
    guard hasTerm(kind, at: index) else { return nil }
    return TermHits.last(kind, of: hits, from: first[index], to: first[index + 1])
  }

  // Takes the list alone: a call with all of `self` retains every list in it.
  private static func last(
    _ kind: TermKind, of hits: [TermHit], from start: Int32, to end: Int32
  ) -> TermHit? {
    var place = Int(end) - 1
    while place >= Int(start) {
      if hits[place].kind == kind { return hits[place] }
      place -= 1
    }
    return nil
  }

  /// Whether a term of one of several kinds (`TermKind.bit`) starts at a token.
  @inline(__always)
  func hasTerm(ofKinds mask: UInt32, at index: Int) -> Bool {
    index >= 0 && index < kinds.count && kinds[index] & mask != 0
  }

  /// The place in `all` of the longest term of a kind at a token, -1 where there is none; with
  /// `descent(_:at:after:)` all of them, longest first, those of one length in the order of the lexicons.
  @inline(__always)
  func descent(_ kind: TermKind, at index: Int) -> Int {
    guard hasTerm(kind, at: index) else { return -1 }
    return firstOfLength(kind, before: Int(first[index + 1]), from: Int(first[index]))
  }

  /// The place of the term of the kind that comes after the one at a place.
  func descent(_ kind: TermKind, at index: Int, after place: Int) -> Int {
    let (start, end) = (Int(first[index]), Int(first[index + 1]))
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
    guard index >= 0, index < kinds.count, kinds[index] != 0 else { return 0..<0 }
    return Int(first[index])..<Int(first[index + 1])
  }

  /// The term at a place in `all`.
  @inline(__always)
  package subscript(place: Int) -> TermHit { hits[place] }

  /// The tokens at which an extractor may start, ascending.
  package func triggers(_ kind: MentionKind) -> [Int32] { starts[kind] }
}

/// The terms of a text while they are collected, from its first token to its last.
struct TermCollection {
  fileprivate var hits: [TermHit] = []
  fileprivate var first: [Int32]
  fileprivate var kinds: [UInt32]
  /// The tokens up to this one have their `first`.
  private var filled = 0
  fileprivate var starts = TriggerLists()

  init(tokens: Int) {
    first = Array(repeating: 0, count: tokens + 1)
    kinds = Array(repeating: 0, count: tokens)
  }

  mutating func trigger(_ triggers: Triggers, at index: Int) {
    starts.note(triggers, at: Int32(truncatingIfNeeded: index))
  }

  mutating func append(_ hit: TermHit) {
    let start = Int(hit.start)
    fill(through: start)
    hits.append(hit)
    kinds[start] |= hit.kind.bit
    let triggers = hit.kind.triggers
    if !triggers.isEmpty { starts.note(triggers, at: hit.start) }
  }

  fileprivate mutating func fill(through index: Int) {
    while filled <= index {
      first[filled] = Int32(truncatingIfNeeded: hits.count)
      filled += 1
    }
  }
}
