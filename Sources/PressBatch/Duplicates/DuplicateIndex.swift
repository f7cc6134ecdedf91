/// The articles of a batch that are no duplicates, the last ones of them: finds the one that a text
/// repeats.
///
/// What it finds depends on nothing but the texts and their order. An article costs some 200 bytes
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
  /// Texts with 65 % of their runs in common are equal in one of 12 with a probability of 98 %.
  private static let bands = 12
  private static let rows = 3
  /// How many articles with the same band are looked at, the latest first.
  private static let longestChain = 64

  private let window: Int
  /// A ring; the article with number n is at n % window.
  private var originals: [Original] = []
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
    heads = Array(repeating: 0, count: DuplicateIndex.keys * tableSize)
  }

  private static var keys: Int { bands + 1 }

  /// The kept articles, in their order.
  var kept: [Original] {
    let start = count % window
    return count <= window ? originals : Array(originals[start...] + originals[..<start])
  }

  /// What a text repeats: an article with the same words, else the one most like it among those
  /// that are nearly the same; nil where there is none, or the text has no words.
  func match(_ sketch: TextSketch) -> Match? {
    if sketch.words == 0 { return nil }
    for index in chain(DuplicateIndex.bands, sketch) {
      if originals[index].sketch.digest == sketch.digest, originals[index].sketch == sketch {
        return Match(id: originals[index].id, isExact: true)
      }
    }
    guard sketch.isLong else { return nil }
    var best: (index: Int, resemblance: Double)?
    for band in 0..<DuplicateIndex.bands {
      for index in chain(band, sketch) where originals[index].sketch.isNear(sketch) {
        let resemblance = originals[index].sketch.resemblance(to: sketch)
        if let best, best.resemblance >= resemblance { continue }
        best = (index, resemblance)
      }
    }
    return best.map { Match(id: originals[$0.index].id, isExact: false) }
  }

  /// Keeps an article; the oldest one is forgotten where there are too many.
  mutating func keep(_ original: Original) {
    if count == tableSize, tableSize < window { grow() }
    let slot = count % window
    if count < window {
      originals.append(original)
      links.append(contentsOf: repeatElement(0, count: DuplicateIndex.keys))
    } else {
      originals[slot] = original
    }
    count += 1
    link(slot, UInt32(truncatingIfNeeded: count))
  }

  private mutating func link(_ slot: Int, _ number: UInt32) {
    for key in 0..<DuplicateIndex.keys {
      var before: UInt32 = 0
      if let head = head(key, originals[slot].sketch) {
        before = heads[head]
        heads[head] = number
      }
      links[slot * DuplicateIndex.keys + key] = before
    }
  }

  private mutating func grow() {
    tableSize *= 4
    heads = Array(repeating: 0, count: DuplicateIndex.keys * tableSize)
    for slot in originals.indices { link(slot, UInt32(truncatingIfNeeded: slot + 1)) }
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

  /// The slots of the articles that may have the same key, the latest first.
  private func chain(_ key: Int, _ sketch: TextSketch) -> [Int] {
    guard let head = head(key, sketch) else { return [] }
    var slots: [Int] = []
    var number = heads[head]
    var last = UInt32(truncatingIfNeeded: count)
    let oldest = last &- UInt32(min(count, window))
    // Numbers fall along a chain; what lies before the ring was overwritten.
    while number != 0, last &- number < last &- oldest, slots.count < DuplicateIndex.longestChain {
      let slot = (count - 1 - Int(UInt32(truncatingIfNeeded: count) &- number)) % window
      slots.append(slot)
      last = number &- 1
      number = links[slot * DuplicateIndex.keys + key]
    }
    return slots
  }
}
