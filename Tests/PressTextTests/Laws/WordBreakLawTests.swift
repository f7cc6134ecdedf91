import Foundation
import Testing

@testable import PressText

/// Where the tokenizer means to differ from UAX #29; each with an example that has it.
private enum WordBreakException: String, CaseIterable {
  /// `m2` and `8h30` are read as numbers and words.
  case digitsBesideLetters
  /// `6.860`, `TP.HCM`, `l’été`, `a_b`: the readers of numbers, dates and names put them together.
  case markBetweenLettersOrDigits
  /// Flags, families, and what combines with a sign or a blank.
  case combinedSigns
  /// Vietnamese press has no words of theirs: a run of them is one.
  case scriptWithoutSpaces
  /// An invisible sign in a word does not part it.
  case invisibleInWord

  var example: String {
    switch self {
    case .digitsBesideLetters: "m2"
    case .markBetweenLettersOrDigits: "6.860"
    case .combinedSigns: "\u{1F1FB}\u{1F1F3}"
    case .scriptWithoutSpaces: "我們是學生"
    case .invisibleInWord: "का\u{200B}क"
    }
  }

  /// Why a boundary between two scalars may be the tokenizer's alone, or ICU's alone.
  init?(between left: Unicode.Scalar, _ right: Unicode.Scalar, isToken: Bool) {
    if isToken {
      if WordBreakException.combines(right) || WordBreakException.combines(left)
        || WordBreakException.isRegional(left) && WordBreakException.isRegional(right)
      {
        self = .combinedSigns
      } else if WordBreakException.isMiddle(left) || WordBreakException.isMiddle(right) {
        self = .markBetweenLettersOrDigits
      } else if WordBreakException.isDigit(left) || WordBreakException.isDigit(right) {
        self = .digitsBesideLetters
      } else {
        return nil
      }
    } else if left.properties.generalCategory == .nonspacingMark {
      self = .combinedSigns
    } else if left.properties.generalCategory == .format
      || right.properties.generalCategory == .format
    {
      self = .invisibleInWord
    } else if WordBreakException.hasNoSpaces(left) || WordBreakException.hasNoSpaces(right) {
      self = .scriptWithoutSpaces
    } else {
      return nil
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  /// UAX #29: MidLetter, MidNum, MidNumLet, Single_Quote, Double_Quote, ExtendNumLet; and `@`, at
  /// which ICU does not break an address.
  private static func isMiddle(_ scalar: Unicode.Scalar) -> Bool {
    ".,:;'\"_@·‘’․‧\u{202F}".unicodeScalars.contains(scalar)
  }

  private static func combines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: scalar.properties.isEmojiModifier
    }
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Scripts whose words ICU finds in dictionaries, or takes character by character.
  private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x11FF, 0x1780...0x17FF, 0x2E80...0xA4CF, 0xAC00...0xD7FF: true
    case 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B2FF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

/// The boundaries that the tokenizer and ICU do not share and that no exception allows, as text
/// with `|` at them; and the exceptions met.
private func differences(
  in text: [UInt8]
) -> (faults: [String], met: Set<WordBreakException>) {
  var cuts: Set<Int> = []
  for token in Tokenizer(vocabulary: Vocabulary()).tokens(of: text) {
    cuts.formUnion([Int(token.start), Int(token.end)])
  }
  let icu = ICUOracle.wordBoundaries(text)
  let covered = inside(text)
  var (faults, met) = ([String](), Set<WordBreakException>())
  for place in cuts.symmetricDifference(icu).sorted() where place > 0 && place < text.count {
    let isToken = cuts.contains(place)
    guard isToken || covered.contains(place) else { continue }
    let before = String(decoding: text[..<place], as: UTF8.self).unicodeScalars
    let after = String(decoding: text[place...], as: UTF8.self).unicodeScalars
    guard let left = before.last, let right = after.first else { continue }
    if let exception = WordBreakException(between: left, right, isToken: isToken) {
      met.insert(exception)
    } else {
      let near = "\(String(before.suffix(12)))|\(String(after.prefix(12)))"
      faults.append("\(isToken ? "token" : "ICU"): \(near.debugDescription)")
    }
  }
  return (faults, met)
}

/// The places inside of tokens.
private func inside(_ text: [UInt8]) -> Set<Int> {
  var places: Set<Int> = []
  for token in Tokenizer(vocabulary: Vocabulary()).tokens(of: text) {
    places.formUnion(Int(token.start) + 1..<max(Int(token.end), Int(token.start) + 1))
  }
  return places
}

@Suite struct WordBreakLawTests {
  @Test("Tokens end where ICU's words end, but for the exceptions")
  func agreesWithICU() throws {
    let normalizer = Normalizer()
    var (normal, met) = (NormalizedText(), Set<WordBreakException>())
    try tryLines(seed: 6, .canonical) { text in
      normalizer.normalize(Array(text.utf8), into: &normal)
      let found = differences(in: normal.bytes)
      try #require(found.faults.isEmpty, "\(found.faults.joined(separator: "\n"))")
      met.formUnion(found.met)
    }
    #expect(!met.isEmpty)
  }

  @Test("Each exception is one", arguments: WordBreakException.allCases)
  private func exception(_ exception: WordBreakException) {
    let found = differences(in: Array(exception.example.utf8))
    #expect(found.faults.isEmpty)
    #expect(found.met == [exception])
  }
}
