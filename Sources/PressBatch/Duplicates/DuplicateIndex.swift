/// The articles of a batch that are no duplicates, the last ones of them: finds the one that a text
/// repeats.
///
/// What it finds depends on nothing but the texts and their order. An article costs some 300 bytes
/// and its identifier; a look-up looks at a bounded number of articles.
struct DuplicateIndex: Sendable {
  /// An article that came before.
  struct Original: Sendable, Equatable {
    var sketch: TextSketch
    var id: String
  }

  /// What a text repeats.
  struct Match: Sendable, Equatable {
    var id: String
    /// Whether the words are the same, all of them.
    var isExact: Bool
  }

  /// Each band is three parts of a sketch: articles that are equal in one are compared.
  ///
  /// Texts with 62 % of their runs in common are equal in one of 12 with a probability of 96 %.
  private static let bands = 12
  private static let rows = 3
  /// How many articles with the same band are looked at, the latest first.
  private static let longestChain = 64

  private let window: Int
  /// A ring; the article with number n is at n % window.
  private var sketches: [TextSketch] = []
  private var identifiers: IdentifierRing
  /// How many articles were ever taken; the next one's number.
  private var count = 0
  /// Of each key, and then each hash of it, the last article with it.
  ///
  /// An article's number and one; 0 where there is none. The digest is the key after the last band.
  private var heads: [UInt32] = []
  /// Of each article in the ring, and then each key, the head before it.
  private var links: [UInt32] = []
  private var tableSize = 1 << 8

  /// - Parameter window: How many articles are kept; 1 or more.
  init(window: Int) {
    self.window = max(1, window)
    identifiers = IdentifierRing(window: self.window)
    heads = Array(repeating: 0, count: DuplicateIndex.keys * tableSize)
    // What is not used costs nothing; arrays that grow would leave holes behind.
    let reserve = min(self.window, 1 << 16)
    sketches.reserveCapacity(reserve)
    links.reserveCapacity(reserve * DuplicateIndex.keys)
  }

  private static var keys: Int { bands + 1 }

  /// How many articles are kept.
  var keptCount: Int { min(count, window) }

  /// Some of the kept articles, the oldest first.
  func kept(_ range: Range<Int>) -> [Original] {
    range.map { place in
      let number = count - keptCount + place
      return Original(sketch: sketches[number % window], id: identifiers[number])
    }
  }

  /// The identifier of the article in a slot.
  private func identifier(_ slot: Int) -> String {
    let age = ((count - 1) % window - slot + window) % window
    return identifiers[count - 1 - age]
  }

  /// What a text repeats: an article with the same words, else the one most like it among those
  /// that are nearly the same; nil where there is none, or the text has no words.
  func match(_ sketch: TextSketch) -> Match? {
    if sketch.words == 0 { return nil }
    var walk = walk(DuplicateIndex.bands, sketch)
    while let index = next(&walk) {
      if sketches[index] == sketch { return Match(id: identifier(index), isExact: true) }
    }
    return sketch.isLong ? nearMatch(sketch) : nil
  }

  private func nearMatch(_ sketch: TextSketch) -> Match? {
    var best: (index: Int, resemblance: Double)?
    for band in 0..<DuplicateIndex.bands {
      var walk = walk(band, sketch)
      while let index = next(&walk) {
        if index == best?.index || !sketches[index].isNear(sketch) { continue }
        let resemblance = sketches[index].resemblance(to: sketch)
        if let best, best.resemblance >= resemblance { continue }
        best = (index, resemblance)
      }
    }
    return best.map { Match(id: identifier($0.index), isExact: false) }
  }

  /// Keeps an article; the oldest one is forgotten where there are too many.
  mutating func keep(_ original: Original) {
    if count == tableSize, tableSize < window { grow() }
    let slot = count % window
    if count < window {
      sketches.append(original.sketch)
      links.append(contentsOf: repeatElement(0, count: DuplicateIndex.keys))
    } else {
      sketches[slot] = original.sketch
    }
    identifiers.append(original.id)
    count += 1
    link(slot, UInt32(truncatingIfNeeded: count))
  }

  private mutating func link(_ slot: Int, _ number: UInt32) {
    for key in 0..<DuplicateIndex.keys {
      var before: UInt32 = 0
      if let head = head(key, sketches[slot]) {
        before = heads[head]
        heads[head] = number
      }
      links[slot * DuplicateIndex.keys + key] = before
    }
  }

  private mutating func grow() {
    tableSize *= count * 2 >= window ? 2 : 4
    heads = Array(repeating: 0, count: DuplicateIndex.keys * tableSize)
    for slot in sketches.indices { link(slot, UInt32(truncatingIfNeeded: slot + 1)) }
  }

  /// Where the last article with this key is noted; nil where a part of the band is empty.
  private func head(_ key: Int, _ sketch: TextSketch) -> Int? {
    var hash = sketch.digest
    if key < DuplicateIndex.bands {
      hash = 0
      for part in (key * DuplicateIndex.rows)..<((key + 1) * DuplicateIndex.rows) {
        let byte = sketch.byte(part)
        if byte == 0 { return nil }
        hash = hash << 8 | UInt64(byte)
      }
    }
    let place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (tableSize - 1)
    return key * tableSize + place
  }

  /// A way through the articles that may have the same key, the latest first.
  private struct Walk {
    var key: Int
    /// The next article's number and one; 0 at the end.
    var number: UInt32
    /// How many articles came since the one before.
    var age = 0
    var left = DuplicateIndex.longestChain
  }

  private func walk(_ key: Int, _ sketch: TextSketch) -> Walk {
    Walk(key: key, number: head(key, sketch).map { heads[$0] } ?? 0)
  }

  /// The next article's slot.
  private func next(_ walk: inout Walk) -> Int? {
    if walk.number == 0 || walk.left == 0 { return nil }
    let age = Int(UInt32(truncatingIfNeeded: count) &- walk.number)
    // Ages grow along a chain; what is past the ring was overwritten.
    if age < walk.age || age >= min(count, window) { return nil }
    walk.age = age + 1
    walk.left -= 1
    var slot = count % window - 1 - age
    if slot < 0 { slot += window }
    walk.number = links[slot * DuplicateIndex.keys + walk.key]
    return slot
  }
}
