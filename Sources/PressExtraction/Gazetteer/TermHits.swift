/// The terms of one text, by the token at which they start, and where extractors may start.
///
/// A class: each call with a structure of so many lists would retain them all.
package final class TermHits: Sendable {
  /// What starts at a token, in four bytes: on long texts these are most of what terms take.
  struct Slot: Sendable {
    private var rawValue: UInt32 = 0

    /// Slots stand in blocks: where the terms of each begin is noted once.
    static let blockBits = 3
    static let blockMask = 1 << blockBits - 1
    /// The most terms of one token.
    static let most = 0xFF

    init() {}

    /// - Parameters:
    ///   - kinds: The kinds of its terms, a bit each.
    ///   - count: How many terms there are.
    @inline(__always)
    init(kinds: UInt32, count: Int) {
      rawValue = kinds | UInt32(truncatingIfNeeded: count) &<< TermInfo.kindBits
    }

    /// The kinds of its terms, a bit each.
    @inline(__always) var kinds: UInt32 { rawValue & (1 &<< TermInfo.kindBits &- 1) }
    /// How many terms there are.
    @inline(__always) var count: Int { Int(rawValue &>> TermInfo.kindBits) }
  }

  private let hits: [TermHit.Kept]
  private let slots: [Slot]
  private let bases: [Int32]
  private let triggers: [UInt8]

  /// Those of a text without terms.
  package convenience init() {
    self.init(TermCollection(tokens: 0))
  }

  init(_ found: consuming TermCollection) {
    let collection = found.finish()
    hits = collection.hits
    slots = collection.slots
    bases = collection.bases
    triggers = collection.triggers
  }

  /// Whether a term of a kind starts at a token.
  @inline(__always)
  package func hasTerm(_ kind: TermKind, at index: Int) -> Bool {
    index >= 0 && index < slots.count && slots[index].kinds & kind.bit != 0
  }

  /// The terms that start at a token: shortest first; terms of one length in the order of the lexicons.
  package func starting(at index: Int) -> some Sequence<TermHit> {
    hits[places(at: index)].lazy.map { TermHit($0, at: index) }
  }

  /// The longest term of a kind that starts at a token.
  @inline(__always)
  package func longest(_ kind: TermKind, at index: Int) -> TermHit? {
    guard hasTerm(kind, at: index) else { return nil }
    let places = places(at: index)
    var place = places.upperBound
    while place > places.lowerBound {
      place &-= 1
      if hits[place].kind == kind { return self[place, at: index] }
    }
    return nil
  }

  /// Whether a term of one of several kinds (`TermKind.bit`) starts at a token.
  @inline(__always)
  func hasTerm(ofKinds mask: UInt32, at index: Int) -> Bool {
    index >= 0 && index < slots.count && slots[index].kinds & mask != 0
  }

  /// The place of the longest term of a kind at a token, -1 where there is none; with
  /// `descent(_:at:after:)` all of them, longest first, those of one length in the order of the lexicons.
  @inline(__always)
  func descent(_ kind: TermKind, at index: Int) -> Int {
    guard hasTerm(kind, at: index) else { return -1 }
    let places = places(at: index)
    return firstOfLength(kind, before: places.upperBound, from: places.lowerBound)
  }

  /// The place of the term of the kind that comes after the one at a place.
  func descent(_ kind: TermKind, at index: Int, after place: Int) -> Int {
    let places = places(at: index)
    let length = hits[place].length
    var next = place + 1
    while next < places.upperBound, hits[next].length == length {
      if hits[next].kind == kind { return next }
      next += 1
    }
    var group = place
    while group > places.lowerBound, hits[group - 1].length == length { group -= 1 }
    return firstOfLength(kind, before: group, from: places.lowerBound)
  }

  /// Among the longest terms of a kind before a place, the first one.
  private func firstOfLength(_ kind: TermKind, before end: Int, from start: Int) -> Int {
    var place = end - 1
    while place >= start, hits[place].kind != kind { place -= 1 }
    guard place > start else { return place < start ? -1 : place }
    let length = hits[place].length
    var best = place
    while place > start, hits[place - 1].length == length {
      place -= 1
      if hits[place].kind == kind { best = place }
    }
    return best
  }

  /// All terms, by start.
  package var all: [TermHit] { slots.indices.flatMap { starting(at: $0) } }

  /// The places of the terms that start at a token: shortest first.
  @inline(__always)
  package func places(at index: Int) -> Range<Int> {
    guard index >= 0, index < slots.count, slots[index].kinds != 0 else { return 0..<0 }
    var first = Int(bases[index &>> Slot.blockBits])
    var before = index & ~Slot.blockMask
    while before < index {
      first &+= slots[before].count
      before &+= 1
    }
    return first..<first &+ slots[index].count
  }

  /// The term at a place, which starts at a token.
  @inline(__always)
  package subscript(place: Int, at index: Int) -> TermHit { TermHit(hits[place], at: index) }

  /// The tokens at which an extractor may start, ascending.
  package func triggers(_ kind: MentionKind) -> TriggerPlaces {
    TriggerPlaces(triggers, Triggers(kind))
  }
}

/// The terms of a text while they are collected, from its first token to its last.
///
/// `hits` is longer than what is in it, so that a term costs no look at its storage.
struct TermCollection {
  var hits: [TermHit.Kept]
  var slots: [TermHits.Slot]
  /// For each block of slots how many terms there are before it.
  var bases: [Int32]
  /// For each token the extractors that may start there, in whole blocks.
  var triggers: [UInt8]
  /// How much of `hits` is in use.
  var count = 0

  /// How many triggers are looked at together.
  static let triggerBlock = 8

  init(tokens: Int) {
    slots = Array(repeating: TermHits.Slot(), count: tokens)
    bases = Array(
      repeating: 0, count: (tokens + TermHits.Slot.blockMask) >> TermHits.Slot.blockBits)
    let blocks = (tokens + TermCollection.triggerBlock - 1) / TermCollection.triggerBlock
    triggers = Array(repeating: 0, count: blocks * TermCollection.triggerBlock)
    hits = Array(repeating: TermHit.Kept(), count: min(tokens, TermCollection.stretch))
  }

  /// How many tokens are gone over before the lists are looked at again; longer texts seldom have as many terms as
  /// tokens.
  static let stretch = 4096

  /// Makes room for the terms of one token, `most` at the most; for what the rest of the text will have too, if
  /// it is like what is gone over.
  mutating func makeRoom(for most: Int, _ stretch: Range<Int>) {
    guard hits.count < count + most else { return }
    let rest = slots.count - stretch.lowerBound
    let expected =
      count == 0 ? 0 : (count * rest / max(stretch.lowerBound, 1)) + rest / 64
    let room = max(hits.count + most, count + min(expected, 4 * rest))
    // By itself the list would become twice as large.
    hits.reserveCapacity(room)
    hits += repeatElement(TermHit.Kept(), count: room - hits.count)
  }

  fileprivate consuming func finish() -> Self {
    hits.removeLast(hits.count - count)
    return self
  }
}
