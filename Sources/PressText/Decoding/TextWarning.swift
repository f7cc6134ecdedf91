/// Faults of one kind in a text that reading went on past.
package struct TextWarning: Sendable, Equatable {
  /// The kind of fault, in kebab case (`invalid-utf-8`).
  package var code: String
  /// The fault in plain words.
  package var message: String
  /// Where the first one is: bytes of what was read (the file for decoding, the decoded text for
  /// normalising).
  package var byteRange: Range<Int>
  /// How many there are.
  package var count: Int

  package init(code: String, message: String, byteRange: Range<Int>, count: Int = 1) {
    self.code = code
    self.message = message
    self.byteRange = byteRange
    self.count = count
  }

  /// What is wrong, how often, and where first; `what` names what the bytes are counted in.
  package func sentence(of what: String = "") -> String {
    let times = count == 1 ? "" : "\(count) times, first "
    return "\(message) (\(times)at byte \(byteRange.lowerBound)\(what))"
  }

  /// The faults that were counted; `nil` where there are none.
  init?(code: String, message: String, _ tally: FaultTally) {
    guard let first = tally.first else { return nil }
    self.init(code: code, message: message, byteRange: first, count: tally.count)
  }
}

/// How many faults of one kind a text has, and where the first is: there may be one in every other byte.
struct FaultTally {
  /// How many; those that touch are one.
  private(set) var count = 0
  private(set) var first: Range<Int>?
  /// Where the last one ends.
  private var end = 0

  /// Takes a fault that lies after the last one.
  mutating func add(_ range: Range<Int>) {
    if let first, range.lowerBound == end {
      if count == 1 { self.first = first.lowerBound..<range.upperBound }
    } else {
      first = first ?? range
      count += 1
    }
    end = range.upperBound
  }

  /// Takes the faults of the next part of the text.
  mutating func add(_ other: FaultTally) {
    guard let start = other.first else { return }
    add(start)
    count += other.count - 1
    end = other.end
  }
}
