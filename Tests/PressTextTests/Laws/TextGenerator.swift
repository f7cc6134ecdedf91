import PressText

/// Makes text of the kinds that archives hold, the same for the same seed.
struct TextGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number below `bound` (SplitMix64).
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 1) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  // MARK: Text

  /// A line in which every letter is written as Unicode allows, and nothing else has to be mended.
  mutating func canonicalLine() -> String {
    var line = ""
    for _ in 0..<(1 + below(12)) {
      switch below(12) {
      case 0..<7: line += spelled(syllable())
      case 7: line += decomposable(["b", "z", "ệ", "Ω", "и", "क", "か", "ᄀ", "ا", "≤", "Å", "1"])
      case 8: line += pick(TextGenerator.foreign)
      case 9: line += pick(TextGenerator.pieces) + pick(TextGenerator.pieces)
      default: line += pick(TextGenerator.pieces)
      }
      line += pick([" ", " ", " ", " ", "\n", "\u{A0}", "\t", "”", ", "])
    }
    return line
  }

  /// A line with everything that is mended, and with what no text should hold.
  mutating func wildLine() -> String {
    var line = ""
    for _ in 0..<(1 + below(12)) {
      switch below(16) {
      case 0..<5: line += spelled(syllable())
      case 5, 6: line += misspelled()
      case 7: line += mixed(pick(TextGenerator.lookAlikes))
      case 8:
        line += decomposable(["a", "E", "ô", "ư", "y", "n", "ệ", "И", "ό", "Å", "K", "か", "ᄀ"])
      case 9: line += pick(TextGenerator.foreign)
      case 10: line += pick(TextGenerator.oddities)
      case 11: line += String(anyScalar())
      default: line += pick(TextGenerator.pieces)
      }
      line += pick([
        " ", " ", " ", "", "", "\n", "\r\n", "\u{200B}", "\u{2028}", "\u{85}", "\u{AD}",
      ])
    }
    return line
  }

  /// A line of Vietnamese as it should be.
  mutating func cleanLine() -> String {
    var words: [String] = []
    for _ in 0..<(3 + below(15)) {
      words.append(below(6) == 0 ? pick(TextGenerator.pieces) : syllable())
    }
    return words.joined(separator: " ") + pick([".", "!", "?", "…", ":"])
  }

  // MARK: Words

  private static let spellings = SyllableAutomaton.shared.spellings()
  private static let marks: [UInt32] = [0, 0x300, 0x309, 0x303, 0x301, 0x323]

  /// A syllable in the traditional spelling, composed.
  mutating func syllable() -> String {
    let letters = pick(TextGenerator.spellings)
    var state = SyllableAutomaton.start
    for letter in letters { state = SyllableAutomaton.shared.step(state, letter) }
    let tones = Tone.allCases.filter { SyllableAutomaton.shared.allows($0, at: state) }
    let place = letters.count - 1 - SyllableAutomaton.shared.lettersAfterTone(at: state)
    return write(letters, pick(tones), at: place)
  }

  /// A syllable with its tone mark on any of its vowels.
  private mutating func misspelled() -> String {
    let letters = pick(TextGenerator.spellings)
    let vowels = letters.indices.filter { letters[$0].isVowel }
    return write(letters, pick(Tone.allCases), at: pick(vowels))
  }

  private mutating func write(_ letters: [BaseLetter], _ tone: Tone, at place: Int) -> String {
    let style = below(8)
    var text = String.UnicodeScalarView()
    for (index, base) in letters.enumerated() {
      let letter = VietnameseLetter(
        base: base, tone: index == place ? tone : .level,
        isUpper: style == 0 || style < 3 && index == 0)
      if let scalar = letter.scalar.flatMap(Unicode.Scalar.init) { text.append(scalar) }
    }
    return String(text)
  }

  /// A word in one of the ways to write it: composed, decomposed, in part, marks in any order.
  private mutating func spelled(_ word: String) -> String {
    let way = below(5)
    guard way > 1 else { return word }
    var text = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      let letter = Alphabet.shared.letter(scalar.value)
      guard letter.base != .foreign, way < 4 || below(2) == 0 else {
        text.append(scalar)
        continue
      }
      var marks = [letter.tone == .level ? nil : TextGenerator.mark(of: letter.tone)]
      var base = VietnameseLetter(base: letter.base, tone: .level, isUpper: letter.isUpper)
      if way > 2, let (plain, shape) = TextGenerator.shapes[letter.base] {
        base.base = plain
        // Only a horn and the dot below commute with other marks.
        let commutes = shape == 0x31B || letter.tone == .dot
        marks.insert(shape, at: commutes ? below(2) : 0)
      }
      text.append(base.scalar.flatMap(Unicode.Scalar.init) ?? scalar)
      text.append(contentsOf: marks.compactMap { $0.flatMap(Unicode.Scalar.init) })
    }
    return String(text)
  }

  private static func mark(of tone: Tone) -> UInt32 { marks[Int(tone.rawValue)] }

  private static let shapes: [BaseLetter: (BaseLetter, UInt32)] = [
    .aCircumflex: (.a, 0x302), .eCircumflex: (.e, 0x302), .oCircumflex: (.o, 0x302),
    .aBreve: (.a, 0x306), .oHorn: (.o, 0x31B), .uHorn: (.u, 0x31B),
  ]

  /// A word with something invisible or a look-alike put in.
  private mutating func mixed(_ odd: String) -> String {
    let word = Array(syllable().unicodeScalars)
    let place = below(word.count + 1)
    var text = String.UnicodeScalarView(word[..<place])
    text.append(contentsOf: odd.unicodeScalars)
    text.append(contentsOf: word[place...])
    return String(text)
  }

  /// A letter with a few marks in any order.
  private mutating func decomposable(_ bases: [String]) -> String {
    let marks = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{306}", "\u{309}", "\u{31B}", "\u{323}",
      "\u{327}", "\u{338}", "\u{345}", "\u{93C}", "\u{3099}", "\u{1161}", "\u{11A8}", "\u{654}",
    ]
    return pick(bases) + (0..<below(4)).map { _ in pick(marks) }.joined()
  }

  private mutating func anyScalar() -> Character {
    let ranges = [0x20..<0x7F, 0x80..<0x250, 0x250..<0x3000, 0x3000..<0xD800, 0x1F000..<0x1FB00]
    let range = pick(ranges)
    return Unicode.Scalar(UInt32(range.lowerBound + below(range.count))).map(Character.init) ?? "?"
  }

  // MARK: What text is made of

  /// Pieces that tokens have to be cut right in.
  static let pieces = [
    "06-NQ/TU", "123/2020/NĐ-CP", "31/10/2017", "16-5", "8h30", "06:51", "6.860", "1,5", "100 000",
    "7,5%", "2016-2020", "TP.HCM", "T.Ư", "Th.S", "CB,CC,VC", "TT-VH", "UBND", "QL18", "m2",
    "https://bao.example/tin-1.html?a=b", "ban@bao.example", "www.bao.example", "Jae-in", "(", ")",
    "“", "”", "\"", "–", "…", "...", "!", "?", ";", ":", "+84", "$1,234.50", "#tin", "a_b", "l’été",
    "don't", "№", "§", "•", "½", "C++", "km²", "36,5°C", "1.", "a)", "-", "/", "&",
  ]

  private static let foreign = [
    "José", "naïve", "Löwen", "Москва", "Αθήνα", "日本語", "한국어", "ไทย", "हिन्दी", "עברית",
    "العربية", "ქართული", "ខ្មែរ", "🇻🇳", "👨‍👩‍👧", "😀", "ﷺ", "Å", "각",
  ]

  private static let lookAlikes = [
    "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{200D}", "\u{2060}", "а", "е", "о", "р", "с", "Т", "Н",
    "Ο",
    "Ð", "ð", "Ɖ", "ǎ", "ñ", "ﬁ", "ﬀ", "ａ", "Ｂ", "１", "𝐇", "𝟗", "\u{202A}", "\u{180E}",
  ]

  private static let oddities = [
    "\u{0}", "\u{7F}", "\u{FFFD}", "\u{301}", "\u{200B}\u{301}", "\u{338}", "=\u{338}", "\u{FEFF}",
    String(repeating: "\u{301}", count: 35), "a" + String(repeating: "\u{323}\u{301}", count: 20),
    String(repeating: "\u{200B}", count: 9), String(repeating: "ngh", count: 12), "Ð", "\u{2003}",
    "\u{202F}", "／", "\u{2215}", "²", "ª", "µm", "×", "÷", "ﬆ", "\u{1F1FB}", "\u{E0041}", "Ⅳ", "℃",
  ]
}
