/// Finds the places of a text that may not be in normal form, at the speed of a byte scan.
///
/// Doubt costs a closer look, not a change: the scan may stop at what turns out to be in order, but
/// never passes what is not.
struct DoubtScan: Sendable {
  /// Whether marks in the traditional place may have to move as well.
  private let movesAll: Bool

  /// What the scan does at a scalar.
  private enum Verdict {
    static let clean: UInt8 = 0
    static let doubtful: UInt8 = 1
    /// A toned vowel: its neighbours decide.
    ///
    /// The base letter's raw value is added.
    static let toned: UInt8 = 2
  }

  /// Verdicts of U+0000 through U+07FF, then of U+1E00 through U+1FFF.
  private let verdicts: [UInt8]

  init(spelling: ToneSpelling) {
    movesAll = spelling != .old
    verdicts = DoubtScan.table
  }

  private static let table: [UInt8] = {
    var verdicts = [UInt8](repeating: Verdict.clean, count: 0x800 + 0x200)
    for scalar in UInt32(0x80)..<0x800 {
      verdicts[Int(scalar)] = DoubtScan.verdict(scalar)
    }
    for scalar in UInt32(0x1E00)..<0x2000 {
      verdicts[Int(scalar) - 0x1E00 + 0x800] = DoubtScan.verdict(scalar)
    }
    return verdicts
  }()

  private static func verdict(_ scalar: UInt32) -> UInt8 {
    let letter = Alphabet.shared.letter(scalar)
    if letter.base != .foreign {
      guard letter.tone != .level, ToneFold.canBeMisplaced(letter.base) else {
        return Verdict.clean
      }
      return Verdict.toned + letter.base.rawValue
    }
    return isDoubtful(scalar) ? Verdict.doubtful : Verdict.clean
  }

  private static func isDoubtful(_ scalar: UInt32) -> Bool {
    if LookAlike.isInvisible(scalar) || LookAlike.isPlainlyReplaced(scalar) { return true }
    if LookAlike.latin(scalar) != nil || ToneFold.repairs(scalar) { return true }
    return !Composition.behaviour(scalar).isSuperset(of: [.startsCluster, .isComposed])
  }

  /// The first byte of a range whose scalar may have to change; `nil` where none has.
  func next(in text: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        at += 1
        continue
      }
      let (scalar, length) = ScalarReader.scalar(text, at: at)
      if scalar < 0x800 {
        let verdict = verdicts[Int(scalar)]
        if verdict != Verdict.clean, doubts(verdict, text, at, length) { return at }
      } else if scalar >= 0x1E00, scalar < 0x2000 {
        let verdict = verdicts[Int(scalar) - 0x1E00 + 0x800]
        if verdict != Verdict.clean, doubts(verdict, text, at, length) { return at }
      } else if DoubtScan.isDoubtfulElsewhere(scalar) {
        return at
      }
      at += length
    }
    return nil
  }

  private static func isDoubtfulElsewhere(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2010...0x2027, 0x2030...0x205F, 0x20A0...0x20BF, 0x4E00...0x9FFF: false
    case 0x1F300...0x1FAFF, 0xFFFD: false
    default: isDoubtful(scalar)
    }
  }

  @inline(__always)
  private func doubts(_ verdict: UInt8, _ text: [UInt8], _ at: Int, _ length: Int) -> Bool {
    guard verdict >= Verdict.toned, let base = BaseLetter(rawValue: verdict - Verdict.toned)
    else { return true }
    return movesAll || ToneNeighbours(text, at: at, length: length).mayBeMisplaced(base)
  }
}

/// The bytes around a toned vowel.
private struct ToneNeighbours {
  /// The two bytes before, ASCII letters in lower case; 0 at the text's start.
  let before: UInt8
  let earlier: UInt8
  /// The two bytes after, likewise.
  let after: UInt8
  let later: UInt8

  @inline(__always)
  init(_ text: [UInt8], at: Int, length: Int) {
    func lower(_ index: Int) -> UInt8 {
      guard index >= 0, index < text.count else { return 0 }
      let byte = text[index]
      return byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    before = lower(at - 1)
    earlier = lower(at - 2)
    after = lower(at + length)
    later = lower(at + length + 1)
  }

  /// Whether a toned `base` may stand where the mark belongs on another letter.
  ///
  /// `hoà`, `tóan`, `gìa`, `qúy`, `đựơc`. A combining mark right after is seen by the scan itself.
  @inline(__always)
  func mayBeMisplaced(_ base: BaseLetter) -> Bool {
    switch base {
    case .uHorn: return after == 0xC6
    case .oCircumflex: return isForeign(after)
    case .a, .e: return isForeign(after) || mayBelongBefore()
    case .o: return isGlide(after, 0x61, 0x65) || isForeign(after) || followsVowel()
    case .i: return before == 0x67 && isVowel(after) || isForeign(after) || followsVowel()
    case .u: return isGlide(after, 0x61, 0x79) || isForeign(after) || followsVowel()
    case .y:
      if isForeign(after) { return true }
      guard before == 0x75 else { return followsVowel() }
      return !isLetter(after) && earlier != 0x71
    default: return false
    }
  }

  /// `a` or `e` after `o`, `u`, `i` or `ư`.
  @inline(__always)
  private func mayBelongBefore() -> Bool {
    switch before {
    case 0x6F: !isLetter(after)
    case 0x75: earlier != 0x71
    case 0x69: earlier != 0x67
    case 0x79: true
    default: before >= 0x80 && !isDStroke
    }
  }

  @inline(__always)
  private func followsVowel() -> Bool {
    switch before {
    case 0x61, 0x65, 0x6F, 0x75, 0x79: true
    case 0x69: earlier != 0x67
    case 0x71: true
    default: before >= 0x80 && !isDStroke
    }
  }

  /// Whether a glide that would take the mark before `first` or `second` in an open syllable
  /// stands in a closed one, or the mark's `u` belongs to `qu`.
  @inline(__always)
  private func isGlide(_ byte: UInt8, _ first: UInt8, _ second: UInt8) -> Bool {
    before == 0x71 || byte == 0x6F
      || (byte == first || byte == second) && (isLetter(later) || later >= 0x80)
  }

  @inline(__always)
  private func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x6F || byte == 0x75
  }

  private var isDStroke: Bool {
    earlier == 0xC4 && (before == 0x91 || before == 0x90)
  }

  @inline(__always)
  private func isForeign(_ byte: UInt8) -> Bool {
    byte >= 0xC3 && byte != 0xE2
  }

  /// Whether a byte is of a letter; of one that starts a sequence, `isForeign` has to be asked first,
  /// since punctuation starts with others (`hoà”`).
  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26
  }
}
