/// Brings the tone mark of a syllable to its place in the traditional spelling (`hoà` → `hòa`,
/// `đựơc` → `được`), and mends letters that only habit or a keyboard put there (`ð`, `ǎ`, `ñ`).
///
/// Only where the result is a syllable that the orthography allows; other words stay as they are.
struct ToneFold {
  /// Longer words are no syllables (`nghiêng`).
  static let longest = 7

  /// Whether the mark on this vowel can be misplaced; on the others it always stands right.
  static func canBeMisplaced(_ base: BaseLetter) -> Bool {
    switch base {
    case .a, .e, .i, .o, .oCircumflex, .u, .uHorn, .y: true
    default: false
    }
  }

  /// Whether a letter that the alphabet lacks may be mended.
  static func repairs(_ scalar: UInt32) -> Bool {
    repaired(scalar) != nil
  }

  /// What a scalar would be in a syllable: a letter, with a tone that may stand on a consonant.
  private static func repaired(_ scalar: UInt32) -> VietnameseLetter? {
    func letter(_ base: BaseLetter, _ tone: Tone, _ upper: Bool) -> VietnameseLetter {
      VietnameseLetter(base: base, tone: tone, isUpper: upper)
    }
    switch scalar {
    case 0xF0: return letter(.dStroke, .level, false)
    case 0x1CD, 0x1CE: return letter(.aBreve, .level, scalar == 0x1CD)
    case 0xD1, 0xF1: return letter(.n, .tilde, scalar == 0xD1)
    case 0x106, 0x107: return letter(.c, .acute, scalar == 0x106)
    case 0x143, 0x144: return letter(.n, .acute, scalar == 0x143)
    case 0x1F4, 0x1F5: return letter(.g, .acute, scalar == 0x1F4)
    case 0x1F8, 0x1F9: return letter(.n, .grave, scalar == 0x1F8)
    case 0x1E24, 0x1E25: return letter(.h, .dot, scalar == 0x1E24)
    case 0x1E3E, 0x1E3F: return letter(.m, .acute, scalar == 0x1E3E)
    case 0x1E42, 0x1E43: return letter(.m, .dot, scalar == 0x1E42)
    case 0x1E46, 0x1E47: return letter(.n, .dot, scalar == 0x1E46)
    case 0x1E54, 0x1E55: return letter(.p, .acute, scalar == 0x1E54)
    case 0x1E6C, 0x1E6D: return letter(.t, .dot, scalar == 0x1E6C)
    default: return nil
    }
  }

  private let spelling: ToneSpelling
  private var letters: [VietnameseLetter] = []

  init(spelling: ToneSpelling) {
    self.spelling = spelling
  }

  /// Folds one word, given as clusters of composed scalars, in place.
  mutating func fold(_ scalars: inout [UInt32], _ clusters: inout [Cluster]) {
    letters.removeAll(keepingCapacity: true)
    mendInitial(&scalars, clusters)
    for cluster in clusters where cluster.count > 0 {
      guard letters.count < ToneFold.longest, let letter = ToneFold.letter(scalars, cluster) else {
        return
      }
      letters.append(letter)
    }
    guard let place = tonePlace() else { return }
    write(place, into: &scalars, &clusters)
  }

  /// `ð` at the start of any word is a `đ`; elsewhere it may be Icelandic.
  private func mendInitial(_ scalars: inout [UInt32], _ clusters: [Cluster]) {
    guard let first = clusters.first(where: { $0.count > 0 }), scalars[first.first] == 0xF0 else {
      return
    }
    scalars[first.first] = 0x111
  }

  /// The letter that a cluster stands for: itself, `ấ` written `á` and circumflex, a consonant with
  /// the tone mark of its syllable.
  private static func letter(_ scalars: [UInt32], _ cluster: Cluster) -> VietnameseLetter? {
    let first = scalars[cluster.first]
    var letter = Alphabet.shared.letter(first)
    if letter.base == .foreign {
      guard let repaired = repaired(first) else { return nil }
      letter = repaired
    }
    if cluster.count == 1 { return letter }
    guard cluster.count == 2 else { return nil }
    let mark = scalars[cluster.first + 1]
    if let shaped = letter.base.shaped(by: mark) {
      letter.base = shaped
      return letter
    }
    guard let tone = Tone(mark: mark), letter.tone == .level else { return nil }
    letter.tone = tone
    return letter
  }

  /// The index of the letter that should carry the tone, and the tone; `nil` where the word is no
  /// syllable or has two tones.
  private func tonePlace() -> (index: Int, tone: Tone)? {
    var state = SyllableAutomaton.start
    var tone = Tone.level
    for letter in letters {
      state = SyllableAutomaton.shared.step(state, letter.base)
      guard letter.tone != .level else { continue }
      guard tone == .level else { return nil }
      tone = letter.tone
    }
    guard SyllableAutomaton.shared.allows(tone, at: state) else { return nil }
    let after = SyllableAutomaton.shared.lettersAfterTone(at: state)
    return (letters.count - 1 - (moves(after) ? 0 : after), tone)
  }

  /// Whether the mark goes one letter on from the traditional place, to the last letter.
  private func moves(_ lettersAfter: Int) -> Bool {
    guard spelling != .old, lettersAfter == 1, letters.count > 1,
      SyllableRules.movesInNewSpelling([
        letters[letters.count - 2].base, letters[letters.count - 1].base,
      ])
    else { return false }
    return spelling == .new || letters[letters.count - 1].tone != .level
  }

  private mutating func write(
    _ place: (index: Int, tone: Tone), into scalars: inout [UInt32], _ clusters: inout [Cluster]
  ) {
    var index = 0
    for slot in clusters.indices where clusters[slot].count > 0 {
      var letter = letters[index]
      letter.tone = index == place.index ? place.tone : .level
      guard let scalar = letter.scalar else { return }
      scalars[clusters[slot].first] = scalar
      clusters[slot].count = 1
      index += 1
    }
  }
}
