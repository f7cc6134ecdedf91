import CLexicons
import PressExtraction

/// What attribute words and lines of furniture mean.
struct PageWords: Sendable {
  /// What a line says of itself and of what follows.
  enum Line: String, Sendable {
    /// Is furniture.
    case junk
    /// Heads furniture that runs to the page's end.
    case rest
    /// Heads a list of other articles.
    case related
    /// Heads the keywords.
    case tag
  }

  /// The lexicons of the program, read when the first page is.
  static let standard = PageWords()

  private var words: [[UInt8]: UInt32] = [:]
  /// Patterns by their first three letters.
  private var parts: [UInt32: [(pattern: [UInt8], roles: UInt32)]] = [:]
  private var lines: [String: Line] = [:]

  private init() {
    unsafe LexiconFile(vnpress_lexicon_page_class_words).forEachRow { row in
      guard row.count == 3, let roles = PageRoles(name: row[2]) else { return }
      let word = Array(row[0].utf8)
      if row[1] == "word" {
        words[word, default: 0] |= roles.rawValue
      } else if word.count >= 3 {
        parts[PageWords.key(word[0], word[1], word[2]), default: []]
          .append((word, roles.rawValue))
      }
    }
    unsafe LexiconFile(vnpress_lexicon_page_phrases).forEachRow { row in
      guard row.count == 2, let line = Line(rawValue: row[1]) else { return }
      lines[row[0]] = line
    }
  }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  /// The roles that one attribute value names.
  ///
  /// Values are cut at spaces; words at anything that is no letter or digit, and before a capital.
  func roles(_ value: ArraySlice<UInt8>) -> PageRoles {
    var roles: UInt32 = 0
    for name in value.prefix(400).split(whereSeparator: { $0 <= 0x20 }) {
      var whole: [UInt8] = []
      var word: [UInt8] = []
      var wasLower = false
      for byte in name {
        let isCapital = (0x41...0x5A).contains(byte)
        let lower = isCapital ? byte | 0x20 : byte
        let isLetter = (0x61...0x7A).contains(lower)
        if !isLetter || (isCapital && wasLower) {
          roles |= words[word] ?? 0
          word.removeAll(keepingCapacity: true)
        }
        wasLower = isLetter && !isCapital
        guard isLetter || (0x30...0x39).contains(byte) else { continue }
        whole.append(lower)
        if isLetter { word.append(lower) }
      }
      roles |= words[word] ?? 0
      roles |= partRoles(whole)
    }
    return PageRoles(rawValue: roles)
  }

  private func partRoles(_ name: [UInt8]) -> UInt32 {
    guard name.count >= 3 else { return 0 }
    var roles: UInt32 = 0
    for index in 0...(name.count - 3) {
      let key = PageWords.key(name[index], name[index + 1], name[index + 2])
      guard let candidates = parts[key] else { continue }
      for candidate in candidates where name[index...].starts(with: candidate.pattern) {
        roles |= candidate.roles
      }
    }
    return roles
  }

  /// What a line is, marks and numbers at its ends aside; nil where it is none of the lexicon.
  func line(_ text: String) -> Line? {
    guard text.utf8.count <= 90 else { return nil }
    let lower = text.lowercased()
    return lines[PageWords.bare(lower)] ?? lines[lower]
  }

  /// A line in lower case without what stands around its words: `» Tin khác (12):` is `tin khác`.
  private static func bare(_ text: String) -> String {
    var characters = text[...]
    while let first = characters.first, !first.isLetter, first != "0" {
      characters.removeFirst()
    }
    while let last = characters.last, !last.isLetter { characters.removeLast() }
    return String(characters)
  }
}
