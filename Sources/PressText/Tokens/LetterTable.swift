/// What the tokenizer needs to know of a letter, in one look-up.
struct LetterTable: Sendable {
  /// One scalar's facts in 32 bits: its lower-case form, base letter, tone, and what it is.
  struct Entry: Sendable {
    var bits: UInt32

    /// The scalar in lower case; of what is no letter, the scalar.
    @inline(__always) var lower: UInt32 { bits & 0x1F_FFFF }
    /// The raw value of its `BaseLetter`.
    @inline(__always) var base: Int { Int(truncatingIfNeeded: bits >> 21 & 0x1F) }
    /// The raw value of its `Tone`.
    @inline(__always) var tone: UInt8 { UInt8(truncatingIfNeeded: bits >> 26 & 7) }
    @inline(__always) var isLetter: Bool { bits & Entry.letter != 0 }

    static let letter: UInt32 = 1 << 29
    static let upper: UInt32 = 1 << 30
    static let toned: UInt32 = 1 << 31
  }

  static let shared = LetterTable()

  /// The entries of U+0000 through U+024F, then of U+1E00 through U+1EFF.
  let entries: [Entry]

  /// By lead byte, how a sequence's bytes make the index of its entry; see `Lead`.
  let leads: [Lead]

  /// The index of the entry of U+1E00.
  private static let additional: UInt32 = 0x250

  /// How the bytes of a sequence make the index of its entry, without a branch: which of the three
  /// fit is hard to foretell (1.3x over branches, bench tokenize).
  struct Lead: Sendable {
    /// Index of lead (10 bits), mask of the second byte (6), of the second byte shifted (8), of the
    /// third byte (6), length (2); all 0 where the table has no entries.
    var bits: UInt32

    @inline(__always) var length: Int { Int(bits >> 30) }

    @inline(__always)
    func index(_ second: UInt8, _ third: UInt8) -> Int {
      let (second, third) = (UInt32(second), UInt32(third))
      let index =
        (bits & 0x3FF) &+ (second & bits >> 10 & 0x3F) &+ (second << 6 & bits >> 16 & 0xFF)
        &+ (third & bits >> 24 & 0x3F)
      return Int(index)
    }

    /// Whether the table has the sequence with this second byte.
    @inline(__always)
    func covers(_ second: UInt8) -> Bool {
      (UInt32(second) ^ 0xB8) & bits >> 16 & 0xFF == 0 && bits != 0
    }
  }

  private init() {
    entries =
      (UInt32(0)..<0x250).map(LetterTable.makeEntry)
      + (UInt32(0x1E00)..<0x1F00).map(LetterTable.makeEntry)
    leads = (UInt32(0)..<256).map { byte in
      switch byte {
      case 0..<0x80: Lead(bits: byte | 1 << 30)
      case 0xC2..<0xC9: Lead(bits: (byte & 0x1F) << 6 | 0x3F << 10 | 2 << 30)
      case 0xE1: Lead(bits: LetterTable.additional | 0xFC << 16 | 0x3F << 24 | 3 << 30)
      default: Lead(bits: 0)
      }
    }
  }

  /// The facts of any scalar, from the table where it has them.
  func entry(of scalar: UInt32) -> Entry {
    switch scalar {
    case 0..<LetterTable.additional: entries[Int(scalar)]
    case 0x1E00..<0x1F00: entries[Int(scalar - 0x1E00 + LetterTable.additional)]
    default: LetterTable.entry(scalar)
    }
  }

  /// The entries of U+0250 through U+052F, Greek and Cyrillic among them; made when the first one is met.
  private static let near = (UInt32(0x250)..<0x530).map(makeEntry)

  /// The facts of any scalar.
  static func entry(_ scalar: UInt32) -> Entry {
    0x250..<0x530 ~= scalar ? near[Int(scalar - 0x250)] : makeEntry(scalar)
  }

  private static func makeEntry(_ scalar: UInt32) -> Entry {
    let isLetter =
      scalar < 0x80
      ? (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A
      : ScalarClass.ofScalar(scalar) == .letter
    guard isLetter else { return Entry(bits: scalar) }
    let lower = LetterFold.lower(scalar)
    let letter = Alphabet.shared.letter(scalar)
    var bits = lower | UInt32(letter.base.rawValue) << 21
    bits |= UInt32(letter.tone.rawValue) << 26 | Entry.letter
    if lower != scalar { bits |= Entry.upper }
    if letter.tone != .level { bits |= Entry.toned }
    return Entry(bits: bits)
  }
}
