import PressText

/// What tells whether two texts of a batch are the same or nearly so, in 144 bytes.
///
/// Words and numbers count; case, marks and white space do not. Runs of four words are hashed; each
/// hash falls into one of 128 parts, and of each part the smallest hash is kept, one byte of it. The
/// share of equal bytes estimates the share of common runs (one-permutation MinHash: Li, Owen, Zhang,
/// NIPS 2012), with a standard error of 4 %. Sketches compare under one vocabulary only.
package struct TextSketch: Sendable, Equatable {
  /// How many words a run has; hashes are turned by 64 / `run` bits from word to word.
  private static let run = 4
  /// Of fewer runs nothing is estimated.
  private static let enoughRuns = 48
  private static let parts = 128
  private static let groups = 16

  /// Of each part: 0 where it is empty, else 1 through 255.
  ///
  /// Eight parts a number.
  private var minima = InlineArray<16, UInt64>(repeating: 0)
  /// Of all words in their order.
  private(set) var digest: UInt64 = 0
  /// How many words there are.
  private(set) var words: UInt32 = 0

  /// The sketch of a text.
  ///
  /// - Parameters:
  ///   - tokens: Its tokens.
  ///   - text: What they are of, normalised.
  init(of tokens: [Token], in text: [UInt8]) {
    var smallest = InlineArray<128, UInt32>(repeating: .max)
    var rolling: UInt64 = 0
    var recent = InlineArray<4, UInt64>(repeating: 0)
    // Out of the sketch's memory, in which each change would be stored.
    var (digest, words) = (UInt64(0), UInt32(0))
    let (tokens, text) = (tokens.span, text.span)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.isWord || token.isNumber else { continue }
      let word = TextSketch.hash(token, text)
      digest = (TextSketch.turn(digest, 5) ^ word) &* 0x9E37_79B9_7F4A_7C15
      // What is turned by 64 bits is as it was: the word before the run falls out.
      let place = Int(truncatingIfNeeded: words % UInt32(TextSketch.run))
      rolling = TextSketch.turn(rolling, 64 / UInt64(TextSketch.run)) ^ word ^ recent[place]
      recent[place] = word
      words &+= 1
      if words < TextSketch.run { continue }
      let hash = (rolling ^ (rolling >> 31)) &* 0xD6E8_FEB8_6659_FD93
      let part = Int(truncatingIfNeeded: hash >> 57)
      let low = UInt32(truncatingIfNeeded: hash >> 24)
      // Few hashes are the smallest of their part so far.
      if low < smallest[part] { smallest[part] = low }
    }
    self.digest = digest
    self.words = words
    for part in 0..<TextSketch.parts where smallest[part] != .max {
      let byte = UInt64(smallest[part] % 255 + 1)
      minima[part / 8] |= byte << UInt64(part % 8 * 8)
    }
  }

  package static func == (one: TextSketch, other: TextSketch) -> Bool {
    for group in 0..<groups where one.minima[group] != other.minima[group] { return false }
    return one.digest == other.digest && one.words == other.words
  }

  /// Whether enough is known to tell texts that are nearly the same.
  var isLong: Bool { words >= TextSketch.enoughRuns + TextSketch.run }

  /// The byte of a part.
  func byte(_ part: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: minima[part / 8] >> UInt64(part % 8 * 8))
  }

  /// Whether one of two texts is nearly the other: most of their runs are common, or almost all runs
  /// of the shorter one are in the longer one, which is not much longer.
  func isNear(_ other: TextSketch) -> Bool {
    let common = resemblance(to: other)
    if common >= 0.62 { return true }
    if common < 0.45 { return false }
    let (one, two) = (Double(words), Double(other.words))
    return common * (one + two) / ((1 + common) * Swift.min(one, two)) >= 0.9
  }

  /// An estimate of the share of runs that two texts have in common: 0...1.
  func resemblance(to other: TextSketch) -> Double {
    var equal = 0
    var used = 0
    for index in 0..<TextSketch.groups {
      let either = TextSketch.zeroBytes(minima[index] | other.minima[index])
      used += 8 - either
      equal += TextSketch.zeroBytes(minima[index] ^ other.minima[index]) - either
    }
    if used == 0 { return 0 }
    // Two different hashes have the same byte once in 255 times.
    let chance = 1.0 / 255
    return Swift.max(0, (Double(equal) / Double(used) - chance) / (1 - chance))
  }

  /// How many of eight bytes are 0.
  private static func zeroBytes(_ bytes: UInt64) -> Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return (~(((bytes & low) &+ low) | bytes | low)).nonzeroBitCount
  }

  @inline(__always)
  private static func turn(_ bits: UInt64, _ count: UInt64) -> UInt64 {
    bits << count | bits >> (64 - count)
  }

  /// A word's number in the vocabulary, a number's value, else the bytes.
  @inline(__always)
  private static func hash(_ token: Token, _ text: Span<UInt8>) -> UInt64 {
    var hash: UInt64
    if token.isWord ? token.code != 0 : token.code != .max {
      hash = UInt64(token.code) << 1 | (token.isWord ? 1 : 0)
    } else {
      hash = 0xCBF2_9CE4_8422_2325
      for index in Int(token.start)..<Int(token.end) {
        hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3
      }
    }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 29)
  }
}

extension TextSketch {
  /// As text: digest, words and minima, hexadecimal.
  var string: String {
    let numbers = [digest, UInt64(words)] + (0..<TextSketch.groups).map { minima[$0] }
    return numbers.map { String($0, radix: 16) }.joined(separator: " ")
  }

  /// Reads what `string` gave; nil where it did not.
  init?(_ string: String) {
    let numbers = string.split(separator: " ").compactMap { UInt64($0, radix: 16) }
    guard numbers.count == 2 + TextSketch.groups, let words = UInt32(exactly: numbers[1]) else {
      return nil
    }
    digest = numbers[0]
    self.words = words
    for group in 0..<TextSketch.groups { minima[group] = numbers[group + 2] }
  }
}
