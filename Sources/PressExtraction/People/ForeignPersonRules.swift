import CLexicons
import PressText

/// What a title has to be of for the name of a foreigner to follow it; the payload of titles.
enum ForeignOffice: Int {
  /// Of a body (`Giám đốc`).
  case ofBody
  /// Of a country or a body (`Chủ tịch Cuba`).
  case ofCountry
  /// Of nothing that is named (`Tổng thống`).
  case alone
  /// An office at home only (`Bí thư`).
  case never

  /// What the lexicon says of a title.
  init(_ slug: ArraySlice<UInt8>) {
    switch String(decoding: slug, as: UTF8.self) {
    case "country": self = .ofCountry
    case "alone": self = .alone
    case "never": self = .never
    default: self = .ofBody
    }
  }

  /// Whether a foreign name may follow.
  ///
  /// - Parameters:
  ///   - hasBody: Whether a body stands between the office and the name.
  ///   - hasCountry: Whether a country does.
  /// - Returns: Whether it may.
  func mayPrecedeName(hasBody: Bool, hasCountry: Bool) -> Bool {
    switch self {
    case .alone: true
    case .ofCountry: hasCountry || hasBody
    case .ofBody: hasBody
    case .never: false
    }
  }
}

/// What tells the names of foreign people from other foreign words.
package final class ForeignPersonRules: Sendable {
  /// The words with a part in and around names of bodies.
  let words: OrganizationWords
  /// The words without marks of bodies' names and of what bodies do, and English nouns in them.
  private let bodyWords: NameTable

  init(_ organizations: OrganizationRules, _ builder: inout LexiconBuilder) {
    words = organizations.words
    bodyWords = builder.table("people.body-words") { _ in
      ForeignPersonRules.bodyWords(organizations)
    }
  }

  private static func bodyWords(_ organizations: OrganizationRules) -> NameTable {
    var table = NameTable()
    for field in organizations.fields { ForeignPersonRules.add(field.form, to: &table) }
    for body in organizations.known { ForeignPersonRules.add(body.name.utf8, to: &table) }
    unsafe LexiconFile(vnpress_lexicon_english_nouns).forEachRow { row in
      ForeignPersonRules.add(row.field(0), to: &table)
    }
    return table
  }

  /// Adds the words of a name that have no marks: others are never asked about.
  private static func add(_ name: ArraySlice<UInt8>, to table: inout NameTable) {
    var start = name.startIndex
    var isPlain = true
    for index in name.startIndex...name.endIndex {
      let isEnd = index == name.endIndex || name[index] == 0x20
      guard isEnd else {
        isPlain = isPlain && name[index] < 0x80
        continue
      }
      if isPlain, index > start {
        let key = NameHash(name[start..<index])
        if table[key] < 0 { table.set(key, 0) }
      }
      start = index + 1
      isPlain = true
    }
  }

  /// Whether a word is one of those of bodies' names.
  func isOfBodies(_ word: ArraySlice<UInt8>) -> Bool { bodyWords[NameHash(word)] >= 0 }
}
