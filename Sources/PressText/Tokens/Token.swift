/// A syllable, a run of digits or one mark of a normalised text.
///
/// Tokens ascend, do not overlap and cover every byte that is not white space. They are pieces:
/// `06-NQ/TU` is five (`06` `-` `NQ` `/` `TU`), `6.860` three; what belongs together stands without
/// `spaceBefore`. Offsets count bytes of the normalised text.
///
/// Public, as are its parts and `Word`: the compiler inlines what is public into other modules, never what
/// is for the package (objdump, Swift 6.3).
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Stands for "no token": what `ArticleText` answers outside its bounds.
    case none
    /// Letters with their combining marks.
    case word
    /// ASCII digits.
    case number
    /// One punctuation mark or symbol.
    case mark

    /// Whether two kinds are the same.
    ///
    /// The derived operator is a witness call from other modules: 4 % of a whole extraction.
    @inlinable public static func == (one: Kind, other: Kind) -> Bool {
      switch (one, other) {
      case (.none, .none), (.word, .word), (.number, .number), (.mark, .mark): true
      default: false
      }
    }
  }

  /// What the tokenizer saw about a token, beside its kind.
  public struct Flags: OptionSet, Sendable {
    /// The flags as bits.
    public let rawValue: UInt8

    /// Flags of bits.
    @inlinable public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The union of some flags.
    ///
    /// The standard library's own goes through witnesses from other modules: 3 % of a whole extraction.
    @inlinable public init(arrayLiteral flags: Flags...) {
      rawValue = flags.reduce(0) { $0 | $1.rawValue }
    }

    /// Whether none of some flags is set.
    @inlinable public func isDisjoint(with flags: Flags) -> Bool {
      rawValue & flags.rawValue == 0
    }

    /// Whether all of some flags are set.
    @inlinable public func contains(_ flags: Flags) -> Bool {
      rawValue & flags.rawValue == flags.rawValue
    }

    /// White space, or the start of the text, stands right before.
    @inlinable public static var spaceBefore: Flags { Flags(rawValue: 1) }
    /// The first token of a line.
    @inlinable public static var startsLine: Flags { Flags(rawValue: 2) }
    /// The first token after an empty line, or of the text.
    @inlinable public static var startsParagraph: Flags { Flags(rawValue: 4) }
    /// The first token of a sentence.
    @inlinable public static var startsSentence: Flags { Flags(rawValue: 8) }
    /// A word whose first letter is upper-case.
    @inlinable public static var capitalized: Flags { Flags(rawValue: 16) }
    /// A word of upper-case letters only (a single capital letter too).
    @inlinable public static var upperCase: Flags { Flags(rawValue: 32) }
    /// A word that Vietnamese orthography allows as a syllable.
    @inlinable public static var syllable: Flags { Flags(rawValue: 64) }
    /// A word in which an upper-case letter follows a lower-case one (`TTg`, `QĐi`, `CTr`) or that
    /// mixes cases in another way.
    @inlinable public static var mixedCase: Flags { Flags(rawValue: 128) }
  }

  /// First byte in the normalised text.
  public var start: UInt32
  /// Word: its `Word` in the vocabulary, 0 where it is not there.
  ///
  /// Number: its value, `UInt32.max` where it has more than nine digits. Mark: its canonical ASCII
  /// code (every dash is `-`, every slash `/`, every quotation mark `"`), else its Unicode scalar.
  public var code: UInt32
  @usableFromInline var size: UInt16
  /// What it is made of.
  public var kind: Kind
  /// What else was seen of it.
  public var flags: Flags

  /// The bytes after which a word or number is cut: far beyond any.
  static let longest = 60_000

  /// What stands for a token where there is none.
  @inlinable public static var none: Token {
    Token(start: 0, end: 0, code: 0, kind: .none, flags: [])
  }

  /// A token of its parts; not longer than 65,535 bytes.
  @inlinable public init(start: UInt32, end: UInt32, code: UInt32, kind: Kind, flags: Flags) {
    self.start = start
    size = UInt16(truncatingIfNeeded: end &- start)
    self.code = code
    self.kind = kind
    self.flags = flags
  }

  /// The vocabulary's word; `Word.unknown` for what is none.
  @inlinable public var word: Word { kind == .word ? Word(rawValue: code) : .unknown }
  /// Length in bytes; of a number, its count of digits.
  @inlinable public var length: Int { Int(size) }
  /// The byte after the last one in the normalised text.
  @inlinable public var end: UInt32 { start &+ UInt32(size) }
  /// Whether white space, or the start of the text, stands right before.
  @inlinable public var isSpaced: Bool { flags.contains(.spaceBefore) }
  /// Whether it is a run of digits.
  @inlinable public var isNumber: Bool { kind == .number }
  /// Whether it is a word.
  @inlinable public var isWord: Bool { kind == .word }

  /// Whether it is the mark with this canonical ASCII character.
  @inlinable public func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && code == character.value
  }
}
