/// A letter with its combining marks, on the way from the source to the normal form.
struct Cluster {
  /// First byte in the source.
  var start: Int
  /// The byte after the last one in the source.
  var end: Int
  /// Where its scalars stand in the word's list.
  var first: Int
  /// How many scalars it has; none where it is dropped.
  var count: Int
}

/// A word with a doubtful scalar in it, or one doubtful scalar that is no letter, with its marks.
struct Stretch {
  var start: Int
  var end: Int
  /// How many letters it has, marks and invisible scalars not counted.
  var letters = 0
  /// Whether it has Latin letters, letters that look like them, and others.
  var hasLatin = false
  var hasLookAlike = false
  var hasOther = false

  /// Longer ones are no words and get no look-alike or tone repair.
  static let longestWord = 24

  var isWord: Bool { letters <= Stretch.longestWord }
  var foldsLookAlikes: Bool { isWord && hasLatin && hasLookAlike && !hasOther }
}

extension Stretch {
  /// The stretch around the doubtful scalar at `position`; starts at `floor` or later.
  init(in source: [UInt8], around position: Int, floor: Int) {
    start = position
    end = position
    var first = position
    let isLetter = Stretch.isPartOfWord(ScalarReader.scalar(source, at: position).0)
    while isLetter, first > floor {
      let before = ScalarReader.before(source, first, floor: floor)
      guard Stretch.isPartOfWord(ScalarReader.scalar(source, at: before).0) else { break }
      first = before
    }
    let scalar = ScalarReader.scalar(source, at: first).0
    if first > floor,
      LookAlike.isInvisible(scalar) || !Composition.behaviour(scalar).contains(.startsCluster)
    {
      first = ScalarReader.before(source, first, floor: floor)
    }
    start = first
    end = first
    take(from: source)
  }

  /// Runs to the end of the word; takes at least one scalar and the marks on it.
  private mutating func take(from source: [UInt8]) {
    var takesLetters = true
    while end < source.count {
      let (scalar, length) = ScalarReader.scalar(source, at: end)
      let isPart = Stretch.isPartOfWord(scalar)
      if end == start {
        takesLetters = isPart
      } else if !isPart || !takesLetters && Stretch.isLetter(scalar) {
        return
      }
      count(scalar)
      end += length
    }
  }

  private mutating func count(_ scalar: UInt32) {
    guard Stretch.isLetter(scalar) else { return }
    letters += LookAlike.letters(of: scalar)
    switch scalar {
    case 0..<0x250, 0x1E00...0x1EFF, 0x212A, 0x212B, 0xFF21...0xFF5A, 0xFB00...0xFB06,
      0x1D400...0x1D6A3:
      hasLatin = true
    default:
      if LookAlike.latin(scalar) != nil { hasLookAlike = true } else { hasOther = true }
    }
  }

  /// Whether letters, all of one word, have nothing invisible among them and start with no mark.
  static func standsAlone(_ word: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(word)
    guard Composition.behaviour(ScalarReader.scalar(bytes, at: 0).0).contains(.startsCluster) else {
      return false
    }
    var position = 0
    while position < bytes.count {
      let (scalar, length) = ScalarReader.scalar(bytes, at: position)
      if LookAlike.isInvisible(scalar) { return false }
      position += length
    }
    return true
  }

  /// Whether a scalar stands for itself: neither invisible nor combining with the one before.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    !LookAlike.isInvisible(scalar) && Composition.behaviour(scalar).contains(.startsCluster)
  }

  /// Whether a scalar is a letter, combines with one, or may be dropped inside a word.
  private static func isPartOfWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A }
    return LookAlike.isInvisible(scalar) || ScalarClass.ofScalar(scalar) == .letter
      || !Composition.behaviour(scalar).contains(.startsCluster)
  }
}
